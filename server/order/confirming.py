"""Confirming: the money is there, so the tickets come to be, in that same transaction."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from enum import StrEnum
from typing import Any
from uuid import UUID

from sqlalchemy import Connection

from server.audit.writing import SYSTEM
from server.catalogue import stock
from server.catalogue.sessions import SessionTimes, sessions_of
from server.catalogue.tiers import TierFacts, tiers_of
from server.order.delivering import mail_tickets
from server.order.noting import note_order
from server.order.reading import Line, OrderFacts, lines_of, order_of
from server.order.versions import write
from server.promotion import redeeming
from server.ticket.issuing import IssueFor, LineFor, issue, issue_blanks
from server.ticket.signing import Signer
from ticketing.catalogue import EventStatus
from ticketing.order import OrderAct, OrderStatus


class Confirmation(StrEnum):
    """What became of an order whose money arrived."""

    CONFIRMED = "confirmed"
    ALREADY = "already"
    UNFULFILLED = "unfulfilled"


_HAS_TICKETS = frozenset({OrderStatus.CONFIRMED, OrderStatus.COMPLETED})


def confirm(connection: Connection, signer: Signer, order_id: UUID, now: datetime) -> Confirmation:
    """Confirm an order in the caller's transaction, which says that its money is there.

    ``ALREADY``: it has its tickets from before. ``UNFULFILLED``: there can be none (the stock is
    gone, the event was cancelled, or the buyer has left); the money must be given back.
    Locks the order, then its tiers by id.

    Raises:
        LookupError: there is no such order.
    """
    order = order_of(connection, order_id, lock=True)
    if order is None:
        raise LookupError(f"no order {order_id}")
    if order.status in _HAS_TICKETS:
        return Confirmation.ALREADY
    if order.status is OrderStatus.UNFULFILLED:
        return Confirmation.UNFULFILLED
    lines = lines_of(connection, order)
    tiers = tiers_of(connection, {line.tier_id for line in lines})
    cancelled = any(facts.event_status is EventStatus.CANCELLED for facts in tiers.values())
    _turn_code(connection, order, cancelled=cancelled)
    if not _fulfil(connection, order, lines, cancelled=cancelled):
        status = order.after(OrderAct.FAIL_TO_FULFIL)
        write(connection, order_id, status=status.value, payment_open=False)
        if order.promo_code is not None:
            redeeming.give_back(connection, order_id)
        note_order(connection, SYSTEM, "order.unfulfilled", order, now)
        return Confirmation.UNFULFILLED
    serials = issue(connection, signer, _issue_for(connection, order, lines, tiers, now))
    _write_confirmed(connection, order, serials, now)
    return Confirmation.CONFIRMED


def confirm_sold(
    connection: Connection, order_id: UUID, blanks: Sequence[Mapping[str, Any]], now: datetime
) -> None:
    """Confirm an order that was paid and handed out before the server heard of it.

    Its tickets are ``blanks`` (their rows), and its stock is sold already.
    """
    order = order_of(connection, order_id, lock=True)
    if order is None:
        raise LookupError(f"no order {order_id}")
    lines = lines_of(connection, order)
    tiers = tiers_of(connection, {line.tier_id for line in lines})
    serials = issue_blanks(connection, blanks, _issue_for(connection, order, lines, tiers, now))
    _write_confirmed(connection, order, serials, now)


def _write_confirmed(
    connection: Connection, order: OrderFacts, serials: Iterable[str], now: datetime
) -> None:
    status = order.after(OrderAct.PAY)
    write(connection, order.id, status=status.value, payment_open=False)
    note_order(connection, SYSTEM, "order.confirmed", order, now, tickets=list(serials))
    mail_tickets(connection, order, now)


def _turn_code(connection: Connection, order: OrderFacts, *, cancelled: bool) -> None:
    """Lock the order's code before any stock, as whoever places one does, and count its use."""
    if order.promo_code is None:
        return
    if cancelled:
        redeeming.give_back(connection, order.id)
    elif order.status is OrderStatus.EXPIRED:
        redeeming.take_again(connection, order.id)


def _fulfil(
    connection: Connection, order: OrderFacts, lines: Iterable[Line], *, cancelled: bool
) -> bool:
    """Make the stock the order's; all of it or, answering False, none."""
    in_turn = sorted(lines, key=lambda line: line.tier_id)
    if order.status is OrderStatus.PENDING:
        move = stock.release if cancelled else stock.sell_held
        for line in in_turn:
            move(connection, line.tier_id, line.quantity)
        return not cancelled
    if cancelled or order.status is OrderStatus.CANCELLED:
        return False
    attempt = connection.begin_nested()
    for line in in_turn:
        if not stock.take_and_sell(connection, line.tier_id, line.quantity):
            attempt.rollback()
            return False
    attempt.commit()
    return True


def line_for(facts: TierFacts, sessions: Mapping[UUID, SessionTimes], quantity: int) -> LineFor:
    """So many tickets of a tier; ``sessions`` has all of its sessions."""
    times = [sessions[session_id] for session_id in facts.session_ids]
    return LineFor(
        tier_id=facts.id,
        tier_ref=facts.tier_ref,
        tier_name=facts.name,
        admits=facts.admits,
        session_ids=facts.session_ids,
        first_start=min(time.starts_at for time in times),
        last_end=max(time.ends_at for time in times),
        quantity=quantity,
    )


def _issue_for(
    connection: Connection,
    order: OrderFacts,
    lines: Iterable[Line],
    tiers: dict[UUID, TierFacts],
    now: datetime,
) -> IssueFor:
    sessions = sessions_of(
        connection, {one for facts in tiers.values() for one in facts.session_ids}
    )
    wanted = [line_for(tiers[line.tier_id], sessions, line.quantity) for line in lines]
    return IssueFor(
        order_id=order.id,
        event_id=order.event_id,
        event_name=next(iter(tiers.values())).event_name,
        organiser_id=order.organiser_id,
        device_id=order.device_id,
        lines=tuple(wanted),
        now=now,
        holder_id=order.user_id,
        holder_email=order.buyer.email,
        language=order.language,
    )
