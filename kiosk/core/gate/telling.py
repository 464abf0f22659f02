"""What a gate tells of itself: its camera, what it knows, and the scans that were refused."""

from collections.abc import Callable
from uuid import UUID

from kiosk.core.gate.counting import HasClockOffset
from kiosk.core.gate.facts import Facts
from kiosk.core.gate.scanlog import LoggedScan, ScanLog
from kiosk.core.gate.view import CameraView
from kiosk.core.ports import MachineState
from ticketing.health import MOST_LETTERS, DeadLetter, DeedKind, Health, HealthReport
from ticketing.release import release


class GateTeller:
    """Reads it from disk and asks the hardware."""

    def __init__(
        self,
        checkpoint_id: UUID,
        facts: Facts,
        log: ScanLog,
        offset: HasClockOffset,
        camera: Callable[[], CameraView],
        machine: Callable[[], MachineState],
    ) -> None:
        self._checkpoint_id = checkpoint_id
        self._facts = facts
        self._log = log
        self._offset = offset
        self._camera = camera
        self._machine = machine

    def report(self) -> HealthReport:
        """How the gate is now.

        Raises:
            StoreError: the disk cannot be read.
        """
        waiting, dead = self._log.counts()
        machine = self._machine()
        health = Health(
            version=release(),
            clock_offset_s=self._offset.clock_offset.total_seconds(),
            waiting=waiting,
            refused=dead,
            battery_percent=machine.battery_percent,
            on_battery=machine.on_battery,
            storage_free_mb=machine.storage_free_mb,
            light_works=machine.light_works,
            camera_sees=self._camera().lost_for_s is None,
            tickets_known=self._facts.knowledge(self._checkpoint_id).tickets,
        )
        letters = tuple(_letter(entry) for entry in self._log.refused(MOST_LETTERS))
        return HealthReport(health=health, letters=letters)

    def close_letter(self, deed_id: UUID) -> None:
        """Somebody has looked at a refused scan at the server.

        Raises:
            StoreError: that could not be kept; the server says it again.
        """
        self._log.close(deed_id)


def _letter(entry: LoggedScan) -> DeadLetter:
    return DeadLetter(
        id=entry.scan.id,
        kind=DeedKind.SCAN,
        what=entry.serial,
        reason=entry.problem.detail if entry.problem else "",
        happened_at=entry.scan.scanned_at,
    )
