"""A loopback HTTP server that answers as a test scripts it: for what a real server rarely says."""

import contextlib
import json
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


@dataclass
class Reply:
    """One scripted answer; ``delay_s`` is slept before it."""

    status: int = 200
    body: bytes = b"{}"
    headers: dict[str, str] = field(default_factory=dict)
    delay_s: float = 0.0


def problem(status: int, code: str) -> Reply:
    """A refusal in the server's own words."""
    body = {
        "code": code,
        "title": "No",
        "detail": "Only 5 tickets remaining",
        "status": status,
        "retryable": False,
        "available": 5,
    }
    return Reply(status, json.dumps(body).encode(), {"Content-Type": "application/problem+json"})


@dataclass
class Asked:
    """A request as it arrived."""

    method: str
    path: str
    headers: dict[str, str]
    body: bytes


class Answering(ThreadingHTTPServer):
    """Gives ``reply`` to every request without one ``at`` its path; keeps what was asked."""

    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Line)
        self.reply = Reply()
        self.at: dict[str, Reply] = {}
        self.asked: list[Asked] = []

    @property
    def address(self) -> str:
        """Where it is."""
        return f"http://127.0.0.1:{self.server_address[1]}"


class _Line(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server: Answering

    def do_GET(self) -> None:
        self._answer()

    do_POST = do_GET  # noqa: N815  the name http.server calls
    do_PUT = do_GET  # noqa: N815  the name http.server calls
    do_PATCH = do_GET  # noqa: N815  the name http.server calls

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002  the name http.server passes
        """Stay silent."""

    def _answer(self) -> None:
        length = int(self.headers.get("Content-Length") or 0)
        body = self.rfile.read(length)
        self.server.asked.append(Asked(self.command, self.path, dict(self.headers), body))
        reply = self.server.at.get(self.path, self.server.reply)
        time.sleep(reply.delay_s)
        with contextlib.suppress(OSError):
            self.send_response_only(reply.status)
            for name, value in reply.headers.items():
                self.send_header(name, value)
            self.send_header("Content-Length", str(len(reply.body)))
            self.end_headers()
            self.wfile.write(reply.body)


@contextlib.contextmanager
def answering() -> Iterator[Answering]:
    """A scripted server until the block ends."""
    with Answering() as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
        thread.start()
        try:
            yield server
        finally:
            server.shutdown()
            thread.join()
