"""The detour hands on, and in each weather does to a line what it says."""

import http.client
import http.server
import threading
from collections.abc import Iterator

import pytest

from tests.simulator.loopback import LoopbackServer
from torture.detouring import Detour, Weather

ASKED: list[str] = []


class Echo(http.server.BaseHTTPRequestHandler):
    """Answers with the path, and remembers it."""

    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        ASKED.append(self.path)
        self.send_response(200)
        self.send_header("Content-Length", str(len(self.path)))
        self.end_headers()
        self.wfile.write(self.path.encode())

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002  as above
        """Say nothing."""


@pytest.fixture
def detour() -> Iterator[Detour]:
    ASKED.clear()
    with LoopbackServer(Echo) as server, Detour(server.port) as running:
        yield running


def asked(detour: Detour, path: str = "/tickets", timeout_s: float = 20) -> str:
    """What comes back over a new line."""
    line = http.client.HTTPConnection("127.0.0.1", detour.port, timeout=timeout_s)
    try:
        line.request("GET", path)
        return line.getresponse().read().decode()
    finally:
        line.close()


def again(line: http.client.HTTPConnection, path: str) -> None:
    """Ask over a line that was used; at the latest when read it shows that it is broken."""
    line.request("GET", path)
    line.getresponse()


@pytest.mark.parametrize("weather", [Weather.CLEAR, Weather.SLOW])
def test_what_is_asked_is_answered(detour: Detour, weather: Weather) -> None:
    detour.turn(weather)
    assert asked(detour) == "/tickets"


def test_a_lost_reply_is_to_a_question_that_arrived(detour: Detour) -> None:
    detour.turn(Weather.REPLY_LOST)
    with pytest.raises((ConnectionError, http.client.HTTPException)):
        asked(detour)
    assert ASKED == ["/tickets"]


def test_a_reset_keeps_the_question_from_arriving(detour: Detour) -> None:
    detour.turn(Weather.RESET)
    with pytest.raises((ConnectionError, http.client.HTTPException)):
        asked(detour)
    assert ASKED == []


def test_a_reset_breaks_lines_that_are_open(detour: Detour) -> None:
    line = http.client.HTTPConnection("127.0.0.1", detour.port, timeout=20)
    line.request("GET", "/one")
    line.getresponse().read()
    detour.turn(Weather.RESET)
    with pytest.raises((ConnectionError, http.client.HTTPException)):
        again(line, "/two")
    line.close()
    assert ASKED == ["/one"]


def test_a_blackhole_answers_nobody_until_it_clears(detour: Detour) -> None:
    detour.turn(Weather.BLACKHOLE)
    with pytest.raises(TimeoutError):
        asked(detour, timeout_s=0.5)
    assert ASKED == []
    clearing = threading.Timer(0.2, detour.turn, [Weather.CLEAR])
    clearing.start()
    assert asked(detour, "/after") == "/after"
    clearing.join()
