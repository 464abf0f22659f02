"""This gate's own line to one other gate: kept open, kept in step, and asked before a green."""

import queue
import socket
import threading
from collections.abc import Callable, Sequence
from contextlib import closing, suppress
from dataclasses import dataclass

from kiosk.core.errors import StoreError
from kiosk.core.gate.peer_book import PeerBook
from kiosk.core.gate.peer_channel import Channel, OwnKey, PeerLostError, WrongKeyError, call
from kiosk.core.ports import Address
from ticketing.peer import PeerQuestion, PeerReply
from ticketing.sync import GateRow

CONNECT_WITHIN_S = 1.0
ANSWER_WITHIN_S = 3.0
AGAIN_AFTER_S = 1.0
LOOK_EVERY_S = 3.0


@dataclass(frozen=True)
class Asking:
    """A serial that is asked about; ``answered`` takes the line once its answer is on disk."""

    serial: str
    answered: "queue.SimpleQueue[PeerLine]"


@dataclass(frozen=True)
class PeerParts:
    """What every line and the listener work with.

    Attributes:
        learned: called on any thread when something new was told.
        impostor: called when somebody gave a gate's name without its key.
    """

    own: OwnKey
    book: PeerBook
    learned: Callable[[], None]
    impostor: Callable[[GateRow], None]


class PeerLine:
    """Talks to one gate on its own thread, and finds it again whenever it was lost."""

    def __init__(self, peer: GateRow, addresses: Sequence[Address], parts: PeerParts) -> None:
        self.peer = peer
        self.addresses = addresses
        self._parts = parts
        self._asked: queue.SimpleQueue[Asking | None] = queue.SimpleQueue()
        self._stop = threading.Event()
        self._in_step = threading.Event()
        self._pipe: socket.socket | None = None
        self._thread = threading.Thread(target=self._run, name="gate-peer", daemon=True)

    @property
    def reached(self) -> bool:
        """Whether the other gate answers and has told all it knew."""
        return self._in_step.is_set()

    def start(self) -> None:
        """Begin to talk."""
        self._thread.start()

    def close(self) -> None:
        """Talk no longer."""
        self._stop.set()
        self.drop()

    def drop(self) -> None:
        """Give the present connection up: it did not answer in time."""
        self._in_step.clear()
        pipe = self._pipe
        if pipe is not None:
            hang_up(pipe)
        self._asked.put(None)

    def ask(self, asking: Asking) -> None:
        """Have the other gate asked; returns at once."""
        self._asked.put(asking)

    def tell(self) -> None:
        """There is something new to tell."""
        self._asked.put(None)

    def _run(self) -> None:
        while not self._stop.is_set():
            for address in self.addresses:
                # An impostor among the addresses must not keep the gate itself from being met.
                self._meet(address)
                self._in_step.clear()
            self._stop.wait(AGAIN_AFTER_S)

    def _meet(self, address: Address) -> None:
        """Talk to whoever is at ``address`` until that ends."""
        try:
            with closing(socket.create_connection(address, CONNECT_WITHIN_S)) as pipe:
                pipe.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
                pipe.settimeout(ANSWER_WITHIN_S)
                self._pipe = pipe
                self._talk(call(pipe, self._parts.own, self.peer))
        except WrongKeyError as error:
            self._parts.impostor(error.peer)
        except (OSError, PeerLostError, StoreError):
            pass  # it is looked for again; until then it counts as out of reach

    def _talk(self, channel: Channel) -> None:
        book = self._parts.book
        theirs: dict[str, int] | None = None
        behind = True
        while not self._stop.is_set():
            asking = self._next(0 if behind else LOOK_EVERY_S)
            told = book.missed_by(theirs) if theirs is not None else ()
            serial = asking.serial if asking else None
            undone = book.undone()
            channel.send(PeerQuestion(known=book.known(), told=told, undone=undone, serial=serial))
            reply = channel.receive(PeerReply)
            theirs = reply.known
            new = book.take(reply.told, reply.about)
            if book.uncount(self.peer.public_key, reply.undone) or new:
                self._parts.learned()
            if asking is not None:
                asking.answered.put(self)
            behind = bool(reply.told or book.missed_by(theirs))
            if not behind:
                self._in_step.set()

    def _next(self, wait_s: float) -> Asking | None:
        """The next asking; None where there is only something to tell, or ``wait_s`` is over."""
        with suppress(queue.Empty):
            asking = self._asked.get(block=wait_s > 0, timeout=wait_s or None)
            while asking is None:
                asking = self._asked.get_nowait()
            return asking
        return None


def hang_up(pipe: socket.socket) -> None:
    """End a connection from another thread; whoever reads from it is told at once."""
    with suppress(OSError):
        pipe.shutdown(socket.SHUT_RDWR)
