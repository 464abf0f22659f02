"""Runs deeds later, one at a time, on one background thread; knows nothing of payments."""

import heapq
import itertools
import threading
import time
from collections.abc import Callable

Deed = Callable[[], object]


class Agenda:
    """Deeds with the moment they fall due; each runs under the lock it was given.

    A deed due now runs at once, in the caller's thread, so that a simulator without delays
    answers with everything already done.
    """

    def __init__(self, lock: threading.RLock) -> None:
        self._lock = lock
        self._due: list[tuple[float, int, Deed]] = []
        self._order = itertools.count()
        self._changed = threading.Condition()
        self._closed = False
        self._thread = threading.Thread(target=self._run, name="agenda", daemon=True)
        self._thread.start()

    def after(self, seconds: float, deed: Deed) -> None:
        """Run `deed` after so many seconds; at once when that is nothing."""
        if seconds <= 0:
            with self._lock:
                deed()
            return
        with self._changed:
            heapq.heappush(self._due, (time.monotonic() + seconds, next(self._order), deed))
            self._changed.notify()

    def forward(self, seconds: float) -> None:
        """Let so many seconds pass at once: what fell due in them runs before this returns."""
        with self._lock:
            with self._changed:
                self._due = [(due - seconds, order, deed) for due, order, deed in self._due]
            while deed := self._take():
                deed()

    def clear(self) -> None:
        """Forget what has not run yet."""
        with self._changed:
            self._due.clear()

    def close(self) -> None:
        """Stop the thread."""
        with self._changed:
            self._closed = True
            self._changed.notify()
        self._thread.join(timeout=2)

    def _run(self) -> None:
        while self._wait_for_one():
            # Taken under the lock, so that a reset which held it has cleared what it forgot.
            with self._lock:
                deed = self._take()
                if deed is not None:
                    deed()

    def _wait_for_one(self) -> bool:
        """Wait until a deed is due; False when closed."""
        with self._changed:
            while not self._closed:
                wait_s = self._due[0][0] - time.monotonic() if self._due else None
                if wait_s is not None and wait_s <= 0:
                    return True
                self._changed.wait(wait_s)
        return False

    def _take(self) -> Deed | None:
        with self._changed:
            if self._due and self._due[0][0] <= time.monotonic():
                return heapq.heappop(self._due)[2]
        return None
