"""When cut-off gates meet the server, each extra admission is one incident, in any order."""

from collections.abc import Callable
from itertools import permutations
from uuid import UUID

import pytest
from sqlalchemy import Connection, update

from server.admission.incidents import incidents_of, resolve
from server.ticket.changing import mark_refunded, mark_void_ticket
from server.ticket.tables import ticket as ticket_table
from tests.server.admission.building import NOW, Venue, alone, scan_of, status_of
from ticketing.admission import Direction, EntryRule, Reason
from ticketing.checkpoint import IncidentKind
from ticketing.scan import NewScan
from ticketing.ticket import TicketStatus


def refunded(connection: Connection, ticket_id: UUID) -> int:
    """Give a ticket's money back."""
    return mark_refunded(connection, (ticket_id,))


def replaced(connection: Connection, ticket_id: UUID) -> int:
    """Give a ticket a newer code."""
    newer = update(ticket_table).where(ticket_table.c.id == ticket_id)
    return connection.execute(newer.values(generation=5)).rowcount


def found(venue: Venue, ticket_id: UUID) -> dict[UUID, UUID | None]:
    """Each clashing scan of a ticket with the entry it clashes with."""
    incidents = venue.database.read(lambda c: incidents_of(c, ticket_id))
    return {incident.scan_id: incident.entry_id for incident in incidents}


def test_the_same_incidents_whichever_gate_comes_back_first(venue: Venue) -> None:
    checkpoint = venue.checkpoint()
    gates = [venue.gate(checkpoint, f"Gate {letter}") for letter in "ABC"]
    orders = list(permutations(range(3)))
    tickets = venue.tickets(len(orders))

    for ticket, order in zip(tickets, orders, strict=True):
        scans = [alone(ticket.code, gate, 10 + n) for n, gate in enumerate(gates)]
        for n in order:
            venue.scan(gates[n], scans[n])
        assert found(venue, ticket.id) == {
            scans[1].id: scans[0].id,
            scans[2].id: scans[0].id,
        }


def test_pushed_again_an_incident_is_still_one(venue: Venue) -> None:
    (ticket,) = venue.tickets()
    checkpoint = venue.checkpoint()
    gates = [venue.gate(checkpoint), venue.gate(checkpoint)]
    scans = [alone(ticket.code, gate, n) for n, gate in enumerate(gates)]

    answers = [
        venue.scan(gate, scan) for _ in range(3) for gate, scan in zip(gates, scans, strict=True)
    ]

    assert found(venue, ticket.id) == {scans[1].id: scans[0].id}
    (last,) = answers[-1]
    assert last.incident


def test_a_ticket_the_server_admitted_and_a_cut_off_gate_too_is_one_incident(venue: Venue) -> None:
    (ticket,) = venue.tickets()
    checkpoint = venue.checkpoint()
    online, cut_off = venue.gate(checkpoint), venue.gate(checkpoint)
    asked = scan_of(ticket.code, online)
    venue.scan(online, asked)
    later = alone(ticket.code, cut_off, 59)

    (view,) = venue.scan(cut_off, later)

    assert view.verdict.admitted
    assert view.incident
    assert found(venue, ticket.id) == {later.id: asked.id}


def test_after_an_offline_entry_the_server_admits_nobody_more(venue: Venue) -> None:
    (ticket,) = venue.tickets()
    gate = venue.gate(venue.checkpoint())
    venue.scan(gate, alone(ticket.code, gate, 1))

    (view,) = venue.scan(gate, scan_of(ticket.code, gate))

    assert view.verdict.reason is Reason.ALREADY_USED
    assert found(venue, ticket.id) == {}


def test_an_exit_that_was_reported_late_withdraws_the_incident(venue: Venue) -> None:
    (ticket,) = venue.tickets()
    gate = venue.gate(venue.checkpoint(EntryRule.REENTRY))
    first, leaving, again = (alone(ticket.code, gate, minute) for minute in (1, 5, 9))
    leaving = NewScan.model_validate(leaving.model_dump() | {"direction": "exit"})
    venue.scan(gate, first, again)
    assert found(venue, ticket.id) == {again.id: first.id}

    venue.scan(gate, leaving)

    assert found(venue, ticket.id) == {}


@pytest.mark.parametrize(
    ("withdraw", "kind"),
    [
        (mark_void_ticket, IncidentKind.VOID),
        (refunded, IncidentKind.REFUNDED),
        (replaced, IncidentKind.REPLACED),
    ],
)
def test_a_bad_ticket_that_a_cut_off_gate_let_in_is_one_incident(
    venue: Venue, withdraw: Callable[[Connection, UUID], int], kind: IncidentKind
) -> None:
    (ticket,) = venue.tickets()
    gate = venue.gate(venue.checkpoint())
    venue.database.write(lambda c: withdraw(c, ticket.id))
    scan = alone(ticket.code, gate, 5)

    first, again = (venue.scan(gate, scan) for _ in range(2))

    assert first == again
    assert first[0].incident
    (one,) = venue.database.read(lambda c: incidents_of(c, ticket.id))
    assert (one.scan_id, one.kind, one.entry_id) == (scan.id, kind, None)
    used = status_of(venue, ticket.id) is TicketStatus.USED
    assert used is (kind is IncidentKind.REPLACED)


def test_a_resolved_incident_stays_though_its_clash_is_explained_away(venue: Venue) -> None:
    (ticket,) = venue.tickets()
    gate = venue.gate(venue.checkpoint(EntryRule.REENTRY))
    first, leaving, again = (alone(ticket.code, gate, minute) for minute in (1, 5, 9))
    venue.scan(gate, first, again)
    resolved = venue.database.write(lambda c: resolve(c, again.id, "Ada", "Twins.", NOW))
    twice = venue.database.write(lambda c: resolve(c, again.id, "Eve", "No.", NOW))

    venue.scan(gate, leaving.model_copy(update={"direction": Direction.EXIT}))

    assert (resolved, twice) == (True, False)
    assert found(venue, ticket.id) == {again.id: first.id}
