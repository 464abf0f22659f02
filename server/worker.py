"""Background work: jobs claimed under a lease, and sweeps that look for what nobody asked for.

Any number of workers, in any number of processes, may run: a job is done by one at a time, and by
another once the lease of a dead one has run out.
"""

import logging
import threading
from collections.abc import Callable, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, NamedTuple
from uuid import UUID

from sqlalchemy import Connection, Select, and_, delete, or_, select, update

from server.database import Database
from server.jobs import TOPIC, job
from server.waking import Waker
from ticketing.identifiers import new_id

logger = logging.getLogger(__name__)

Finish = Callable[[Connection], None]
Handler = Callable[[dict[str, Any]], Finish | None]
"""Does a job's outside work, then returns what to write with the job's completion, if anything."""

LEASE = timedelta(seconds=120)
MAX_TRIES = 12
_LONGEST_PAUSE_S = 300
_LOOK_EVERY_S = 1.0


class Sweep(NamedTuple):
    """Something done again and again, safe to do in several processes at once."""

    name: str
    interval_s: float
    look: Callable[[], object]


@dataclass(frozen=True)
class _Claim:
    id: UUID
    kind: str
    payload: dict[str, Any]
    asked: int
    tries: int
    lease: UUID


class Worker:
    """Runs jobs and sweeps on its own threads between ``start`` and ``stop``."""

    def __init__(
        self,
        database: Database,
        waker: Waker,
        handlers: Mapping[str, Handler],
        sweeps: Sequence[Sweep],
        clock: Callable[[], datetime],
        threads: int,
    ) -> None:
        self._database = database
        self._waker = waker
        self._handlers = handlers
        self._sweeps = sweeps
        self._clock = clock
        self._stopping = threading.Event()
        self._asked = threading.Event()
        self._idle = ExitStack()
        self._threads = [
            threading.Thread(target=self._work, name=f"worker-{number}", daemon=True)
            for number in range(threads)
        ] + [
            threading.Thread(
                target=self._sweep, args=(sweep,), name=f"sweep-{sweep.name}", daemon=True
            )
            for sweep in sweeps
        ]

    def start(self) -> None:
        """Begin."""
        self._idle.enter_context(self._waker.calling(TOPIC, self._asked.set))
        for thread in self._threads:
            thread.start()

    def stop(self, timeout_s: float = 5) -> None:
        """Take nothing new and wait a little; what is left is found again by its lease."""
        self._idle.close()
        self._stopping.set()
        self._asked.set()
        for thread in self._threads:
            thread.join(timeout_s)

    def run_due(self) -> int:
        """Do every job that is due now, on this thread; how many were done or tried."""
        done = 0
        while not self._stopping.is_set():
            claim = self._claim()
            if claim is None:
                return done
            self._do(claim)
            done += 1
        return done

    def _work(self) -> None:
        while not self._stopping.is_set():
            # Cleared before looking: what is asked for from here on wakes this thread again.
            self._asked.clear()
            try:
                self.run_due()
            except Exception:
                logger.exception("The job table could not be worked on")
            if not self._stopping.is_set():
                self._asked.wait(_LOOK_EVERY_S)

    def _sweep(self, sweep: Sweep) -> None:
        while not self._stopping.is_set():
            try:
                sweep.look()
            except Exception:
                logger.exception("Sweep %s failed and will be repeated", sweep.name)
            self._stopping.wait(sweep.interval_s)

    def _claim(self) -> _Claim | None:
        now = self._clock()
        # Looking first keeps an idle worker from writing, which SQLite would pay for.
        if self._database.read(lambda c: c.execute(_due(now)).first()) is None:
            return None
        return self._database.write(lambda c: _take(c, now))

    def _do(self, claim: _Claim) -> None:
        try:
            finish = self._handlers[claim.kind](claim.payload)
            self._database.write(lambda c: _finish(c, claim, finish, self._clock()))
        except Exception as error:
            logger.exception("Job %s failed", claim.kind)
            words = f"{type(error).__name__}: {error}"[:1000]
            self._database.write(lambda c: _fail(c, claim, words, self._clock()))


def _due(now: datetime) -> Select[Any]:
    free = or_(job.c.lease.is_(None), job.c.leased_until < now)
    return (
        select(job.c.id)
        .where(and_(job.c.state == "waiting", job.c.run_at <= now, free))
        .order_by(job.c.run_at)
        .limit(1)
    )


def _take(connection: Connection, now: datetime) -> _Claim | None:
    lease = new_id()
    row = connection.execute(
        update(job)
        .where(job.c.id == _due(now).with_for_update(skip_locked=True).scalar_subquery())
        .values(lease=lease, leased_until=now + LEASE, tries=job.c.tries + 1)
        .returning(job.c.id, job.c.kind, job.c.payload, job.c.asked, job.c.tries)
    ).one_or_none()
    if row is None:
        return None
    return _Claim(row.id, row.kind, row.payload, row.asked, row.tries, lease)


def _finish(connection: Connection, claim: _Claim, finish: Finish | None, now: datetime) -> None:
    mine = and_(job.c.id == claim.id, job.c.lease == claim.lease)
    done = connection.execute(delete(job).where(mine, job.c.asked == claim.asked)).rowcount
    if not done:
        again = connection.execute(
            update(job).where(mine).values(lease=None, leased_until=None, run_at=now, tries=0)
        ).rowcount
        if not again:
            # The lease ran out and somebody else has the job: theirs is the result that counts.
            logger.warning("Job %s took longer than its lease", claim.kind)
            return
    if finish is not None:
        finish(connection)


def _fail(connection: Connection, claim: _Claim, words: str, now: datetime) -> None:
    pause = timedelta(seconds=min(2**claim.tries, _LONGEST_PAUSE_S))
    connection.execute(
        update(job)
        .where(job.c.id == claim.id, job.c.lease == claim.lease)
        .values(
            lease=None,
            leased_until=None,
            run_at=now + pause,
            state="dead" if claim.tries >= MAX_TRIES else "waiting",
            last_error=words,
        )
    )
