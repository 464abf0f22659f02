"""Works are whole, alone in their failures, on disk when answered, and told only then."""

import threading
from collections.abc import Collection
from pathlib import Path

import psycopg
import pytest
from sqlalchemy import Column, Connection, Integer, MetaData, Table, insert, select, text, update
from sqlalchemy.exc import IntegrityError, OperationalError

from server.database import Database
from server.settings import CannotStartError, Settings
from server.waking import wake
from tests.server.postgres import Cluster

_counter = Table(
    "test_counter",
    MetaData(),
    Column("id", Integer, primary_key=True, autoincrement=False),
    Column("count", Integer, nullable=False),
)


@pytest.fixture
def counting(database: Database) -> Database:
    """A database with one row that counts from 0."""
    database.write(_counter.create)
    database.write(lambda c: c.execute(insert(_counter).values(id=1, count=0)))
    return database


def _add_one(connection: Connection) -> None:
    connection.execute(update(_counter).values(count=_counter.c.count + 1))


def _count(database: Database) -> int:
    return int(database.read(lambda c: c.execute(select(_counter.c.count)).scalar_one()))


def _all_at_once(threads: list[threading.Thread]) -> None:
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def test_works_of_many_threads_are_all_done_once(counting: Database) -> None:
    def twenty() -> None:
        for _ in range(20):
            counting.write(_add_one)

    _all_at_once([threading.Thread(target=twenty) for _ in range(16)])
    assert _count(counting) == 320


def test_a_work_that_fails_is_undone_and_takes_nobody_with_it(counting: Database) -> None:
    failures: list[Exception] = []

    def fail() -> None:
        def work(connection: Connection) -> None:
            _add_one(connection)
            raise KeyError("on purpose")

        try:
            counting.write(work)
        except KeyError as error:
            failures.append(error)

    threads = [threading.Thread(target=fail) for _ in range(10)]
    threads += [threading.Thread(target=counting.write, args=(_add_one,)) for _ in range(10)]
    _all_at_once(threads)
    assert len(failures) == 10
    assert _count(counting) == 10


def test_a_constraint_that_fails_is_the_callers_error(counting: Database) -> None:
    with pytest.raises(IntegrityError):
        counting.write(lambda c: c.execute(insert(_counter).values(id=1, count=5)))
    assert _count(counting) == 0


def test_what_was_written_is_there_after_opening_again(empty_settings: Settings) -> None:
    first = Database(empty_settings)
    first.write(_counter.create)
    first.write(lambda c: c.execute(insert(_counter).values(id=1, count=3)))
    first.close()
    again = Database(empty_settings)
    assert _count(again) == 3
    again.close()


def test_topics_are_told_after_the_commit_and_only_of_works_that_held(
    empty_settings: Settings,
) -> None:
    told: list[str] = []
    seen: list[int] = []

    def committed(topics: Collection[str]) -> None:
        told.extend(topics)
        # Told after the commit: what was written can be read from another connection.
        seen.append(_count(database))

    database = Database(empty_settings)
    database.write(_counter.create)
    database.close()
    database = Database(empty_settings, lambda topics: committed(topics) if topics else None)

    def work(connection: Connection) -> None:
        connection.execute(insert(_counter).values(id=1, count=1))
        wake(connection, "something")

    def failing(connection: Connection) -> None:
        wake(connection, "nothing")
        raise KeyError("on purpose")

    with pytest.raises(KeyError):
        database.write(failing)
    database.write(work)
    database.close()
    assert told == ["something"]
    assert seen == [1]


