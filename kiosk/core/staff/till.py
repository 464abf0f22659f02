"""The till: this kiosk's cash drawer, opened with its float, then counted and closed."""

from collections.abc import Callable
from dataclasses import replace
from uuid import UUID

from kiosk.core.staff.intent import CloseWith, OpenWith
from kiosk.core.staff.server import AsClerk, AsKiosk
from kiosk.core.staff.view import StaffDone, StaffPage, StaffView
from ticketing.drawer import CloseDrawer, OpenDrawer
from ticketing.identifiers import new_id


class Till:
    """Asks as whoever is in; what was counted stays on the server as it was counted."""

    def __init__(
        self, server: AsKiosk, as_clerk: Callable[[StaffView], AsClerk], organiser_id: UUID
    ) -> None:
        self._server = server
        self._as_clerk = as_clerk
        self._organiser_id = organiser_id

    def looked_into(self, view: StaffView) -> StaffView:
        """The page of the drawer, with those that are open here."""
        drawers = self._server.open_drawers().drawers
        return replace(view, page=StaffPage.DRAWER, drawers=drawers, counted=None)

    def opened(self, view: StaffView, wish: OpenWith) -> StaffView:
        """Open it in the name of whoever is in."""
        wanted = OpenDrawer(id=new_id(), organiser_id=self._organiser_id, opening_float=wish.amount)
        with self._as_clerk(view) as clerk:
            found = clerk.open_drawer(wanted)
        return replace(view, drawers=(found,), done=StaffDone.OPENED)

    def closed(self, view: StaffView, wish: CloseWith) -> StaffView:
        """Close it with what was counted: the same count again changes nothing."""
        with self._as_clerk(view) as clerk:
            found = clerk.close_drawer(wish.drawer_id, CloseDrawer(counted=wish.counted))
        left = tuple(one for one in view.drawers if one.id != wish.drawer_id)
        return replace(view, drawers=left, counted=found, done=StaffDone.CLOSED)
