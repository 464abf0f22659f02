"""Payments: one attempt to collect an order's money by one method."""

from enum import StrEnum
from typing import Annotated, Self
from uuid import UUID

from pydantic import Field, StringConstraints, model_validator

from ticketing.identifiers import PaymentReference
from ticketing.money import Money
from ticketing.states import StateMachine
from ticketing.wire import Answer, Instant, Wire

Reason = Annotated[
    str,
    StringConstraints(strip_whitespace=True, min_length=1, max_length=1000, pattern=r"^[^\x00]*$"),
]
"""Why somebody did or wants something about money, in their own words."""


class PaymentMethod(StrEnum):
    """The ways of paying that exist so far. ``simulated`` moves no money: demo mode only."""

    CARD_READER = "card_reader"
    CASH = "cash"
    FREE = "free"
    SIMULATED = "simulated"


class PaymentStatus(StrEnum):
    """What is known of the money."""

    CREATED = "created"
    PRESENTED = "presented"
    PROCESSING = "processing"
    SUCCEEDED = "succeeded"
    FAILED = "failed"
    CANCELLED = "cancelled"
    UNKNOWN = "unknown"


class PaymentNews(StrEnum):
    """What the provider's object, once read, says has happened."""

    PRESENTED = "presented"
    PROCESSING = "processing"
    SUCCEEDED = "succeeded"
    DECLINED = "declined"
    CANCELLED = "cancelled"
    OUT_OF_REACH = "out_of_reach"


_OPEN = (
    PaymentStatus.CREATED,
    PaymentStatus.PRESENTED,
    PaymentStatus.PROCESSING,
    PaymentStatus.FAILED,
    PaymentStatus.UNKNOWN,
)

PAYMENT_STATES = StateMachine[PaymentStatus, PaymentNews](
    # An open payment takes whatever the provider says: news may be late, doubled or out of order.
    # `failed` is open: after a decline the same provider object is presented again.
    {(state, PaymentNews.PRESENTED): PaymentStatus.PRESENTED for state in _OPEN}
    | {(state, PaymentNews.PROCESSING): PaymentStatus.PROCESSING for state in _OPEN}
    | {(state, PaymentNews.SUCCEEDED): PaymentStatus.SUCCEEDED for state in _OPEN}
    | {(state, PaymentNews.DECLINED): PaymentStatus.FAILED for state in _OPEN}
    | {(state, PaymentNews.CANCELLED): PaymentStatus.CANCELLED for state in _OPEN}
    | {(state, PaymentNews.OUT_OF_REACH): PaymentStatus.UNKNOWN for state in _OPEN}
    # What is over stays over; the same news again changes nothing.
    | {(PaymentStatus.SUCCEEDED, PaymentNews.SUCCEEDED): PaymentStatus.SUCCEEDED}
    | {(PaymentStatus.CANCELLED, PaymentNews.CANCELLED): PaymentStatus.CANCELLED}
)

OUTCOME_OPEN = frozenset(
    {
        PaymentStatus.CREATED,
        PaymentStatus.PRESENTED,
        PaymentStatus.PROCESSING,
        PaymentStatus.UNKNOWN,
    }
)
"""Statuses in which money may still move by itself; such a payment keeps its order's stock."""


class Trouble(StrEnum):
    """Why the last attempt did not collect the money, in terms a screen has words for."""

    DECLINED = "declined"
    INSUFFICIENT_FUNDS = "insufficient_funds"
    EXPIRED_CARD = "expired_card"
    WRONG_PIN = "wrong_pin"
    CARD_NOT_ACCEPTED = "card_not_accepted"
    CANCELLED_BY_CUSTOMER = "cancelled_by_customer"
    TIMED_OUT = "timed_out"
    READER_BUSY = "reader_busy"
    READER_OFFLINE = "reader_offline"
    READER_FAULT = "reader_fault"
    PROVIDER_UNREACHABLE = "provider_unreachable"


class CardEntry(StrEnum):
    """How a card was read."""

    CONTACTLESS = "contactless"
    CHIP = "chip"
    SWIPED = "swiped"


class CardFacts(Answer):
    """What may be kept of a card: never its number."""

    brand: str
    last4: str
    authorisation_code: str | None = None
    application: str | None = None
    application_id: str | None = None
    entry: CardEntry | None = None


class StartPayment(Wire):
    """A wish to pay an order. The id is the client's, so asking twice starts one payment.

    ``tendered`` is the cash put on the counter, where it is not the exact amount.
    """

    id: UUID
    method: PaymentMethod
    tendered: Money | None = None

    @model_validator(mode="after")
    def _only_cash_is_tendered(self) -> Self:
        if self.tendered is not None and self.method is not PaymentMethod.CASH:
            raise ValueError("only cash is tendered")
        return self


class SimulatedOutcome(StrEnum):
    """How a payment without a provider is to end."""

    SUCCEED = "succeed"
    DECLINE = "decline"
    CANCEL = "cancel"


class Simulate(Wire):
    """How the simulated payment ends."""

    outcome: SimulatedOutcome


class PaymentView(Answer):
    """A payment as whoever pays and the staff may see it. ``attempt`` counts presentations.

    ``simulated`` payments moved no money. ``tendered`` and ``change`` are cash on the counter.
    A ``disputed`` one is questioned by its cardholder's bank, or was taken back by it.
    """

    id: UUID
    reference: PaymentReference
    order_id: UUID
    method: PaymentMethod
    status: PaymentStatus
    amount: Money
    refunded: Money
    attempt: int
    trouble: Trouble | None = None
    card: CardFacts | None = None
    created_at: Instant
    presented_at: Instant | None = None
    settled_at: Instant | None = None
    simulated: bool = False
    tendered: Money | None = None
    change: Money | None = None
    disputed: bool = False


class PaymentPage(Answer):
    """Payments, newest first; ``next`` leads to the next page."""

    payments: tuple[PaymentView, ...]
    next: str | None = None


class PaymentFilter(StrEnum):
    """Which payments staff look for.

    ``open`` ones are not over; ``stuck`` ones have been open for too long; the rest are states.
    """

    CREATED = "created"
    PRESENTED = "presented"
    PROCESSING = "processing"
    SUCCEEDED = "succeeded"
    FAILED = "failed"
    CANCELLED = "cancelled"
    UNKNOWN = "unknown"
    OPEN = "open"
    STUCK = "stuck"
    REFUNDED = "refunded"
    DISPUTED = "disputed"


class PaymentSearch(Wire):
    """What staff look for among the payments; ``older_than`` minutes make an open one stuck."""

    state: PaymentFilter | None = None
    older_than: int = Field(default=15, ge=0, le=525_600)
    method: PaymentMethod | None = None
    since: Instant | None = Field(default=None, alias="from")
    until: Instant | None = Field(default=None, alias="to")
    order: UUID | None = None
    after: str | None = Field(
        default=None, max_length=100, description="`next` of the page before."
    )
    limit: int = Field(default=50, ge=1, le=200)


class PaymentIncident(Answer):
    """Something about a payment that a person must look at; open until somebody resolved it."""

    id: UUID
    kind: str
    detail: str
    reference: PaymentReference
    order_id: UUID
    opened_at: Instant
    resolved_at: Instant | None = None
    resolved_by: str | None = None
    note: str | None = None


class PaymentIncidentPage(Answer):
    """Incidents, newest first; ``next`` leads to the next page."""

    incidents: tuple[PaymentIncident, ...]
    next: str | None = None


class ResolveIncident(Wire):
    """What was done about it."""

    note: Reason
