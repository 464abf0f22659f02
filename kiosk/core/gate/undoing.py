"""Undo: an admission that a steward takes back counts no more, here at once and then at the server.

It is on this device's disk first, beside its scan. The server is told once it has the scan itself;
until it answers, the undo waits as scans do.
"""

import logging
import math
from uuid import UUID

from kiosk.core.clock import Clock
from kiosk.core.errors import FinalError, RetryError, RevokedError
from kiosk.core.gate.link import Link
from kiosk.core.gate.peers import ALONE, Peers
from kiosk.core.gate.server import REPORT_WITHIN_S, GateServer
from kiosk.core.gate.view import ShownScan, Undo
from kiosk.core.refusal import Refusal, refusal_of
from kiosk.core.store import Store
from ticketing.problem import Problem, ProblemCode

logger = logging.getLogger(__name__)

UNDO_S = 10.0
"""For so long after an admission a steward can take it back."""

ASK_WITHIN_S = 1.0
"""The steward waits no longer for the server's word on an undo."""

FINAL = frozenset(
    {
        ProblemCode.INVALID_REQUEST,
        ProblemCode.NOT_ALLOWED,
        ProblemCode.NOT_FOUND,
        ProblemCode.SCAN_STATE,
    }
)
"""What the server says of an undo that it will never take. Whatever else it says may pass."""

_READY = (
    "SELECT u.id, t.id AS target FROM gate_scan u"
    " JOIN gate_scan t ON t.id = coalesce(u.reported_as, u.id)"
    " WHERE u.undo IS NOT NULL AND u.undo = 'waiting' AND t.state = 'kept'"
)


class UndoLog:
    """What was taken back on this device."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def keep(self, scan_id: UUID) -> bool:
        """Put the undo of an admission that stands on disk; whether there was one to take back.

        Raises:
            StoreError: it is not there, and the admission goes on counting.
        """
        return self._moved("undo = 'waiting', undo_problem = NULL, stands = 0", scan_id, "stands")

    def standing(self, scan_id: UUID) -> tuple[Undo, Refusal | None] | None:
        """Where the undo of a scan stands, with what the server said against it."""
        rows = self._store.read(
            "SELECT undo, undo_problem, problem_code FROM gate_scan"
            " WHERE id = ? AND undo IS NOT NULL",
            (scan_id.bytes,),
        )
        return (Undo(rows[0]["undo"]), refusal_of(*rows[0][1:])) if rows else None

    def ready(self, scan_id: UUID | None = None) -> tuple[UUID, UUID] | None:
        """The oldest undo whose scan the server has, or that of ``scan_id``, if it waits.

        The scan's id here, and the id by which the server knows of the admission.
        """
        which, values = ("", ()) if scan_id is None else (" AND u.id = ?", (scan_id.bytes,))
        rows = self._store.read(f"{_READY}{which} ORDER BY u.n LIMIT 1", values)
        return (UUID(bytes=rows[0]["id"]), UUID(bytes=rows[0]["target"])) if rows else None

    def acknowledge(self, scan_id: UUID) -> None:
        """The server has annulled the scan."""
        self._moved("undo = 'kept'", scan_id, "undo = 'waiting'")

    def refuse(self, scan_id: UUID, problem: Problem, *, read: bool) -> None:
        """The server will not annul the scan, so it counts; ``read``: a person is being told."""
        state = Undo.CLOSED if read else Undo.REFUSED
        self._moved(
            "undo = ?, undo_problem = ?, problem_code = ?, stands = 1",
            scan_id,
            "undo = 'waiting'",
            (state.value, problem.detail, problem.code.value),
        )

    def _moved(self, change: str, scan_id: UUID, where: str, values: tuple[str, ...] = ()) -> bool:
        sql = f"UPDATE gate_scan SET {change} WHERE id = ? AND {where}"  # noqa: S608  from the calls above
        return self._store.write(sql, (*values, scan_id.bytes)) > 0


class Undoer:
    """Takes admissions back: at once where a steward asks, later where the server was away."""

    def __init__(self, server: GateServer, log: UndoLog, link: Link, peers: Peers = ALONE) -> None:
        self._server = server
        self._log = log
        self._link = link
        self._peers = peers

    def undo(self, scan_id: UUID) -> tuple[Undo, Refusal | None]:
        """Take an admission back, once; where that stands now, and why it was refused.

        Raises:
            StoreError: it could not be kept, and the admission goes on counting.
        """
        self._log.keep(scan_id)
        self._peers.tell()
        ready = self._log.ready(scan_id) if self._link.online else None
        if ready is not None:
            try:
                self._annul(*ready, timeout_s=ASK_WITHIN_S, read=True)
            except RetryError:
                self._link.lost()
            except RevokedError as refusal:
                self._link.revoke(refusal)
        return self._log.standing(scan_id) or (Undo.LATE, None)

    def push(self) -> bool:
        """Tell the server of the oldest undo whose scan it has; whether there was one.

        Raises:
            RetryError: nothing is known; the same undo goes again.
            RevokedError: the server no longer listens to this device.
            StoreError: its answer could not be kept; the same undo goes again.
        """
        ready = self._log.ready()
        if ready is None:
            return False
        self._annul(*ready, timeout_s=REPORT_WITHIN_S, read=False)
        return True

    def _annul(self, scan_id: UUID, target: UUID, *, timeout_s: float, read: bool) -> None:
        try:
            self._server.annul(target, timeout_s=timeout_s)
        except FinalError as refusal:
            if refusal.problem.code not in FINAL:
                raise RetryError(refusal.problem.detail) from refusal
            logger.warning("the server refused to annul scan %s: %s", scan_id, refusal)
            self._log.refuse(scan_id, refusal.problem, read=read)
        else:
            self._log.acknowledge(scan_id)
        self._link.answered()


class UndoWindow:
    """For how long each admission can still be taken back."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._since_s: dict[UUID, float] = {}

    def open(self, scan_id: UUID) -> None:
        """Somebody was let in by this scan just now."""
        self._since_s = {one: at for one, at in self._since_s.items() if self.left_s(one) > 0}
        self._since_s[scan_id] = self._clock.elapsed_s()

    def left_s(self, scan_id: UUID) -> float:
        """Seconds left for this scan; 0 or less once they are over."""
        since_s = self._since_s.get(scan_id, float("-inf"))
        return UNDO_S - (self._clock.elapsed_s() - since_s)

    def shown_s(self, scan: ShownScan | None) -> int:
        """Whole seconds for which a scan can be offered to be taken back."""
        if scan is None or not scan.admitted or scan.undo is not None:
            return 0
        return max(0, math.ceil(self.left_s(scan.scan_id)))
