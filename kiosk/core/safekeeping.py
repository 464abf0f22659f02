"""A device's secrets in its vault: moved there once, and wiped with all else.

The store says where they are (``KEPT_IN``) and whose they are (``VIEW``). Whatever is moved is
copied, read back and only then deleted, so that a power cut leaves it in one place or in both.
"""

from collections.abc import Iterable, Mapping

from kiosk.core.errors import StoreError
from kiosk.core.ports import Vault, VaultKind
from kiosk.core.store import Store

TOKEN = "device.token"  # noqa: S105  the name of a secret, not its value
KEY = "device.key"
VIEW = "device.view"
KEPT_IN = "device.vault"
UNPAIRS = "device.unpairs"
"""Somebody here asked that this device be forgotten: who. An unknown token means then: wiped."""


def wipe(store: Store, vault: Vault) -> None:
    """Forget what a revoked device was trusted with.

    The store goes first: without it, what the vault still has is forgotten at the next start.

    Raises:
        StoreError: the disk or the keyring would not take it; wiping again goes on from there.
    """
    store.wipe()
    vault.forget()


def settle(store: Store, vault: Vault, other: Vault | None) -> None:
    """Have this device's secrets in ``vault`` and nowhere else.

    They may be in the store, where an earlier Wicket kept them, or in the ``other`` vault, if that
    can be had. What belongs to no pairing is forgotten.

    Raises:
        StoreError: they cannot be moved, or are in a vault that cannot be had.
    """
    in_store = {name: text for name in (TOKEN, KEY) if (text := store.setting(name)) is not None}
    paired = store.setting(VIEW) is not None
    if paired and in_store.get(TOKEN):
        _copy(store, vault, in_store)
    if in_store:
        _erase(store, in_store)
    if not paired:
        vault.forget()
        if other is not None:
            other.forget()
        return
    kept_in = store.setting(KEPT_IN)
    if other is not None and kept_in == other.kind.value:
        _copy(store, vault, other.secrets())
    elif kept_in == VaultKind.KEYRING.value and vault.kind is not VaultKind.KEYRING:
        raise StoreError(
            "This device's token is in the system's keyring, which does not answer. Sign in at "
            "this machine and unlock it, or start with another folder and a new pairing code."
        )
    if other is not None:
        other.forget()


def _erase(store: Store, names: Iterable[str]) -> None:
    # Emptied first and deleted last: after a power cut, the names say that bytes may lie on.
    store.keep_all(dict.fromkeys(names, ""))
    store.scrub()
    for name in names:
        store.forget(name)


def _copy(store: Store, vault: Vault, secrets: Mapping[str, str]) -> None:
    vault.keep(secrets)
    if dict(vault.secrets()) != dict(secrets):
        raise StoreError("What this device keeps its token in does not give it back.")
    store.keep(KEPT_IN, vault.kind.value)
