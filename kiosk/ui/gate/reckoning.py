"""Figures, moments and serials as a steward reads them, in their language."""

from datetime import datetime, timedelta

from babel.dates import format_timedelta
from babel.numbers import format_decimal

from kiosk.ui.formats import Formats

_GROUP = 4
_LEFT_TO_RIGHT, _END = "\u2066", "\u2069"
_RIGHT_TO_LEFT_LANGUAGES = frozenset({"ar"})


class GateFormats:
    """Formats for one language (ISO 639-1) and the venue's zone (IANA name)."""

    def __init__(self, language: str, time_zone: str) -> None:
        self._shared = Formats(language, time_zone)
        self._locale = language
        self._mixed = language in _RIGHT_TO_LEFT_LANGUAGES

    def time(self, moment: datetime) -> str:
        """Hours and minutes at the venue."""
        return self._shared.time(moment)

    def number(self, count: int) -> str:
        """``count`` with its thousands apart."""
        return str(format_decimal(count, locale=self._locale))

    def to_the_second(self, moment: datetime) -> str:
        """Hours, minutes and seconds at the venue."""
        return self._isolated(f"{self._shared.local(moment):%H:%M:%S}")

    def when(self, moment: datetime, now: datetime) -> str:
        """The time, with its day where that is another one."""
        if self._shared.local(moment).date() == self._shared.local(now).date():
            return self.time(moment)
        return f"{self._shared.short_date(moment)} {self.time(moment)}"

    def ago(self, moment: datetime, now: datetime) -> str:
        """How long ago ``moment`` was: "30 minutes ago"."""
        passed = max(now - moment, timedelta(seconds=1))
        return str(format_timedelta(-passed, add_direction=True, locale=self._locale))

    def serial(self, serial: str) -> str:
        """A serial in two groups, read from left to right in every language."""
        head, _, characters = serial.partition("-")
        return self._isolated(f"{head}-{characters[:_GROUP]}-{characters[_GROUP:]}")

    def span(self, seconds: float) -> str:
        """A span of time without its sign, in the largest unit that fits: "2 hr", "1 day"."""
        return self._shared.span(seconds)

    def _isolated(self, text: str) -> str:
        """``text`` kept in its own order where the words around it run from right to left."""
        return f"{_LEFT_TO_RIGHT}{text}{_END}" if self._mixed else text
