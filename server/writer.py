"""SQLite's one writer: a thread that commits many small works together.

Threads that race for SQLite's write lock wait badly (p99 above a second was measured); one
thread with group commit gives each caller its own savepoint and everybody one flush to disk.
"""

import queue
import sqlite3
import threading
from collections.abc import Callable, Collection
from concurrent.futures import Future
from typing import Any, TypeVar

from sqlalchemy import Connection, Engine

from server.waking import take_noted

T = TypeVar("T")
_Asked = tuple[Callable[[Connection], Any], Future[Any]]

_LARGEST_GROUP = 64


class Writer:
    """Runs works one after another on its own connection; answers after their common commit."""

    def __init__(self, engine: Engine, committed: Callable[[Collection[str]], None]) -> None:
        self._engine = engine
        self._committed = committed
        self._queue: queue.SimpleQueue[_Asked | None] = queue.SimpleQueue()
        self._thread = threading.Thread(target=self._run, name="sqlite-writer", daemon=True)
        self._thread.start()

    def write(self, work: Callable[[Connection], T]) -> T:
        """What ``work`` returned, once it is on disk.

        Raises:
            RuntimeError: called from within a work, which would wait for itself.
            Exception: whatever ``work`` raised; its own changes are undone, nobody else's.
        """
        if threading.current_thread() is self._thread:
            raise RuntimeError("a work cannot wait for another work")
        future: Future[T] = Future()
        self._queue.put((work, future))
        return future.result()

    def close(self) -> None:
        """Finish what is queued, then stop."""
        self._queue.put(None)
        self._thread.join()

    def _run(self) -> None:
        with self._engine.connect() as connection:
            while True:
                group, last = self._next_group()
                if group:
                    self._commit(connection, group)
                if last:
                    return

    def _next_group(self) -> tuple[list[_Asked], bool]:
        group: list[_Asked] = []
        item = self._queue.get()
        while item is not None:
            group.append(item)
            if len(group) == _LARGEST_GROUP:
                return group, False
            try:
                item = self._queue.get_nowait()
            except queue.Empty:
                return group, False
        return group, True

    def _commit(self, connection: Connection, group: list[_Asked]) -> None:
        try:
            answers, topics = self._try_together(connection, group)
        except Exception as error:  # noqa: BLE001  handed to whoever waits, as below
            # Nothing was committed. One that asks for too much (SQLite ends the transaction when
            # the disk is full) must not take the others with it: each tries alone.
            waiting = [asked for asked in group if not asked[1].done()]
            if len(group) == 1:
                # A work that was refused already has its answer; only the commit failed besides.
                for _, future in waiting:
                    future.set_exception(error)
                return
            for asked in waiting:
                self._commit(connection, [asked])
            return
        self._committed(topics)
        for future, answer in answers:
            future.set_result(answer)

    def _try_together(
        self, connection: Connection, group: list[_Asked]
    ) -> tuple[list[tuple[Future[Any], Any]], set[str]]:
        answers: list[tuple[Future[Any], Any]] = []
        topics: set[str] = set()
        with connection.begin():
            for work, future in group:
                take_noted(connection)
                savepoint = connection.begin_nested()
                try:
                    answer = work(connection)
                except Exception as error:
                    if not _in_transaction(connection):
                        raise
                    savepoint.rollback()
                    future.set_exception(error)
                    continue
                savepoint.commit()
                answers.append((future, answer))
                topics |= take_noted(connection)
        return answers, topics


def _in_transaction(connection: Connection) -> bool:
    """Whether SQLite still has the transaction open: grave errors make it roll back by itself."""
    driver = connection.connection.dbapi_connection
    return isinstance(driver, sqlite3.Connection) and driver.in_transaction
