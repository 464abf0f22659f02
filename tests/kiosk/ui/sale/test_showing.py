"""What the screens are given of a view."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from PySide6.QtCore import QObject
from PySide6.QtQml import QQmlEngine

from kiosk.core.sale.view import Brand, PrintState, SaleView
from kiosk.ui.sale.showing import shown
from kiosk.ui.sale.view_model import FACE
from kiosk.ui.theme import IMPORT_ROOT
from scripts.screenshots.sale_views import (
    ATTRACT,
    DONE,
    EVENTS_OPEN,
    EVERY_VIEW,
    PRESENT,
    STATES,
    TIERS,
)
from scripts.screenshots.sample_programme import EVENTS
from ticketing.stock import AvailabilityState


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize(("name", "view"), EVERY_VIEW)
def test_sale_qml_has_a_property_for_everything(name: str, view: SaleView) -> None:
    engine = QQmlEngine()
    engine.addImportPath(str(IMPORT_ROOT))
    qml = engine.singletonInstance(FACE, "Sale")
    assert isinstance(qml, QObject)
    content = shown(view)
    missing = [
        key for key in (*content.values, *content.rows) if qml.metaObject().indexOfProperty(key) < 0
    ]
    assert missing == [], name


def test_attract_names_the_next_sessions_of_today() -> None:
    rows = shown(ATTRACT).rows["coming"]
    assert [row["time"] for row in rows] == ["19:30", "21:30", "22:00"]
    assert shown(ATTRACT).values["comingDay"] == "tonight"


def test_when_today_is_over_attract_names_the_next_day() -> None:
    late = replace(ATTRACT, now=ATTRACT.now + timedelta(hours=4))
    content = shown(late)
    assert content.values["comingDay"] == "later"
    assert {row["dayName"] for row in content.rows["coming"]} == {"Sat"}


def test_without_pictures_of_its_own_a_kiosk_shows_what_can_still_be_seen() -> None:
    gone = replace(EVENTS[0], sold_out=True)
    view = replace(ATTRACT, events=(gone, *EVENTS[1:], EVENTS[1]))
    posters = [event.picture for event in EVENTS[1:] if not event.sold_out]
    assert shown(view).values["slides"] == posters
    branded = replace(view, brand=Brand(pictures=("/a", "/b")))
    assert shown(branded).values["slides"] == ["/a", "/b"]
    assert shown(replace(view, events=())).values["slides"] == []


def days_of(view: SaleView) -> list[dict[str, Any]]:
    """The days of the list of events, as QML is given them."""
    days = shown(view).values["days"]
    assert isinstance(days, list)
    return days


def test_events_stand_under_each_day_they_are_played_on() -> None:
    days = days_of(EVENTS_OPEN)
    named = {day["name"]: [card["name"] for card in day["cards"]] for day in days}
    assert "Mira Okafor Trio" in named["Friday"]
    assert "Mira Okafor Trio" in named["Saturday"]


def test_what_is_sold_out_stands_last() -> None:
    for day in days_of(EVENTS_OPEN):
        sold_out = [card["soldOut"] for card in day["cards"]]
        assert sold_out == sorted(sold_out)


def test_a_card_opens_the_first_session_that_can_be_bought() -> None:
    event = EVENTS[0]
    first, second, *_ = event.sessions
    gone = replace(event, sessions=(replace(first, sold_out=True), second))
    card = days_of(replace(EVENTS_OPEN, events=(gone,)))[0]["cards"][0]
    assert card["sessionId"] == str(second.session_id)


def test_a_day_a_week_ahead_is_named_by_its_date() -> None:
    event = EVENTS[0]
    moved = replace(event.sessions[0], starts_at=event.sessions[0].starts_at + timedelta(days=9))
    ahead = replace(EVENTS_OPEN, events=(replace(event, sessions=(moved,)),))
    assert days_of(ahead)[0]["name"] == "Sun 29 Nov"


def test_clocks_are_written_and_measured() -> None:
    values = shown(PRESENT).values
    assert values["presentLeft"] == "1:24"
    assert values["presentFraction"] == pytest.approx(84 / 117)


def test_names_come_in_the_customers_language() -> None:
    values = shown(replace(TIERS, language="ar")).values
    assert values["eventName"] == "ثلاثي ميرا أوكافور"
    assert values["total"] == "64.00\N{NO-BREAK SPACE}€"


@pytest.mark.parametrize(
    ("state", "failed", "unsure", "printed"),
    [
        (PrintState.PRINTED, False, False, 3),
        (PrintState.FAILED, True, False, 0),
        (PrintState.UNSURE, False, True, 0),
    ],
)
def test_paper_is_counted(state: PrintState, failed: bool, unsure: bool, printed: int) -> None:  # noqa: FBT001  a table of facts
    tickets = tuple(replace(ticket, print_state=state) for ticket in DONE.tickets)
    values = shown(replace(DONE, tickets=tickets)).values
    assert (values["printFailed"], values["printUnsure"], values["printedCount"]) == (
        failed,
        unsure,
        printed,
    )


def notes_of(view: SaleView, line: int) -> dict[str, Any]:
    """What is said of a tier beside its price."""
    notes = shown(view).rows["lines"][line]["notes"]
    assert isinstance(notes, dict)
    return notes


def plain(view: SaleView, line: int) -> str:
    """The dates of a tier; each is held together by spaces of its own."""
    return str(notes_of(view, line)["dates"]).replace("\N{NO-BREAK SPACE}", " ")


def test_dates_of_a_pass_carry_times_only_where_a_day_has_two() -> None:
    kinds = STATES["03-tiers-kinds"]
    assert plain(kinds, 1) == "Fri 20 Nov 19:30, Fri 20 Nov 22:00, Sat 21 Nov 19:30"
    event = replace(EVENTS[0], sessions=EVENTS[0].sessions[1:])
    terms = replace(kinds.lines[1].terms, starts_at=kinds.lines[1].terms.starts_at[1:])
    line = replace(kinds.lines[1], terms=terms)
    assert plain(replace(kinds, event=event, lines=(line,)), 0) == "Fri 20 Nov, Sat 21 Nov"


def test_of_many_dates_the_first_and_the_last_are_named() -> None:
    kinds = STATES["03-tiers-kinds"]
    days = tuple(ATTRACT.now + timedelta(days=days) for days in range(6))
    line = replace(kinds.lines[1], terms=replace(kinds.lines[1].terms, starts_at=days))
    notes = notes_of(replace(kinds, lines=(line,)), 0)
    assert (notes["dateCount"], notes["dates"]) == (6, "")
    assert (notes["first"], notes["last"]) == ("Fri 20 Nov", "Wed 25 Nov")


def test_what_is_sold_on_request_says_so_also_without_the_server() -> None:
    kinds = STATES["03-tiers-kinds"]
    asked = kinds.lines[2]
    hidden = replace(asked, state=AvailabilityState.OFF)
    gone = replace(asked, state=AvailabilityState.SOLD_OUT)
    for view, said in (
        (replace(kinds, lines=(asked,)), "needs_approval"),
        (replace(kinds, lines=(hidden,), sells_alone=True), "needs_approval"),
        (replace(kinds, lines=(gone,)), "sold_out"),
    ):
        assert shown(view).rows["lines"][0]["availability"] == said
