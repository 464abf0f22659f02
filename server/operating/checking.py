"""Checking: asks every invariant of the whole database, then verifies the chain of the audit."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, text

from server.audit.verifying import Verdict, verify_chain
from server.operating.invariants import INVARIANTS, Invariant

_SHOWN = 10
_MOST = 10_000

Read = Callable[[Callable[[Connection], Any]], Any]
"""Runs one work on the database."""


@dataclass(frozen=True)
class Finding:
    """What came of one check: how many things were looked at, and those that broke it, in words.

    ``more`` broke it besides and are not named.
    """

    name: str
    promise: str
    counted: int
    broken: tuple[str, ...] = ()
    more: int = 0

    @property
    def holds(self) -> bool:
        """Whether nothing broke it."""
        return not self.broken


def check_all(read: Read, kept_head: str | None = None) -> Iterator[Finding]:
    """Every invariant's finding as it is made, and the audit's last; reads only."""
    for invariant in INVARIANTS:
        yield read(partial(_asked, invariant=invariant))
    yield _of_chain(verify_chain(read, kept_head))


def _asked(connection: Connection, invariant: Invariant) -> Finding:
    counted = connection.execute(text(invariant.counted)).scalar_one()
    rows = connection.execute(text(invariant.broken)).fetchmany(_MOST)
    words = tuple(f"{_name(row[0])} ({row[1]})" for row in rows[:_SHOWN])
    more = max(0, len(rows) - _SHOWN)
    return Finding(invariant.name, invariant.promise, counted, words, more)


def _of_chain(verdict: Verdict) -> Finding:
    words = tuple(fault.words for fault in verdict.faults)
    waiting = f"; {verdict.unsealed} wait for their place" if verdict.unsealed else ""
    promise = f"The audit is as it was sealed (head {verdict.head}{waiting})."
    shown, more = words[:_SHOWN], max(0, len(words) - _SHOWN)
    return Finding("audit", promise, verdict.entries, shown, more)


def _name(value: object) -> str:
    """An id as people read it, whichever way the database spells it."""
    try:
        return str(UUID(str(value)))
    except ValueError:  # a serial or a number
        return str(value)
