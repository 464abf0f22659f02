"""Loading a snapshot: whole or not at all, never without facts, never forgetting an own scan."""

from collections.abc import Sequence

import pytest

from kiosk.core.gate import loading
from kiosk.core.gate.gatekeeper import Presented
from tests.fakes.steady_clock import DOORS
from tests.kiosk.core.gate.world import EPOCH, Gate, Venue, page, snapshot
from ticketing.admission import Direction
from ticketing.identifiers import new_id, serial_number
from ticketing.snapshot import CutShortError, lines_of
from ticketing.sync import GateRow, TicketRow


def load(gate: Gate, lines: Sequence[bytes]) -> None:
    gate.loader.load(lines_of(iter(lines)))


def scans_of(gate: Gate, ticket: TicketRow) -> int:
    facts = gate.facts.ticket(ticket.serial)
    assert facts is not None
    return len(facts.scans)


def test_a_snapshot_teaches_what_pages_would(gate: Gate, venue: Venue) -> None:
    ticket = venue.ticket(admits=4, generation=2, scans=(venue.entry(DOORS),))
    gate.teach(ticket)
    by_page = gate.facts.ticket(ticket.serial)
    gate.store.write("DELETE FROM gate_ticket")
    gate.store.write("DELETE FROM gate_past_scan")
    load(gate, snapshot(venue.key_row(), venue.checkpoint_row(), ticket, cursor=7))
    assert by_page is not None
    assert gate.facts.ticket(ticket.serial) == by_page
    assert gate.learner.position() == (7, EPOCH)
    assert gate.facts.knowledge(venue.checkpoint_id).enough


def test_gates_that_the_server_vouches_for_are_those_of_the_snapshot(
    gate: Gate, venue: Venue
) -> None:
    north, south = (
        GateRow(
            id=new_id(), name=name, checkpoint_id=venue.checkpoint_id, public_key=f"{number:064x}"
        )
        for number, name in enumerate(("Gate north", "Gate south"))
    )
    load(gate, snapshot(north, venue.checkpoint_row()))
    load(gate, snapshot(south, venue.checkpoint_row()))
    (kept,) = gate.store.read("SELECT row FROM gate_peer")
    assert GateRow.model_validate_json(kept["row"]) == south


def test_what_the_snapshot_has_no_more_is_forgotten_with_its_scans(
    gate: Gate, venue: Venue
) -> None:
    old, kept = venue.ticket(scans=(venue.entry(DOORS),)), venue.ticket()
    gate.teach(old, kept)
    load(gate, snapshot(venue.key_row(), venue.checkpoint_row(), kept))
    assert gate.facts.ticket(old.serial) is None
    assert gate.facts.ticket(kept.serial) is not None
    assert gate.store.read("SELECT * FROM gate_past_scan") == []


@pytest.mark.parametrize("lines_that_came", range(1, 6))
def test_a_snapshot_that_breaks_off_leaves_the_gate_as_it_was_and_is_taken_again(
    gate: Gate, venue: Venue, monkeypatch: pytest.MonkeyPatch, lines_that_came: int
) -> None:
    monkeypatch.setattr(loading, "_AT_ONCE", 1)
    old, new = venue.ticket(), venue.ticket()
    gate.teach(old, cursor=4)
    lines = snapshot(venue.key_row(), venue.checkpoint_row(), new, cursor=9)
    with pytest.raises(CutShortError):
        load(gate, lines[:lines_that_came])
    assert gate.learner.position() == (4, EPOCH)
    assert gate.facts.ticket(old.serial) is not None
    load(gate, lines)
    assert gate.learner.position() == (9, EPOCH)
    assert gate.facts.ticket(old.serial) is None
    assert gate.facts.ticket(new.serial) is not None


def test_a_gate_does_not_open_on_a_first_snapshot_that_broke_off(gate: Gate, venue: Venue) -> None:
    lines = snapshot(venue.key_row(), venue.checkpoint_row(), venue.ticket())
    with pytest.raises(CutShortError):
        load(gate, lines[:-1])
    assert not gate.facts.knowledge(venue.checkpoint_id).enough
    load(gate, lines)
    assert gate.facts.knowledge(venue.checkpoint_id).enough


def test_a_server_that_has_nothing_is_a_snapshot_too(gate: Gate) -> None:
    load(gate, snapshot(cursor=0))
    assert gate.learner.position() == (0, EPOCH)


def test_a_scan_made_while_the_snapshot_was_on_its_way_still_counts(
    gate: Gate, venue: Venue
) -> None:
    ticket = venue.ticket()
    gate.teach(ticket)
    scan = gate.gatekeeper.check(Presented(serial=ticket.serial), Direction.ENTRY)
    gate.log.acknowledge([scan.scan_id])
    load(gate, snapshot(venue.key_row(), venue.checkpoint_row(), ticket))
    assert scans_of(gate, ticket) == 1


def test_a_scan_of_a_ticket_that_the_snapshot_does_not_have_stays_in_the_log(
    gate: Gate, venue: Venue
) -> None:
    ticket = venue.ticket()
    gate.teach(ticket)
    gate.gatekeeper.check(Presented(serial=ticket.serial), Direction.ENTRY)
    load(gate, snapshot(venue.key_row(), venue.checkpoint_row()))
    assert len(gate.log.own_scans(serial_number(ticket.serial))) == 1


def test_a_scan_that_was_annulled_before_the_snapshot_no_longer_counts(
    gate: Gate, venue: Venue
) -> None:
    ticket = venue.ticket()
    gate.teach(ticket)
    scan = gate.gatekeeper.check(Presented(serial=ticket.serial), Direction.ENTRY)
    gate.log.acknowledge([scan.scan_id])
    gate.learner.learn(page(cursor=2))
    load(gate, snapshot(venue.key_row(), venue.checkpoint_row(), ticket))
    assert scans_of(gate, ticket) == 0


def test_a_status_that_nobody_knows_is_not_taken_in(gate: Gate, venue: Venue) -> None:
    odd = [line.replace(b"valid", b"vague") for line in snapshot(venue.ticket())]
    with pytest.raises(ValueError, match="vague"):
        load(gate, odd)
