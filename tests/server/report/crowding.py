"""A crowd in the database of a trade: scans, drawers and waiting lists, as rows of no payment."""

import random
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, insert, select

from server.admission.tables import checkpoint, scan
from server.drawer.tables import drawer
from server.ticket.tables import ticket
from server.waiting.tables import line, place
from tests.server.report.trading_days import SESSION, Show, Trade
from ticketing.identifiers import new_id
from ticketing.waiting import WaitingState

FORMULA = '=HYPERLINK("https://evil.example";"Ada")'
"""What a clerk is called who means a spreadsheet ill."""

_DRAWERS = datetime(2026, 11, 3, 9, tzinfo=UTC)


def crowd(trade: Trade, seed: int) -> None:
    """Fill the doors, drawers and lines of every show of a trade."""
    dice = random.Random(seed)  # noqa: S311  the same crowd each time

    def write(connection: Connection) -> None:
        for show in trade.shows:
            _scans(connection, show, dice)
            _lines(connection, show, dice)
        _drawers(connection, trade.shows[0].event.organiser_id)

    trade.database.write(write)


def a_checkpoint(connection: Connection, show: Show, session_id: UUID | None) -> UUID:
    """A new checkpoint of one session of a show, or of all."""
    made = new_id()
    connection.execute(
        insert(checkpoint).values(
            id=made,
            organiser_id=show.event.organiser_id,
            event_id=show.event.id,
            session_id=session_id,
            name="Main gate" if session_id else "Side door",
            time_zone=show.event.time_zone,
            tier_ids=[],
            tier_refs=[],
            rule="reentry",
            exit_needs_entry=False,
            event_name={"text": "Night Shift"},
            session_name={"text": ""},
            tier_hours=[],
        )
    )
    return made


def a_scan(
    connection: Connection, show: Show, checkpoint_id: UUID, at: datetime, **changes: Any
) -> None:
    """A scan at a checkpoint: an entry that was let in, unless something else is said."""
    fields: dict[str, Any] = {
        "id": new_id(),
        "organiser_id": show.event.organiser_id,
        "checkpoint_id": checkpoint_id,
        "gate": "Gate 1",
        "direction": "entry",
        "scanned_at": at,
        "received_at": at,
        "text": "",
        "admitted": True,
        "reason": None,
        "sureness": "confirmed",
        "answer": {},
    }
    connection.execute(insert(scan).values(**fields | changes))


def _scans(connection: Connection, show: Show, dice: random.Random) -> None:
    gates = [a_checkpoint(connection, show, one) for one in (show.event.sessions[0].id, None)]
    of_event = select(ticket.c.id).where(ticket.c.event_id == show.event.id).order_by(ticket.c.id)
    for ticket_id in connection.scalars(of_event).all():
        for _ in range(dice.choice((0, 1, 1, 1, 2))):
            at = SESSION + timedelta(seconds=dice.randrange(-7_200, 7_200))
            changes: dict[str, Any] = {"ticket_id": ticket_id}
            way = dice.random()
            if way < 0.15:
                changes |= {"admitted": False, "reason": "already_used"}
            elif way < 0.3:
                changes |= {"direction": "exit"}
            elif way < 0.4:
                changes |= {"annulled_at": at, "annulled_by": "Mia"}
            a_scan(connection, show, dice.choice(gates), at, **changes)
    # No checkpoint knows this code, so there is no ticket.
    a_scan(connection, show, gates[0], SESSION, admitted=False, reason="unknown")


def _lines(connection: Connection, show: Show, dice: random.Random) -> None:
    for tier in show.tiers[:2]:
        connection.execute(
            insert(line).values(
                tier_id=tier.id,
                organiser_id=show.event.organiser_id,
                event_id=show.event.id,
                joinable=True,
            )
        )
        for number in range(12):
            connection.execute(
                insert(place).values(
                    id=new_id(),
                    tier_id=tier.id,
                    turn=new_id(),
                    email=f"guest{number}@example.org",
                    language="en",
                    quantity=dice.randrange(1, 5),
                    state=dice.choice(tuple(WaitingState)).value,
                    overtaken=0,
                    joined_at=_DRAWERS + timedelta(hours=number),
                )
            )


def _drawers(connection: Connection, organiser_id: UUID) -> None:
    for number, clerk in enumerate(("Mia", FORMULA, "Renée Ávila")):
        opened = _DRAWERS + timedelta(hours=number)
        closed = {"counted": 12_000, "closed_at": opened + timedelta(hours=8), "closed_by": "Mia"}
        connection.execute(
            insert(drawer).values(
                id=new_id(),
                organiser_id=organiser_id,
                clerk_id=new_id(),
                clerk=clerk,
                time_zone="Europe/Berlin",
                currency="EUR",
                opening_float=10_000,
                sales=2_500 * number,
                refunds=700,
                paid_in=100,
                paid_out=50 * number,
                opened_at=opened,
                **closed if number else {},
            )
        )
