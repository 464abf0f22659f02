"""Orders as this domain works with them, and the statements that read and lock them."""

from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Row, bindparam, select

from server.granting import Grant, Thing
from server.order.tables import order, order_line
from server.order.words import folded
from ticketing.discounting import PricedLine
from ticketing.money import Money
from ticketing.order import (
    ORDER_STATES,
    Approval,
    Buyer,
    Channel,
    Delivery,
    OrderAct,
    OrderStatus,
    Paper,
)
from ticketing.problem import ProblemCode, RefusedError
from ticketing.states import IllegalTransitionError
from ticketing.wire import Localized

# Made once: every look at an order ends with it.
_LINES = (
    select(order_line)
    .where(order_line.c.order_id.in_(bindparam("order_ids", expanding=True)))
    .order_by(order_line.c.order_id, order_line.c.position)
)

_SAID = {
    OrderStatus.PENDING: "The order is not paid yet.",
    OrderStatus.CONFIRMED: "The order is paid already: it can only be refunded.",
    OrderStatus.COMPLETED: "The order is paid already: it can only be refunded.",
    OrderStatus.CANCELLED: "The order was cancelled, and nothing is kept for it. Place a new one.",
    OrderStatus.EXPIRED: "The order was not paid in time, and nothing is kept for it any more. "
    "Place a new one.",
    OrderStatus.UNFULFILLED: "The order was paid too late: its money goes back.",
}


@dataclass(frozen=True)
class Line:
    """So many tickets of one tier, at the price they were ordered at."""

    tier_id: UUID
    tier_name: Localized
    quantity: int
    unit_price: Money
    discount: Money
    tax_basis_points: int

    @property
    def total(self) -> Money:
        """What the line costs, its discount taken off."""
        return self.unit_price * self.quantity - self.discount

    @property
    def priced(self) -> PricedLine:
        """The line as promotions look at it."""
        return PricedLine(self.tier_id, self.quantity, self.unit_price.amount)


@dataclass(frozen=True)
class OrderFacts:
    """What is written of an order, typed.

    ``device_id``: the kiosk that placed it. ``placed_by``: the person who did. ``user_id``: the
    buyer's account. ``placed_from``: the mark of the network it came from over the web.
    ``discount`` is off the lines and ``donation`` on top of them, in minor units.
    """

    id: UUID
    number: str
    organiser_id: UUID
    event_id: UUID
    session_id: UUID
    device_id: UUID | None
    status: OrderStatus
    version: int
    channel: Channel
    language: str
    buyer: Buyer
    total: Money
    tax_basis_points: int
    hold_until: datetime
    extensions: int
    payment_open: bool
    fingerprint: str
    created_at: datetime
    placed_by: UUID | None = None
    user_id: UUID | None = None
    note: str | None = None
    discount: int = 0
    donation: int = 0
    promo_code: str | None = None
    approval: Approval | None = None
    delivered_how: Delivery | None = None
    placed_from: str | None = None
    paper: Paper | None = None

    @property
    def awaits_approval(self) -> bool:
        """Whether it cannot be paid yet, since somebody must approve it first."""
        return self.approval is Approval.ASKED

    @property
    def standing(self) -> str:
        """How it stands, and what can be done now, in words a client can show."""
        return _SAID[self.status]

    def with_buyer(self, buyer: Buyer) -> "OrderFacts":
        """The same order with another buyer."""
        return replace(self, buyer=buyer)

    def require_approved(self) -> None:
        """Refuse to take money for an order that nobody has approved yet.

        Raises:
            RefusedError: ``APPROVAL_NEEDED``.
        """
        if self.awaits_approval:
            raise RefusedError(
                ProblemCode.APPROVAL_NEEDED,
                "This order must be approved before it can be paid.",
            )

    def after(self, act: OrderAct) -> OrderStatus:
        """The status that ``act`` leads to.

        Raises:
            RefusedError: ``ORDER_STATE``.
        """
        try:
            return ORDER_STATES.advance(self.status, act)
        except IllegalTransitionError as error:
            raise RefusedError(
                ProblemCode.ORDER_STATE,
                self.standing,
                order_status=self.status.value,
            ) from error


def order_of(connection: Connection, order_id: UUID, *, lock: bool = False) -> OrderFacts | None:
    """The order, locked until the transaction ends where asked for; None where there is none."""
    wanted = select(order).where(order.c.id == order_id)
    row = connection.execute(wanted.with_for_update() if lock else wanted).one_or_none()
    return None if row is None else order_record(row)


