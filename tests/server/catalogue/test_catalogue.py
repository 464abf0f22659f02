"""The catalogue over HTTP: who sees what, how it is written, and what is refused."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from tests.server.running import Client, ServerHandle
from tests.server.selling import Venue, a_tier, an_event, open_venue
from tests.small_pictures import a_picture
from ticketing.catalogue import EventList, NewEvent
from ticketing.device import DeviceKind
from ticketing.identifiers import new_id
from ticketing.money import Money

PNG = a_picture()
JPEG = a_picture("JPEG")


@pytest.fixture
def venue(server: ServerHandle) -> Venue:
    return open_venue(server)


def _ids(client: Client, path: str = "/events") -> list[str]:
    answer = client.get(path)
    assert answer.status_code == 200, answer.text
    return [str(event.id) for event in EventList.model_validate(answer.json()).events]


def _draft(venue: Venue, **changes: Any) -> NewEvent:
    draft = an_event(venue.organiser_id, **changes)
    assert venue.operator.post("/events", draft).status_code == 201
    return draft


def test_the_public_sees_published_events_with_what_is_left(venue: Venue) -> None:
    public = venue.server.client(None)
    view = public.get(f"/events/{venue.event.id}").json()
    assert str(venue.event.id) in _ids(public, f"/events?organiser={venue.organiser_id}")
    assert view["name"] == venue.event.name.model_dump(mode="json")
    assert view["tiers"][0]["availability"]["available"] == 100
    assert view["tiers"][0]["price"] == {"amount": 2500, "currency": "EUR"}


def test_drafts_are_for_operators_who_ask_for_all(venue: Venue) -> None:
    draft = _draft(venue)
    public = venue.server.client(None)
    own = f"organiser={venue.organiser_id}"
    assert str(draft.id) not in _ids(public, f"/events?{own}")
    assert str(draft.id) not in _ids(public, f"/events?all=true&{own}")
    assert str(draft.id) not in _ids(venue.operator, f"/events?{own}")
    assert str(draft.id) in _ids(venue.operator, f"/events?all=true&{own}")
    assert public.get(f"/events/{draft.id}").status_code == 404
    assert venue.operator.get(f"/events/{draft.id}").status_code == 200


def test_a_kiosk_sees_its_own_organisers_events(venue: Venue, server: ServerHandle) -> None:
    other = open_venue(server)
    kiosk = venue.device()
    assert _ids(kiosk) == [str(venue.event.id)]
    assert kiosk.get(f"/events/{other.event.id}").status_code == 404


def test_events_come_soonest_first(venue: Venue) -> None:
    sooner = an_event(venue.organiser_id)
    start = datetime.now(UTC) + timedelta(days=1)
    times = {
        "doors_at": start,
        "starts_at": start,
        "ends_at": start + timedelta(hours=1),
    }
    sooner = sooner.model_copy(update={"sessions": (sooner.sessions[0].model_copy(update=times),)})
    venue.operator.post("/events", sooner)
    venue.operator.post(f"/events/{sooner.id}/tiers", a_tier(sooner))
    venue.operator.post(f"/events/{sooner.id}/publish")
    assert _ids(venue.device()) == [str(sooner.id), str(venue.event.id)]


@pytest.mark.parametrize("one", [False, True])
def test_an_unchanged_catalogue_is_not_sent_again(venue: Venue, *, one: bool) -> None:
    kiosk = venue.device()
    path = f"/events/{venue.event.id}" if one else "/events"
    tag = kiosk.get(path).headers["etag"]
    same = kiosk.get(path, headers={"If-None-Match": tag})
    assert (same.status_code, same.content) == (304, b"")
    kiosk.post("/orders", venue.order())
    changed = kiosk.get(path, headers={"If-None-Match": tag})
    assert changed.status_code == 200
    assert changed.headers["etag"] != tag


def test_an_event_written_twice_is_one_and_a_different_one_is_refused(venue: Venue) -> None:
    draft = _draft(venue)
    again = venue.operator.post("/events", draft)
    other = venue.operator.post("/events", draft.model_copy(update={"venue": "Elsewhere"}))
    assert again.status_code == 200
    assert (other.status_code, other.json()["code"]) == (409, "id_used_differently")


def test_a_tier_written_twice_is_one_and_a_different_one_is_refused(venue: Venue) -> None:
    draft = _draft(venue)
    tier, path = a_tier(draft), f"/events/{draft.id}/tiers"
    first, again = venue.operator.post(path, tier), venue.operator.post(path, tier)
    other = venue.operator.post(path, tier.model_copy(update={"quantity": 7}))
    elsewhere = venue.operator.post(f"/events/{venue.event.id}/tiers", tier)
    assert (first.status_code, again.status_code) == (201, 200)
    assert first.json() == again.json()
    assert other.json()["code"] == elsewhere.json()["code"] == "id_used_differently"


def test_an_organiser_written_twice_is_one_and_a_different_one_is_refused(venue: Venue) -> None:
    body = {"id": str(new_id()), "name": "Harbour Trust"}
    statuses = [venue.operator.post("/organisers", body).status_code for _ in range(2)]
    other = venue.operator.post("/organisers", body | {"name": "Harbour"})
    assert statuses == [201, 200]
    assert other.json()["code"] == "id_used_differently"
    listed = venue.operator.get("/organisers").json()["organisers"]
    assert body in [{name: one[name] for name in body} for one in listed]


def test_a_session_of_another_event_is_not_taken_over(venue: Venue) -> None:
    thief = an_event(venue.organiser_id, sessions=venue.event.sessions)
    answer = venue.operator.post("/events", thief)
    assert (answer.status_code, answer.json()["code"]) == (409, "id_used_differently")
    assert venue.operator.get(f"/events/{thief.id}").status_code == 404


def test_an_event_needs_an_organiser_and_something_to_sell(venue: Venue) -> None:
    nobodys = venue.operator.post("/events", an_event(new_id()))
    empty = venue.operator.post(f"/events/{_draft(venue).id}/publish")
    assert nobodys.json()["code"] == "invalid_request"
    assert (empty.status_code, empty.json()["code"]) == (409, "event_state")


def test_publishing_and_cancelling_again_change_nothing(venue: Venue) -> None:
    path = f"/events/{venue.event.id}"
    version = venue.operator.get(path).json()["version"]
    assert venue.operator.post(f"{path}/publish").json()["version"] == version
    cancelled = venue.operator.post(f"{path}/cancel").json()
    assert cancelled["status"] == "cancelled"
    assert venue.operator.post(f"{path}/cancel").json()["version"] == cancelled["version"]
    assert venue.operator.post(f"{path}/publish").json()["code"] == "event_state"
    late = venue.operator.post(f"{path}/tiers", a_tier(venue.event))
    assert late.json()["code"] == "event_state"


def test_what_is_not_there_is_not_found(venue: Venue) -> None:
    missing = new_id()
    for answer in (
        venue.operator.get(f"/events/{missing}"),
        venue.operator.post(f"/events/{missing}/publish"),
        venue.operator.post(f"/events/{missing}/tiers", a_tier(venue.event)),
        venue.operator.get(f"/tiers/{missing}/availability"),
        venue.operator.get(f"/events/{missing}/picture"),
        venue.operator.put(f"/events/{missing}/picture", data=PNG),
    ):
        assert (answer.status_code, answer.json()["code"]) == (404, "not_found"), answer.url


@pytest.mark.parametrize(
    "changes",
    [
        {"price": Money(amount=100, currency="USD")},
        {"price": Money(amount=-1, currency="EUR")},
        {"session_ids": (new_id(),)},
        {"min_per_order": 5, "max_per_order": 4},
    ],
)
def test_a_tier_that_does_not_fit_its_event_is_refused(
    venue: Venue, changes: dict[str, Any]
) -> None:
    path = f"/events/{venue.event.id}/tiers"
    answer = venue.operator.post(path, a_tier(venue.event, **changes))
    assert (answer.status_code, answer.json()["code"]) == (422, "invalid_request")


@pytest.mark.parametrize(("content", "media_type"), [(PNG, "image/png"), (JPEG, "image/jpeg")])
def test_a_picture_is_served_under_its_digest_for_ever(
    venue: Venue, content: bytes, media_type: str
) -> None:
    path = f"/events/{venue.event.id}"
    put = venue.operator.put(f"{path}/picture", data=content)
    assert put.status_code == 200, put.text
    shown = venue.server.client(None).get(path).json()["picture"]
    served = venue.server.client(None).outside(shown)
    assert shown == put.json()["picture"]
    assert (served.content, served.headers["content-type"]) == (content, media_type)
    assert "immutable" in served.headers["cache-control"]
    stale = venue.server.client(None).get(f"{path}/picture?v=old")
    assert stale.headers["cache-control"] == "no-cache"


@pytest.mark.parametrize(
    "content", [b"", b"GIF89a", b"<svg/>", PNG[:-30], PNG[:40], JPEG[:200], b"\xff\xd8\xff" * 9]
)
def test_what_is_no_picture_is_refused(venue: Venue, content: bytes) -> None:
    answer = venue.operator.put(f"/events/{venue.event.id}/picture", data=content)
    assert (answer.status_code, answer.json()["code"]) == (422, "invalid_request")


def test_a_picture_above_two_megabytes_is_refused(venue: Venue) -> None:
    path = f"/events/{venue.event.id}/picture"
    fits = venue.operator.put(path, data=PNG + b"x" * 1_900_000)
    answer = venue.operator.put(path, data=PNG + b"x" * 2_000_000)
    assert fits.status_code == 200
    assert (answer.status_code, answer.json()["code"]) == (413, "too_large")


def test_only_an_operator_writes_the_catalogue(venue: Venue) -> None:
    event_path = f"/events/{venue.event.id}"
    for client, status in ((venue.server.client(None), 401), (venue.device(), 403)):
        answers = [
            client.post("/events", an_event(venue.organiser_id)),
            client.post(f"{event_path}/publish"),
            client.post(f"{event_path}/cancel"),
            client.post(f"{event_path}/tiers", a_tier(venue.event)),
            client.put(f"{event_path}/picture", data=PNG),
            client.post("/organisers", {"id": str(new_id()), "name": "X"}),
            client.get("/organisers"),
        ]
        assert [answer.status_code for answer in answers] == [status] * len(answers)


def test_every_write_is_told_to_the_feed(venue: Venue) -> None:
    desk = venue.device(DeviceKind.DESK)
    page = desk.get("/sync/changes").json()
    before = page["changes"][-1]["row"]
    assert before["id"] == str(venue.event.id)
    venue.operator.put(f"/events/{venue.event.id}/picture", data=PNG)
    after = desk.get(f"/sync/changes?after={page['cursor']}&epoch={page['epoch']}").json()
    assert after["changes"][0]["row"]["version"] == before["version"] + 1
    venue.operator.post(f"/events/{venue.event.id}/cancel")
    gone = desk.get(f"/sync/changes?after={after['cursor']}&epoch={page['epoch']}").json()
    assert gone["changes"][0]["row"] is None
