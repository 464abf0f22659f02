"""Remembering for a moment what gates make the server look up at every scan."""

import time
from collections.abc import Callable
from typing import Generic, TypeVar

Key = TypeVar("Key")
Value = TypeVar("Value")

FRESH_S = 1.0
"""A rule that was changed, or a gate that was revoked, is known to every process in this time."""

_MOST = 10_000


class Remembered(Generic[Key, Value]):
    """Keeps what was found for ``fresh_s`` seconds. Safe on any thread."""

    def __init__(self, fresh_s: float = FRESH_S) -> None:
        self._fresh_s = fresh_s
        self._known: dict[Key, tuple[float, Value]] = {}

    def fresh(self, key: Key) -> Value | None:
        """What was kept for ``key`` a moment ago, if anything."""
        known = self._known.get(key)
        if known is None or time.monotonic() - known[0] >= self._fresh_s:
            return None
        return known[1]

    def keep(self, key: Key, value: Value) -> Value:
        """Keep ``value`` for ``key``, and give it back."""
        if len(self._known) >= _MOST:
            self._known.clear()
        self._known[key] = (time.monotonic(), value)
        return value

    def of(self, key: Key, look: Callable[[], Value]) -> Value:
        """What was kept a moment ago, else what ``look`` finds; a look that fails keeps nothing."""
        known = self.fresh(key)
        return known if known is not None else self.keep(key, look())
