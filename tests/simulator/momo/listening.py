"""A small HTTP server at a callback address, which keeps what it hears."""

import http.server
import json
import threading
from dataclasses import dataclass
from types import TracebackType
from typing import Any, Self


@dataclass(frozen=True)
class Heard:
    """One callback as it came."""

    method: str
    headers: dict[str, str]
    body: dict[str, Any]


class Listener:
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

        self._server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Called)
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.02,))

    @property
    def url(self) -> str:
        """Where to call."""
        return f"http://127.0.0.1:{self._server.server_port}/callbacks/momo"

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        fault: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()
