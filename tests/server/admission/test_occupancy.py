"""How many are inside is right after every entry, exit, annulment and late report."""

from datetime import timedelta

import pytest

from server.admission.occupancy import occupancy
from tests.server.admission.building import NOW, Venue, alone, scan_of
from ticketing.admission import Checkpoint, Direction, EntryRule, Reason
from ticketing.checkpoint import Occupancy, Refusals


def counted(venue: Venue, here: Checkpoint) -> Occupancy:
    """The occupancy now."""
    return venue.database.read(lambda c: occupancy(c, here, NOW))


@pytest.mark.parametrize("rule", [EntryRule.REENTRY, EntryRule.MANY])
def test_entries_and_exits_are_counted_by_tier(venue: Venue, rule: EntryRule) -> None:
    checkpoint = venue.checkpoint(rule)
    gate = venue.gate(checkpoint)
    general, family = venue.tickets(3), venue.tickets(1, tier=1)
    venue.scan(gate, *[scan_of(ticket.code, gate) for ticket in (*general, *family)])
    venue.scan(gate, scan_of(general[0].code, gate, direction=Direction.EXIT))

    found = counted(venue, checkpoint)

    assert (found.inside, found.entered, found.left) == (3, 4, 1)
    by_tier = {tier.tier_id: (tier.entered, tier.left, tier.inside) for tier in found.tiers}
    assert by_tier == {
        venue.event.tiers[0].id: (3, 1, 2),
        venue.event.tiers[1].id: (1, 0, 1),
    }


def test_nobody_is_inside_of_an_empty_place(venue: Venue) -> None:
    found = counted(venue, venue.checkpoint())

    assert (found.inside, found.entered, found.left, found.tiers, found.refused) == (
        0,
        0,
        0,
        (),
        (),
    )


def test_todays_refusals_are_counted_by_reason(venue: Venue) -> None:
    checkpoint = venue.checkpoint()
    gate = venue.gate(checkpoint)
    (ticket,) = venue.tickets()
    venue.scan(gate, scan_of("rubbish", gate), now=NOW - timedelta(days=1))
    venue.scan(gate, *[scan_of(text, gate) for text in (ticket.code, ticket.code, "x", "y")])

    found = counted(venue, checkpoint)

    assert found.refused == (
        Refusals(reason=Reason.UNREADABLE, count=2),
        Refusals(reason=Reason.ALREADY_USED, count=1),
    )


def test_where_tickets_enter_once_a_day_nobody_stays_overnight(venue: Venue) -> None:
    checkpoint = venue.checkpoint(EntryRule.ONCE_PER_DAY)
    gate = venue.gate(checkpoint)
    (ticket,) = venue.tickets()
    venue.scan(gate, scan_of(ticket.code, gate), now=NOW - timedelta(days=1))
    assert counted(venue, checkpoint).inside == 0

    venue.scan(gate, scan_of(ticket.code, gate))

    assert counted(venue, checkpoint).inside == 1


def test_what_a_gate_reports_late_is_counted_at_once(venue: Venue) -> None:
    checkpoint = venue.checkpoint()
    gate = venue.gate(checkpoint)
    (ticket,) = venue.tickets()
    venue.scan(gate, alone(ticket.code, gate, 5))

    assert counted(venue, checkpoint).inside == 1
