"""The way in: five taps into a corner, within three seconds. Pure."""

from dataclasses import dataclass, field

TAPS = 5
WITHIN_S = 3.0


@dataclass
class Corner:
    """Counts taps into the corner by the stopwatch."""

    _taps: list[float] = field(default_factory=list)

    def tapped(self, now_s: float) -> bool:
        """One more; whether that was the last one that was wanted."""
        self._taps = [one for one in self._taps if now_s - one < WITHIN_S] + [now_s]
        if len(self._taps) < TAPS:
            return False
        self._taps = []
        return True
