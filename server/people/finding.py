"""Finding people by what other domains know of them: their address, or their id."""

import unicodedata
from collections.abc import Collection
from uuid import UUID

from sqlalchemy import Connection, select

from server.people.tables import person


def plain_address(email: str) -> str:
    """An address as accounts are found by: in small letters, composed (Unicode NFC)."""
    return unicodedata.normalize("NFC", email).lower()


def person_of_email(connection: Connection, email: str) -> UUID | None:
    """Whose address this is; an account's address is always a confirmed one."""
    found: UUID | None = connection.scalar(
        select(person.c.id).where(person.c.email == plain_address(email))
    )
    return found


def email_of(connection: Connection, user_id: UUID) -> str | None:
    """Somebody's address; None where there is no such person."""
    found: str | None = connection.scalar(select(person.c.email).where(person.c.id == user_id))
    return found


def language_of(connection: Connection, user_id: UUID) -> str | None:
    """The language somebody reads; None where there is no such person."""
    found: str | None = connection.scalar(select(person.c.language).where(person.c.id == user_id))
    return found


def name_of(connection: Connection, user_id: UUID) -> str | None:
    """What somebody is called; None where there is no such person."""
    found: str | None = connection.scalar(select(person.c.name).where(person.c.id == user_id))
    return found


def names_of(connection: Connection, user_ids: Collection[UUID]) -> dict[UUID, str]:
    """What these people are called."""
    rows = connection.execute(select(person.c.id, person.c.name).where(person.c.id.in_(user_ids)))
    return {row.id: row.name for row in rows}
