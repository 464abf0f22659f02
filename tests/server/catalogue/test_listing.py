"""Events are listed soonest first, filtered, and page by page without a gap or a double."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from urllib.parse import quote

import pytest

from tests.server.running import Client, ServerHandle
from tests.server.selling import Venue, a_tier, an_event, open_venue
from ticketing.catalogue import EventList, NewEvent
from ticketing.identifiers import new_id
from ticketing.wire import Localized

START = datetime(2031, 3, 1, 19, 0, tzinfo=UTC)


@pytest.fixture(scope="module")
def venue(server: ServerHandle) -> Venue:
    return open_venue(server)


@pytest.fixture(scope="module")
def programme(venue: Venue) -> list[NewEvent]:
    """Seven published events, two of them at the same hour, soonest first."""
    return sorted(
        (_published(venue, day, f"Night {day}") for day in (3, 1, 2, 4, 5, 6, 6)),
        key=lambda event: (event.sessions[0].starts_at, event.id),
    )


def _published(venue: Venue, day: int, name: str) -> NewEvent:
    start = START + timedelta(days=day)
    event = an_event(venue.organiser_id, name=Localized(text=name), venue=f"Hall {day}")
    session = event.sessions[0].model_copy(
        update={
            "doors_at": start,
            "starts_at": start,
            "ends_at": start + timedelta(hours=2),
        }
    )
    event = event.model_copy(update={"sessions": (session,)})
    for answer in (
        venue.operator.post("/events", event),
        venue.operator.post(f"/events/{event.id}/tiers", a_tier(event)),
        venue.operator.post(f"/events/{event.id}/publish"),
    ):
        assert answer.ok, answer.text
    return event


def _asked(client: Client, venue: Venue, query: str) -> EventList:
    answer = client.get(f"/events?organiser={venue.organiser_id}&from={_text(START)}&{query}")
    assert answer.status_code == 200, answer.text
    return EventList.model_validate(answer.json())


def _pages(client: Client, venue: Venue, limit: int) -> Iterator[EventList]:
    page = _asked(client, venue, f"limit={limit}")
    yield page
    while page.next:
        page = _asked(client, venue, f"limit={limit}&after={quote(page.next)}")
        yield page


def _text(moment: datetime) -> str:
    return quote(moment.isoformat())


@pytest.mark.parametrize("limit", [1, 2, 3, 7, 8])
def test_pages_hold_every_event_once_in_order(
    venue: Venue, programme: list[NewEvent], limit: int
) -> None:
    pages = list(_pages(venue.server.client(None), venue, limit))
    found = [event.id for page in pages for event in page.events]
    assert found == [event.id for event in programme]
    assert all(len(page.events) == limit for page in pages[:-1])


def test_a_device_is_told_everything_at_once_unless_it_asks_for_pages(
    venue: Venue, programme: list[NewEvent]
) -> None:
    kiosk = venue.device()
    everything = kiosk.get("/events").json()
    assert len(everything["events"]) == len(programme) + 1
    assert everything["next"] is None
    assert len(kiosk.get("/events?limit=2").json()["events"]) == 2


def test_an_event_is_found_by_a_part_of_its_name_or_venue_in_any_language(venue: Venue) -> None:
    event = an_event(
        venue.organiser_id,
        name=Localized(text="100 % Soirée", translations={"ar": "أمسية هادئة"}),
        venue="Ünder_ground",
    )
    assert venue.operator.post("/events", event).ok
    for text in ("SOIRÉE", "100 %", "أمسية", "ünder_g"):
        path = f"/events?all=true&organiser={venue.organiser_id}&text={quote(text)}"
        assert [one["id"] for one in venue.operator.get(path).json()["events"]] == [str(event.id)]
    for text in ("%", "_"):
        path = f"/events?organiser={venue.organiser_id}&text={quote(text)}"
        assert venue.operator.get(path).json()["events"] == []


def test_events_are_found_by_when_they_run(venue: Venue, programme: list[NewEvent]) -> None:
    public = venue.server.client(None)
    during = START + timedelta(days=2, hours=1)
    found = _asked(public, venue, f"from={_text(during)}&to={_text(during + timedelta(days=1))}")
    # The query names `from` twice: the last one counts.
    assert [event.id for event in found.events] == [programme[1].id, programme[2].id]


def test_events_are_found_by_their_status(venue: Venue) -> None:
    draft = an_event(venue.organiser_id)
    assert venue.operator.post("/events", draft).ok
    path = f"/events?organiser={venue.organiser_id}&status=draft"
    found = venue.operator.get(path).json()["events"]
    assert str(draft.id) in [one["id"] for one in found]
    assert {one["status"] for one in found} == {"draft"}
    assert venue.server.client(None).get(path).json()["events"] == []


@pytest.mark.parametrize(
    ("query", "field"),
    [
        ("after=x", "after"),
        ("after=MjAzMC0wMS0wMSBhYmM%3D", "after"),
        ("limit=0", "limit"),
        ("limit=501", "limit"),
        ("status=over", "status.0"),
        ("organiser=me", "organiser"),
        ("from=yesterday", "from"),
        ("to=2030-01-01T00:00:00", "to"),
        ("text=%00", "text"),
    ],
)
def test_a_query_that_makes_no_sense_is_refused_by_the_name_of_its_parameter(
    venue: Venue, query: str, field: str
) -> None:
    refused = venue.server.client(None).get(f"/events?{query}")
    assert refused.status_code == 422
    assert refused.json()["fields"][0]["field"] == field


def test_nobody_elses_drafts_are_listed(venue: Venue, server: ServerHandle) -> None:
    other = open_venue(server)
    draft = an_event(other.organiser_id)
    assert other.operator.post("/events", draft).ok
    kiosk = venue.device()
    for path in ("/events?all=true", f"/events?all=true&organiser={other.organiser_id}"):
        found = [one["id"] for one in kiosk.get(path).json()["events"]]
        assert str(draft.id) not in found
        assert str(other.event.id) not in found
    assert kiosk.get(f"/events?organiser={new_id()}").json()["events"] == []
