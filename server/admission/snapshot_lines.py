"""Tickets as lines of a snapshot (``ticketing/snapshot``), made without a model for each."""

import json
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from itertools import chain
from uuid import UUID

from sqlalchemy import Connection

from server.admission.history import history
from server.database import Database
from server.security import Device
from server.ticket.walking import WalkedTicket, walk, walk_worthless
from ticketing.admission import PastScan
from ticketing.sealed_name import name_on_wire
from ticketing.snapshot import SnapshotTier
from ticketing.wire import Localized

_AT_ONCE = 2000

_Scans = dict[str, Sequence[PastScan]]
_Walk = Callable[[Connection, UUID, UUID | None, int], Sequence[WalkedTicket]]


def ticket_lines(database: Database, device: Device) -> Iterator[str]:
    """The organiser's tickets, and its blanks that nobody may enter by; tiers before tickets."""
    tiers: dict[tuple[str, str, str, str], int] = {}
    for ticket, past in chain(
        _walked(database, device, walk), _walked(database, device, walk_worthless)
    ):
        shared = (ticket.event_id, ticket.tier_id, ticket.tier_name, ticket.session_ids)
        number = tiers.get(shared)
        if number is None:
            number = tiers[shared] = len(tiers) + 1
            yield _tier_line(number, ticket)
        # All of it is hex, digits and words of ours, so nothing needs escaping.
        line = (
            f'["{ticket.id}","{ticket.serial}",{number},"{ticket.status}",'
            f"{ticket.generation},{ticket.admits}"
        )
        if ticket.sealed_name is not None:
            yield f'{line},{_told(past)},"{name_on_wire(ticket.sealed_name)}"]\n'
        else:
            yield f"{line},{_told(past)}]\n" if past else f"{line}]\n"


def _walked(
    database: Database, device: Device, steps: _Walk
) -> Iterator[tuple[WalkedTicket, Sequence[PastScan]]]:
    after: UUID | None = None
    while True:
        tickets, scans = database.read(partial(_read, steps, device=device, after=after))
        for ticket in tickets:
            yield ticket, scans.get(ticket.id, ())
        if len(tickets) < _AT_ONCE:
            return
        after = UUID(tickets[-1].id)


def _read(
    steps: _Walk, connection: Connection, device: Device, after: UUID | None
) -> tuple[Sequence[WalkedTicket], _Scans]:
    tickets = steps(connection, device.organiser_id, after, _AT_ONCE)
    admitted = history(connection, (), [UUID(ticket.id) for ticket in tickets]).admitted
    return tickets, {ticket_id.hex: scans for ticket_id, scans in admitted.items()}


def _tier_line(number: int, ticket: WalkedTicket) -> str:
    tier = SnapshotTier(
        n=number,
        event_id=UUID(ticket.event_id),
        tier_id=UUID(ticket.tier_id),
        tier_name=Localized.model_validate_json(ticket.tier_name),
        session_ids=json.loads(ticket.session_ids),
    )
    return f"{tier.model_dump_json()}\n"


def _told(scans: Sequence[PastScan]) -> str:
    return json.dumps(
        [
            [
                scan.id.hex,
                scan.checkpoint_id.hex,
                scan.checkpoint_name,
                scan.gate,
                scan.direction.value,
                scan.scanned_at.isoformat(),
                scan.overridden,
            ]
            for scan in scans
        ],
        ensure_ascii=False,
        separators=(",", ":"),
    )
