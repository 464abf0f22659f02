"""Search by name at a gate: with the server, where it is switched on, and never written down."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.core.gate.intent import CheckSerial, GatePress, SearchName
from kiosk.core.gate.search_view import SearchTrouble
from kiosk.core.gate.searching import Searcher
from kiosk.core.gate.view import GateScreen
from tests.kiosk.core.gate.open_desk import Open
from tests.kiosk.core.gate.world import Gate, Venue
from ticketing.admission import Reason, Verdict
from ticketing.name_search import NameMatch
from ticketing.problem import ProblemCode
from ticketing.sync import TicketRow
from ticketing.ticket import TicketStatus
from ticketing.wire import Localized

NAME = "Ama Quartey-Ünique"


@pytest.fixture
def venue() -> Venue:
    """A venue whose checkpoint may look."""
    return Venue(name_search=True)


@pytest.fixture
def ticket(gate: Gate, venue: Venue) -> TicketRow:
    """A ticket in a name, at a server that answers."""
    ticket = venue.ticket()
    gate.teach(ticket)
    gate.link.answered()
    gate.server.named = [
        NameMatch(
            serial=ticket.serial,
            name=NAME,
            tier_name=Localized(text="General"),
            status=TicketStatus.VALID,
        )
    ]
    return ticket


@pytest.fixture
def searcher(gate: Gate) -> Searcher:
    return Searcher(gate.venue.checkpoint_id, gate.server, gate.facts, gate.link)


@pytest.fixture
def switched_off(tmp_path: Path) -> Iterator[Gate]:
    (tmp_path / "off").mkdir()
    gate = Gate(tmp_path / "off", Venue())
    gate.teach()
    gate.link.answered()
    yield gate
    gate.store.close()


def test_whoever_is_chosen_is_checked_as_if_their_serial_had_been_typed(
    open_gate: Open, gate: Gate, ticket: TicketRow
) -> None:
    gate.server.decide = lambda scan: Verdict(admitted=scan.serial == ticket.serial, entries=1)
    open_gate.desk.start()
    assert open_gate.do(GatePress.OPEN_NAMES, GateScreen.NAMES).search is not None
    open_gate.desk.submit(SearchName("quart"))
    found = open_gate.shows(lambda view: bool(view.search and view.search.matches)).search
    assert found is not None
    assert [match.name for match in found.matches] == [NAME]
    assert gate.server.searched == ["quart"]
    open_gate.desk.submit(CheckSerial(found.matches[0].serial))
    view = open_gate.shows(lambda view: view.verdict is not None)
    assert view.verdict is not None
    assert view.verdict.admitted
    assert view.search is None


def test_a_name_that_was_found_is_in_no_file_of_the_gate(
    open_gate: Open, gate: Gate, ticket: TicketRow, tmp_path: Path
) -> None:
    gate.server.decide = lambda _: Verdict(admitted=False, reason=Reason.VOID)
    open_gate.desk.start()
    open_gate.do(GatePress.OPEN_NAMES, GateScreen.NAMES)
    open_gate.desk.submit(SearchName("quart"))
    open_gate.shows(lambda view: bool(view.search and view.search.matches))
    open_gate.desk.submit(CheckSerial(ticket.serial))
    open_gate.shows(lambda view: view.verdict is not None)
    kept = b"".join(path.read_bytes() for path in tmp_path.iterdir() if path.is_file())
    assert ticket.serial.encode() in kept
    assert b"Quartey" not in kept
    assert b"quart" not in kept


@pytest.mark.usefixtures("ticket")
def test_without_the_server_nobody_is_looked_for(gate: Gate, searcher: Searcher) -> None:
    gate.server.cut_off = True
    assert searcher.search("quart").trouble is SearchTrouble.OFFLINE
    assert not gate.link.online
    assert searcher.opened().trouble is SearchTrouble.OFFLINE


def test_where_it_is_switched_off_the_server_is_not_asked(switched_off: Gate) -> None:
    gate = switched_off
    searcher = Searcher(gate.venue.checkpoint_id, gate.server, gate.facts, gate.link)
    assert searcher.opened().trouble is SearchTrouble.OFF
    assert searcher.search("quart").trouble is SearchTrouble.OFF
    assert gate.server.reached == 0


@pytest.mark.usefixtures("ticket")
def test_what_the_server_will_not_is_told_apart(gate: Gate, searcher: Searcher) -> None:
    assert searcher.search("qu").trouble is SearchTrouble.TOO_SHORT
    for code, trouble in (
        (ProblemCode.NOT_ALLOWED, SearchTrouble.OFF),
        (ProblemCode.NOT_FOUND, SearchTrouble.REFUSED),
    ):
        gate.server.refuses_search = code
        assert searcher.search("quart").trouble is trouble
    gate.server.throttled_s = 60
    assert searcher.search("quart").trouble is SearchTrouble.THROTTLED
    assert gate.link.online
