"""Orders as this domain works with them, and the statements that read and lock them."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Row, select

from server.order.tables import order, order_line
from ticketing.money import Money
from ticketing.order import ORDER_STATES, Buyer, Channel, OrderAct, OrderStatus
from ticketing.problem import ProblemCode, RefusedError
from ticketing.states import IllegalTransitionError
from ticketing.wire import Localized


@dataclass(frozen=True)
class Line:
    """So many tickets of one tier, at the price they were ordered at."""

    tier_id: UUID
    tier_name: Localized
    quantity: int
    unit_price: Money


@dataclass(frozen=True)
class OrderFacts:
    """What is written of an order, typed."""

    id: UUID
    number: str
    organiser_id: UUID
    event_id: UUID
    session_id: UUID
    device_id: UUID
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
                f"The order is {self.status.value}.",
                order_status=self.status.value,
            ) from error


def order_of(connection: Connection, order_id: UUID, *, lock: bool = False) -> OrderFacts | None:
    """The order, locked until the transaction ends where asked for; None where there is none."""
    wanted = select(order).where(order.c.id == order_id)
    row = connection.execute(wanted.with_for_update() if lock else wanted).one_or_none()
    return None if row is None else _record(row)


def own_order(
    connection: Connection, order_id: UUID, device_id: UUID, *, lock: bool = False
) -> OrderFacts:
    """The order of this device.

    Raises:
        RefusedError: ``NOT_FOUND``, also where it is another device's: nobody learns of those.
    """
    found = order_of(connection, order_id, lock=lock)
    if found is None or found.device_id != device_id:
        raise RefusedError(ProblemCode.NOT_FOUND, "There is no such order.")
    return found


def lines_of(connection: Connection, order_id: UUID, currency: str) -> tuple[Line, ...]:
    """The lines of an order, as they were placed."""
    rows = connection.execute(
        select(order_line).where(order_line.c.order_id == order_id).order_by(order_line.c.position)
    )
    return tuple(
        Line(
            row.tier_id,
            Localized.model_validate(row.tier_name),
            row.quantity,
            Money(amount=row.unit_price, currency=currency),
        )
        for row in rows
    )


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
        "buyer_name": facts.buyer.name,
        "buyer_email": facts.buyer.email,
        "total": facts.total.amount,
        "currency": facts.total.currency,
        "tax_basis_points": facts.tax_basis_points,
        "hold_until": facts.hold_until,
        "extensions": facts.extensions,
        "payment_open": facts.payment_open,
        "fingerprint": facts.fingerprint,
        "created_at": facts.created_at,
    }


def _record(row: Row[Any]) -> OrderFacts:
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
        buyer=Buyer(name=row.buyer_name, email=row.buyer_email),
        total=Money(amount=row.total, currency=row.currency),
        tax_basis_points=row.tax_basis_points,
        hold_until=row.hold_until,
        extensions=row.extensions,
        payment_open=row.payment_open,
        fingerprint=row.fingerprint,
        created_at=row.created_at,
    )
