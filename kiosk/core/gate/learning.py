"""Takes the feed into the gate's own facts: each page and its cursor in one transaction."""

import sqlite3
from collections.abc import Iterable
from uuid import UUID

from kiosk.core.gate.facts import TierFacts, stamp_of
from kiosk.core.store import Store
from ticketing.identifiers import serial_number
from ticketing.sync import (
    Change,
    ChangeKind,
    ChangePage,
    CheckpointRow,
    GateRow,
    SigningKeyRow,
    TicketRow,
)

_TABLES = {
    ChangeKind.TICKET: "gate_ticket",
    ChangeKind.CHECKPOINT: "gate_checkpoint",
    ChangeKind.SIGNING_KEY: "gate_signing_key",
    ChangeKind.GATE: "gate_peer",
}


class Learner:
    """Follows one server. Applying the same page twice is the same as once."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def position(self) -> tuple[int, str | None]:
        """Where to go on: the cursor and the epoch it belongs to."""
        row = self._store.read("SELECT cursor, epoch FROM gate_feed")[0]
        return int(row["cursor"]), row["epoch"]

    def learn(self, page: ChangePage) -> None:
        """Take in ``page``; after a resync the old facts stay until the new ones are complete.

        Raises:
            StoreError: nothing of the page was taken in.
        """
        with self._store.transaction() as connection:
            connection.execute("UPDATE gate_feed SET round = round + 1")
            if page.resync:
                connection.execute("UPDATE gate_feed SET load = load + 1")
                # What this history of the server does not know may be new to it, not annulled.
                connection.execute("UPDATE gate_peer_scan SET seen = 0 WHERE seen")
            feed = connection.execute("SELECT load, round, epoch FROM gate_feed").fetchone()
            self._apply(connection, page.changes, feed["load"], feed["round"])
            finished = not page.more and not (page.resync and not page.changes)
            if finished:
                _sweep(connection, feed["load"])
            connection.execute(
                "UPDATE gate_feed SET cursor = ?, epoch = ?, complete = complete | ?",
                (page.cursor, page.epoch, finished),
            )

    def _apply(
        self, connection: sqlite3.Connection, changes: Iterable[Change], load: int, turn: int
    ) -> None:
        for change in changes:
            match change.row:
                case TicketRow() as ticket:
                    _keep_ticket(connection, ticket, load, turn)
                case CheckpointRow() as checkpoint:
                    connection.execute(
                        "INSERT OR REPLACE INTO gate_checkpoint VALUES (?, ?, ?)",
                        (checkpoint.id.bytes, checkpoint.model_dump_json(), load),
                    )
                case SigningKeyRow() as key:
                    connection.execute(
                        "INSERT OR REPLACE INTO gate_signing_key VALUES (?, ?, ?, ?, ?)",
                        (key.id.bytes, key.key_id, key.event_id.bytes, key.model_dump_json(), load),
                    )
                case GateRow() as gate:
                    connection.execute(
                        "INSERT OR REPLACE INTO gate_peer VALUES (?, ?, ?)",
                        (gate.id.bytes, gate.model_dump_json(), load),
                    )
                case None if change.kind in _TABLES:
                    _forget(connection, change.kind, change.id)
                case _:
                    pass  # kinds that concern other devices


def _keep_ticket(connection: sqlite3.Connection, row: TicketRow, load: int, turn: int) -> None:
    serial = serial_number(row.serial)
    connection.execute(
        "INSERT OR REPLACE INTO gate_ticket VALUES (?, ?, ?, ?, ?, ?, ?)",
        (
            serial,
            row.id.bytes,
            _tier_number(connection, row),
            row.status.value,
            row.generation,
            row.admits,
            load,
        ),
    )
    connection.execute("DELETE FROM gate_past_scan WHERE serial = ?", (serial,))
    connection.executemany(
        "INSERT INTO gate_past_scan VALUES (?, ?, ?, ?, ?, ?, ?)",
        [
            (
                serial,
                scan.id.bytes,
                scan.checkpoint_id.bytes,
                scan.checkpoint_name,
                scan.gate,
                scan.direction.value,
                stamp_of(scan.scanned_at),
            )
            for scan in row.scans
        ],
    )
    # An own scan that the server acknowledged before this page was asked for, and that the row
    # no longer has, was annulled. One acknowledged while the page was on its way may only be
    # missing because the page is older, so it goes on counting.
    connection.execute(
        "UPDATE gate_scan SET stands = 0 WHERE serial = ? AND stands AND kept_in_round <= ?"
        " AND id NOT IN (SELECT id FROM gate_past_scan WHERE serial = ?)",
        (serial, turn - 2, serial),
    )
    # Another gate's scan that the server told of before, and the row no longer has, as well.
    connection.execute(
        "UPDATE gate_peer_scan SET seen = 1,"
        " stands = id IN (SELECT id FROM gate_past_scan WHERE serial = ?1) WHERE serial = ?1"
        " AND (seen OR id IN (SELECT id FROM gate_past_scan WHERE serial = ?1))",
        (serial,),
    )


def _tier_number(connection: sqlite3.Connection, row: TicketRow) -> int:
    text = TierFacts(row.event_id, row.tier_id, row.tier_name, row.session_ids).text()
    found = connection.execute("SELECT n FROM gate_tier WHERE facts = ?", (text,)).fetchone()
    if found is None:
        found = connection.execute(
            "INSERT INTO gate_tier (facts) VALUES (?) RETURNING n", (text,)
        ).fetchone()
    return int(found["n"])


def _forget(connection: sqlite3.Connection, kind: ChangeKind, thing: UUID) -> None:
    if kind is ChangeKind.TICKET:
        connection.execute(
            "DELETE FROM gate_past_scan WHERE serial IN"
            " (SELECT serial FROM gate_ticket WHERE id = ?)",
            (thing.bytes,),
        )
    connection.execute(f"DELETE FROM {_TABLES[kind]} WHERE id = ?", (thing.bytes,))  # noqa: S608  a name of ours, from the table above


def _sweep(connection: sqlite3.Connection, load: int) -> None:
    """Forget what the newest complete load no longer has."""
    if load == 0:
        return
    connection.execute(
        "DELETE FROM gate_past_scan WHERE serial IN"
        " (SELECT serial FROM gate_ticket WHERE load < ?)",
        (load,),
    )
    for table in _TABLES.values():
        connection.execute(f"DELETE FROM {table} WHERE load < ?", (load,))  # noqa: S608  a name of ours, from the table above
