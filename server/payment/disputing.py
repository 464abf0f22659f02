"""Disputing: a dispute is what the provider says it is, and a person is told in time to answer.

A webhook, a sweep and reconciling all come here. The tickets stay as they are, also of a lost
dispute: whether somebody whose bank took the money back may enter is for staff to decide.
"""

import logging
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Connection, Row, func, insert, select, update

from server.audit.writing import SYSTEM, note
from server.order.versions import touch
from server.payment import records
from server.payment.dispute_tables import dispute
from server.payment.disputes import DisputeFacts
from server.payment.incidents import open_incident, retell_incident
from server.payment.locking import UnknownPaymentError, locked
from server.payment.provider import ProviderError
from server.payment.records import PaymentRecord
from server.payment.till import Till
from ticketing.dispute import DisputeStatus, DisputeView
from ticketing.identifiers import new_id
from ticketing.money import Money
from ticketing.problem import ProblemCode, RefusedError

logger = logging.getLogger(__name__)

DISPUTED = "disputed"
"""The kind of incident."""

_OVER = (DisputeStatus.WON, DisputeStatus.LOST, DisputeStatus.WITHDRAWN)
_LET_GO = (DisputeStatus.WON, DisputeStatus.WITHDRAWN)
# Webhooks are repeated for three days; what none of them told is found by looking back further.
_LOOKED_BACK = timedelta(days=7)

_REFUSED = {
    DisputeStatus.LOST: "was taken back by the cardholder's bank: it cannot be refunded as well.",
    DisputeStatus.WON: "was disputed, and the provider refunds it no more: pay the buyer another "
    "way.",
}
_STILL_OPEN = (
    "is disputed at the cardholder's bank: it cannot be refunded as well. "
    "Answer the dispute in the provider's dashboard, or accept it there."
)
_ENDED = {
    DisputeStatus.WON: "The dispute of {amount} ({reason}) was won: the money stays.",
    DisputeStatus.LOST: "The dispute of {amount} ({reason}) was lost: the bank took it back. "
    "The tickets are still good: void those that shall not admit.",
    DisputeStatus.WITHDRAWN: "The dispute of {amount} ({reason}) ended, and no money was taken.",
}


def look_after_dispute(till: Till, dispute_id: str) -> None:
    """Learn how one dispute stands; whatever the provider cannot say now, the sweep finds later."""
    if till.disputes is None:
        return
    try:
        facts = till.disputes.read_dispute(dispute_id)
    except ProviderError as error:
        logger.warning("Dispute %s cannot be read: %s", dispute_id, error)
        return
    learn(till, facts)


def look_for_disputes(till: Till) -> None:
    """Learn of every dispute that is new or was open, whether or not a webhook told of it."""
    if till.disputes is None:
        return
    oldest = till.database.read(_oldest_open)
    recently = till.clock() - _LOOKED_BACK
    try:
        for facts in till.disputes.disputes_since(min(oldest or recently, recently)):
            learn(till, facts)
    except ProviderError as error:
        logger.warning("The provider's disputes cannot be read: %s", error)


def learn(till: Till, facts: DisputeFacts) -> PaymentRecord | None:
    """Write down how a dispute stands; its payment, None where that is none of ours."""
    return till.database.write(lambda connection: _learn(connection, facts, till.clock()))


def known_disputes(connection: Connection, provider_ids: list[str]) -> set[str]:
    """Which of these disputes have been learned of."""
    wanted = select(dispute.c.provider_id).where(dispute.c.provider_id.in_(provider_ids))
    return set(connection.scalars(wanted))


def disputes_of(connection: Connection, record: PaymentRecord) -> tuple[DisputeView, ...]:
    """The disputes of a payment, the newest first."""
    wanted = select(dispute).where(dispute.c.payment_id == record.id)
    newest_first = wanted.order_by(dispute.c.opened_at.desc(), dispute.c.id)
    return tuple(_view(row) for row in connection.execute(newest_first))


def refundable(connection: Connection, record: PaymentRecord) -> bool:
    """Whether no dispute keeps the payment from being given back."""
    return _in_the_way(connection, record) is None


def require_refundable(connection: Connection, record: PaymentRecord) -> None:
    """Refuse to give back what the cardholder has, or may get, from their bank.

    Raises:
        RefusedError: REFUND_NOT_POSSIBLE.
    """
    found = _in_the_way(connection, record)
    if found is None:
        return
    status = DisputeStatus(found.status)
    words = f"Payment {record.reference} {_REFUSED.get(status, _STILL_OPEN)}"
    raise RefusedError(ProblemCode.REFUND_NOT_POSSIBLE, words, dispute=status.value)


