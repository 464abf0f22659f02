"""Whatever cut-off gates did, and in whatever order they come back, the server ends the same."""

from collections.abc import Sequence
from datetime import timedelta
from itertools import permutations
from typing import NamedTuple
from uuid import UUID

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from server.admission.incidents import incidents_of
from server.admission.tables import scan as scan_table
from server.database import Database
from tests.server.admission.building import STARTS, Venue, venue_in
from ticketing.admission import Checkpoint, Direction, EntryRule, Verdict
from ticketing.identifiers import new_id
from ticketing.scan import NewScan
from ticketing.ticket import TicketView

_RULES = [EntryRule.ONCE, EntryRule.REENTRY, EntryRule.N_TIMES, EntryRule.ONCE_PER_DAY]
_FAMILY = 1  # admits three


class Fact(NamedTuple):
    """One admission by a gate that was alone, in minutes after the doors opened."""

    gate: int
    minute: int
    direction: Direction


class Ending(NamedTuple):
    """What the server is left with: scans and incidents by their facts' places in the history."""

    kept: frozenset[int]
    incidents: frozenset[tuple[int, int | None]]


_FACTS = st.lists(
    st.builds(
        Fact,
        st.integers(0, 3),
        st.integers(0, 40).map(lambda step: step * 45),
        st.sampled_from([Direction.ENTRY, Direction.ENTRY, Direction.EXIT]),
    ),
    min_size=2,
    max_size=7,
)


@pytest.fixture(scope="module")
def shared(filling_database: Database, tmp_path_factory: pytest.TempPathFactory) -> Venue:
    return venue_in(filling_database, tmp_path_factory.mktemp("merging"))


@pytest.fixture(scope="module")
def checkpoints(shared: Venue) -> dict[EntryRule, Checkpoint]:
    return {rule: shared.checkpoint(rule) for rule in _RULES}


def merged(
    venue: Venue,
    checkpoint: Checkpoint,
    ticket: TicketView,
    facts: Sequence[Fact],
    order: Sequence[int],
) -> Ending:
    """What is left when the gates come back in ``order``, each with its scans oldest first."""
    # Of two at the same moment the smaller id is the earlier, so ids go as their facts do.
    ids = sorted(new_id() for _ in facts)
    made = [
        _scan(ticket, checkpoint, fact, scan_id) for fact, scan_id in zip(facts, ids, strict=True)
    ]
    place = {scan.id: n for n, scan in enumerate(made)}
    for number in order:
        gate = venue.gate(checkpoint, f"Gate {number}")
        own = [scan for scan, fact in zip(made, facts, strict=True) if fact.gate == number]
        if own:
            venue.scan(gate, *own)
    incidents = venue.database.read(lambda c: incidents_of(c, ticket.id))
    kept = venue.database.read(
        lambda c: c.scalars(
            select(scan_table.c.id).where(
                scan_table.c.ticket_id == ticket.id, scan_table.c.admitted
            )
        ).all()
    )
    return Ending(
        frozenset(place[one] for one in kept),
        frozenset(
            (place[one.scan_id], place[one.entry_id] if one.entry_id else None) for one in incidents
        ),
    )


def _scan(ticket: TicketView, checkpoint: Checkpoint, fact: Fact, scan_id: UUID) -> NewScan:
    return NewScan(
        id=scan_id,
        checkpoint_id=checkpoint.id,
        text=ticket.code,
        direction=fact.direction,
        scanned_at=STARTS - timedelta(hours=1) + timedelta(minutes=fact.minute),
        decided=Verdict(admitted=True, entries=1),
    )


@settings(
    max_examples=30,
    deadline=None,
    # The database fills up from one example to the next; every example has tickets of its own.
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(facts=_FACTS, rule=st.sampled_from(_RULES))
def test_the_same_scans_and_incidents_in_every_order_of_coming_back(
    shared: Venue,
    checkpoints: dict[EntryRule, Checkpoint],
    facts: list[Fact],
    rule: EntryRule,
) -> None:
    facts = sorted(facts, key=lambda fact: fact.minute)
    gates = sorted({fact.gate for fact in facts})
    orders = list(permutations(gates))
    tickets = shared.tickets(len(orders), tier=_FAMILY)

    endings = {
        merged(shared, checkpoints[rule], ticket, facts, order)
        for ticket, order in zip(tickets, orders, strict=True)
    }

    (ending,) = endings
    assert ending.kept == frozenset(range(len(facts)))
    if rule is EntryRule.ONCE:
        entries = [n for n, fact in enumerate(facts) if fact.direction is Direction.ENTRY]
        assert ending.incidents == {(late, entries[0]) for late in entries[1:]}


def test_control_an_incident_does_depend_on_when_it_happened(
    shared: Venue, checkpoints: dict[EntryRule, Checkpoint]
) -> None:
    first, second = shared.tickets(2)
    early, late = Fact(0, 5, Direction.ENTRY), Fact(1, 9, Direction.ENTRY)
    here = checkpoints[EntryRule.ONCE]

    endings = [
        merged(shared, here, ticket, facts, (0, 1))
        for ticket, facts in ((first, (early, late)), (second, (early._replace(minute=20), late)))
    ]

    assert [set(ending.incidents) for ending in endings] == [{(1, 0)}, {(0, 1)}]
