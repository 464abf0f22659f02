"""Orders: what somebody buys, and the states it passes."""

import re
from enum import StrEnum
from typing import Annotated
from uuid import UUID

from pydantic import AfterValidator, Field, StringConstraints

from ticketing.identifiers import OrderNumber
from ticketing.money import Money
from ticketing.payment import PaymentView
from ticketing.states import StateMachine
from ticketing.ticket import TicketView
from ticketing.wire import Answer, Instant, Language, Localized, LongText, ShortText, Wire

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


def _absent(value: object) -> bool:
    return value is None


class Buyer(Wire):
    """Who buys, as far as they care to say."""

    name: ShortText | None = None
    email: EMail | None = None
    # Left out where it is not known: kiosks of the first release know no such field.
    phone: Phone | None = Field(default=None, exclude_if=_absent)


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
    """

    id: UUID
    session_id: UUID
    lines: tuple[NewLine, ...] = Field(min_length=1, max_length=20)
    buyer: Buyer = Buyer()
    language: Language = "en"
    channel: Channel | None = Field(default=None, exclude_if=_absent)
    # What is left out is left out of the fingerprint too, so that an order of an older kiosk that
    # is asked for again is still the same.
    promo_code: PromoCode | None = Field(default=None, exclude_if=_absent)
    offer_id: UUID | None = Field(default=None, exclude_if=_absent)
    note: LongText | None = Field(default=None, exclude_if=_absent)


class Delivery(StrEnum):
    """How tickets reached somebody."""

    PRINTED = "printed"
    SHOWN = "shown"
    EMAILED = "emailed"


class Delivered(Wire):
    """Says that the tickets reached somebody."""

    how: Delivery


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

    ``total`` is what is to be paid: the lines' totals, each with its discount taken off.
    ``tax_basis_points`` is the rate that all lines share, else the highest of them.
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
