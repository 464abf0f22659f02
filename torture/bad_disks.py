"""R10: the disk of a server, a gate and a kiosk is full, takes nothing, is locked or is read-only.

What was answered meanwhile is there afterwards, what was refused was refused in words, and all of
them go on by themselves once their disk is back.
"""

import shutil
import time
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import AbstractContextManager, ExitStack, contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from http import HTTPStatus
from pathlib import Path
from random import Random
from typing import NamedTuple
from uuid import UUID

from kiosk.core.errors import RetryError, StoreError
from kiosk.core.gate.facts import FACTS_SCHEMA
from kiosk.core.sale.alone.leasing import Reserve
from kiosk.core.store import Store
from tests.kiosk.core.sale.alone.lone_kiosk import LoneKiosk, lone_kiosk
from tests.server.device.box_office import BoxOffice, open_box_office, scan_of
from tests.server.postgres import Cluster
from tests.server.running import DatabaseKind, ServerHandle, running_server
from ticketing.admission import Checkpoint
from ticketing.problem import ProblemCode
from ticketing.scan import NewScan, NewScans
from torture import careless_server
from torture.cut_off_gate import CutOffGate, Stand
from torture.disk_weather import full, locked, read_only, small_disk, takes_nothing
from torture.lone_stands import stands_of
from torture.reporting import Row

ROUNDS, LOCKED_S = 3, 30.0
_MOST_TRIES = 8
_BACK_WITHIN_S = 60.0
_AT_HAND = 20
_TICKETS = 200
_ALL = ("server", "gate", "kiosk")


class _Refused(Exception):  # noqa: N818  what a deed says, and no fault
    """The disk did not take it; the words say so."""


@dataclass
class _Part:
    """One of those whose disk is bad: what it does, and what it acknowledged."""

    name: str
    deed: Callable[[], UUID]
    kept: Callable[[], set[UUID]]
    answered: list[UUID] = field(default_factory=list)
    refused: int = 0

    def tries(self, until: Callable[[], bool]) -> None:
        """Again and again, as whoever stands there does."""
        while not until():
            try:
                self.answered.append(self.deed())
            except _Refused:
                self.refused += 1

    def is_back(self) -> str | None:
        """Wait until something is taken again; words where nothing is."""
        end, before = time.monotonic() + _BACK_WITHIN_S, len(self.answered)
        self.tries(lambda: len(self.answered) > before or time.monotonic() > end)
        return None if len(self.answered) > before else f"{self.name} did not come back"


def bad_disks(
    kind: DatabaseKind, cluster: Cluster | None, rounds: int = ROUNDS, locked_s: float = LOCKED_S
) -> Row:
    """Each weather, so many times.

    Raises:
        DiskMissingError: no disk of one's own can be had here.
    """
    words, done, refused = [], 0, 0
    with _town(kind, cluster, "server.cli") as town:
        for number in range(rounds):
            for weather in town.weathers(locked_s):
                said, answered, turned_down = town.lives_through(weather)
                words += [f"{weather.name}, round {number + 1}: {word}" for word in said]
                done += answered
                refused += turned_down
        words += town.starts_on_nothing()
    what = f"server, gate and kiosk on bad disks, {refused} refused, locked for {locked_s:.0f} s"
    return Row("R10", what, kind, done, len(words), words=tuple(words))


def bad_disks_and_promises(kind: DatabaseKind, cluster: Cluster | None) -> Row:
    """The control: a server that answers before its commit."""
    with _town(kind, cluster, careless_server.__name__) as town:
        words, done, _ = town.lives_through(town.weathers(0)[1])
    words = [word for word in words if "answers" in word]
    return Row("R10", "control: answers before the commit", kind, done, len(words), faulty=True)


class _Weather(NamedTuple):
    """What happens to the disks of whom, for how many refusals each and how long at least."""

    name: str
    whose: Sequence[str]
    begin: Callable[[], AbstractContextManager[None]]
    lasts_s: float = 0
    refusals: int = 3


@contextmanager
def _town(kind: DatabaseKind, cluster: Cluster | None, module: str) -> Iterator["_Town"]:
    with small_disk() as disk, running_server(kind, cluster, module) as server:
        server.stop()
        shutil.copytree(server.data_folder, disk / "server")
        server.data_folder = disk / "server"
        server.start(data_folder=server.data_folder)
        yield _Town(server, disk)
        server.stop()


