"""What the machine itself can tell: its battery, and the room on its disk.

Source: https://docs.kernel.org/power/power_supply_class.html
"""

import shutil
from pathlib import Path

from kiosk.core.ports import MachineState

_SUPPLIES = Path("/sys/class/power_supply")
_MEGABYTE = 1_000_000


def machine_state(folder: Path, supplies: Path = _SUPPLIES) -> MachineState:
    """The machine's state; ``folder`` lies on the disk that is asked for."""
    percent, discharging = _battery(supplies)
    return MachineState(
        battery_percent=percent,
        on_battery=discharging,
        storage_free_mb=shutil.disk_usage(folder).free // _MEGABYTE,
    )


def _battery(supplies: Path) -> tuple[int | None, bool | None]:
    """Charge in percent and whether it goes down, of the machine's first battery."""
    for supply in sorted(supplies.glob("*")):
        # A mouse or a pen has a battery too: its scope is the device, not the system.
        if _word(supply / "type") != "Battery" or _word(supply / "scope") == "Device":
            continue
        charge = _word(supply / "capacity")
        percent = min(int(charge), 100) if charge and charge.isdecimal() else None
        return percent, _word(supply / "status") == "Discharging"
    return None, None


def _word(file: Path) -> str | None:
    try:
        return file.read_text("ascii").strip()
    except (OSError, UnicodeDecodeError):
        return None  # this supply does not say
