"""Refunding: an owed refund is made exactly once, and followed until the bank has said its word."""

import logging
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, select, update

from server.order.versions import touch
from server.payment import records
from server.payment.locking import locked
from server.payment.pacing import next_refund_look
from server.payment.tables import LONGEST_CODE, payment, refund
from server.payment.terminal import (
    GivenBack,
    NotDoneError,
    OutOfReachError,
    RefundFacts,
    RefundFor,
    Terminal,
)
from server.payment.till import Till
from ticketing.money import Money

logger = logging.getLogger(__name__)

_TRIES_PER_KEY = 4
_COUNTED = ("pending", "succeeded")


@dataclass(frozen=True)
class _Owed:
    """A refund with the intent its money came by."""

    id: UUID
    payment_id: UUID
    intent_id: str
    amount: Money
    status: str
    provider_id: str | None
    checks: int


def look_after_refund(till: Till, refund_id: UUID) -> None:
    """Make the refund if it is not made, and learn what became of it."""
    owed = till.database.read(lambda c: _owed(c, refund_id))
    if owed is None or till.terminal is None:
        return
    try:
        facts = _made_or_read(till.terminal, owed)
    except OutOfReachError as error:
        logger.warning("Refund %s is not made or not known yet: %s", refund_id, error)
        till.database.write(lambda c: _postpone(c, owed, till.clock()))
        return
    except NotDoneError as error:
        logger.error("Refund %s was refused: %s", refund_id, error)  # noqa: TRY400  its words say all
        code = error.code or "refused"
        till.database.write(lambda c: _write_state(c, owed, "failed", till.clock(), code=code))
        return
    till.steps("refund.given_back")
    till.database.write(lambda c: _write_facts(c, owed, facts, till.clock()))
    till.steps("refund.written")


def refund_of_provider(connection: Connection, provider_id: str) -> UUID | None:
    """Our refund for the provider's id."""
    return connection.execute(
        select(refund.c.id).where(refund.c.provider_id == provider_id)
    ).scalar_one_or_none()


def due_refunds(connection: Connection, now: datetime, limit: int) -> list[UUID]:
    """Refunds that are to be looked after now."""
    statement = (
        select(refund.c.id)
        .where(refund.c.next_check_at <= now)
        .order_by(refund.c.next_check_at)
        .limit(limit)
    )
    return list(connection.execute(statement).scalars())


def _owed(connection: Connection, refund_id: UUID) -> _Owed | None:
    statement = (
        select(refund, payment.c.intent_id, payment.c.currency)
        .join(payment, payment.c.id == refund.c.payment_id)
        .where(refund.c.id == refund_id)
    )
    row = connection.execute(statement).one_or_none()
    if row is None or row.intent_id is None:
        return None
    return _Owed(
        row.id,
        row.payment_id,
        row.intent_id,
        Money(amount=row.amount, currency=row.currency),
        row.status,
        row.provider_id,
        row.checks,
    )


def _made_or_read(terminal: Terminal, owed: _Owed) -> RefundFacts:
    if owed.provider_id is not None:
        return terminal.read_refund(owed.provider_id)
    wanted = RefundFor(owed.id, owed.intent_id, owed.amount)
    # Whether an earlier process made it is asked first: its key may be forgotten by now.
    found = terminal.find_refund(wanted)
    if found is not None:
        return found
    # A failure of the provider is remembered under its key, so the key changes now and then. All
    # of the money is asked for at once: the provider's own limit makes a second refund impossible.
    round_number = owed.checks // _TRIES_PER_KEY
    key = f"refund:{owed.id}" + (f":{round_number}" if round_number else "")
    return terminal.give_back(wanted, key)


def _write_facts(connection: Connection, owed: _Owed, facts: RefundFacts, now: datetime) -> None:
    state = facts.state.value
    _write_state(connection, owed, state, now, provider_id=facts.id, code=facts.code)


def _write_state(
    connection: Connection,
    owed: _Owed,
    state: str,
    now: datetime,
    *,
    provider_id: str | None = None,
    code: str | None = None,
) -> None:
    record = locked(connection, owed.payment_id)
    before = connection.execute(select(refund.c.status).where(refund.c.id == owed.id)).scalar_one()
    pending = state == GivenBack.PENDING.value
    values: dict[str, Any] = {
        "status": state,
        "provider_code": code and code[:LONGEST_CODE],
        "checks": owed.checks + 1,
        "next_check_at": now + next_refund_look(owed.checks) if pending else None,
    }
    if provider_id is not None:
        values["provider_id"] = provider_id
    connection.execute(update(refund).where(refund.c.id == owed.id).values(**values))
    counted, counts = before in _COUNTED, state in _COUNTED
    if counted is not counts:
        change = owed.amount.amount if counts else -owed.amount.amount
        records.change(connection, record, refunded=record.refunded + change)
    if state == GivenBack.FAILED.value and before != state:
        words = (
            f"A refund of {owed.amount.major} failed at the provider: {code or 'no reason given'}."
        )
        records.open_incident(connection, owed.payment_id, "refund_failed", words, now)
    if before != state:
        touch(connection, record.order_id)


def _postpone(connection: Connection, owed: _Owed, now: datetime) -> None:
    connection.execute(
        update(refund)
        .where(refund.c.id == owed.id, refund.c.next_check_at.is_not(None))
        .values(next_check_at=now + next_refund_look(owed.checks), checks=refund.c.checks + 1)
    )
