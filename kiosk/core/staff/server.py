"""What the panel asks of the server: as the kiosk at the door, as whoever was let in behind it.

Every method may raise the kinds of ``kiosk.core.errors.ServerError``.
"""

from types import TracebackType
from typing import Self
from uuid import UUID

from kiosk.core.exchange import Exchange, parsed
from kiosk.core.server_clock import ServerClock
from ticketing.device import DeviceView
from ticketing.drawer import ClerkList, CloseDrawer, DrawerPage, DrawerView, OpenDrawer
from ticketing.health import DeadLetterView
from ticketing.order import OrderList, OrderView
from ticketing.reader import ReaderView
from ticketing.refund import NewRefund, RefundView
from ticketing.report import KioskDay
from ticketing.shift import BeginShift, ShiftView

_API = "/api/v1"


class AsKiosk:
    """Asks in the kiosk's own name."""

    def __init__(self, address: str, token: str, clock: ServerClock) -> None:
        self._exchange = Exchange(address, token, clock)

    def close(self) -> None:
        """Let go of every connection."""
        self._exchange.close()

    def clerks(self) -> ClerkList:
        """Who can be let in here."""
        return parsed(ClerkList, self._exchange.send("GET", f"{_API}/clerks"))

    def begin_shift(self, wanted: BeginShift) -> ShiftView:
        """Let somebody in by their PIN."""
        answer = self._exchange.send("POST", f"{_API}/devices/me/shift", body=wanted)
        return parsed(ShiftView, answer)

    def me(self) -> DeviceView:
        """This kiosk as the server knows it."""
        return parsed(DeviceView, self._exchange.send("GET", f"{_API}/devices/me"))

    def reader(self, reader_id: str) -> ReaderView:
        """The kiosk's card reader, as its provider knows it now."""
        return parsed(ReaderView, self._exchange.send("GET", f"{_API}/readers/{reader_id}"))

    def day(self) -> KioskDay:
        """What this kiosk took today."""
        return parsed(KioskDay, self._exchange.send("GET", f"{_API}/reports/kiosk-day"))

    def open_drawers(self) -> DrawerPage:
        """The cash drawers that are open at this kiosk."""
        answer = self._exchange.send("GET", f"{_API}/drawers", query={"open": "true"})
        return parsed(DrawerPage, answer)


class AsClerk:
    """Asks in the name of whoever was let in, for as long as their shift lasts."""

    def __init__(self, address: str, token: str, clock: ServerClock) -> None:
        self._exchange = Exchange(address, token, clock)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._exchange.close()

    def open_drawer(self, wish: OpenDrawer) -> DrawerView:
        """Open this kiosk's cash drawer; the same wish again is the same drawer."""
        return parsed(DrawerView, self._exchange.send("POST", f"{_API}/drawers", body=wish))

    def close_drawer(self, drawer_id: UUID, counted: CloseDrawer) -> DrawerView:
        """Count it and close it; the same count again changes nothing."""
        path = f"{_API}/drawers/{drawer_id}/close"
        return parsed(DrawerView, self._exchange.send("POST", path, body=counted))

    def close_letter(self, deed_id: UUID) -> DeadLetterView:
        """A manager has looked at what this kiosk did and the server refused."""
        path = f"{_API}/dead-letters/{deed_id}/close"
        return parsed(DeadLetterView, self._exchange.send("POST", path))

    def unpair(self, device_id: UUID) -> DeviceView:
        """Make the token of this kiosk worthless; a manager's deed, and the shift's last."""
        answer = self._exchange.send("POST", f"{_API}/devices/{device_id}/unpair")
        return parsed(DeviceView, answer)

    def find(self, query: dict[str, str | int]) -> OrderList:
        """The orders of the organiser that meet every filter, the newest first."""
        return parsed(OrderList, self._exchange.send("GET", f"{_API}/orders", query=query))

    def order(self, order_id: UUID) -> OrderView:
        """An order as it is now."""
        return parsed(OrderView, self._exchange.send("GET", f"{_API}/orders/{order_id}"))

    def reprint(self, order_id: UUID) -> OrderView:
        """Note that its tickets are printed once more, and get what stands on them."""
        return parsed(OrderView, self._exchange.send("POST", f"{_API}/orders/{order_id}/reprint"))

    def give_back(self, reference: str, wish: NewRefund) -> RefundView:
        """Give money of a payment back; the same wish again gives back once."""
        path = f"{_API}/payments/{reference}/refunds"
        return parsed(RefundView, self._exchange.send("POST", path, body=wish))
