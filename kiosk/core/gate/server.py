"""What a gate asks of its server; `kiosk.core.api.ServerClient` is the real one."""

from collections.abc import Iterator
from contextlib import AbstractContextManager
from datetime import timedelta
from typing import Any, Protocol
from uuid import UUID

from ticketing.name_search import NameMatches, NameSearch
from ticketing.scan import Annulled, NewScans, Override, ScanView, ScanViews, SupervisorList
from ticketing.sync import ChangePage

REPORT_WITHIN_S = 10.0


class VerdictServer(Protocol):
    """What one decision needs of it; may raise the kinds of ``kiosk.core.errors.ServerError``."""

    @property
    def clock_offset(self) -> timedelta:
        """Server's clock minus this device's, as of the last answer."""

    def scan(self, scans: NewScans, timeout_s: float = REPORT_WITHIN_S) -> ScanViews:
        """Ask for verdicts, or report those already given."""


class GateServer(VerdictServer, Protocol):
    """All of it; every method may raise the kinds of ``kiosk.core.errors.ServerError``."""

    def annul(self, scan_id: UUID, timeout_s: float = REPORT_WITHIN_S) -> Annulled:
        """Have an admitted scan of this device count no more; once more changes nothing."""

    def supervisors(self, timeout_s: float = REPORT_WITHIN_S) -> SupervisorList:
        """Who can override a refusal here."""

    def override(self, scan_id: UUID, override: Override) -> ScanView:
        """Let in who was refused; the same override again is the same new scan."""

    def search_names(
        self, checkpoint_id: UUID, search: NameSearch, timeout_s: float = REPORT_WITHIN_S
    ) -> NameMatches:
        """The tickets of a checkpoint in a name that begins so."""

    def changes(self, after: int, epoch: str | None, wait_s: int = 0) -> ChangePage:
        """The changes past cursor ``after``; waits up to ``wait_s`` for the first."""

    def snapshot(self) -> AbstractContextManager[Iterator[Any]]:
        """The values of a snapshot's lines, but for the last; reading on may raise the same."""
