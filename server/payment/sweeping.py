"""Looking after payments until each is over: the one place that knows what a payment needs next.

Nothing here depends on a webhook, on the kiosk or on the process that began the payment: any of
them may be gone. Every open payment has a moment at which it is looked at again.
"""

import logging
from collections.abc import Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime
from uuid import UUID

from sqlalchemy import Connection, select, update

from server.order.reading import OrderFacts, order_of
from server.payment.calling_off import EVENT_CANCELLED_JOB, call_off
from server.payment.cancelling import carry_out, give_up_on_card, want_cancelled
from server.payment.disputing import look_after_dispute, look_for_disputes
from server.payment.locking import UnknownPaymentError, the_payment
from server.payment.making import find_object, surely_unmade
from server.payment.owing import REFUND_JOB
from server.payment.pacing import next_look
from server.payment.presenting import carry_on
from server.payment.provider import ProviderError
from server.payment.reconciliations import RECONCILE_JOB
from server.payment.reconciling import reconcile
from server.payment.records import PaymentRecord
from server.payment.refunding import due_refunds, look_after_refund
from server.payment.settling import fail_attempt, settle
from server.payment.simulating import look_after_simulated
from server.payment.tables import payment
from server.payment.till import Till
from server.payment.webhooks import DISPUTE_JOB, PAYMENT_JOB, forget_old
from server.worker import Finish, Handler, Sweep
from ticketing.order import OrderStatus
from ticketing.payment import PaymentMethod, PaymentStatus, Trouble

logger = logging.getLogger(__name__)

_AT_ONCE = 32
_ON_A_PAGE = (PaymentMethod.PHONE, PaymentMethod.ONLINE)
_THREADS = 4
_LOOK_EVERY_S = 1.0
_DISPUTES_EVERY_S = 600.0
_FORGET_EVERY_S = 3600.0


def sweeps(till: Till, interval_s: float) -> list[Sweep]:
    """What the worker repeats: open payments, refunds that are owed, disputes, old hints."""
    every_s = min(interval_s, _LOOK_EVERY_S)
    return [
        Sweep("payments", every_s, lambda: look_after_due(till)),
        Sweep("refunds", interval_s, lambda: _look_after_due_refunds(till)),
        Sweep("disputes", _DISPUTES_EVERY_S, lambda: look_for_disputes(till)),
        Sweep("webhooks", _FORGET_EVERY_S, lambda: forget_old(till)),
    ]


def handlers(till: Till) -> Mapping[str, Handler]:
    """What the worker does when a webhook or a debt asks for it at once."""

    def look_after_one(payload: dict[str, str]) -> None:
        look_after(till, UUID(payload["payment_id"]))

    def look_after_one_refund(payload: dict[str, str]) -> None:
        look_after_refund(till, UUID(payload["refund_id"]))

    def look_after_one_dispute(payload: dict[str, str]) -> None:
        look_after_dispute(till, payload["provider_id"])

    def reconcile_one(payload: dict[str, str]) -> None:
        reconcile(till, UUID(payload["reconciliation_id"]))

    def call_off_one(payload: dict[str, str]) -> Finish | None:
        return call_off(till, UUID(payload["event_id"]))

    return {
        PAYMENT_JOB: look_after_one,
        REFUND_JOB: look_after_one_refund,
        DISPUTE_JOB: look_after_one_dispute,
        RECONCILE_JOB: reconcile_one,
        EVENT_CANCELLED_JOB: call_off_one,
    }


def look_after_due(till: Till) -> int:
    """Look after every payment that is due, a few at once; how many there were."""
    now = till.clock()
    if not till.database.read(lambda c: _due(c, now)):
        return 0
    claimed = till.database.write(lambda c: _claim(c, now))
    with ThreadPoolExecutor(_THREADS, thread_name_prefix="payments") as pool:
        list(pool.map(_guarded(till, look_after), claimed))
    return len(claimed)


