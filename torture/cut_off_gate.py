"""A gate without its face: learns what there is, decides alone, and reports on a bad line.

All but the line and the clock is the product's, its files on disk included.
"""

import time
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from pathlib import Path
from random import Random
from typing import Self
from uuid import UUID

from kiosk.core.api import ServerClient
from kiosk.core.errors import RetryError
from kiosk.core.gate.facts import FACTS_SCHEMA, Facts
from kiosk.core.gate.gatekeeper import Gatekeeper, Presented
from kiosk.core.gate.link import Link
from kiosk.core.gate.loading import Loader
from kiosk.core.gate.pushing import Pusher
from kiosk.core.gate.scanlog import SCANLOG_SCHEMA, ScanLog
from kiosk.core.gate.server import REPORT_WITHIN_S
from kiosk.core.gate.undoing import Undoer, UndoLog
from kiosk.core.gate.view import ShownScan
from kiosk.core.server_clock import ServerClock
from kiosk.core.store import Store
from ticketing.admission import Direction
from ticketing.identifiers import new_id
from ticketing.scan import NewScans, ScanViews
from ticketing.snapshot import CutShortError

_LOST, _UNHEARD, _AGAIN = 0.15, 0.15, 0.15
_LONGEST = (4, 120)
_LOADED_WITHIN_S = 60
_ALL = 1_000_000


@dataclass
class _WrongClock:
    """A clock that says whatever moment is played, and is wrong by as much as it is set wrong."""

    off: timedelta
    moment: datetime

    def now(self) -> datetime:
        return self.moment + self.off

    def elapsed_s(self) -> float:
        return self.moment.timestamp()


@dataclass(frozen=True)
class Stand:
    """A gate that is paired; ``off`` is by how much its clock is set wrong.

    One that is not ``corrects`` goes by its own clock, as a control does.
    """

    name: str
    address: str
    token: str
    checkpoint_id: UUID
    off: timedelta
    corrects: bool = True


class _BadLine(ServerClient):
    """To the server: batches are lost, or their answers are; old ones arrive once more, late."""

    def __init__(self, stand: Stand, clock: ServerClock, dice: Random) -> None:
        super().__init__(stand.address, stand.token, clock)
        self._corrects = stand.corrects
        self._dice = dice
        self._sent: list[NewScans] = []

    @property
    def clock_offset(self) -> timedelta:
        """What is measured, where this gate makes anything of it."""
        return super().clock_offset if self._corrects else timedelta()

    def scan(self, scans: NewScans, timeout_s: float = REPORT_WITHIN_S) -> ScanViews:
        """Report, if it comes to that."""
        dice = self._dice
        if self._sent and dice.random() < _AGAIN:
            super().scan(dice.choice(self._sent), timeout_s)
        if len(scans.scans) > dice.randint(*_LONGEST) or dice.random() < _LOST:
            raise RetryError("it was lost on its way")
        self._sent.append(scans)
        answer = super().scan(scans, timeout_s)
        if dice.random() < _UNHEARD:
            raise RetryError("its answer was lost")
        return answer


class CutOffGate:
    """One gate, switched on; its store stays where it was when it is switched off."""

    def __init__(self, stand: Stand, folder: Path, dice: Random) -> None:
        """Switch it on.

        Args:
            stand: which one it is.
            folder: where its store is.
            dice: the luck of its line.
        """
        self._clock = _WrongClock(stand.off, datetime.now(UTC))
        self._store = Store(folder / f"{stand.name}.db", FACTS_SCHEMA, SCANLOG_SCHEMA)
        clock = ServerClock(self._clock, self._store)
        self._server = _BadLine(stand, clock, dice)
        # Of a journal the server asks only that it be one gate's.
        journal = sha256(stand.token.encode()).hexdigest()
        self._log = ScanLog(self._store, stand.name, journal)
        facts, link = Facts(self._store, self._log.own_scans, new_id()), Link(self._clock)
        self._keeper = Gatekeeper(
            stand.checkpoint_id, self._server, facts, self._log, link, self._clock
        )
        undoer = Undoer(self._server, UndoLog(self._store), link)
        self._pusher = Pusher(self._server, self._log, undoer, link, lambda: None)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._server.close()
        self._store.close()

    def loads(self) -> None:
        """Learn all that the server knows, and by how much one's clock is wrong."""
        until = time.monotonic() + _LOADED_WITHIN_S
        while True:
            try:
                with self._server.snapshot() as lines:
                    return Loader(self._store).load(lines)
            except (RetryError, CutShortError):  # as when the machine is busy
                if time.monotonic() > until:
                    raise

    def scans(
        self, code: str, moment: datetime, direction: Direction = Direction.ENTRY
    ) -> ShownScan:
        """What it shows of a code at ``moment``."""
        self._clock.moment = moment
        return self._keeper.check(Presented(text=code), direction)

    def reports(self) -> bool:
        """Try to report a batch; whether anything is left."""
        with suppress(RetryError):
            return self._pusher.push()
        return True

    @property
    def left(self) -> tuple[int, int]:
        """How many scans wait still, and how many were refused for good."""
        return self._log.counts()

    @property
    def kept(self) -> set[UUID]:
        """The scans on its disk that the server does not have."""
        return {entry.scan.id for entry in self._log.waiting(_ALL)}
