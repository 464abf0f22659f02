"""What a steward can ask of a gate: every touch that means something, as a value."""

from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID

from pydantic import SecretStr

from ticketing.admission import Direction
from ticketing.scan import OverrideWhy


class GatePress(StrEnum):
    """Touches that carry nothing but themselves."""

    NEXT_SCAN = "next_scan"
    ADMIT_ONE_MORE = "admit_one_more"
    OPEN_SERIAL = "open_serial"
    OPEN_NAMES = "open_names"
    OPEN_SCANS = "open_scans"
    OPEN_REFUSED = "open_refused"
    OPEN_CAMERAS = "open_cameras"
    SEND_AGAIN = "send_again"
    CALL_SUPERVISOR = "call_supervisor"
    BACK = "back"


@dataclass(frozen=True)
class Turn:
    """Scan in this direction from now on."""

    direction: Direction


@dataclass(frozen=True)
class CheckSerial:
    """Decide on the serial somebody typed."""

    text: str


@dataclass(frozen=True)
class SearchName:
    """Ask the server for the tickets in a name that begins so."""

    text: str


@dataclass(frozen=True)
class CloseRefused:
    """Somebody has looked at this scan, which the server refused; it need not be seen any more."""

    scan_id: UUID


@dataclass(frozen=True)
class TakeBack:
    """Nobody came in by this scan after all."""

    scan_id: UUID


@dataclass(frozen=True)
class LetIn:
    """A supervisor lets in who was refused; ``remark`` is their reason in words, empty for none."""

    supervisor_id: UUID
    pin: SecretStr
    why: OverrideWhy
    remark: str = ""


@dataclass(frozen=True)
class ChooseCamera:
    """See through the camera of this name."""

    name: str


@dataclass(frozen=True)
class TurnTorch:
    """Light the torch, or darken it."""

    on: bool


SeeingIntent = ChooseCamera | TurnTorch
"""How the gate sees."""

GateIntent = (
    SeeingIntent | GatePress | Turn | CheckSerial | SearchName | CloseRefused | TakeBack | LetIn
)
