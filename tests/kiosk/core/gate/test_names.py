"""A gate that is alone says who somebody is, if they have the code; its disk says it to nobody."""

from pathlib import Path

import pytest

from kiosk.core.gate.facts import FACTS_SCHEMA
from kiosk.core.gate.gatekeeper import Presented
from kiosk.core.gate.learning import Learner
from kiosk.core.gate.scanlog import SCANLOG_SCHEMA
from kiosk.core.store import Schema, Store
from tests.kiosk.core.gate.world import EPOCH, Gate, Venue, page, snapshot
from ticketing.admission import Direction, Reason
from ticketing.sealed_name import name_on_wire, seal_name
from ticketing.snapshot import lines_of
from ticketing.sync import TicketRow
from ticketing.ticket import TicketStatus

NAME = "Ama Quartey-Ünique"


@pytest.fixture
def ticket(venue: Venue) -> TicketRow:
    """A ticket with a name."""
    return named(venue, venue.ticket())


def named(venue: Venue, ticket: TicketRow, name: str = NAME) -> TicketRow:
    sealed = name_on_wire(seal_name(name, venue.code(ticket)))
    return ticket.model_copy(update={"sealed_name": sealed})


def says(gate: Gate, **presented: str) -> str | None:
    return gate.gatekeeper.check(Presented(**presented), Direction.ENTRY).attendee


def test_alone_the_code_says_who_it_is_at_every_verdict(
    gate: Gate, venue: Venue, ticket: TicketRow
) -> None:
    gate.teach(ticket)
    first, again = (
        gate.gatekeeper.check(Presented(text=venue.code(ticket)), Direction.ENTRY) for _ in "12"
    )
    assert (first.admitted, first.attendee) == (True, NAME)
    assert (again.reason, again.attendee) == (Reason.ALREADY_USED, NAME)


def test_a_typed_serial_says_nobodys_name(gate: Gate, ticket: TicketRow) -> None:
    gate.teach(ticket)
    assert says(gate, serial=ticket.serial) is None


def test_a_code_of_before_says_nobodys_name(gate: Gate, venue: Venue) -> None:
    before = venue.ticket()
    gate.teach(named(venue, before.model_copy(update={"generation": 1})))
    assert says(gate, text=venue.code(before)) is None


def test_a_snapshot_brings_names_and_the_feed_takes_them_away(
    gate: Gate, venue: Venue, ticket: TicketRow
) -> None:
    used = ticket.model_copy(update={"status": TicketStatus.VOID})
    gate.loader.load(
        lines_of(iter(snapshot(venue.key_row(), venue.checkpoint_row(), used, venue.ticket())))
    )
    assert says(gate, text=venue.code(ticket)) == NAME
    gate.learner.learn(page(used.model_copy(update={"sealed_name": None}), cursor=2))
    assert says(gate, text=venue.code(ticket)) is None


def test_a_server_that_knows_of_no_names_tells_its_tickets_all_the_same(
    gate: Gate, venue: Venue
) -> None:
    told = venue.ticket().model_dump_json(exclude={"sealed_name"})
    gate.teach(older := TicketRow.model_validate_json(told))
    assert says(gate, text=venue.code(older)) is None


def test_a_gate_that_knew_no_names_loads_again_and_stays_open_meanwhile(
    tmp_path: Path, venue: Venue
) -> None:
    before = Schema(FACTS_SCHEMA.name, FACTS_SCHEMA.steps[:-2])
    with Store(tmp_path / "gate.sqlite", before, SCANLOG_SCHEMA) as store:
        store.write("UPDATE gate_feed SET epoch = ?, cursor = 7, complete = 1", (EPOCH,))
        store.write("INSERT INTO gate_ticket VALUES (1, x'01', 1, 'valid', 1, 1, 1)")
    gate = Gate(tmp_path, venue)
    assert Learner(gate.store).position() == (0, None)
    assert gate.facts.knowledge(venue.checkpoint_id).complete
    assert gate.facts.knowledge(venue.checkpoint_id).tickets == 1
    gate.store.close()
