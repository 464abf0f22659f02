"""Calling off: of a cancelled event, every paid order is given back and every other one ended.

Order by order, each in a transaction of its own that leaves its mark, so that whoever stops in the
middle goes on where it stopped, and two at once give nothing back twice.
"""

import logging
from collections.abc import Callable, Iterator
from uuid import UUID

from sqlalchemy import Connection, exists, select

from server.audit.writing import SYSTEM
from server.jobs import enqueue
from server.order.calling_off import pending_orders_of
from server.order.holding import end
from server.order.reading import order_of
from server.payment import records
from server.payment.cancelling import carry_out, want_cancelled
from server.payment.disputing import refundable
from server.payment.giving_back import Decided, Wish, hand_back, possible
from server.payment.incidents import open_incident
from server.payment.locking import locked
from server.payment.refunds import refunds_of
from server.payment.tables import payment, refund
from server.payment.taking_back import given_back_already, shares_of
from server.payment.telling import tell_called_off
from server.payment.till import Till
from server.worker import Finish
from ticketing.identifiers import new_id
from ticketing.order import OrderAct, OrderStatus
from ticketing.payment import PaymentStatus
from ticketing.refund import HowMuch, RefundCause

logger = logging.getLogger(__name__)

EVENT_CANCELLED_JOB = "event.cancelled"
NOT_GIVEN_BACK = "cancelled_while_disputed"
"""The kind of incident."""

_AT_ONCE = 20
# One run stays well within a job's lease, whatever the event sold; the next run goes on.
_MOST = 500
_HAS_TICKETS = (OrderStatus.CONFIRMED, OrderStatus.COMPLETED)

_Page = Callable[[Connection, UUID | None], list[UUID]]


class NotCalledOffError(Exception):
    """Some orders could not be called off; they will be tried again."""


def call_off(till: Till, event_id: UUID) -> Finish | None:
    """End what is not paid and give back what is; more is done by the job that this asks for.

    Raises:
        NotCalledOffError: an order failed; the others are done.
    """
    done = failed = waiting = 0
    for order_id in _each(till, lambda c, after: pending_orders_of(c, event_id, after, _AT_ONCE)):
        waiting += not _guarded(_end_unpaid, till, order_id)
    for payment_id in _each(till, lambda c, after: _paid(c, event_id, after)):
        failed += not _guarded(_give_all_back, till, payment_id)
        done += 1
        if done >= _MOST:
            break
    if failed:
        raise NotCalledOffError(f"{failed} orders of event {event_id} could not be called off.")
    if not waiting and done < _MOST:
        return None
    return lambda connection: enqueue(
        connection,
        EVENT_CANCELLED_JOB,
        {"event_id": str(event_id)},
        run_at=till.clock() + till.reader_timeout / 10,
        unique_key=f"{EVENT_CANCELLED_JOB}:{event_id}",
    )


def _each(till: Till, page: _Page) -> Iterator[UUID]:
    after: UUID | None = None
    while found := till.database.read(lambda c: page(c, after)):  # noqa: B023  read at once
        yield from found
        after = found[-1]


def _guarded(deed: Callable[[Till, UUID], bool], till: Till, thing: UUID) -> bool:
    """Whether it is done; one that fails must not keep the others waiting."""
    try:
        return deed(till, thing)
    except Exception:
        logger.exception("%s could not be called off and will be again", thing)
        return False


def _end_unpaid(till: Till, order_id: UUID) -> bool:
    """Cancel the order; its open payment first, which may turn out to have been paid."""
    still_open = till.database.read(lambda c: records.open_of_order(c, order_id))
    if still_open is not None:
        want_cancelled(till, still_open, None)
        carry_out(till, still_open.id)

    def work(connection: Connection) -> bool:
        found = order_of(connection, order_id, lock=True)
        if found is None or found.status is not OrderStatus.PENDING:
            return True
        if found.payment_open:
            return False
        end(connection, found, OrderAct.CANCEL, SYSTEM, till.clock())
        return True

    return till.database.write(work)


def _give_all_back(till: Till, payment_id: UUID) -> bool:
    till.database.write(lambda c: _write_all_back(c, till, payment_id))
    till.steps("event.order_called_off")
    return True


def _write_all_back(connection: Connection, till: Till, payment_id: UUID) -> None:
    record = locked(connection, payment_id)
    order = order_of(connection, record.order_id)
    made_before = refunds_of(connection, payment_id)
    if order is None or any(one.cause is RefundCause.EVENT_CANCELLED for one in made_before):
        return
    shares = shares_of(connection, order)
    done = given_back_already(connection, [one.ticket_id for one in shares])
    tickets = tuple(one for one in shares if one.admits and one.ticket_id not in done)
    wish = Wish(HowMuch(id=new_id()), SYSTEM, cause=RefundCause.EVENT_CANCELLED)
    decided = Decided(possible(connection, record), tickets)
    made = hand_back(connection, record, wish, decided, till.clock())
    if not refundable(connection, record):
        words = (
            "The event was cancelled. A disputed payment cannot be given back: accept the dispute."
        )
        open_incident(connection, record, NOT_GIVEN_BACK, words, till.clock())
    if order.status in _HAS_TICKETS:
        tell_called_off(connection, order, made, till.clock())


def _paid(connection: Connection, event_id: UUID, after: UUID | None) -> list[UUID]:
    """Payments of the event that succeeded and have not been called off, by id."""
    called_off = exists().where(
        refund.c.payment_id == payment.c.id, refund.c.reason == RefundCause.EVENT_CANCELLED.value
    )
    wanted = select(payment.c.id).where(
        payment.c.event_id == event_id,
        payment.c.status == PaymentStatus.SUCCEEDED.value,
        ~called_off,
    )
    if after is not None:
        wanted = wanted.where(payment.c.id > after)
    return list(connection.scalars(wanted.order_by(payment.c.id).limit(_AT_ONCE)))
