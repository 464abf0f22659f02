"""Orders: what somebody buys, and the states it passes."""

import re
from enum import StrEnum
from typing import Annotated, Any
from uuid import UUID

from pydantic import AfterValidator, Field, StringConstraints

from ticketing.donation import Donation
from ticketing.identifiers import OrderNumber
from ticketing.money import Money
from ticketing.payment import PaymentView
from ticketing.states import StateMachine
from ticketing.ticket import TicketView
from ticketing.wire import Answer, Instant, Language, Localized, LongText, ShortText, Wire, absent

EMail = Annotated[
    str,
    # One @, no spaces or control characters, a dot in the domain: only mail tells the rest.
    StringConstraints(
        strip_whitespace=True,
        max_length=254,
        pattern=r"^[^@\s\x00-\x1f<>,;:\"()\[\]\\]+@[^@\s\x00-\x1f<>,;:\"()\[\]\\.]+(\.[^@\s\x00-\x1f<>,;:\"()\[\]\\.]+)+$",
    ),
]


def _international(text: str) -> str:
    """A telephone number with its country's code, as E.164 writes it (ITU-T E.164: 15 digits)."""
    number = re.sub(r"[\s().\-/]", "", text)
    number = "+" + number[2:] if number.startswith("00") else number
    if not re.fullmatch(r"\+[1-9][0-9]{6,14}", number):
        raise ValueError("a telephone number begins with + and its country's code")
    return number


Phone = Annotated[str, StringConstraints(max_length=40), AfterValidator(_international)]
"""A telephone number; spaces and brackets are forgiven, kept is ``+233241234567``."""


class OrderStatus(StrEnum):
    """The life of an order."""

    PENDING = "pending"
    CONFIRMED = "confirmed"
    COMPLETED = "completed"
    CANCELLED = "cancelled"
    EXPIRED = "expired"
    UNFULFILLED = "unfulfilled"


class Approval(StrEnum):
    """Whether an order that somebody must approve was approved; None where nobody needs to."""

    ASKED = "asked"
    GIVEN = "given"
    REFUSED = "refused"


class OrderAct(StrEnum):
    """What can happen to an order."""

    PAY = "pay"
    DELIVER = "deliver"
    CANCEL = "cancel"
    EXPIRE = "expire"
    FAIL_TO_FULFIL = "fail_to_fulfil"


ORDER_STATES = StateMachine[OrderStatus, OrderAct](
    {
        (OrderStatus.PENDING, OrderAct.PAY): OrderStatus.CONFIRMED,
        (OrderStatus.PENDING, OrderAct.CANCEL): OrderStatus.CANCELLED,
        (OrderStatus.PENDING, OrderAct.EXPIRE): OrderStatus.EXPIRED,
        (OrderStatus.PENDING, OrderAct.FAIL_TO_FULFIL): OrderStatus.UNFULFILLED,
        (OrderStatus.CONFIRMED, OrderAct.DELIVER): OrderStatus.COMPLETED,
        # Money that arrives late is taken if there is stock again, else given back.
        (OrderStatus.EXPIRED, OrderAct.PAY): OrderStatus.CONFIRMED,
        (OrderStatus.EXPIRED, OrderAct.FAIL_TO_FULFIL): OrderStatus.UNFULFILLED,
        # Whoever cancelled has left: late money goes back, whatever the stock.
        (OrderStatus.CANCELLED, OrderAct.FAIL_TO_FULFIL): OrderStatus.UNFULFILLED,
    }
)


class Channel(StrEnum):
    """Where an order is placed."""

    KIOSK = "kiosk"
    BOX_OFFICE = "box_office"
    WEB = "web"


class Buyer(Wire):
    """Who buys, as far as they care to say."""

    name: ShortText | None = None
    email: EMail | None = None
    # Left out where it is not known: kiosks of the first release know no such field.
    phone: Phone | None = Field(default=None, exclude_if=absent)


class NewLine(Wire):
    """So many tickets of one tier."""

    tier_id: UUID
    quantity: int = Field(ge=1, le=100)


PromoCode = Annotated[
    str,
    StringConstraints(strip_whitespace=True, min_length=1, max_length=40, pattern=r"^[^\x00]*$"),
]


class NewOrder(Wire):
    """An order as a client places it. The same id with the same content is the same order.

    Without a ``channel`` it is the caller's own: the kiosk's, the box office for staff at the
    organiser, the web for everybody else. ``offer_id`` is the waiting list's offer that it takes.
    ``donation`` is given on top of the tickets, where the event has an ``appeal``.
    """

    id: UUID
    session_id: UUID
    lines: tuple[NewLine, ...] = Field(min_length=1, max_length=20)
    buyer: Buyer = Buyer()
    language: Language = "en"
    channel: Channel | None = Field(default=None, exclude_if=absent)
    # What is left out is left out of the fingerprint too, so that an order of an older kiosk that
    # is asked for again is still the same.
    promo_code: PromoCode | None = Field(default=None, exclude_if=absent)
    offer_id: UUID | None = Field(default=None, exclude_if=absent)
    note: LongText | None = Field(default=None, exclude_if=absent)
    donation: Donation | None = Field(default=None, exclude_if=absent)


class Delivery(StrEnum):
    """How tickets reached somebody."""

    PRINTED = "printed"
    SHOWN = "shown"
    EMAILED = "emailed"


