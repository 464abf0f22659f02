"""Writes what the server told into the gate's tables, inside somebody else's transaction."""

import json
import sqlite3
from collections.abc import Sequence
from typing import NamedTuple

from kiosk.core.gate.facts import TierFacts
from ticketing.sync import CheckpointRow, GateRow, SigningKeyRow

TABLES = ("gate_ticket", "gate_checkpoint", "gate_signing_key", "gate_peer")
"""Whatever is swept when a newer load is complete."""

_TOLD = (
    "id IN (SELECT past.id FROM gate_past_scan AS past WHERE past.serial = gate_peer_scan.serial)"
)


class KnownScan(NamedTuple):
    """An admitted scan as the table has it; ``scanned_at`` in whole microseconds since 1970."""

    id: bytes
    checkpoint_id: bytes
    checkpoint_name: str
    gate: str
    direction: str
    scanned_at: int


class KnownTicket(NamedTuple):
    """A ticket as the table has it; ``tier`` is a number from ``tier_number``."""

    serial: int
    id: bytes
    tier: int
    status: str
    generation: int
    admits: int
    scans: Sequence[KnownScan] = ()
    sealed_name: bytes | None = None


def begin_round(connection: sqlite3.Connection, *, anew: bool = False) -> tuple[int, int]:
    """The load and the round that what follows belongs to; ``anew`` begins the next load."""
    row = connection.execute(
        "UPDATE gate_feed SET round = round + 1, load = load + ? RETURNING load, round", (anew,)
    ).fetchone()
    if anew:
        # What this history of the server does not know may be new to it, not annulled.
        connection.execute("UPDATE gate_peer_scan SET seen = 0 WHERE seen")
    return row["load"], row["round"]


def keep_tickets(
    connection: sqlite3.Connection, tickets: Sequence[KnownTicket], load: int, turn: int
) -> None:
    """Keep the tickets as they are told, and with them the scans they are told with."""
    connection.executemany(
        "INSERT OR REPLACE INTO gate_ticket VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        [(*ticket[:6], load, ticket.sealed_name) for ticket in tickets],
    )
    # One statement for all of them: most have nothing here, and asking for each cost more.
    serials = json.dumps([ticket.serial for ticket in tickets])
    connection.execute(
        "DELETE FROM gate_past_scan WHERE serial IN (SELECT value FROM json_each(?))", (serials,)
    )
    connection.executemany(
        "INSERT INTO gate_past_scan VALUES (?, ?, ?, ?, ?, ?, ?)",
        [(ticket.serial, *scan) for ticket in tickets for scan in ticket.scans],
    )
    # An own scan that the server acknowledged before this was asked for, and that the row
    # no longer has, was annulled. One acknowledged while the answer was on its way may only be
    # missing because the answer is older, so it goes on counting.
    connection.execute(
        "UPDATE gate_scan SET stands = 0"
        " WHERE serial IN (SELECT value FROM json_each(?)) AND stands AND kept_in_round <= ?"
        " AND coalesce(reported_as, id) NOT IN"
        " (SELECT past.id FROM gate_past_scan AS past WHERE past.serial = gate_scan.serial)",
        (serials, turn - 2),
    )
    # Another gate's scan that the server told of before, and the row no longer has, as well.
    connection.execute(
        f"UPDATE gate_peer_scan SET seen = 1, stands = {_TOLD}"  # noqa: S608  words of ours, from above
        f" WHERE serial IN (SELECT value FROM json_each(?)) AND (seen OR {_TOLD})",
        (serials,),
    )


def keep_row(
    connection: sqlite3.Connection, row: CheckpointRow | SigningKeyRow | GateRow, load: int
) -> None:
    """Keep a checkpoint, a key or another gate."""
    match row:
        case CheckpointRow():
            connection.execute(
                "INSERT OR REPLACE INTO gate_checkpoint VALUES (?, ?, ?)",
                (row.id.bytes, row.model_dump_json(), load),
            )
        case SigningKeyRow():
            connection.execute(
                "INSERT OR REPLACE INTO gate_signing_key VALUES (?, ?, ?, ?, ?)",
                (row.id.bytes, row.key_id, row.event_id.bytes, row.model_dump_json(), load),
            )
        case GateRow():
            connection.execute(
                "INSERT OR REPLACE INTO gate_peer VALUES (?, ?, ?)",
                (row.id.bytes, row.model_dump_json(), load),
            )


def tier_number(connection: sqlite3.Connection, facts: TierFacts) -> int:
    """The number by which tickets name these facts."""
    text = facts.text()
    found = connection.execute("SELECT n FROM gate_tier WHERE facts = ?", (text,)).fetchone()
    if found is None:
        found = connection.execute(
            "INSERT INTO gate_tier (facts) VALUES (?) RETURNING n", (text,)
        ).fetchone()
    return int(found["n"])


def sweep(connection: sqlite3.Connection, load: int) -> None:
    """Forget what the newest complete load no longer has."""
    connection.execute(
        "DELETE FROM gate_past_scan WHERE serial IN"
        " (SELECT serial FROM gate_ticket WHERE load < ?)",
        (load,),
    )
    for table in TABLES:
        connection.execute(f"DELETE FROM {table} WHERE load < ?", (load,))  # noqa: S608  a name of ours, from the table above
