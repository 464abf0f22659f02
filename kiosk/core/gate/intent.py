"""What a steward can ask of a gate: every touch that means something, as a value."""

from dataclasses import dataclass
from enum import StrEnum

from ticketing.admission import Direction


class GatePress(StrEnum):
    """Touches that carry nothing but themselves."""

    NEXT_SCAN = "next_scan"
    ADMIT_ONE_MORE = "admit_one_more"
    OPEN_SERIAL = "open_serial"
    OPEN_SCANS = "open_scans"
    BACK = "back"


@dataclass(frozen=True)
class Turn:
    """Scan in this direction from now on."""

    direction: Direction


@dataclass(frozen=True)
class CheckSerial:
    """Decide on the serial somebody typed."""

    text: str


GateIntent = GatePress | Turn | CheckSerial
