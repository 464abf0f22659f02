"""Every scan of this device, on disk before its verdict shows and until the server has it.

Append-only but for what the server made of each scan. Holds what was read and decided, no names.
"""

import sqlite3
from dataclasses import dataclass, replace
from uuid import UUID

from kiosk.core.chaining import next_link
from kiosk.core.errors import DiskTrouble, StoreError
from kiosk.core.gate.facts import past_scan_of, stamp_of
from kiosk.core.gate.view import ScanState, Undo
from kiosk.core.refusal import Refusal, refusal_of
from kiosk.core.store import Schema, Store
from ticketing.admission import Direction, PastScan, Reason, Verdict
from ticketing.identifiers import new_id, serial_number, serial_text
from ticketing.problem import Problem
from ticketing.scan import NewScan, Sureness
from ticketing.scan_chain import link_hash
from ticketing.wire import Localized

# ``stands``: admitted, and not annulled since. ``kept_in_round``: how many pages of the feed had
# been taken in when the server acknowledged the scan (see learning). ``again``: a second report
# of a scan whose answer was lost. ``journal``, ``link`` and ``hash``: the place in the chain of
# what this device reports (ticketing.scan_chain). ``reported_as``: the id of the second report.
# ``undo``: where the steward's taking it back stands (kiosk.core.gate.undoing). ``overrode``: the
# reason that a supervisor set aside. ``problem_code``: of its refusal, or of its undo's, which
# is only asked for where the scan was taken.
SCANLOG_SCHEMA = Schema(
    "gate_scanlog",
    (
        (
            "CREATE TABLE gate_scan (n INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE,"
            " serial INTEGER, checkpoint_id BLOB NOT NULL, checkpoint_name TEXT NOT NULL,"
            " gate TEXT NOT NULL,"
            " direction TEXT NOT NULL, scanned_at INTEGER NOT NULL, stands INTEGER NOT NULL,"
            " scan TEXT NOT NULL, verdict TEXT NOT NULL, sureness TEXT NOT NULL, tier_name TEXT,"
            " state TEXT NOT NULL, problem TEXT, kept_in_round INTEGER,"
            " again INTEGER NOT NULL DEFAULT 0) STRICT"
        ),
        "CREATE INDEX gate_scan_serial ON gate_scan (serial) WHERE stands",
        "CREATE INDEX gate_scan_waiting ON gate_scan (n) WHERE state <> 'kept'",
        (
            "CREATE INDEX gate_scan_standing ON gate_scan (checkpoint_id, direction, serial, id)"
            " WHERE stands"
        ),
        "ALTER TABLE gate_scan ADD COLUMN journal TEXT",
        "ALTER TABLE gate_scan ADD COLUMN link INTEGER",
        "ALTER TABLE gate_scan ADD COLUMN hash TEXT",
        (
            "CREATE UNIQUE INDEX gate_scan_link ON gate_scan (journal, link)"
            " WHERE journal IS NOT NULL"
        ),
        "ALTER TABLE gate_scan ADD COLUMN reported_as BLOB",
        "ALTER TABLE gate_scan ADD COLUMN undo TEXT",
        "ALTER TABLE gate_scan ADD COLUMN undo_problem TEXT",
        "CREATE INDEX gate_scan_undo ON gate_scan (serial) WHERE undo IS NOT NULL",
        "ALTER TABLE gate_scan ADD COLUMN overrode TEXT",
        "ALTER TABLE gate_scan ADD COLUMN problem_code TEXT",
    ),
    wiping=(
        (
            "DELETE FROM gate_scan WHERE state IN ('kept', 'closed')"
            " AND (undo IS NULL OR undo IN ('kept', 'closed'))"
        ),
    ),
)

_COLUMNS = (
    "SELECT scan, verdict, sureness, serial, tier_name, state, problem, again, undo, undo_problem,"
    " problem_code, overrode, NOT stands AND reported_as IS NULL AS fell FROM gate_scan "
)
# In the index's own words, or a look for the few that wait reads all that were ever kept.
_NOT_KEPT = "WHERE state <> 'kept'"

_REFUSED = (
    f"WHERE n IN (SELECT n FROM gate_scan {_NOT_KEPT} AND state = 'refused'"  # noqa: S608  of ours
    " UNION ALL SELECT n FROM gate_scan WHERE undo IS NOT NULL AND undo = 'refused')"
)


