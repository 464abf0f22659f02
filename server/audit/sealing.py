"""Sealing: each committed entry gets its place in the chain and its hash, once and for good.

Places are given afterwards, to what is committed, as the feed numbers its changes. A number drawn
while writing would be visible out of order: an entry that commits late would appear in front of
entries that were verified already, and until then its number would look like an entry removed.
"""

from collections import Counter
from typing import NamedTuple

from sqlalchemy import Connection, bindparam, select, update

from server.audit.chaining import START, link
from server.audit.tables import entry, head, tally
from server.database import Database
from server.inserting import insert_new

_GROUP = 500  # what one transaction seals: some milliseconds of SQLite's one writer

_SEAL = (
    update(entry)
    .where(entry.c.id == bindparam("entry_id"), entry.c.place.is_(None))
    .values(place=bindparam("new_place"), hash=bindparam("new_hash"))
)
_COUNT = (
    update(tally)
    .where(tally.c.act == bindparam("of_act"))
    .values(times=tally.c.times + bindparam("more"))
)


class Head(NamedTuple):
    """The newest link: whoever keeps its hash elsewhere can prove what came before it."""

    place: int
    hash: bytes


def seal_all(database: Database) -> int:
    """Seal every entry that is committed by now; how many were sealed."""
    if not database.read(has_unsealed):
        return 0
    sealed = 0
    while True:
        count = database.write(seal)
        sealed += count
        if count < _GROUP:
            return sealed


def has_unsealed(connection: Connection) -> bool:
    """Whether entries wait for their place."""
    waiting = select(entry.c.id).where(entry.c.place.is_(None)).limit(1)
    return connection.execute(waiting).first() is not None


def head_of(connection: Connection, *, lock: bool = False) -> Head | None:
    """The newest link, locked where asked for; None before the first sealing ever."""
    wanted = select(head.c.place, head.c.hash)
    row = connection.execute(wanted.with_for_update() if lock else wanted).one_or_none()
    return Head(row.place, row.hash) if row else None


def seal(connection: Connection) -> int:
    """Seal the next entries, at most a group of them; how many there were.

    The head's row is the lock: whoever else seals waits here, and then sees what was sealed.
    """
    newest = head_of(connection, lock=True)
    if newest is None:
        connection.execute(insert_new(connection, head), {"id": 1, "place": 0, "hash": START})
        newest = head_of(connection, lock=True)
    if newest is None:
        raise AssertionError("the head was just written")
    # A statement of its own, begun after the lock was had: it sees what was sealed meanwhile.
    waiting = connection.execute(
        select(entry).where(entry.c.place.is_(None)).order_by(entry.c.id).limit(_GROUP)
    ).all()
    if not waiting:
        return 0
    place, previous = newest
    seals = []
    for row in waiting:
        place, previous = place + 1, link(previous, row)
        seals.append({"entry_id": row.id, "new_place": place, "new_hash": previous})
    connection.execute(_SEAL, seals)
    connection.execute(update(head).values(place=place, hash=previous))
    _count(connection, Counter(row.act for row in waiting))
    return len(waiting)


def _count(connection: Connection, acts: Counter[str]) -> None:
    rows = [{"act": act, "times": 0} for act in sorted(acts)]
    connection.execute(insert_new(connection, tally), rows)
    connection.execute(_COUNT, [{"of_act": act, "more": acts[act]} for act in sorted(acts)])
