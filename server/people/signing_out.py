"""Signing out: what somebody is signed in with, and ending one of it or all."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import Connection, delete, select

from server.people.tables import sign_in
from ticketing.people import SignInView
from ticketing.problem import ProblemCode, RefusedError


def sign_ins_of(
    connection: Connection, user_id: UUID, current: UUID | None, now: datetime
) -> tuple[SignInView, ...]:
    """Somebody's sign-ins that still hold, newest first."""
    rows = connection.execute(
        select(sign_in)
        .where(sign_in.c.user_id == user_id, sign_in.c.expires_at > now)
        .order_by(sign_in.c.id.desc())
    )
    return tuple(
        SignInView(
            id=row.id,
            browser=row.browser,
            made_at=row.made_at,
            seen_at=row.seen_at,
            expires_at=row.expires_at,
            current=row.id == current,
        )
        for row in rows
    )


def sign_out(connection: Connection, user_id: UUID, sign_in_id: UUID) -> None:
    """End one of somebody's own sign-ins.

    Raises:
        RefusedError: ``NOT_FOUND``.
    """
    ended = connection.execute(
        delete(sign_in)
        .where(sign_in.c.id == sign_in_id, sign_in.c.user_id == user_id)
        .returning(sign_in.c.id)
    )
    if ended.first() is None:
        raise RefusedError(ProblemCode.NOT_FOUND, "There is no such sign-in.")


def sign_out_elsewhere(connection: Connection, user_id: UUID, current: UUID | None) -> None:
    """End every sign-in of somebody but the one that asks."""
    others = delete(sign_in).where(sign_in.c.user_id == user_id)
    connection.execute(others if current is None else others.where(sign_in.c.id != current))


def sign_out_everywhere(connection: Connection, user_id: UUID) -> None:
    """End every sign-in of somebody."""
    connection.execute(delete(sign_in).where(sign_in.c.user_id == user_id))
