"""What the gate knows by itself: tickets, checkpoints and keys on its own disk, read to decide.

Writes nothing (that is ``learning``) and decides nothing. No price and no e-mail is held, and names
only as sealed under their tickets' codes (``ticketing.sealed_name``).
"""

import json
import sqlite3
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from uuid import UUID

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from kiosk.core.gate.view import Knowledge
from kiosk.core.store import Schema, Store
from ticketing.admission import Checkpoint, Direction, PastScan, TicketFacts
from ticketing.code import VerifyingKey
from ticketing.identifiers import serial_number, serial_text
from ticketing.owning import owner_of
from ticketing.sync import CheckpointRow, GateRow, SigningKeyRow
from ticketing.ticket import TicketStatus
from ticketing.wire import Localized

# A ticket is a short row beside its tier's row, so that a million of them stay small and a look-up
# stays one step down a tree. ``load`` counts resyncs: rows of an older load are swept once the
# new one is complete, so that the gate never stands without facts meanwhile.
FACTS_SCHEMA = Schema(
    "gate_facts",
    (
        (
            "CREATE TABLE gate_feed (one INTEGER PRIMARY KEY CHECK (one = 1), epoch TEXT,"
            " cursor INTEGER NOT NULL, load INTEGER NOT NULL, round INTEGER NOT NULL,"
            " complete INTEGER NOT NULL) STRICT"
        ),
        "INSERT INTO gate_feed VALUES (1, NULL, 0, 0, 0, 0)",
        "CREATE TABLE gate_tier (n INTEGER PRIMARY KEY, facts TEXT NOT NULL UNIQUE) STRICT",
        (
            "CREATE TABLE gate_ticket (serial INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE,"
            " tier INTEGER NOT NULL, status TEXT NOT NULL, generation INTEGER NOT NULL,"
            " admits INTEGER NOT NULL, load INTEGER NOT NULL) STRICT"
        ),
        (
            "CREATE TABLE gate_past_scan (serial INTEGER NOT NULL, id BLOB NOT NULL,"
            " checkpoint_id BLOB NOT NULL, checkpoint_name TEXT NOT NULL, gate TEXT NOT NULL,"
            " direction TEXT NOT NULL, scanned_at INTEGER NOT NULL,"
            " PRIMARY KEY (serial, id)) STRICT, WITHOUT ROWID"
        ),
        "CREATE INDEX gate_past_scan_checkpoint ON gate_past_scan (checkpoint_id, direction)",
        (
            "CREATE TABLE gate_checkpoint (id BLOB PRIMARY KEY, row TEXT NOT NULL,"
            " load INTEGER NOT NULL) STRICT, WITHOUT ROWID"
        ),
        (
            "CREATE TABLE gate_signing_key (id BLOB PRIMARY KEY, key_id INTEGER NOT NULL,"
            " event_id BLOB NOT NULL, row TEXT NOT NULL, load INTEGER NOT NULL)"
            " STRICT, WITHOUT ROWID"
        ),
        "CREATE INDEX gate_signing_key_number ON gate_signing_key (key_id)",
        (
            "CREATE TABLE gate_peer (id BLOB PRIMARY KEY, row TEXT NOT NULL,"
            " load INTEGER NOT NULL) STRICT, WITHOUT ROWID"
        ),
        (
            "CREATE TABLE gate_peer_journal (journal TEXT PRIMARY KEY, upto INTEGER NOT NULL)"
            " STRICT, WITHOUT ROWID"
        ),
        # ``seen``: the server has told of this scan itself, so where it tells no more of it, it
        # was annulled and ``stands`` no longer.
        (
            "CREATE TABLE gate_peer_scan (id BLOB PRIMARY KEY, journal TEXT NOT NULL,"
            " n INTEGER NOT NULL, device_id BLOB NOT NULL, serial INTEGER NOT NULL,"
            " checkpoint_id BLOB NOT NULL, direction TEXT NOT NULL, scanned_at INTEGER NOT NULL,"
            " seen INTEGER NOT NULL DEFAULT 0, stands INTEGER NOT NULL DEFAULT 1)"
            " STRICT, WITHOUT ROWID"
        ),
        "CREATE INDEX gate_peer_scan_serial ON gate_peer_scan (serial)",
        "CREATE INDEX gate_peer_scan_journal ON gate_peer_scan (journal, n)",
        (
            "CREATE INDEX gate_peer_scan_unseen ON gate_peer_scan (checkpoint_id, direction)"
            " WHERE stands AND NOT seen"
        ),
        "ALTER TABLE gate_ticket ADD COLUMN name BLOB",
        # What was loaded before has no names: all of it is loaded again, and stands until then.
        "UPDATE gate_feed SET epoch = NULL, cursor = 0",
    ),
    wiping=(
        *(
            f"DELETE FROM gate_{table}"  # noqa: S608  a name of ours, from the list below
            for table in (
                *("ticket", "past_scan", "tier", "checkpoint", "signing_key"),
                *("peer", "peer_journal", "peer_scan"),
            )
        ),
        "UPDATE gate_feed SET epoch = NULL, cursor = 0, complete = 0, round = round + 1",
    ),
)

