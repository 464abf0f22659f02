"""Status: looks at everything of the kiosk that staff may have to see to."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import timedelta
from uuid import UUID

from kiosk.core.errors import FinalError, ServerError
from kiosk.core.ports import MachineState, PaperState
from kiosk.core.sale.alone.handing_in import Outbox
from kiosk.core.staff.server import AsKiosk
from kiosk.core.staff.view import ReaderState, Status, TierAtHand
from ticketing.catalogue import EventView
from ticketing.reader import ReaderView
from ticketing.release import release


@dataclass(frozen=True)
class Looking:
    """What is looked at; each part says how it is now."""

    server: AsKiosk
    outbox: Outbox
    at_hand: Callable[[], Mapping[UUID, int]]
    events: Callable[[], tuple[EventView, ...] | None]
    paper: Callable[[], PaperState]
    machine: Callable[[], MachineState]
    offset: Callable[[], timedelta]

    def currency(self) -> str:
        """What is sold for here; empty while nothing is known of it."""
        return next((event.currency for event in self.events() or ()), "")

    def look(self) -> Status:
        """How the kiosk is; takes as long as the server and the printer do.

        Raises:
            StoreError: the disk cannot be read.
        """
        reader, name = self._reader()
        machine = self.machine()
        return Status(
            reader=reader,
            reader_name=name,
            paper=self.paper(),
            waiting=len(self.outbox.waiting()),
            refused=len(self.outbox.refused()),
            at_hand=self._tickets(),
            storage_free_mb=machine.storage_free_mb,
            battery_percent=machine.battery_percent,
            on_battery=bool(machine.on_battery),
            clock_offset_s=self.offset().total_seconds(),
            release=release(),
        )

    def _reader(self) -> tuple[ReaderState, str]:
        try:
            reader_id = self.server.me().reader_id
            if reader_id is None:
                return ReaderState.NONE, ""
            found = self.server.reader(reader_id)
        except FinalError:
            # The server is there, and its provider does not know this reader.
            return ReaderState.AWAY, ""
        except ServerError:
            return ReaderState.UNKNOWN, ""
        return _state(found), found.label

    def _tickets(self) -> tuple[TierAtHand, ...]:
        counts = self.at_hand()
        tiers = [tier for event in self.events() or () for tier in event.tiers]
        found = [TierAtHand(one.name, counts[one.id]) for one in tiers if counts.get(one.id)]
        return tuple(sorted(found, key=lambda one: -one.count))


def _state(reader: ReaderView) -> ReaderState:
    if reader.online is False:
        return ReaderState.AWAY
    return ReaderState.BUSY if reader.busy else ReaderState.READY
