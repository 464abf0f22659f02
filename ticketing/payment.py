"""Payments: one attempt to collect an order's money by one method."""

import re
from enum import StrEnum
from typing import Annotated, Self
from uuid import UUID

from pydantic import BeforeValidator, Field, StringConstraints, model_validator

from ticketing.identifiers import PaymentReference
from ticketing.money import Money
from ticketing.states import StateMachine
from ticketing.wire import Answer, Instant, ShortText, Wire


def _digits_alone(written: object) -> object:
    """As people write it: with a plus or 00 in front, with spaces, dots, hyphens, brackets."""
    if not isinstance(written, str):
        return written
    digits = re.sub(r"[\s().\-/]", "", written)
    return digits.removeprefix("+") if digits.startswith("+") else digits.removeprefix("00")


Reason = Annotated[
    str,
    StringConstraints(strip_whitespace=True, min_length=1, max_length=1000, pattern=r"^[^\x00]*$"),
]
"""Why somebody did or wants something about money, in their own words."""


class PaymentMethod(StrEnum):
    """The ways of paying.

    ``card_reader`` at the kiosk's terminal, ``phone`` on the provider's page by a link or QR,
    ``online`` in a web client's own form, ``momo`` from a mobile money account. ``simulated`` moves
    no money: demo mode only.
    """

    CARD_READER = "card_reader"
    PHONE = "phone"
    ONLINE = "online"
    MOMO = "momo"
    CASH = "cash"
    FREE = "free"
    SIMULATED = "simulated"


BY_PROVIDER = frozenset(
    {PaymentMethod.CARD_READER, PaymentMethod.PHONE, PaymentMethod.ONLINE, PaymentMethod.MOMO}
)
"""Methods whose money a provider moves, there and back."""

PhoneNumber = Annotated[
    str, BeforeValidator(_digits_alone), StringConstraints(pattern=r"^[1-9][0-9]{6,14}$")
]
"""A telephone number in international form (ITU-T E.164): its country code first, digits alone."""


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
    """Why the last attempt did not collect the money, in terms a screen has words for.

    ``rejected``: the payer said no on their own phone. ``method_unavailable``: this way of paying
    does not work here now, whoever tries.
    """

    DECLINED = "declined"
    INSUFFICIENT_FUNDS = "insufficient_funds"
    EXPIRED_CARD = "expired_card"
    WRONG_PIN = "wrong_pin"
    CARD_NOT_ACCEPTED = "card_not_accepted"
    CANCELLED_BY_CUSTOMER = "cancelled_by_customer"
    AUTHENTICATION_FAILED = "authentication_failed"
    REJECTED = "rejected"
    PAYER_NOT_FOUND = "payer_not_found"
    METHOD_UNAVAILABLE = "method_unavailable"
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

    ``tendered`` is the cash put on the counter, where it is not the exact amount. ``phone`` is the
    mobile money account that is asked, ``account_name`` whose it is, ``description`` what the payer
    reads there; without it, the order's number.
    """

    id: UUID
    method: PaymentMethod
    tendered: Money | None = None
    phone: PhoneNumber | None = None
    account_name: ShortText | None = None
    description: ShortText | None = None

    @model_validator(mode="after")
    def _only_cash_is_tendered(self) -> Self:
        if self.tendered is not None and self.method is not PaymentMethod.CASH:
            raise ValueError("only cash is tendered")
        return self

    @model_validator(mode="after")
    def _mobile_money_has_an_account(self) -> Self:
        if (self.phone is not None) is not (self.method is PaymentMethod.MOMO):
            raise ValueError("mobile money needs a phone number, and nothing else has one")
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
    ``pay_url`` is the link that opens the provider's page, to be shown as a QR. ``client_secret``
    lets a web client collect the money of ``intent_id``: only whoever pays is told. ``phone`` shows
    the last digits of the mobile money account that was asked.
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
    pay_url: str | None = None
    intent_id: str | None = None
    client_secret: str | None = None
    phone: str | None = None
    account_name: str | None = None
    description: str | None = None
    disputed: bool = False


class PaymentMethodView(Answer):
    """A way of paying that is set up; ``currencies`` where it takes only these."""

    method: PaymentMethod
    currencies: tuple[str, ...] | None = None


class PaymentMethods(Answer):
    """The ways of paying on a server, and the key that Stripe.js is started with."""

    methods: tuple[PaymentMethodView, ...]
    publishable_key: str | None = None


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
    organiser: UUID | None = Field(default=None, description="The organiser whose money it is.")
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
