"""Tickets as lines of a snapshot (``ticketing/snapshot``), made without a model for each."""

import json
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial
from itertools import chain
from uuid import UUID

from sqlalchemy import Connection, select

from server.admission.tables import checkpoint, scan
from server.columns import hex_of
from server.database import Database
from server.security import Device
from server.ticket.walking import WALKED, WalkedTicket, walk, walk_worthless
from ticketing.sealed_name import name_on_wire
from ticketing.snapshot import SnapshotTier
from ticketing.wire import Localized

_AT_ONCE = 2000

_ADMITTED = (
    select(
        hex_of(scan.c.ticket_id),
        hex_of(scan.c.id),
        hex_of(scan.c.checkpoint_id),
        checkpoint.c.name,
        scan.c.gate,
        scan.c.direction,
        scan.c.scanned_at,
        scan.c.overrode,
    )
    .join_from(scan, checkpoint, scan.c.checkpoint_id == checkpoint.c.id)
    # A list of thousands of ids costs more than what is found by it.
    .where(scan.c.ticket_id.in_(WALKED), scan.c.admitted, scan.c.annulled_at.is_(None))
    .order_by(scan.c.scanned_at, scan.c.id)
)
_BEFORE_ALL = UUID(int=0)

_Told = Mapping[str, Sequence[str]]
"""What is told of each ticket's scans, oldest first."""

_Stretch = tuple[Sequence[WalkedTicket], _Told]
_Read = Callable[[UUID, UUID, Connection], _Stretch]
"""The next tickets of an organiser past an id, with what is told of their scans."""


def ticket_lines(database: Database, device: Device) -> Iterator[str]:
    """The organiser's tickets, and its blanks that nobody may enter by; tiers before tickets."""
    tiers: dict[tuple[str, str, str, str], int] = {}
    for ticket, past in chain(
        _walked(database, device, _sold), _walked(database, device, _worthless)
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
        scans = f",[{','.join(past)}]" if past or ticket.sealed_name is not None else ""
        name = name_on_wire(ticket.sealed_name)
        yield f"{line}{scans}]\n" if name is None else f'{line}{scans},"{name}"]\n'


def _walked(
    database: Database, device: Device, read: _Read
) -> Iterator[tuple[WalkedTicket, Sequence[str]]]:
    after = _BEFORE_ALL
    while True:
        tickets, told = database.read(partial(read, device.organiser_id, after))
        for ticket in tickets:
            yield ticket, told.get(ticket.id, ())
        if len(tickets) < _AT_ONCE:
            return
        after = UUID(tickets[-1].id)


def _sold(organiser_id: UUID, after: UUID, connection: Connection) -> _Stretch:
    tickets = walk(connection, organiser_id, after, _AT_ONCE)
    if not tickets:
        return tickets, {}
    last = UUID(tickets[-1].id)
    stretch = {"organiser_id": organiser_id, "after": after, "last": last}
    told: defaultdict[str, list[str]] = defaultdict(list)
    places: dict[tuple[str, ...], str] = {}
    for ticket_id, scan_id, *place, moment, overrode in connection.execute(
        _ADMITTED, stretch
    ).all():
        where = tuple(place)
        words = places.get(where)
        if words is None:
            # Of all of it only names need escaping, and there are few.
            words = json.dumps(where, ensure_ascii=False, separators=(",", ":"))[1:-1]
            places[where] = words
        overridden = "false" if overrode is None else "true"
        told[ticket_id].append(f'["{scan_id}",{words},"{moment.isoformat()}",{overridden}]')
    return tickets, told


def _worthless(organiser_id: UUID, after: UUID, connection: Connection) -> _Stretch:
    return walk_worthless(connection, organiser_id, after, _AT_ONCE), {}


def _tier_line(number: int, ticket: WalkedTicket) -> str:
    tier = SnapshotTier(
        n=number,
        event_id=UUID(ticket.event_id),
        tier_id=UUID(ticket.tier_id),
        tier_name=Localized.model_validate_json(ticket.tier_name),
        session_ids=json.loads(ticket.session_ids),
    )
    return f"{tier.model_dump_json()}\n"
