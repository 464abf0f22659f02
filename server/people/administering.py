"""Administering: who is an administrator, and who is kept out."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import Connection, Row, select, update

from server.audit.writing import Actor, Concerning, note
from server.people.linking import drop_links
from server.people.signing_out import sign_out_everywhere
from server.people.tables import person
from ticketing.people import LinkKind
from ticketing.problem import ProblemCode, RefusedError


def is_there_an_admin(connection: Connection) -> bool:
    """Whether anybody is an administrator."""
    found = connection.execute(select(person.c.id).where(person.c.admin).limit(1))
    return found.first() is not None


def make_admin(connection: Connection, user_id: UUID, by: Actor, now: datetime) -> None:
    """Make somebody an administrator; once more changes nothing.

    Raises:
        RefusedError: ``NOT_FOUND``.
    """
    if not _of(connection, user_id).admin:
        connection.execute(update(person).where(person.c.id == user_id).values(admin=True))
        note(connection, by, "person.made_admin", Concerning(user_id), now)


def take_admin(connection: Connection, user_id: UUID, by: Actor, now: datetime) -> None:
    """Take an administrator's rights; once more changes nothing.

    Raises:
        RefusedError: ``NOT_FOUND``; ``NOT_ALLOWED``: there would be no administrator left.
    """
    others = _other_admins(connection, user_id)
    if _of(connection, user_id).admin:
        if not others:
            raise _last_admin()
        connection.execute(update(person).where(person.c.id == user_id).values(admin=False))
        note(connection, by, "person.admin_taken", Concerning(user_id), now)


def suspend(connection: Connection, user_id: UUID, by: Actor, now: datetime) -> None:
    """Keep somebody out: sign-ins end, and none begins. Once more changes nothing.

    Raises:
        RefusedError: as for ``take_admin``.
    """
    others = _other_admins(connection, user_id)
    known = _of(connection, user_id)
    if known.suspended_at is not None:
        return
    if known.admin and not others:
        raise _last_admin()
    connection.execute(update(person).where(person.c.id == user_id).values(suspended_at=now))
    sign_out_everywhere(connection, user_id)
    drop_links(connection, LinkKind.PASSWORD_RESET, now, user_id=user_id)
    drop_links(connection, LinkKind.STAFF_INVITATION, now, made_by=user_id)
    note(connection, by, "person.suspended", Concerning(user_id), now)


def restore(connection: Connection, user_id: UUID, by: Actor, now: datetime) -> None:
    """Let somebody in again; once more changes nothing.

    Raises:
        RefusedError: ``NOT_FOUND``.
    """
    if _of(connection, user_id).suspended_at is not None:
        connection.execute(update(person).where(person.c.id == user_id).values(suspended_at=None))
        note(connection, by, "person.restored", Concerning(user_id), now)


def _of(connection: Connection, user_id: UUID) -> Row[bool, datetime | None]:
    row = connection.execute(
        select(person.c.admin, person.c.suspended_at)
        .where(person.c.id == user_id)
        .with_for_update()
    ).one_or_none()
    if row is None:
        raise RefusedError(ProblemCode.NOT_FOUND, "There is no such person.")
    return row


def _other_admins(connection: Connection, user_id: UUID) -> bool:
    """Whether another administrator can act; all are locked, so two cannot remove each other."""
    rows = connection.execute(
        select(person.c.id, person.c.suspended_at)
        .where(person.c.admin)
        .order_by(person.c.id)
        .with_for_update()
    ).all()
    return any(row.id != user_id and row.suspended_at is None for row in rows)


def _last_admin() -> RefusedError:
    return RefusedError(
        ProblemCode.NOT_ALLOWED, "This is the last administrator; make another one first."
    )
