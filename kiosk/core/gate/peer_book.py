"""What other gates told, on this gate's disk, and what this gate has to tell them.

A journal is one device's scans in their order. Whatever is told says which numbers it covers, so
a gap is never taken for the whole, and it does not matter who tells it or how often.
"""

import sqlite3
from collections.abc import Iterable, Mapping
from uuid import UUID

from kiosk.core.gate.facts import moment_of, stamp_of
from kiosk.core.gate.peer_channel import OwnKey
from kiosk.core.store import Store
from ticketing.admission import Direction
from ticketing.identifiers import serial_number, serial_text
from ticketing.peer import MAX_TOLD, Told, ToldScan
from ticketing.sync import GateRow

_OWN = (
    "SELECT n, id, checkpoint_id, serial, direction, scanned_at FROM gate_scan"
    " WHERE stands AND serial IS NOT NULL"
)
_THEIRS = (
    "SELECT journal, n, device_id, id, checkpoint_id, serial, direction, scanned_at"
    " FROM gate_peer_scan WHERE stands"
)


class PeerBook:
    """Reads and writes it for one device. Safe from several threads, as its store is."""

    def __init__(self, store: Store, own: OwnKey) -> None:
        self._store = store
        self._journal = own.public
        self._device_id = own.device_id

    def gates(self) -> list[GateRow]:
        """All gates that the server vouched for, without this one."""
        rows = self._store.read("SELECT row FROM gate_peer")
        return [GateRow.model_validate_json(row["row"]) for row in rows]

    def vouched(self, device_id: UUID) -> GateRow | None:
        """The gate of this id, if the server vouched for it."""
        rows = self._store.read("SELECT row FROM gate_peer WHERE id = ?", (device_id.bytes,))
        return GateRow.model_validate_json(rows[0]["row"]) if rows else None

    def known(self) -> dict[str, int]:
        """How far each journal is known here, this device's own among them."""
        rows = self._store.read("SELECT journal, upto FROM gate_peer_journal")
        newest = self._store.read("SELECT coalesce(max(n), 0) AS n FROM gate_scan")[0]["n"]
        return {row["journal"]: row["upto"] for row in rows} | {self._journal: newest}

    def missed_by(self, known: Mapping[str, int]) -> tuple[Told, ...]:
        """What a gate that knows so much misses, at most one message of it; empty for nothing."""
        told: list[Told] = []
        room = MAX_TOLD
        for journal, upto in self.known().items():
            after = known.get(journal, 0)
            if after >= upto or room == 0:
                continue
            scans = self._scans(journal, after, upto, room)
            reached = scans[-1].n if len(scans) == room else upto
            told.append(Told(journal=journal, after=after, upto=reached, scans=tuple(scans)))
            room -= len(scans)
        return tuple(told)

    def about(self, serial: str) -> tuple[ToldScan, ...]:
        """Every admission of this serial that is known here from gates and stands."""
        number = (serial_number(serial),)
        own = self._store.read(f"{_OWN} AND serial = ?", number)
        theirs = self._store.read(f"{_THEIRS} AND serial = ?", number)
        return (*map(self._own, own), *map(_theirs, theirs))

    def undone(self) -> tuple[UUID, ...]:
        """The newest admissions of this gate that were taken back, whether told of or not."""
        rows = self._store.read(
            "SELECT id FROM gate_scan WHERE undo IS NOT NULL AND NOT stands"
            " ORDER BY n DESC LIMIT ?",
            (MAX_TOLD,),
        )
        return tuple(UUID(bytes=row["id"]) for row in rows)

    def uncount(self, journal: str, scan_ids: Iterable[UUID]) -> bool:
        """A journal's own gate has taken these back; whether any of them counted here.

        Raises:
            StoreError: they go on counting.
        """
        pairs = [(scan_id.bytes, journal) for scan_id in scan_ids]
        if not pairs:
            return False
        with self._store.transaction() as connection:
            changed = connection.executemany(
                "UPDATE gate_peer_scan SET stands = 0 WHERE id = ? AND journal = ? AND stands",
                pairs,
            ).rowcount
        return changed > 0

    def take(self, told: Iterable[Told], about: Iterable[ToldScan] = ()) -> bool:
        """Keep what another gate told; whether any of it was new.

        Raises:
            StoreError: none of it was kept.
        """
        told = [part for part in told if part.journal != self._journal]
        scans = [scan for part in told for scan in part.scans]
        scans += [scan for scan in about if scan.journal != self._journal]
        if not told and not scans:
            return False
        with self._store.transaction() as connection:
            new = connection.executemany(
                "INSERT OR IGNORE INTO gate_peer_scan (id, journal, n, device_id, serial,"
                " checkpoint_id, direction, scanned_at, seen) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7,"
                " ?8, EXISTS (SELECT 1 FROM gate_past_scan WHERE serial = ?5 AND id = ?1))",
                [_columns(scan) for scan in scans],
            ).rowcount
            for part in told:
                _reach(connection, part)
        return new > 0

    def _scans(self, journal: str, after: int, upto: int, limit: int) -> list[ToldScan]:
        between = "n > ? AND n <= ? ORDER BY n LIMIT ?"
        if journal == self._journal:
            rows = self._store.read(f"{_OWN} AND {between}", (after, upto, limit))
            return [self._own(row) for row in rows]
        rows = self._store.read(
            f"{_THEIRS} AND journal = ? AND {between}", (journal, after, upto, limit)
        )
        return [_theirs(row) for row in rows]

    def _own(self, row: sqlite3.Row) -> ToldScan:
        return _told(row, self._journal, self._device_id)


def _theirs(row: sqlite3.Row) -> ToldScan:
    return _told(row, row["journal"], UUID(bytes=row["device_id"]))


def _told(row: sqlite3.Row, journal: str, device_id: UUID) -> ToldScan:
    return ToldScan(
        journal=journal,
        n=row["n"],
        device_id=device_id,
        id=UUID(bytes=row["id"]),
        checkpoint_id=UUID(bytes=row["checkpoint_id"]),
        serial=serial_text(row["serial"]),
        direction=Direction(row["direction"]),
        scanned_at=moment_of(row["scanned_at"]),
    )


def _columns(scan: ToldScan) -> tuple[str | int | bytes, ...]:
    return (
        scan.id.bytes,
        scan.journal,
        scan.n,
        scan.device_id.bytes,
        serial_number(scan.serial),
        scan.checkpoint_id.bytes,
        scan.direction.value,
        stamp_of(scan.scanned_at),
    )


def _reach(connection: sqlite3.Connection, part: Told) -> None:
    """The journal is known up to where ``part`` goes, if nothing before it is missing."""
    connection.execute(
        "INSERT OR IGNORE INTO gate_peer_journal (journal, upto) VALUES (?, 0)", (part.journal,)
    )
    connection.execute(
        "UPDATE gate_peer_journal SET upto = ? WHERE journal = ? AND upto >= ? AND upto < ?",
        (part.upto, part.journal, part.after, part.upto),
    )
