"""Remembering checkpoints for a moment: gates ask by the same one at every scan."""

import time
from uuid import UUID

from server.admission.checkpoints import checkpoint_with
from server.database import Database
from server.security import Device
from ticketing.admission import Checkpoint
from ticketing.problem import ProblemCode, RefusedError

FRESH_S = 1.0
"""A rule that was changed reaches every process within this time."""


class Checkpoints:
    """Looks checkpoints up, at most once in ``FRESH_S`` each. Safe on any thread."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._known: dict[UUID, tuple[float, Checkpoint]] = {}

    def of(self, gate: Device) -> Checkpoint:
        """The checkpoint that ``gate`` stands at.

        Raises:
            RefusedError: it was given none, or it is gone (NOT_FOUND).
        """
        wanted = gate.checkpoint_id
        now = time.monotonic()
        if wanted is not None:
            read_at, known = self._known.get(wanted, (-FRESH_S, None))
            if known is not None and now - read_at < FRESH_S:
                return known
            found = self._database.read(lambda c: checkpoint_with(c, wanted))
            if found is not None:
                self._known[wanted] = (now, found)
                return found
        raise RefusedError(ProblemCode.NOT_FOUND, "This gate has no checkpoint.")
