"""The vault in a file: for its user alone, and whole after any power cut."""

import stat
from pathlib import Path

import pytest

from kiosk.core.errors import StoreError
from kiosk.hardware.vault_file import FileVault


def test_nobody_else_may_read_the_file_or_its_folder(tmp_path: Path) -> None:
    file = tmp_path / "secrets" / "gate.json"
    file.parent.mkdir(mode=0o755)
    FileVault(file).keep({"device.token": "secret"})
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert stat.S_IMODE(file.parent.stat().st_mode) == 0o700


def test_what_a_power_cut_left_half_written_is_not_read_and_is_forgotten_too(
    tmp_path: Path,
) -> None:
    vault = FileVault(tmp_path / "gate.json")
    vault.keep({"device.token": "first"})
    (tmp_path / "gate.new").write_text('{"device.token": "seco')
    assert vault.secrets() == {"device.token": "first"}
    vault.keep({"device.token": "third"})
    (tmp_path / "gate.new").write_text("half")
    vault.forget()
    assert list(tmp_path.iterdir()) == []


def test_a_damaged_file_and_a_full_disk_are_named(tmp_path: Path) -> None:
    (tmp_path / "gate.json").write_text("{")
    with pytest.raises(StoreError, match=r"gate\.json cannot be read"):
        FileVault(tmp_path / "gate.json").secrets()
    with pytest.raises(StoreError, match="cannot be written"):
        FileVault(tmp_path / "gate.json" / "inside.json").keep({})
