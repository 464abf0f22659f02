"""Describing oneself: the name and the language of an account."""

from uuid import UUID

from sqlalchemy import Connection, select, update

from server.people.tables import person
from ticketing.people import ChangeMe


def describe(connection: Connection, user_id: UUID, change: ChangeMe) -> None:
    """Change what is given; the rest stays."""
    values = change.model_dump(exclude_none=True)
    if values:
        connection.execute(update(person).where(person.c.id == user_id).values(**values))


def password_hash_of(connection: Connection, user_id: UUID) -> str:
    """What a given password is checked against."""
    found: str = connection.execute(
        select(person.c.password_hash).where(person.c.id == user_id)
    ).scalar_one()
    return found
