"""The other gates of the venue: found on the network, kept in step, asked before a green."""

import logging
import queue
import threading
import time
from collections.abc import Callable
from typing import Protocol
from uuid import UUID

from kiosk.core.errors import StoreError
from kiosk.core.gate.peer_book import PeerBook
from kiosk.core.gate.peer_channel import OwnKey
from kiosk.core.gate.peer_line import Asking, PeerLine, PeerParts
from kiosk.core.gate.peer_listening import PeerListener
from kiosk.core.gate.view import Heard, Neighbourhood
from kiosk.core.ports import Neighbours
from ticketing.sync import GateRow

logger = logging.getLogger(__name__)

ASK_WITHIN_S = 0.15
"""One deadline for all other gates together."""

LOOK_EVERY_S = 0.5


class Peers(Protocol):
    """What a gate asks of the others."""

    def ask(self, serial: str, checkpoint_id: UUID) -> Heard:
        """Learn what the other gates of a checkpoint know of a serial, in `ASK_WITHIN_S`."""

    def tell(self) -> None:
        """Tell the others what is new; returns at once."""

    def neighbourhood(self, checkpoint_id: UUID) -> Neighbourhood:
        """Who is there."""


class _Alone:
    def ask(self, serial: str, checkpoint_id: UUID) -> Heard:  # noqa: ARG002  there is nobody
        return Heard()

    def tell(self) -> None:
        pass  # there is nobody

    def neighbourhood(self, checkpoint_id: UUID) -> Neighbourhood:  # noqa: ARG002  there is nobody
        return Neighbourhood()


ALONE: Peers = _Alone()
"""A gate that has no others."""


class LanPeers:
    """The gates that ``neighbours`` finds and the server vouched for."""

    def __init__(
        self, own: OwnKey, book: PeerBook, neighbours: Neighbours, learned: Callable[[], None]
    ) -> None:
        self._own = own
        self._book = book
        self._neighbours = neighbours
        self._learned = learned
        self._parts = PeerParts(own, book, learned, self._report)
        self._listener = PeerListener(self._parts)
        self._lines: dict[UUID, PeerLine] = {}
        self._impostors: dict[UUID, str] = {}
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._run, name="gate-peers", daemon=True)

    @property
    def port(self) -> int:
        """Where this gate listens to the others."""
        return self._listener.port

    def start(self) -> None:
        """Begin to listen and to look for the others."""
        self._listener.start()
        self._neighbours.announce(self._own.device_id, self.port)
        self._thread.start()

    def close(self) -> None:
        """End all lines."""
        self._stop.set()
        if self._thread.is_alive():
            self._thread.join(timeout=1)
        self._neighbours.close()
        self._listener.close()
        for line in self._lines.values():
            line.close()

    def ask(self, serial: str, checkpoint_id: UUID) -> Heard:
        """Learn what the other gates of a checkpoint know of a serial, in `ASK_WITHIN_S`."""
        here = [gate.id for gate in self._book.gates() if gate.checkpoint_id == checkpoint_id]
        lines = dict(self._lines)
        waiting = {line for gate in here if (line := lines.get(gate)) and line.reached}
        answered: queue.SimpleQueue[PeerLine] = queue.SimpleQueue()
        for line in waiting:
            line.ask(Asking(serial, answered))
        end = time.monotonic() + ASK_WITHIN_S
        heard: set[UUID] = set()
        while waiting and (left_s := end - time.monotonic()) > 0:
            try:
                line = answered.get(timeout=left_s)
            except queue.Empty:
                break
            waiting.discard(line)
            heard.add(line.peer.id)
        for line in waiting:
            line.drop()  # who is slow once must not keep the queue waiting at every scan
        return Heard(frozenset(heard), len(here))

    def tell(self) -> None:
        """Tell the others what is new; returns at once."""
        for line in list(self._lines.values()):
            line.tell()

    def neighbourhood(self, checkpoint_id: UUID) -> Neighbourhood:
        """Who is there."""
        here = [gate.id for gate in self._book.gates() if gate.checkpoint_id == checkpoint_id]
        lines = dict(self._lines)
        reached = sum(gate in lines and lines[gate].reached for gate in here)
        return Neighbourhood(reached, len(here), tuple(sorted(self._impostors.values())))

    def _run(self) -> None:
        while not self._stop.is_set():
            try:
                self._look()
            except StoreError as fault:
                logger.warning("the other gates cannot be looked up: %s", fault)
            except Exception:
                # A thread that ended would leave the gate alone without a word.
                logger.exception("looking for other gates failed")
            self._stop.wait(LOOK_EVERY_S)

    def _look(self) -> None:
        """Have one line to each gate that was vouched for and found, and none to others."""
        addresses = self._neighbours.addresses()
        wanted = {gate.id: gate for gate in self._book.gates() if gate.id in addresses}
        for gate_id, line in list(self._lines.items()):
            if wanted.get(gate_id) != line.peer or addresses[gate_id] != line.addresses:
                self._lines.pop(gate_id).close()
        for gate_id, gate in wanted.items():
            if gate_id not in self._lines:
                line = PeerLine(gate, addresses[gate_id], self._parts)
                self._lines[gate_id] = line
                line.start()

    def _report(self, gate: GateRow) -> None:
        if gate.id not in self._impostors:
            logger.warning("somebody on this network claims to be %s and is not", gate.name)
            self._impostors[gate.id] = gate.name
            self._learned()
