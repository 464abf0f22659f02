"""Handing in: what a kiosk sold while it was alone ends as if it had been sold with the server.

Its buyers have their tickets and it has their money, so nothing here is refused for being late:
neither after a change of price, nor after its lease, nor where nothing is left of the tier.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy import Connection

from server.admission.attaching import attach_scans
from server.audit.writing import Concerning, actor_of, note
from server.catalogue import stock
from server.catalogue.tiers import TierFacts, tiers_of
from server.granting import Grant
from server.lease.incidents import open_incident
from server.lease.linking import link
from server.lease.reading import lease_row
from server.order.confirming import confirm_sold
from server.order.delivering import deliver
from server.order.reading import OrderFacts, order_of
from server.order.taking_in import known_order, take_in
from server.payment import taking_in as taking_payments_in
from server.payment.till import Till
from server.promotion.honouring import code_behind, honour
from server.security import Device
from server.ticket.blanks import FoundBlank, lock_blanks, mark_blanks
from ticketing.catalogue import EventStatus
from ticketing.lease import (
    BlankState,
    LeaseIncidentKind,
    OfflineMethod,
    OfflineOrder,
    OfflineReceipt,
)
from ticketing.payment import PaymentMethod, StartPayment
from ticketing.problem import ProblemCode, RefusedError


@dataclass(frozen=True)
class Sale:
    """What was sold, by whom, and what is known of it here."""

    order: OfflineOrder
    by: Grant
    device: Device
    tiers: Mapping[UUID, TierFacts]
    now: datetime

    @property
    def reserved(self) -> bool:
        """Whether nobody paid: tickets are kept, and none was handed out."""
        return self.order.method is OfflineMethod.RESERVATION


def hand_in(
    connection: Connection, till: Till, by: Grant, wish: OfflineOrder, reserved_for: timedelta
) -> OfflineReceipt:
    """Write an order down that a kiosk sold; the same again changes nothing.

    Raises:
        RefusedError: for good: ``NOT_FOUND`` for blanks that are not the kiosk's,
            ``TICKET_STATE`` for one that is sold or void, ``INVALID_REQUEST``, ``PAYMENT_STATE``,
            ``ID_USED_DIFFERENTLY``, and ``NOT_ENOUGH_TICKETS`` for a late reservation.
    """
    if by.device is None:
        raise RefusedError(ProblemCode.NOT_ALLOWED, "Only a paired device may do this.")
    known = known_order(connection, wish, by.device)
    if known is not None:
        return _receipt(known)
    now = till.clock()
    tiers = tiers_of(connection, {line.tier_id for line in wish.lines})
    sale = Sale(wish, by, by.device, tiers, now)
    _check(sale)
    code = wish.voucher and code_behind(connection, wish.voucher, by.device)
    held, text = (now, now + reserved_for), code.text if code else None
    if take_in(connection, wish, tiers, by.device, held, text) is None:
        return _receipt_of(connection, wish.id)
    link(connection, by.device, wish, now)
    beyond = honour(connection, code, wish.id) if code else wish.voucher is not None
    blanks = _blanks(connection, sale)
    if beyond:
        lot = _all(blanks)
        _tell(connection, sale, lot[0], LeaseIncidentKind.VOUCHER_TWICE, len(lot))
    if sale.reserved:
        _reserve(connection, sale, blanks)
    else:
        _sell(connection, till, sale, blanks)
    return _receipt_of(connection, wish.id)


def _check(sale: Sale) -> None:
    wish = sale.order
    for line in wish.lines:
        facts = sale.tiers.get(line.tier_id)
        if facts is None or facts.organiser_id != sale.device.organiser_id:
            raise RefusedError(ProblemCode.NOT_FOUND, "There is no such tier.")
        if wish.session_id not in facts.session_ids:
            raise _invalid("session_id", f"{facts.name.text} is not good for this session.")
        if line.unit_price.currency != facts.price.currency:
            raise _invalid("lines", f"{facts.name.text} is sold in {facts.price.currency}.")


def _blanks(connection: Connection, sale: Sale) -> dict[UUID, list[FoundBlank]]:
    """The blanks of each tier, locked, each fit to be sold by this kiosk; tiers by their ids."""
    found = lock_blanks(connection, sale.order.blank_ids)
    leases = {one.lease_id: lease_row(connection, one.lease_id) for one in found.values()}
    by_tier: dict[UUID, list[FoundBlank]] = {}
    for line in sorted(sale.order.lines, key=lambda line: line.tier_id):
        by_tier[line.tier_id] = [found[one] for one in line.blank_ids if one in found]
        for one in by_tier[line.tier_id]:
            lease = leases[one.lease_id]
            if lease is None or lease.device_id != sale.device.id:
                raise _no_blank()
            if one.tier_id != line.tier_id:
                raise _invalid("lines", f"{one.serial} is of another tier.")
            if one.state in {BlankState.SOLD, BlankState.VOID}:
                raise RefusedError(
                    ProblemCode.TICKET_STATE, f"{one.serial} is {one.state} already."
                )
        if len(by_tier[line.tier_id]) < len(line.blank_ids):
            raise _no_blank()
    return by_tier


def _reserve(
    connection: Connection, sale: Sale, by_tier: Mapping[UUID, Sequence[FoundBlank]]
) -> None:
    """Keep stock for an order that is to be paid later; its blanks were handed to nobody."""
    for tier_id, blanks in by_tier.items():
        late = _move(connection, tier_id, blanks, stock.hold_leased)
        if late and not stock.hold(connection, tier_id, len(late)):
            name = sale.tiers[tier_id].name.text
            raise RefusedError(
                ProblemCode.NOT_ENOUGH_TICKETS,
                f"{name} was reserved too late: its lease is over, and none are left.",
                available=stock.stock_of(connection, tier_id).free,
                tier_id=str(tier_id),
            )
    mark_blanks(connection, _all(by_tier), BlankState.RETURNED)


def _sell(
    connection: Connection,
    till: Till,
    sale: Sale,
    by_tier: Mapping[UUID, Sequence[FoundBlank]],
) -> None:
    for tier_id, blanks in by_tier.items():
        late = _move(connection, tier_id, blanks, stock.sell_leased)
        more = stock.sell_beyond(connection, tier_id, len(late)) if late else 0
        if more:
            _tell(connection, sale, late[0], LeaseIncidentKind.OVERSOLD, more)
            facts = sale.tiers[tier_id]
            about = Concerning(tier_id, facts.organiser_id, sale.order.id)
            actor = actor_of(sale.device)
            note(connection, actor, "tier.oversold", about, sale.now, more=more)
    blanks = _all(by_tier)
    mark_blanks(connection, blanks, BlankState.SOLD)
    if not _pay(connection, till, sale):
        _tell(connection, sale, blanks[0], LeaseIncidentKind.NO_DRAWER, len(blanks))
    confirm_sold(connection, sale.order.id, [one.row for one in blanks], sale.now)
    attach_scans(connection, sale.device.organiser_id, sale.order.blank_ids, sale.now)
    if any(facts.event_status is EventStatus.CANCELLED for facts in sale.tiers.values()):
        _tell(connection, sale, blanks[0], LeaseIncidentKind.EVENT_CANCELLED, len(blanks))
    if sale.order.delivered is not None:
        deliver(connection, sale.order.id, sale.by, sale.order.delivered, sale.now)


def _move(
    connection: Connection,
    tier_id: UUID,
    blanks: Sequence[FoundBlank],
    move: Callable[[Connection, UUID, int], None],
) -> list[FoundBlank]:
    """Move the stock of those that are still leased; the others, whose stock came back before."""
    late = [one for one in blanks if one.state is not BlankState.OPEN]
    if len(late) < len(blanks):
        move(connection, tier_id, len(blanks) - len(late))
    return late


def _pay(connection: Connection, till: Till, sale: Sale) -> bool:
    if sale.order.payment_id is None:
        raise AssertionError("a sale has its payment's id")
    method = PaymentMethod(sale.order.method.value)
    wish = StartPayment(id=sale.order.payment_id, method=method)
    order_id = sale.order.id
    return taking_payments_in.take_in(connection, till, sale.by, order_id, wish, sale.now)


def _tell(
    connection: Connection, sale: Sale, one: FoundBlank, kind: LeaseIncidentKind, tickets: int
) -> None:
    row = lease_row(connection, one.lease_id)
    if row is None:
        raise AssertionError("a blank has its lease")
    open_incident(connection, row, kind, tickets, sale.now)


def _all(by_tier: Mapping[UUID, Sequence[FoundBlank]]) -> list[FoundBlank]:
    return [one for blanks in by_tier.values() for one in blanks]


def _receipt_of(connection: Connection, order_id: UUID) -> OfflineReceipt:
    order = order_of(connection, order_id)
    if order is None:
        raise AssertionError("the order was taken in")
    return _receipt(order)


def _receipt(order: OrderFacts) -> OfflineReceipt:
    return OfflineReceipt(order_id=order.id, number=order.number, status=order.status)


def _no_blank() -> RefusedError:
    return RefusedError(ProblemCode.NOT_FOUND, "This kiosk has no such blank ticket.")


def _invalid(field: str, words: str) -> RefusedError:
    fields = [{"field": field, "message": words}]
    return RefusedError(ProblemCode.INVALID_REQUEST, words, fields=fields)
