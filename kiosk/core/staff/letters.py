"""Letters: sales made alone that the server will never take, until a person has looked at them."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from kiosk.core.heartbeat import Heartbeat
from kiosk.core.sale.alone.handing_in import Outbox
from kiosk.core.staff.intent import CloseLetter
from kiosk.core.staff.server import AsClerk
from kiosk.core.staff.view import StaffPage, StaffView


@dataclass(frozen=True)
class Letters:
    """What is refused lies on this kiosk's disk; that somebody looked is said to the server."""

    outbox: Outbox
    heartbeat: Heartbeat
    as_clerk: Callable[[StaffView], AsClerk]

    def opened(self, view: StaffView) -> StaffView:
        """The page, with every sale that nobody has looked at."""
        return replace(view, page=StaffPage.LETTERS, letters=tuple(self.outbox.refused()))

    def closed(self, view: StaffView, wish: CloseLetter) -> StaffView:
        """Close it in the name of whoever is in; the kiosk hears of it with its next heartbeat."""
        self.heartbeat.beat()
        with self.as_clerk(view) as clerk:
            clerk.close_letter(wish.sale_id)
        self.heartbeat.beat()
        return self.opened(view)
