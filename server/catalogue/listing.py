"""Listing events: filtered, soonest first, page by page."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import ColumnElement, Connection, and_, or_, select

from server.catalogue.tables import event
from server.catalogue.viewing import Showing, views_of
from server.granting import Columns
from server.paging import Place, cut
from ticketing.catalogue import EventList, EventStatus

COLUMNS = Columns(organiser_id=event.c.organiser_id, event_id=event.c.id)
"""Whose each event is."""

MOST = 500


@dataclass(frozen=True)
class Wanted:
    """Which events are wanted: of these ``statuses``, and those that run between two moments.

    ``after`` is where an earlier page ended; ``limit`` None asks for all at once.
    """

    statuses: Collection[EventStatus]
    organiser_id: UUID | None = None
    runs_after: datetime | None = None
    runs_before: datetime | None = None
    text: str | None = None
    after: Place | None = None
    limit: int | None = None


def published_for(organiser_id: UUID | None) -> ColumnElement[bool]:
    """The events everybody may see; of one organiser only, where it is one of its devices."""
    seen = event.c.published_at.is_not(None)
    return seen if organiser_id is None else seen & (event.c.organiser_id == organiser_id)


def events_in(
    connection: Connection, within: ColumnElement[bool], wanted: Wanted, showing: Showing
) -> EventList:
    """The wanted events among those ``within`` tells of."""
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
    page, following = cut(found, wanted.limit, lambda last: Place(last.starts_at, last.id))
    views = views_of(connection, statement.where(event.c.id.in_([row.id for row in page])), showing)
    return EventList(events=tuple(views), next=following)


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
    if wanted.after is not None:
        same_time = and_(event.c.starts_at == wanted.after.at, event.c.id > wanted.after.id)
        conditions.append(or_(event.c.starts_at > wanted.after.at, same_time))
    return conditions
