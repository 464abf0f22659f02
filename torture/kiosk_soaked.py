"""A kiosk with its window, in a process of its own, that serves one visitor after the other.

Settings come from ``WICKET_…`` variables. Its arguments: where the simulators are, its card reader,
the clerk who opens its cash drawer, how many visitors come, after how many each it is looked at,
and ``keeping`` where it is to keep what it should let go of. It prints a line of JSON for each
``Look`` and each ``Visit``; nobody waits for anything that a visitor would not wait for.
"""

import gc
import json
import os
import sys
import time
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path
from random import Random
from uuid import UUID

import requests
from pydantic import SecretStr
from PySide6.QtCore import QObject, QSize
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlExpression
from PySide6.QtTest import QTest

from kiosk.app import STORE_FILE, SaleParts, build_sale
from kiosk.core.clock import SystemClock
from kiosk.core.errors import RetryError
from kiosk.core.sale.finishing import APPROVED_S, PRINTING_S
from kiosk.core.sale.intent import Press
from kiosk.core.sale.timing import IDLE_S, STILL_THERE_S
from kiosk.core.sale.view import SaleView, Screen
from kiosk.core.server_clock import ServerClock
from kiosk.core.settings import SaleSettings
from kiosk.core.staff.server import AsClerk, AsKiosk
from kiosk.ui.sale.face import Opening
from kiosk.ui.theme import Appearance
from tests.fakes.clock import HastyClock
from tests.kiosk.ui.sale_window import SaleWindow
from tests.server.drawer.cash_desk import PIN
from ticketing.drawer import OpenDrawer
from ticketing.identifiers import new_id
from ticketing.money import Money
from ticketing.shift import BeginShift
from torture.paying_ways import AtReader, OnPhone
from torture.visitors import ENDS, Mood, Touch, Visit, Visitor, visitor
from torture.wearing import Look

SEED = 10_000
_SIZE = QSize(540, 960)
"""Half of a kiosk's screen each way: the same items, and a quarter of the pixels to paint."""

_STILL = Appearance(reduce_motion=True)
"""Nobody watches the screens move in."""

_SHOWN_S = {Screen.APPROVED: APPROVED_S, Screen.PRINTING: PRINTING_S}
"""Screens that go on by themselves after so long, or once the last ticket is out."""

_KEPT_OPEN = 8
_AGAIN_S = 0.5
_STUCK_S = 120.0
_COUNTING = """(function count(of) {
    let found = 1;
    for (let at = 0; at < (of.data?.length ?? 0); at++)
        found += count(of.data[at]);
    return found;
})(this)"""
"""Of the window's items, and what belongs to them."""

_UNSEEN = {
    "QT_QPA_PLATFORM": "offscreen",
    "QT_QUICK_BACKEND": "software",
    "QSG_RENDER_LOOP": "basic",
}


def main() -> int:
    """Serve them all, then end what they left behind."""
    simulator, reader, clerk, visits, every, *keeping = sys.argv[1:]
    for name, value in _UNSEEN.items():
        os.environ.setdefault(name, value)
    application = QGuiApplication(sys.argv[:1])
    settings, clock = SaleSettings(), HastyClock()
    parts = build_sale(settings, clock=clock)
    _open_drawer(parts, settings, UUID(clerk))
    hands = Hands(AtReader(simulator, reader), OnPhone(simulator), clock, Random(SEED))  # noqa: S311  the same visitors each time
    kiosk = Kiosk(parts, settings, hands, keeps=bool(keeping))
    for number in range(int(visits)):
        if number % int(every) == 0:
            _tell(kiosk.look(number))
        _tell(kiosk.serves(visitor(number, hands.dice)))
    _tell(kiosk.look(int(visits)))
    kiosk.finishes()
    application.processEvents()
    return 0


class StuckError(Exception):
    """A visit comes to no end."""


@dataclass(frozen=True)
class Hands:
    """What visitors have: a card, a phone, time and moods."""

    reader: AtReader
    phone: OnPhone
    clock: HastyClock
    dice: Random


