"""A device tells how it is; whatever becomes of a beat, the next one comes."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from uuid import UUID

import pytest

from kiosk.core import heartbeat
from kiosk.core.api import ServerClient
from kiosk.core.errors import StoreError
from kiosk.core.heartbeat import Heartbeat
from tests.kiosk.core.answering import Answering, Reply, answering, problem
from tests.server.device.telling import a_report
from tests.simulator.running import wait_until
from ticketing.health import HealthReport
from ticketing.identifiers import new_id


class Telling:
    """A device that is well; its disk may be broken for so many beats."""

    def __init__(self) -> None:
        self.broken = 0
        self.closed: list[UUID] = []

    def report(self) -> HealthReport:
        if self.broken:
            self.broken -= 1
            raise StoreError("the disk cannot be read")
        return a_report()

    def close_letter(self, deed_id: UUID) -> None:
        self.closed.append(deed_id)


@contextmanager
def beating(server: Answering, teller: Telling) -> Iterator[Heartbeat]:
    """A device's heart."""
    with ServerClient(server.address) as client:
        heart = Heartbeat(client, teller)
        heart.start()
        try:
            yield heart
        finally:
            heart.close()


def reply(*closed: UUID) -> Reply:
    ids = ", ".join(f'"{one}"' for one in closed)
    return Reply(200, f'{{"closed": [{ids}]}}'.encode())


@pytest.mark.parametrize(
    "first",
    [
        Reply(503),
        Reply(200, b"<html>Wi-Fi</html>"),
        problem(404, "not_found"),
        problem(401, "device_revoked"),
    ],
    ids=["no server", "a guest network", "an older server", "revoked"],
)
def test_a_beat_that_is_not_heard_is_left_out(
    monkeypatch: pytest.MonkeyPatch, first: Reply
) -> None:
    monkeypatch.setattr(heartbeat, "EVERY_S", 0.05)
    teller, letter = Telling(), new_id()
    with answering() as server:
        server.reply = first
        with beating(server, teller):
            wait_until(lambda: server.asked, 10)
            assert teller.closed == []
            server.reply = reply(letter)
            wait_until(lambda: letter in teller.closed, 10)


def test_a_disk_that_cannot_be_read_is_told_of_by_silence(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(heartbeat, "EVERY_S", 0.05)
    teller = Telling()
    teller.broken = 2
    with answering() as server:
        server.reply = reply()
        with beating(server, teller):
            wait_until(lambda: server.asked, 10)
    assert teller.broken == 0
    assert not any(thread.name == "heartbeat" for thread in threading.enumerate())