def _in_the_way(connection: Connection, record: PaymentRecord) -> Row[Any] | None:
    wanted = select(dispute).where(dispute.c.payment_id == record.id, ~dispute.c.refundable)
    return connection.execute(wanted.order_by(dispute.c.opened_at.desc()).limit(1)).one_or_none()


def _oldest_open(connection: Connection) -> datetime | None:
    wanted = select(func.min(dispute.c.opened_at)).where(dispute.c.closed_at.is_(None))
    found: datetime | None = connection.scalar(wanted)
    return found


def _learn(connection: Connection, facts: DisputeFacts, now: datetime) -> PaymentRecord | None:
    if facts.payment_id is None:
        return None
    try:
        record = locked(connection, facts.payment_id)
    except UnknownPaymentError:
        return None
    row = connection.execute(select(dispute).where(dispute.c.provider_id == facts.id)).one_or_none()
    before = None if row is None else DisputeStatus(row.status)
    over = facts.status in _OVER
    values = {
        "amount": facts.amount.amount,
        "currency": facts.amount.currency,
        "reason": facts.reason[:100],
        "status": facts.status.value,
        "refundable": facts.refundable,
        "due_by": facts.due_by,
        "closed_at": ((row and row.closed_at) or now) if over else None,
    }
    if row is None:
        opened = {"payment_id": record.id, "provider_id": facts.id, "opened_at": facts.opened_at}
        connection.execute(insert(dispute).values(id=new_id(), **opened, **values))
    elif all(getattr(row, name) == value for name, value in values.items()):
        return record
    else:
        connection.execute(update(dispute).where(dispute.c.id == row.id).values(**values))
    _tell(connection, record, facts, before, now)
    return _flag(connection, record)


def _tell(
    connection: Connection,
    record: PaymentRecord,
    facts: DisputeFacts,
    before: DisputeStatus | None,
    now: datetime,
) -> None:
    """Leave word for a person where the dispute is new or over, and in the audit."""
    if before is None or (before in _OVER and facts.status not in _OVER):
        _note(connection, record, facts, "dispute.opened", now)
        open_incident(connection, record, DISPUTED, _words(facts), now)
    if facts.status in _OVER and before not in _OVER:
        _note(connection, record, facts, "dispute.closed", now)
        if facts.status is DisputeStatus.LOST:
            # Also where somebody had answered and was done with it: now there is a loss to see.
            open_incident(connection, record, DISPUTED, _words(facts), now)
    retell_incident(connection, record, DISPUTED, _words(facts))


def _flag(connection: Connection, record: PaymentRecord) -> PaymentRecord:
    """Have the payment and its order say whether a bank questions it or took it back."""
    since = connection.scalar(
        select(func.min(dispute.c.opened_at)).where(
            dispute.c.payment_id == record.id,
            dispute.c.status.not_in([status.value for status in _LET_GO]),
        )
    )
    touch(connection, record.order_id)
    return records.change(connection, record, disputed_at=since)


def _note(
    connection: Connection, record: PaymentRecord, facts: DisputeFacts, act: str, now: datetime
) -> None:
    note(
        connection,
        SYSTEM,
        act,
        record.about,
        now,
        reference=record.reference,
        dispute=facts.id,
        reason=facts.reason,
        status=facts.status.value,
        amount=facts.amount.amount,
        currency=facts.amount.currency,
    )


def _words(facts: DisputeFacts) -> str:
    amount = f"{facts.amount.major} {facts.amount.currency}"
    reason = facts.reason[:100]
    if facts.status in _ENDED:
        return _ENDED[facts.status].format(amount=amount, reason=reason)
    if facts.status is DisputeStatus.UNDER_REVIEW:
        return f"{amount} are disputed ({reason}). The dispute was answered; the bank decides."
    by = f" before {facts.due_by:%Y-%m-%d %H:%M} UTC" if facts.due_by else ""
    return f"{amount} are disputed ({reason}). Answer it in the provider's dashboard{by}."


def _view(row: Row[Any]) -> DisputeView:
    return DisputeView(
        id=row.id,
        provider_id=row.provider_id,
        amount=Money(amount=row.amount, currency=row.currency),
        reason=row.reason,
        status=DisputeStatus(row.status),
        opened_at=row.opened_at,
        due_by=row.due_by,
        closed_at=row.closed_at,
    )
