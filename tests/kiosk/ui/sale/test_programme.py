"""A long programme: listed once for many views, and built only as far as somebody looks."""

from dataclasses import replace
from datetime import timedelta
from typing import cast
from uuid import NAMESPACE_URL, uuid5

from PySide6.QtCore import QObject
from PySide6.QtTest import QTest

from kiosk.core.sale.programme_view import EventCard
from kiosk.core.sale.view import SaleView
from kiosk.ui.formats import Formats
from kiosk.ui.sale.programme import Programme
from scripts.screenshots.sale_views import (
    EVENTS_OPEN,
    TIERS,
)
from scripts.screenshots.sample_programme import EVENTS
from tests.kiosk.ui.sale_window import SaleWindow
from ticketing.wire import Localized

A_DAY = 8


def one_of_many(number: int) -> EventCard:
    """An event of one session, so many a day from tomorrow on."""
    event_id = uuid5(NAMESPACE_URL, f"event {number}")
    session = replace(
        EVENTS[0].sessions[0],
        session_id=uuid5(NAMESPACE_URL, f"session {number}"),
        starts_at=EVENTS_OPEN.now + timedelta(days=1 + number // A_DAY),
    )
    return replace(EVENTS[0], event_id=event_id, sessions=(session,))


def programme_of(count: int) -> SaleView:
    """The programme of so many events."""
    return replace(EVENTS_OPEN, events=tuple(map(one_of_many, range(count))))


def cards_of(
    programme: Programme, events: tuple[EventCard, ...], language: str
) -> list[dict[str, object]]:
    """What the cards of the first day say."""
    view = replace(EVENTS_OPEN, events=events, language=language)
    values, _ = programme.shown(view, Formats(language, view.time_zone))
    days = cast("list[dict[str, list[dict[str, object]]]]", values["days"])
    return days[0]["cards"]


def built(window: SaleWindow) -> list[str]:
    """The events that have a card."""
    names = [item.objectName() for item in window.items()]
    return [name for name in names if name.startswith("event-")]


def content(window: SaleWindow) -> QObject:
    """What scrolls."""
    return window.find("content")


def test_the_programme_is_made_anew_only_where_it_may_have_changed() -> None:
    programme, formats = Programme(), Formats("en", EVENTS_OPEN.time_zone)
    first, _ = programme.shown(EVENTS_OPEN, formats)
    again, _ = programme.shown(replace(EVENTS_OPEN, busy=True, email="a@b.de"), formats)
    assert again is first
    begins = min(one.starts_at for event in EVENTS for one in event.sessions)
    before = replace(EVENTS_OPEN, now=begins - timedelta(minutes=1))
    assert programme.shown(before, formats)[0] is first
    at_begin, _ = programme.shown(replace(EVENTS_OPEN, now=begins), formats)
    assert at_begin == Programme().shown(replace(EVENTS_OPEN, now=begins), formats)[0] != first
    set_back, _ = programme.shown(EVENTS_OPEN, formats)
    assert set_back == first
    fewer = replace(EVENTS_OPEN, events=EVENTS[:1])
    assert programme.shown(fewer, formats)[0] != first


def test_a_card_is_laid_out_anew_for_another_event_or_language_alone() -> None:
    programme = Programme()
    first, *others = programme_of(3).events
    names = [card["name"] for card in cards_of(programme, (first, *others), "en")]
    renamed = replace(first, name=Localized(text="Renamed", translations={"fr": "Autrement"}))
    assert [card["name"] for card in cards_of(programme, (renamed, *others), "en")] == [
        "Renamed",
        *names[1:],
    ]
    [french, *_] = cards_of(programme, (renamed, *others), "fr")
    assert french["name"] == "Autrement"


def test_a_day_is_called_otherwise_after_midnight() -> None:
    programme, tomorrow = Programme(), programme_of(1)
    formats = Formats("en", tomorrow.time_zone)
    midnight = formats.local(tomorrow.now).replace(hour=0, minute=0) + timedelta(days=1)
    before = replace(tomorrow, now=midnight - timedelta(minutes=1))
    assert "'tomorrow'" in str(programme.shown(before, formats)[0])
    assert "'tonight'" in str(programme.shown(replace(tomorrow, now=midnight), formats)[0])


def test_of_a_thousand_events_only_those_near_are_built(shared_sale: SaleWindow) -> None:
    shared_sale.show(programme_of(1_000))
    assert A_DAY <= len(built(shared_sale)) <= 6 * A_DAY


def test_whoever_scrolls_comes_to_the_last_event(shared_sale: SaleWindow) -> None:
    view = programme_of(60)
    shared_sale.show(view, settle=False)
    last = f"event-{view.events[-1].event_id}"
    assert last not in built(shared_sale)
    for _ in range(60):
        place = content(shared_sale)
        place.setProperty("contentY", place.property("contentHeight") - place.property("height"))
        QTest.qWait(20)
        if last in built(shared_sale):
            break
    assert built(shared_sale) == [f"event-{event.event_id}" for event in view.events]


def test_whoever_comes_back_from_an_event_is_where_they_were(shared_sale: SaleWindow) -> None:
    view = programme_of(60)
    shared_sale.show(EVENTS_OPEN, settle=False)
    shared_sale.show(view, settle=False)
    for place in range(500, 4_001, 500):
        content(shared_sale).setProperty("contentY", place)
        QTest.qWait(30)
    shared_sale.show(replace(TIERS, events=view.events), settle=False)
    shared_sale.show(view, settle=False)
    shared_sale.wait_until(lambda: content(shared_sale).property("contentY") == 4_000)
    assert content(shared_sale).property("contentY") == 4_000
