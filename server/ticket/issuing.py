"""Issuing: an order's tickets come to be, in the transaction that confirms it and never before."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, insert

from server.inserting import insert_new
from server.people.finding import person_of_email, plain_address
from server.sync.feed import record_all
from server.ticket.serials import blank_serials
from server.ticket.signing import EventKey, KeyFor, Signer
from server.ticket.tables import ticket
from ticketing.code import Statement
from ticketing.identifiers import new_id, new_serial
from ticketing.sync import ChangeKind
from ticketing.ticket import TicketStatus
from ticketing.wire import Localized

FIRST_GENERATION = 1

_DAY_ZERO = date(2024, 1, 1)
_LONGEST_WINDOW = timedelta(days=1023)
_ONE_DAY = timedelta(days=1)
_FROM_BLANK = (
    "id",
    "serial",
    "code",
    "tier_id",
    "tier_name",
    "session_ids",
    "admits",
    "signing_key_id",
)


@dataclass(frozen=True)
class _Draw:
    """What every ticket of an order is made with."""

    serial: Callable[[], str]
    holder: dict[str, Any]


@dataclass(frozen=True)
class LineFor:
    """So many tickets of one tier, for sessions that run from ``first_start`` to ``last_end``."""

    tier_id: UUID
    tier_ref: int
    tier_name: Localized
    admits: int
    session_ids: tuple[UUID, ...]
    first_start: datetime
    last_end: datetime
    quantity: int


@dataclass(frozen=True)
class IssueFor:
    """What issuing needs to know of an order.

    ``device_id`` is the kiosk that sold it. The tickets are ``holder_id``'s where the buyer was
    signed in, else whoever's ``holder_email`` is; ``language`` is the order's.
    """

    order_id: UUID
    event_id: UUID
    event_name: Localized
    organiser_id: UUID
    device_id: UUID | None
    lines: tuple[LineFor, ...]
    now: datetime
    holder_id: UUID | None = None
    holder_email: str | None = None
    language: str | None = None


def issue(
    connection: Connection,
    signer: Signer,
    order: IssueFor,
    draw_serial: Callable[[], str] = new_serial,
) -> tuple[str, ...]:
    """Make the order's tickets, one per unit, signed and told to the feed; their serials.

    Called once per order, by the transaction that confirms it. A serial that exists already, be it
    a blank's, is drawn anew.
    """
    key = signer.key_for(
        connection, KeyFor(order.event_id, order.event_name, order.organiser_id, order.now)
    )
    draw = _Draw(draw_serial, _holder(connection, order))
    serials: dict[UUID, str] = {}
    for line in order.lines:
        serials |= _issue_line(connection, key, order, line, draw)
    record_all(connection, ChangeKind.TICKET, serials)
    return tuple(serials.values())


def issue_blanks(
    connection: Connection, blanks: Sequence[Mapping[str, Any]], order: IssueFor
) -> tuple[str, ...]:
    """Make tickets of sold blanks (their rows), each with its id, serial and code; their serials.

    Called once per order, as ``issue`` is; the order's lines are not looked at.
    """
    shared = _holder(connection, order) | _of_order(order)
    rows = [shared | {name: one[name] for name in _FROM_BLANK} for one in blanks]
    connection.execute(insert(ticket), rows)
    record_all(connection, ChangeKind.TICKET, [row["id"] for row in rows])
    return tuple(row["serial"] for row in rows)


def window(first_start: datetime, last_end: datetime) -> tuple[date, date]:
    """The days (UTC) that a code of these sessions is good for.

    A day more on each side, so that no time zone makes a good ticket bad; bounded by what the
    code's fields hold (ticketing/code.py).
    """
    first = max(first_start.date() - _ONE_DAY, _DAY_ZERO)
    last = max(last_end.date() + _ONE_DAY, first)
    return first, min(last, first + _LONGEST_WINDOW)


def _issue_line(
    connection: Connection,
    key: EventKey,
    order: IssueFor,
    line: LineFor,
    draw: _Draw,
) -> dict[UUID, str]:
    first_day, last_day = window(line.first_start, line.last_end)
    shared = (
        draw.holder
        | _of_order(order)
        | {
            "tier_id": line.tier_id,
            "tier_name": line.tier_name.model_dump(mode="json"),
            "session_ids": [str(session_id) for session_id in line.session_ids],
            "admits": line.admits,
            "signing_key_id": key.id,
        }
    )
    issued: dict[UUID, str] = {}
    while len(issued) < line.quantity:
        rows = []
        drawn = [draw.serial() for _ in range(line.quantity - len(issued))]
        blanks = blank_serials(connection, drawn)
        for serial in drawn:
            if serial in blanks:
                continue
            statement = Statement(
                key.key_id, serial, FIRST_GENERATION, line.tier_ref, first_day, last_day
            )
            rows.append(shared | {"id": new_id(), "serial": serial, "code": key.sign(statement)})
        if not rows:
            continue
        new = insert_new(connection, ticket).returning(ticket.c.id, ticket.c.serial)
        issued |= {row.id: row.serial for row in connection.execute(new, rows)}
    return issued


def _of_order(order: IssueFor) -> dict[str, Any]:
    """What all new tickets of an order have in common."""
    return {
        "organiser_id": order.organiser_id,
        "event_id": order.event_id,
        "order_id": order.order_id,
        "device_id": order.device_id,
        "status": TicketStatus.VALID.value,
        "generation": FIRST_GENERATION,
        "attendee": None,
        "issued_at": order.now,
    }


def _holder(connection: Connection, order: IssueFor) -> dict[str, Any]:
    """Whose the tickets are: an account's, or an address's that has none yet, or nobody's."""
    holder_id, address = order.holder_id, None
    if holder_id is None and order.holder_email is not None:
        holder_id = person_of_email(connection, order.holder_email)
        address = plain_address(order.holder_email) if holder_id is None else None
    return {"holder_id": holder_id, "holder_email": address, "language": order.language}
