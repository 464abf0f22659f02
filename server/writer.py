"""SQLite's one writer: a thread that commits many small works together.

Threads that race for SQLite's write lock wait badly (p99 above a second was measured); one
thread with group commit gives each caller its own savepoint and everybody one flush to disk.
"""

import queue
import threading
from collections.abc import Callable, Collection
from concurrent.futures import Future
from typing import Any, TypeVar

from sqlalchemy import Connection, Engine

from server.waking import take_noted

T = TypeVar("T")
Work = Callable[[Connection], Any]

_LARGEST_GROUP = 64


class Writer:
    """Runs works one after another on its own connection; answers after their common commit."""

    def __init__(self, engine: Engine, committed: Callable[[Collection[str]], None]) -> None:
        self._engine = engine
        self._committed = committed
        self._queue: queue.SimpleQueue[tuple[Work, Future[Any]] | None] = queue.SimpleQueue()
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

    def _next_group(self) -> tuple[list[tuple[Work, Future[Any]]], bool]:
        group: list[tuple[Work, Future[Any]]] = []
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

    def _commit(self, connection: Connection, group: list[tuple[Work, Future[Any]]]) -> None:
        answers: list[tuple[Future[Any], Any]] = []
        topics: set[str] = set()
        try:
            with connection.begin():
                for work, future in group:
                    take_noted(connection)
                    savepoint = connection.begin_nested()
                    try:
                        answer = work(connection)
                    except Exception as error:  # noqa: BLE001  handed to the caller who waits
                        savepoint.rollback()
                        future.set_exception(error)
                        continue
                    savepoint.commit()
                    answers.append((future, answer))
                    topics |= take_noted(connection)
        except Exception as error:  # noqa: BLE001  no commit, so nobody may be told of success
            for _work, future in group:
                if not future.done():
                    future.set_exception(error)
            return
        self._committed(topics)
        for future, answer in answers:
            future.set_result(answer)