OwnScans = Callable[[int], list[PastScan]]
"""This device's own admitted scans of a serial's number, sent or not."""

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND = timedelta(microseconds=1)


def stamp_of(moment: datetime) -> int:
    """``moment`` as whole microseconds since 1970, exact in both directions."""
    return (moment - _EPOCH) // _MICROSECOND


def moment_of(stamp: int) -> datetime:
    """The moment of a stamp, in UTC."""
    return _EPOCH + stamp * _MICROSECOND


def past_scan_of(row: sqlite3.Row) -> PastScan:
    """A past scan from columns id, checkpoint_id, checkpoint_name, gate, direction, scanned_at."""
    return PastScan(
        id=UUID(bytes=row["id"]),
        checkpoint_id=UUID(bytes=row["checkpoint_id"]),
        checkpoint_name=row["checkpoint_name"],
        gate=row["gate"],
        direction=Direction(row["direction"]),
        scanned_at=moment_of(row["scanned_at"]),
    )


class Facts:
    """Reads the gate's own knowledge; ``own_scans`` adds what ``device_id`` itself has admitted.

    The server's scans, other gates' and the device's own are merged at each reading, so a scan made
    or told while a page of the feed is being taken in counts from the moment it is on disk.
    """

    def __init__(self, store: Store, own_scans: OwnScans, device_id: UUID) -> None:
        self._store = store
        self._own_scans = own_scans
        self._device_id = device_id
        self._ticket_count = (-1, 0)

    def ticket(self, serial: str) -> TicketFacts | None:
        """What is known of a ticket, or None.

        Raises:
            ValueError: ``serial`` is no serial.
        """
        number = serial_number(serial)
        rows = self._store.read(
            "SELECT t.id, t.status, t.generation, t.admits, k.facts"
            " FROM gate_ticket t JOIN gate_tier k ON k.n = t.tier WHERE t.serial = ?",
            (number,),
        )
        if not rows:
            return None
        row = rows[0]
        tier = tier_of(row["facts"])
        return TicketFacts(
            ticket_id=UUID(bytes=row["id"]),
            serial=serial_text(number),
            event_id=tier.event_id,
            tier_id=tier.tier_id,
            tier_name=tier.name.text,
            session_ids=tier.session_ids,
            status=TicketStatus(row["status"]),
            generation=row["generation"],
            admits=row["admits"],
            scans=self._scans(number),
        )

    def scans(self, serial: str | None) -> tuple[PastScan, ...]:
        """What was admitted of a serial, oldest first, whether or not the ticket is known."""
        return self._scans(serial_number(serial)) if serial else ()

    def tier_name(self, serial: str) -> Localized | None:
        """A known ticket's tier in all its languages."""
        rows = self._store.read(
            "SELECT k.facts FROM gate_ticket t JOIN gate_tier k ON k.n = t.tier WHERE t.serial = ?",
            (serial_number(serial),),
        )
        return tier_of(rows[0]["facts"]).name if rows else None

    def sealed_name(self, serial: str) -> bytes | None:
        """The name on a ticket, which only its code opens; None where there is none."""
        rows = self._store.read(
            "SELECT name FROM gate_ticket WHERE serial = ?", (serial_number(serial),)
        )
        return rows[0]["name"] if rows else None

    def keys(self, key_id: int) -> list[VerifyingKey]:
        """The keys that go by this number; numbers are short, so two events may share one."""
        rows = self._store.read("SELECT row FROM gate_signing_key WHERE key_id = ?", (key_id,))
        return [_verifying_key(row["row"]) for row in rows]

    def key_rows(self, event_id: UUID) -> list[SigningKeyRow]:
        """All keys of an event."""
        rows = self._store.read(
            "SELECT row FROM gate_signing_key WHERE event_id = ?", (event_id.bytes,)
        )
        return [SigningKeyRow.model_validate_json(row["row"]) for row in rows]

    def owner(self, serial: str, checkpoint_id: UUID) -> GateRow | None:
        """The other gate of a checkpoint whose ticket this is; None where it is this gate's."""
        rows = self._store.read("SELECT row FROM gate_peer")
        gates = [GateRow.model_validate_json(row["row"]) for row in rows]
        others = {gate.id: gate for gate in gates if gate.checkpoint_id == checkpoint_id}
        return others.get(owner_of(serial, {self._device_id, *others}))

    def checkpoint(self, checkpoint_id: UUID) -> CheckpointRow | None:
        """A checkpoint with the words around it."""
        rows = self._store.read(
            "SELECT row FROM gate_checkpoint WHERE id = ?", (checkpoint_id.bytes,)
        )
        return _checkpoint_row(rows[0]["row"]) if rows else None

    def checkpoints(self) -> list[CheckpointRow]:
        """Every checkpoint this device may know of."""
        return [
            _checkpoint_row(row["row"])
            for row in self._store.read("SELECT row FROM gate_checkpoint")
        ]

    def knowledge(self, checkpoint_id: UUID) -> Knowledge:
        """How much is known."""
        row = self.checkpoint(checkpoint_id)
        feed = self._store.read("SELECT complete, round FROM gate_feed")[0]
        return Knowledge(
            checkpoint_known=row is not None,
            keys=len(self.key_rows(row.checkpoint.event_id)) if row else 0,
            tickets=self._tickets(feed["round"]),
            complete=bool(feed["complete"]),
        )

    def inside(self, checkpoint_id: UUID) -> int:
        """Entries less exits at a checkpoint by all devices; own scans not yet heard back count."""
        rows = self._store.read(
            "SELECT (SELECT coalesce(sum(iif(direction = 'entry', 1, -1)), 0)"
            "  FROM gate_past_scan WHERE checkpoint_id = ?)"
            " + (SELECT coalesce(sum(iif(s.direction = 'entry', 1, -1)), 0) FROM gate_scan s"
            "  WHERE s.checkpoint_id = ? AND s.stands AND NOT EXISTS"
            "   (SELECT 1 FROM gate_past_scan p WHERE p.serial = s.serial"
            "    AND p.id = coalesce(s.reported_as, s.id)))"
            " - (SELECT coalesce(sum(iif(p.direction = 'entry', 1, -1)), 0) FROM gate_scan u"
            "  JOIN gate_past_scan p ON p.serial = u.serial"
            "   AND p.id = coalesce(u.reported_as, u.id)"
            "  WHERE u.checkpoint_id = ? AND u.undo IS NOT NULL AND NOT u.stands)"
            " + (SELECT coalesce(sum(iif(direction = 'entry', 1, -1)), 0) FROM gate_peer_scan"
            "  WHERE checkpoint_id = ? AND stands AND NOT seen)"
            " AS inside",
            (checkpoint_id.bytes,) * 4,
        )
        return max(0, int(rows[0]["inside"]))

    def _tickets(self, turn: int) -> int:
        # Counting a million rows costs 20 ms, and only a page of the feed can change the number.
        if self._ticket_count[0] != turn:
            count = self._store.read("SELECT count(*) AS n FROM gate_ticket")[0]["n"]
            self._ticket_count = (turn, count)
        return self._ticket_count[1]

    def _scans(self, number: int) -> tuple[PastScan, ...]:
        # What the server still tells of an own scan that was taken back here counts no more.
        rows = self._store.read(
            "SELECT * FROM gate_past_scan WHERE serial = ?1 AND id NOT IN"
            " (SELECT coalesce(reported_as, id) FROM gate_scan"
            "  WHERE serial = ?1 AND undo IS NOT NULL AND NOT stands)",
            (number,),
        )
        by_id = {scan.id: scan for scan in self._told_scans(number)}
        by_id |= {scan.id: scan for scan in self._own_scans(number)}
        by_id |= {scan.id: scan for scan in map(past_scan_of, rows)}
        return tuple(sorted(by_id.values(), key=lambda scan: (scan.scanned_at, scan.id)))

    def _told_scans(self, number: int) -> list[PastScan]:
        """What other gates told of a serial, in the names this gate knows them by."""
        rows = self._store.read(
            "SELECT s.id, s.checkpoint_id, s.direction, s.scanned_at,"
            " coalesce(c.row ->> '$.checkpoint.name', '') AS checkpoint_name,"
            " coalesce(p.row ->> '$.name', '') AS gate FROM gate_peer_scan s"
            " LEFT JOIN gate_checkpoint c ON c.id = s.checkpoint_id"
            " LEFT JOIN gate_peer p ON p.id = s.device_id WHERE s.serial = ? AND s.stands",
            (number,),
        )
        return [past_scan_of(row) for row in rows]


