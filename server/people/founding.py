"""Founding: how a server that has nobody yet gets its first administrator.

There is no password that every server has. The server says a token when it starts, good for an
hour and once, or whoever runs it makes the administrator at its own keyboard.
"""

from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy import Connection, delete, select, update
from sqlalchemy.dialects import postgresql, sqlite

from server.audit.writing import SYSTEM, Concerning, note
from server.people.administering import is_there_an_admin
from server.people.finding import person_of_email
from server.people.joining import Newcomer, add_person
from server.people.second_factor import remove_factor
from server.people.signing_out import sign_out_everywhere
from server.people.tables import person, setup
from server.security import hash_token, new_token
from ticketing.problem import ProblemCode, RefusedError

LIFE = timedelta(hours=1)
_PREFIX = "setup"


def offer_setup(connection: Connection, now: datetime) -> str | None:
    """A new setup token, in clear, where there is no administrator; the one before is dead."""
    if is_there_an_admin(connection):
        connection.execute(delete(setup))
        return None
    token = new_token(_PREFIX)
    insert = sqlite.insert if connection.dialect.name == "sqlite" else postgresql.insert
    values = {"token_hash": hash_token(token), "expires_at": now + LIFE}
    connection.execute(
        insert(setup)
        .values(id=1, **values)
        .on_conflict_do_update(index_elements=[setup.c.id], set_=values)
    )
    return token


def check_setup(connection: Connection, token: str, now: datetime) -> None:
    """Refuse what may not set this server up, before anything is hashed.

    Raises:
        RefusedError: ``NOT_FOUND`` where there is nothing to set up any more; ``CODE_NOT_VALID``.
    """
    row = connection.execute(select(setup).with_for_update()).one_or_none()
    if row is None or is_there_an_admin(connection):
        raise RefusedError(ProblemCode.NOT_FOUND, "There is nothing at /api/v1/setup.")
    if row.expires_at <= now or row.token_hash != hash_token(token):
        raise RefusedError(
            ProblemCode.CODE_NOT_VALID,
            "This setup token is not good. Each start of the server prints a new one.",
        )


def found(connection: Connection, token: str, first: Newcomer, now: datetime) -> UUID:
    """Make the first administrator; the token and its route are gone then.

    Raises:
        RefusedError: as for ``check_setup``.
    """
    check_setup(connection, token, now)
    connection.execute(delete(setup))
    return appoint_admin(connection, first, now)


def appoint_admin(connection: Connection, admin: Newcomer, now: datetime) -> UUID:
    """An administrator of this address and password, new or made of the account that has it.

    For whoever runs the server: it also lets a person back in who lost everything.
    """
    user_id = person_of_email(connection, admin.email)
    if user_id is None:
        return add_person(connection, admin, now, admin=True)
    connection.execute(
        update(person)
        .where(person.c.id == user_id)
        .values(admin=True, password_hash=admin.password_hash, suspended_at=None)
    )
    remove_factor(connection, user_id, SYSTEM, now)
    sign_out_everywhere(connection, user_id)
    note(connection, SYSTEM, "person.made_admin", Concerning(user_id), now)
    return user_id
