"""Gates without a server: they find each other, tell each other, and ask before a green."""

import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest

from tests.fakes.neighbours import FakeLan
from tests.kiosk.core.gate.lan import LanGate, heard, introduce, own_key, until, vouched
from tests.kiosk.core.gate.world import Venue, gone, page
from ticketing.admission import Reason
from ticketing.scan import Sureness
from ticketing.sync import ChangeKind

Build = Callable[[str], LanGate]


@pytest.fixture
def lan() -> FakeLan:
    return FakeLan()


@pytest.fixture
def build(tmp_path: Path, venue: Venue, lan: FakeLan) -> Iterator[Build]:
    built: list[LanGate] = []

    def make(name: str) -> LanGate:
        folder = tmp_path / name
        folder.mkdir()
        built.append(LanGate(folder, venue, lan, name))
        return built[-1]

    yield make
    for gate in built:
        gate.close()


def meet(*gates: LanGate) -> None:
    """Switch them on and wait until each has met all others."""
    for gate in gates:
        gate.peers.start()
    until(lambda: all(gate.around.reached == len(gates) - 1 for gate in gates))


def test_of_three_gates_without_a_server_the_second_refuses_and_says_where_and_when(
    build: Build, venue: Venue
) -> None:
    gates = [build(name) for name in ("North", "South", "East")]
    ticket = venue.ticket()
    introduce(gates, ticket)
    meet(*gates)

    first = gates[0].show(ticket)
    second = gates[1].show(ticket)

    assert (first.admitted, first.sureness, heard(first)) == (True, Sureness.ALONE, (2, 2))
    assert second.reason is Reason.ALREADY_USED
    assert second.earlier is not None
    assert (second.earlier.gate, second.earlier.checkpoint_name) == ("North", "Main gate")
    assert second.earlier.scanned_at == first.scanned_at


def test_a_ticket_no_gate_was_told_of_is_admitted_by_one_of_them(
    build: Build, venue: Venue
) -> None:
    gates = [build("North"), build("South")]
    introduce(gates)
    meet(*gates)
    unheard = venue.ticket()

    assert gates[0].show(unheard).admitted
    assert gates[1].show(unheard).reason is Reason.ALREADY_USED


def test_gates_that_were_apart_tell_each_other_what_each_missed(build: Build, venue: Venue) -> None:
    gates = [build("North"), build("South")]
    tickets = [venue.ticket() for _ in range(6)]
    introduce(gates, *tickets)
    for n, ticket in enumerate(tickets):
        assert heard(gates[n % 2].show(ticket)) == (0, 1)

    meet(*gates)

    for n, ticket in enumerate(tickets):
        facts = gates[1 - n % 2].facts.ticket(ticket.serial)
        assert facts is not None
        assert [scan.gate for scan in facts.scans] == [gates[n % 2].row.name]


def test_what_a_gate_was_told_it_tells_a_third_that_never_met_the_first(
    build: Build, venue: Venue
) -> None:
    gates = [build(name) for name in ("North", "South", "East")]
    ticket = venue.ticket()
    introduce(gates, ticket)
    meet(gates[0], gates[1])
    gates[0].show(ticket)
    until(lambda: bool(gates[1].book.about(ticket.serial)))
    gates[0].peers.close()
    gates[2].peers.start()
    until(lambda: gates[2].around.reached == 1)

    refused = gates[2].show(ticket)

    assert refused.reason is Reason.ALREADY_USED
    assert refused.earlier is not None
    assert refused.earlier.gate == "North"


def test_a_scan_taken_back_counts_no_more_at_gates_that_were_told_of_it(
    build: Build, venue: Venue
) -> None:
    gates = [build(name) for name in ("North", "South", "East")]
    ticket = venue.ticket()
    introduce(gates, ticket)
    meet(*gates)
    first = gates[0].show(ticket)
    until(lambda: all(gate.book.about(ticket.serial) for gate in gates[1:]))

    gates[0].undoer.undo(first.scan_id)

    until(lambda: not any(gate.book.about(ticket.serial) for gate in gates[1:]))
    assert gates[1].show(ticket).admitted
    assert gates[2].show(ticket).reason is Reason.ALREADY_USED


def test_more_than_one_message_holds_is_told_in_several(build: Build, venue: Venue) -> None:
    gates = [build("North"), build("South")]
    tickets = [venue.ticket() for _ in range(450)]
    introduce(gates, *tickets)
    for ticket in tickets:
        assert gates[0].show(ticket).admitted

    meet(*gates)

    assert all(gates[1].book.about(ticket.serial) for ticket in tickets)


