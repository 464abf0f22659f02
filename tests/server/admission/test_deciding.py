"""What is read at a gate gets the verdict it deserves, with everything the server knows."""

from datetime import timedelta

import pytest
from sqlalchemy import select

from server.admission.tables import scan as scan_table
from server.ticket.changing import mark_refunded
from tests.server.admission.building import NOW, Venue, scan_of, status_of, typed, venue_in
from ticketing.admission import Direction, EntryRule, Reason
from ticketing.code import CODE_LENGTH
from ticketing.ticket import TicketStatus


def test_a_changed_character_at_any_place_is_forged(venue: Venue) -> None:
    (ticket,) = venue.tickets()
    gate = venue.gate(venue.checkpoint())
    changed = [
        ticket.code[:place] + ("A" if ticket.code[place] != "A" else "B") + ticket.code[place + 1 :]
        for place in range(CODE_LENGTH)
    ]

    views = venue.scan(gate, *(scan_of(text, gate) for text in changed))

    assert {view.verdict.reason for view in views} == {Reason.FORGED}
    assert status_of(venue, ticket.id) is TicketStatus.VALID
    (control,) = venue.scan(gate, scan_of(ticket.code, gate))
    assert control.verdict.admitted


@pytest.mark.parametrize(
    "text",
    [
        "",
        "https://example.org/menu",
        "TKT-00000001",
        "\x00\x00",
        "\u202etxet",
        "x" * 4296,
        "A" * 99,
    ],
)
def test_what_is_no_ticket_code_is_unreadable_and_kept_short(venue: Venue, text: str) -> None:
    gate = venue.gate(venue.checkpoint())

    (view,) = venue.scan(gate, scan_of(text, gate))

    assert view.verdict.reason is Reason.UNREADABLE
    wanted = select(scan_table.c.text).where(scan_table.c.device_id == gate.id)
    kept = venue.database.read(lambda c: c.execute(wanted).scalar_one())
    assert len(kept) <= 512


def test_a_serial_may_be_typed_as_people_type(venue: Venue) -> None:
    (ticket,) = venue.tickets()
    gate = venue.gate(venue.checkpoint())

    (view,) = venue.scan(gate, typed(f" {ticket.serial.lower().replace('-', ' ')} ", gate))

    assert view.verdict.admitted
    assert view.serial == ticket.serial


@pytest.mark.parametrize(
    ("serial", "reason"), [("TKT-ZZZZZZZ9", Reason.UNKNOWN), ("hello", Reason.UNREADABLE)]
)
def test_a_typed_serial_that_is_nobodys_is_refused(
    venue: Venue, serial: str, reason: Reason
) -> None:
    gate = venue.gate(venue.checkpoint())

    (view,) = venue.scan(gate, typed(serial, gate))

    assert view.verdict.reason is reason


def test_a_refunded_ticket_is_refused(venue: Venue) -> None:
    (ticket,) = venue.tickets()
    gate = venue.gate(venue.checkpoint())
    venue.database.write(lambda c: mark_refunded(c, [ticket.id]))

    (view,) = venue.scan(gate, scan_of(ticket.code, gate))

    assert view.verdict.reason is Reason.REFUNDED


def test_a_tier_that_is_not_let_in_here_is_sent_elsewhere(venue: Venue) -> None:
    (ticket,) = venue.tickets(tier=1)
    gate = venue.gate(venue.checkpoint(tier_ids=(venue.event.tiers[0].id,)))

    (view,) = venue.scan(gate, scan_of(ticket.code, gate))

    assert view.verdict.reason is Reason.WRONG_CHECKPOINT


def test_another_organisers_ticket_is_of_a_wrong_event_and_stays_unnamed(
    venue: Venue, tmp_path_factory: pytest.TempPathFactory
) -> None:
    other = venue_in(venue.database, tmp_path_factory.mktemp("other"))
    (foreign,) = other.tickets()
    gate = venue.gate(venue.checkpoint())

    (view,) = venue.scan(gate, scan_of(foreign.code, gate))

    assert view.verdict.reason is Reason.WRONG_EVENT
    assert view.tier_name is None
    (by_serial,) = venue.scan(gate, typed(foreign.serial, gate))
    assert by_serial.verdict.reason is Reason.UNKNOWN


def test_a_family_of_three_enters_three_times(venue: Venue) -> None:
    (ticket,) = venue.tickets(tier=1)
    gate = venue.gate(venue.checkpoint(EntryRule.N_TIMES))

    views = [venue.scan(gate, scan_of(ticket.code, gate))[0] for _ in range(4)]

    assert [view.verdict.admitted for view in views] == [True, True, True, False]
    assert [view.verdict.entries for view in views[:3]] == [1, 2, 3]
    assert not any(view.incident for view in views)


def test_after_an_exit_one_may_enter_again(venue: Venue) -> None:
    (ticket,) = venue.tickets()
    gate = venue.gate(venue.checkpoint(EntryRule.REENTRY))
    ways = [Direction.ENTRY, Direction.ENTRY, Direction.EXIT, Direction.ENTRY]

    views = [
        venue.scan(gate, scan_of(ticket.code, gate, direction=way), now=NOW + timedelta(minutes=n))
        for n, way in enumerate(ways)
    ]

    assert [view.verdict.admitted for (view,) in views] == [True, False, True, True]
    assert status_of(venue, ticket.id) is TicketStatus.VALID
