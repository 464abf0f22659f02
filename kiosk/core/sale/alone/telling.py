"""What a kiosk tells of itself: its printer, and the sales that were refused."""

from collections.abc import Callable
from datetime import timedelta
from uuid import UUID

from kiosk.core.ports import MachineState
from kiosk.core.sale.alone.handing_in import Outbox, Refused
from ticketing.health import MOST_LETTERS, DeadLetter, DeedKind, Health, HealthReport
from ticketing.release import release


class KioskTeller:
    """Reads it from disk and asks the hardware."""

    def __init__(
        self,
        outbox: Outbox,
        offset: Callable[[], timedelta],
        paper_ready: Callable[[], bool],
        machine: Callable[[], MachineState],
    ) -> None:
        self._outbox = outbox
        self._offset = offset
        self._paper_ready = paper_ready
        self._machine = machine

    def report(self) -> HealthReport:
        """How the kiosk is now.

        Raises:
            StoreError: the disk cannot be read.
        """
        refused = self._outbox.refused()
        machine = self._machine()
        health = Health(
            version=release(),
            clock_offset_s=self._offset().total_seconds(),
            waiting=len(self._outbox.waiting()),
            refused=len(refused),
            battery_percent=machine.battery_percent,
            on_battery=machine.on_battery,
            storage_free_mb=machine.storage_free_mb,
            paper_ready=self._paper_ready(),
        )
        return HealthReport(health=health, letters=tuple(map(_letter, refused[:MOST_LETTERS])))

    def close_letter(self, deed_id: UUID) -> None:
        """Somebody has looked at a refused sale at the server.

        Raises:
            StoreError: that could not be kept; the server says it again.
        """
        self._outbox.close(deed_id)


def _letter(one: Refused) -> DeadLetter:
    return DeadLetter(
        id=one.sold.id,
        kind=DeedKind.SALE,
        what=one.sold.number,
        reason=one.why.detail,
        happened_at=one.sold.sold_at,
    )
