"""Puts names, times and amounts into the words of a letter."""

from datetime import datetime
from uuid import UUID

from documents.customs import clock, is_right_to_left, plain_date
from server.letters.wording import Told
from server.mail.writing import one_line
from ticketing.catalogue import SessionView

_MOST_SESSIONS = 6
_LONGEST_NAME = 120


def filled(words: str, language: str, **values: str) -> str:
    """``words`` with values in their places, each one printable line.

    Within writing from the right a value keeps its own direction (Unicode 6.3, isolates).
    """
    isolate = is_right_to_left(language)
    plain = {name: _plain(value) for name, value in values.items()}
    if isolate:
        plain = {name: f"\u2068{value}\u2069" for name, value in plain.items()}
    return words.format(**plain)


def fill(told: Told, language: str, **values: str) -> Told:
    """All that a kind of letter tells, with values in their places."""
    parts = {name: getattr(told, name) for name in Told.__slots__}
    return Told(**{name: filled(words, language, **values) for name, words in parts.items()})


def moment(at: datetime, zone: str, language: str) -> str:
    """``20 Nov 2026, 19:30`` at the place whose time zone is ``zone``."""
    joint = "\u060c " if is_right_to_left(language) else ", "
    return f"{plain_date(at, zone, language)}{joint}{clock(at, zone, language)}"


def covered(sessions: tuple[SessionView, ...], wanted: frozenset[UUID]) -> tuple[SessionView, ...]:
    """The sessions that tickets are good for, the soonest first, at most a handful."""
    found = sorted((one for one in sessions if one.id in wanted), key=lambda one: one.starts_at)
    return tuple(found[:_MOST_SESSIONS])


def _plain(value: str) -> str:
    line = one_line(value)
    return line if len(line) <= _LONGEST_NAME else f"{line[: _LONGEST_NAME - 1]}\u2026"