def test_works_that_wait_for_each_other_are_run_again(counting: Database) -> None:
    """On PostgreSQL one of the two is chosen as a deadlock's victim; both must end well."""
    counting.write(lambda c: c.execute(insert(_counter).values(id=2, count=0)))
    both_hold_one = threading.Barrier(2)
    runs: list[int] = []

    def touch(first: int, second: int) -> None:
        def work(connection: Connection) -> None:
            runs.append(first)
            add = {"count": _counter.c.count + 1}
            connection.execute(update(_counter).where(_counter.c.id == first).values(add))
            if counting.dialect == "postgresql" and len(runs) <= 2:
                both_hold_one.wait(10)
            connection.execute(update(_counter).where(_counter.c.id == second).values(add))

        counting.write(work)

    _all_at_once([threading.Thread(target=touch, args=pair) for pair in ((1, 2), (2, 1))])
    counts = counting.read(lambda c: c.execute(select(_counter.c.count)).scalars().all())
    assert list(counts) == [2, 2]
    assert len(runs) == (3 if counting.dialect == "postgresql" else 2)


@pytest.mark.postgresql
def test_connections_that_the_server_cut_are_replaced_unseen(
    cluster: Cluster, tmp_path: Path
) -> None:
    address = cluster.new_database()
    database = Database(Settings(data_folder=tmp_path, database_url=address))
    database.write(_counter.create)
    database.write(lambda c: c.execute(insert(_counter).values(id=1, count=0)))
    with database.engine.connect(), database.engine.connect():
        pass  # so that the pool holds two
    for deed in (lambda: database.write(_add_one), lambda: _count(database)):
        with psycopg.connect(address, autocommit=True) as other:
            other.execute(
                "SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
                "WHERE datname = current_database() AND pid <> pg_backend_pid()"
            )
        deed()
    assert _count(database) == 1
    database.close()


def test_sqlite_promises_to_keep_what_it_wrote(tmp_path: Path) -> None:
    database = Database(Settings(data_folder=tmp_path, database_url=""))
    pragmas = ("synchronous", "journal_mode", "foreign_keys")
    answers = database.write(
        lambda c: [c.execute(text(f"PRAGMA {name}")).scalar() for name in pragmas]
    )
    database.close()
    assert answers == [2, "wal", 1]


def test_a_work_cannot_wait_for_another_work(tmp_path: Path) -> None:
    database = Database(Settings(data_folder=tmp_path, database_url=""))
    with pytest.raises(RuntimeError, match="cannot wait"):
        database.write(lambda _c: database.write(_add_one))
    database.close()


def test_a_folder_in_use_is_refused_in_one_sentence(tmp_path: Path) -> None:
    settings = Settings(data_folder=tmp_path, database_url="")
    first = Database(settings)
    with pytest.raises(CannotStartError, match="Another Wicket server already uses"):
        Database(settings)
    first.close()
    Database(settings).close()


def test_a_full_disk_is_an_error_of_those_who_were_not_told_of_success(tmp_path: Path) -> None:
    database = Database(Settings(data_folder=tmp_path, database_url=""))
    database.write(_counter.create)
    database.write(lambda c: c.execute(insert(_counter).values(id=1, count=0)))
    database.write(lambda c: c.execute(text("CREATE TABLE fill (content BLOB)")))
    # SQLite's own limit stands in for the disk's: the same error, SQLITE_FULL.
    pages = database.write(lambda c: c.execute(text("PRAGMA page_count")).scalar_one())
    database.write(lambda c: c.execute(text(f"PRAGMA max_page_count={pages + 1}")))
    with pytest.raises(OperationalError, match="full"):
        database.write(lambda c: c.execute(text("INSERT INTO fill VALUES (zeroblob(100000))")))
    database.write(_add_one)
    assert _count(database) == 1
    database.close()


def test_a_database_out_of_reach_is_refused_in_one_sentence(tmp_path: Path) -> None:
    address = "postgresql://nobody@127.0.0.1:1/none"
    with pytest.raises(CannotStartError, match=r"127\.0\.0\.1 cannot be reached"):
        Database(Settings(data_folder=tmp_path, database_url=address))


def test_sqlites_files_are_for_their_owner_only(tmp_path: Path) -> None:
    database = Database(Settings(data_folder=tmp_path, database_url=""))
    database.write(_counter.create)
    modes = {file.name: file.stat().st_mode & 0o077 for file in tmp_path.glob("wicket.db*")}
    database.close()
    assert modes == {"wicket.db": 0, "wicket.db-wal": 0, "wicket.db-shm": 0}
