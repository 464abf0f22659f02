"""Hands letters over into a folder, as files that mail readers open: the demo's mailbox."""

import os
from pathlib import Path

from server.mail.handing import Handed
from server.mail.writing import Envelope
from ticketing.mail import TryOutcome


class Folder:
    """A folder of ``.eml`` files; the same letter again takes the place of its own file."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def hand_over(self, envelope: Envelope) -> Handed:
        """Write the file whole before it has its name."""
        draft = self._path / f".{envelope.name}.draft"
        try:
            self._path.mkdir(parents=True, exist_ok=True)
            # A letter may carry the link to a new password.
            only_mine = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
            with os.fdopen(only_mine, "wb") as file:
                file.write(envelope.content)
                file.flush()
                os.fsync(file.fileno())
            draft.replace(self._path / f"{envelope.name}.eml")
        except OSError as error:
            words = f"{self._path} cannot be written: {error.strerror}"
            return Handed(TryOutcome.UNREACHABLE, words, whole=True)
        return Handed(TryOutcome.SENT, "Written to the folder.")

    def rest(self) -> None:
        """Nothing is kept open."""
