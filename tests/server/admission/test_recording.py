"""Scans are decided once, kept for ever, and answered the same however often they are sent."""

from datetime import timedelta
from uuid import UUID

import pytest
from sqlalchemy import Connection, delete, func, select

from server.admission.history import history
from server.admission.recording import Asked
from server.admission.tables import scan as scan_table
from server.security import Device
from server.sync.tables import change
from server.ticket.tables import ticket as ticket_table
from tests.server.admission.building import NOW, Venue, alone, of_gate, scan_of, status_of
from ticketing.admission import EntryRule, Reason, Verdict
from ticketing.identifiers import new_id
from ticketing.problem import ProblemCode, RefusedError
from ticketing.scan import NewScan, Sureness
from ticketing.sync import ChangeKind
from ticketing.ticket import TicketStatus


def scans_kept(venue: Venue, gate: Device) -> int:
    """How many scans of a gate are on disk."""
    count = select(func.count()).where(scan_table.c.device_id == gate.id)
    return venue.database.read(lambda c: c.execute(count).scalar_one())


def forget(connection: Connection, ticket_id: UUID) -> None:
    """Lose a ticket and keep its key, as a restore from an old backup does."""
    connection.execute(delete(ticket_table).where(ticket_table.c.id == ticket_id))


def test_a_good_ticket_is_admitted_and_used(venue: Venue) -> None:
    (ticket,) = venue.tickets()
    gate = venue.gate(venue.checkpoint())

    (view,) = venue.scan(gate, scan_of(ticket.code, gate))

    assert view.verdict == Verdict(admitted=True, entries=1)
    assert view.sureness is Sureness.CONFIRMED
    assert view.serial == ticket.serial
    assert view.tier_name == venue.event.tiers[0].name
    assert status_of(venue, ticket.id) is TicketStatus.USED


def test_again_is_already_used_with_when_where_and_by_which_gate(venue: Venue) -> None:
    (ticket,) = venue.tickets()
    checkpoint = venue.checkpoint()
    first, second = venue.gate(checkpoint, "Gate A"), venue.gate(checkpoint, "Gate B")
    venue.scan(first, scan_of(ticket.code, first))

    (view,) = venue.scan(second, scan_of(ticket.code, second), now=NOW + timedelta(minutes=3))

    assert view.verdict.reason is Reason.ALREADY_USED
    assert view.verdict.earlier is not None
    assert view.verdict.earlier.scanned_at == NOW
    assert view.verdict.earlier.gate == "Gate A"
    assert view.verdict.earlier.checkpoint_name == "Main gate"


def test_an_entry_at_one_checkpoint_is_none_at_another(venue: Venue) -> None:
    (ticket,) = venue.tickets()
    gates = [venue.gate(venue.checkpoint()) for _ in range(2)]

    first, again = (
        [venue.scan(gate, scan_of(ticket.code, gate))[0].verdict.reason for gate in gates]
        for _ in range(2)
    )

    assert first == [None, None]
    assert again == [Reason.ALREADY_USED] * 2


def test_the_same_scan_again_gets_the_same_answer_and_makes_nothing(venue: Venue) -> None:
    (ticket,) = venue.tickets()
    gate = venue.gate(venue.checkpoint())
    scans = (scan_of(ticket.code, gate), scan_of("rubbish", gate))

    first = venue.scan(gate, *scans)
    again = venue.scan(gate, *scans, now=NOW + timedelta(hours=1))

    assert again == first
    assert again[0].verdict.admitted
    assert scans_kept(venue, gate) == 2


def test_the_same_scan_twice_in_one_batch_is_one_scan(venue: Venue) -> None:
    (ticket,) = venue.tickets()
    gate = venue.gate(venue.checkpoint())
    scan = scan_of(ticket.code, gate)

    first, second = venue.scan(gate, scan, scan)

    assert first == second
    assert first.verdict.admitted
    assert scans_kept(venue, gate) == 1


def test_one_ticket_twice_in_a_batch_enters_once(venue: Venue) -> None:
    (ticket,) = venue.tickets()
    gate = venue.gate(venue.checkpoint())

    first, second = venue.scan(gate, scan_of(ticket.code, gate), scan_of(ticket.code, gate))

    assert first.verdict.admitted
    assert second.verdict.reason is Reason.ALREADY_USED


def test_an_id_used_for_another_scan_is_refused_whole(venue: Venue) -> None:
    ticket, other = venue.tickets(2)
    gate = venue.gate(venue.checkpoint())
    scan = scan_of(ticket.code, gate)
    venue.scan(gate, scan)
    stolen = scan.model_copy(update={"text": other.code})

    with pytest.raises(RefusedError) as refused:
        venue.scan(gate, scan_of(other.code, gate), stolen)

    assert refused.value.problem.code is ProblemCode.ID_USED_DIFFERENTLY
    assert status_of(venue, other.id) is TicketStatus.VALID


def test_a_gate_cannot_read_what_another_gate_scanned(venue: Venue) -> None:
    (ticket,) = venue.tickets()
    checkpoint = venue.checkpoint()
    gate, other = venue.gate(checkpoint), venue.gate(checkpoint)
    scan = scan_of(ticket.code, gate)
    venue.scan(gate, scan)

    with pytest.raises(RefusedError) as refused:
        venue.scan(other, scan)
    assert refused.value.problem.code is ProblemCode.ID_USED_DIFFERENTLY


