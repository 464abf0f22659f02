"""Events, their sessions and their organisers are changed by those who may, and it is noted."""

import json
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from tests.server.people.persons import ok, rows, staff
from tests.server.running import Client, ServerHandle
from tests.server.selling import Venue, a_tier, an_event, open_venue
from tests.simulator.running import wait_until
from tests.small_pictures import a_picture
from ticketing.catalogue import NewEvent
from ticketing.device import DeviceKind
from ticketing.identifiers import new_id
from ticketing.money import Money
from ticketing.people import StaffRole

WORDS = {"text": "Late Shift", "translations": {"fr": "Nuit tardive"}}


@pytest.fixture
def venue(server: ServerHandle) -> Venue:
    return open_venue(server)


@pytest.fixture
def manager(venue: Venue) -> Client:
    return staff(venue.server, venue.organiser_id, StaffRole.MANAGER).client


def _path(venue: Venue) -> str:
    return f"/events/{venue.event.id}"


def _tag(client: Client, path: str) -> dict[str, str]:
    return {"If-Match": client.get(path).headers["etag"]}


def _noted(venue: Venue, subject: object) -> Iterator[tuple[str, dict[str, Any]]]:
    on_sqlite = "WICKET_DATABASE_URL" not in venue.server.variables
    text = str(subject).replace("-", "") if on_sqlite else str(subject)
    query = "SELECT act, details FROM audit_entry WHERE CAST(subject_id AS TEXT) = ? ORDER BY id"
    for act, details in rows(venue.server, query, text):
        yield act, json.loads(details) if isinstance(details, str) else details


def test_every_word_of_an_event_can_be_changed(venue: Venue, manager: Client) -> None:
    changes: dict[str, Any] = {
        "name": WORDS,
        "summary": {"text": "", "translations": {}},
        "venue": "The Works",
        "room": {"text": "Cellar", "translations": {"de": "Keller"}},
        "time_zone": "Africa/Accra",
        "tax_basis_points": 1900,
    }
    for name, value in changes.items():
        changed = manager.patch(_path(venue), {name: value}, headers=_tag(manager, _path(venue)))
        assert ok(changed)[name] == value
    read = ok(venue.server.client(None).get(_path(venue)))
    assert {name: read[name] for name in changes} == changes
    found = venue.operator.get(f"/events?organiser={venue.organiser_id}&text=nuit%20tard").json()
    assert [one["id"] for one in found["events"]] == [str(venue.event.id)]


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"name": None}, "name"),
        ({"venue": ""}, "venue"),
        ({"venue": "a\x00b"}, "venue"),
        ({"time_zone": "Mars/Olympus"}, "time_zone"),
        ({"currency": "ABC"}, "currency"),
        ({"tax_basis_points": -1}, "tax_basis_points"),
        ({"status": "ended"}, "status"),
    ],
)
def test_a_change_that_makes_no_sense_names_its_field(
    venue: Venue, change: dict[str, Any], field: str
) -> None:
    refused = venue.operator.patch(_path(venue), change)
    assert (refused.status_code, refused.json()["fields"][0]["field"]) == (422, field)


def test_a_change_that_changes_nothing_is_none(venue: Venue) -> None:
    before = ok(venue.operator.get(_path(venue)))
    assert ok(venue.operator.patch(_path(venue), {"venue": before["venue"]})) == before
    assert ok(venue.operator.patch(_path(venue), {})) == before


def test_a_person_sends_the_etag_they_read_and_a_sale_does_not_make_it_old(
    venue: Venue, manager: Client
) -> None:
    seen = _tag(manager, _path(venue))
    needed = manager.patch(_path(venue), {"venue": "A"})
    assert (needed.status_code, needed.json()["code"]) == (428, "version_needed")
    venue.device().post("/orders", venue.order())
    assert ok(manager.patch(_path(venue), {"venue": "A"}, headers=seen))["venue"] == "A"
    late = manager.patch(_path(venue), {"venue": "B"}, headers=seen)
    assert (late.status_code, late.json()["code"]) == (412, "changed_meanwhile")
    odd = manager.patch(_path(venue), {"venue": "B"}, headers={"If-Match": "yesterday"})
    assert odd.status_code == 412
    weak = {"If-Match": f'W/"{late.json()["version"]}"'}
    assert ok(manager.patch(_path(venue), {"venue": "B"}, headers=weak))["venue"] == "B"


def test_the_currency_changes_with_the_figures_of_the_prices_while_nothing_is_sold(
    venue: Venue,
) -> None:
    cents = a_tier(venue.event, price=Money(amount=2550, currency="EUR"))
    ok(venue.operator.post(f"{_path(venue)}/tiers", cents))
    refused = venue.operator.patch(_path(venue), {"currency": "JPY"})
    assert (refused.status_code, refused.json()["fields"][0]["field"]) == (422, "currency")
    changed = ok(venue.operator.patch(_path(venue), {"currency": "KWD"}))
    assert [tier["price"] for tier in changed["tiers"]] == [
        {"amount": 25_000, "currency": "KWD"},
        {"amount": 25_500, "currency": "KWD"},
    ]


