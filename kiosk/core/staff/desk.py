"""The staff panel at work: one thread that owns what it shows, and does what staff ask.

While somebody waits for the server the page says so; nothing else can happen meanwhile.
"""

import logging
import queue
import threading
from collections.abc import Callable
from dataclasses import replace

from kiosk.core.sale.flow import PAYING
from kiosk.core.sale.intent import Press
from kiosk.core.sale.view import SaleView, Screen
from kiosk.core.staff.corner import Corner
from kiosk.core.staff.intent import GivePin, ShowBadge, StaffIntent, StaffPress
from kiosk.core.staff.serving import Question, Serving, StaffParts, answer
from kiosk.core.staff.view import StaffPage, StaffView
from ticketing.badge import badge_mark

logger = logging.getLogger(__name__)

IDLE_S = 60.0
"""Nobody has touched the panel for so long: it closes, and the kiosk is the visitors' again."""

TICK_S = 0.5
NEVER_OVER = PAYING | {Screen.APPROVED, Screen.PRINTING}
"""Screens of somebody's money and paper: nobody lays a panel over them."""

Listener = Callable[[StaffView], None]


class StaffDesk:
    """Runs the panel of one kiosk on its own thread."""

    def __init__(self, parts: StaffParts) -> None:
        self.parts = parts
        self._serving = Serving(parts)
        self._corner = Corner()
        self._away = StaffView(StaffPage.AWAY, parts.kiosk.name, parts.kiosk.place)
        self._view = self._away
        self._below: SaleView | None = None
        self._touched_s = 0.0
        self._inbox: queue.SimpleQueue[StaffIntent | None] = queue.SimpleQueue()
        self._listeners: list[Listener] = []
        self._thread = threading.Thread(target=self._run, name="staff-desk", daemon=True)

    @property
    def view(self) -> StaffView:
        """What it shows now."""
        return self._view

    def submit(self, intent: StaffIntent) -> None:
        """Do what somebody asks; returns at once, from any thread."""
        self._inbox.put(intent)

    def listen(self, listener: Listener) -> None:
        """Call ``listener`` with every new view, on the desk's thread."""
        self._listeners.append(listener)

    def start(self) -> None:
        """Begin to look at the corner."""
        self.parts.sale.listen(self._see)
        self._thread.start()

    def close(self) -> None:
        """End after what it is doing."""
        self._inbox.put(None)
        if self._thread.is_alive():
            self._thread.join()
        self.parts.server.close()

    def _see(self, below: SaleView) -> None:
        """What the sale shows, on its own thread."""
        self._below = below

    def _run(self) -> None:
        while True:
            # Nobody is in: then nothing happens until somebody taps.
            idle = self._view.page is StaffPage.AWAY
            try:
                intent = self._inbox.get(timeout=None if idle else TICK_S)
            except queue.Empty:
                self._tick()
                continue
            if intent is None:
                return
            try:
                self._take(intent)
            except Exception:
                # The kind only: a PIN does not belong into a log.
                logger.exception("%s was not understood", type(intent).__name__)
                self._show(replace(self._view, busy=False))
            self._tick()

    def _take(self, intent: StaffIntent) -> None:
        if isinstance(intent, ShowBadge):
            if self._view.page in {StaffPage.AWAY, StaffPage.DOOR}:
                self._open(badge_mark(intent.code))
            return
        if self._view.page is StaffPage.AWAY:
            if intent is StaffPress.CORNER and self._corner.tapped(self._elapsed_s()):
                self._open()
            return
        if intent is StaffPress.CORNER:
            return
        self._touched_s = self._elapsed_s()
        if isinstance(intent, StaffPress) and self._moved(intent):
            return
        question = self._serving.question(intent, self._view.page)
        if question is not None:
            self._ask(question, looks=isinstance(intent, GivePin))

    def _open(self, badge: str | None = None) -> None:
        if self._below is None or self._below.screen in NEVER_OVER:
            return
        self._touched_s = self._elapsed_s()
        self._show(replace(self._away, page=StaffPage.DOOR, badge=badge))
        self._ask(self._serving.opened)

    def _moved(self, press: StaffPress) -> bool:
        """Whether a touch only led to another page."""
        match press:
            case StaffPress.LOCK:
                self._lock()
            case StaffPress.BACK if self._view.shift is None:
                self._lock()
            case StaffPress.BACK:
                one = self._view.page is StaffPage.ORDER
                self._go(StaffPage.ORDERS if one else StaffPage.PANEL)
            case StaffPress.LEAVE if self._view.shift is not None:
                self._go(StaffPage.LEAVING)
            case _:
                return False
        return True

    def _ask(self, question: Question, *, looks: bool = False) -> None:
        before = replace(self._view, busy=True, trouble=None, problem=None, again_in_s=0, done=None)
        self._show(before)
        after = answer(question, before)
        if looks and after.page is StaffPage.PANEL:
            # Whoever was let in sees the panel at once, and then what it has to tell.
            self._show(after)
            after = answer(self._serving.looked, after)
        # The wait was not the fault of whoever waited.
        self._touched_s = self._elapsed_s()
        self._show(replace(after, busy=False))

    def _go(self, page: StaffPage) -> None:
        self._show(replace(self._view, page=page, trouble=None, problem=None, done=None))

    def _lock(self) -> None:
        """The kiosk is the visitors' again; after a shift nothing of the sale below is left."""
        was_in = self._view.shift is not None
        self._show(self._away)
        if was_in:
            self.parts.sale.submit(Press.LEAVE)

    def _tick(self) -> None:
        if self._view.page is StaffPage.AWAY:
            return
        if self._elapsed_s() - self._touched_s >= IDLE_S:
            self._lock()
        else:
            self._show(self._view)

    def _elapsed_s(self) -> float:
        return self.parts.clock.elapsed_s()

    def _show(self, view: StaffView) -> None:
        if view.page is not StaffPage.AWAY and self._below is not None:
            view = replace(
                view,
                language=self._below.language,
                time_zone=self._below.time_zone,
                now=self.parts.now().replace(microsecond=0),
                online=self._below.online,
                offline_since=self._below.offline_since,
                currency=self.parts.looking.currency(),
            )
        if view == self._view:
            return
        self._view = view
        for listener in self._listeners:
            listener(view)
