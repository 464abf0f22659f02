"""What a gate reads back of what it was taught."""

from datetime import timedelta

from tests.fakes.steady_clock import DOORS
from tests.kiosk.core.gate.world import Gate, Venue
from ticketing.admission import Direction
from ticketing.ticket import TicketStatus


def test_a_taught_ticket_is_known_by_its_serial(gate: Gate, venue: Venue) -> None:
    ticket = venue.ticket(status=TicketStatus.USED, generation=3, admits=4)
    gate.teach(ticket)
    facts = gate.facts.ticket(ticket.serial)
    assert facts is not None
    assert (facts.ticket_id, facts.serial, facts.status) == (
        ticket.id,
        ticket.serial,
        TicketStatus.USED,
    )
    assert (facts.generation, facts.admits, facts.session_ids) == (3, 4, ticket.session_ids)


def test_a_ticket_nobody_told_of_is_not_known(gate: Gate, venue: Venue) -> None:
    gate.teach()
    assert gate.facts.ticket(venue.ticket().serial) is None


def test_past_scans_come_back_exactly_and_oldest_first(gate: Gate, venue: Venue) -> None:
    late = venue.entry(DOORS + timedelta(minutes=5, microseconds=17))
    early = venue.entry(DOORS)
    ticket = venue.ticket(scans=(late, early))
    gate.teach(ticket)
    facts = gate.facts.ticket(ticket.serial)
    assert facts is not None
    assert facts.scans == (early, late)


def test_tier_names_keep_their_translations(gate: Gate, venue: Venue) -> None:
    ticket = venue.ticket()
    gate.teach(ticket)
    name = gate.facts.tier_name(ticket.serial)
    assert name is not None
    assert name.in_language("ar") == "دخول عام"


def test_two_events_may_share_a_key_number(gate: Gate, venue: Venue) -> None:
    other = Venue(event_name="Night Shift Cinema")
    gate.teach(other.key_row())
    found = gate.facts.keys(venue.key_id)
    assert {key.event_id for key in found} == {str(venue.event_id), str(other.event_id)}


def test_a_gate_with_nothing_does_not_know_enough_to_open(gate: Gate, venue: Venue) -> None:
    assert not gate.facts.knowledge(venue.checkpoint_id).enough


def test_a_taught_gate_knows_enough_to_open(gate: Gate, venue: Venue) -> None:
    gate.teach(venue.ticket(), venue.ticket())
    knowledge = gate.facts.knowledge(venue.checkpoint_id)
    assert knowledge.enough
    assert knowledge.tickets == 2


def test_inside_counts_each_scan_once_whoever_told_of_it(gate: Gate, venue: Venue) -> None:
    elsewhere = venue.ticket(scans=(venue.entry(DOORS),))
    mine = venue.ticket()
    gate.teach(elsewhere, mine)
    from kiosk.core.gate.gatekeeper import Presented

    scan = gate.gatekeeper.check(Presented(serial=mine.serial), Direction.ENTRY)
    assert gate.facts.inside(venue.checkpoint_id) == 2
    told = mine.model_copy(update={"scans": (venue.entry(DOORS, scan=scan.scan_id),)})
    gate.teach(told, cursor=2)
    assert gate.facts.inside(venue.checkpoint_id) == 2
