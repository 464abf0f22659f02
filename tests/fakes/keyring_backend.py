"""Keyrings in memory: one that works, and those that a venue may meet."""

import threading

from keyring.backend import KeyringBackend
from keyring.errors import KeyringLocked, PasswordDeleteError


class FakeKeyring(KeyringBackend):
    """Keeps what it is given; ``locked``, ``forgetful`` or ``hanging`` as a test sets it."""

    priority = 9.0

    def __init__(self) -> None:
        self.kept: dict[tuple[str, str], str] = {}
        self.locked = False
        self.forgetful = False
        self.hanging = threading.Event()
        self.hanging.set()

    def get_password(self, service: str, username: str) -> str | None:
        self._answer()
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self._answer()
        if not self.forgetful:
            self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        self._answer()
        if self.kept.pop((service, username), None) is None:
            raise PasswordDeleteError("there is none")

    def _answer(self) -> None:
        self.hanging.wait(30)
        if self.locked:
            raise KeyringLocked("nobody is signed in")
