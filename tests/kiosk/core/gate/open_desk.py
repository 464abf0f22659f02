"""A desk that runs on a taught gate, and ways to wait for what it shows."""

import threading
from collections.abc import Callable

from kiosk.core.gate.counting import Counter
from kiosk.core.gate.desk import GateDesk, GateParts
from kiosk.core.gate.inbox import Inbox
from kiosk.core.gate.intent import (
    GateIntent,
    SeeingIntent,
)
from kiosk.core.gate.overriding import Overrider
from kiosk.core.gate.searching import Searcher
from kiosk.core.gate.view import (
    CameraView,
    GateScreen,
    GateView,
)
from tests.fakes.signal import FakeSignal
from tests.kiosk.core.gate.world import Gate, gate_device


class Open:
    """A desk that runs, and a way to wait for what it shows."""

    def __init__(self, gate: Gate) -> None:
        self.gate = gate
        self.signal = FakeSignal()
        self.inbox = Inbox()
        self.alone = 0
        self.seeing: list[SeeingIntent] = []
        self._changed = threading.Condition()
        counter = Counter(gate.venue.checkpoint_id, gate.facts, gate.log, gate.link, gate.server)
        self.desk = GateDesk(
            gate_device(gate.venue),
            GateParts(
                inbox=self.inbox,
                gatekeeper=gate.gatekeeper,
                counter=counter,
                log=gate.log,
                undoer=gate.undoer,
                overrider=Overrider(gate.server, gate.log, gate.link),
                searcher=Searcher(gate.venue.checkpoint_id, gate.server, gate.facts, gate.link),
                link=gate.link,
                signal=self.signal,
                clock=gate.clock,
                camera=lambda: CameraView("the camera of a test"),
                see=self.seeing.append,
                decided_alone=self._count_alone,
            ),
        )
        self.desk.listen(self._wake)

    def _count_alone(self) -> None:
        self.alone += 1

    def _wake(self, _: GateView) -> None:
        with self._changed:
            self._changed.notify_all()

    def shows(self, wanted: Callable[[GateView], bool]) -> GateView:
        with self._changed:
            assert self._changed.wait_for(lambda: wanted(self.desk.view), timeout=5), self.desk.view
        return self.desk.view

    def do(self, intent: GateIntent, screen: GateScreen) -> GateView:
        self.desk.submit(intent)
        return self.shows(lambda view: view.screen is screen)

    def verdict(self, text: str) -> GateView:
        before = self.desk.view.verdict
        self.inbox.seen(text)
        return self.shows(lambda view: view.verdict is not None and view.verdict is not before)
