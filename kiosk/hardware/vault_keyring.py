"""Secrets in the system's keyring, where there is one that works and does not keep us waiting.

A keyring may be missing, be locked and ask a person who is not there, or never answer. So each call
runs on a thread of its own and is given up after a while, and at the start one is only used that
gives back what was put into it.
"""

import json
import logging
import secrets as dice
import threading
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, TypeVar

from kiosk.core.errors import StoreError
from kiosk.core.ports import VaultKind

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

logger = logging.getLogger(__name__)

PATIENCE_S = 2.0
_SERVICE = "Wicket"

T = TypeVar("T")


class KeyringVault:
    """The port ``kiosk.core.ports.Vault`` in a keyring: all secrets are ``account``'s one entry."""

    kind = VaultKind.KEYRING

    def __init__(
        self, account: str, backend: "KeyringBackend", patience_s: float = PATIENCE_S
    ) -> None:
        self._account = account
        self._backend = backend
        self._patience_s = patience_s

    def secrets(self) -> Mapping[str, str]:
        """What is kept; nothing where nothing is."""
        kept = _within(self._patience_s, self._read)
        try:
            return {str(name): str(secret) for name, secret in dict(json.loads(kept)).items()}
        except ValueError as error:
            raise StoreError("What the system's keyring keeps of this device is damaged") from error

    def keep(self, secrets: Mapping[str, str]) -> None:
        """Keep these in place of all before."""
        text = json.dumps(dict(secrets))
        _within(
            self._patience_s,
            lambda: self._backend.set_password(_SERVICE, self._account, text),
        )

    def forget(self) -> None:
        """Keep nothing any more."""
        _within(self._patience_s, self._delete)

    def _read(self) -> str:
        return self._backend.get_password(_SERVICE, self._account) or "{}"

    def _delete(self) -> None:
        # Asking for what is not there is an error of its own in some keyrings.
        if self._backend.get_password(_SERVICE, self._account) is not None:
            self._backend.delete_password(_SERVICE, self._account)


def working_keyring(
    account: str,
    find: "Callable[[], KeyringBackend] | None" = None,
    patience_s: float = PATIENCE_S,
) -> KeyringVault | None:
    """The system's keyring, once it has given back what was put into it; None where it does not.

    ``find`` gives the keyring; without it, the one that `keyring` recommends for this system.
    """
    try:
        backend = _within(patience_s, lambda: _proven(account, (find or _recommended)()))
    except StoreError as fault:
        logger.info("The device's secrets go into a file: %s", fault)
        return None
    return KeyringVault(account, backend, patience_s)


def _recommended() -> "KeyringBackend":
    import keyring
    from keyring.core import recommended

    backend = keyring.get_keyring()
    if not recommended(backend):
        raise StoreError(f"the system has no keyring but {backend.name}")
    return backend


def _proven(account: str, backend: "KeyringBackend") -> "KeyringBackend":
    trial, word = f"{account} (trial)", dice.token_hex(8)
    backend.set_password(_SERVICE, trial, word)
    heard = backend.get_password(_SERVICE, trial)
    backend.delete_password(_SERVICE, trial)
    if heard != word:
        raise StoreError(f"{backend.name} does not give back what is put into it")
    return backend


def _within(patience_s: float, deed: Callable[[], T]) -> T:
    """What ``deed`` gives, on a thread that is left behind where it takes too long."""
    given: list[T] = []
    faults: list[Exception] = []
    done = threading.Event()

    def do() -> None:
        try:
            given.append(deed())
        except Exception as error:  # noqa: BLE001  every keyring has errors of its own
            faults.append(error)
        done.set()

    threading.Thread(target=do, name="keyring", daemon=True).start()
    if not done.wait(patience_s):
        raise StoreError("The system's keyring does not answer")
    if faults:
        raise StoreError(f"The system's keyring refuses: {faults[0]}") from faults[0]
    return given[0]
