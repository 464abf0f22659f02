"""Which scans clash follows from the scans alone, in whatever order they came to be known."""

from datetime import UTC, datetime, timedelta
from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from server.admission.clashing import clashes
from ticketing.admission import Checkpoint, Direction, EntryRule, PastScan, TicketFacts
from ticketing.identifiers import new_id
from ticketing.ticket import TicketStatus

OPENS = datetime(2026, 6, 20, 17, tzinfo=UTC)
EVENT, TIER, HERE = new_id(), new_id(), new_id()


def checkpoint(rule: EntryRule = EntryRule.ONCE) -> Checkpoint:
    """The main gate."""
    return Checkpoint(
        id=HERE,
        event_id=EVENT,
        session_id=new_id(),
        name="Main gate",
        time_zone="Europe/Berlin",
        tier_ids=(new_id(),),
        rule=rule,
        opens_at=OPENS + timedelta(days=300),
    )


def facts(admits: int = 1, status: TicketStatus = TicketStatus.USED) -> TicketFacts:
    """A ticket of another tier and another session: no clash depends on what it is."""
    return TicketFacts(
        ticket_id=new_id(),
        serial="TKT-00000001",
        event_id=EVENT,
        tier_id=TIER,
        tier_name="General",
        session_ids=(new_id(),),
        status=status,
        generation=1,
        admits=admits,
    )


def entry(minute: int, direction: Direction = Direction.ENTRY) -> PastScan:
    """An admitted scan so many minutes after the doors opened."""
    return PastScan(
        id=new_id(),
        checkpoint_id=HERE,
        checkpoint_name="Main gate",
        gate="Gate A",
        direction=direction,
        scanned_at=OPENS + timedelta(minutes=minute),
    )


def test_the_earliest_of_three_stands_and_the_others_clash_with_it() -> None:
    first, second, third = entry(1), entry(5), entry(9)

    for order in permutations([first, second, third]):
        assert clashes(facts(), checkpoint(), order) == {second.id: first.id, third.id: first.id}


def test_of_two_at_the_same_instant_the_id_decides() -> None:
    one, other = sorted([entry(1), entry(1)], key=lambda scan: scan.id)

    assert clashes(facts(), checkpoint(), [other, one]) == {other.id: one.id}


@pytest.mark.parametrize("status", list(TicketStatus))
def test_what_became_of_the_ticket_since_is_no_clash(status: TicketStatus) -> None:
    assert clashes(facts(status=status), checkpoint(), [entry(1)]) == {}


def test_a_scan_elsewhere_does_not_clash() -> None:
    elsewhere = entry(1).model_copy(update={"checkpoint_id": new_id()})

    assert clashes(facts(), checkpoint(), [elsewhere, entry(2)]) == {}


def test_an_exit_that_becomes_known_explains_a_clash_away() -> None:
    first, leaving, again = entry(1), entry(5, Direction.EXIT), entry(9)

    assert clashes(facts(), checkpoint(EntryRule.REENTRY), [first, again]) == {again.id: first.id}
    assert clashes(facts(), checkpoint(EntryRule.REENTRY), [first, again, leaving]) == {}


def test_a_family_of_three_clashes_from_the_fourth_on() -> None:
    scans = [entry(minute) for minute in range(5)]

    found = clashes(facts(admits=3), checkpoint(EntryRule.N_TIMES), scans)

    assert found == {scans[3].id: scans[2].id, scans[4].id: scans[2].id}


@given(st.data())
def test_any_order_of_meeting_gives_the_same(data: st.DataObject) -> None:
    rule = data.draw(st.sampled_from(EntryRule))
    scans = [
        entry(minute, direction)
        for minute, direction in data.draw(
            st.lists(st.tuples(st.integers(0, 8), st.sampled_from(Direction)), max_size=8)
        )
    ]
    shuffled = data.draw(st.permutations(scans))
    ticket = facts(admits=data.draw(st.integers(1, 3)))

    assert clashes(ticket, checkpoint(rule), shuffled) == clashes(ticket, checkpoint(rule), scans)


def test_what_a_supervisor_let_in_is_no_clash_and_stands() -> None:
    first, let_in, third = (
        PastScan(
            id=new_id(),
            checkpoint_id=HERE,
            checkpoint_name="Main gate",
            gate="Gate",
            direction=Direction.ENTRY,
            scanned_at=OPENS + timedelta(minutes=minute),
            overridden=minute == 2,
        )
        for minute in (1, 2, 3)
    )

    found = clashes(facts(), checkpoint(), [first, let_in, third])

    assert found == {third.id: let_in.id}
