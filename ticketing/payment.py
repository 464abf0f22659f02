"""Payments: one attempt to collect an order's money by one method."""

from enum import StrEnum
from uuid import UUID

from ticketing.identifiers import PaymentReference
from ticketing.money import Money
from ticketing.states import StateMachine
from ticketing.wire import Answer, Instant, Wire


class PaymentMethod(StrEnum):
    """The ways of paying that exist so far."""

    CARD_READER = "card_reader"
    FREE = "free"


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


class CardFacts(Answer):
    """What may be kept of a card: never its number."""

    brand: str
    last4: str
    authorisation_code: str | None = None
    application: str | None = None
    application_id: str | None = None


class StartPayment(Wire):
    """A wish to pay an order. The id is the client's, so asking twice starts one payment."""

    id: UUID
    method: PaymentMethod


class PaymentView(Answer):
    """A payment as the device that started it may see it. ``attempt`` counts presentations."""

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
