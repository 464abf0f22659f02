"""Problems: every refusal the interface can give, as RFC 9457 bodies with a stable code."""

from enum import StrEnum
from http import HTTPStatus
from typing import Any

from pydantic import BaseModel, ConfigDict

PROBLEM_MEDIA_TYPE = "application/problem+json"


class ProblemCode(StrEnum):
    """The closed list of reasons a request is refused."""

    INVALID_REQUEST = "invalid_request"
    NOT_AUTHENTICATED = "not_authenticated"
    DEVICE_REVOKED = "device_revoked"
    NOT_ALLOWED = "not_allowed"
    NOT_FOUND = "not_found"
    METHOD_NOT_ALLOWED = "method_not_allowed"
    TOO_LARGE = "too_large"
    NOT_ENOUGH_TICKETS = "not_enough_tickets"
    NOT_ON_SALE = "not_on_sale"
    WRONG_QUANTITY = "wrong_quantity"
    ID_USED_DIFFERENTLY = "id_used_differently"
    HOLD_EXPIRED = "hold_expired"
    ORDER_STATE = "order_state"
    PAYMENT_STATE = "payment_state"
    PAYMENT_OPEN = "payment_open"
    EVENT_STATE = "event_state"
    READER_STATE = "reader_state"
    PAIRING_FAILED = "pairing_failed"
    BAD_SIGNATURE = "bad_signature"
    WRONG_CREDENTIALS = "wrong_credentials"
    SECOND_FACTOR_NEEDED = "second_factor_needed"
    CHANGED_MEANWHILE = "changed_meanwhile"
    VERSION_NEEDED = "version_needed"
    PRICE_FIXED = "price_fixed"
    QUANTITY_BELOW_SOLD = "quantity_below_sold"
    TIER_HAS_SALES = "tier_has_sales"
    TOO_MANY_FOR_BUYER = "too_many_for_buyer"
    CODE_NOT_VALID = "code_not_valid"
    APPROVAL_NEEDED = "approval_needed"
    DONATION_NOT_TAKEN = "donation_not_taken"
    OFFER_OVER = "offer_over"
    WAITING_LIST_CLOSED = "waiting_list_closed"
    TICKET_STATE = "ticket_state"
    NOT_TRANSFERABLE = "not_transferable"
    SCAN_STATE = "scan_state"
    REFUND_NOT_POSSIBLE = "refund_not_possible"
    DRAWER_STATE = "drawer_state"
    NOT_ENOUGH_CASH = "not_enough_cash"
    KEY_USED_DIFFERENTLY = "key_used_differently"
    KEY_IN_PROGRESS = "key_in_progress"
    TOO_MANY_REQUESTS = "too_many_requests"
    PROVIDER_UNAVAILABLE = "provider_unavailable"
    BUSY = "busy"
    INTERNAL = "internal"


