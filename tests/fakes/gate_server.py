"""A gate's server in memory: decides by the same rule, and can be cut off, slow to answer or cross.

It stands behind the same calls as the real one; the real one is met in the tests that start it.
"""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import timedelta
from typing import Any
from uuid import UUID

from kiosk.core.errors import FinalError, RetryError, RevokedError, ThrottledError, WipeError
from ticketing.admission import Verdict
from ticketing.name_search import NameMatch, NameMatches, NameSearch
from ticketing.problem import ProblemCode, RefusedError
from ticketing.scan import (
    MAX_BATCH,
    Annulled,
    NewScan,
    NewScans,
    Override,
    ScanView,
    ScanViews,
    SupervisorList,
    SupervisorView,
    Sureness,
)
from ticketing.snapshot import COMPLETE, lines_of
from ticketing.sync import ChangePage
from ticketing.wire import Localized

NOTHING = (b'{"epoch":"","cursor":0}', COMPLETE.encode())
"""The snapshot of a server that has nothing to tell."""

Decide = Callable[[NewScan], Verdict]


class FakeGateServer:
    """Answers what ``decide`` says. ``reached`` counts the requests that came through."""

    def __init__(self, decide: Decide) -> None:
        self.decide = decide
        self.cut_off = False
        self.loses_replies = False
        self.revokes = False
        self.wipes = False
        self.surprises = 0
        self.refuses: set[UUID] = set()
        self.refuses_as = ProblemCode.NOT_ALLOWED
        self.longest = MAX_BATCH
        self.offset = timedelta()
        self.views: dict[UUID, ScanView] = {}
        self.pages: list[ChangePage] = []
        self.stream: Sequence[bytes] = NOTHING
        self.snapshots = 0
        self.asked_after: list[tuple[int, str | None, int]] = []
        self.reached = 0
        self.annulled: list[UUID] = []
        self.annuls_nothing_now = False
        self.pins: dict[SupervisorView, str] = {}
        self.overrides: list[Override] = []
        self.named: list[NameMatch] = []
        self.searched: list[str] = []
        self.refuses_search: ProblemCode | None = None
        self.throttled_s: float | None = None

    @property
    def clock_offset(self) -> timedelta:
        return self.offset

    def scan(self, scans: NewScans, timeout_s: float = 10.0) -> ScanViews:  # noqa: ARG002  the fake answers at once
        self._meet()
        if len(scans.scans) > self.longest:
            raise RetryError("a proxy on the way answered 413")
        cross = [scan for scan in scans.scans if scan.id in self.refuses]
        if cross:
            refusal = RefusedError(self.refuses_as, "not at this checkpoint")
            raise FinalError(refusal.problem)
        views = tuple(self.views.setdefault(scan.id, self._view(scan)) for scan in scans.scans)
        if self.loses_replies:
            raise RetryError("the reply was lost")
        return ScanViews(scans=views)

    def annul(self, scan_id: UUID, timeout_s: float = 10.0) -> Annulled:  # noqa: ARG002  the fake answers at once
        self._meet()
        if self.annuls_nothing_now:
            raise RetryError("busy")
        if scan_id in self.refuses:
            raise FinalError(RefusedError(self.refuses_as, "a supervisor has to look").problem)
        if scan_id not in self.views or not self.views[scan_id].verdict.admitted:
            raise FinalError(RefusedError(ProblemCode.SCAN_STATE, "Nobody was let in.").problem)
        if scan_id not in self.annulled:
            self.annulled.append(scan_id)
        if self.loses_replies:
            raise RetryError("the reply was lost")
        at = self.views[scan_id].scanned_at
        return Annulled(id=scan_id, annulled_at=at, annulled_by="Tablet 4")

    def supervisors(self, timeout_s: float = 10.0) -> SupervisorList:  # noqa: ARG002  the fake answers at once
        self._meet()
        return SupervisorList(supervisors=tuple(self.pins))

    def search_names(
        self,
        checkpoint_id: UUID,  # noqa: ARG002  the fake has one
        search: NameSearch,
        timeout_s: float = 10.0,  # noqa: ARG002  the fake answers at once
    ) -> NameMatches:
        self._meet()
        if self.throttled_s is not None:
            raise ThrottledError("too many searches", self.throttled_s)
        if self.refuses_search is not None:
            raise FinalError(RefusedError(self.refuses_search, "not here").problem)
        self.searched.append(search.name)
        return NameMatches(matches=tuple(self.named))

    def override(self, scan_id: UUID, override: Override) -> ScanView:
        self._meet()
        if self.throttled_s is not None:
            raise ThrottledError("too many tries", self.throttled_s)
        refused = self.views.get(scan_id)
        if refused is None or scan_id in self.refuses:
            raise FinalError(RefusedError(self.refuses_as, "too long ago").problem)
        right = {one.id: pin for one, pin in self.pins.items()}
        typed = override.pin.get_secret_value() if override.pin else None
        if override.supervisor_id is None or right.get(override.supervisor_id) != typed:
            raise FinalError(RefusedError(ProblemCode.NOT_ALLOWED, "not good here").problem)
        self.overrides.append(override)
        view = refused.model_copy(
            update={
                "id": override.id,
                "verdict": Verdict(admitted=True, entries=2),
                "overrode": refused.verdict.reason,
            }
        )
        self.views[override.id] = view
        if self.loses_replies:
            raise RetryError("the reply was lost")
        return view

    def changes(self, after: int, epoch: str | None, wait_s: int = 0) -> ChangePage:
        self._meet()
        self.asked_after.append((after, epoch, wait_s))
        if self.pages:
            return self.pages.pop(0)
        return ChangePage(epoch=epoch or "", cursor=after, changes=(), more=False)

    @contextmanager
    def snapshot(self) -> Iterator[Iterator[Any]]:
        self._meet()
        self.snapshots += 1
        yield lines_of(iter(self.stream))

    def _meet(self) -> None:
        if self.surprises:
            self.surprises -= 1
            raise LookupError("nobody thought of this")
        if self.cut_off:
            raise RetryError("the server cannot be reached")
        if self.revokes:
            raise RevokedError("the server does not know this device any more")
        if self.wipes:
            raise WipeError("the server has revoked this device")
        self.reached += 1

    def _view(self, scan: NewScan) -> ScanView:
        return ScanView(
            id=scan.id,
            verdict=scan.decided or self.decide(scan),
            sureness=Sureness.ALONE if scan.decided else Sureness.CONFIRMED,
            tier_name=Localized(text="General"),
            attendee="Bríd Nolan",
            scanned_at=scan.scanned_at,
        )
