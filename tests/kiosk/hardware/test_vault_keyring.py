"""A keyring is only used that works, and none keeps a device from starting."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.core.errors import StoreError
from kiosk.hardware.vault_keyring import KeyringVault, working_keyring
from tests.fakes.keyring_backend import FakeKeyring

ROOT = Path(__file__).parents[3]
SOON_S = 0.05


def test_one_that_works_is_used_and_keeps_nothing_of_the_trial() -> None:
    keyring = FakeKeyring()
    vault = working_keyring("a gate", lambda: keyring)
    assert vault is not None
    assert keyring.kept == {}
    vault.keep({"device.token": "secret"})
    assert [account for _, account in keyring.kept] == ["a gate"]


@pytest.mark.parametrize("fault", ["locked", "forgetful"])
def test_one_that_is_locked_or_forgets_is_not_used(fault: str) -> None:
    keyring = FakeKeyring()
    setattr(keyring, fault, True)
    assert working_keyring("a gate", lambda: keyring) is None


def test_one_that_hangs_is_given_up() -> None:
    keyring = FakeKeyring()
    keyring.hanging.clear()
    assert working_keyring("a gate", lambda: keyring, SOON_S) is None
    with pytest.raises(StoreError, match="does not answer"):
        KeyringVault("a gate", keyring, SOON_S).keep({"device.token": "secret"})
    keyring.hanging.set()


def test_where_there_is_none_the_search_for_it_says_so() -> None:
    assert working_keyring("a gate") is None


def test_two_devices_on_a_machine_have_secrets_of_their_own() -> None:
    keyring = FakeKeyring()
    gate, kiosk = KeyringVault("a gate", keyring), KeyringVault("a kiosk", keyring)
    gate.keep({"device.token": "gate"})
    kiosk.keep({"device.token": "kiosk"})
    gate.forget()
    assert kiosk.secrets() == {"device.token": "kiosk"}


def test_a_damaged_entry_is_named() -> None:
    keyring = FakeKeyring()
    keyring.set_password("Wicket", "a gate", "{")
    with pytest.raises(StoreError, match="damaged"):
        KeyringVault("a gate", keyring).secrets()


LOOK = "from kiosk.hardware.vault_keyring import working_keyring; print(working_keyring('a gate'))"


@pytest.mark.parametrize("bus", ["none", "silent", "empty"])
def test_a_system_without_a_secret_service_has_none(bus: str, tmp_path: Path) -> None:
    command = [sys.executable, "-c", LOOK]
    if bus == "empty":
        if not shutil.which("dbus-run-session"):
            pytest.skip("dbus-run-session is not installed: apt-get install dbus-daemon")
        command = ["dbus-run-session", "--", *command]
    outside = ("PYTHON_KEYRING_BACKEND", "DBUS_SESSION_BUS_ADDRESS")
    environment = {k: v for k, v in os.environ.items() if k not in outside}
    if bus == "silent":
        environment["DBUS_SESSION_BUS_ADDRESS"] = f"unix:path={tmp_path / 'nobody'}"
    done = subprocess.run(
        command,
        cwd=ROOT,
        env=environment | {"HOME": str(tmp_path)},
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert done.stdout == "None\n", done.stderr
