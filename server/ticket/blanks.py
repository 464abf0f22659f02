"""Blanks: tickets that are signed before anybody buys them, for a kiosk to sell by itself."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Connection, Row, Select, func, select, update

from server.inserting import insert_new
from server.sync.feed import record_all
from server.ticket.issuing import FIRST_GENERATION, LineFor, window
from server.ticket.serials import ticket_serials
from server.ticket.signing import KeyFor, Signer
from server.ticket.tables import blank
from ticketing.code import Statement
from ticketing.identifiers import new_id, new_serial
from ticketing.lease import Blank, BlankState
from ticketing.sync import ChangeKind


@dataclass(frozen=True)
class FoundBlank:
    """A blank as it is written down."""

    id: UUID
    serial: str
    lease_id: UUID
    tier_id: UUID
    state: BlankState
    row: dict[str, Any]

    @property
    def view(self) -> Blank:
        """The blank as its kiosk gets it."""
        return Blank(id=self.id, serial=self.serial, code=self.row["code"])


def make_blanks(
    connection: Connection, signer: Signer, wanted: KeyFor, line: LineFor, lease_id: UUID
) -> tuple[Blank, ...]:
    """Sign as many blanks as the line says, with serials that nothing else has."""
    key = signer.key_for(connection, wanted)
    first_day, last_day = window(line.first_start, line.last_end)
    shared = {
        "lease_id": lease_id,
        "organiser_id": wanted.organiser_id,
        "event_id": wanted.event_id,
        "tier_id": line.tier_id,
        "tier_name": line.tier_name.model_dump(mode="json"),
        "session_ids": [str(session_id) for session_id in line.session_ids],
        "admits": line.admits,
        "signing_key_id": key.id,
        "state": BlankState.OPEN.value,
    }
    made: list[Blank] = []
    while len(made) < line.quantity:
        drawn = {new_serial() for _ in range(line.quantity - len(made))}
        rows = []
        for serial in drawn - ticket_serials(connection, drawn):
            statement = Statement(
                key.key_id, serial, FIRST_GENERATION, line.tier_ref, first_day, last_day
            )
            rows.append(shared | {"id": new_id(), "serial": serial, "code": key.sign(statement)})
        if rows:
            insert = insert_new(connection, blank).returning(
                blank.c.id, blank.c.serial, blank.c.code
            )
            new = connection.execute(insert, rows)
            made += [Blank(id=row.id, serial=row.serial, code=row.code) for row in new]
    return tuple(made)


def lock_blanks(connection: Connection, blank_ids: Collection[UUID]) -> dict[UUID, FoundBlank]:
    """The blanks with these ids, locked in the order of their serials."""
    rows = _blanks(connection, blank.c.id.in_(blank_ids), lock=True)
    return {found.id: found for found in rows}


def open_blanks(connection: Connection, lease_id: UUID, *, lock: bool = False) -> list[FoundBlank]:
    """The blanks of a lease that are with its kiosk."""
    of_lease = (blank.c.lease_id == lease_id) & (blank.c.state == BlankState.OPEN.value)
    return _blanks(connection, of_lease, lock=lock)


def unsold_blanks(connection: Connection, leases: Select[Any]) -> list[FoundBlank]:
    """The blanks of these leases, locked, that may still turn up at a gate: open and expired."""
    states = (BlankState.OPEN.value, BlankState.EXPIRED.value)
    which = blank.c.lease_id.in_(leases) & blank.c.state.in_(states)
    return _blanks(connection, which, lock=True)


def count_open(connection: Connection, leases: Select[Any]) -> int:
    """How many blanks of these leases are with their kiosks."""
    of_leases = (blank.c.lease_id.in_(leases), blank.c.state == BlankState.OPEN.value)
    return connection.execute(select(func.count()).where(*of_leases)).scalar_one()


def counts_of(
    connection: Connection, lease_ids: Collection[UUID], state: BlankState
) -> dict[UUID, int]:
    """How many blanks of each lease are in a state; leases with none are left out."""
    counted = (
        select(blank.c.lease_id, func.count())
        .where(blank.c.lease_id.in_(lease_ids), blank.c.state == state.value)
        .group_by(blank.c.lease_id)
    )
    return {row[0]: row[1] for row in connection.execute(counted)}


def mark_blanks(connection: Connection, blanks: Sequence[FoundBlank], state: BlankState) -> None:
    """Say what became of locked blanks; the gates learn of those that they must refuse."""
    ids = [one.id for one in blanks]
    connection.execute(update(blank).where(blank.c.id.in_(ids)).values(state=state.value))
    if state in {BlankState.RETURNED, BlankState.VOID}:
        record_all(connection, ChangeKind.TICKET, ids)


def _blanks(connection: Connection, which: ColumnElement[bool], *, lock: bool) -> list[FoundBlank]:
    wanted = select(blank).where(which).order_by(blank.c.serial)
    if lock:
        wanted = wanted.with_for_update()
    return [_found(row) for row in connection.execute(wanted)]


def _found(row: Row[Any]) -> FoundBlank:
    return FoundBlank(
        id=row.id,
        serial=row.serial,
        lease_id=row.lease_id,
        tier_id=row.tier_id,
        state=BlankState(row.state),
        row=dict(row._mapping),  # noqa: SLF001  SQLAlchemy's public name for a row's columns
    )
