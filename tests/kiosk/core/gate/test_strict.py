"""A strict checkpoint without its server: a ticket enters where its own gate is heard."""

from pathlib import Path

import pytest

from kiosk.core.gate.gatekeeper import Presented
from tests.fakes.neighbours import FakeLan
from tests.kiosk.core.gate.lan import LanGate, heard, introduce, until
from tests.kiosk.core.gate.world import Gate, Venue
from ticketing.admission import Direction, Reason
from ticketing.identifiers import serial_text
from ticketing.owning import owner_of
from ticketing.scan import Sureness
from ticketing.sync import TicketRow


@pytest.fixture
def venue() -> Venue:
    return Venue(strict=True)


@pytest.fixture
def pair(tmp_path: Path, venue: Venue, request: pytest.FixtureRequest) -> tuple[LanGate, LanGate]:
    """Two gates of the checkpoint that know of each other; nobody has switched them on."""
    lan, gates = FakeLan(), []
    for name in ("North", "South"):
        folder = tmp_path / name
        folder.mkdir()
        gates.append(LanGate(folder, venue, lan, name))
        request.addfinalizer(gates[-1].close)  # noqa: PT021  as many as there are
    return gates[0], gates[1]


def ticket_of(owner: Gate, other: Gate, venue: Venue) -> TicketRow:
    """A ticket that belongs to one of two gates."""
    ids = (owner.device_id, other.device_id)
    serials = (serial_text(n) for n in range(1_000))
    return venue.ticket(serial=next(one for one in serials if owner_of(one, ids) == ids[0]))


def test_a_gate_that_cannot_hear_the_owner_sends_the_holder_there(
    pair: tuple[LanGate, LanGate], venue: Venue
) -> None:
    north, south = pair
    ticket = ticket_of(south, north, venue)
    introduce([north, south], ticket)
    refused = north.show(ticket)
    assert (refused.admitted, refused.reason) == (False, Reason.OTHER_GATE)
    assert (refused.sureness, refused.signpost.checkpoints) == (Sureness.ALONE, ("South",))
    assert south.show(ticket).admitted
    assert south.show(ticket).reason is Reason.ALREADY_USED


def test_a_gate_that_hears_the_owner_lets_the_holder_in_once(
    pair: tuple[LanGate, LanGate], venue: Venue
) -> None:
    north, south = pair
    ticket = ticket_of(south, north, venue)
    introduce([north, south], ticket)
    for gate in pair:
        gate.peers.start()
    until(lambda: all(gate.around.reached == 1 for gate in pair))
    first = north.show(ticket)
    assert (first.admitted, heard(first)) == (True, (1, 1))
    assert south.show(ticket).reason is Reason.ALREADY_USED


def test_a_ticket_nobody_heard_of_has_its_owner_too(
    pair: tuple[LanGate, LanGate], venue: Venue
) -> None:
    north, south = pair
    unheard = ticket_of(south, north, venue)
    introduce([north, south])
    assert north.show(unheard).reason is Reason.OTHER_GATE
    assert south.show(unheard).admitted


def test_what_is_wrong_with_a_ticket_is_said_rather_than_whose_it_is(
    pair: tuple[LanGate, LanGate], venue: Venue
) -> None:
    north, south = pair
    ticket = ticket_of(south, north, venue)
    entered = ticket.model_copy(update={"scans": (venue.entry(north.clock.now()),)})
    introduce([north, south], entered)
    assert north.show(entered).reason is Reason.ALREADY_USED


def test_a_holder_goes_out_at_any_gate(pair: tuple[LanGate, LanGate], venue: Venue) -> None:
    north, south = pair
    ticket = ticket_of(south, north, venue)
    introduce([north, south], ticket)
    assert north.show(ticket, Direction.EXIT).admitted


def test_the_only_gate_of_a_checkpoint_owns_every_ticket(gate: Gate, venue: Venue) -> None:
    for ticket in (venue.ticket() for _ in range(20)):
        gate.teach(ticket)
        text = venue.code(ticket)
        assert gate.gatekeeper.check(Presented(text=text), Direction.ENTRY).admitted
