"""What a kiosk takes of its machine while it serves visitors, and whether that grows. Pure."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from statistics import median

WARM_UP, WARM_UP_LEAST = 0.1, 3
"""Of all visits, such a share passes before anything is held against it, and no fewer than that.

Fonts and caches fill meanwhile, and the journal.
"""

MEMORY_KB = 4_096
MEMORY_KB_A_VISIT = 0.5
"""What memory may grow by: half a megabyte in 1,000 visits, beside what an allocator breathes."""

MORE = {"descriptors": 4, "threads": 0, "objects": 50}
"""So many more there may be in all: a connection that each thread keeps, a sheet never opened."""

DATABASE_KB = 2_048
"""What a device's store may take: a thousand sales that ended, its settings and its catalogue."""

LOG_KB = 8_192
"""Its write-ahead log: SQLite begins it anew after a thousand pages of 4 kB, once nobody reads."""


@dataclass(frozen=True)
class Look:
    """A look at a kiosk at rest, after so many ``visits``; ``objects`` are those of its window."""

    visits: int
    memory_kb: int
    descriptors: int
    threads: int
    objects: int
    database_kb: int
    log_kb: int


@dataclass(frozen=True)
class Wear:
    """The first and the last third of the looks, without those of the warm-up."""

    first: Sequence[Look]
    last: Sequence[Look]

    @property
    def visits(self) -> float:
        """How many visits lie between the middles of the two."""
        return self._between(lambda look: look.visits)

    @property
    def memory_kb_per_1000(self) -> float:
        """By how much 1,000 visits make memory grow."""
        return 1_000 * self._between(lambda look: look.memory_kb) / self.visits

    def faults(self) -> list[str]:
        """What grows that must not, or is larger than it may be."""
        return [*self._memory(), *self._counts(), *self._files()]

    def told(self) -> str:
        """In a line: how everything was at first and at last."""
        memory = [median(look.memory_kb for look in looks) / 1024 for looks in self._both]
        counts = (
            f"{name} {self._least(name, self.first)} to {self._least(name, self.last)}"
            for name in MORE
        )
        return (
            f"memory {memory[0]:.1f} to {memory[1]:.1f} MB"
            f" ({self.memory_kb_per_1000 / 1024:+.2f} MB per 1,000), {', '.join(counts)},"
            f" database {self._most('database_kb')} kB, its log {self._most('log_kb')} kB"
        )

    @property
    def _both(self) -> tuple[Sequence[Look], Sequence[Look]]:
        return self.first, self.last

    def _memory(self) -> list[str]:
        grown = self._between(lambda look: look.memory_kb)
        if grown <= MEMORY_KB + MEMORY_KB_A_VISIT * self.visits:
            return []
        return [f"memory grows by {self.memory_kb_per_1000 / 1024:.2f} MB per 1,000 visits"]

    def _counts(self) -> list[str]:
        # The least of many looks: a connection that happens to be open is no leak.
        return [
            f"{name} grow from {self._least(name, self.first)} to {self._least(name, self.last)}"
            for name, more in MORE.items()
            if self._least(name, self.last) > self._least(name, self.first) + more
        ]

    def _files(self) -> list[str]:
        most = {"database_kb": DATABASE_KB, "log_kb": LOG_KB}
        return [
            f"{name} comes to {self._most(name)}, of {limit} at most"
            for name, limit in most.items()
            if self._most(name) > limit
        ]

    def _between(self, number: Callable[[Look], int]) -> float:
        first, last = (median(number(look) for look in looks) for looks in self._both)
        return float(last - first)

    def _least(self, name: str, looks: Sequence[Look]) -> int:
        return min(int(getattr(look, name)) for look in looks)

    def _most(self, name: str) -> int:
        return max(int(getattr(look, name)) for look in (*self.first, *self.last))


def wear(looks: Sequence[Look]) -> Wear:
    """What those looks show; the warm-up is left out.

    Raises:
        ValueError: there are too few to tell.
    """
    begun = max(WARM_UP_LEAST, WARM_UP * looks[-1].visits) if looks else 0
    counted = [look for look in looks if look.visits >= begun]
    third = len(counted) // 3
    if not third:
        raise ValueError(f"{len(looks)} looks do not show what grows")
    return Wear(counted[:third], counted[-third:])