def test_a_gate_scans_only_at_its_own_checkpoint(venue: Venue) -> None:
    here, there = venue.checkpoint(), venue.checkpoint()
    gate = venue.gate(here)
    scan = scan_of("x", gate).model_copy(update={"checkpoint_id": there.id})

    with pytest.raises(RefusedError) as refused:
        venue.scan(gate, scan)
    assert refused.value.problem.code is ProblemCode.NOT_ALLOWED


@pytest.mark.parametrize(
    "verdict",
    [Verdict(admitted=False), Verdict(admitted=True, reason=Reason.VOID)],
)
def test_a_verdict_that_contradicts_itself_is_not_kept(venue: Venue, verdict: Verdict) -> None:
    gate = venue.gate(venue.checkpoint())

    with pytest.raises(RefusedError) as refused:
        venue.scan(gate, scan_of("x", gate, decided=verdict))
    assert refused.value.problem.code is ProblemCode.INVALID_REQUEST


def test_what_a_gate_decided_alone_is_kept_as_it_is(venue: Venue) -> None:
    (ticket,) = venue.tickets()
    gate = venue.gate(venue.checkpoint())
    refusal = Verdict(admitted=False, reason=Reason.BLOCKED)

    admitted, refused = venue.scan(
        gate, alone(ticket.code, gate, 5), scan_of(ticket.code, gate, decided=refusal)
    )

    assert admitted.verdict == Verdict(admitted=True, entries=1)
    assert refused.verdict == refusal
    assert {admitted.sureness, refused.sureness} == {Sureness.ALONE}
    assert status_of(venue, ticket.id) is TicketStatus.USED


def test_what_was_pushed_twice_is_there_once(venue: Venue) -> None:
    tickets = venue.tickets(50)
    gate = venue.gate(venue.checkpoint())
    batch = [alone(ticket.code, gate, n) for n, ticket in enumerate(tickets)]

    first = venue.scan(gate, *batch)
    again = venue.scan(gate, *batch)

    assert again == first
    assert all(view.verdict.admitted and not view.incident for view in first)
    assert scans_kept(venue, gate) == 50


def test_a_refused_batch_in_a_group_takes_nobody_with_it(venue: Venue) -> None:
    ticket, other = venue.tickets(2)
    checkpoint = venue.checkpoint()
    honest, confused = venue.gate(checkpoint), venue.gate(checkpoint)
    first = scan_of(other.code, confused)
    venue.scan(confused, first)
    asked = [
        Asked(of_gate(honest), [scan_of(ticket.code, honest)], NOW),
        Asked(of_gate(confused), [first.model_copy(update={"text": ticket.code})], NOW),
        Asked(of_gate(venue.gate(venue.checkpoint())), [scan_of("x", honest)], NOW),
    ]

    good, reused, elsewhere = venue.recorder.record_all(asked)

    assert isinstance(good, tuple)
    assert good[0].verdict.admitted
    assert isinstance(reused, RefusedError)
    assert reused.problem.code is ProblemCode.ID_USED_DIFFERENTLY
    assert isinstance(elsewhere, RefusedError)
    assert elsewhere.problem.code is ProblemCode.NOT_ALLOWED


def test_of_two_gates_in_one_group_one_admits(venue: Venue) -> None:
    (ticket,) = venue.tickets()
    checkpoint = venue.checkpoint()
    gates = [venue.gate(checkpoint, name) for name in ("Gate A", "Gate B")]
    asked = [Asked(of_gate(gate), [scan_of(ticket.code, gate)], NOW) for gate in gates]

    first, second = venue.recorder.record_all(asked)

    assert isinstance(first, tuple)
    assert isinstance(second, tuple)
    assert first[0].verdict.admitted
    assert second[0].verdict.reason is Reason.ALREADY_USED


def test_an_admission_is_told_to_the_feed_and_a_refusal_is_not(venue: Venue) -> None:
    (ticket,) = venue.tickets()
    gate = venue.gate(venue.checkpoint())
    told = (
        select(func.count())
        .select_from(change)
        .where(change.c.kind == ChangeKind.TICKET.value, change.c.thing_id == ticket.id)
    )
    venue.scan(gate, scan_of(ticket.code, gate))
    venue.scan(gate, scan_of(ticket.code, gate))

    assert venue.database.read(lambda c: c.scalar(told)) == 2  # issued, admitted


def test_a_ticket_the_server_never_had_is_unknown_however_well_signed(venue: Venue) -> None:
    (ticket,) = venue.tickets()
    gate = venue.gate(venue.checkpoint())
    venue.database.write(lambda c: forget(c, ticket.id))

    (view,) = venue.scan(gate, scan_of(ticket.code, gate))

    assert view.verdict.reason is Reason.UNKNOWN


def test_history_holds_only_admitted_scans_oldest_first(venue: Venue) -> None:
    (ticket,) = venue.tickets()
    gate = venue.gate(venue.checkpoint(EntryRule.MANY))
    late, early = alone(ticket.code, gate, 9), alone(ticket.code, gate, 2)
    venue.scan(gate, late, early, scan_of("rubbish", gate))

    admitted = venue.database.read(lambda c: history(c, (), [ticket.id])).admitted

    assert [past.id for past in admitted[ticket.id]] == [early.id, late.id]


def test_an_empty_checkpoint_is_no_checkpoint(venue: Venue) -> None:
    gate = venue.gate(venue.checkpoint().model_copy(update={"id": new_id()}))
    scan = NewScan(id=new_id(), checkpoint_id=gate.checkpoint_id, text="x", scanned_at=NOW)

    with pytest.raises(RefusedError) as refused:
        venue.scan(gate, scan)
    assert refused.value.problem.code is ProblemCode.NOT_FOUND
