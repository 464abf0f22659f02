"""Orders: what somebody buys, and the states it passes."""

from enum import StrEnum
from typing import Annotated
from uuid import UUID

from pydantic import Field, StringConstraints

from ticketing.identifiers import OrderNumber
from ticketing.money import Money
from ticketing.payment import PaymentView
from ticketing.states import StateMachine
from ticketing.ticket import TicketView
from ticketing.wire import Answer, Instant, Language, Localized, ShortText, Wire

EMail = Annotated[
    str,
    # One @, no spaces or control characters, a dot in the domain: only mail tells the rest.
    StringConstraints(
        strip_whitespace=True,
        max_length=254,
        pattern=r"^[^@\s\x00-\x1f<>,;:\"()\[\]\\]+@[^@\s\x00-\x1f<>,;:\"()\[\]\\.]+(\.[^@\s\x00-\x1f<>,;:\"()\[\]\\.]+)+$",
    ),
]


class OrderStatus(StrEnum):
    """The life of an order."""

    PENDING = "pending"
    CONFIRMED = "confirmed"
    COMPLETED = "completed"
    CANCELLED = "cancelled"
    EXPIRED = "expired"
    UNFULFILLED = "unfulfilled"


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


class NewLine(Wire):
    """So many tickets of one tier."""

    tier_id: UUID
    quantity: int = Field(ge=1, le=100)


class NewOrder(Wire):
    """An order as a client places it. The same id with the same content is the same order."""

    id: UUID
    session_id: UUID
    lines: tuple[NewLine, ...] = Field(min_length=1, max_length=20)
    buyer: Buyer = Buyer()
    language: Language = "en"
    channel: Channel = Channel.KIOSK


class Delivery(StrEnum):
    """How tickets reached somebody."""

    PRINTED = "printed"
    SHOWN = "shown"


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


class OrderView(Answer):
    """An order for the device or person it belongs to. ``version`` grows with every change."""

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
