"""Secrets move into the vault once, whole after a cut at any step, and are gone after a wipe."""

from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest

from kiosk.core.errors import StoreError
from kiosk.core.ports import Vault, VaultKind
from kiosk.core.safekeeping import KEPT_IN, KEY, TOKEN, VIEW, settle, wipe
from kiosk.core.store import Store
from kiosk.hardware.vault_file import FileVault
from kiosk.hardware.vault_keyring import KeyringVault
from tests.fakes.keyring_backend import FakeKeyring

SECRETS = {TOKEN: "kiosk_SECRET-TOKEN", KEY: "5EC2E7" * 10}


class CutError(Exception):
    """The power went."""


class CutStore(Store):
    """A store whose power goes at its ``steps``-th write."""

    steps = 99

    def keep_all(self, values: dict[str, str]) -> None:
        self._count()
        super().keep_all(values)

    def forget(self, key: str) -> None:
        self._count()
        super().forget(key)

    def scrub(self) -> None:
        self._count()
        super().scrub()

    def _count(self) -> None:
        self.steps -= 1
        if self.steps < 0:
            raise CutError


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """The store of a device that an earlier Wicket paired."""
    with CutStore(tmp_path / "kiosk.db") as opened:
        opened.keep_all({VIEW: "{}", "own": "kept", **SECRETS})
        yield opened


@pytest.fixture
def file(tmp_path: Path) -> FileVault:
    """Its file."""
    return FileVault(tmp_path / "secrets" / "kiosk.json")


@pytest.fixture
def keyring() -> KeyringVault:
    """Its keyring."""
    return KeyringVault("kiosk", FakeKeyring())


def in_store(folder: Path) -> bool:
    """Whether any byte of a secret is in the store's own files."""
    kept = b"".join(file.read_bytes() for file in folder.iterdir() if file.is_file())
    return any(secret.encode() in kept for secret in SECRETS.values())


@pytest.mark.parametrize("kind", VaultKind)
def test_a_device_paired_before_moves_its_secrets_over_once(
    store: Store, file: FileVault, keyring: KeyringVault, kind: VaultKind, tmp_path: Path
) -> None:
    vault: Vault = file if kind is VaultKind.FILE else keyring
    assert in_store(tmp_path)
    for _ in range(2):
        settle(store, vault, None)
        assert vault.secrets() == SECRETS
        assert store.setting(KEPT_IN) == kind
        assert store.setting("own") == "kept"
        assert not in_store(tmp_path)


@pytest.mark.parametrize("steps", range(6))
def test_a_cut_at_any_step_of_it_loses_nothing(
    store: CutStore, file: FileVault, steps: int, tmp_path: Path
) -> None:
    store.steps = steps
    try:
        settle(store, file, None)
        cut = False
    except CutError:
        cut = True
    assert cut is (steps < 5), "there are five writes"
    store.steps = 99
    settle(store, file, None)
    assert file.secrets() == SECRETS
    assert (store.setting(TOKEN), store.setting(KEY)) == (None, None)
    assert not in_store(tmp_path)


def test_a_vault_that_does_not_give_them_back_leaves_them_where_they_were(store: Store) -> None:
    class Forgetful(KeyringVault):
        def secrets(self) -> Mapping[str, str]:
            return {}

    with pytest.raises(StoreError, match="does not give it back"):
        settle(store, Forgetful("kiosk", FakeKeyring()), None)
    assert store.setting(TOKEN) == SECRETS[TOKEN]


def test_they_go_from_file_to_keyring_and_back(
    store: Store, file: FileVault, keyring: KeyringVault
) -> None:
    settle(store, file, None)
    for vault, other in ((keyring, file), (file, keyring), (file, keyring)):
        settle(store, vault, other)
        assert vault.secrets() == SECRETS
        assert other.secrets() == {}


def test_a_keyring_that_cannot_be_had_is_named_and_nothing_is_lost(
    store: Store, file: FileVault, keyring: KeyringVault
) -> None:
    settle(store, keyring, file)
    with pytest.raises(StoreError, match="keyring, which does not answer"):
        settle(store, file, None)
    settle(store, keyring, file)
    assert keyring.secrets() == SECRETS


def test_what_is_wiped_is_in_no_file_and_a_cut_between_is_made_good_at_the_next_start(
    store: Store, file: FileVault, tmp_path: Path
) -> None:
    settle(store, file, None)
    store.wipe()  # and here the power goes
    settle(store, file, None)
    assert file.secrets() == {}
    file.keep(SECRETS)
    wipe(store, file)
    assert file.secrets() == {}
    assert not any(path.is_file() for path in (tmp_path / "secrets").iterdir())


def test_a_key_of_a_pairing_that_came_to_nothing_is_erased(
    store: Store, file: FileVault, tmp_path: Path
) -> None:
    store.forget(VIEW)
    store.forget(TOKEN)
    settle(store, file, None)
    assert store.setting(KEY) is None
    assert file.secrets() == {}
    assert not in_store(tmp_path)
