"""Errands: what takes its time is done on threads of its own, and never on that of a window."""

import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar

from kiosk.core.errors import ServerError

T = TypeVar("T")
Deliver = Callable[[Callable[[], None]], None]
"""Has something done on the window's thread; returns at once, from any thread."""

_AT_ONCE = 4


class Errand:
    """One thing that was asked for; ``drop`` it, and nobody hears what came of it."""

    def __init__(self) -> None:
        self.dropped = False

    def drop(self) -> None:
        """Whoever asked does not want to know any more."""
        self.dropped = True


class Errands:
    """Runs errands, a few at once, and has what came of each told on the window's thread."""

    def __init__(self, deliver: Deliver) -> None:
        self._deliver = deliver
        self._threads = ThreadPoolExecutor(_AT_ONCE, thread_name_prefix="admin")
        self._lock = threading.Lock()
        self._under_way = 0

    @property
    def idle(self) -> bool:
        """Whether everything that was asked for is done and told."""
        with self._lock:
            return self._under_way == 0

    def run(
        self,
        work: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[ServerError], None],
    ) -> Errand:
        """Do ``work`` elsewhere; then ``done`` or ``failed`` is called on the window's thread.

        What else ``work`` raises is a fault of ours, and is raised there.
        """
        errand = Errand()
        with self._lock:
            self._under_way += 1
        self._threads.submit(self._do, errand, work, done, failed)
        return errand

    def close(self) -> None:
        """Begin nothing more; what is under way ends by its own deadline, and is told to nobody."""
        self._threads.shutdown(wait=False, cancel_futures=True)

    def _do(
        self,
        errand: Errand,
        work: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[ServerError], None],
    ) -> None:
        try:
            result = work()
        except ServerError as error:
            refusal = error
            self._tell(errand, lambda: failed(refusal))
        except Exception as error:  # noqa: BLE001  not swallowed: it is raised where it is seen
            fault = error
            self._tell(errand, lambda: _raise(fault))
        else:
            self._tell(errand, lambda: done(result))

    def _tell(self, errand: Errand, news: Callable[[], None]) -> None:
        def told() -> None:
            with self._lock:
                self._under_way -= 1
            if not errand.dropped:
                news()

        self._deliver(told)


def _raise(fault: Exception) -> None:
    raise fault
