"""Recording and numbering changes; what a device is told of them is following.py's.

Whoever writes notes a change without a number; whoever reads numbers what is committed. A cursor
over numbers given at writing loses what commits late: with slow commits 19.5 % were lost, with
numbers given at reading none.
"""

from collections.abc import Iterable
from typing import NamedTuple
from uuid import UUID, uuid4

from sqlalchemy import Connection, exists, func, insert, literal, select, update

from server.database import Database
from server.inserting import insert_new
from server.sync.tables import change, feed
from server.waking import wake
from ticketing.sync import ChangeKind

TOPIC = "feed"
"""The wake-up topic of everybody who follows."""


_NOTE = insert(change)


class Standing(NamedTuple):
    """Where the numbering stands. A new ``epoch`` tells every device to start from nothing.

    Changes up to ``swept_seq`` are not kept any more.
    """

    epoch: str
    last_seq: int
    swept_seq: int


def record(connection: Connection, kind: ChangeKind, thing_id: UUID) -> None:
    """Note, in the transaction that changes it, that a thing changed or came to be."""
    record_all(connection, kind, (thing_id,))


def record_all(connection: Connection, kind: ChangeKind, thing_ids: Iterable[UUID]) -> None:
    """Note that several things of one kind changed; none is fine."""
    rows = [{"kind": kind.value, "thing_id": thing_id} for thing_id in thing_ids]
    if not rows:
        return
    connection.execute(_NOTE, rows)
    wake(connection, TOPIC)


def standing(connection: Connection) -> Standing | None:
    """Where the numbering stands; None before the first numbering ever."""
    row = connection.execute(select(feed.c.epoch, feed.c.last_seq, feed.c.swept_seq)).one_or_none()
    return Standing(*row) if row else None


def has_unnumbered(connection: Connection) -> bool:
    """Whether committed changes wait for their numbers."""
    return bool(connection.scalar(select(exists().where(change.c.seq.is_(None)))))


def up_to_date(database: Database) -> Standing:
    """Where the numbering stands once everything that is committed has its number."""
    stands, unnumbered = database.read(lambda c: (standing(c), has_unnumbered(c)))
    if stands is not None and not unnumbered:
        return stands
    database.write(number)
    stands = database.read(standing)
    if stands is None:
        raise AssertionError("the feed was numbered just now")
    return stands


def number(connection: Connection) -> None:
    """Give every committed change its number, in a write of its own.

    The feed's row is the lock: numbers become visible in order because their writers take turns.
    """
    first = {"id": 1, "epoch": str(uuid4()), "last_seq": 0}
    last_seq = connection.scalar(select(feed.c.last_seq).with_for_update())
    if last_seq is None:
        connection.execute(insert_new(connection, feed), first)
        last_seq = connection.execute(select(feed.c.last_seq).with_for_update()).scalar_one()
    # A statement of its own, begun after the lock was had: PostgreSQL then shows it whatever
    # committed while it waited.
    position = func.row_number().over(order_by=change.c.id)
    waiting = (
        select(change.c.id, (literal(last_seq) + position).label("seq"))
        .where(change.c.seq.is_(None))
        .subquery()
    )
    numbered = connection.execute(
        update(change).where(change.c.id == waiting.c.id).values(seq=waiting.c.seq)
    )
    if numbered.rowcount:
        connection.execute(update(feed).values(last_seq=last_seq + numbered.rowcount))
