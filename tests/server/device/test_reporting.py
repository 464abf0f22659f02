"""Devices tell how they are and what was refused them; managers see it and close it, once."""

from collections.abc import Iterator
from typing import Any

import pytest

from tests.server.device.box_office import BoxOffice, ok, open_box_office
from tests.server.device.telling import a_letter, a_report
from tests.server.people.persons import staff
from tests.server.postgres import Cluster
from tests.server.running import Client, DatabaseKind, running_server
from ticketing.health import MOST_LETTERS, DeadLetter, HealthReport
from ticketing.people import StaffRole

TELLING = "/devices/me/health"


@pytest.fixture(scope="module")
def house(database_kind: DatabaseKind, cluster_of_kind: Cluster | None) -> Iterator[BoxOffice]:
    with running_server(database_kind, cluster_of_kind) as server:
        yield open_box_office(server)


@pytest.fixture
def office(house: BoxOffice) -> BoxOffice:
    """An organiser of its own, so that its box holds what the test put there."""
    return open_box_office(house.server)


@pytest.fixture
def manager(office: BoxOffice) -> Client:
    return staff(office.server, office.organiser_id, StaffRole.MANAGER).client


def told(office: BoxOffice, report: HealthReport) -> list[str]:
    """What the office's kiosk hears after it told this."""
    closed: list[str] = ok(office.kiosk.put(TELLING, report))["closed"]
    return closed


def box(manager: Client, *, closed: bool = False) -> list[dict[str, Any]]:
    """The dead letters as a manager sees them."""
    letters: list[dict[str, Any]] = ok(
        manager.get("/dead-letters", params={"closed": str(closed).lower()})
    )["letters"]
    return letters


def closed_by_hand(manager: Client, letter: DeadLetter) -> dict[str, Any]:
    return ok(manager.post(f"/dead-letters/{letter.id}/close"))


def test_what_a_device_told_last_is_seen_by_those_who_look_after_it(
    office: BoxOffice, manager: Client
) -> None:
    path = f"/devices/{office.kiosk_id}"
    assert ok(manager.get(path))["seen_at"] is None
    told(office, a_report(waiting=3))
    told(office, a_report(waiting=2))
    shown = ok(manager.get(path))
    assert (shown["health"]["waiting"], shown["health"]["clock_offset_s"]) == (2, -3.5)
    assert shown["seen_at"] > shown["paired_at"]
    (listed,) = ok(manager.get("/devices"))["devices"]
    assert listed["health"] == shown["health"]
    assert ok(office.kiosk.get("/devices/me"))["health"] is None


@pytest.mark.parametrize(
    "change",
    [
        {"battery_percent": 101},
        {"waiting": -1},
        {"clock_offset_s": "NaN"},
        {"version": "a\x00b"},
        {"mood": "fine"},
    ],
)
def test_nonsense_is_refused(office: BoxOffice, change: dict[str, object]) -> None:
    body = a_report().model_dump(mode="json")
    assert office.kiosk.put(TELLING, body | {"health": body["health"] | change}).status_code == 422


def test_a_dead_letter_stays_until_a_person_closes_it_and_the_device_hears_of_that(
    office: BoxOffice, manager: Client
) -> None:
    letter, other = a_letter(), a_letter()
    report = a_report(letters=(letter, other))
    assert told(office, report) == told(office, report) == []
    found = {one["id"]: one for one in box(manager)}
    assert set(found) == {str(letter.id), str(other.id)}
    shown = found[str(letter.id)]
    assert (shown["what"], shown["reason"]) == (letter.what, letter.reason)
    assert shown["device_id"] == str(office.kiosk_id)
    first = closed_by_hand(manager, letter)
    assert first["closed_by"]
    assert first == closed_by_hand(manager, letter)
    assert [one["id"] for one in box(manager)] == [str(other.id)]
    assert told(office, report) == [str(letter.id)]
    entries = ok(manager.get("/audit", params={"subject": str(letter.id)}))["entries"]
    assert [entry["act"] for entry in entries] == ["dead_letter.closed"]


def test_a_letter_that_was_closed_at_the_device_ends_and_comes_back_if_refused_again(
    office: BoxOffice, manager: Client
) -> None:
    letter = a_letter()
    told(office, a_report(letters=(letter,)))
    told(office, a_report())
    assert box(manager) == []
    (ended,) = box(manager, closed=True)
    assert ended["closed_at"]
    assert ended["closed_by"] is None
    assert told(office, a_report(letters=(letter,))) == []
    assert [one["id"] for one in box(manager)] == [str(letter.id)]


def test_letters_that_a_full_report_has_no_room_for_are_not_taken_for_closed(
    office: BoxOffice, manager: Client
) -> None:
    older = a_letter()
    told(office, a_report(letters=(older,)))
    told(office, a_report(letters=tuple(a_letter() for _ in range(MOST_LETTERS))))
    found = ok(manager.get("/dead-letters", params={"limit": MOST_LETTERS + 1}))
    assert str(older.id) in {one["id"] for one in found["letters"]}
    assert found["next"] is None


def test_another_devices_letter_is_not_changed_by_telling_it(
    office: BoxOffice, house: BoxOffice, manager: Client
) -> None:
    letter = a_letter("The truth.")
    told(office, a_report(letters=(letter,)))
    claimed = letter.model_copy(update={"reason": "Something else."})
    told(house, a_report(letters=(claimed,)))
    told(house, a_report())
    (shown,) = box(manager)
    assert shown["reason"] == "The truth."
    theirs = staff(house.server, house.organiser_id, StaffRole.MANAGER).client
    assert theirs.post(f"/dead-letters/{letter.id}/close").status_code == 404