_FACTS: dict[ProblemCode, tuple[HTTPStatus, str, bool]] = {
    ProblemCode.INVALID_REQUEST: (
        HTTPStatus.UNPROCESSABLE_ENTITY,
        "The request is not valid",
        False,
    ),
    ProblemCode.NOT_AUTHENTICATED: (HTTPStatus.UNAUTHORIZED, "Sign in first", False),
    ProblemCode.DEVICE_REVOKED: (HTTPStatus.UNAUTHORIZED, "This device was revoked", False),
    ProblemCode.NOT_ALLOWED: (HTTPStatus.FORBIDDEN, "Not allowed", False),
    ProblemCode.NOT_FOUND: (HTTPStatus.NOT_FOUND, "Not found", False),
    ProblemCode.METHOD_NOT_ALLOWED: (HTTPStatus.METHOD_NOT_ALLOWED, "Method not allowed", False),
    ProblemCode.TOO_LARGE: (HTTPStatus.REQUEST_ENTITY_TOO_LARGE, "Too large", False),
    ProblemCode.NOT_ENOUGH_TICKETS: (HTTPStatus.CONFLICT, "Not enough tickets available", False),
    ProblemCode.NOT_ON_SALE: (HTTPStatus.CONFLICT, "Not on sale", False),
    ProblemCode.WRONG_QUANTITY: (HTTPStatus.CONFLICT, "Quantity not possible", False),
    ProblemCode.ID_USED_DIFFERENTLY: (
        HTTPStatus.CONFLICT,
        "This id was already used for something else",
        False,
    ),
    ProblemCode.HOLD_EXPIRED: (HTTPStatus.CONFLICT, "The hold has expired", False),
    ProblemCode.ORDER_STATE: (HTTPStatus.CONFLICT, "The order cannot do this now", False),
    ProblemCode.PAYMENT_STATE: (HTTPStatus.CONFLICT, "The payment cannot do this now", False),
    ProblemCode.PAYMENT_OPEN: (HTTPStatus.CONFLICT, "Another payment is still open", True),
    ProblemCode.EVENT_STATE: (HTTPStatus.CONFLICT, "The event cannot do this now", False),
    ProblemCode.READER_STATE: (HTTPStatus.CONFLICT, "The card reader cannot do this now", False),
    ProblemCode.PAIRING_FAILED: (HTTPStatus.FORBIDDEN, "Pairing failed", False),
    ProblemCode.BAD_SIGNATURE: (HTTPStatus.BAD_REQUEST, "The signature does not match", False),
    ProblemCode.WRONG_CREDENTIALS: (
        HTTPStatus.UNAUTHORIZED,
        "E-mail address or password is wrong",
        False,
    ),
    ProblemCode.SECOND_FACTOR_NEEDED: (HTTPStatus.UNAUTHORIZED, "A second factor is needed", False),
    ProblemCode.CHANGED_MEANWHILE: (
        HTTPStatus.PRECONDITION_FAILED,
        "Somebody else changed this meanwhile",
        False,
    ),
    ProblemCode.VERSION_NEEDED: (
        HTTPStatus.PRECONDITION_REQUIRED,
        "Say which version you change",
        False,
    ),
    ProblemCode.PRICE_FIXED: (HTTPStatus.CONFLICT, "The price cannot change any more", False),
    ProblemCode.QUANTITY_BELOW_SOLD: (HTTPStatus.CONFLICT, "Fewer than are sold already", False),
    ProblemCode.TIER_HAS_SALES: (HTTPStatus.CONFLICT, "The tier has sales", False),
    ProblemCode.TOO_MANY_FOR_BUYER: (HTTPStatus.CONFLICT, "This buyer has enough of these", False),
    ProblemCode.CODE_NOT_VALID: (HTTPStatus.CONFLICT, "The code is not valid", False),
    ProblemCode.APPROVAL_NEEDED: (HTTPStatus.CONFLICT, "The order must be approved first", False),
    ProblemCode.DONATION_NOT_TAKEN: (HTTPStatus.CONFLICT, "No such donation is taken", False),
    ProblemCode.OFFER_OVER: (HTTPStatus.CONFLICT, "The offer is over", False),
    ProblemCode.WAITING_LIST_CLOSED: (HTTPStatus.CONFLICT, "There is no waiting list now", False),
    ProblemCode.TICKET_STATE: (HTTPStatus.CONFLICT, "The ticket cannot do this now", False),
    ProblemCode.NOT_TRANSFERABLE: (HTTPStatus.CONFLICT, "These tickets cannot be passed on", False),
    ProblemCode.SCAN_STATE: (HTTPStatus.CONFLICT, "The scan cannot do this now", False),
    ProblemCode.REFUND_NOT_POSSIBLE: (HTTPStatus.CONFLICT, "This much cannot be refunded", False),
    ProblemCode.DRAWER_STATE: (HTTPStatus.CONFLICT, "The drawer cannot do this now", False),
    ProblemCode.NOT_ENOUGH_CASH: (HTTPStatus.CONFLICT, "Not enough cash in the drawer", False),
    ProblemCode.KEY_USED_DIFFERENTLY: (
        HTTPStatus.UNPROCESSABLE_ENTITY,
        "This idempotency key was used for another request",
        False,
    ),
    ProblemCode.KEY_IN_PROGRESS: (
        HTTPStatus.CONFLICT,
        "The same request is still being worked on",
        True,
    ),
    ProblemCode.TOO_MANY_REQUESTS: (HTTPStatus.TOO_MANY_REQUESTS, "Too many requests", True),
    ProblemCode.PROVIDER_UNAVAILABLE: (
        HTTPStatus.SERVICE_UNAVAILABLE,
        "The payment provider cannot be reached",
        True,
    ),
    ProblemCode.BUSY: (HTTPStatus.SERVICE_UNAVAILABLE, "The server is busy", True),
    ProblemCode.INTERNAL: (HTTPStatus.INTERNAL_SERVER_ERROR, "Something went wrong here", True),
}


class Problem(BaseModel):
    """A refusal as it crosses the wire; extra members carry the numbers a client may need.

    Source: RFC 9457. ``type`` is left at its default, ``about:blank``; ``code`` is ours.
    """

    model_config = ConfigDict(frozen=True, extra="allow")

    code: ProblemCode
    title: str
    detail: str
    status: int
    retryable: bool


class RefusedError(Exception):
    """A request was refused for a reason its caller can act upon."""

    def __init__(self, code: ProblemCode, detail: str, **members: Any) -> None:
        super().__init__(detail)
        status, title, retryable = _FACTS[code]
        self.problem = Problem(
            code=code, title=title, detail=detail, status=status, retryable=retryable, **members
        )
