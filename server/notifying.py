"""Carries wake-ups between server processes that share a PostgreSQL, by LISTEN and NOTIFY.

Sent after the commit by a thread of its own: NOTIFY inside the transactions would make their
commits queue for one lock. A wake-up lost to a crash only lengthens somebody's wait.
"""

import logging
import queue
import threading
from collections.abc import Callable, Collection

import psycopg
from sqlalchemy import make_url

from server.waking import Waker
from ticketing.identifiers import new_id

logger = logging.getLogger(__name__)

_CHANNEL = "wicket"
_LARGEST_PAYLOAD = 7_000  # PostgreSQL: shorter than 8,000 bytes
_LOOK_EVERY_S = 0.5
_PAUSE_S = 1.0


class Notifier:
    """Tells other processes what woke here, and this one what woke there."""

    def __init__(self, address: str, waker: Waker) -> None:
        """Connect when started; ``address`` is a PostgreSQL address as the settings have it."""
        url = make_url(address).set(drivername="postgresql")
        self._address = url.render_as_string(hide_password=False)
        self._waker = waker
        self._me = new_id().hex
        self._stopping = threading.Event()
        self._topics: queue.SimpleQueue[Collection[str]] = queue.SimpleQueue()
        self._threads = [
            threading.Thread(target=self._keep, args=(deed,), name=name, daemon=True)
            for name, deed in (("notify", self._tell), ("listen", self._listen))
        ]

    def start(self) -> None:
        """Begin to tell and to listen."""
        for thread in self._threads:
            thread.start()

    def stop(self) -> None:
        """End both."""
        self._stopping.set()
        self._topics.put(())
        for thread in self._threads:
            thread.join()

    def send(self, topics: Collection[str]) -> None:
        """Tell the other processes of ``topics``; does not wait."""
        if topics:
            self._topics.put(topics)

    def _keep(self, deed: Callable[[psycopg.Connection], None]) -> None:
        while not self._stopping.is_set():
            try:
                with psycopg.connect(self._address, autocommit=True) as connection:
                    deed(connection)
            except psycopg.Error as error:
                logger.warning("Wake-ups between processes rest for a moment: %s", error)
                self._stopping.wait(_PAUSE_S)

    def _tell(self, connection: psycopg.Connection) -> None:
        while not self._stopping.is_set():
            topics = set(self._topics.get())
            while not self._topics.empty():
                topics |= set(self._topics.get())
            payloads = _payloads(self._me, topics)
            if payloads:
                connection.execute(
                    "SELECT pg_notify(%s, payload) FROM unnest(%s::text[]) AS payload",
                    (_CHANNEL, payloads),
                )

    def _listen(self, connection: psycopg.Connection) -> None:
        connection.execute(f"LISTEN {_CHANNEL}")
        while not self._stopping.is_set():
            for notice in connection.notifies(timeout=_LOOK_EVERY_S):
                sender, *topics = notice.payload.split("\n")
                if sender != self._me:
                    self._waker.deliver(topics)


def _payloads(sender: str, topics: Collection[str]) -> list[str]:
    payloads: list[str] = []
    payload = sender
    for topic in sorted(topics):
        if len(payload) + 1 + len(topic) > _LARGEST_PAYLOAD:
            payloads.append(payload)
            payload = sender
        payload += f"\n{topic}"
    return [*payloads, payload] if payload != sender else payloads
