"""What peers told is kept, whole and once, until the server tells of it itself."""

from collections.abc import Iterator, Sequence
from datetime import timedelta
from pathlib import Path

import pytest

from tests.fakes.neighbours import FakeLan
from tests.fakes.steady_clock import DOORS
from tests.kiosk.core.gate.lan import LanGate, own_key
from tests.kiosk.core.gate.world import Venue, page, snapshot
from ticketing.admission import Direction, PastScan
from ticketing.identifiers import new_id
from ticketing.peer import Told, ToldScan
from ticketing.snapshot import lines_of
from ticketing.sync import TicketRow

OTHER = own_key()


@pytest.fixture
def gate(tmp_path: Path, venue: Venue) -> Iterator[LanGate]:
    gate = LanGate(tmp_path, venue, FakeLan(), "North")
    yield gate
    gate.close()


def admission(venue: Venue, ticket: TicketRow, n: int) -> ToldScan:
    return ToldScan(
        journal=OTHER.public,
        n=n,
        device_id=OTHER.device_id,
        id=new_id(),
        checkpoint_id=venue.checkpoint_id,
        serial=ticket.serial,
        direction=Direction.ENTRY,
        scanned_at=DOORS + timedelta(seconds=n),
    )


def part(after: int, upto: int, *scans: ToldScan) -> Told:
    return Told(journal=OTHER.public, after=after, upto=upto, scans=scans)


def as_server_tells(scan: ToldScan, venue: Venue) -> PastScan:
    return venue.entry(scan.scanned_at, scan=scan.id).model_copy(
        update={"checkpoint_id": scan.checkpoint_id}
    )


def scans_of(gate: LanGate, ticket: TicketRow) -> Sequence[PastScan]:
    facts = gate.facts.ticket(ticket.serial)
    assert facts is not None
    return facts.scans


def test_only_the_gate_itself_takes_back_what_it_told(gate: LanGate, venue: Venue) -> None:
    ticket = venue.ticket()
    gate.teach(ticket)
    scan = admission(venue, ticket, 1)
    gate.book.take([part(0, 1, scan)])
    assert not gate.book.uncount(own_key().public, [scan.id])
    assert len(scans_of(gate, ticket)) == 1
    assert gate.book.uncount(OTHER.public, [scan.id])
    assert not gate.book.uncount(OTHER.public, [scan.id])
    assert scans_of(gate, ticket) == ()


def test_told_twice_it_is_kept_once(gate: LanGate, venue: Venue) -> None:
    ticket = venue.ticket()
    gate.teach(ticket)
    scan = admission(venue, ticket, 1)

    assert gate.book.take([part(0, 1, scan)])
    assert not gate.book.take([part(0, 1, scan)])

    assert [past.id for past in scans_of(gate, ticket)] == [scan.id]
    assert gate.book.known()[OTHER.public] == 1


def test_a_gap_is_never_taken_for_the_whole(gate: LanGate, venue: Venue) -> None:
    ticket = venue.ticket()
    gate.teach(ticket)
    late = admission(venue, ticket, 5)

    gate.book.take([part(4, 5, late)])

    assert [past.id for past in scans_of(gate, ticket)] == [late.id]
    assert gate.book.known()[OTHER.public] == 0
    gate.book.take([part(0, 5, admission(venue, ticket, 2), late)])
    assert gate.book.known()[OTHER.public] == 5
    assert len(scans_of(gate, ticket)) == 2


def test_the_servers_word_takes_the_place_of_a_peers(gate: LanGate, venue: Venue) -> None:
    ticket = venue.ticket()
    gate.teach(ticket)
    scan = admission(venue, ticket, 1)
    gate.book.take([part(0, 1, scan)])
    told = as_server_tells(scan, venue)

    gate.learner.learn(page(ticket.model_copy(update={"scans": (told,)}), cursor=2))

    assert scans_of(gate, ticket) == (told,)
    assert gate.facts.inside(venue.checkpoint_id) == 1


@pytest.mark.parametrize("told_first", [True, False])
def test_what_the_server_annuls_counts_no_more(
    gate: LanGate, venue: Venue, *, told_first: bool
) -> None:
    ticket = venue.ticket()
    gate.teach(ticket)
    scan = admission(venue, ticket, 1)
    counted = page(ticket.model_copy(update={"scans": (as_server_tells(scan, venue),)}), cursor=2)
    if told_first:
        gate.book.take([part(0, 1, scan)])
        gate.learner.learn(counted)
    else:
        gate.learner.learn(counted)
        gate.book.take([part(0, 1, scan)])

    gate.learner.learn(page(ticket, cursor=3))

    assert scans_of(gate, ticket) == ()
    assert gate.book.about(ticket.serial) == ()


def test_a_server_that_was_restored_without_it_does_not_make_it_forgotten(
    gate: LanGate, venue: Venue
) -> None:
    ticket = venue.ticket()
    gate.teach(ticket)
    scan = admission(venue, ticket, 1)
    gate.book.take([part(0, 1, scan)])
    told = as_server_tells(scan, venue)
    gate.learner.learn(page(ticket.model_copy(update={"scans": (told,)}), cursor=2))

    anew = snapshot(venue.key_row(), venue.checkpoint_row(), ticket, cursor=5)
    gate.loader.load(lines_of(iter(anew)))

    assert [past.id for past in scans_of(gate, ticket)] == [scan.id]


def test_who_is_inside_counts_what_peers_told(gate: LanGate, venue: Venue) -> None:
    ticket = venue.ticket()
    gate.teach(ticket)

    gate.book.take([part(0, 1, admission(venue, ticket, 1))])

    assert gate.facts.inside(venue.checkpoint_id) == 1


def test_its_own_scans_come_back_as_nothing_new(gate: LanGate, venue: Venue) -> None:
    ticket = venue.ticket()
    gate.teach(ticket)
    gate.show(ticket)
    (told,) = gate.book.missed_by({})

    assert not gate.book.take([told], gate.book.about(ticket.serial))
    assert gate.book.missed_by(gate.book.known()) == ()
