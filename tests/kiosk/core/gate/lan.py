"""Gates of one venue on a network without a server, each with a store and a key of its own."""

import time
from collections.abc import Callable
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from kiosk.core.gate.gatekeeper import Gatekeeper, Presented
from kiosk.core.gate.peer_book import PeerBook
from kiosk.core.gate.peer_channel import OwnKey
from kiosk.core.gate.peers import LanPeers
from kiosk.core.gate.undoing import Undoer, UndoLog
from kiosk.core.gate.view import Neighbourhood, ShownScan
from tests.fakes.neighbours import FakeLan
from tests.kiosk.core.gate.world import Gate, Venue
from ticketing.admission import Direction
from ticketing.identifiers import new_id
from ticketing.sync import GateRow, TicketRow


def own_key() -> OwnKey:
    """A device with a key, as pairing makes one."""
    return OwnKey(new_id(), Ed25519PrivateKey.generate())


def vouched(own: OwnKey, venue: Venue, name: str) -> GateRow:
    """What the server says of a gate."""
    return GateRow(
        id=own.device_id, name=name, checkpoint_id=venue.checkpoint_id, public_key=own.public
    )


class LanGate(Gate):
    """A gate that is cut off from its server and has neighbours."""

    def __init__(self, folder: Path, venue: Venue, lan: FakeLan, name: str) -> None:
        super().__init__(folder, venue)
        self.own = OwnKey(self.device_id, Ed25519PrivateKey.generate())
        self.row = vouched(self.own, venue, name)
        self.book = PeerBook(self.store, self.own)
        self.neighbours = lan.neighbours()
        self.learned = 0
        self.peers = LanPeers(self.own, self.book, self.neighbours, self._count)
        self.undoer = Undoer(self.server, UndoLog(self.store), self.link, self.peers)
        self.gatekeeper = Gatekeeper(
            venue.checkpoint_id,
            self.server,
            self.facts,
            self.log,
            self.link,
            self.clock,
            self.peers,
        )

    def _count(self) -> None:
        self.learned += 1

    def show(self, ticket: TicketRow, direction: Direction = Direction.ENTRY) -> ShownScan:
        """Hold a ticket up."""
        return self.gatekeeper.check(Presented(text=self.venue.code(ticket)), direction)

    @property
    def around(self) -> Neighbourhood:
        """Who is there."""
        return self.peers.neighbourhood(self.venue.checkpoint_id)

    def close(self) -> None:
        """Switch it off."""
        self.peers.close()
        self.store.close()


def heard(shown: ShownScan) -> tuple[int, int]:
    """How many other gates were heard before a verdict, and how many there are."""
    return shown.heard.peers, shown.heard.of


def introduce(gates: list[LanGate], *tickets: TicketRow) -> None:
    """Have the server tell each of the others and of the tickets."""
    for gate in gates:
        gate.teach(*(other.row for other in gates if other is not gate), *tickets)


def until(truth: Callable[[], bool], within_s: float = 30) -> None:
    """Wait for it."""
    end = time.monotonic() + within_s
    while not truth():
        assert time.monotonic() < end
        time.sleep(0.01)
