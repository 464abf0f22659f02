"""How long to leave a server alone that gave no answer: longer each time, never all at once."""

import random
from collections.abc import Callable

FIRST_S = 1.0
LONGEST_S = 10.0
LONGEST_ASKED_S = 60.0


class Patience:
    """Counts failures in a row; ``chance`` gives a number of 0 to 1.

    Many devices lose a server in the same instant and must not come back in the same one.
    """

    def __init__(self, chance: Callable[[], float] = random.random) -> None:
        self._chance = chance
        self._longest_s = FIRST_S

    def answered(self) -> None:
        """The server is back: the next failure begins anew."""
        self._longest_s = FIRST_S

    def pause_s(self, asked_s: float | None = None) -> float:
        """Seconds to wait after one more failure: half of it certain, half chance.

        What the server asked for (``asked_s``, up to ``LONGEST_ASKED_S``) comes on top, so that
        devices that were all told the same do not all come then.
        """
        pause_s = self._longest_s * (0.5 + self._chance() / 2)
        self._longest_s = min(2 * self._longest_s, LONGEST_S)
        return pause_s if asked_s is None else min(asked_s, LONGEST_ASKED_S) + pause_s