class _Town:
    """A server, a gate and a kiosk that share a small disk."""

    def __init__(self, server: ServerHandle, disk: Path) -> None:
        self._server = server
        self._disk = disk
        self._office: BoxOffice = open_box_office(server)
        self._checkpoint: Checkpoint = self._office.checkpoint()
        self._codes = iter(self._office.codes(_TICKETS))
        self._asking = self._office.gate(self._checkpoint, "Gate that asks")
        self._sent: dict[UUID, NewScan] = {}
        token = self._office.gate(self._checkpoint, "Gate alone").token
        at = self._checkpoint.id
        self._stand = Stand("gate", server.address, token, at, timedelta())
        (self._kiosk,) = stands_of(self._office, 1, disk)
        self._kiosk.folder.mkdir()

    def weathers(self, locked_s: float) -> Sequence[_Weather]:
        """Each once."""
        files = (
            self._server.data_folder / "wicket.db",
            self._disk / "gate.db",
            self._kiosk.folder / "kiosk.db",
        )
        return (
            _Weather("full", _ALL, lambda: full(self._disk)),
            _Weather("takes nothing", _ALL[:1], lambda: takes_nothing(self._server.process.pid)),
            _Weather("locked", _ALL, lambda: locked(*files), locked_s, 1),
        )

    def lives_through(self, weather: _Weather) -> tuple[list[str], int, int]:
        """What was wrong, how much was answered, and how much was refused in words."""
        # A log that had grown once would have room on a full disk: each begins with an empty one.
        self._server.stop()
        self._server.start()
        with ExitStack() as stack:
            parts = [part for part in self._parts(stack) if part.name in weather.whose]
            # Switched on, each does something; then their disks go bad, all at once.
            words = [word for part in parts if (word := part.is_back())]
            with ThreadPoolExecutor(len(parts)) as pool, weather.begin():
                end = time.monotonic() + weather.lasts_s
                for trying in [
                    pool.submit(part.tries, _until(part, weather, end)) for part in parts
                ]:
                    trying.result()
            words += [word for part in parts if (word := part.is_back())]
        self._server.kill()
        self._server.start()
        for part in parts:
            lost = set(part.answered) - part.kept()
            if lost:
                words.append(f"{len(lost)} answers of the {part.name} are not on its disk")
            if not part.refused:
                words.append(f"the {part.name} refused nothing, so its disk was good")
        answered = sum(len(part.answered) for part in parts)
        return words, answered, sum(part.refused for part in parts)

    def _parts(self, stack: ExitStack) -> list[_Part]:
        gate = stack.enter_context(CutOffGate(self._stand, self._disk, Random(1)))  # noqa: S311  its line is not used
        gate.loads()
        kiosk = stack.enter_context(
            lone_kiosk(
                self._kiosk.address, self._kiosk.token, self._kiosk.folder, Reserve(_AT_HAND)
            )
        )
        _looks_after(kiosk)

        def admits() -> UUID:
            with _words_of_a_store():
                return gate.scans(next(self._codes), datetime.now(UTC)).scan_id

        def sells() -> UUID:
            with _words_of_a_store():
                return kiosk.sells().id

        return [
            _Part("server", self._asks, self._on_server),
            _Part("gate", admits, self._on_gate),
            _Part("kiosk", sells, self._on_kiosk),
        ]

    def _asks(self) -> UUID:
        scan = scan_of(next(self._codes), self._checkpoint)
        answer = self._asking.post("/scans", NewScans(scans=(scan,)))
        if answer.status_code == HTTPStatus.SERVICE_UNAVAILABLE:
            problem = answer.json()
            if (
                problem["code"] != ProblemCode.BUSY
                or "Nothing was changed" not in problem["detail"]
            ):
                raise AssertionError(f"a bad disk is told as {problem}")
            raise _Refused
        if answer.status_code != HTTPStatus.OK:
            raise AssertionError(f"a bad disk is told as {answer.status_code}: {answer.text}")
        self._sent[scan.id] = scan
        return scan.id

    def _on_server(self) -> set[UUID]:
        records = self._office.operator.get("/scans", params={"limit": 200}).json()["scans"]
        return {UUID(one["id"]) for one in records}

    def _on_gate(self) -> set[UUID]:
        with CutOffGate(self._stand, self._disk, Random(1)) as gate:  # noqa: S311  as above
            return gate.kept

    def _on_kiosk(self) -> set[UUID]:
        kiosk = self._kiosk
        with lone_kiosk(kiosk.address, kiosk.token, kiosk.folder, Reserve(_AT_HAND)) as again:
            waiting = {one.id for one in again.trade.outbox.waiting()}
            _looks_after(again)
        return {one for one in waiting if self._office.operator.get(f"/orders/{one}").ok}

    def starts_on_nothing(self) -> list[str]:
        """On a disk that is read-only each says so in a sentence, and starts once it is not."""
        words = []
        self._server.stop()
        with read_only(self._disk):
            said = len(self._server.output)
            try:
                self._server.start()
                words.append("a server starts that can keep nothing")
            except RuntimeError:
                output = "".join(self._server.output[said:])
                if "Traceback" in output or str(self._server.data_folder) not in output:
                    words.append(f"a server does not say that its disk is read-only: {output}")
            for file in (self._disk / "gate.db", self._kiosk.folder / "kiosk.db"):
                try:
                    Store(file, FACTS_SCHEMA).close()
                    words.append(f"{file.name} is opened, and can keep nothing")
                except StoreError as error:
                    if "cannot be opened for writing" not in str(error):
                        words.append(f"{file.name} is read-only, and that is told as {error}")
        self._server.start()
        return words


def _looks_after(kiosk: LoneKiosk) -> None:
    end = time.monotonic() + _BACK_WITHIN_S
    while True:
        try:
            return kiosk.look_after()
        except RetryError:  # as when the machine is busy
            if time.monotonic() > end:
                raise


@contextmanager
def _words_of_a_store() -> Iterator[None]:
    try:
        yield
    except StoreError as error:
        if "does not take what must be kept" not in str(error):
            raise AssertionError(f"a bad disk is told as {error}") from error
        raise _Refused from error


def _until(part: _Part, weather: _Weather, end_s: float) -> Callable[[], bool]:
    tried = len(part.answered)

    def over() -> bool:
        tries = len(part.answered) - tried + part.refused
        enough = part.refused >= weather.refusals or tries >= _MOST_TRIES
        return enough and time.monotonic() >= end_s

    return over
