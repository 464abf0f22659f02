"""Hashing passwords with argon2id, so many at a time and no more: the others are told to wait.

A password costs 46 MB and a processor for some 50 ms, so without a bound a crowd that signs in
would take the processors from those who buy.
"""

import threading
from collections.abc import Iterator
from contextlib import contextmanager

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

from ticketing.problem import ProblemCode, RefusedError

_MEMORY_KIB = 47_104  # with one pass: OWASP Password Storage Cheat Sheet, first choice of argon2id
# What is checked where there is no account, so that it takes as long as where there is: the hash
# of random letters that nobody kept, made with the costs above.
NOBODYS = (
    f"$argon2id$v=19$m={_MEMORY_KIB},t=1,p=1"
    "$Cg6OyS13mLxB3pCLOZWSnA$wEOvc/Vjl61uZkB9paybowabRs6umWlivxFMvdVY+0Y"
)
_WAITING_PER_TURN = 3
_LONGEST_WAIT_S = 5


class Hasher:
    """Makes and checks the hashes of passwords; never call it within a transaction."""

    def __init__(self, at_once: int) -> None:
        self._argon = PasswordHasher(time_cost=1, memory_cost=_MEMORY_KIB, parallelism=1)
        self._turns = threading.Semaphore(at_once)
        self._places = threading.Semaphore(at_once * (1 + _WAITING_PER_TURN))

    def hash(self, password: str) -> str:
        """What may be stored of a password.

        Raises:
            RefusedError: ``BUSY``, too many others wait.
        """
        with self._turn():
            return self._argon.hash(password)

    def matches(self, kept: str | None, password: str) -> bool:
        """Whether this is the password; with no hash to hold it against, the same work and no.

        Raises:
            RefusedError: ``BUSY``, as for ``hash``.
        """
        with self._turn():
            try:
                self._argon.verify(kept or NOBODYS, password)
            except (VerificationError, InvalidHashError):
                return False
        return kept is not None

    def is_dated(self, kept: str) -> bool:
        """Whether a hash was made with other costs than today's."""
        return self._argon.check_needs_rehash(kept)

    @contextmanager
    def _turn(self) -> Iterator[None]:
        if not self._places.acquire(blocking=False):
            raise _busy()
        try:
            if not self._turns.acquire(timeout=_LONGEST_WAIT_S):
                raise _busy()
            try:
                yield
            finally:
                self._turns.release()
        finally:
            self._places.release()


def _busy() -> RefusedError:
    return RefusedError(
        ProblemCode.BUSY, "Many people are signing in at the moment. Please try again shortly."
    )
