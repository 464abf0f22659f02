"""The gate at work: takes what the camera sees and the steward touches, publishes what to show.

All that changes the screen happens on one thread, in the order in which it came.
"""

import logging
import threading
from collections.abc import Callable
from dataclasses import dataclass, replace
from uuid import UUID

from kiosk.core.clock import Clock
from kiosk.core.errors import StoreError
from kiosk.core.gate.counting import Counter, counted
from kiosk.core.gate.gatekeeper import NIL, Gatekeeper, NotOpenError, Presented, shown
from kiosk.core.gate.inbox import Closing, Inbox, Noted
from kiosk.core.gate.intent import (
    CheckSerial,
    CloseRefused,
    GateIntent,
    GatePress,
    LetIn,
    SearchName,
    SeeingIntent,
    TakeBack,
    Turn,
)
from kiosk.core.gate.link import Link
from kiosk.core.gate.overriding import Overrider
from kiosk.core.gate.scanlog import ScanLog
from kiosk.core.gate.search_view import NameSearching
from kiosk.core.gate.searching import Searcher
from kiosk.core.gate.undoing import Undoer, UndoWindow
from kiosk.core.gate.view import (
    Call,
    CameraView,
    GateScreen,
    GateView,
    ShownScan,
    Undo,
)
from kiosk.core.ports import Signal
from ticketing.device import DeviceView
from ticketing.identifiers import typed_serial
from ticketing.scan import Sureness

logger = logging.getLogger(__name__)

GREEN_S = 1.2
GROUP_S = 6.0
"""A group's green stays long enough to let the next person of it in by touch."""

SUPERVISOR_S = 120.0
"""Nobody who was called has touched anything for so long: scanning goes on."""

TICK_S = 0.1
RECOUNT_S = 1.0
HISTORY = 40

Listener = Callable[[GateView], None]


@dataclass(frozen=True)
class GateParts:
    """What a desk works with; put together by the composition.

    Attributes:
        camera: the camera's state, in the screen's words.
        see: changes how the gate sees.
        decided_alone: called when there is a scan or an undo to report.
    """

    inbox: Inbox
    gatekeeper: Gatekeeper
    counter: Counter
    log: ScanLog
    undoer: Undoer
    overrider: Overrider
    searcher: Searcher
    link: Link
    signal: Signal
    clock: Clock
    camera: Callable[[], CameraView]
    see: Callable[[SeeingIntent], None]
    decided_alone: Callable[[], None]


_LEADS_TO = {
    GatePress.OPEN_SERIAL: GateScreen.SERIAL,
    GatePress.OPEN_NAMES: GateScreen.NAMES,
    GatePress.OPEN_SCANS: GateScreen.SCANS,
    GatePress.OPEN_REFUSED: GateScreen.REFUSED,
    GatePress.OPEN_CAMERAS: GateScreen.CAMERAS,
    GatePress.BACK: GateScreen.READY,
    GatePress.NEXT_SCAN: GateScreen.READY,
}


def sounded(signal: Signal, scan: ShownScan) -> None:
    """Have a verdict heard, if that can be: it is shown all the same."""
    try:
        if not scan.admitted:
            signal.refused()
            return
        signal.admitted()
        if scan.sureness is Sureness.ALONE and not scan.heard.peers:
            signal.admitted()  # the same pair once more: nobody has confirmed it
    except Exception:
        logger.exception("a verdict was not heard")


def listed(log: ScanLog, screen: GateScreen) -> tuple[ShownScan, ...]:
    """The scans that a screen lists."""
    match screen:
        case GateScreen.SCANS:
            return tuple(map(shown, log.newest(HISTORY)))
        case GateScreen.REFUSED:
            return tuple(map(shown, log.refused(HISTORY)))
        case _:
            return ()


