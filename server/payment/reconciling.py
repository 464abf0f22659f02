"""Reconciling: one day's orders, payments, refunds and disputes against the provider's books.

It may run beside everything else, and any number of times: it changes nothing but what settling
would change, which it asks for wherever that can put a difference right.
"""

import logging
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, time, timedelta
from uuid import UUID

from sqlalchemy import Connection

from server.order.paid_for import PAID_FOR, paid_for
from server.order.reading import order_of
from server.payment import comparing, records
from server.payment.comparing import Difference
from server.payment.daybook import begun_in, refunds_in, settled_in
from server.payment.disputes import Disputes
from server.payment.disputing import known_disputes, learn
from server.payment.ledger import Collected, Ledger, Returned, Span
from server.payment.provider import ProviderError
from server.payment.reconciliations import day_of, end_done, end_failed
from server.payment.records import PaymentRecord
from server.payment.refunding import look_after_refund
from server.payment.refunds import RefundRecord, refund_of, refund_of_provider, spoken_for
from server.payment.settling import settle
from server.payment.till import Till
from ticketing.payment import PaymentStatus

logger = logging.getLogger(__name__)

# What happens at midnight is on either side of it in two books; what a list does not have is asked
# for singly, so this only saves questions.
_MARGIN = timedelta(hours=1)


@dataclass
class Findings:
    """What has been compared so far, and what was found to differ."""

    compared: int = 0
    found: list[Difference] = field(default_factory=list)

    def note(self, differences: Iterable[Difference]) -> None:
        """One more thing was compared."""
        self.compared += 1
        self.found += differences


def reconcile(till: Till, reconciliation_id: UUID) -> None:
    """Do a reconciliation that was asked for, and keep what is found; nothing once it has ended."""
    day = till.database.read(lambda c: day_of(c, reconciliation_id, running=True))
    if day is None:
        return
    try:
        findings = compare(till, day)
    except ProviderError as error:
        logger.warning("The provider's books of %s cannot be read: %s", day, error)
        trouble = f"The provider's books cannot be read ({error.code or 'no answer'})."
    except Exception:
        logger.exception("The books of %s could not be compared", day)
        trouble = "Something went wrong in this server; its log says what."
    else:
        till.database.write(
            lambda c: end_done(
                c, reconciliation_id, findings.compared, findings.found, till.clock()
            )
        )
        return
    till.database.write(lambda c: end_failed(c, reconciliation_id, trouble, till.clock()))


def compare(till: Till, day: date) -> Findings:
    """All differences of a day in UTC; those that settling put right are marked as mended.

    Raises:
        ProviderError: a provider could not be asked.
    """
    midnight = datetime.combine(day, time(), UTC)
    span = Span(midnight, midnight + timedelta(days=1))
    findings = Findings()
    for ledger in till.ledgers:
        _compare_payments(till, ledger, span, findings)
        _compare_refunds(till, ledger, span, findings)
    if till.disputes is not None:
        _compare_disputes(till, till.disputes, span, findings)
    _compare_orders(till, span, findings)
    return findings


def _compare_payments(till: Till, ledger: Ledger, span: Span, findings: Findings) -> None:
    listed = tuple(ledger.collected(_around(span)))
    theirs: defaultdict[UUID | None, list[Collected]] = defaultdict(list)
    for one in listed:
        theirs[one.payment_id].append(one)
    ours = till.database.read(lambda c: _our_payments(c, ledger, span, listed))
    for record in ours.values():
        money = theirs[record.id] or [*filter(None, [ledger.collected_for(record)])]
        findings.note(_of_payment(till, record, money))
    for one in listed:
        if span.has(one.at) and one.payment_id not in ours:
            findings.note([comparing.of_strange_money(one)])


def _our_payments(
    connection: Connection, ledger: Ledger, span: Span, listed: Sequence[Collected]
) -> dict[UUID, PaymentRecord]:
    """Those that the day is about by our books, and those that it is about by the provider's."""
    wanted = settled_in(connection, span)
    if not ledger.lists:
        wanted += begun_in(connection, span, ledger.methods)
    ours = {one.id: one for one in wanted if one.method in ledger.methods}
    named = {one.payment_id for one in listed if one.payment_id and span.has(one.at)}
    for payment_id in named - ours.keys():
        record = records.by_id(connection, payment_id)
        if record is not None:
            ours[payment_id] = record
    return ours