def thing_of(found: OrderFacts) -> Thing:
    """Whose an order is."""
    return Thing(
        organiser_id=found.organiser_id,
        event_id=found.event_id,
        order_id=found.id,
        device_id=found.device_id,
        user_id=found.user_id,
    )


def the_order(
    connection: Connection, order_id: UUID, by: Grant, *, lock: bool = False
) -> OrderFacts:
    """The order, where it is within the caller's reach.

    Raises:
        RefusedError: ``NOT_FOUND``, also where it is somebody else's: nobody learns of those.
    """
    found = order_of(connection, order_id, lock=lock)
    return by.reached(found, thing_of, "order")


def lines_of(connection: Connection, found: OrderFacts) -> tuple[Line, ...]:
    """The lines of an order, as they were placed."""
    return lines_of_orders(connection, (found,))[found.id]


def lines_of_orders(
    connection: Connection, orders: Collection[OrderFacts]
) -> dict[UUID, tuple[Line, ...]]:
    """The lines of several orders, by order."""
    rows = connection.execute(_LINES, {"order_ids": [one.id for one in orders]}).all()
    by_id = {one.id: one for one in orders}
    lines: dict[UUID, tuple[Line, ...]] = dict.fromkeys(by_id, ())
    for row in rows:
        lines[row.order_id] += (_line(row, by_id[row.order_id]),)
    return lines


def columns_of(facts: OrderFacts) -> dict[str, Any]:
    """The columns that hold these facts, for the one insert of an order's life."""
    return {
        "id": facts.id,
        "number": facts.number,
        "organiser_id": facts.organiser_id,
        "event_id": facts.event_id,
        "session_id": facts.session_id,
        "device_id": facts.device_id,
        "status": facts.status.value,
        "version": facts.version,
        "channel": facts.channel.value,
        "language": facts.language,
        "total": facts.total.amount,
        "currency": facts.total.currency,
        "tax_basis_points": facts.tax_basis_points,
        "hold_until": facts.hold_until,
        "extensions": facts.extensions,
        "payment_open": facts.payment_open,
        "fingerprint": facts.fingerprint,
        "created_at": facts.created_at,
        "placed_by": facts.placed_by,
        "placed_from": facts.placed_from,
        "user_id": facts.user_id,
        "note": facts.note,
        "discount": facts.discount,
        "donation": facts.donation,
        "promo_code": facts.promo_code,
        "approval": facts.approval.value if facts.approval else None,
    } | buyer_columns(facts.buyer)


def buyer_columns(buyer: Buyer) -> dict[str, str | None]:
    """The columns that say who buys."""
    return {
        "buyer_name": buyer.name,
        "buyer_email": buyer.email,
        "buyer_email_folded": folded(buyer.email) if buyer.email else None,
        "buyer_phone": buyer.phone,
    }


def _line(row: Row[Any], of: OrderFacts) -> Line:
    rate = row.tax_basis_points
    return Line(
        row.tier_id,
        Localized.model_validate(row.tier_name),
        row.quantity,
        Money(amount=row.unit_price, currency=of.total.currency),
        Money(amount=row.discount, currency=of.total.currency),
        of.tax_basis_points if rate is None else rate,
    )


def order_record(row: Row[Any]) -> OrderFacts:
    """The facts in a whole row of ``orders``."""
    return OrderFacts(
        id=row.id,
        number=row.number,
        organiser_id=row.organiser_id,
        event_id=row.event_id,
        session_id=row.session_id,
        device_id=row.device_id,
        status=OrderStatus(row.status),
        version=row.version,
        channel=Channel(row.channel),
        language=row.language,
        buyer=Buyer(name=row.buyer_name, email=row.buyer_email, phone=row.buyer_phone),
        total=Money(amount=row.total, currency=row.currency),
        tax_basis_points=row.tax_basis_points,
        hold_until=row.hold_until,
        extensions=row.extensions,
        payment_open=row.payment_open,
        fingerprint=row.fingerprint,
        created_at=row.created_at,
        placed_by=row.placed_by,
        user_id=row.user_id,
        note=row.note,
        discount=row.discount,
        donation=row.donation,
        promo_code=row.promo_code,
        approval=Approval(row.approval) if row.approval else None,
        delivered_how=Delivery(row.delivered_how) if row.delivered_how else None,
        placed_from=row.placed_from,
        paper=Paper(row.paper) if row.paper else None,
    )
