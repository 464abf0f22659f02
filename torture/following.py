"""R6: many write with slow commits while readers follow; no reader's cursor passes by a change."""

import random
import tempfile
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path
from uuid import UUID

from sqlalchemy import Column, Connection, select

from server.database import Database
from server.sync.feed import record_all, up_to_date
from server.sync.tables import change
from tests.server.blank import blank_database
from tests.server.postgres import Cluster
from tests.server.running import DatabaseKind
from ticketing.identifiers import new_id
from ticketing.sync import ChangeKind
from torture.reporting import Row

CHANGES = 100_000
WRITERS = 12
READERS = 5
_MOST_AT_ONCE = 20
_PAGE = 1000
_SLOW = 0.1
_LATE_S = 0.02

Number = Column[int]
"""The column whose numbers a reader's cursor is over."""


def following(kind: DatabaseKind, cluster: Cluster | None, changes: int) -> Row:
    """Readers follow numbers given at reading, as devices do; whatever one misses is a fault."""
    written, lost = _follow(cluster, changes, change.c.seq)
    return Row("R6", "changes written with slow commits", kind, written, lost)


def following_what_was_numbered_at_writing(
    kind: DatabaseKind, cluster: Cluster | None, changes: int
) -> Row:
    """The control: the same readers follow the numbers that a sequence gave at writing.

    For PostgreSQL alone: SQLite has one writer, so no commit can be late there.
    """
    written, lost = _follow(cluster, changes, change.c.id)
    # A reader or two that lose a change would prove little: one in a hundred must be lost.
    enough = lost if lost > written * READERS // 100 else 0
    return Row("R6", "control: numbers given at writing", kind, written, enough, faulty=True)


def _follow(cluster: Cluster | None, changes: int, number: Number) -> tuple[int, int]:
    """How many changes were written, and how many of them the readers missed together."""
    with tempfile.TemporaryDirectory(prefix="wicket-feed-") as folder:
        database = blank_database(Path(folder), cluster)
        done = threading.Event()
        try:
            with ThreadPoolExecutor(WRITERS + READERS) as pool:
                readers = [pool.submit(_read_all, database, number, done) for _ in range(READERS)]
                writers = [
                    pool.submit(_write, database, changes // WRITERS, seed)
                    for seed in range(WRITERS)
                ]
                try:
                    written = {thing for writer in writers for thing in writer.result()}
                finally:
                    done.set()
                seen = [reader.result() for reader in readers]
        finally:
            database.close()
    faults = [len(written - set(mine)) + len(mine) - len(set(mine)) for mine in seen]
    return len(written), sum(faults)


def _write(database: Database, count: int, seed: int) -> list[UUID]:
    dice = random.Random(seed)  # noqa: S311  the same writers every time
    slow = database.dialect == "postgresql"
    things: list[UUID] = []
    while len(things) < count:
        some = [new_id() for _ in range(min(dice.randint(1, _MOST_AT_ONCE), count - len(things)))]
        late_s = dice.uniform(0, _LATE_S) if slow and dice.random() < _SLOW else 0

        def work(connection: Connection, some: list[UUID] = some, late_s: float = late_s) -> None:
            record_all(connection, ChangeKind.TICKET, some)
            time.sleep(late_s)

        database.write(work)
        things += some
    return things


def _read_all(database: Database, number: Number, done: threading.Event) -> list[UUID]:
    things: list[UUID] = []
    after = 0
    while True:
        last_round = done.is_set()
        up_to_date(database)
        while page := database.read(partial(_after, number=number, after=after)):
            things += [thing for _, thing in page]
            after = page[-1][0]
        if last_round:
            return things


def _after(connection: Connection, number: Number, after: int) -> list[tuple[int, UUID]]:
    rows = connection.execute(
        select(number, change.c.thing_id).where(number > after).order_by(number).limit(_PAGE)
    )
    return [(row[0], row[1]) for row in rows]
