"""Reports the scans this gate decided alone, in order and in batches, until acknowledged.

What was taken back follows its scan.
"""

import logging
import threading
from collections.abc import Callable, Sequence

from kiosk.core.errors import FinalError, RetryError, RevokedError, StoreError
from kiosk.core.gate.link import Link
from kiosk.core.gate.scanlog import LoggedScan, ScanLog
from kiosk.core.gate.server import GateServer
from kiosk.core.gate.undoing import Undoer
from kiosk.core.gate.view import Undo
from kiosk.core.retrying import Patience
from ticketing.problem import ProblemCode
from ticketing.scan import MAX_BATCH, NewScans, ScanView

logger = logging.getLogger(__name__)

BATCH = min(200, MAX_BATCH)
LOOK_EVERY_S = 5.0

FINAL = frozenset(
    {
        ProblemCode.INVALID_REQUEST,
        ProblemCode.NOT_ALLOWED,
        ProblemCode.NOT_FOUND,
        ProblemCode.TOO_LARGE,
        ProblemCode.ID_USED_DIFFERENTLY,
    }
)
"""What the server says of a scan that it will never take. Whatever else it says may pass."""


class Pusher:
    """Pushes on its own thread; ``pushed`` is called after each batch, on that thread."""

    def __init__(
        self,
        server: GateServer,
        log: ScanLog,
        undoer: Undoer,
        link: Link,
        pushed: Callable[[], None],
    ) -> None:
        self._server = server
        self._log = log
        self._undoer = undoer
        self._link = link
        self._pushed = pushed
        self._patience = Patience()
        self._size = BATCH
        self._wake = threading.Event()
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._run, name="gate-pushing", daemon=True)

    def start(self) -> None:
        """Begin to push."""
        self._thread.start()

    def close(self) -> None:
        """Stop after the batch under way."""
        self._stop.set()
        self._wake.set()
        self._thread.join(timeout=1)

    def wake(self) -> None:
        """There is a new scan to report."""
        self._wake.set()

    def push(self) -> bool:
        """Report one batch and an undo; whether there was anything.

        Raises:
            RetryError: nothing is known; the same scans go again.
            RevokedError: the server no longer listens to this device.
            StoreError: its answer could not be kept; the same scans go again.
        """
        batch = _up_to_an_undo(self._log.waiting(self._size))
        if batch:
            self._push(batch)
        return self._undoer.push() or bool(batch)

    def _push(self, batch: Sequence[LoggedScan]) -> None:
        try:
            self._report_all(batch)
        except RetryError:
            # It may have been too long for the line, or for a proxy on it: next time half of it.
            self._size = max(1, len(batch) // 2)
            raise
        self._size = min(2 * self._size, BATCH)
        self._link.answered()

    def _report_all(self, batch: Sequence[LoggedScan]) -> None:
        try:
            self._report(batch)
        except FinalError:
            self._report_one_by_one(batch)

    def _report(self, batch: Sequence[LoggedScan]) -> None:
        views = self._server.scan(NewScans(scans=tuple(entry.scan for entry in batch))).scans
        answers = {view.id: view for view in views}
        known = [entry for entry in batch if entry.scan.id in answers]
        for entry in known:
            if _contradicts(entry, answers[entry.scan.id]):
                self._log.report_again(entry)
        self._log.acknowledge([entry.scan.id for entry in known])

    def _report_one_by_one(self, batch: Sequence[LoggedScan]) -> None:
        """One scan that the server refuses must not hold up the others."""
        for entry in batch:
            try:
                self._report([entry])
            except FinalError as refusal:
                if refusal.problem.code not in FINAL:
                    raise RetryError(refusal.problem.detail) from refusal
                logger.warning("the server refused scan %s: %s", entry.scan.id, refusal)
                self._log.refuse(entry.scan.id, refusal.problem)

    def _run(self) -> None:
        while not self._stop.is_set():
            self._wake.clear()
            pause_s = LOOK_EVERY_S
            try:
                pushed = self.push()
                self._patience.answered()
                if pushed:
                    pause_s = 0.0
                    self._pushed()
            except RetryError as fault:
                self._link.lost()
                # A new scan does not make the server answer sooner.
                self._stop.wait(self._patience.pause_s(fault.after_s))
                continue
            except RevokedError as refusal:
                self._link.revoke(refusal)
            except StoreError as fault:
                logger.warning("reported scans could not be marked as such: %s", fault)
            except Exception:
                # A thread that ended would leave scans unreported without a word.
                logger.exception("a report of scans failed")
            self._wake.wait(pause_s)


def _up_to_an_undo(batch: Sequence[LoggedScan]) -> Sequence[LoggedScan]:
    """Nothing past a scan that was taken back: its ticket may have come again since."""
    for count, entry in enumerate(batch, 1):
        if entry.undo is Undo.WAITING:
            return batch[:count]
    return batch


def _contradicts(entry: LoggedScan, answer: ScanView) -> bool:
    """Whether somebody was let in whom the server's own answer had refused."""
    return entry.verdict.admitted and not answer.verdict.admitted and not entry.again
