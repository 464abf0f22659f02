"""Refunding: an owed refund is made exactly once, and followed until the bank has said its word."""

import logging
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, select, update

from server.audit.writing import SYSTEM, Actor
from server.order.versions import touch
from server.payment import records
from server.payment.incidents import REFUND_FAILED, open_incident
from server.payment.locking import locked
from server.payment.pacing import next_refund_look
from server.payment.provider import (
    NotDoneError,
    OutOfReachError,
    Refunder,
    RefundFacts,
    RefundFor,
)
from server.payment.refunds import COUNTED, RefundRecord, note_refund, refund_of
from server.payment.tables import LONGEST_CODE, refund
from server.payment.telling import tell_refunded
from server.payment.till import Till
from ticketing.refund import RefundStatus

logger = logging.getLogger(__name__)

_TRIES_PER_KEY = 4


def look_after_refund(till: Till, refund_id: UUID) -> None:
    """Make the refund if it is not made, and learn what became of it."""
    owed = till.database.read(lambda c: refund_of(c, refund_id))
    refunder = till.refunders.get(owed.method) if owed else None
    if owed is None or owed.source_id is None or refunder is None:
        return
    try:
        facts = _made_or_read(refunder, owed, owed.source_id)
    except OutOfReachError as error:
        logger.warning("Refund %s is not made or not known yet: %s", refund_id, error)
        till.database.write(lambda c: _postpone(c, owed, till.clock()))
        return
    except NotDoneError as error:
        logger.error("Refund %s was refused: %s", refund_id, error)  # noqa: TRY400  its words say all
        code = error.code or "refused"
        failed = RefundStatus.FAILED
        till.database.write(lambda c: _write_state(c, owed, failed, till.clock(), code=code))
        return
    till.steps("refund.given_back")
    till.database.write(lambda c: _write_facts(c, owed, facts, till.clock()))
    till.steps("refund.written")


def due_refunds(connection: Connection, now: datetime, limit: int) -> list[UUID]:
    """Refunds that are to be looked after now."""
    statement = (
        select(refund.c.id)
        .where(refund.c.next_check_at <= now)
        .order_by(refund.c.next_check_at)
        .limit(limit)
    )
    return list(connection.execute(statement).scalars())


def settle_refund(connection: Connection, made: RefundRecord, actor: Actor, now: datetime) -> None:
    """Write down in the caller's transaction that money is back without a provider's doing."""
    _write_state(connection, made, RefundStatus.SUCCEEDED, now, actor=actor)


def _made_or_read(refunder: Refunder, owed: RefundRecord, source_id: str) -> RefundFacts:
    if owed.provider_id is not None:
        return refunder.read_refund(owed.provider_id)
    wanted = RefundFor(owed.id, source_id, owed.amount)
    # A failure of the provider is remembered under its key, so the key changes now and then. All
    # tries under one key are over by then, and what one of them made has just been looked for.
    round_number = owed.checks // _TRIES_PER_KEY
    key = f"refund:{owed.id}" + (f":{round_number}" if round_number else "")
    # Whether an earlier process made it is asked first: its key may be forgotten by now.
    return refunder.find_refund(wanted, key) or refunder.give_back(wanted, key)


def _write_facts(
    connection: Connection, owed: RefundRecord, facts: RefundFacts, now: datetime
) -> None:
    state = RefundStatus(facts.state.value)
    _write_state(connection, owed, state, now, provider_id=facts.id, code=facts.code)


def _write_state(
    connection: Connection,
    owed: RefundRecord,
    state: RefundStatus,
    now: datetime,
    *,
    provider_id: str | None = None,
    code: str | None = None,
    actor: Actor = SYSTEM,
) -> None:
    record = locked(connection, owed.payment_id)
    before = RefundStatus(
        connection.execute(select(refund.c.status).where(refund.c.id == owed.id)).scalar_one()
    )
    pending = state is RefundStatus.PENDING
    values: dict[str, Any] = {
        "status": state.value,
        "provider_code": code and code[:LONGEST_CODE],
        "checks": owed.checks + 1,
        "next_check_at": now + next_refund_look(owed.checks) if pending else None,
    }
    if provider_id is not None:
        values["provider_id"] = provider_id
    counted, counts = before in COUNTED, state in COUNTED
    if counted is not counts:
        values["given_back_at"] = now if counts else None
    connection.execute(update(refund).where(refund.c.id == owed.id).values(**values))
    if counted is not counts:
        change = owed.amount.amount if counts else -owed.amount.amount
        records.change(connection, record, refunded=record.refunded + change)
    if before is state:
        return
    touch(connection, record.order_id)
    if counts and not counted:
        note_refund(connection, actor, "refund.given_back", owed, now)
        tell_refunded(connection, owed, now)
    if state is RefundStatus.FAILED:
        note_refund(connection, SYSTEM, "refund.failed", owed, now)
        words = (
            f"A refund of {owed.amount.major} failed at the provider: {code or 'no reason given'}."
        )
        open_incident(connection, record, REFUND_FAILED, words, now)


def _postpone(connection: Connection, owed: RefundRecord, now: datetime) -> None:
    connection.execute(
        update(refund)
        .where(refund.c.id == owed.id, refund.c.next_check_at.is_not(None))
        .values(next_check_at=now + next_refund_look(owed.checks), checks=refund.c.checks + 1)
    )