class Paper(StrEnum):
    """What became of the paper of an order's tickets; ``PRINTING``: somebody is about to print."""

    PRINTING = "printing"
    PRINTED = "printed"
    FAILED = "failed"
    UNSURE = "unsure"


class Delivered(Wire):
    """Says that the tickets reached somebody."""

    how: Delivery


class OrderCode(Wire):
    """The code that an order shall have in place of any it has; None: none."""

    promo_code: PromoCode | None = None


class OrderDonation(Wire):
    """What a buyer gives on top of their tickets, in place of what it was; None: nothing."""

    donation: Donation | None = None


class LineView(Answer):
    """A line of an order with the price it was placed at."""

    tier_id: UUID
    tier_name: Localized
    quantity: int
    unit_price: Money
    total: Money
    discount: Money | None = None
    tax_basis_points: int | None = None


class OrderView(Answer):
    """An order for the device or person it belongs to. ``version`` grows with every change.

    ``total`` is what is to be paid: the lines' totals, each with its discount taken off, and the
    ``donation``, which is neither taxed nor discounted.
    ``tax_basis_points`` is the rate that all lines share, else the highest of them.
    ``disputed``: a payment of it is questioned by its cardholder's bank, or was taken back by it.
    ``paper`` is None where no printer is known to have been asked.
    """

    id: UUID
    number: OrderNumber
    status: OrderStatus
    version: int
    event_id: UUID
    session_id: UUID
    lines: tuple[LineView, ...]
    total: Money
    refunded: Money
    tax: Money
    tax_basis_points: int
    buyer: Buyer
    language: str
    channel: Channel
    hold_until: Instant
    created_at: Instant
    follow_url: str
    payments: tuple[PaymentView, ...]
    tickets: tuple[TicketView, ...]
    discount: Money | None = None
    promo_code: str | None = None
    approval: Approval | None = None
    note: str | None = None
    delivered_how: Delivery | None = None
    disputed: bool = False
    paper: Paper | None = None
    donation: Money | None = None


LARGEST_PAGE = 100

_Typed = Annotated[
    str,
    StringConstraints(strip_whitespace=True, min_length=2, max_length=300, pattern=r"^[^\x00]*$"),
]


class OrderSearch(Wire):
    """What is looked for among orders; what is not given does not narrow.

    Names, addresses and telephone numbers are found by how their words begin, whatever their case.
    """

    event: UUID | None = Field(default=None, description="The event it is for.")
    organiser: UUID | None = Field(default=None, description="The organiser whose event that is.")
    status: OrderStatus | None = Field(default=None, description="The order's status.")
    channel: Channel | None = Field(default=None, description="Where it was placed.")
    approval: Approval | None = Field(
        default=None, description="`asked`: orders that wait to be approved."
    )
    buyer: _Typed | None = Field(
        default=None,
        description="How the buyer's name, address or telephone number begins; of a name, each "
        "word may be any of its words.",
    )
    number: _Typed | None = Field(
        default=None,
        description="The order's number, `W-7K3F-92QD`, or a payment's reference, `P-7K3F92QDAB`.",
    )
    serial: _Typed | None = Field(default=None, description="A ticket's serial, `TKT-7K3F92QD`.")
    text: _Typed | None = Field(
        default=None, description="What `number`, `serial` or `buyer` takes: whatever it is."
    )
    since: Instant | None = Field(default=None, alias="from", description="Not placed before this.")
    until: Instant | None = Field(default=None, alias="to", description="Placed before this.")
    mine: bool = Field(
        default=False, description="Only what the caller bought; so it is for everybody but staff."
    )
    codes: bool = Field(default=False, description="With the tickets and their codes.")
    after: Annotated[str, StringConstraints(max_length=60)] | None = Field(
        default=None, description="`next` of the page before."
    )
    limit: int = Field(default=50, ge=1, le=LARGEST_PAGE, description="How many at most.")


class FoundOrder(Answer):
    """An order in a list. ``tickets`` is None where they were not asked for."""

    id: UUID
    number: OrderNumber
    status: OrderStatus
    approval: Approval | None
    organiser_id: UUID
    event_id: UUID
    session_id: UUID
    lines: tuple[LineView, ...]
    total: Money
    discount: Money
    buyer: Buyer
    channel: Channel
    note: str | None
    created_at: Instant
    hold_until: Instant
    tickets: tuple[TicketView, ...] | None
    donation: Money | None = None


class OrderList(Answer):
    """Orders, the newest first; ``next`` leads to the next page."""

    orders: tuple[FoundOrder, ...]
    next: str | None = None


class TimelineSource(StrEnum):
    """What a moment in an order's timeline was taken from."""

    AUDIT = "audit"
    PAYMENT = "payment"
    LETTER = "letter"
    SCAN = "scan"


class TimelineMoment(Answer):
    """Something that happened to an order. ``subject_id`` is what it was done to.

    ``what`` is the act (``order.placed``), or what the payment, letter or scan came to.
    """

    at: Instant
    source: TimelineSource
    what: str
    who: str | None
    subject_id: UUID
    details: dict[str, Any]


class OrderTimeline(Answer):
    """Everything that ever happened to an order, the oldest first."""

    moments: tuple[TimelineMoment, ...]
