"""Guessing: who tries too many codes that are none has to wait before the next.

A try is counted before it is made, in a transaction of its own, and given back unless it was a
guess: so that neither many at once nor the rollback of a refused order let guessing go on.
"""

from datetime import datetime, timedelta

from sqlalchemy import Connection

from server.people.throttling import Limit, count_tries, give_back
from ticketing.problem import RefusedError
from ticketing.promotion import CodeRefusal

MOST_GUESSES = 20
WITHIN = timedelta(minutes=10)


def count_guess(
    connection: Connection, caller: str, now: datetime, most: int = MOST_GUESSES
) -> None:
    """Count a code that somebody tries; ``most`` are as many as may be none.

    Raises:
        RefusedError: ``TOO_MANY_REQUESTS``, with ``retry_after_s``.
    """
    count_tries(connection, (Limit(f"code:{caller}", most, WITHIN),), now)


def no_guess(connection: Connection, caller: str) -> None:
    """Take the try back: the code was one."""
    give_back(connection, (f"code:{caller}",))


def was_guess(refusal: RefusedError) -> bool:
    """Whether an order was refused since its code is none."""
    members = refusal.problem.model_extra or {}
    return members.get("reason") == CodeRefusal.UNKNOWN.value
