"""Placing an order: its row, its lines, and stock held for all of them or for none."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy import Connection, insert, select

from server.catalogue import stock
from server.catalogue.events import check_same, fingerprint
from server.catalogue.tiers import TierFacts, tiers_of
from server.catalogue.viewing import availability_of
from server.inserting import insert_once
from server.order.reading import Line, OrderFacts, columns_of
from server.order.tables import order as order_table
from server.order.tables import order_line
from server.security import Device
from ticketing.identifiers import new_order_number
from ticketing.money import Money
from ticketing.order import NewOrder, OrderStatus
from ticketing.problem import ProblemCode, RefusedError

_LINES = insert(order_line)


@dataclass(frozen=True)
class Placing:
    """Who places an order, when, and how long its tickets are kept."""

    device: Device
    now: datetime
    hold: timedelta


@dataclass(frozen=True)
class Placed:
    """An order as it was just placed."""

    order: OrderFacts
    lines: tuple[Line, ...]


def place(connection: Connection, new: NewOrder, by: Placing) -> Placed | None:
    """Place an order; None, and nothing changed, where this very order was placed before.

    Raises:
        RefusedError: ``NOT_ENOUGH_TICKETS`` (with ``available`` and ``tier_id``),
            ``WRONG_QUANTITY``, ``NOT_ON_SALE``, ``INVALID_REQUEST`` or ``ID_USED_DIFFERENTLY``.
    """
    tiers = tiers_of(connection, {line.tier_id for line in new.lines})
    try:
        _check(new, tiers, by)
    except RefusedError:
        # What was placed in time stays so, also when it is asked for again after the sale ended.
        if _known(connection, new, by.device):
            return None
        raise
    placed = _placed(new, tiers, by)
    while not _insert(connection, new, placed):
        if _known(connection, new, by.device):
            return None
        # Not the id but the number was taken: it is drawn anew.
        number = new_order_number()
        placed = replace(placed, order=replace(placed.order, number=number))
    for line in sorted(new.lines, key=lambda line: line.tier_id):
        if not stock.hold(connection, line.tier_id, line.quantity):
            raise _not_enough(connection, tiers[line.tier_id], by.now)
    return placed


def _known(connection: Connection, new: NewOrder, device: Device) -> bool:
    known = connection.execute(
        select(order_table.c.fingerprint, order_table.c.device_id).where(order_table.c.id == new.id)
    ).one_or_none()
    if known is None:
        return False
    check_same(known.fingerprint if known.device_id == device.id else None, new, "order")
    return True


def _check(new: NewOrder, tiers: Mapping[UUID, TierFacts], by: Placing) -> None:
    counts = Counter(line.tier_id for line in new.lines)
    if max(counts.values()) > 1:
        raise RefusedError(ProblemCode.INVALID_REQUEST, "A tier may stand in one line only.")
    for line in new.lines:
        facts = tiers.get(line.tier_id)
        if facts is None or facts.organiser_id != by.device.organiser_id:
            raise RefusedError(
                ProblemCode.NOT_ON_SALE, "There is no such tier here.", tier_id=str(line.tier_id)
            )
        if new.session_id not in facts.session_ids or not facts.on_sale(by.now):
            raise RefusedError(
                ProblemCode.NOT_ON_SALE,
                f"{facts.name.text} is not on sale for this session.",
                tier_id=str(facts.id),
            )
        if not facts.min_per_order <= line.quantity <= facts.max_per_order:
            raise RefusedError(
                ProblemCode.WRONG_QUANTITY,
                f"Between {facts.min_per_order} and {facts.max_per_order} tickets of "
                f"{facts.name.text} can be bought at once.",
                tier_id=str(facts.id),
                min_per_order=facts.min_per_order,
                max_per_order=facts.max_per_order,
            )


def _placed(new: NewOrder, tiers: Mapping[UUID, TierFacts], by: Placing) -> Placed:
    # A tier's sessions are all of its event, so lines of one session are of one event.
    facts = tiers[new.lines[0].tier_id]
    lines = tuple(
        Line(line.tier_id, tiers[line.tier_id].name, line.quantity, tiers[line.tier_id].price)
        for line in new.lines
    )
    costs = (line.unit_price * line.quantity for line in lines)
    order = OrderFacts(
        id=new.id,
        number=new_order_number(),
        organiser_id=facts.organiser_id,
        event_id=facts.event_id,
        session_id=new.session_id,
        device_id=by.device.id,
        status=OrderStatus.PENDING,
        version=1,
        channel=new.channel,
        language=new.language,
        buyer=new.buyer,
        total=sum(costs, Money.zero(facts.price.currency)),
        tax_basis_points=facts.tax_basis_points,
        hold_until=by.now + by.hold,
        extensions=0,
        payment_open=False,
        fingerprint=fingerprint(new),
        created_at=by.now,
    )
    return Placed(order, lines)


def _insert(connection: Connection, new: NewOrder, placed: Placed) -> bool:
    if not insert_once(connection, order_table, columns_of(placed.order)):
        return False
    lines = [
        {
            "order_id": new.id,
            "position": position,
            "tier_id": line.tier_id,
            "tier_name": line.tier_name.model_dump(mode="json"),
            "quantity": line.quantity,
            "unit_price": line.unit_price.amount,
        }
        for position, line in enumerate(placed.lines)
    ]
    connection.execute(_LINES, lines)
    return True


def _not_enough(connection: Connection, facts: TierFacts, now: datetime) -> RefusedError:
    found = availability_of(connection, facts.id, now)
    left = found[1].available if found else 0
    return RefusedError(
        ProblemCode.NOT_ENOUGH_TICKETS,
        f"Only {left} tickets remaining for {facts.name.text}"
        if left
        else f"{facts.name.text} is sold out at the moment",
        available=left,
        tier_id=str(facts.id),
    )
