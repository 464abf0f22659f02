"""A battery is found where the kernel shows one, and a machine without one says nothing of it."""

from pathlib import Path

import pytest

from kiosk.core.ports import MachineState
from kiosk.hardware.machine import machine_state


def supply(folder: Path, name: str, **words: str) -> None:
    """A power supply as the kernel shows it."""
    (folder / name).mkdir()
    for word, value in words.items():
        (folder / name / word).write_text(value + "\n")


def shown(folder: Path) -> MachineState:
    return machine_state(folder, folder)


def test_a_tablet_on_its_battery(tmp_path: Path) -> None:
    supply(tmp_path, "AC", type="Mains", online="0")
    supply(tmp_path, "BAT0", type="Battery", capacity="41", status="Discharging")
    state = shown(tmp_path)
    assert (state.battery_percent, state.on_battery) == (41, True)
    assert state.storage_free_mb is not None
    assert state.storage_free_mb > 0


@pytest.mark.parametrize(
    ("words", "percent", "on_battery"),
    [
        ({"capacity": "100", "status": "Full"}, 100, False),
        ({"capacity": "103", "status": "Charging"}, 100, False),
        ({"capacity": "soon", "status": "Discharging"}, None, True),
        ({}, None, False),
    ],
)
def test_what_a_battery_says_oddly_or_not_at_all(
    tmp_path: Path, words: dict[str, str], percent: int | None, *, on_battery: bool
) -> None:
    supply(tmp_path, "BAT1", type="Battery", **words)
    state = shown(tmp_path)
    assert (state.battery_percent, state.on_battery) == (percent, on_battery)


def test_a_box_without_a_battery_and_with_a_wireless_mouse(tmp_path: Path) -> None:
    supply(tmp_path, "hidpp_battery_0", type="Battery", scope="Device", capacity="9")
    state = shown(tmp_path)
    assert (state.battery_percent, state.on_battery) == (None, None)
    assert machine_state(tmp_path, tmp_path / "nothing").battery_percent is None