def cleared_after_s(view: GateView) -> float | None:
    """After how long nobody's touch takes the gate back to scanning; None where it stays."""
    if view.screen is GateScreen.SUPERVISOR:
        return SUPERVISOR_S
    return view.verdict.clears_after_s if view.verdict else None


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
        elif isinstance(message, SeeingIntent):
            self._parts.see(message)
        elif self._view.screen is not GateScreen.CLOSED:
            self._act(message)

    def _act(self, message: GateIntent | Presented) -> None:
        match message:
            case Presented():
                # What is held up while a supervisor types is the ticket they talk about.
                if self._view.screen is not GateScreen.SUPERVISOR:
                    self._check(message)
            case CheckSerial(text) if serial := typed_serial(text):
                self._check(Presented(serial=serial))
            case SearchName(text):
                self._search(text)
            case Turn(direction):
                self._show(replace(self._view, direction=direction))
            case LetIn():
                self._let_in(message)
            case TakeBack(scan_id):
                self._take_back(scan_id)
            case CloseRefused(scan_id):
                self._parts.log.close(scan_id)
                self._go(GateScreen.REFUSED)
            case GatePress():
                self._press(message)

    def _press(self, press: GatePress) -> None:
        match press:
            case GatePress.ADMIT_ONE_MORE:
                verdict = self._view.verdict
                if self._presented is not None and verdict is not None and verdict.more_may_enter:
                    self._check(self._presented)
            case GatePress.CALL_SUPERVISOR:
                self._call_supervisor()
            case GatePress.SEND_AGAIN:
                self._parts.log.send_refused_again()
                self._parts.decided_alone()
                self._go(GateScreen.REFUSED)
            case _:
                self._go(_LEADS_TO[press])

    def _check(self, presented: Presented) -> None:
        try:
            scan = self._parts.gatekeeper.check(presented, self._view.direction)
        except NotOpenError:
            self._counted_at_s = float("-inf")  # the checkpoint was taken away: close
        else:
            self._presented = presented
            self._show_verdict(scan)

    def _show_verdict(self, scan: ShownScan) -> None:
        alone = scan.sureness is Sureness.ALONE
        sounded(self._parts.signal, scan)
        if scan.admitted:
            stays = scan.more_may_enter or scan.overrode is not None
            scan = replace(scan, clears_after_s=GROUP_S if stays else GREEN_S)
            self._window.open(scan.scan_id)
        self._shown_at_s = self._parts.clock.elapsed_s()
        view = replace(self._view, screen=GateScreen.VERDICT, verdict=scan, last=scan)
        count, waiting = counted(view.count, scan), view.waiting + alone
        self._show(replace(view, call=None, search=None, count=count, waiting=waiting))
        if alone:
            self._parts.decided_alone()

    def _call_supervisor(self) -> None:
        call = self._view.call
        refused = call.refused if call else self._view.verdict
        if refused is None or not refused.overridable:
            return
        self._shown_at_s = self._parts.clock.elapsed_s()
        asking = Call(refused, NIL, asking=True)
        self._show(replace(self._view, screen=GateScreen.SUPERVISOR, verdict=None, call=asking))
        self._show(replace(self._view, call=self._parts.overrider.called(refused)))

    def _let_in(self, wanted: LetIn) -> None:
        if (call := self._view.call) is None:
            return
        self._show(replace(self._view, call=replace(call, asking=True)))
        outcome = self._parts.overrider.let_in(call, wanted)
        if isinstance(outcome, ShownScan):
            self._show_verdict(outcome)
        else:
            self._shown_at_s = self._parts.clock.elapsed_s()
            self._show(replace(self._view, call=outcome))

    def _search(self, text: str) -> None:
        if self._view.screen is not GateScreen.NAMES:
            return
        self._show(replace(self._view, search=NameSearching(text, asking=True)))
        self._show(replace(self._view, search=self._parts.searcher.search(text)))

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

    def _go(self, screen: GateScreen) -> None:
        self._counted_at_s = float("-inf")
        history = listed(self._parts.log, screen)
        search = self._parts.searcher.opened() if screen is GateScreen.NAMES else None
        view = replace(self._view, screen=screen, search=search, history=history)
        self._show(replace(view, verdict=None, call=None))

    def _tick(self) -> None:
        now_s = self._parts.clock.elapsed_s()
        clears_s = cleared_after_s(self._view)
        if clears_s is not None and now_s - self._shown_at_s >= clears_s:
            self._go(GateScreen.READY)
        view = replace(self._view, undo_left_s=self._window.shown_s(self._view.last))
        if now_s - self._counted_at_s >= RECOUNT_S:
            self._counted_at_s = now_s
            view = self._parts.counter.recounted(view)
        self._show(
            replace(
                view,
                now=self._parts.clock.now().replace(microsecond=0),
                online=self._parts.link.online,
                offline_since=self._parts.link.lost_at,
                camera=self._parts.camera(),
            )
        )

    def _close_for(self, fault: StoreError) -> None:
        logger.warning("the gate closes: %s", fault)
        self._show(replace(self._view, screen=GateScreen.CLOSED, verdict=None, disk=fault.trouble))

    def _show(self, view: GateView) -> None:
        if view == self._view:
            return
        self._view = view
        for listener in self._listeners:
            listener(view)
