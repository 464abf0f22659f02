"""Takes the feed into the gate's own facts: each page and its cursor in one transaction."""

import sqlite3
from collections.abc import Iterable
from uuid import UUID

from kiosk.core.gate.facts import TierFacts, stamp_of
from kiosk.core.gate.keeping import (
    KnownScan,
    KnownTicket,
    begin_round,
    keep_row,
    keep_tickets,
    tier_number,
)
from kiosk.core.store import Store
from ticketing.identifiers import serial_number
from ticketing.sealed_name import name_off_wire
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
        """Where to go on: the cursor and its epoch, which is None before the first load."""
        row = self._store.read("SELECT cursor, epoch FROM gate_feed")[0]
        return int(row["cursor"]), row["epoch"]

    def learn(self, page: ChangePage) -> None:
        """Take in ``page``; one that asks for a resync is for ``loading``.

        Raises:
            StoreError: nothing of the page was taken in.
        """
        with self._store.transaction() as connection:
            load, turn = begin_round(connection)
            _apply(connection, page.changes, load, turn)
            connection.execute(
                "UPDATE gate_feed SET cursor = ?, epoch = ?, complete = complete | ?",
                (page.cursor, page.epoch, not page.more),
            )


def _apply(connection: sqlite3.Connection, changes: Iterable[Change], load: int, turn: int) -> None:
    for change in changes:
        match change.row:
            case TicketRow() as ticket:
                keep_tickets(connection, [_known(connection, ticket)], load, turn)
            case CheckpointRow() | SigningKeyRow() | GateRow() as row:
                keep_row(connection, row, load)
            case None if change.kind in _TABLES:
                _forget(connection, change.kind, change.id)
            case _:
                pass  # kinds that concern other devices


def _known(connection: sqlite3.Connection, row: TicketRow) -> KnownTicket:
    facts = TierFacts(row.event_id, row.tier_id, row.tier_name, row.session_ids)
    return KnownTicket(
        serial=serial_number(row.serial),
        id=row.id.bytes,
        tier=tier_number(connection, facts),
        status=row.status.value,
        generation=row.generation,
        admits=row.admits,
        scans=[
            KnownScan(
                scan.id.bytes,
                scan.checkpoint_id.bytes,
                scan.checkpoint_name,
                scan.gate,
                scan.direction.value,
                stamp_of(scan.scanned_at),
            )
            for scan in row.scans
        ],
        sealed_name=name_off_wire(row.sealed_name),
    )


def _forget(connection: sqlite3.Connection, kind: ChangeKind, thing: UUID) -> None:
    if kind is ChangeKind.TICKET:
        connection.execute(
            "DELETE FROM gate_past_scan WHERE serial IN"
            " (SELECT serial FROM gate_ticket WHERE id = ?)",
            (thing.bytes,),
        )
    connection.execute(f"DELETE FROM {_TABLES[kind]} WHERE id = ?", (thing.bytes,))  # noqa: S608  a name of ours, from the table above
