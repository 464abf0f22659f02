"""Recording scans: decided here for gates that ask, kept as they are from gates that were alone.

Every scan is kept, refused ones too; a scan that is sent again gets its first answer again.
"""

from collections.abc import Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Connection

from server.admission.checkpoints import checkpoint_here
from server.admission.clashing import clashes
from server.admission.history import Recorded, history
from server.admission.incidents import settle_incidents
from server.admission.reading import Attempt, attempt
from server.admission.tables import scan as scan_table
from server.database import Database
from server.security import Device
from server.sync.feed import record_all
from server.sync.inserting import insert_new
from server.ticket.changing import mark_admitted
from server.ticket.finding import FoundTicket, lock_by_serial
from server.ticket.signing import Keyring
from ticketing.admission import (
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


class Recorder:
    """Answers batches of scans. Safe on any thread."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._keyring = Keyring(database)

    def record(self, gate: Device, scans: Sequence[NewScan], now: datetime) -> tuple[ScanView, ...]:
        """The verdict of each scan, in order, once all of them are on disk.

        Raises:
            RefusedError: one is of another checkpoint than the gate's (NOT_ALLOWED), contradicts
                itself (INVALID_REQUEST) or carries an id that was used for something else
                (ID_USED_DIFFERENTLY). Then none is recorded.
        """
        for scan in scans:
            _refuse_impossible(gate, scan)
        # Signatures are checked out here: inside, they would keep everybody else waiting.
        attempts = [attempt(scan, self._keyring) for scan in scans]
        return self._database.write(lambda c: _Batch(c, gate, attempts, now).record())


class _Batch:
    """One batch in its transaction: the tickets locked, the verdicts given, everything stored."""

    def __init__(
        self, connection: Connection, gate: Device, attempts: Sequence[Attempt], now: datetime
    ) -> None:
        self._connection = connection
        self._gate = gate
        self._attempts = attempts
        self._now = now
        self._checkpoint = checkpoint_here(connection, gate)
        serials = {attempt.serial for attempt in attempts if attempt.serial}
        self._tickets = lock_by_serial(connection, gate.organiser_id, serials)
        # Read after the locks were had, so that it holds whatever another gate just committed.
        past = history(
            connection,
            [attempt.scan.id for attempt in attempts],
            [ticket.id for ticket in self._tickets.values()],
        )
        self._answers = dict(past.answers)
        self._admitted = {ticket: list(scans) for ticket, scans in past.admitted.items()}
        self._rows: list[dict[str, Any]] = []
        self._clashed: dict[UUID, dict[UUID, UUID]] = {}

    def record(self) -> tuple[ScanView, ...]:
        """Give every verdict, then store what is new."""
        views = tuple(self._answer(attempt) for attempt in self._attempts)
        self._store()
        return views

    def _answer(self, attempt: Attempt) -> ScanView:
        scan = attempt.scan
        before = self._answers.get(scan.id)
        if before is not None:
            return self._same_again(attempt, before)
        ticket = self._tickets.get(attempt.serial) if attempt.serial else None
        sureness = Sureness.CONFIRMED if scan.decided is None else Sureness.ALONE
        # Gates' clocks differ; what the server decided happened when the server decided it.
        moment = self._now if scan.decided is None else scan.scanned_at
        verdict = scan.decided or self._decide(attempt, ticket)
        incident = False
        if verdict.admitted and ticket is not None:
            incident = self._admit(ticket, scan, moment)
        view = ScanView(
            id=scan.id,
            verdict=verdict,
            sureness=sureness,
            serial=attempt.serial,
            tier_name=ticket.tier_name if ticket else None,
            attendee=ticket.attendee if ticket else None,
            scanned_at=moment,
            incident=incident,
        )
        self._answers[scan.id] = Recorded(self._gate.id, attempt.text, scan.direction, view)
        self._rows.append(self._row(attempt, ticket, view))
        return view

    def _same_again(self, attempt: Attempt, before: Recorded) -> ScanView:
        same = (self._gate.id, attempt.text, attempt.scan.direction)
        if same != (before.device_id, before.text, before.direction):
            raise RefusedError(
                ProblemCode.ID_USED_DIFFERENTLY,
                "This scan's id was already used for another scan.",
                scan_id=str(attempt.scan.id),
            )
        return before.answer

    def _decide(self, attempt: Attempt, ticket: FoundTicket | None) -> Verdict:
        reading = attempt.reading
        if ticket is None and reading.event_id == self._checkpoint.event_id:
            # The rule trusts a genuine code for gates that may have missed the sale. The server
            # misses none, and could not tell a second entry of a ticket it does not have.
            reading = Reading(fault=Reason.UNKNOWN)
        facts = ticket.facts(self._admitted.get(ticket.id, ())) if ticket else None
        return decide(reading, facts, self._checkpoint, self._now, attempt.scan.direction)

    def _admit(self, ticket: FoundTicket, scan: NewScan, moment: datetime) -> bool:
        """Count the scan from now on; whether it is part of an incident."""
        admitted = self._admitted.setdefault(ticket.id, [])
        admitted.append(
            PastScan(
                id=scan.id,
                checkpoint_id=self._checkpoint.id,
                checkpoint_name=self._checkpoint.name,
                gate=self._gate.name,
                direction=scan.direction,
                scanned_at=moment,
            )
        )
        if len(admitted) == 1:
            return False
        admitted.sort(key=lambda past: (past.scanned_at, past.id))
        found = clashes(ticket.facts(()), self._checkpoint, admitted)
        self._clashed[ticket.id] = dict(found)
        return scan.id in found or scan.id in found.values()

    def _row(self, attempt: Attempt, ticket: FoundTicket | None, view: ScanView) -> dict[str, Any]:
        return {
            "id": view.id,
            "checkpoint_id": self._checkpoint.id,
            "ticket_id": ticket.id if ticket else None,
            "device_id": self._gate.id,
            "gate": self._gate.name,
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
        passed = [row for row in self._rows if row["admitted"] and row["ticket_id"]]
        entered = {r["ticket_id"] for r in passed if r["direction"] == Direction.ENTRY.value}
        if entered and self._checkpoint.rule is EntryRule.ONCE:
            mark_admitted(self._connection, entered)
        record_all(self._connection, ChangeKind.TICKET, {row["ticket_id"] for row in passed})
        for ticket_id, found in self._clashed.items():
            settle_incidents(self._connection, ticket_id, self._checkpoint.id, found, self._now)


def _refuse_impossible(gate: Device, scan: NewScan) -> None:
    if scan.checkpoint_id != gate.checkpoint_id:
        raise RefusedError(
            ProblemCode.NOT_ALLOWED, "A gate scans at its own checkpoint.", scan_id=str(scan.id)
        )
    verdict = scan.decided
    if verdict is not None and verdict.admitted == (verdict.reason is not None):
        raise RefusedError(
            ProblemCode.INVALID_REQUEST,
            "A verdict is either admitted, or refused with one reason.",
            scan_id=str(scan.id),
        )
