"""What every vault promises: a file, a keyring in memory, and the system's own if there is one."""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.core.ports import Vault
from kiosk.hardware.vault_file import FileVault
from kiosk.hardware.vault_keyring import KeyringVault
from tests.fakes.keyring_backend import FakeKeyring

ROOT = Path(__file__).parents[3]
SECRETS = {"device.token": "gate_\u00e9-1", "device.key": "0f" * 32}
Open = Callable[[], Vault]


@pytest.fixture(params=["file", "keyring"])
def opens(request: pytest.FixtureRequest, tmp_path: Path) -> Open:
    """Opens the same vault as often as it is called."""
    if request.param == "file":
        return lambda: FileVault(tmp_path / "secrets" / "gate.json")
    keyring = FakeKeyring()
    return lambda: KeyringVault("a gate", keyring)


def test_a_new_vault_is_empty_and_may_be_emptied(opens: Open) -> None:
    vault = opens()
    assert vault.secrets() == {}
    vault.forget()
    assert vault.secrets() == {}


def test_what_is_kept_is_there_when_it_is_opened_again_until_it_is_forgotten(opens: Open) -> None:
    opens().keep(SECRETS)
    assert opens().secrets() == SECRETS
    opens().keep({"device.key": "other"})
    assert opens().secrets() == {"device.key": "other"}, "in place of all before"
    opens().forget()
    assert opens().secrets() == {}


UNLOCKED = """
printf 'a password' | gnome-keyring-daemon --unlock --components=secrets >/dev/null
exec "$0" -c "
from kiosk.hardware.vault_keyring import working_keyring
vault = working_keyring('a gate of a test', patience_s=20)
assert vault is not None
vault.keep({'device.token': 'secret'})
again = working_keyring('a gate of a test', patience_s=20)
assert again is not None and again.secrets() == {'device.token': 'secret'}
again.forget()
assert vault.secrets() == {}
print('kept')
"
"""


def test_the_systems_own_keyring_keeps_and_forgets(tmp_path: Path) -> None:
    missing = [
        name for name in ("dbus-run-session", "gnome-keyring-daemon") if not shutil.which(name)
    ]
    if missing:
        pytest.skip(f"not installed: {', '.join(missing)} (apt-get install dbus gnome-keyring)")
    home = {"HOME": str(tmp_path), "XDG_RUNTIME_DIR": str(tmp_path), "XDG_DATA_HOME": str(tmp_path)}
    environment = {k: v for k, v in os.environ.items() if k != "PYTHON_KEYRING_BACKEND"}
    done = subprocess.run(
        ["dbus-run-session", "--", "sh", "-c", UNLOCKED, sys.executable],
        cwd=ROOT,
        env=environment | home,
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    assert done.stdout == "kept\n", done.stderr
