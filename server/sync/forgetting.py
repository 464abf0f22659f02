"""Forgetting changes that every device in use knows by now; who comes later takes a snapshot."""

from datetime import datetime, timedelta
from functools import partial

from sqlalchemy import Connection, delete, func, insert, select, update

from server.database import Database
from server.sync.feed import up_to_date
from server.sync.tables import change, feed, feed_mark

EVERY_S = 3600.0
"""Seconds between two looks, and so between two marks."""

_AT_ONCE = 10_000  # SQLite has one writer: a year's changes must not keep a sale waiting


def forget_changes(database: Database, now: datetime, keep: timedelta) -> None:
    """Delete the changes that had their numbers ``keep`` ago, and mark how far they are now."""
    up_to_date(database)
    while database.write(partial(_forget, until=now - keep)):
        pass
    database.write(partial(_mark, now=now))


def _forget(connection: Connection, until: datetime) -> bool:
    """Delete some of what was numbered by ``until``; whether there is more."""
    swept = connection.execute(select(feed.c.swept_seq).with_for_update()).scalar_one()
    old = select(func.max(feed_mark.c.seq)).where(feed_mark.c.marked_at <= until)
    last = connection.scalar(old) or 0
    upto = min(last, swept + _AT_ONCE)
    if upto > swept:
        connection.execute(delete(change).where(change.c.seq <= upto))
        connection.execute(update(feed).values(swept_seq=upto))
    # The newest of the old marks stays, so that what is left of its changes can be told.
    connection.execute(delete(feed_mark).where(feed_mark.c.seq < last))
    return bool(upto < last)


def _mark(connection: Connection, now: datetime) -> None:
    last = connection.execute(select(feed.c.last_seq).with_for_update()).scalar_one()
    marked = connection.scalar(select(func.max(feed_mark.c.seq)))
    if last and last != marked:
        connection.execute(insert(feed_mark), {"seq": last, "marked_at": now})