class Kiosk:
    """The kiosk, its window, and a spooler that takes each document away."""

    def __init__(
        self, parts: SaleParts, settings: SaleSettings, hands: Hands, *, keeps: bool
    ) -> None:
        self._parts, self._settings, self._hands = parts, settings, hands
        self._keeps = keeps
        self._kept: list[object] = []
        self._window = SaleWindow(Opening(_STILL, size=_SIZE), parts.staff, parts.desk)
        self._root = self._window.face.window.rootObject()
        parts.desk.listen(self._see)
        parts.start()

    def serves(self, one: Visitor) -> Visit:
        """From the attract screen to where it is shown again.

        Raises:
            StuckError: it does not come.
        """
        order, end, begun_s = None, Screen.ATTRACT, time.monotonic()
        acted: tuple[SaleView | None, float] = (None, 0.0)
        while time.monotonic() < begun_s + _STUCK_S:
            QTest.qWait(1)
            view = self._view
            if view.screen is Screen.ATTRACT and end is not Screen.ATTRACT:
                return Visit(order, end, self._papers())
            order = view.order_number or order
            end = view.screen if end not in ENDS else end
            drawn = self._root.property("shownScreen") == view.screen.value
            if drawn and (view is not acted[0] or time.monotonic() > acted[1] + _AGAIN_S):
                acted = (view, time.monotonic())
                self._acts(one, view)
        raise StuckError(f"{one} at {self._view}")

    def look(self, visits: int) -> Look:
        """How it is once it is at rest."""
        while not self._root.property("programmeKept"):
            QTest.qWait(100)
        gc.collect()
        status = dict(
            line.split(":", 1)
            for line in Path("/proc/self/status").read_text(encoding="ascii").splitlines()
        )
        store = self._settings.device_folder / STORE_FILE
        return Look(
            visits=visits,
            memory_kb=int(status["VmRSS"].split()[0]),
            descriptors=sum(1 for _ in Path("/proc/self/fd").iterdir()),
            threads=int(status["Threads"]),
            objects=self._objects(),
            database_kb=store.stat().st_size // 1024,
            log_kb=store.with_name(f"{store.name}-wal").stat().st_size // 1024,
        )

    def _objects(self) -> int:
        # Counted by QML: what Python has had in hand once, it keeps a note of for ever.
        counting = QQmlExpression(self._window.face.window.rootContext(), self._root, _COUNTING)
        return int(counting.evaluate()[0])

    def finishes(self) -> None:
        """Wait until nothing is open any more, and close.

        Raises:
            StuckError: something stays open.
        """
        until_s = time.monotonic() + _STUCK_S
        while self._parts.journal.unfinished() or self._parts.alone.outbox.waiting():
            if time.monotonic() > until_s:
                raise StuckError(f"open: {self._parts.journal.unfinished()}")
            QTest.qWait(100)
        self._window.close()
        self._parts.close()

    def _see(self, view: SaleView) -> None:
        self._view = view

    def _acts(self, one: Visitor, view: SaleView) -> None:
        if view.busy or self._waits(one, view):
            return
        # A simulator may close a line that was idle: the next look at the screen comes soon.
        with suppress(RetryError, requests.ConnectionError):
            if view.screen is Screen.PRESENT_CARD and one.mood is not Mood.CANCELS:
                self._hands.reader.obey(self._hands.dice)
            elif view.screen is Screen.SCAN_TO_PAY and view.pay_url:
                self._hands.phone.pay_at(view.pay_url, self._hands.dice)
        touch = one.touch(view)
        if touch is not None:
            self._touches(one, touch)

    def _waits(self, one: Visitor, view: SaleView) -> bool:
        """Whether they only stand there: for what is shown a while, or until they are asked."""
        if view.screen in _SHOWN_S and not view.busy:
            self._hands.clock.put_forward(_SHOWN_S[view.screen])
            # Somebody fidgets: the desk looks at the clock now, not at its next tick.
            self._parts.desk.submit(Press.TOUCH)
            return True
        if view.screen is Screen.EVENTS and one.leaves and one.by_hand:
            # No button leads away from the programme: they just go.
            self._hands.clock.put_forward(IDLE_S if view.idle_left_s is None else STILL_THERE_S)
            return True
        if view.screen is not Screen.REVIEW or one.mood not in {Mood.HESITATES, Mood.WALKS_AWAY}:
            return False
        if view.idle_left_s is not None and one.mood is Mood.HESITATES:
            one.mood = Mood.PAYS
            self._touches(one, Touch("stillHere", Press.STILL_HERE))
        else:
            asked = view.idle_left_s is not None
            self._hands.clock.put_forward(STILL_THERE_S if asked else IDLE_S)
        return True

    def _touches(self, one: Visitor, touch: Touch) -> None:
        if not one.by_hand:
            self._parts.desk.submit(touch.intent)
        elif not self._settles():
            self._changes_the_display(one)
            # What is not there to be touched is looked for again.
            with suppress(LookupError):
                self._window.click(touch.name)

    def _changes_the_display(self, one: Visitor) -> None:
        if self._view.screen is not Screen.TIERS or one.sees_well:
            return
        one.sees_well = True
        for name in ("display", "largeText", "highContrast", "closeDisplay"):
            self._window.click(name)
            QTest.qWait(60)

    def _settles(self) -> bool:
        timer = self._root.findChild(QObject, "settling")
        return timer is None or bool(timer.property("running"))

    def _papers(self) -> list[str]:
        papers = sorted(self._settings.prints.glob("*.pdf"))
        for paper in papers:
            if self._keeps:
                self._kept.append(paper.read_bytes())
                # Several times, so that a few visits show it.
                self._kept += [paper.open("rb") for _ in range(_KEPT_OPEN)]
            paper.unlink()
        return [paper.stem.rpartition("-")[0] for paper in papers]


def _open_drawer(parts: SaleParts, settings: SaleSettings, clerk_id: UUID) -> None:
    address, token, clock = settings.server_url, parts.identity.token, ServerClock(SystemClock())
    kiosk = AsKiosk(address, token, clock)
    shift = kiosk.begin_shift(BeginShift(clerk_id=clerk_id, pin=SecretStr(PIN)))
    kiosk.close()
    with AsClerk(address, shift.token, clock) as clerk:
        clerk.open_drawer(
            OpenDrawer(
                id=new_id(),
                organiser_id=parts.identity.device.organiser_id,
                opening_float=Money.zero("EUR"),
            )
        )


def _tell(told: Look | Visit) -> None:
    sys.stdout.write(f"{json.dumps(asdict(told))}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())
