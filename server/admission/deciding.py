"""Deciding a group of scans in its transaction: tickets locked, verdicts given, all of it stored.

Nothing here waits or asks anybody: the database and the admission rule are all it knows.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Connection

from server.admission.clashing import clashes
from server.admission.history import Recorded, history, history_of_blanks
from server.admission.incidents import BadTicket, open_incidents, settle_incidents
from server.admission.keeping import Kept, past_scan, scan_row
from server.admission.linking import link
from server.admission.reading import Attempt
from server.admission.scanners import Post, Scanner
from server.admission.tables import scan as scan_table
from server.inserting import insert_new
from server.sync.feed import record_all
from server.ticket.changing import mark_admitted
from server.ticket.finding import FoundTicket, lock_by_serial, lock_unsold
from ticketing.admission import (
    Direction,
    EntryRule,
    Reading,
    Reason,
    Verdict,
    decide,
)
from ticketing.checkpoint import IncidentKind
from ticketing.moment import moment_after
from ticketing.problem import ProblemCode, RefusedError
from ticketing.scan import ScanView, Sureness
from ticketing.sync import ChangeKind
from ticketing.ticket import TicketStatus

Views = tuple[ScanView, ...]


@dataclass(frozen=True)
class Batch:
    """What one gate or person sent, of one checkpoint."""

    scanner: Scanner
    post: Post
    attempts: Sequence[Attempt]


class Group:
    """The batches of several gates in one transaction. Each is recorded whole or refused whole."""

    def __init__(self, connection: Connection, batches: Sequence[Batch], now: datetime) -> None:
        self._connection = connection
        self._batches = batches
        self._now = now
        attempts = [attempt for batch in batches for attempt in batch.attempts]
        serials = {attempt.serial for attempt in attempts if attempt.serial}
        self._tickets = _lock(connection, serials)
        # Read after the locks were had, so that it holds whatever another gate just committed.
        past = history(
            connection,
            [attempt.scan.id for attempt in attempts],
            [ticket.id for ticket in self._tickets.values()],
        )
        self._answers = dict(past.answers)
        self._admitted = {ticket: list(scans) for ticket, scans in past.admitted.items()}
        self._read_blanks()
        self._rows: list[dict[str, Any]] = []
        self._recorded: list[Batch] = []
        self._passed: set[UUID] = set()
        self._used: set[UUID] = set()
        self._bad: list[BadTicket] = []
        self._clashed: dict[tuple[UUID, UUID], dict[UUID, UUID]] = {}

    def _read_blanks(self) -> None:
        blanks = {one.serial: one.id for one in self._tickets.values() if not one.sold}
        if blanks:
            for serial, scans in history_of_blanks(self._connection, blanks).items():
                self._admitted[blanks[serial]] = list(scans)

    def record(self) -> list[Views | Exception]:
        """The verdicts of each batch, or its refusal; then everything new is stored."""
        answers = [self._answer(batch) for batch in self._batches]
        self._store()
        for batch in self._recorded:
            reported = [attempt.scan for attempt in batch.attempts]
            link(self._connection, batch.scanner, batch.post, reported, self._now)
        return answers

    def _answer(self, batch: Batch) -> Views | Exception:
        try:
            self._refuse_reused_ids(batch)
        except RefusedError as refusal:
            return refusal
        self._recorded.append(batch)
        return tuple(self._view(batch, attempt) for attempt in batch.attempts)

    def _refuse_reused_ids(self, batch: Batch) -> None:
        seen: dict[UUID, tuple[UUID | None, UUID | None, str, Direction]] = {}
        by = batch.scanner
        for attempt in batch.attempts:
            scan = attempt.scan
            known = self._answers.get(scan.id)
            same = (by.device_id, by.user_id, attempt.text, scan.direction)
            first = (known.device_id, known.user_id, known.text, known.direction) if known else same
            if seen.setdefault(scan.id, first) != same:
                raise RefusedError(
                    ProblemCode.ID_USED_DIFFERENTLY,
                    "This scan's id was already used for another scan.",
                    scan_id=str(scan.id),
                )

    def _view(self, batch: Batch, attempt: Attempt) -> ScanView:
        scan = attempt.scan
        before = self._answers.get(scan.id)
        if before is not None:
            return before.answer
        ticket = self._ticket(batch, attempt)
        # Gates' clocks differ; what the server decided happened when the server decided it.
        moment = self._moment(ticket) if scan.decided is None else scan.scanned_at
        verdict = scan.decided or self._decide(batch, attempt, ticket)
        view = ScanView(
            id=scan.id,
            verdict=verdict,
            sureness=Sureness.CONFIRMED if scan.decided is None else Sureness.ALONE,
            serial=attempt.serial,
            tier_name=ticket.tier_name if ticket else None,
            attendee=ticket.attendee if ticket else None,
            scanned_at=moment,
        )
        kept = Kept(batch.post, batch.scanner, scan.direction, attempt.text, view, self._now)
        if verdict.admitted and ticket is not None and self._admit(kept, attempt, ticket):
            kept = replace(kept, view=view.model_copy(update={"incident": True}))
        by = batch.scanner
        self._answers[scan.id] = Recorded(
            by.device_id, by.user_id, attempt.text, scan.direction, kept.view
        )
        self._rows.append(scan_row(kept, ticket))
        return kept.view

    def _ticket(self, batch: Batch, attempt: Attempt) -> FoundTicket | None:
        found = self._tickets.get(attempt.serial) if attempt.serial else None
        mine = found is not None and found.organiser_id == batch.post.organiser_id
        return found if mine else None

    def _moment(self, ticket: FoundTicket | None) -> datetime:
        past = self._admitted.get(ticket.id) if ticket else None
        return moment_after(past[-1].scanned_at if past else None, self._now)

    def _decide(self, batch: Batch, attempt: Attempt, ticket: FoundTicket | None) -> Verdict:
        reading, here = attempt.reading, batch.post.checkpoint
        if ticket is None and reading.event_id == here.event_id:
            # The rule trusts a genuine code for gates that may have missed the sale. The server
            # knows every ticket and every blank, and could not tell a second entry of another.
            reading = Reading(fault=Reason.UNKNOWN)
        facts = ticket.facts(self._admitted.get(ticket.id, ())) if ticket else None
        return decide(reading, facts, here, self._now, attempt.scan.direction)

    def _admit(self, kept: Kept, attempt: Attempt, ticket: FoundTicket) -> bool:
        """Count the scan from now on; whether it is part of an incident."""
        scan_id, here = kept.view.id, kept.post.checkpoint
        if not ticket.sold:
            # What it clashes with is settled when its sale is reported (attaching.py).
            self._admitted.setdefault(ticket.id, []).append(past_scan(kept))
            return False
        self._passed.add(ticket.id)
        enters = kept.direction is Direction.ENTRY and here.rule is EntryRule.ONCE
        if enters and ticket.status is TicketStatus.VALID:
            self._used.add(ticket.id)
        fault = _fault(attempt, ticket)
        if fault is not None:
            self._bad.append(BadTicket(scan_id, ticket.id, here.id, fault))
        admitted = self._admitted.setdefault(ticket.id, [])
        admitted.append(past_scan(kept))
        if len(admitted) == 1:
            return fault is not None
        admitted.sort(key=lambda past: (past.scanned_at, past.id))
        found = clashes(ticket.facts(()), here, admitted)
        self._clashed[ticket.id, here.id] = dict(found)
        return fault is not None or scan_id in found or scan_id in found.values()

    def _store(self) -> None:
        if not self._rows:
            return
        self._connection.execute(insert_new(self._connection, scan_table), self._rows)
        if self._used:
            mark_admitted(self._connection, self._used)
        record_all(self._connection, ChangeKind.TICKET, self._passed)
        open_incidents(self._connection, self._bad, self._now)
        for (ticket_id, checkpoint_id), found in self._clashed.items():
            settle_incidents(self._connection, ticket_id, checkpoint_id, found, self._now)


def _lock(connection: Connection, serials: set[str]) -> dict[str, FoundTicket]:
    """The tickets and the blanks with these serials, locked."""
    tickets = lock_by_serial(connection, serials)
    unsold, sold = lock_unsold(connection, serials - tickets.keys())
    # Sold since the first look, which is over now that the blank's lock was had.
    return tickets | unsold | lock_by_serial(connection, sold)


def _fault(attempt: Attempt, ticket: FoundTicket) -> IncidentKind | None:
    """Why a gate that was alone should not have let this ticket in, had it known."""
    statement = attempt.reading.statement
    if statement is not None and statement.generation < ticket.generation:
        return IncidentKind.REPLACED
    return _FAULTS.get(ticket.status)


_FAULTS = {
    TicketStatus.VOID: IncidentKind.VOID,
    TicketStatus.REFUNDED: IncidentKind.REFUNDED,
}