def test_an_event_that_is_over_is_changed_no_more(venue: Venue) -> None:
    ok(venue.operator.post(f"{_path(venue)}/end"))
    session = venue.event.sessions[0]
    for refused in (
        venue.operator.patch(_path(venue), {"venue": "A"}),
        venue.operator.patch(f"/tiers/{venue.tiers[0].id}", {"quantity": 1}),
        venue.operator.patch(f"/sessions/{session.id}", {"name": WORDS}),
        venue.operator.post(f"{_path(venue)}/tiers", a_tier(venue.event)),
        venue.operator.post(
            f"{_path(venue)}/sessions", session.model_copy(update={"id": new_id()})
        ),
        venue.operator.post(f"{_path(venue)}/cancel"),
    ):
        assert (refused.status_code, refused.json()["status_now"]) == (409, "ended")
    refused = venue.device().post("/orders", venue.order())
    assert (refused.status_code, refused.json()["code"]) == (409, "not_on_sale")


def test_sessions_are_added_listed_changed_and_deleted(venue: Venue) -> None:
    start = datetime(2031, 5, 1, 18, tzinfo=UTC)
    body = {
        "id": str(new_id()),
        "doors_at": start.isoformat(),
        "starts_at": start.isoformat(),
        "ends_at": (start + timedelta(hours=2)).isoformat(),
        "name": WORDS,
    }
    path, session = f"{_path(venue)}/sessions", f"/sessions/{body['id']}"
    public = venue.server.client(None)
    assert venue.operator.post(path, body).status_code == 201
    assert venue.operator.post(path, body).status_code == 200
    other = venue.operator.post(path, body | {"name": None})
    assert other.json()["code"] == "id_used_differently"
    listed = [one["id"] for one in ok(public.get(path))["sessions"]]
    assert listed == [str(venue.session_id), body["id"]]
    early = {"doors_at": "2031-05-01T17:00:00Z"}
    assert ok(venue.operator.patch(session, early))["doors_at"] == early["doors_at"]
    wrong = venue.operator.patch(session, {"ends_at": "2031-05-01T17:00:00Z"})
    assert (wrong.status_code, wrong.json()["fields"][0]["field"]) == (422, "ends_at")
    assert venue.operator.delete(session).status_code == 204
    assert [one["id"] for one in ok(public.get(path))["sessions"]] == listed[:1]
    assert venue.operator.delete(session).status_code == 404


def test_the_last_session_and_one_a_tier_lives_of_are_not_deleted(venue: Venue) -> None:
    last = venue.operator.delete(f"/sessions/{venue.session_id}")
    assert (last.status_code, last.json()["code"]) == (409, "event_state")
    session = venue.event.sessions[0].model_copy(update={"id": new_id()})
    ok(venue.operator.post(f"{_path(venue)}/sessions", session))
    only = venue.operator.delete(f"/sessions/{venue.session_id}")
    assert (only.status_code, only.json()["tier_id"]) == (409, str(venue.tiers[0].id))
    venue.device().post("/orders", venue.order())
    sold = venue.operator.delete(f"/sessions/{venue.session_id}")
    assert (sold.json()["code"], sold.json()["held"]) == ("tier_has_sales", 1)


def test_a_cancelled_event_asks_for_its_refunds_twice_and_stops_every_sale(venue: Venue) -> None:
    kiosk, order = venue.device(), venue.order()
    ok(venue.operator.post(f"{_path(venue)}/cancel"))
    refused = kiosk.post("/orders", order)
    assert (refused.status_code, refused.json()["code"]) == (409, "not_on_sale")
    query = "SELECT unique_key FROM job WHERE kind = 'event.cancelled' AND unique_key LIKE ?"
    later = rows(venue.server, query, f"%{venue.event.id}:2")
    assert len(later) == 1


def _over(venue: Venue, ended: timedelta) -> NewEvent:
    end = datetime.now(UTC) - ended
    times = {
        "doors_at": end - timedelta(hours=3),
        "starts_at": end - timedelta(hours=2),
        "ends_at": end,
    }
    event = an_event(venue.organiser_id)
    session = event.sessions[0].model_copy(update=times)
    event = event.model_copy(update={"sessions": (session,)})
    ok(venue.operator.post("/events", event))
    ok(venue.operator.post(f"/events/{event.id}/tiers", a_tier(event)))
    ok(venue.operator.post(f"/events/{event.id}/publish"))
    return event


