"""Sessions: when the performances of an event are."""

from collections.abc import Collection
from datetime import datetime
from typing import NamedTuple
from uuid import UUID

from sqlalchemy import Connection, select

from server.catalogue.tables import session


class SessionTimes(NamedTuple):
    """When a session of an event runs."""

    event_id: UUID
    starts_at: datetime
    ends_at: datetime


def sessions_of(connection: Connection, session_ids: Collection[UUID]) -> dict[UUID, SessionTimes]:
    """The times of those sessions that there are."""
    rows = connection.execute(
        select(session.c.id, session.c.event_id, session.c.starts_at, session.c.ends_at).where(
            session.c.id.in_(session_ids)
        )
    )
    return {row.id: SessionTimes(row.event_id, row.starts_at, row.ends_at) for row in rows}
