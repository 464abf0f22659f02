"""Fixtures of the trade alone: one server for a module, and a venue with a kiosk for each test."""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from kiosk.core.clock import Clock
from kiosk.core.sale.alone.leasing import Reserve
from tests.kiosk.core.sale.alone.lone_kiosk import LoneKiosk, lone_kiosk
from tests.processes import start_process
from tests.server.running import ServerHandle, running_server
from tests.server.selling import Venue, open_venue

KILLED = -9


@pytest.fixture(scope="module")
def shared_server() -> Iterator[ServerHandle]:
    """A server for the tests of a module."""
    with running_server() as server:
        yield server


@dataclass
class Stand:
    """A venue, and the files and the token of one kiosk that sells there."""

    venue: Venue
    token: str
    folder: Path

    def kiosk(
        self, keep: int = 4, percent: int = 100, clock: Clock | None = None
    ) -> AbstractContextManager[LoneKiosk]:
        """The kiosk, switched on."""
        reserve = Reserve(keep, percent)
        return lone_kiosk(self.venue.server.address, self.token, self.folder, reserve, clock)

    def killed_at(self, step: str, deed: str = "look after", keep: int = 4) -> None:
        """The kiosk as a process of its own that dies at ``step`` of the deed."""
        moment = datetime.now(UTC).isoformat()
        arguments = [self.venue.server.address, self.token, str(self.folder), str(keep), deed]
        process = start_process(
            "tests.kiosk.core.sale.alone.lone_kiosk",
            [*arguments, moment],
            {"WICKET_CRASH_AT": step},
        )
        if process.stdout is None:
            raise AssertionError("its output is a pipe")
        with process.stdout:
            output = process.stdout.read()
        assert process.wait(60) == KILLED, output

    def counts(self) -> tuple[int, int, int]:
        """The first tier's sold, held and leased, as the server has them."""
        tiers = self.venue.operator.get(f"/events/{self.venue.event.id}/tiers").json()["tiers"]
        stock: dict[str, Any] = tiers[0]["stock"]
        return stock["sold"], stock["held"], stock["leased"]


SetUp = Callable[..., Stand]


@pytest.fixture
def set_up(shared_server: ServerHandle, tmp_path: Path) -> SetUp:
    """Makes a stand; its arguments change the usual tier."""

    def make(**changes: Any) -> Stand:
        venue = open_venue(shared_server, {"quantity": 10} | changes)
        return Stand(venue, venue.device().token, tmp_path)

    return make


@pytest.fixture
def stand(set_up: SetUp) -> Stand:
    """A stand with ten tickets to sell."""
    return set_up()