def _of_payment(
    till: Till, record: PaymentRecord, money: Sequence[Collected]
) -> Sequence[Difference]:
    def now() -> list[Difference]:
        found = till.database.read(lambda c: records.by_id(c, record.id))
        return list(comparing.of_payment(found or record, money))

    return _mended(now, lambda: settle(till, record.id))


def _compare_refunds(till: Till, ledger: Ledger, span: Span, findings: Findings) -> None:
    theirs = {one.id: one for one in ledger.returned(_around(span))}

    def read(connection: Connection) -> list[tuple[RefundRecord, Returned | None]]:
        """Our refunds with theirs where the list has it; ``theirs`` keeps what has none of ours."""
        ours = {one.id: one for one in refunds_in(connection, span)}
        pairs: dict[UUID, Returned] = {}
        for one in list(theirs.values()):
            record = _ours_of(connection, one)
            if record is None:
                continue
            del theirs[one.id]
            pairs[record.id] = one
            if span.has(one.at):
                ours[record.id] = record
        return [(one, pairs.get(one.id)) for one in ours.values() if one.method in ledger.methods]

    for record, listed in till.database.read(read):
        findings.note(_of_refund(till, record, listed or ledger.returned_for(record)))
    for one in theirs.values():
        if span.has(one.at):
            findings.note(_of_strange_refund(till, one))


def _ours_of(connection: Connection, theirs: Returned) -> RefundRecord | None:
    ours = theirs.refund_id or refund_of_provider(connection, theirs.id)
    return None if ours is None else refund_of(connection, ours)


def _of_refund(till: Till, record: RefundRecord, theirs: Returned | None) -> Sequence[Difference]:
    def now() -> list[Difference]:
        found = till.database.read(lambda c: refund_of(c, record.id))
        return list(comparing.of_refund(found or record, theirs))

    def mend() -> None:
        # Looking after a refund that the provider has never heard of would give the money back.
        if theirs is not None or record.provider_id is not None:
            look_after_refund(till, record.id)

    return _mended(now, mend)


def _of_strange_refund(till: Till, theirs: Returned) -> Sequence[Difference]:
    payment_id = theirs.payment_id
    of = till.database.read(lambda c: records.by_id(c, payment_id)) if payment_id else None
    return [comparing.of_strange_refund(theirs, of)] if theirs.stands else []


def _compare_disputes(till: Till, disputes: Disputes, span: Span, findings: Findings) -> None:
    theirs = [one for one in disputes.disputes_since(span.since) if span.has(one.opened_at)]
    known = till.database.read(lambda c: known_disputes(c, [one.id for one in theirs]))
    for one in theirs:
        of = learn(till, one)
        findings.note([] if one.id in known else [comparing.of_dispute(one, of)])


def _compare_orders(till: Till, span: Span, findings: Findings) -> None:
    """Orders against their payments, and payments against their orders, of every method."""

    def read(connection: Connection) -> Iterator[list[Difference]]:
        for order in paid_for(connection, span.since, span.until):
            payments = records.of_order(connection, order.id)
            paid = any(one.status is PaymentStatus.SUCCEEDED for one in payments)
            yield list(comparing.of_order(order, paid))
        for record in settled_in(connection, span):
            order_then = order_of(connection, record.order_id)
            has_tickets = order_then is not None and order_then.status in PAID_FOR
            back = 0 if has_tickets else spoken_for(connection, record.id)
            yield list(comparing.of_purpose(record, order_then, back))

    for differences in till.database.read(lambda c: list(read(c))):
        findings.note(differences)


def _mended(
    look: Callable[[], list[Difference]], mend: Callable[[], object]
) -> Sequence[Difference]:
    """What differs, and after mending was tried, which of it no longer does."""
    found = look()
    if not found:
        return found
    mend()
    left = {one.kind: one for one in look()}
    seen = {one.kind for one in found}
    still = [replace(one, mended=one.kind not in left) for one in found]
    return still + [one for kind, one in left.items() if kind not in seen]


def _around(span: Span) -> Span:
    return Span(span.since - _MARGIN, span.until + _MARGIN)
