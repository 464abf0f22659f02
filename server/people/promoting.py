"""Promoting: which events somebody brings on, which is what a promoter's own events are."""

from uuid import UUID

from sqlalchemy import Connection, delete, select

from server.inserting import insert_once
from server.people.tables import event_promoter, person
from ticketing.people import PromoterView


def promote(connection: Connection, event_id: UUID, user_id: UUID) -> bool:
    """Make somebody a promoter of an event; whether that is new."""
    return insert_once(connection, event_promoter, {"event_id": event_id, "user_id": user_id})


def stop_promoting(connection: Connection, event_id: UUID, user_id: UUID) -> bool:
    """Take an event from its promoter; whether it was theirs."""
    gone = delete(event_promoter).where(
        event_promoter.c.event_id == event_id, event_promoter.c.user_id == user_id
    )
    return connection.execute(gone.returning(event_promoter.c.event_id)).first() is not None


def promoters_of(connection: Connection, event_id: UUID) -> tuple[PromoterView, ...]:
    """Everybody who promotes an event, by name."""
    rows = connection.execute(
        select(person.c.id, person.c.name, person.c.email)
        .join(event_promoter, event_promoter.c.user_id == person.c.id)
        .where(event_promoter.c.event_id == event_id)
        .order_by(person.c.name, person.c.id)
    )
    return tuple(PromoterView(id=row.id, name=row.name, email=row.email) for row in rows)