def test_an_event_ends_by_itself_half_a_day_after_its_last_session(venue: Venue) -> None:
    late, past = _over(venue, timedelta(hours=2)), _over(venue, timedelta(hours=13))

    def status(event: NewEvent) -> str:
        return str(ok(venue.operator.get(f"/events/{event.id}"))["status"])

    assert wait_until(lambda: status(past) == "ended" or None, 20)
    assert status(late) == "published"
    left = ok(venue.operator.get(f"/events/{late.id}"))["tiers"][0]["availability"]
    assert (left["message"], left["can_be_bought"]) == ("Sales have ended", False)
    assert [act for act, _ in _noted(venue, past.id)][-1] == "event.ended"


def test_an_organiser_is_changed_by_its_manager_and_read_by_its_people(
    venue: Venue, manager: Client
) -> None:
    path = f"/organisers/{venue.organiser_id}"
    change = {"name": "Foundry", "reply_email": "office@example.org", "language": "de"}
    change |= {"accent": "#0B6B3A"}
    changed = ok(manager.patch(path, change, headers=_tag(manager, path)))
    looks: dict[str, Any] = {"mark": None, "pictures": [], "appeal": None}
    assert changed == change | looks | {"id": str(venue.organiser_id), "version": 2}
    stale = manager.patch(path, {"language": "fr"}, headers={"If-Match": '"1"'})
    assert stale.status_code == 412
    for role in (StaffRole.CLERK, StaffRole.STEWARD, StaffRole.PROMOTER):
        member = staff(venue.server, venue.organiser_id, role).client
        assert ok(member.get(path)) == changed
        assert ok(member.get("/organisers"))["organisers"] == [changed]
        assert member.patch(path, change).status_code == 403


def test_an_organiser_is_nobodys_business_elsewhere(venue: Venue, server: ServerHandle) -> None:
    other = open_venue(server)
    stranger = staff(server, other.organiser_id, StaffRole.MANAGER).client
    path = f"/organisers/{venue.organiser_id}"
    assert stranger.get(path).status_code == 404
    assert stranger.patch(path, {"name": "Mine"}).status_code == 404
    assert stranger.post("/organisers", {"id": str(new_id()), "name": "X"}).status_code == 403
    listed = ok(stranger.get("/organisers"))["organisers"]
    assert [one["id"] for one in listed] == [str(other.organiser_id)]
    assert venue.server.client(None).get("/organisers").status_code == 401
    assert venue.device(DeviceKind.DESK).get(path).status_code == 403


def test_an_event_that_belongs_to_others_is_not_there(venue: Venue, server: ServerHandle) -> None:
    other = open_venue(server)
    stranger = staff(server, other.organiser_id, StaffRole.MANAGER).client
    answers = [
        stranger.patch(_path(venue), {"venue": "Mine"}),
        stranger.post(f"{_path(venue)}/publish"),
        stranger.post(f"{_path(venue)}/cancel"),
        stranger.post(f"{_path(venue)}/end"),
        stranger.put(f"{_path(venue)}/picture", data=a_picture()),
        stranger.post(f"{_path(venue)}/sessions", venue.event.sessions[0]),
        stranger.patch(f"/sessions/{venue.session_id}", {"name": WORDS}),
        stranger.delete(f"/sessions/{venue.session_id}"),
        stranger.post(f"{_path(venue)}/tiers/order", {"tier_ids": [str(venue.tiers[0].id)]}),
    ]
    assert [answer.status_code for answer in answers] == [404] * len(answers)
    again = stranger.post("/events", venue.event)
    assert (again.status_code, again.json()["code"]) == (422, "invalid_request")


def test_every_change_is_noted_with_what_was_and_what_is(venue: Venue, manager: Client) -> None:
    tier = venue.tiers[0]
    seen = {"If-Match": "*"}
    ok(manager.patch(_path(venue), {"venue": "The Works"}, headers=seen))
    ok(manager.patch(f"/tiers/{tier.id}", {"quantity": 90}, headers=seen))
    ok(manager.patch(f"/sessions/{venue.session_id}", {"name": WORDS}, headers=seen))
    ok(manager.post(f"{_path(venue)}/cancel"))
    ok(manager.delete(f"/tiers/{tier.id}"))
    of_event = dict(_noted(venue, venue.event.id))
    assert list(of_event) == [
        "event.added",
        "event.published",
        "event.changed",
        "event.cancelled",
    ]
    assert of_event["event.changed"]["was"] == {"venue": "The Foundry"}
    assert of_event["event.changed"]["became"] == {"venue": "The Works"}
    of_tier = dict(_noted(venue, tier.id))
    assert list(of_tier) == ["tier.added", "tier.changed", "tier.deleted"]
    assert of_tier["tier.changed"]["was"] == {"quantity": 100}
    assert of_tier["tier.changed"]["became"] == {"quantity": 90}
    of_session = dict(_noted(venue, venue.session_id))
    assert of_session["session.changed"]["became"] == {"name": WORDS}
