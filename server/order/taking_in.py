"""Taking in: an order that a kiosk sold while it was alone is written down as it happened."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from uuid import UUID

from sqlalchemy import Connection, select

from server.audit.writing import actor_of
from server.catalogue.events import check_same, fingerprint
from server.catalogue.tiers import TierFacts
from server.order.noting import note_order
from server.order.placing import Placed, insert_order
from server.order.pricing import priced
from server.order.reading import Line, OrderFacts, order_of
from server.order.tables import order as order_table
from server.people.finding import person_of_email
from server.security import Device
from ticketing.identifiers import new_order_number
from ticketing.lease import OfflineOrder
from ticketing.money import Money
from ticketing.order import Channel, OrderStatus


def known_order(connection: Connection, sold: OfflineOrder, device: Device) -> OrderFacts | None:
    """The order, where this very one was taken in before.

    Raises:
        RefusedError: ``ID_USED_DIFFERENTLY``.
    """
    known = connection.execute(
        select(order_table.c.fingerprint, order_table.c.device_id).where(
            order_table.c.id == sold.id
        )
    ).one_or_none()
    if known is None:
        return None
    own = known.device_id == device.id
    check_same(known.fingerprint if own else None, sold, "order")
    return order_of(connection, sold.id)


def take_in(
    connection: Connection,
    sold: OfflineOrder,
    tiers: Mapping[UUID, TierFacts],
    device: Device,
    held: tuple[datetime, datetime],
    promo_code: str | None = None,
) -> OrderFacts | None:
    """Write the order down, pending, at the prices that the kiosk had; its stock is its caller's.

    None, and nothing written, where the same was taken in meanwhile.

    ``held`` is now, and until when it is kept where nobody paid yet. Its number is the kiosk's, or
    a new one where that is another order's. A later price is written down beside the one it had.
    ``promo_code`` took what is off its lines.
    """
    now, hold_until = held
    facts = tiers[sold.lines[0].tier_id]
    order = _facts(connection, sold, facts, device, now, hold_until)
    lines = tuple(
        Line(
            tier_id=line.tier_id,
            tier_name=tiers[line.tier_id].name,
            quantity=len(line.blank_ids),
            unit_price=line.unit_price,
            discount=line.discount or Money.zero(order.total.currency),
            tax_basis_points=tiers[line.tier_id].tax_basis_points,
        )
        for line in sold.lines
    )
    order, lines = priced(order, lines)
    placed = Placed(replace(order, promo_code=promo_code), lines)
    while not insert_order(connection, placed):
        if known_order(connection, sold, device) is not None:
            return None
        placed = replace(placed, order=replace(placed.order, number=new_order_number()))
    _note(connection, sold, placed.order, tiers, device, now)
    return placed.order


def _note(
    connection: Connection,
    sold: OfflineOrder,
    order: OrderFacts,
    tiers: Mapping[UUID, TierFacts],
    device: Device,
    now: datetime,
) -> None:
    later = {
        str(line.tier_id): tiers[line.tier_id].price.amount
        for line in sold.lines
        if tiers[line.tier_id].price != line.unit_price
    }
    note_order(
        connection,
        actor_of(device),
        "order.placed",
        order,
        now,
        channel=Channel.KIOSK.value,
        total=order.total.amount,
        currency=order.total.currency,
        tickets=len(sold.blank_ids),
        offline=True,
        method=sold.method.value,
        sold_at=sold.sold_at.isoformat(),
        counter=sold.counter,
        clerk=sold.clerk,
        prices_now=later or None,
        discount=order.discount or None,
        promo_code=order.promo_code,
    )


def _facts(
    connection: Connection,
    sold: OfflineOrder,
    facts: TierFacts,
    device: Device,
    now: datetime,
    hold_until: datetime,
) -> OrderFacts:
    email = sold.buyer.email
    return OrderFacts(
        id=sold.id,
        number=sold.number,
        organiser_id=facts.organiser_id,
        event_id=facts.event_id,
        session_id=sold.session_id,
        device_id=device.id,
        status=OrderStatus.PENDING,
        version=1,
        channel=Channel.KIOSK,
        language=sold.language,
        buyer=sold.buyer,
        total=Money.zero(facts.price.currency),
        tax_basis_points=facts.tax_basis_points,
        hold_until=hold_until,
        extensions=0,
        payment_open=False,
        fingerprint=fingerprint(sold),
        created_at=min(sold.sold_at, now),
        user_id=None if email is None else person_of_email(connection, email),
    )
