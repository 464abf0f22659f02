"""Answers the lines of other gates: takes what they tell, and tells what they miss or ask."""

import logging
import socket
import threading
from contextlib import closing

from kiosk.core.errors import StoreError
from kiosk.core.gate.peer_channel import Channel, PeerLostError, WrongKeyError, answer
from kiosk.core.gate.peer_line import PeerParts, hang_up
from ticketing.peer import PeerQuestion, PeerReply

logger = logging.getLogger(__name__)

GREET_WITHIN_S = 3.0
SILENT_FOR_S = 30.0
MOST_LINES = 128
"""A venue has some dozens of gates; who opens more lines is not one of them."""


class PeerListener:
    """Listens on a port of its own, one thread for each line."""

    def __init__(self, parts: PeerParts, port: int = 0) -> None:
        self._parts = parts
        self._socket = socket.create_server(("", port))
        self._stop = threading.Event()
        self._lines: set[socket.socket] = set()
        self._lock = threading.Lock()
        self._thread = threading.Thread(target=self._run, name="gate-listening", daemon=True)

    @property
    def port(self) -> int:
        """Where it listens."""
        return int(self._socket.getsockname()[1])

    def start(self) -> None:
        """Begin to answer."""
        self._thread.start()

    def close(self) -> None:
        """Answer no longer."""
        self._stop.set()
        hang_up(self._socket)
        if not self._thread.is_alive():
            self._socket.close()
        with self._lock:
            for pipe in self._lines:
                hang_up(pipe)

    def _run(self) -> None:
        with closing(self._socket):
            self._accept()

    def _accept(self) -> None:
        while not self._stop.is_set():
            try:
                pipe, _ = self._socket.accept()
            except OSError as fault:
                if not self._stop.is_set():
                    logger.warning("other gates cannot reach this one: %s", fault)
                self._stop.wait(1)
                continue
            with self._lock:
                full = len(self._lines) >= MOST_LINES
                if not full:
                    self._lines.add(pipe)
            if full:
                pipe.close()
                continue
            threading.Thread(
                target=self._serve, args=(pipe,), name="gate-answering", daemon=True
            ).start()

    def _serve(self, pipe: socket.socket) -> None:
        try:
            with closing(pipe):
                pipe.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
                pipe.settimeout(GREET_WITHIN_S)
                channel = answer(pipe, self._parts.own, self._parts.book.vouched)
                pipe.settimeout(SILENT_FOR_S)
                self._answer(channel)
        except WrongKeyError as error:
            self._parts.impostor(error.peer)
        except (OSError, PeerLostError, StoreError):
            pass  # the other gate calls again; what it has not told is still its to tell
        finally:
            with self._lock:
                self._lines.discard(pipe)

    def _answer(self, channel: Channel) -> None:
        book = self._parts.book
        while not self._stop.is_set():
            question = channel.receive(PeerQuestion)
            if book.vouched(channel.peer.id) != channel.peer:
                raise PeerLostError("no longer vouched for, or under another name or key")
            new = book.take(question.told)
            new |= book.uncount(channel.peer.public_key, question.undone)
            about = book.about(question.serial) if question.serial else ()
            told = book.missed_by(question.known)
            channel.send(
                PeerReply(known=book.known(), told=told, undone=book.undone(), about=about)
            )
            if new:
                self._parts.learned()
