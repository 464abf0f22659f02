"""Chooses where a device keeps its secrets: the system's keyring, or a file of their own."""

from kiosk.core.ports import Vault, VaultKind
from kiosk.core.safekeeping import KEPT_IN, settle
from kiosk.core.settings import DeviceSettings, KeyringUse
from kiosk.core.store import Store
from kiosk.hardware.vault_file import FileVault
from kiosk.hardware.vault_keyring import working_keyring


def open_vault(settings: DeviceSettings, store: Store, store_file: str) -> Vault:
    """The vault of the device whose store is ``store_file``, and all its secrets in there.

    Raises:
        StoreError: they cannot be had.
    """
    place = settings.device_folder / store_file
    file = FileVault(settings.device_folder / "secrets" / f"{place.stem}.json")
    wanted = settings.keyring is KeyringUse.AUTO
    kept_there = store.setting(KEPT_IN) == VaultKind.KEYRING.value
    keyring = working_keyring(str(place.resolve())) if wanted or kept_there else None
    vault: Vault = keyring if wanted and keyring is not None else file
    settle(store, vault, file if vault is keyring else keyring)
    return vault
