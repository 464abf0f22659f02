"""Deciding a group of scans in its transaction: tickets locked, verdicts given, all of it stored.

Nothing here waits or asks anybody: the database and the admission rule are all it knows.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Connection

from server.admission.clashing import clashes
from server.admission.history import Recorded, history
from server.admission.incidents import settle_incidents
from server.admission.reading import Attempt
from server.admission.tables import scan as scan_table
from server.inserting import insert_new
from server.security import Device
from server.sync.feed import record_all
from server.ticket.changing import mark_admitted
from server.ticket.finding import FoundTicket, lock_by_serial
from ticketing.admission import (
    Checkpoint,
    Direction,
    EntryRule,
    PastScan,
    Reading,
    Reason,
    Verdict,
    decide,
)
from ticketing.problem import ProblemCode, RefusedError
from ticketing.scan import NewScan, ScanView, Sureness
from ticketing.sync import ChangeKind
from ticketing.ticket import TicketStatus

Views = tuple[ScanView, ...]


@dataclass(frozen=True)
class Batch:
    """What one gate sent, at its checkpoint."""

    gate: Device
    checkpoint: Checkpoint
    attempts: Sequence[Attempt]


class Group:
    """The batches of several gates in one transaction. Each is recorded whole or refused whole."""

    def __init__(self, connection: Connection, batches: Sequence[Batch], now: datetime) -> None:
        self._connection = connection
        self._batches = batches
        self._now = now
        attempts = [attempt for batch in batches for attempt in batch.attempts]
        serials = {attempt.serial for attempt in attempts if attempt.serial}
        self._tickets = lock_by_serial(connection, serials)
        # Read after the locks were had, so that it holds whatever another gate just committed.
        past = history(
            connection,
            [attempt.scan.id for attempt in attempts],
            [ticket.id for ticket in self._tickets.values()],
        )
        self._answers = dict(past.answers)
        self._admitted = {ticket: list(scans) for ticket, scans in past.admitted.items()}
        self._rows: list[dict[str, Any]] = []
        self._passed: set[UUID] = set()
        self._used: set[UUID] = set()
        self._clashed: dict[tuple[UUID, UUID], dict[UUID, UUID]] = {}

    def record(self) -> list[Views | Exception]:
        """The verdicts of each batch, or its refusal; then everything new is stored."""
        answers = [self._answer(batch) for batch in self._batches]
        self._store()
        return answers

    def _answer(self, batch: Batch) -> Views | Exception:
        try:
            self._refuse_reused_ids(batch)
        except RefusedError as refusal:
            return refusal
        return tuple(self._view(batch, attempt) for attempt in batch.attempts)

    def _refuse_reused_ids(self, batch: Batch) -> None:
        seen: dict[UUID, tuple[UUID, str, Direction]] = {}
        for attempt in batch.attempts:
            scan = attempt.scan
            known = self._answers.get(scan.id)
            same = (batch.gate.id, attempt.text, scan.direction)
            first = (known.device_id, known.text, known.direction) if known else same
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
        moment = self._now if scan.decided is None else scan.scanned_at
        verdict = scan.decided or self._decide(batch, attempt, ticket)
        incident = False
        if verdict.admitted and ticket is not None:
            incident = self._admit(batch, ticket, scan, moment)
        view = ScanView(
            id=scan.id,
            verdict=verdict,
            sureness=Sureness.CONFIRMED if scan.decided is None else Sureness.ALONE,
            serial=attempt.serial,
            tier_name=ticket.tier_name if ticket else None,
            attendee=ticket.attendee if ticket else None,
            scanned_at=moment,
            incident=incident,
        )
        self._answers[scan.id] = Recorded(batch.gate.id, attempt.text, scan.direction, view)
        self._rows.append(self._row(batch, attempt, ticket, view))
        return view

    def _ticket(self, batch: Batch, attempt: Attempt) -> FoundTicket | None:
        found = self._tickets.get(attempt.serial) if attempt.serial else None
        mine = found is not None and found.organiser_id == batch.gate.organiser_id
        return found if mine else None

    def _decide(self, batch: Batch, attempt: Attempt, ticket: FoundTicket | None) -> Verdict:
        reading = attempt.reading
        if ticket is None and reading.event_id == batch.checkpoint.event_id:
            # The rule trusts a genuine code for gates that may have missed the sale. The server
            # misses none, and could not tell a second entry of a ticket it does not have.
            reading = Reading(fault=Reason.UNKNOWN)
        facts = ticket.facts(self._admitted.get(ticket.id, ())) if ticket else None
        return decide(reading, facts, batch.checkpoint, self._now, attempt.scan.direction)

    def _admit(self, batch: Batch, ticket: FoundTicket, scan: NewScan, moment: datetime) -> bool:
        """Count the scan from now on; whether it is part of an incident."""
        here = batch.checkpoint
        self._passed.add(ticket.id)
        enters = scan.direction is Direction.ENTRY and here.rule is EntryRule.ONCE
        if enters and ticket.status is TicketStatus.VALID:
            self._used.add(ticket.id)
        admitted = self._admitted.setdefault(ticket.id, [])
        admitted.append(
            PastScan(
                id=scan.id,
                checkpoint_id=here.id,
                checkpoint_name=here.name,
                gate=batch.gate.name,
                direction=scan.direction,
                scanned_at=moment,
            )
        )
        if len(admitted) == 1:
            return False
        admitted.sort(key=lambda past: (past.scanned_at, past.id))
        found = clashes(ticket.facts(()), here, admitted)
        self._clashed[ticket.id, here.id] = dict(found)
        return scan.id in found or scan.id in found.values()

    def _row(
        self, batch: Batch, attempt: Attempt, ticket: FoundTicket | None, view: ScanView
    ) -> dict[str, Any]:
        return {
            "id": view.id,
            "checkpoint_id": batch.checkpoint.id,
            "ticket_id": ticket.id if ticket else None,
            "device_id": batch.gate.id,
            "gate": batch.gate.name,
            "direction": attempt.scan.direction.value,
            "scanned_at": view.scanned_at,
            "received_at": self._now,
            "text": attempt.text,
            "serial": attempt.serial,
            "admitted": view.verdict.admitted,
            "reason": view.verdict.reason.value if view.verdict.reason else None,
            "sureness": view.sureness.value,
            "answer": view.model_dump(mode="json"),
        }

    def _store(self) -> None:
        if not self._rows:
            return
        self._connection.execute(insert_new(self._connection, scan_table), self._rows)
        if self._used:
            mark_admitted(self._connection, self._used)
        record_all(self._connection, ChangeKind.TICKET, self._passed)
        for (ticket_id, checkpoint_id), found in self._clashed.items():
            settle_incidents(self._connection, ticket_id, checkpoint_id, found, self._now)
