"""Managers set up their organiser's card readers by the interface, and see nobody else's."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from tests.server.payment.counter import Counter
from tests.server.payment.sales import ok, refusal
from tests.server.people.persons import rows, staff
from tests.server.running import Client
from tests.server.selling import Venue, open_venue
from ticketing.identifiers import new_id
from ticketing.people import StaffRole

ADDRESS = {
    "line1": "Foundry Lane 4",
    "city": "Berlin",
    "postal_code": "10115",
    "country": "DE",
}


@pytest.fixture(scope="module")
def manager(counter: Counter) -> Client:
    return staff(counter.server, counter.venue.organiser_id, StaffRole.MANAGER).client


@pytest.fixture(scope="module")
def elsewhere(counter: Counter) -> Venue:
    """Another organiser on the same server, with the same account at the provider."""
    return open_venue(counter.server)


@pytest.fixture(scope="module")
def stranger(counter: Counter, elsewhere: Venue) -> Client:
    return staff(counter.server, elsewhere.organiser_id, StaffRole.MANAGER).client


def a_location(venue: Venue, **changes: Any) -> dict[str, Any]:
    body = {"id": str(new_id()), "organiser_id": str(venue.organiser_id), "name": "Foyer"}
    return body | {"address": ADDRESS} | changes


@pytest.fixture(scope="module")
def location(counter: Counter, manager: Client) -> str:
    made = ok(manager.post("/reader-locations", a_location(counter.venue)))
    return str(made["id"])


def a_reader(venue: Venue, location: str, **changes: Any) -> dict[str, Any]:
    body = {"id": str(new_id()), "organiser_id": str(venue.organiser_id), "label": "Foyer left"}
    return body | {"registration_code": "simulated-wpe", "location_id": location} | changes


def registered(counter: Counter, manager: Client, location: str) -> dict[str, Any]:
    return ok(manager.post("/readers", a_reader(counter.venue, location)))


def test_a_place_is_made_at_the_provider_once_and_listed_for_its_organiser_only(
    counter: Counter, manager: Client, stranger: Client
) -> None:
    wanted = a_location(counter.venue)
    first, again = (manager.post("/reader-locations", wanted) for _ in range(2))
    assert (first.status_code, again.status_code) == (201, 200)
    assert first.json() == again.json()
    made = counter.stripe.client().v1.terminal.locations.retrieve(first.json()["id"])
    assert (made.display_name, made.address.line1) == ("Foyer", "Foundry Lane 4")
    listed = ok(manager.get("/reader-locations"))["locations"]
    assert [one["id"] for one in listed].count(made.id) == 1
    assert {one["organiser_id"] for one in listed} == {str(counter.venue.organiser_id)}
    assert ok(stranger.get("/reader-locations"))["locations"] == []


def test_a_reader_is_registered_once_by_its_code_and_told_with_what_is_known_of_it(
    counter: Counter, manager: Client, location: str
) -> None:
    wanted = a_reader(counter.venue, location)
    counter.stripe.arm_fault("lost_after_commit", match="POST /v1/terminal/readers")
    assert refusal(manager.post("/readers", wanted)) == (503, "provider_unavailable")
    again = manager.post("/readers", wanted)
    assert again.status_code == 200
    reader = again.json()
    assert (reader["label"], reader["location_id"], reader["busy"]) == (
        "Foyer left",
        location,
        False,
    )
    assert reader["device_id"] is reader["payment"] is None
    seen = datetime.fromisoformat(reader["last_seen_at"])
    assert abs(datetime.now(UTC) - seen) < timedelta(minutes=5), "Stripe tells milliseconds"
    assert ok(manager.get(f"/readers/{reader['id']}")) == reader


def test_a_code_that_no_reader_shows_is_refused_in_the_words_of_the_provider(
    counter: Counter, manager: Client, location: str
) -> None:
    body = a_reader(counter.venue, location, registration_code="puppies-plug")
    refused = manager.post("/readers", body)
    assert refusal(refused) == (422, "invalid_request")
    assert "registration code" in refused.json()["detail"]


def test_an_id_of_another_organisers_reader_is_refused(
    counter: Counter, manager: Client, stranger: Client, elsewhere: Venue, location: str
) -> None:
    wanted = a_reader(counter.venue, location)
    ok(manager.post("/readers", wanted))
    theirs = ok(stranger.post("/reader-locations", a_location(elsewhere)))
    taken = a_reader(elsewhere, theirs["id"], id=wanted["id"])
    assert refusal(stranger.post("/readers", taken)) == (409, "id_used_differently")


def test_readers_and_places_of_another_organiser_do_not_exist(
    counter: Counter, manager: Client, stranger: Client, elsewhere: Venue, location: str
) -> None:
    path = f"/readers/{registered(counter, manager, location)['id']}"
    answers = [
        stranger.get(path),
        stranger.patch(path, {"label": "Mine"}),
        stranger.delete(path),
        stranger.post(f"{path}/reset"),
        stranger.post("/readers", a_reader(elsewhere, location)),
        manager.get("/readers/tmr_nobodys"),
    ]
    assert {refusal(answer) for answer in answers} == {(404, "not_found")}
    assert ok(stranger.get("/readers"))["readers"] == []
    assert manager.get(path).ok


def test_a_reader_that_was_registered_elsewhere_is_seen_by_whoever_has_its_device(
    counter: Counter, manager: Client
) -> None:
    reader = counter.new_reader()
    assert manager.get(f"/readers/{reader}").status_code == 404
    assert counter.venue.operator.get(f"/readers/{reader}").ok
    counter.venue.device(reader_id=reader)
    assert ok(manager.get(f"/readers/{reader}"))["organiser_id"] == str(counter.venue.organiser_id)


def test_the_list_goes_on_where_a_page_ended(
    counter: Counter, manager: Client, location: str
) -> None:
    made = [registered(counter, manager, location)["id"] for _ in range(3)]
    whole = [one["id"] for one in ok(manager.get("/readers"))["readers"]]
    assert whole[:3] == made[::-1]
    pages: list[str] = []
    after = None
    while True:
        page = ok(manager.get("/readers", params={"limit": 2, "after": after}))
        pages += [one["id"] for one in page["readers"]]
        after = page["next"]
        if after is None:
            break
    assert pages == whole
    refused = manager.get("/readers", params={"after": "tmr_nobodys"})
    assert refusal(refused) == (422, "invalid_request")


def test_a_reader_is_given_to_one_device_at_a_time(
    counter: Counter, manager: Client, location: str
) -> None:
    reader = registered(counter, manager, location)["id"]
    venue = counter.venue
    first, second = venue.device(name="Foyer 1", reader_id=reader), venue.device()
    first_id, second_id = (ok(one.get("/devices/me"))["id"] for one in (first, second))
    refused = manager.patch(f"/devices/{second_id}", {"reader_id": reader})
    assert refusal(refused) == (409, "reader_state")
    assert "Foyer 1" in refused.json()["detail"]
    assert refusal(manager.delete(f"/readers/{reader}")) == (409, "reader_state")
    ok(manager.post(f"/devices/{first_id}/revoke"))
    ok(manager.patch(f"/devices/{second_id}", {"reader_id": reader}))
    assert ok(manager.get(f"/readers/{reader}"))["device_id"] == second_id


def test_a_device_is_given_no_reader_that_its_organiser_does_not_have(
    counter: Counter, manager: Client, stranger: Client, elsewhere: Venue, location: str
) -> None:
    reader = registered(counter, manager, location)["id"]
    theirs = ok(elsewhere.device().get("/devices/me"))["id"]
    for unknown in (reader, "tmr_nobodys"):
        refused = stranger.patch(f"/devices/{theirs}", {"reader_id": unknown})
        assert refusal(refused) == (422, "invalid_request")
    assert ok(stranger.get(f"/devices/{theirs}"))["reader_id"] is None


def test_a_reader_is_renamed_and_removed_and_the_audit_tells_of_it(
    counter: Counter, manager: Client, location: str
) -> None:
    wanted = a_reader(counter.venue, location)
    path = f"/readers/{ok(manager.post('/readers', wanted))['id']}"
    assert ok(manager.patch(path, {"label": "Bar"}))["label"] == "Bar"
    assert manager.delete(path).status_code == 204
    assert manager.get(path).status_code == 404
    query = "SELECT act FROM audit_entry WHERE subject_id = ? ORDER BY at, id"
    told = [row[0] for row in rows(counter.server, query, wanted["id"].replace("-", ""))]
    assert told == ["reader.registered", "reader.changed", "reader.removed"]