def look_after(till: Till, payment_id: UUID) -> PaymentRecord:
    """Do what the payment needs now; safe to run at any time, and in several places at once.

    Raises:
        UnknownPaymentError: there is none.
    """
    record = settle(till, payment_id)
    if record.method is PaymentMethod.SIMULATED and not record.over:
        look_after_simulated(till, record)
        return till.database.read(lambda c: the_payment(c, payment_id))
    if record.over or record.method not in till.collectors:
        return record
    order = till.database.read(lambda c: order_of(c, record.order_id))
    if record.cancel_wanted:
        # The wish is not written again: it may have been withdrawn since it was read.
        carry_out(till, payment_id)
    elif order is None or order.status is not OrderStatus.PENDING:
        # The order is paid otherwise, given up or expired: nobody may be charged for it any more.
        want_cancelled(till, record, None)
        carry_out(till, payment_id)
    elif record.asking and not record.misses:
        _finish_asking(till, record)
    elif _waited_long_enough(till, record):
        give_up_on_card(till, record)
    elif _nobody_pays(till, record, order):
        want_cancelled(till, record, Trouble.TIMED_OUT)
        carry_out(till, payment_id)
    return till.database.read(lambda c: the_payment(c, payment_id))


def _finish_asking(till: Till, record: PaymentRecord) -> None:
    """Whoever began this presentation stopped before the reader was known to have it."""
    if till.clock() - record.begun_at < till.reader_timeout:
        carry_on(till, record.id)
        return
    if not _surely_unasked(till, record):
        return
    # Whoever stood there has left: a reader must not ask for a card out of the blue.
    trouble = Trouble.TIMED_OUT
    fail_attempt(till, record.id, record.attempt, trouble, "stopped_before_reader")


def _surely_unasked(till: Till, record: PaymentRecord) -> bool:
    """Whether nobody can be asked for this money any more; a request that is found is kept."""
    if record.method is not PaymentMethod.MOMO:
        return True
    try:
        found = find_object(till, till.collectors[record.method], record)
    except ProviderError as error:
        logger.warning("Whether %s was asked for is not known: %s", record.reference, error)
        return False
    return found.object_id is None and surely_unmade(till, found)


def _waited_long_enough(till: Till, record: PaymentRecord) -> bool:
    if record.method is not PaymentMethod.CARD_READER:
        return False
    if record.status is not PaymentStatus.PRESENTED or record.presented_at is None:
        return False
    return till.clock() - record.presented_at >= till.reader_timeout


def _nobody_pays(till: Till, record: PaymentRecord, order: OrderFacts) -> bool:
    """Whether a page that is open for payment outlived the time that the tickets are kept.

    A mobile money request cannot be called off, so it keeps them until its payer has decided.
    """
    waiting = record.method in _ON_A_PAGE and record.status is PaymentStatus.PRESENTED
    return waiting and order.hold_until <= till.clock()


def _due(connection: Connection, now: datetime) -> list[UUID]:
    statement = (
        select(payment.c.id)
        .where(payment.c.next_check_at <= now)
        .order_by(payment.c.next_check_at)
        .limit(_AT_ONCE)
    )
    return list(connection.execute(statement).scalars())


def _claim(connection: Connection, now: datetime) -> list[UUID]:
    """The due ones, each put off so that no other sweep takes it at the same time."""
    statement = (
        select(
            payment.c.id,
            payment.c.method,
            payment.c.status,
            payment.c.idle_checks,
            payment.c.misses,
        )
        .where(payment.c.next_check_at <= now)
        .order_by(payment.c.next_check_at)
        .limit(_AT_ONCE)
        .with_for_update(skip_locked=True)
    )
    claimed = connection.execute(statement).all()
    for row in claimed:
        method, status = PaymentMethod(row.method), PaymentStatus(row.status)
        pause = next_look(method, status, row.idle_checks, row.misses)
        connection.execute(
            update(payment)
            .where(payment.c.id == row.id)
            .values(next_check_at=now + pause, idle_checks=payment.c.idle_checks + 1)
        )
    return [row.id for row in claimed]


def _look_after_due_refunds(till: Till) -> None:
    now = till.clock()
    for refund_id in till.database.read(lambda c: due_refunds(c, now, _AT_ONCE)):
        _guarded(till, look_after_refund)(refund_id)


def _guarded(till: Till, deed: Callable[[Till, UUID], object]) -> Callable[[UUID], None]:
    """One that fails must not keep the others waiting; it is due again soon."""

    def work(thing: UUID) -> None:
        try:
            deed(till, thing)
        except UnknownPaymentError:
            logger.warning("Payment %s is gone", thing)
        except Exception:
            logger.exception("%s could not be looked after and will be again", thing)

    return work
