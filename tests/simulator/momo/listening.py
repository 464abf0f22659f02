"""A small HTTP server at a callback address, which keeps what it hears."""

import http.server
import json
from dataclasses import dataclass
from typing import Any

from tests.simulator.loopback import LoopbackServer


@dataclass(frozen=True)
class Heard:
    """One callback as it came."""

    method: str
    headers: dict[str, str]
    body: dict[str, Any]


class Listener(LoopbackServer):
    """Keeps every callback, and answers each with `status`."""

    def __init__(self) -> None:
        self.heard: list[Heard] = []
        self.status = 200
        listener = self

        class Called(http.server.BaseHTTPRequestHandler):
            """Answers one callback."""

            def do_PUT(self) -> None:
                body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
                listener.heard.append(Heard(self.command, dict(self.headers), body))
                self.send_response(listener.status)
                self.send_header("Content-Length", "0")
                self.end_headers()

            def do_POST(self) -> None:
                self.do_PUT()

            def log_message(self, *_words: object) -> None:
                """Tests read `heard`, not a log."""

        super().__init__(Called)

    @property
    def url(self) -> str:
        """Where to call."""
        return f"http://127.0.0.1:{self.port}/callbacks/momo"
