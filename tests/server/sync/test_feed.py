"""The feed numbers what is committed, in a way that no reader's cursor ever passes by a change."""

import threading
from collections.abc import Callable
from functools import partial
from uuid import UUID

import pytest
from sqlalchemy import Connection, func, select

from server.database import Database
from server.sync.feed import has_unnumbered, number, record, record_all, standing
from server.sync.tables import change
from ticketing.identifiers import new_id
from ticketing.sync import ChangeKind

Read = Callable[[Connection, int], list[tuple[int, UUID]]]


def numbered_after(connection: Connection, after: int) -> list[tuple[int, UUID]]:
    """The product's cursor: over numbers given when changes are read."""
    rows = connection.execute(
        select(change.c.seq, change.c.thing_id).where(change.c.seq > after).order_by(change.c.seq)
    )
    return [(row.seq, row.thing_id) for row in rows]


def written_after(connection: Connection, after: int) -> list[tuple[int, UUID]]:
    """The naive cursor: over the numbers that a sequence gave when changes were written."""
    rows = connection.execute(
        select(change.c.id, change.c.thing_id).where(change.c.id > after).order_by(change.c.id)
    )
    return [(row.id, row.thing_id) for row in rows]


def pulled(database: Database, after: int, read: Read = numbered_after) -> list[tuple[int, UUID]]:
    """What a reader with a cursor at ``after`` sees."""
    database.write(number)
    return database.read(lambda connection: read(connection, after))


def test_a_recorded_change_waits_for_its_number_until_somebody_reads(database: Database) -> None:
    database.write(lambda c: record(c, ChangeKind.EVENT, new_id()))

    assert database.read(has_unnumbered)
    database.write(number)
    assert not database.read(has_unnumbered)


def test_numbers_have_no_gaps_and_go_on_where_they_stood(database: Database) -> None:
    things = [new_id() for _ in range(5)]
    database.write(lambda c: record_all(c, ChangeKind.TICKET, things[:3]))
    first = pulled(database, 0)
    database.write(lambda c: record_all(c, ChangeKind.TICKET, things[3:]))

    assert first == list(enumerate(things[:3], start=1))
    assert pulled(database, 3) == list(enumerate(things[3:], start=4))


def test_recording_nothing_is_nothing(database: Database) -> None:
    database.write(lambda c: record_all(c, ChangeKind.TICKET, []))

    assert database.read(lambda c: c.scalar(select(func.count()).select_from(change))) == 0


def test_the_epoch_stays_while_the_database_does(database: Database) -> None:
    database.write(number)
    before = database.read(standing)
    database.write(lambda c: record(c, ChangeKind.EVENT, new_id()))
    database.write(number)
    after = database.read(standing)

    assert before is not None
    assert after is not None
    assert after.epoch == before.epoch
    assert (before.last_seq, after.last_seq) == (0, 1)


def test_a_change_undone_with_its_transaction_is_never_told(database: Database) -> None:
    def fails(connection: Connection) -> None:
        record(connection, ChangeKind.EVENT, new_id())
        raise LookupError

    with pytest.raises(LookupError):
        database.write(fails)

    assert pulled(database, 0) == []


def seen_around_a_late_commit(database: Database, read: Read) -> tuple[set[UUID], set[UUID]]:
    """What was written, and what a reader saw that pulled while one commit was late."""
    late, early = new_id(), new_id()
    has_written, may_commit = threading.Event(), threading.Event()

    def slow(connection: Connection) -> None:
        record(connection, ChangeKind.TICKET, late)
        has_written.set()
        assert may_commit.wait(20)

    writer = threading.Thread(target=lambda: database.write(slow))
    writer.start()
    assert has_written.wait(20)
    database.write(lambda c: record(c, ChangeKind.TICKET, early))
    first = pulled(database, 0, read)
    may_commit.set()
    writer.join()
    second = pulled(database, first[-1][0], read)
    return {late, early}, {thing for _, thing in first + second}


@pytest.mark.postgresql
def test_a_commit_that_comes_late_is_still_told(postgresql_database: Database) -> None:
    written, seen = seen_around_a_late_commit(postgresql_database, numbered_after)

    assert seen == written


@pytest.mark.postgresql
def test_control_a_cursor_over_a_sequence_loses_the_late_commit(
    postgresql_database: Database,
) -> None:
    written, seen = seen_around_a_late_commit(postgresql_database, written_after)

    assert len(written - seen) == 1


def test_twelve_writers_and_three_readers_lose_nothing(database: Database) -> None:
    writers, each = 12, 25
    written = [[new_id() for _ in range(each)] for _ in range(writers)]
    done = threading.Event()
    seen: list[list[tuple[int, UUID]]] = [[] for _ in range(3)]

    def write(things: list[UUID]) -> None:
        for thing in things:
            database.write(partial(record, kind=ChangeKind.TICKET, thing_id=thing))

    def follow(mine: list[tuple[int, UUID]]) -> None:
        while True:
            last_round = done.is_set()
            mine += pulled(database, mine[-1][0] if mine else 0)
            if last_round:
                return

    readers = [threading.Thread(target=follow, args=(mine,)) for mine in seen]
    threads = [threading.Thread(target=write, args=(things,)) for things in written]
    for thread in readers + threads:
        thread.start()
    for thread in threads:
        thread.join()
    done.set()
    for thread in readers:
        thread.join()

    everything = {thing for things in written for thing in things}
    for mine in seen:
        assert [seq for seq, _ in mine] == list(range(1, writers * each + 1))
        assert {thing for _, thing in mine} == everything
