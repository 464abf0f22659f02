"""What a device may tell of itself."""

from datetime import UTC, datetime

from ticketing.health import DeadLetter, DeedKind, Health, HealthReport
from ticketing.identifiers import new_id


def a_report(*, waiting: int = 0, letters: tuple[DeadLetter, ...] = ()) -> HealthReport:
    """A gate that is well, but for what is said."""
    health = Health(
        version="1.0",
        clock_offset_s=-3.5,
        waiting=waiting,
        refused=len(letters),
        battery_percent=80,
        on_battery=True,
        camera_sees=True,
        tickets_known=2_000,
    )
    return HealthReport(health=health, letters=letters)


def a_letter(reason: str = "There is no such checkpoint.") -> DeadLetter:
    """A scan that the server would not take."""
    return DeadLetter(
        id=new_id(),
        kind=DeedKind.SCAN,
        what="TKT-45DDA6C5",
        reason=reason,
        happened_at=datetime.now(UTC),
    )
