"""The chain of what a gate reports: it holds however it comes, and faults are noted once."""

from collections.abc import Sequence
from datetime import timedelta

import pytest
from sqlalchemy import select

from server.audit.tables import entry
from server.security import Device
from tests.server.admission.building import NOW, Venue, alone
from ticketing.admission import Verdict
from ticketing.chain import START, ChainLink
from ticketing.identifiers import new_id
from ticketing.scan import NewScan
from ticketing.scan_chain import link_hash


@pytest.fixture
def gate(venue: Venue) -> Device:
    return venue.gate(venue.checkpoint())


def chained(scans: Sequence[NewScan], journal: str | None = None) -> list[NewScan]:
    """The scans in a chain of their own."""
    name, before, chain = journal or new_id().hex * 2, START, []
    for number, scan in enumerate(scans, 1):
        link = ChainLink(journal=name, number=number, before=before)
        chain.append(scan.model_copy(update={"link": link}))
        before = link_hash(chain[-1])
    return chain


def reports(venue: Venue, gate: Device, count: int) -> list[NewScan]:
    """So many admissions that the gate made alone, in a chain."""
    return chained(
        [alone(ticket.code, gate, place) for place, ticket in enumerate(venue.tickets(count))]
    )


def faults(venue: Venue) -> list[tuple[int, str]]:
    """What was noted, oldest first."""
    wanted = (
        select(entry.c.details)
        .where(entry.c.act == "scan.chain_broken")
        .where(entry.c.organiser_id == venue.event.organiser_id)
        .order_by(entry.c.id)
    )
    rows = venue.database.read(lambda c: c.execute(wanted).scalars().all())
    return [(details["number"], details["fault"]) for details in rows]


def test_a_whole_chain_is_noted_nowhere_in_batches_one_by_one_and_again(
    venue: Venue, gate: Device
) -> None:
    scans = reports(venue, gate, 5)
    for batch in (scans[:2], scans[:2], scans[2:3], scans[1:]):
        views = venue.scan(gate, *batch)
        assert [view.id for view in views] == [scan.id for scan in batch]
    assert faults(venue) == []


def test_a_scan_that_was_taken_out_shows_and_the_others_are_recorded(
    venue: Venue, gate: Device
) -> None:
    first, _, third, fourth = reports(venue, gate, 4)
    views = venue.scan(gate, first, third, fourth)
    assert all(view.verdict.admitted for view in views)
    assert faults(venue) == [(3, "the scan before it is missing")]
    venue.scan(gate, first, third, fourth)
    assert len(faults(venue)) == 1


def test_a_scan_that_was_changed_on_the_gates_disk_shows(venue: Venue, gate: Device) -> None:
    first, second, third = reports(venue, gate, 3)
    hidden = second.model_copy(update={"scanned_at": second.scanned_at - timedelta(hours=1)})
    venue.scan(gate, first, hidden, third)
    assert faults(venue) == [(3, "the scan before it was another")]


def test_a_scan_put_in_where_another_was_shows(venue: Venue, gate: Device) -> None:
    first, second = reports(venue, gate, 2)
    (other,) = reports(venue, gate, 1)
    venue.scan(gate, first, second)
    venue.scan(gate, other.model_copy(update={"link": first.link}))
    assert faults(venue) == [(1, "another scan has this place")]


def test_one_that_comes_late_is_held_against_what_came_after_it(venue: Venue, gate: Device) -> None:
    first, second, third = reports(venue, gate, 3)
    venue.scan(gate, first, third)
    venue.scan(gate, second)
    assert faults(venue) == [(3, "the scan before it is missing")]
    one, two, three = reports(venue, gate, 3)
    venue.scan(gate, one, three)
    changed = Verdict(admitted=True, entries=2)
    venue.scan(gate, two.model_copy(update={"text": one.text, "decided": changed}))
    assert faults(venue)[1:] == [
        (3, "the scan before it is missing"),
        (3, "the scan before it was another"),
    ]


def test_a_question_whose_answer_was_lost_has_its_place_by_the_report(
    venue: Venue, gate: Device
) -> None:
    first, second = reports(venue, gate, 2)
    asked = first.model_copy(update={"decided": None, "link": None})
    venue.scan(gate, asked, now=NOW)
    venue.scan(gate, first, second)
    assert faults(venue) == []


def test_a_gate_that_lost_its_disk_begins_another_chain(venue: Venue, gate: Device) -> None:
    venue.scan(gate, *reports(venue, gate, 2))
    venue.scan(gate, *reports(venue, gate, 2))
    assert faults(venue) == []
