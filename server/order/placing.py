"""Placing an order: its row, its lines, and stock held for all of them or for none."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy import Connection, insert, select

from server.catalogue import stock
from server.catalogue.events import check_same, fingerprint
from server.catalogue.sessions import sessions_of
from server.catalogue.tiers import TierFacts, tiers_of
from server.catalogue.viewing import availability_of
from server.database import insert_once
from server.order.tables import order, order_line
from server.order.versions import topic
from server.security import Device
from server.waking import wake
from ticketing.identifiers import new_order_number
from ticketing.money import Money
from ticketing.order import NewOrder, OrderStatus
from ticketing.problem import ProblemCode, RefusedError


@dataclass(frozen=True)
class Placing:
    """Who places an order, when, and how long its tickets are kept."""

    device: Device
    now: datetime
    hold: timedelta


def place(connection: Connection, new: NewOrder, by: Placing) -> bool:
    """Place an order; whether it is new. The same again changes nothing.

    Raises:
        RefusedError: ``NOT_ENOUGH_TICKETS`` (with ``available`` and ``tier_id``),
            ``WRONG_QUANTITY``, ``NOT_ON_SALE``, ``INVALID_REQUEST`` or ``ID_USED_DIFFERENTLY``.
    """
    if _known(connection, new, by.device):
        return False
    tiers = tiers_of(connection, {line.tier_id for line in new.lines})
    _check(connection, new, tiers, by)
    if not _insert(connection, new, tiers, by):
        # The same order came twice at once: the other request has placed it meanwhile.
        return not _known(connection, new, by.device)
    for line in sorted(new.lines, key=lambda line: line.tier_id):
        if not stock.hold(connection, line.tier_id, line.quantity):
            raise _not_enough(connection, tiers[line.tier_id], by.now)
    wake(connection, topic(new.id))
    return True


def _known(connection: Connection, new: NewOrder, device: Device) -> bool:
    known = connection.execute(
        select(order.c.fingerprint, order.c.device_id).where(order.c.id == new.id)
    ).one_or_none()
    if known is None:
        return False
    check_same(known.fingerprint if known.device_id == device.id else None, new, "order")
    return True


def _check(
    connection: Connection, new: NewOrder, tiers: Mapping[UUID, TierFacts], by: Placing
) -> None:
    counts = Counter(line.tier_id for line in new.lines)
    if max(counts.values()) > 1:
        raise RefusedError(ProblemCode.INVALID_REQUEST, "A tier may stand in one line only.")
    held = sessions_of(connection, {new.session_id}).get(new.session_id)
    for line in new.lines:
        facts = tiers.get(line.tier_id)
        if facts is None or facts.organiser_id != by.device.organiser_id:
            raise RefusedError(
                ProblemCode.NOT_ON_SALE, "There is no such tier here.", tier_id=str(line.tier_id)
            )
        if held is None or facts.event_id != held.event_id:
            raise RefusedError(
                ProblemCode.INVALID_REQUEST, "The tickets are not all of this session's event."
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


def _insert(
    connection: Connection, new: NewOrder, tiers: Mapping[UUID, TierFacts], by: Placing
) -> bool:
    facts = tiers[new.lines[0].tier_id]
    total = Money.zero(facts.price.currency)
    for line in new.lines:
        total += tiers[line.tier_id].price * line.quantity
    values = {
        "id": new.id,
        "number": _free_number(connection),
        "organiser_id": facts.organiser_id,
        "event_id": facts.event_id,
        "session_id": new.session_id,
        "device_id": by.device.id,
        "status": OrderStatus.PENDING.value,
        "version": 1,
        "channel": new.channel.value,
        "language": new.language,
        "buyer_name": new.buyer.name,
        "buyer_email": new.buyer.email,
        "total": total.amount,
        "currency": total.currency,
        "tax_basis_points": facts.tax_basis_points,
        "hold_until": by.now + by.hold,
        "fingerprint": fingerprint(new),
        "created_at": by.now,
    }
    if not insert_once(connection, order, values):
        return False
    lines = [
        {
            "order_id": new.id,
            "position": position,
            "tier_id": line.tier_id,
            "tier_name": tiers[line.tier_id].name.model_dump(mode="json"),
            "quantity": line.quantity,
            "unit_price": tiers[line.tier_id].price.amount,
        }
        for position, line in enumerate(new.lines)
    ]
    connection.execute(insert(order_line), lines)
    return True


def _free_number(connection: Connection) -> str:
    while True:
        number = new_order_number()
        if connection.scalar(select(order.c.id).where(order.c.number == number)) is None:
            return number


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
