"""Recognising devices by their tokens, those of a moment ago without asking the database."""

from functools import partial

from server.admission.remembering import Remembered
from server.database import Database
from server.device import tokens
from server.security import Device


class Recogniser:
    """Finds devices by their tokens; ``forget`` is called when any of them was changed.

    A change by another process whose word of it was lost is known here a second later.
    """

    def __init__(self, database: Database) -> None:
        self._database = database
        self._known: Remembered[str, Device] = Remembered()

    def seen(self, token: str) -> Device | None:
        """The device of this token, if it asked a moment ago."""
        return self._known.fresh(token)

    def recognise(self, token: str) -> Device | None:
        """The paired device of this token; None where there is none.

        Raises:
            RefusedError: it was revoked (DEVICE_REVOKED).
        """
        # What is read while a device is changed is kept where nobody looks any more.
        known = self._known
        found = self._database.read(partial(tokens.authenticate, token=token))
        return None if found is None else known.keep(token, found)

    def forget(self) -> None:
        """Look every device up again."""
        self._known = Remembered()
