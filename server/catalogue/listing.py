"""Listing events: filtered, soonest first, page by page."""

import base64
import binascii
from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import ColumnElement, Connection, and_, or_, select

from server.catalogue.tables import event
from server.catalogue.viewing import Showing, views_of
from server.granting import Columns
from ticketing.catalogue import EventList, EventStatus
from ticketing.moment import in_utc
from ticketing.problem import ProblemCode, RefusedError

COLUMNS = Columns(organiser_id=event.c.organiser_id, event_id=event.c.id)
"""Whose each event is."""

MOST = 500


@dataclass(frozen=True)
class Wanted:
    """Which events are wanted: of these ``statuses``, and those that run between two moments.

    ``cursor`` leads on from an earlier page; ``limit`` None asks for all at once.
    """

    statuses: Collection[EventStatus]
    organiser_id: UUID | None = None
    runs_after: datetime | None = None
    runs_before: datetime | None = None
    text: str | None = None
    cursor: str | None = None
    limit: int | None = None


def published_for(organiser_id: UUID | None) -> ColumnElement[bool]:
    """The events everybody may see; of one organiser only, where it is one of its devices."""
    seen = event.c.published_at.is_not(None)
    return seen if organiser_id is None else seen & (event.c.organiser_id == organiser_id)


def events_in(
    connection: Connection, within: ColumnElement[bool], wanted: Wanted, showing: Showing
) -> EventList:
    """The wanted events among those ``within`` tells of.

    Raises:
        RefusedError: ``INVALID_REQUEST`` for a cursor that is none.
    """
    statement = (
        select(event)
        .where(within, event.c.status.in_([status.value for status in wanted.statuses]))
        .where(*_conditions(wanted))
        .order_by(event.c.starts_at, event.c.id)
    )
    if wanted.limit is None:
        return EventList(events=tuple(views_of(connection, statement, showing)))
    # One more than asked for tells whether there is another page.
    heads = statement.with_only_columns(event.c.id, event.c.starts_at).limit(wanted.limit + 1)
    found = connection.execute(heads).all()
    page = found[: wanted.limit]
    views = views_of(connection, statement.where(event.c.id.in_([row.id for row in page])), showing)
    more = len(found) > wanted.limit
    last = page[-1] if more else None
    cursor = None if last is None else _cursor(last.starts_at, last.id)
    return EventList(events=tuple(views), next_cursor=cursor)


def _conditions(wanted: Wanted) -> list[ColumnElement[bool]]:
    conditions: list[ColumnElement[bool]] = []
    if wanted.organiser_id is not None:
        conditions.append(event.c.organiser_id == wanted.organiser_id)
    if wanted.runs_after is not None:
        conditions.append(event.c.ends_at > wanted.runs_after)
    if wanted.runs_before is not None:
        conditions.append(event.c.starts_at < wanted.runs_before)
    if wanted.text:
        conditions.append(event.c.search_text.contains(wanted.text.casefold(), autoescape=True))
    if wanted.cursor is not None:
        starts_at, last = _place(wanted.cursor)
        same_time = and_(event.c.starts_at == starts_at, event.c.id > last)
        conditions.append(or_(event.c.starts_at > starts_at, same_time))
    return conditions


def _cursor(starts_at: datetime, event_id: UUID) -> str:
    return base64.urlsafe_b64encode(f"{starts_at.isoformat()} {event_id}".encode()).decode()


def _place(cursor: str) -> tuple[datetime, UUID]:
    try:
        starts_at, event_id = base64.urlsafe_b64decode(cursor).decode("ascii").split(" ")
        return in_utc(datetime.fromisoformat(starts_at)), UUID(event_id)
    except (ValueError, binascii.Error) as error:
        words = "This is no cursor of this list."
        fields = [{"field": "cursor", "message": words}]
        raise RefusedError(ProblemCode.INVALID_REQUEST, words, fields=fields) from error
