"""Waking who waits: topics noted in a transaction are delivered once it is committed.

A wake-up is a hint that something changed, never the change itself: who wakes reads again, and a
lost hint costs only the rest of a wait. On PostgreSQL the hint also crosses to other processes.
"""

import asyncio
import contextlib
import threading
import time
from collections import defaultdict
from collections.abc import Awaitable, Callable, Collection, Iterator
from typing import TypeVar

from sqlalchemy import Connection

from ticketing.problem import ProblemCode, RefusedError

T = TypeVar("T")

_NOTED = "wicket.topics"


def wake(connection: Connection, topic: str) -> None:
    """Wake who waits for ``topic`` (such as ``order:{id}`` or ``feed``) after the commit."""
    connection.info.setdefault(_NOTED, set()).add(topic)


def take_noted(connection: Connection) -> set[str]:
    """The topics noted since the last call, for the database, which delivers or forgets them."""
    noted: set[str] = connection.info.pop(_NOTED, set())
    return noted


class Watch:
    """One waiter's ear on a topic, from the moment it was opened."""

    def __init__(self) -> None:
        self._loop = asyncio.get_running_loop()
        self._event = asyncio.Event()
        self._stopping = False

    async def wait(self, timeout_s: float) -> bool:
        """Whether the topic was woken since the watch began or last returned, within the time.

        Raises:
            RefusedError: ``BUSY``, the server is about to stop; whoever asked may ask again.
        """
        try:
            await asyncio.wait_for(self._event.wait(), timeout_s)
        except TimeoutError:
            return False
        if self._stopping:
            raise RefusedError(ProblemCode.BUSY, "The server is being restarted.")
        self._event.clear()
        return True

    def stop(self) -> None:
        """End the wait, from any thread: the server is about to stop."""
        self._stopping = True
        self.wake()

    def wake(self) -> None:
        """Wake the waiter, from any thread."""
        # A loop that has closed has nobody left to wake.
        with contextlib.suppress(RuntimeError):
            self._loop.call_soon_threadsafe(self._event.set)


class Waker:
    """Knows who waits for what in this process; safe to call from any thread."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._watches: set[Watch] = set()
        self._callbacks: defaultdict[str, set[Callable[[], None]]] = defaultdict(set)

    async def until(
        self, topic: str, timeout_s: float, look: Callable[[], Awaitable[T | None]]
    ) -> T | None:
        """What ``look`` finds, asked at once and after every wake-up; None when the time is up.

        The long poll: it holds nothing but its place in the event loop while it waits.
        """
        end = time.monotonic() + timeout_s
        with self.watch(topic) as watch:
            while (found := await look()) is None:
                left = end - time.monotonic()
                if left <= 0 or not await watch.wait(left):
                    return None
        return found

    def stop(self) -> None:
        """End every wait: the server is about to stop."""
        with self._lock:
            watches = list(self._watches)
        for watch in watches:
            watch.stop()

    @contextlib.contextmanager
    def watch(self, topic: str) -> Iterator[Watch]:
        """Listen to ``topic``; open the watch before reading, so that no change falls between.

        ``until`` is this with the reading built in, and what a long poll should use.
        """
        watch = Watch()
        with self._lock:
            self._watches.add(watch)
        try:
            with self.calling(topic, watch.wake):
                yield watch
        finally:
            with self._lock:
                self._watches.discard(watch)

    @contextlib.contextmanager
    def calling(self, topic: str, callback: Callable[[], None]) -> Iterator[None]:
        """Call ``callback``, quickly and on any thread, whenever ``topic`` is woken."""
        with self._lock:
            self._callbacks[topic].add(callback)
        try:
            yield
        finally:
            with self._lock:
                waiting = self._callbacks[topic]
                waiting.discard(callback)
                if not waiting:
                    del self._callbacks[topic]

    def deliver(self, topics: Collection[str]) -> None:
        """Wake everybody who waits for one of ``topics``."""
        with self._lock:
            callbacks = [call for topic in topics for call in self._callbacks.get(topic, ())]
        for call in callbacks:
            call()
