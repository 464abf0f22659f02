"""The sample venue is complete: pictures, prices, times, and every text in Arabic."""

import json
import re
from collections.abc import Iterator
from typing import Any

import pytest
from PIL import Image

from resources import resource

VENUE: dict[str, Any] = json.loads(resource("sample_venue/venue.json").read_text(encoding="utf-8"))
EVENTS: list[dict[str, Any]] = VENUE["events"]
ARABIC = re.compile("[\u0600-\u06ff]")


def texts(value: object) -> Iterator[dict[str, Any]]:
    """Every translated text below ``value``."""
    if isinstance(value, dict):
        if "text" in value:
            yield value
            return
        for below in value.values():
            yield from texts(below)
    elif isinstance(value, list):
        for below in value:
            yield from texts(below)


def test_every_text_has_its_arabic() -> None:
    found = list(texts(VENUE))
    assert len(found) > 70
    missing = [t["text"] for t in found if not ARABIC.search(t["translations"].get("ar", ""))]
    assert missing == []


def test_keys_are_told_apart() -> None:
    keys = [event["key"] for event in EVENTS]
    assert len(keys) == len(set(keys)) >= 6


@pytest.mark.parametrize("event", EVENTS, ids=lambda event: event["key"])
def test_an_event_is_complete(event: dict[str, Any]) -> None:
    assert set(event) == {
        "key", "name", "summary", "room", "duration_min", "picture", "sessions", "tiers",
    }  # fmt: skip
    sessions = {session["key"] for session in event["sessions"]}
    assert len(sessions) == len(event["sessions"]) >= 1
    for session in event["sessions"]:
        assert 0 <= session["day"] <= 6
        assert re.fullmatch(r"[0-2]\d:[0-5]\d", session["starts"])
        assert re.fullmatch(r"[0-2]\d:[0-5]\d", session["doors"])
        assert session["doors"] <= session["starts"]
    for tier in event["tiers"]:
        assert tier["price"] % 100 == 0
        assert tier["quantity"] >= 0
        assert 1 <= tier["max_per_order"] <= 20
        assert set(tier["sessions"]) <= sessions
        assert tier["sessions"]


def test_every_session_has_something_to_sell_or_says_sold_out() -> None:
    for event in EVENTS:
        offered = {key for tier in event["tiers"] for key in tier["sessions"]}
        assert offered == {session["key"] for session in event["sessions"]}


def test_there_is_something_tonight_something_free_and_something_sold_out() -> None:
    tiers = [tier for event in EVENTS for tier in event["tiers"]]
    assert any(session["day"] == 0 for event in EVENTS for session in event["sessions"])
    assert any(tier["price"] == 0 for tier in tiers)
    assert any(all(tier["quantity"] == 0 for tier in event["tiers"]) for event in EVENTS)


def test_every_picture_is_there_and_small() -> None:
    names = [event["picture"] for event in EVENTS]
    for name in [*names, VENUE["venue"]["attract"], VENUE["venue"]["attract_wide"]]:
        path = resource(f"sample_venue/{name}")
        assert path.stat().st_size < 80_000
        with Image.open(path) as picture:
            assert picture.format == "PNG"
            assert min(picture.size) >= 800


def test_the_venue_sells_in_euro_in_berlin_time_with_seven_percent() -> None:
    assert VENUE["organiser"]["currency"] == "EUR"
    assert VENUE["venue"]["timezone"] == "Europe/Berlin"
    assert VENUE["organiser"]["tax"]["rate_percent"] == "7"
    assert VENUE["organiser"]["tax"]["included"] is True
