"""Posts one webhook over HTTP and says what came back; keeps the line to each host open."""

import http.client
import time
from urllib.parse import urlsplit

ANSWER_WITHIN_S = 5.0
IDLE_FOR_S = 2.0
"""Servers hang up on idle lines after a few seconds; a line left alone so long is not trusted."""

Connection = http.client.HTTPConnection


class Line:
    """One thread's connections, by scheme and host."""

    def __init__(self) -> None:
        self._open: dict[tuple[str, str], tuple[Connection, float]] = {}

    def post(self, url: str, payload: bytes, headers: dict[str, str]) -> str:
        """Post once; returns the HTTP status, or what kept it from arriving."""
        address = urlsplit(url)
        host = address.scheme, address.netloc
        path = f"{address.path or '/'}{'?' + address.query if address.query else ''}"
        kept = self._take(host)
        try:
            if kept is not None:
                try:
                    return self._ask(host, kept, path, payload, headers)
                except ConnectionError:
                    kept.close()  # the other side hung up between two posts: once more, afresh
            return self._ask(host, _connect(*host), path, payload, headers)
        except http.client.InvalidURL as reason:
            return f"no answer: {reason}"
        except (OSError, ValueError, http.client.HTTPException) as reason:
            return f"no answer: {type(reason).__name__}"

    def close(self) -> None:
        """Hang up everywhere."""
        for connection, _ in self._open.values():
            connection.close()
        self._open.clear()

    def _take(self, host: tuple[str, str]) -> Connection | None:
        connection, used = self._open.pop(host, (None, 0.0))
        if connection is not None and time.monotonic() - used > IDLE_FOR_S:
            connection.close()
            return None
        return connection

    def _ask(
        self,
        host: tuple[str, str],
        connection: Connection,
        path: str,
        payload: bytes,
        headers: dict[str, str],
    ) -> str:
        try:
            connection.request("POST", path, payload, headers)
            response = connection.getresponse()
            response.read()
        except BaseException:
            connection.close()
            raise
        self._open[host] = connection, time.monotonic()
        return str(response.status)


def _connect(scheme: str, netloc: str) -> Connection:
    kind = http.client.HTTPSConnection if scheme == "https" else Connection
    return kind(netloc, timeout=ANSWER_WITHIN_S)
