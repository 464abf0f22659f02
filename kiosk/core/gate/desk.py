"""The gate at work: takes what the camera sees and the steward touches, publishes what to show.

All that changes the screen happens on one thread, in the order in which it came.
"""

import logging
import math
import threading
from collections.abc import Callable
from dataclasses import dataclass, replace
from uuid import UUID

from kiosk.core.clock import Clock
from kiosk.core.errors import StoreError
from kiosk.core.gate.counting import Counter, counted
from kiosk.core.gate.gatekeeper import Gatekeeper, NotOpenError, Presented, shown
from kiosk.core.gate.inbox import Closing, Inbox, Noted
from kiosk.core.gate.intent import (
    CheckSerial,
    CloseRefused,
    GateIntent,
    GatePress,
    TakeBack,
    Turn,
)
from kiosk.core.gate.link import Link
from kiosk.core.gate.scanlog import ScanLog
from kiosk.core.gate.undoing import Undoer, UndoWindow
from kiosk.core.gate.view import CameraView, GateScreen, GateView, ShownScan, Undo
from kiosk.core.ports import Signal
from ticketing.device import DeviceView
from ticketing.identifiers import typed_serial
from ticketing.scan import Sureness

logger = logging.getLogger(__name__)

GREEN_S = 1.2
GROUP_S = 6.0
"""A group's green stays long enough to let the next person of it in by touch."""

TICK_S = 0.1
RECOUNT_S = 1.0
HISTORY = 40

Listener = Callable[[GateView], None]


@dataclass(frozen=True)
class GateParts:
    """What a desk works with; put together by the composition.

    Attributes:
        camera: the camera's state, in the screen's words.
        decided_alone: called when there is a scan or an undo to report.
    """

    inbox: Inbox
    gatekeeper: Gatekeeper
    counter: Counter
    log: ScanLog
    undoer: Undoer
    link: Link
    signal: Signal
    clock: Clock
    camera: Callable[[], CameraView]
    decided_alone: Callable[[], None]


_LEADS_TO = {
    GatePress.OPEN_SERIAL: GateScreen.SERIAL,
    GatePress.OPEN_SCANS: GateScreen.SCANS,
    GatePress.OPEN_REFUSED: GateScreen.REFUSED,
    GatePress.BACK: GateScreen.READY,
    GatePress.NEXT_SCAN: GateScreen.READY,
}


