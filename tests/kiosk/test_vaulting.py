"""Where a device's secrets lie, by its settings and by what the system has."""

from collections.abc import Iterator
from pathlib import Path

import keyring
import pytest

from kiosk.core.ports import VaultKind
from kiosk.core.safekeeping import KEPT_IN, VIEW
from kiosk.core.settings import DeviceSettings, KeyringUse
from kiosk.core.store import Store
from kiosk.vaulting import open_vault
from tests.fakes.keyring_backend import FakeKeyring


@pytest.fixture
def works() -> Iterator[FakeKeyring]:
    """A system whose keyring works."""
    before, made = keyring.get_keyring(), FakeKeyring()
    keyring.set_keyring(made)
    yield made
    keyring.set_keyring(before)


def test_without_a_keyring_it_is_a_file_beside_the_store(tmp_path: Path) -> None:
    with Store(tmp_path / "gate.db") as store:
        vault = open_vault(DeviceSettings(device_folder=tmp_path), store, "gate.db")
        vault.keep({"device.token": "secret"})
    assert (tmp_path / "secrets" / "gate.json").is_file()


def test_a_keyring_that_works_is_used_unless_told_otherwise(
    works: FakeKeyring, tmp_path: Path
) -> None:
    auto = DeviceSettings(device_folder=tmp_path)
    file = DeviceSettings(device_folder=tmp_path, keyring=KeyringUse.FILE)
    with Store(tmp_path / "gate.db") as store:
        vault = open_vault(auto, store, "gate.db")
        assert vault.kind is VaultKind.KEYRING
        vault.keep({"device.token": "secret"})
        store.keep_all({VIEW: "{}", KEPT_IN: vault.kind.value})
        assert [account for _, account in works.kept] == [str(tmp_path / "gate.db")]
        moved = open_vault(file, store, "gate.db")
        assert moved.kind is VaultKind.FILE
        assert moved.secrets() == {"device.token": "secret"}
        assert works.kept == {}
        assert open_vault(auto, store, "gate.db").secrets() == {"device.token": "secret"}
        assert not (tmp_path / "secrets" / "gate.json").exists()
