"""Serving staff: what each thing they ask leads to, as a question that may take its time."""

import logging
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime

from kiosk.core.clock import Clock
from kiosk.core.errors import (
    FinalError,
    RetryError,
    RevokedError,
    StoreError,
    ThrottledError,
)
from kiosk.core.heartbeat import Heartbeat
from kiosk.core.ports import PrintOutcome
from kiosk.core.refusal import Refusal
from kiosk.core.sale.alone.trade import AloneTrade
from kiosk.core.sale.desk import SaleDesk
from kiosk.core.sale.printing import TicketDocument
from kiosk.core.staff.entering import Door
from kiosk.core.staff.intent import (
    Asked,
    ChooseOrder,
    CloseLetter,
    CloseWith,
    Find,
    GiveBack,
    GivePin,
    OpenWith,
    StaffIntent,
    StaffPress,
)
from kiosk.core.staff.letters import Letters
from kiosk.core.staff.orders import Orders
from kiosk.core.staff.paper import StaffPaper
from kiosk.core.staff.server import AsClerk, AsKiosk
from kiosk.core.staff.status import Looking
from kiosk.core.staff.till import Till
from kiosk.core.staff.unpairing import Unpairing
from kiosk.core.staff.view import ReaderState, StaffDone, StaffPage, StaffTrouble, StaffView
from ticketing.device import DeviceView

logger = logging.getLogger(__name__)

Question = Callable[[StaffView], StaffView]
"""What the view becomes; it may ask the server or the printer, and raise what they raise."""


@dataclass(frozen=True)
class StaffParts:
    """What the panel works with; put together by the composition.

    Attributes:
        as_clerk: the server, asked with the token of a shift.
        now: the server's time as far as it is known.
        wake: have the kiosk look at the server at once.
    """

    kiosk: DeviceView
    server: AsKiosk
    as_clerk: Callable[[str], AsClerk]
    paper: StaffPaper
    tickets: TicketDocument
    looking: Looking
    heartbeat: Heartbeat
    sale: SaleDesk
    trade: AloneTrade
    clock: Clock
    now: Callable[[], datetime]
    wake: Callable[[], None]


class Serving:
    """Knows the question for everything that staff can ask."""

    def __init__(self, parts: StaffParts) -> None:
        self._parts = parts
        self._door = Door(parts.server)
        self._till = Till(parts.server, self._as_clerk, parts.kiosk.organiser_id)
        self._orders = Orders(self._as_clerk, parts.paper.printer, parts.tickets)
        self._letters = Letters(parts.looking.outbox, parts.heartbeat, self._as_clerk)
        self._unpairing = Unpairing(
            device_id=parts.kiosk.id,
            server=parts.server,
            as_clerk=self._as_clerk,
            sale=parts.sale,
            trade=parts.trade,
            wake=parts.wake,
        )
        self._presses: dict[StaffPress, Question] = {
            StaffPress.SYNC: self._synced,
            StaffPress.TEST: self._tested,
            StaffPress.LETTERS: self._letters.opened,
            StaffPress.ORDERS: self._orders.looked_for,
            StaffPress.REPRINT: self._orders.reprinted,
            StaffPress.DRAWER: self._till.looked_into,
            StaffPress.PRINT_DAY: self._day_printed,
            StaffPress.PRINT_DRAWER: self._drawer_printed,
            StaffPress.UNPAIR: self._unpairing.looked,
            StaffPress.FORGET: self._unpairing.forgotten,
        }

    def question(self, intent: StaffIntent, page: StaffPage) -> Question | None:
        """What is to be found out for ``intent`` on ``page``; None where it offers no such thing.

        At the door there is nothing but PINs.
        """
        at_door = page in {StaffPage.DOOR, StaffPage.LEAVING}
        if isinstance(intent, GivePin):
            return self._let_in(intent) if at_door else None
        if at_door:
            return self._door.opened if intent is StaffPress.SYNC else None
        if isinstance(intent, StaffPress):
            return self._presses.get(intent)
        return self._deed(intent)

    def _deed(self, intent: Asked) -> Question | None:
        match intent:
            case Find():
                return lambda view: self._orders.found(view, intent)
            case ChooseOrder():
                return lambda view: self._orders.chosen(view, intent)
            case GiveBack():
                return lambda view: self._orders.given_back(view, intent)
            case OpenWith():
                return lambda view: self._till.opened(view, intent)
            case CloseWith():
                return lambda view: self._till.closed(view, intent)
            case CloseLetter():
                return lambda view: self._letters.closed(view, intent)
            case _:
                return None

    def opened(self, view: StaffView) -> StaffView:
        """The door, once it is known who can be let in."""
        return self._door.opened(view)

    def looked(self, view: StaffView) -> StaffView:
        """How everything is, and what was taken today."""
        view = replace(view, status=self._parts.looking.look())
        try:
            return replace(view, day=self._parts.server.day())
        except RetryError:
            return replace(view, day=None)  # what is here is worth seeing all the same

    def _let_in(self, given: GivePin) -> Question:
        return lambda view: self._door.let_in(view, given, self._parts.now())

    def _as_clerk(self, view: StaffView) -> AsClerk:
        if view.shift is None:
            raise AssertionError("nobody asks before they were let in")
        return self._parts.as_clerk(view.shift.token)

    def _synced(self, view: StaffView) -> StaffView:
        self._parts.heartbeat.beat()
        self._parts.wake()
        return replace(self.looked(view), done=StaffDone.SYNCED)

    def _tested(self, view: StaffView) -> StaffView:
        view = self.looked(view)
        view = _printed(view, self._parts.paper.test_page(view, self._parts.now()))
        if view.trouble is not None:
            return view
        if view.status and view.status.reader is ReaderState.AWAY:
            return replace(view, trouble=StaffTrouble.READER_AWAY, done=None)
        return replace(view, done=StaffDone.TESTED)

    def _day_printed(self, view: StaffView) -> StaffView:
        day = self._parts.server.day()
        outcome = self._parts.paper.day(view, day, self._parts.now())
        return _printed(replace(view, day=day), outcome)

    def _drawer_printed(self, view: StaffView) -> StaffView:
        if view.counted is None:
            return view
        return _printed(view, self._parts.paper.drawer(view, view.counted))


_PRINTED = {
    PrintOutcome.FAILED: StaffTrouble.NOT_PRINTED,
    PrintOutcome.UNSURE: StaffTrouble.PRINT_UNSURE,
}


def _printed(view: StaffView, outcome: PrintOutcome) -> StaffView:
    """What came of a page."""
    trouble = _PRINTED.get(outcome)
    return replace(view, trouble=trouble, done=None if trouble else StaffDone.PRINTED)


def answer(question: Question, view: StaffView) -> StaffView:
    """What a question leads to, or in words why it does not."""
    try:
        return question(view)
    except ThrottledError as fault:
        again_in_s = round(fault.after_s or 0)
        return replace(view, trouble=StaffTrouble.THROTTLED, again_in_s=again_in_s)
    except RetryError:
        return replace(view, trouble=StaffTrouble.OFFLINE)
    except RevokedError:
        # A shift that is over, or a kiosk that was revoked: at the door the PIN tells which.
        door = replace(view, page=StaffPage.DOOR, shift=None, status=None, day=None)
        return replace(door, trouble=StaffTrouble.REFUSED)
    except FinalError as refusal:
        why = Refusal(refusal.problem.detail, refusal.problem.code)
        return replace(view, trouble=StaffTrouble.REFUSED, problem=why)
    except StoreError as fault:
        logger.warning("what staff asked for failed on the disk: %s", fault)
        return replace(view, trouble=StaffTrouble.DISK)
