"""Watching the sweeps: when each last ran to its end, and whether any has stopped."""

import time
from collections.abc import Iterable, Mapping
from threading import Lock

from server.worker import Sweep

_PATIENCE_S = 60.0  # a sweep may wait long for a provider that does not answer
_INTERVALS = 10


class Watch:
    """Knows of each sweep how often and when it ran; safe on any thread."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._begun = time.time()
        self._last: dict[str, float] = {}
        self._times: dict[str, int] = {}
        self._within: dict[str, float] = {}

    def over(self, sweeps: Iterable[Sweep]) -> list[Sweep]:
        """The same sweeps, watched."""
        return [self._watched(sweep) for sweep in sweeps]

    @property
    def last_runs(self) -> Mapping[str, float]:
        """When each sweep last ran to its end, in seconds since 1970."""
        with self._lock:
            return dict(self._last)

    @property
    def runs(self) -> Mapping[str, int]:
        """How often each sweep ran to its end since this process began."""
        with self._lock:
            return dict(self._times)

    def stopped(self, now: float | None = None) -> list[str]:
        """The sweeps that have not run for much longer than they should have."""
        moment = time.time() if now is None else now
        with self._lock:
            return [
                name
                for name, within_s in self._within.items()
                if moment - self._last.get(name, self._begun) > within_s
            ]

    def _watched(self, sweep: Sweep) -> Sweep:
        def look() -> None:
            sweep.look()
            with self._lock:
                self._last[sweep.name] = time.time()
                self._times[sweep.name] = self._times.get(sweep.name, 0) + 1

        self._within[sweep.name] = max(_PATIENCE_S, _INTERVALS * sweep.interval_s)
        return sweep._replace(look=look)
