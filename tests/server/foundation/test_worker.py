"""Jobs are done at least once, again when they fail, again when asked meanwhile, and given up."""

import threading
from collections.abc import Callable, Mapping
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import Connection, select

from server.database import Database
from server.jobs import dead_jobs, enqueue, job
from server.settings import Settings
from server.waking import Waker
from server.worker import LEASE, MAX_TRIES, Handler, Sweep, Worker


class Clock:
    """A clock that tests turn."""

    def __init__(self) -> None:
        self.now = datetime(2026, 11, 20, 18, 0, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now

    def turn(self, by: timedelta) -> None:
        self.now += by


CLOCK_START = Clock().now


def _worker(database: Database, clock: Clock, handlers: Mapping[str, Handler]) -> Worker:
    return Worker(database, Waker(), handlers, [], clock, threads=1)


def _ask(database: Database, key: str | None = None, **payload: Any) -> None:
    database.write(lambda c: enqueue(c, "greet", payload, run_at=CLOCK_START, unique_key=key))


def _rows(database: Database) -> list[tuple[str, int]]:
    return [
        (row.state, row.tries)
        for row in database.read(lambda c: c.execute(select(job.c.state, job.c.tries)).all())
    ]


def test_a_job_is_done_once_with_its_payload(database: Database) -> None:
    done: list[dict[str, Any]] = []
    _ask(database, who="you")
    worker = _worker(database, Clock(), {"greet": done.append})
    assert worker.run_due() == 1
    assert worker.run_due() == 0
    assert done == [{"who": "you"}]


def test_what_a_job_returns_is_written_together_with_its_completion(database: Database) -> None:
    def greet(_payload: dict[str, Any]) -> Callable[[Connection], None]:
        return lambda c: enqueue(c, "wave", {}, run_at=CLOCK_START + timedelta(days=1))

    _ask(database)
    _worker(database, Clock(), {"greet": greet}).run_due()
    kinds = database.read(lambda c: c.execute(select(job.c.kind)).scalars().all())
    assert list(kinds) == ["wave"]


def test_a_job_waits_for_its_time(database: Database) -> None:
    clock = Clock()
    clock.turn(timedelta(seconds=-1))
    _ask(database)
    worker = _worker(database, clock, {"greet": lambda _: None})
    assert worker.run_due() == 0
    clock.turn(timedelta(seconds=1))
    assert worker.run_due() == 1


def test_a_job_that_fails_is_tried_again_later_and_at_last_given_up(database: Database) -> None:
    clock = Clock()

    def fail(_payload: dict[str, Any]) -> None:
        raise ConnectionError("no answer")

    _ask(database)
    worker = _worker(database, clock, {"greet": fail})
    worker.run_due()
    assert worker.run_due() == 0
    assert _rows(database) == [("waiting", 1)]
    for _ in range(MAX_TRIES - 1):
        clock.turn(timedelta(minutes=10))
        worker.run_due()
    assert _rows(database) == [("dead", MAX_TRIES)]
    assert database.read(dead_jobs) == 1
    words = database.read(lambda c: c.execute(select(job.c.last_error)).scalar())
    assert words == "ConnectionError: no answer"


def test_the_same_key_is_one_job(database: Database) -> None:
    done: list[dict[str, Any]] = []
    _ask(database, key="settle:1", turn=1)
    _ask(database, key="settle:1", turn=2)
    assert _worker(database, Clock(), {"greet": done.append}).run_due() == 1
    assert done == [{"turn": 2}]


def test_a_job_asked_for_while_it_runs_is_done_once_more(database: Database) -> None:
    done: list[int] = []

    def greet(_payload: dict[str, Any]) -> None:
        done.append(1)
        if len(done) == 1:
            _ask(database, key="settle:1")

    _ask(database, key="settle:1")
    assert _worker(database, Clock(), {"greet": greet}).run_due() == 2
    assert _rows(database) == []


def test_the_job_of_a_worker_that_died_is_done_when_its_lease_has_run_out(
    database: Database,
) -> None:
    clock = Clock()
    done: list[int] = []
    _ask(database)

    def die(_payload: dict[str, Any]) -> None:
        raise SystemExit

    with pytest.raises(SystemExit):
        _worker(database, clock, {"greet": die}).run_due()
    other = _worker(database, clock, {"greet": lambda _: done.append(1)})
    assert other.run_due() == 0
    clock.turn(LEASE + timedelta(seconds=1))
    assert other.run_due() == 1
    assert done == [1]


def test_many_workers_share_the_jobs_without_doing_one_twice(database: Database) -> None:
    done: list[int] = []
    for number in range(40):
        _ask(database, number=number)
    workers = [
        _worker(database, Clock(), {"greet": lambda p: done.append(p["number"])}) for _ in range(4)
    ]
    threads = [threading.Thread(target=worker.run_due) for worker in workers]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(done) == list(range(40))


def test_a_started_worker_is_woken_by_a_job_and_repeats_its_sweeps(
    empty_settings: Settings,
) -> None:
    waker = Waker()
    database = Database(empty_settings, waker.deliver)
    database.write(job.create)
    greeted = threading.Event()
    swept = threading.Semaphore(0)

    def sweep() -> None:
        swept.release()
        raise RuntimeError("a sweep that fails is repeated")

    worker = Worker(
        database,
        waker,
        {"greet": lambda _: greeted.set()},
        [Sweep("test", 0.01, sweep)],
        lambda: datetime.now(UTC),
        threads=2,
    )
    worker.start()
    database.write(lambda c: enqueue(c, "greet", {}, run_at=datetime.now(UTC)))
    assert greeted.wait(10)
    assert swept.acquire(timeout=10)
    assert swept.acquire(timeout=10)
    worker.stop()
    database.close()
