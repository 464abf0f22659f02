"""Placing an order: its row, its lines, and stock held for all of them or for none."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy import Connection, insert, select

from server.audit.writing import actor_of
from server.catalogue import stock
from server.catalogue.events import check_same, fingerprint
from server.catalogue.tiers import TierFacts, tiers_of
from server.catalogue.viewing import availability_of
from server.inserting import insert_once
from server.order.donating import minor_units_given
from server.order.limiting import BuyerKey, Network, Wanted, check_buyer, check_network
from server.order.noting import note_order
from server.order.permitting import check_lines, in_channel
from server.order.pricing import priced, redemption_of
from server.order.reading import Line, OrderFacts, columns_of
from server.order.tables import order as order_table
from server.order.tables import order_line
from server.order.words import write_words
from server.people.finding import person_of_email
from server.promotion.redeeming import redeem
from server.security import Device, Person, Principal
from server.waiting.offering import take_offer
from ticketing.identifiers import new_order_number
from ticketing.money import Money
from ticketing.order import Approval, Buyer, Channel, NewOrder, OrderStatus
from ticketing.problem import ProblemCode, RefusedError

_LINES = insert(order_line)


@dataclass(frozen=True)
class Placing:
    """Who places an order (None: the public), when, and how long its tickets are kept.

    ``approval_hold``: how long they are kept where somebody must approve the order first.
    ``network``: where an order over the web comes from; None where that does not matter.
    """

    principal: Principal | None
    now: datetime
    hold: timedelta
    approval_hold: timedelta = timedelta(days=3)
    network: Network | None = None

    def network_of(self, new: NewOrder) -> Network | None:
        """Whose unpaid tickets an order counts to: one over the web that takes from the stock."""
        return self.network if new.channel is Channel.WEB and new.offer_id is None else None


@dataclass(frozen=True)
class Placed:
    """An order as it was just placed."""

    order: OrderFacts
    lines: tuple[Line, ...]


def place(connection: Connection, wish: NewOrder, by: Placing) -> Placed | None:
    """Place an order; None, and nothing changed, where this very order was placed before.

    Raises:
        RefusedError: ``NOT_ENOUGH_TICKETS`` (with ``available`` and ``tier_id``),
            ``WRONG_QUANTITY``, ``TOO_MANY_FOR_BUYER``, ``CODE_NOT_VALID``, ``OFFER_OVER``,
            ``DONATION_NOT_TAKEN``, ``NOT_ON_SALE``, ``NOT_ALLOWED``, ``TOO_MANY_REQUESTS``,
            ``INVALID_REQUEST`` or ``ID_USED_DIFFERENTLY``.
    """
    tiers = tiers_of(connection, {line.tier_id for line in wish.lines})
    new = in_channel(wish, tiers, by.principal)
    try:
        check_lines(new, tiers, by.principal, by.now)
        placed = _prepared(connection, new, tiers, by)
    except RefusedError:
        # What was placed in time stays so, also when it is asked for again after the sale ended.
        if _known(connection, new, by):
            return None
        raise
    if placed is None:
        return None
    while not insert_order(connection, placed):
        if _known(connection, new, by):
            return None
        # Not the id but the number was taken: it is drawn anew.
        number = new_order_number()
        placed = replace(placed, order=replace(placed.order, number=number))
    _note(connection, placed, by)
    _hold(connection, new, tiers, by)
    return placed


def _prepared(
    connection: Connection, new: NewOrder, tiers: Mapping[UUID, TierFacts], by: Placing
) -> Placed | None:
    """The order as it shall be written; None where its code tells that it was written before."""
    order = _facts(connection, new, tiers, by)
    buyer = BuyerKey.of(order.user_id, order.buyer)
    check_buyer(connection, (Wanted(tiers[one.tier_id], one.quantity) for one in new.lines), buyer)
    network = by.network_of(new)
    if network is not None:
        check_network(connection, network, sum(one.quantity for one in new.lines), by.now)
    lines = tuple(
        Line(
            tier_id=line.tier_id,
            tier_name=tiers[line.tier_id].name,
            quantity=line.quantity,
            unit_price=tiers[line.tier_id].price,
            discount=Money.zero(order.total.currency),
            tax_basis_points=tiers[line.tier_id].tax_basis_points,
        )
        for line in new.lines
    )
    if new.promo_code is None:
        return Placed(*priced(order, lines))
    if _known(connection, new, by):
        return None
    redeemed = redeem(connection, new.promo_code, redemption_of(order, lines, by.now))
    if redeemed is None:
        return None if _known(connection, new, by) else Placed(*priced(order, lines))
    return Placed(*priced(order, lines, redeemed))


def _known(connection: Connection, new: NewOrder, by: Placing) -> bool:
    known = connection.execute(
        select(order_table.c.fingerprint, order_table.c.device_id, order_table.c.placed_by).where(
            order_table.c.id == new.id
        )
    ).one_or_none()
    if known is None:
        return False
    own = (known.device_id, known.placed_by) == _placer(by.principal)
    check_same(known.fingerprint if own else None, new, "order")
    return True


def _placer(principal: Principal | None) -> tuple[UUID | None, UUID | None]:
    """The device and the person who place; the operator and the public are neither."""
    device_id = principal.id if isinstance(principal, Device) else None
    person_id = principal.id if isinstance(principal, Person) else None
    return device_id, person_id


def _facts(
    connection: Connection, new: NewOrder, tiers: Mapping[UUID, TierFacts], by: Placing
) -> OrderFacts:
    # A tier's sessions are all of its event, so lines of one session are of one event.
    facts = tiers[new.lines[0].tier_id]
    device_id, placed_by = _placer(by.principal)
    buyer, user_id = _buyer(connection, new, by.principal)
    network = by.network_of(new)
    currency = facts.price.currency
    asked = any(one.approval_required for one in tiers.values())
    if asked and buyer.email is None:
        words = "An e-mail address is needed, since this order must be approved."
        fields = [{"field": "buyer.email", "message": words}]
        raise RefusedError(ProblemCode.INVALID_REQUEST, words, fields=fields)
    return OrderFacts(
        id=new.id,
        number=new_order_number(),
        organiser_id=facts.organiser_id,
        event_id=facts.event_id,
        session_id=new.session_id,
        device_id=device_id,
        status=OrderStatus.PENDING,
        version=1,
        channel=new.channel or Channel.KIOSK,
        language=new.language,
        buyer=buyer,
        total=Money.zero(currency),
        tax_basis_points=facts.tax_basis_points,
        hold_until=by.now + (by.approval_hold if asked else by.hold),
        extensions=0,
        payment_open=False,
        fingerprint=fingerprint(new),
        created_at=by.now,
        placed_by=placed_by,
        user_id=user_id,
        note=new.note or None,
        approval=Approval.ASKED if asked else None,
        placed_from=network.mark if network else None,
        donation=minor_units_given(connection, facts.organiser_id, new.donation, currency),
    )


def _buyer(
    connection: Connection, new: NewOrder, principal: Principal | None
) -> tuple[Buyer, UUID | None]:
    """Who buys, and their account: whoever is signed in on the web, else whose address it is."""
    if isinstance(principal, Person) and new.channel is Channel.WEB:
        own = {
            "name": new.buyer.name or principal.name,
            "email": new.buyer.email or principal.email,
        }
        return new.buyer.model_copy(update=own), principal.id
    if new.buyer.email is None:
        return new.buyer, None
    return new.buyer, person_of_email(connection, new.buyer.email)


def insert_order(connection: Connection, placed: Placed) -> bool:
    """Write an order with its lines; False, and nothing written, where its id or number is."""
    if not insert_once(connection, order_table, columns_of(placed.order)):
        return False
    lines = [
        {
            "order_id": placed.order.id,
            "position": position,
            "tier_id": line.tier_id,
            "tier_name": line.tier_name.model_dump(mode="json"),
            "quantity": line.quantity,
            "unit_price": line.unit_price.amount,
            "discount": line.discount.amount,
            "tax_basis_points": line.tax_basis_points,
        }
        for position, line in enumerate(placed.lines)
    ]
    connection.execute(_LINES, lines)
    write_words(connection, placed.order.id, placed.order.buyer)
    return True


def _note(connection: Connection, placed: Placed, by: Placing) -> None:
    order = placed.order
    details: dict[str, object] = {
        "channel": order.channel.value,
        "total": order.total.amount,
        "currency": order.total.currency,
        "tickets": sum(line.quantity for line in placed.lines),
    }
    if order.discount:
        details |= {"discount": order.discount, "promo_code": order.promo_code}
    if order.donation:
        details["donation"] = order.donation
    if order.approval:
        details["approval"] = order.approval.value
    note_order(connection, actor_of(by.principal), "order.placed", order, by.now, **details)


def _hold(
    connection: Connection, new: NewOrder, tiers: Mapping[UUID, TierFacts], by: Placing
) -> None:
    """Hold the stock of every line; an offer's is held already, for the tier that it is of."""
    offered = _offered(connection, new, by)
    for line in sorted(new.lines, key=lambda line: line.tier_id):
        if line.tier_id == offered:
            continue
        facts = tiers[line.tier_id]
        if not stock.hold(connection, line.tier_id, line.quantity, facts.terms):
            raise _not_enough(connection, facts, by.now)


def _offered(connection: Connection, new: NewOrder, by: Placing) -> UUID | None:
    if new.offer_id is None:
        return None
    if len(new.lines) > 1:
        words = "An order that takes an offer has the offer's tier as its only line."
        fields = [{"field": "lines", "message": words}]
        raise RefusedError(ProblemCode.INVALID_REQUEST, words, fields=fields)
    line = new.lines[0]
    actor = actor_of(by.principal)
    take_offer(connection, new.offer_id, line.tier_id, line.quantity, by.now, actor)
    return line.tier_id


def _not_enough(connection: Connection, facts: TierFacts, now: datetime) -> RefusedError:
    found = availability_of(connection, facts.id, now)
    left = found[1].available if found else 0
    return RefusedError(
        ProblemCode.NOT_ENOUGH_TICKETS,
        f"Only {left} {'ticket' if left == 1 else 'tickets'} remaining for {facts.name.text}"
        if left
        else f"{facts.name.text} is sold out at the moment",
        available=left,
        tier_id=str(facts.id),
    )