@dataclass(frozen=True)
class LoggedScan:
    """A scan as it stands on disk."""

    scan: NewScan
    verdict: Verdict
    sureness: Sureness
    serial: str | None
    tier_name: Localized | None
    state: ScanState
    problem: Refusal | None = None
    again: bool = False
    undo: Undo | None = None
    undo_problem: Refusal | None = None
    annulled: bool = False
    overrode: Reason | None = None


class ScanLog:
    """The device's scans; ``gate`` is its name, as other gates will read it.

    What it reports is chained in ``journal``, its public key; without one it is not.
    """

    def __init__(self, store: Store, gate: str, journal: str | None = None) -> None:
        self._store = store
        self._gate = gate
        self._journal = journal

    def record(self, entry: LoggedScan, checkpoint_name: str) -> None:
        """Put a decided scan on disk; it is there for good when this returns.

        Raises:
            StoreError: it is not, so its verdict must not be shown.
        """
        with self._store.transaction() as connection:
            scan = self._linked(connection, entry.scan)
            connection.execute(
                "INSERT INTO gate_scan (id, serial, checkpoint_id, checkpoint_name, gate,"
                " direction, scanned_at, stands, scan, verdict, sureness, tier_name, state,"
                " kept_in_round, again, overrode, journal, link, hash)"
                " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,"
                " iif(? = 'kept', (SELECT round FROM gate_feed), NULL), ?, ?, ?, ?, ?)",
                (
                    scan.id.bytes,
                    serial_number(entry.serial) if entry.serial else None,
                    scan.checkpoint_id.bytes,
                    checkpoint_name,
                    self._gate,
                    scan.direction.value,
                    stamp_of(scan.scanned_at),
                    # A second report speaks of the same person, who is counted once.
                    entry.verdict.admitted and not entry.again,
                    scan.model_dump_json(),
                    entry.verdict.model_dump_json(),
                    entry.sureness.value,
                    entry.tier_name.model_dump_json() if entry.tier_name else None,
                    entry.state.value,
                    entry.state.value,
                    entry.again,
                    entry.overrode.value if entry.overrode else None,
                    *(
                        (scan.link.journal, scan.link.number, link_hash(scan))
                        if scan.link
                        else (None, None, None)
                    ),
                ),
            )

    def _linked(self, connection: sqlite3.Connection, scan: NewScan) -> NewScan:
        """A scan that this device decided, with its place in the chain."""
        if self._journal is None or scan.decided is None:
            return scan
        link = next_link(connection, "gate_scan", self._journal)
        return scan.model_copy(update={"link": link})

    def own_scans(self, number: int) -> list[PastScan]:
        """This device's admitted scans of a serial's number that still stand."""
        rows = self._store.read(
            "SELECT coalesce(reported_as, id) AS id, checkpoint_id, checkpoint_name, gate,"
            " direction, scanned_at FROM gate_scan WHERE serial = ? AND stands",
            (number,),
        )
        return [past_scan_of(row) for row in rows]

    def waiting(self, limit: int) -> list[LoggedScan]:
        """Scans the server does not have yet, oldest first."""
        return self._entries(f"{_NOT_KEPT} AND state = 'waiting' ORDER BY n LIMIT ?", limit)

    def entry(self, scan_id: UUID) -> LoggedScan | None:
        """The scan of this id."""
        rows = self._store.read(f"{_COLUMNS}WHERE id = ?", (scan_id.bytes,))
        return _entry(rows[0]) if rows else None

    def checkpoint_name(self, scan_id: UUID) -> str:
        """What the checkpoint of a scan was called."""
        rows = self._store.read(
            "SELECT checkpoint_name FROM gate_scan WHERE id = ?", (scan_id.bytes,)
        )
        return str(rows[0]["checkpoint_name"])

    def newest(self, limit: int) -> list[LoggedScan]:
        """The device's latest scans, newest first; those the server refused come before all."""
        return self._entries(
            "WHERE NOT again"
            " ORDER BY state = 'refused' OR undo IS NOT NULL AND undo = 'refused' DESC, n DESC"
            " LIMIT ?",
            limit,
        )

    def refused(self, limit: int) -> list[LoggedScan]:
        """Scans and undos the server refused for good and nobody has closed yet, newest first."""
        return self._entries(f"{_REFUSED} ORDER BY n DESC LIMIT ?", limit)

    def counts(self) -> tuple[int, int]:
        """How many scans and undos wait for the server, and how many it refused for good."""
        row = self._store.read(
            "SELECT count(*) FILTER (WHERE state = 'waiting') AS waiting,"
            " count(*) FILTER (WHERE state = 'refused') AS dead FROM"
            " (SELECT state FROM gate_scan WHERE state <> 'kept'"
            " UNION ALL SELECT undo FROM gate_scan WHERE undo IS NOT NULL)"
        )[0]
        return row["waiting"], row["dead"]

    def passed(self, checkpoint_id: UUID, direction: Direction) -> int:
        """How many this device let through one way."""
        row = self._store.read(
            "SELECT count(*) AS n FROM gate_scan"
            " WHERE checkpoint_id = ? AND direction = ? AND stands",
            (checkpoint_id.bytes, direction.value),
        )[0]
        return int(row["n"])

    def acknowledge(self, scan_ids: list[UUID]) -> None:
        """The server has these scans."""
        with self._store.transaction() as connection:
            connection.executemany(
                "UPDATE gate_scan SET state = 'kept',"
                " kept_in_round = (SELECT round FROM gate_feed) WHERE id = ?",
                [(scan_id.bytes,) for scan_id in scan_ids],
            )

    def refuse(self, scan_id: UUID, problem: Problem) -> None:
        """The server will never take this scan; it stays in sight with the reason."""
        self._store.write(
            "UPDATE gate_scan SET state = 'refused', problem = ?, problem_code = ? WHERE id = ?",
            (problem.detail, problem.code.value, scan_id.bytes),
        )

    def close(self, scan_id: UUID) -> None:
        """A person has looked at a scan that was refused, or whose undo was."""
        with self._store.transaction() as connection:
            for column in ("state", "undo"):
                connection.execute(
                    f"UPDATE gate_scan SET {column} = 'closed'"  # noqa: S608  a name of ours, from the line above
                    f" WHERE id = ? AND {column} = 'refused'",
                    (scan_id.bytes,),
                )

    def send_refused_again(self) -> None:
        """Report all that was refused once more: what stood in its way may have been mended."""
        with self._store.transaction() as connection:
            connection.execute(
                "UPDATE gate_scan SET state = 'waiting', problem = NULL WHERE state = 'refused'"
            )
            connection.execute(
                "UPDATE gate_scan SET undo = 'waiting', undo_problem = NULL, stands = 0"
                " WHERE undo IS NOT NULL AND undo = 'refused'"
            )

    def report_again(self, entry: LoggedScan) -> None:
        """Report an admission under a new id, as a fact the server may only record.

        Needed where the answer to a question was lost: the server had refused, this gate decided
        alone and admitted, and under the old id the server keeps its own answer.
        """
        told = entry.scan.model_copy(update={"id": new_id(), "decided": entry.verdict})
        second = replace(
            entry, scan=told, sureness=Sureness.ALONE, state=ScanState.WAITING, again=True
        )
        self.record(second, self.checkpoint_name(entry.scan.id))
        self._store.write(
            "UPDATE gate_scan SET reported_as = ? WHERE id = ?",
            (told.id.bytes, entry.scan.id.bytes),
        )

    def undo_waits(self, serial: str) -> bool:
        """Whether an admission of this serial was taken back and the server does not know yet."""
        rows = self._store.read(
            "SELECT 1 FROM gate_scan WHERE serial = ? AND undo IS NOT NULL AND undo = 'waiting'",
            (serial_number(serial),),
        )
        return bool(rows)

    def trouble(self) -> DiskTrouble | None:
        """Why the disk takes no writes; None where it takes them (again)."""
        try:
            self._store.write("UPDATE gate_feed SET round = round")
        except StoreError as fault:
            return fault.trouble
        return None

    def _entries(self, which: str, limit: int) -> list[LoggedScan]:
        return [_entry(row) for row in self._store.read(_COLUMNS + which, (limit,))]


def _entry(row: sqlite3.Row) -> LoggedScan:
    name = row["tier_name"]
    verdict = Verdict.model_validate_json(row["verdict"])
    return LoggedScan(
        scan=NewScan.model_validate_json(row["scan"]),
        verdict=verdict,
        sureness=Sureness(row["sureness"]),
        serial=None if row["serial"] is None else serial_text(row["serial"]),
        tier_name=None if name is None else Localized.model_validate_json(name),
        state=ScanState(row["state"]),
        problem=refusal_of(row["problem"], row["problem_code"]),
        again=bool(row["again"]),
        undo=None if row["undo"] is None else Undo(row["undo"]),
        undo_problem=refusal_of(row["undo_problem"], row["problem_code"]),
        annulled=verdict.admitted and bool(row["fell"]),
        overrode=None if row["overrode"] is None else Reason(row["overrode"]),
    )
