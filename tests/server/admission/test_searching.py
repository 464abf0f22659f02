"""A gate looks for a ticket by the name on it: where that is switched on, and no further."""

from uuid import UUID

import pytest
import requests

from tests.server.admission.door import Door, open_door
from tests.server.device.box_office import ok
from tests.server.people.persons import rows
from tests.server.running import Client, ServerHandle
from ticketing.name_search import MOST_MATCHES, NameMatches
from ticketing.people import StaffRole
from ticketing.ticket import TicketStatus

NAME = "Ama Quartey-Ünique"


@pytest.fixture(scope="module")
def door(one_server: ServerHandle) -> Door:
    """A checkpoint that may look, with a gate and a ticket in somebody's name."""
    door = open_door(one_server)
    path = f"/checkpoints/{door.checkpoint.id}"
    assert ok(door.office.operator.get(path))["name_search"] is False
    ok(door.office.operator.patch(path, {"name_search": True}))
    return door


@pytest.fixture(scope="module")
def ama(door: Door) -> UUID:
    """A ticket in a name."""
    return named(door, NAME)


def named(door: Door, name: str) -> UUID:
    """One more ticket in a name."""
    (ticket,) = door.office.sell().tickets
    ok(door.office.operator.patch(f"/tickets/{ticket.id}/attendee", {"name": name}))
    return ticket.id


def searched(door: Door, name: str, by: Client | None = None) -> requests.Response:
    """What is answered to a search."""
    return (by or door.gate).post(f"/checkpoints/{door.checkpoint.id}/search", {"name": name})


def found(door: Door, name: str) -> NameMatches:
    """What a search finds."""
    return NameMatches.model_validate(ok(searched(door, name)))


def test_words_of_a_name_find_it_by_their_beginnings_whatever_case_and_accents(
    door: Door, ama: UUID
) -> None:
    serial = ok(door.office.operator.get(f"/tickets/{ama}"))["serial"]
    for typed in ("UNI", "quart am", "ünique", "Ama Quartey"):
        (match,) = found(door, typed).matches
        assert (match.serial, match.name, match.status) == (serial, NAME, TicketStatus.VALID)
        assert match.tier_name.text == "Guest"
    assert found(door, "ama bo").matches == ()
    assert found(door, "nique").matches == ()


def test_a_name_that_was_taken_away_or_passed_on_is_found_no_more(door: Door) -> None:
    taken, passed = named(door, "Zora Hurst"), named(door, "Zora Neale")
    assert len(found(door, "zora").matches) == 2
    ok(door.office.operator.patch(f"/tickets/{taken}/attendee", {"name": None}))
    wanted = {"id": str(UUID(int=passed.int ^ 1)), "email": "bo@example.org"}
    ok(door.office.operator.post(f"/tickets/{passed}/transfer", wanted))
    assert found(door, "zora").matches == ()


def test_no_more_come_than_a_screen_takes_and_it_is_said_that_there_are_others(
    door: Door,
) -> None:
    for ticket in door.office.sell(10).tickets + door.office.sell(10).tickets:
        path = f"/tickets/{ticket.id}/attendee"
        ok(door.office.operator.patch(path, {"name": "Noor Haddad"}))
    assert len(found(door, "noor").matches) == MOST_MATCHES
    assert found(door, "noor").more is False
    named(door, "Noor Zaki")
    assert len(found(door, "noor").matches) == MOST_MATCHES
    assert found(door, "noor").more is True


def test_too_few_letters_are_refused(door: Door) -> None:
    assert searched(door, "a-1 m").status_code == 422


def test_only_a_gate_looks_and_only_where_it_is_switched_on(door: Door) -> None:
    steward = door.someone(StaffRole.STEWARD).client
    other = open_door(door.office.server)
    assert searched(door, NAME, steward).json()["code"] == "not_allowed"
    assert searched(other, NAME).json()["code"] == "not_allowed"
    assert searched(door, NAME, other.gate).json()["code"] == "not_found"


@pytest.mark.usefixtures("ama")
def test_a_search_is_in_the_audit_without_the_name(door: Door) -> None:
    found(door, "Quartey")
    query = {"act": "names.searched", "subject": str(door.checkpoint.id)}
    entry = ok(door.office.operator.get("/audit", params=query))["entries"][0]
    assert entry["details"] == {"found": 1}
    written = rows(door.office.server, "SELECT details FROM audit_entry")
    assert not any("Quartey" in str(row) for row in written)


def test_whoever_asks_again_and_again_is_told_to_wait(door: Door) -> None:
    here = open_door(door.office.server)
    path = f"/checkpoints/{here.checkpoint.id}"
    ok(here.office.operator.patch(path, {"name_search": True}))
    codes = [searched(here, "nobody").status_code for _ in range(31)]
    assert codes == [200] * 30 + [429]
