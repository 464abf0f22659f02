"""Faults at random: a share of the requests goes wrong in ways drawn from a seed."""

import fnmatch
import random
from collections import Counter
from dataclasses import asdict, dataclass

from simulator.stripe.fault import READER_COMMAND, Fault
from simulator.stripe.wire import Json


@dataclass(frozen=True)
class Weather:
    """How bad it is: the share of requests, the seed, the kinds, whom it meets (a glob).

    `seconds` is how long a latency or a late reply takes.
    """

    rate: float = 0.0
    seed: int = 0
    kinds: tuple[str, ...] = ()
    match: str = "* /v1/*"
    seconds: float = 0.2


class Chaos:
    """Draws faults; every use holds the account's lock."""

    def __init__(self) -> None:
        self.turn(Weather())

    def turn(self, weather: Weather) -> None:
        """Begin again with another weather; the counts start at nothing."""
        self._weather = weather
        self._chance = random.Random(weather.seed)  # noqa: S311  faults to be repeated, no secret
        self._struck: Counter[str] = Counter()
        self._seen = 0

    def told(self) -> Json:
        """The weather, how many requests it met, and what struck how often."""
        return {**asdict(self._weather), "seen": self._seen, "struck": dict(self._struck)}

    def strike(self, method: str, path: str) -> Fault | None:
        """The fault this request meets, or None."""
        asked = f"{method} {path}"
        if not self._weather.rate or not fnmatch.fnmatchcase(asked, self._weather.match):
            return None
        self._seen += 1
        at_reader = fnmatch.fnmatchcase(asked, READER_COMMAND)
        kinds = [kind for kind in self._weather.kinds if at_reader or kind[:7] != "reader_"]
        if not kinds or self._chance.random() >= self._weather.rate:
            return None
        kind = self._chance.choice(kinds)
        self._struck[kind] += 1
        return Fault(
            kind,
            self._weather.match,
            seconds=self._weather.seconds,
            after_commit=self._chance.random() < 0.5,  # noqa: PLR2004  a coin
            should_retry=self._chance.choice(("", "true", "false")),
        )