def test_who_has_not_the_key_of_the_name_it_gives_is_ignored_and_reported_once(
    build: Build, venue: Venue, lan: FakeLan
) -> None:
    gate, impostor = build("North"), build("South")
    ticket = venue.ticket()
    real = own_key()  # the server vouched for this key; the impostor only took the name
    claimed = vouched(real, venue, "South").model_copy(update={"id": impostor.own.device_id})
    gate.teach(claimed, ticket)
    impostor.teach(gate.row, ticket)
    impostor.show(ticket)
    for one in (gate, impostor):
        one.peers.start()

    until(lambda: gate.around.impostors == ("South",))

    shown = gate.show(ticket)
    assert shown.admitted
    assert (heard(shown), gate.around.reached) == ((0, 1), 0)
    assert gate.book.about(ticket.serial)[0].device_id == gate.own.device_id
    reports = gate.learned
    until(lambda: bool(lan.listening))
    threading.Event().wait(2.5)  # it calls again meanwhile
    assert gate.learned == reports


def test_a_gate_is_met_though_somebody_else_claims_to_be_it_as_well(
    build: Build, venue: Venue, lan: FakeLan
) -> None:
    gates = [build("North"), build("South")]
    ticket = venue.ticket()
    introduce(gates, ticket)
    liar = build("Liar")
    liar.teach(gates[0].row)
    liar.peers.start()
    lan.lies[gates[1].own.device_id] = ("127.0.0.1", liar.peers.port)

    meet(*gates)

    assert heard(gates[0].show(ticket)) == (1, 1)


def test_a_revoked_gate_is_listened_to_no_longer(build: Build, venue: Venue) -> None:
    gates = [build("North"), build("South")]
    ticket = venue.ticket()
    introduce(gates, ticket)
    meet(*gates)
    gates[0].learner.learn(gone(ChangeKind.GATE, gates[1].own.device_id))
    until(lambda: gates[0].around.of == 0 and gates[1].around.reached == 0)

    gates[1].show(ticket)

    shown = gates[0].show(ticket)
    assert shown.admitted
    assert heard(shown) == (0, 0)


def test_a_gate_that_falls_silent_is_waited_for_once(build: Build, venue: Venue) -> None:
    """A peer whose machine hangs: its connection stands, and nothing comes any more."""
    gates = [build("North"), build("South")]
    tickets = [venue.ticket(), venue.ticket()]
    introduce(gates, *tickets)
    meet(*gates)
    with gates[1].store.transaction():  # whoever asks it waits for its disk
        first = gates[0].show(tickets[0])
        gates[0].neighbours.apart = True
        second = gates[0].show(tickets[1])

    assert (first.admitted, heard(first)) == (True, (0, 1))
    assert (second.admitted, heard(second)) == (True, (0, 1))


def test_nothing_that_crosses_can_be_read_on_the_way(
    build: Build, venue: Venue, lan: FakeLan
) -> None:
    gates = [build("North"), build("South")]
    ticket = venue.ticket()
    introduce(gates, ticket)
    gates[1].peers.start()
    tap, heard = tapped(gates[1].peers.port)
    with closing(tap):
        lan.listening[gates[1].own.device_id] = ("127.0.0.1", tap.getsockname()[1])
        gates[0].peers.start()
        until(lambda: gates[0].around.reached == 1)
        gates[0].show(ticket)
        until(lambda: bool(gates[1].book.about(ticket.serial)))

    assert gates[0].own.device_id.bytes.hex() in heard.decode("latin1").replace("-", "")
    assert ticket.serial.encode() not in heard
    assert b"scanned_at" not in heard


def tapped(port: int) -> tuple[socket.socket, bytearray]:
    """A wire to ``port`` and all that goes over it."""
    heard = bytearray()
    listening = socket.create_server(("127.0.0.1", 0))

    def pump(source: socket.socket, target: socket.socket) -> None:
        while piece := source.recv(65536):
            heard.extend(piece)
            target.sendall(piece)
        target.shutdown(socket.SHUT_WR)

    def wire() -> None:
        inner, _ = listening.accept()
        with closing(inner), closing(socket.create_connection(("127.0.0.1", port))) as outer:
            back = threading.Thread(target=pump, args=(outer, inner), daemon=True)
            back.start()
            pump(inner, outer)
            back.join()

    threading.Thread(target=wire, daemon=True).start()
    return listening, heard


def test_control_gates_that_do_not_find_each_other_both_admit(build: Build, venue: Venue) -> None:
    gates = [build("North"), build("South")]
    ticket = venue.ticket()
    introduce(gates, ticket)
    for gate in gates:
        gate.neighbours.apart = True
        gate.peers.start()

    assert [gate.show(ticket).admitted for gate in gates] == [True, True]


def test_the_servers_page_is_taken_in_with_a_scan_of_a_peer_on_its_way(
    build: Build, venue: Venue
) -> None:
    gates = [build("North"), build("South")]
    ticket = venue.ticket()
    introduce(gates, ticket)
    meet(*gates)
    gates[0].show(ticket)
    until(lambda: bool(gates[1].book.about(ticket.serial)))

    gates[1].learner.learn(page(ticket, cursor=9))

    assert gates[1].show(ticket).reason is Reason.ALREADY_USED
