"""Loads a snapshot into the gate's facts, for a gate that has no cursor or a useless one.

What the gate knew stands until the snapshot is complete; only then is swept what it has no more.
Where the stream breaks, the old cursor stands too, and the next try begins anew.
"""

import sqlite3
from collections.abc import Iterator
from datetime import datetime
from itertools import islice
from typing import Any

from kiosk.core.gate.facts import TierFacts, stamp_of
from kiosk.core.gate.keeping import (
    KnownScan,
    KnownTicket,
    begin_round,
    keep_row,
    keep_tickets,
    sweep,
    tier_number,
)
from kiosk.core.store import Store
from ticketing.admission import Direction
from ticketing.identifiers import serial_number
from ticketing.sealed_name import name_off_wire
from ticketing.snapshot import SnapshotHead, SnapshotTier
from ticketing.sync import CheckpointRow, GateRow, SigningKeyRow
from ticketing.ticket import TicketStatus

_AT_ONCE = 4000  # a verdict waits for the batch under way, so some ten milliseconds' worth
_STATUSES = frozenset(status.value for status in TicketStatus)
_DIRECTIONS = frozenset(direction.value for direction in Direction)


class Loader:
    """Loads what one server sends; the gate's own scans are never touched by their absence."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def load(self, lines: Iterator[Any]) -> None:
        """Take in a snapshot, of which ``lines`` gives the values of all lines but the last.

        Raises:
            StoreError: the disk does not take it.
            ValueError: it is not as ``ticketing/snapshot`` says.
            Exception: what ``lines`` raised; the gate stands as it stood, knowing a bit more.
        """
        head = SnapshotHead.model_validate(next(lines))
        with self._store.transaction() as connection:
            load, turn = begin_round(connection, anew=True)
        tiers: dict[int, int] = {}
        # A batch is read off the network before its transaction, which keeps verdicts waiting.
        while batch := list(islice(lines, _AT_ONCE)):
            with self._store.transaction() as connection:
                for line in batch:
                    if isinstance(line, dict):
                        _take(connection, line, tiers, load)
                tickets = [_known(line, tiers) for line in batch if isinstance(line, list)]
                keep_tickets(connection, tickets, load, turn)
        with self._store.transaction() as connection:
            sweep(connection, load)
            connection.execute(
                "UPDATE gate_feed SET cursor = ?, epoch = ?, complete = 1",
                (head.cursor, head.epoch),
            )


def _take(
    connection: sqlite3.Connection, line: dict[str, Any], tiers: dict[int, int], load: int
) -> None:
    match line.get("kind"):
        case "tier":
            tier = SnapshotTier.model_validate(line)
            facts = TierFacts(tier.event_id, tier.tier_id, tier.tier_name, tier.session_ids)
            tiers[tier.n] = tier_number(connection, facts)
        case "checkpoint":
            keep_row(connection, CheckpointRow.model_validate(line), load)
        case "signing_key":
            keep_row(connection, SigningKeyRow.model_validate(line), load)
        case "gate":
            keep_row(connection, GateRow.model_validate(line), load)
        case _:
            pass  # kinds that concern other devices, or newer ones


def _known(line: list[Any], tiers: dict[int, int]) -> KnownTicket:
    # By hand: a model for each of a hundred thousand would take as long as all the rest.
    ticket_id, serial, tier, status, generation, admits, *more = line
    if status not in _STATUSES:
        raise ValueError(f"{status} is no status of a ticket")
    return KnownTicket(
        serial=serial_number(serial),
        id=bytes.fromhex(ticket_id),
        tier=tiers[tier],
        status=status,
        generation=generation,
        admits=admits,
        scans=[_scan(scan) for scan in more[0]] if more else (),
        sealed_name=name_off_wire(more[1]) if len(more) > 1 else None,
    )


def _scan(scan: list[Any]) -> KnownScan:
    scan_id, checkpoint_id, checkpoint_name, gate, direction, scanned_at, *_ = scan
    if direction not in _DIRECTIONS:
        raise ValueError(f"{direction} is no direction of a scan")
    return KnownScan(
        bytes.fromhex(scan_id),
        bytes.fromhex(checkpoint_id),
        checkpoint_name,
        gate,
        direction,
        stamp_of(datetime.fromisoformat(scanned_at)),
    )
