"""Entering: who can be let in, whose badge was read, and whether a PIN was right.

Only the server knows PINs, so whoever has a badge read waits for it as well.
"""

from dataclasses import replace
from datetime import datetime

from kiosk.core.errors import FinalError
from kiosk.core.staff.intent import GivePin
from kiosk.core.staff.server import AsKiosk
from kiosk.core.staff.view import StaffPage, StaffTrouble, StaffView
from ticketing.problem import ProblemCode
from ticketing.shift import BeginShift


class Door:
    """Lets staff in, and out of the program."""

    def __init__(self, server: AsKiosk) -> None:
        self._server = server

    def opened(self, view: StaffView) -> StaffView:
        """Who can be let in, or that there is nobody; and whose badge it was that was read."""
        found = self._server.clerks().clerks
        named = next((one for one in found if view.badge and one.badge == view.badge), None)
        trouble = None if found else StaffTrouble.NOBODY
        if view.badge and found and not named:
            trouble = StaffTrouble.UNKNOWN_BADGE
        return replace(view, clerks=found, named=named, trouble=trouble)

    def let_in(self, view: StaffView, given: GivePin, now: datetime) -> StaffView:
        """The panel, of whoever's PIN it was; the door again where it was not right."""
        try:
            shift = self._server.begin_shift(BeginShift(clerk_id=given.clerk_id, pin=given.pin))
        except FinalError as refusal:
            if refusal.problem.code is not ProblemCode.NOT_ALLOWED:
                raise
            return replace(view, trouble=StaffTrouble.WRONG_PIN)
        if view.page is StaffPage.LEAVING:
            return replace(view, leaving=True)
        inside = replace(view, page=StaffPage.PANEL, badge=None, named=None)
        return replace(inside, shift=shift, since=now)
