"""Taking in the feed: idempotent, never without facts, never forgetting an own scan."""

import pytest

from kiosk.core.gate.gatekeeper import Presented
from tests.fakes.steady_clock import DOORS
from tests.kiosk.core.gate.world import EPOCH, Gate, Venue, gone, page
from ticketing.admission import Direction
from ticketing.sync import ChangeKind, TicketRow


def scans_of(gate: Gate, ticket: TicketRow) -> int:
    facts = gate.facts.ticket(ticket.serial)
    assert facts is not None
    return len(facts.scans)


def test_the_cursor_stands_where_the_page_ended(gate: Gate) -> None:
    gate.teach(cursor=41)
    assert gate.learner.position() == (41, EPOCH)


def test_the_same_page_twice_is_the_same_as_once(gate: Gate, venue: Venue) -> None:
    ticket = venue.ticket(scans=(venue.entry(DOORS),))
    again = page(ticket, cursor=2)
    gate.learner.learn(again)
    gate.learner.learn(again)
    assert scans_of(gate, ticket) == 1


def test_a_ticket_that_is_gone_is_forgotten_with_its_scans(gate: Gate, venue: Venue) -> None:
    ticket = venue.ticket(scans=(venue.entry(DOORS),))
    gate.teach(ticket)
    gate.learner.learn(gone(ChangeKind.TICKET, ticket.id))
    assert gate.facts.ticket(ticket.serial) is None
    assert gate.store.read("SELECT * FROM gate_past_scan") == []


def test_a_page_that_fails_half_way_leaves_nothing_behind(gate: Gate, venue: Venue) -> None:
    gate.teach(cursor=5)
    good, bad = venue.ticket(), venue.ticket()
    broken = page(good, bad.model_copy(update={"serial": "not a serial"}), cursor=6)
    with pytest.raises(ValueError, match="serial"):
        gate.learner.learn(broken)
    assert gate.learner.position() == (5, EPOCH)
    assert gate.facts.ticket(good.serial) is None


def test_a_scan_made_during_a_sync_is_not_forgotten_by_it(gate: Gate, venue: Venue) -> None:
    ticket = venue.ticket()
    gate.teach(ticket)
    gate.gatekeeper.check(Presented(serial=ticket.serial), Direction.ENTRY)
    gate.learner.learn(page(ticket, cursor=2))  # made on the server before our scan reached it
    assert scans_of(gate, ticket) == 1


def test_a_scan_acknowledged_while_a_page_was_on_its_way_still_counts(
    gate: Gate, venue: Venue
) -> None:
    ticket = venue.ticket()
    gate.teach(ticket)
    scan = gate.gatekeeper.check(Presented(serial=ticket.serial), Direction.ENTRY)
    gate.log.acknowledge([scan.scan_id])
    gate.learner.learn(page(ticket, cursor=2))  # asked for before the acknowledgement
    assert scans_of(gate, ticket) == 1


def test_a_scan_that_the_server_annulled_no_longer_counts(gate: Gate, venue: Venue) -> None:
    ticket = venue.ticket()
    gate.teach(ticket)
    scan = gate.gatekeeper.check(Presented(serial=ticket.serial), Direction.ENTRY)
    gate.log.acknowledge([scan.scan_id])
    entered = ticket.model_copy(update={"scans": (venue.entry(DOORS, scan=scan.scan_id),)})
    gate.learner.learn(page(entered, cursor=2))
    gate.learner.learn(page(ticket, cursor=3))
    assert scans_of(gate, ticket) == 0
