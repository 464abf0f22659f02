"""Annulling a scan: the turnstile did not turn, so nobody came in and the ticket is good again."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Row, select, update

from server.admission.clashing import clashes
from server.admission.history import history
from server.admission.incidents import drop_incident, incidents_of, settle_incidents
from server.admission.reaching import reached_scan
from server.admission.scanners import Post
from server.admission.tables import checkpoint, scan
from server.audit.writing import Concerning, actor_of, note
from server.granting import Grant
from server.sync.feed import record
from server.ticket.changing import mark_unused
from server.ticket.finding import FoundTicket, lock_by_serial
from ticketing.admission import Direction, EntryRule, PastScan
from ticketing.problem import ProblemCode, RefusedError
from ticketing.scan import Annulled
from ticketing.sync import ChangeKind
from ticketing.ticket import TicketStatus

BY_ITS_DEVICE = timedelta(minutes=15)
"""A gate takes back what it just did; later, a supervisor has to look."""


def annul(connection: Connection, scan_id: UUID, by: Grant, now: datetime) -> Annulled:
    """Have an admitted scan count no more; once more changes nothing.

    Its ticket is valid again if no other entry used it, and incidents that rested on it are gone.

    Raises:
        RefusedError: ``NOT_FOUND``; ``SCAN_STATE`` where nobody was admitted, or it was too long
            ago for its gate.
    """
    found, post = _lock(connection, scan_id, by)
    if found.annulled_at is not None:
        return Annulled(id=scan_id, annulled_at=found.annulled_at, annulled_by=found.annulled_by)
    _check(found, by, now)
    actor = actor_of(by.principal)
    connection.execute(
        update(scan).where(scan.c.id == scan_id).values(annulled_at=now, annulled_by=actor.name)
    )
    if found.ticket_id is not None:
        _make_good(connection, found, post, now)
    note(
        connection,
        actor,
        "scan.annulled",
        Concerning(scan_id, post.organiser_id, ticket_id=found.ticket_id),
        now,
        checkpoint=post.checkpoint.name,
        gate=found.gate,
        scanned_at=found.scanned_at.isoformat(),
    )
    return Annulled(id=scan_id, annulled_at=now, annulled_by=actor.name)


def _lock(connection: Connection, scan_id: UUID, by: Grant) -> tuple[Row[Any], Post]:
    """The scan, read under its ticket's lock, as all that decides about the ticket does."""
    row, post = reached_scan(connection, scan_id, by)
    if row.serial is not None:
        lock_by_serial(connection, (row.serial,))
    wanted = select(scan).where(scan.c.id == scan_id)
    return connection.execute(wanted.with_for_update()).one(), post


def _check(found: Row[Any], by: Grant, now: datetime) -> None:
    if not found.admitted:
        raise RefusedError(ProblemCode.SCAN_STATE, "Nobody was let in by this scan.")
    if by.device is not None and now - found.received_at > BY_ITS_DEVICE:
        raise RefusedError(
            ProblemCode.SCAN_STATE,
            "A gate can annul a scan for 15 minutes only; please ask a supervisor.",
        )


def _make_good(connection: Connection, found: Row[Any], post: Post, now: datetime) -> None:
    ticket = _ticket(connection, found)
    past = history(connection, (), (ticket.id,)).admitted.get(ticket.id, ())
    if ticket.status is TicketStatus.USED and not _used_by(connection, past):
        mark_unused(connection, (ticket.id,))
    else:
        record(connection, ChangeKind.TICKET, ticket.id)
    drop_incident(connection, found.id)
    if incidents_of(connection, ticket.id):
        here = post.checkpoint
        left = clashes(ticket.facts(()), here, past)
        settle_incidents(connection, ticket.id, here.id, left, now)


def _ticket(connection: Connection, found: Row[Any]) -> FoundTicket:
    ticket = lock_by_serial(connection, (found.serial,)).get(found.serial)
    if ticket is None:
        raise AssertionError("a ticket that was scanned stays")
    return ticket


def _used_by(connection: Connection, past: Sequence[PastScan]) -> bool:
    """Whether another entry where one is all it has still stands."""
    entries = {one.checkpoint_id for one in past if one.direction is Direction.ENTRY}
    single = select(checkpoint.c.id).where(
        checkpoint.c.id.in_(entries), checkpoint.c.rule == EntryRule.ONCE.value
    )
    return bool(entries) and connection.execute(single.limit(1)).first() is not None
