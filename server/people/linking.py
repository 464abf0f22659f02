"""Linking: the rows behind links that go out by mail. Each is good once and for a time."""

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, RowMapping, insert, select, update

from server.people.tables import mail_link
from server.security import Secrets
from ticketing.people import LinkKind
from ticketing.problem import ProblemCode, RefusedError

LIVES: Mapping[LinkKind, timedelta] = {
    LinkKind.CONFIRM_ADDRESS: timedelta(days=2),
    LinkKind.PASSWORD_RESET: timedelta(hours=1),
    LinkKind.STAFF_INVITATION: timedelta(days=14),
}
"""How long a link of each kind is good."""


def make_link(
    connection: Connection,
    kind: LinkKind,
    link_id: UUID,
    email: str,
    language: str,
    now: datetime,
    **values: Any,
) -> datetime:
    """Write a link down; when it ends. Its token is signed only when its letter is composed."""
    expires_at = now + LIVES[kind]
    connection.execute(
        insert(mail_link).values(
            id=link_id,
            kind=kind.value,
            email=email,
            language=language,
            made_at=now,
            expires_at=expires_at,
            **{"roles": []} | values,
        )
    )
    return expires_at


def open_link(
    connection: Connection, secrets: Secrets, kind: LinkKind, token: str, now: datetime
) -> RowMapping:
    """The row of a link that is still good, locked for this transaction.

    Raises:
        RefusedError: ``CODE_NOT_VALID``: it was never made, was used, withdrawn, or is too old.
    """
    link_id = secrets.open_token(kind.value, token)
    row = None
    if link_id is not None:
        row = (
            connection.execute(
                select(mail_link)
                .where(mail_link.c.id == link_id, mail_link.c.kind == kind.value)
                .with_for_update()
            )
            .mappings()
            .one_or_none()
        )
    if row is None or row["used_at"] is not None or row["expires_at"] <= now:
        raise RefusedError(
            ProblemCode.CODE_NOT_VALID, "This link is not good any more. Please ask for a new one."
        )
    return row


def use_link(connection: Connection, link_id: UUID, now: datetime) -> None:
    """Make a link worthless, because it was used or withdrawn."""
    connection.execute(update(mail_link).where(mail_link.c.id == link_id).values(used_at=now))


def drop_links(connection: Connection, kind: LinkKind, now: datetime, **of: Any) -> None:
    """Make worthless every open link of a kind whose columns have these values."""
    mine = [mail_link.c[name] == value for name, value in of.items()]
    connection.execute(
        update(mail_link)
        .where(mail_link.c.kind == kind.value, mail_link.c.used_at.is_(None), *mine)
        .values(used_at=now)
    )