class TierFacts:
    """What tickets of one tier share, as one short text on disk."""

    def __init__(
        self, event_id: UUID, tier_id: UUID, name: Localized, session_ids: tuple[UUID, ...]
    ) -> None:
        self.event_id = event_id
        self.tier_id = tier_id
        self.name = name
        self.session_ids = session_ids

    def text(self) -> str:
        """The same tier always gives the same text."""
        return json.dumps(
            [
                self.event_id.hex,
                self.tier_id.hex,
                self.name.model_dump(mode="json"),
                [session.hex for session in self.session_ids],
            ],
            ensure_ascii=False,
            sort_keys=True,
        )


@lru_cache(maxsize=1024)
def tier_of(text: str) -> TierFacts:
    """The tier behind its text."""
    event_id, tier_id, name, session_ids = json.loads(text)
    return TierFacts(
        UUID(event_id),
        UUID(tier_id),
        Localized.model_validate(name),
        tuple(UUID(session) for session in session_ids),
    )


@lru_cache(maxsize=256)
def _verifying_key(text: str) -> VerifyingKey:
    row = SigningKeyRow.model_validate_json(text)
    public = Ed25519PublicKey.from_public_bytes(bytes.fromhex(row.public_key))
    return VerifyingKey(row.key_id, str(row.event_id), public)


@lru_cache(maxsize=256)
def _checkpoint_row(text: str) -> CheckpointRow:
    return CheckpointRow.model_validate_json(text)


def admits_here(checkpoint: Checkpoint, facts: TicketFacts) -> bool:
    """Whether a checkpoint lets this ticket's tier and session in at all."""
    return (
        checkpoint.event_id == facts.event_id
        and (not checkpoint.tier_ids or facts.tier_id in checkpoint.tier_ids)
        and (checkpoint.session_id is None or checkpoint.session_id in facts.session_ids)
    )