class GateDesk:
    """Runs one gate's screen on its own thread."""

    def __init__(self, device: DeviceView, parts: GateParts) -> None:
        self._parts = parts
        self._listeners: list[Listener] = []
        self._view = GateView(
            screen=GateScreen.CLOSED,
            now=parts.clock.now(),
            venue=device.organiser_name,
            device=device.name,
        )
        self._presented: Presented | None = None
        self._shown_at_s = 0.0
        self._window = UndoWindow(parts.clock)
        self._counted_at_s = float("-inf")
        self._thread = threading.Thread(target=self._run, name="gate-desk", daemon=True)

    @property
    def view(self) -> GateView:
        """What the screen shows now."""
        return self._view

    def listen(self, listener: Listener) -> None:
        """Call ``listener`` with every new view, on the desk's thread."""
        self._listeners.append(listener)

    def submit(self, intent: GateIntent) -> None:
        """Do what the steward asks; returns at once, from any thread."""
        self._parts.inbox.submit(intent)

    def start(self) -> None:
        """Open, as far as the gate may.

        Raises:
            StoreError: the disk cannot be read.
        """
        self._tick()
        self._thread.start()

    def close(self) -> None:
        """End the desk's thread after what it is doing."""
        self._parts.inbox.end()
        self._thread.join(timeout=3)

    def _run(self) -> None:
        while not isinstance(message := self._parts.inbox.next(TICK_S), Closing):
            try:
                if message is not None:
                    self._take(message)
                self._tick()
            except StoreError as fault:
                self._close_for(fault)
            except Exception:
                # The kind only: what somebody held up does not belong into a log.
                logger.exception("%s was not understood", type(message).__name__)

    def _take(self, message: GateIntent | Presented | Noted) -> None:
        if isinstance(message, Noted):
            self._counted_at_s = float("-inf")
        elif self._view.screen is not GateScreen.CLOSED:
            self._act(message)

    def _act(self, message: GateIntent | Presented) -> None:
        match message:
            case Presented():
                self._check(message)
            case CheckSerial(text):
                serial = typed_serial(text)
                if serial is not None:
                    self._check(Presented(serial=serial))
            case Turn(direction):
                self._show(replace(self._view, direction=direction))
            case GatePress.ADMIT_ONE_MORE:
                verdict = self._view.verdict
                if self._presented is not None and verdict is not None and verdict.more_may_enter:
                    self._check(self._presented)
            case TakeBack(scan_id):
                self._take_back(scan_id)
            case CloseRefused(scan_id):
                self._parts.log.close(scan_id)
                self._go(GateScreen.REFUSED)
            case GatePress.SEND_AGAIN:
                self._parts.log.send_refused_again()
                self._parts.decided_alone()
                self._go(GateScreen.REFUSED)
            case _:
                self._go(_LEADS_TO[message])

    def _check(self, presented: Presented) -> None:
        try:
            scan = self._parts.gatekeeper.check(presented, self._view.direction)
        except NotOpenError:
            self._counted_at_s = float("-inf")  # the checkpoint was taken away: close
            return
        alone = scan.sureness is Sureness.ALONE
        try:
            self._sound(scan, alone=alone and not scan.heard.peers)
        except Exception:
            logger.exception("a verdict was not heard")  # it is shown all the same
        if scan.admitted:
            scan = replace(scan, clears_after_s=GROUP_S if scan.more_may_enter else GREEN_S)
            self._window.open(scan.scan_id)
        self._presented = presented
        self._shown_at_s = self._parts.clock.elapsed_s()
        self._show(
            replace(
                self._view,
                screen=GateScreen.VERDICT,
                verdict=scan,
                last=scan,
                count=counted(self._view.count, scan),
                waiting=self._view.waiting + alone,
            )
        )
        if alone:
            self._parts.decided_alone()

    def _take_back(self, scan_id: UUID) -> None:
        in_time = self._window.left_s(scan_id) > 0
        undo, problem = self._parts.undoer.undo(scan_id) if in_time else (Undo.LATE, None)
        if undo is Undo.WAITING:
            self._parts.decided_alone()
        self._counted_at_s = float("-inf")
        view = self._view
        if view.last is not None and view.last.scan_id == scan_id:
            last = replace(view.last, undo=undo, problem=problem)
            self._show(replace(view, screen=GateScreen.READY, verdict=None, last=last))

    def _sound(self, scan: ShownScan, *, alone: bool) -> None:
        signal = self._parts.signal
        if not scan.admitted:
            signal.refused()
            return
        signal.admitted()
        if alone:
            signal.admitted()  # the same pair once more: nobody has confirmed it

    def _go(self, screen: GateScreen) -> None:
        log = self._parts.log
        entries = []
        if screen is GateScreen.SCANS:
            entries = log.newest(HISTORY)
        elif screen is GateScreen.REFUSED:
            entries = log.refused(HISTORY)
            self._counted_at_s = float("-inf")
        history = tuple(shown(entry) for entry in entries)
        self._show(replace(self._view, screen=screen, verdict=None, history=history))

    def _tick(self) -> None:
        now_s = self._parts.clock.elapsed_s()
        verdict = self._view.verdict
        clears_s = verdict.clears_after_s if verdict else None
        if clears_s is not None and now_s - self._shown_at_s >= clears_s:
            self._go(GateScreen.READY)
        view = replace(self._view, undo_left_s=self._undo_left_s())
        if now_s - self._counted_at_s >= RECOUNT_S:
            self._counted_at_s = now_s
            view = self._parts.counter.recounted(view)
        link = self._parts.link
        self._show(
            replace(
                view,
                now=self._parts.clock.now().replace(microsecond=0),
                online=link.online,
                offline_since=link.lost_at,
                camera=self._parts.camera(),
            )
        )

    def _undo_left_s(self) -> int:
        last = self._view.last
        if last is None or not last.admitted or last.undo is not None:
            return 0
        return max(0, math.ceil(self._window.left_s(last.scan_id)))

    def _close_for(self, fault: StoreError) -> None:
        logger.warning("the gate closes: %s", fault)
        self._show(replace(self._view, disk_full=True, screen=GateScreen.CLOSED, verdict=None))

    def _show(self, view: GateView) -> None:
        if view == self._view:
            return
        self._view = view
        for listener in self._listeners:
            listener(view)
