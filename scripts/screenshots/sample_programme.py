"""The sample venue's programme as the sale shows it, with its own words and prices.

Only the moment is fixed.
"""

import json
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import NAMESPACE_URL, UUID, uuid5
from zoneinfo import ZoneInfo

from kiosk.core.sale.programme_view import EventCard, SessionCard, TierLine
from kiosk.core.sale.view import PrintState, TicketOnScreen
from resources import resource
from ticketing.money import Money
from ticketing.stock import FEW_LEFT, AvailabilityState
from ticketing.wire import Localized

NOW = datetime(2026, 11, 20, 18, 4, tzinfo=UTC)
ZONE = "Europe/Berlin"
ORDER = "W-F7K4-MQ2X"
FOLLOW = f"https://foundry.example/o/{ORDER}"
TAX_BASIS_POINTS = 700
EMAIL = "lea.hartmann@gmx.de"
_VENUE = json.loads(resource("sample_venue/venue.json").read_text("utf-8"))
VENUE_NAME = _VENUE["venue"]["name"]["text"]
CHOSEN = {"Standard": 2, "Reduced": 1}


def _id(name: str) -> UUID:
    return uuid5(NAMESPACE_URL, name)


def _words(value: dict[str, Any]) -> Localized:
    return Localized.model_validate(value)


def _moment(day: int, clock: str) -> datetime:
    hour, minute = (int(part) for part in clock.split(":"))
    local = NOW.astimezone(ZoneInfo(ZONE)) + timedelta(days=day)
    return local.replace(hour=hour, minute=minute).astimezone(UTC)


def _session(event: dict[str, Any], session: dict[str, Any]) -> SessionCard:
    tiers = [tier for tier in event["tiers"] if session["key"] in tier["sessions"]]
    free = sum(tier["quantity"] for tier in tiers)
    scarce = any(0 < tier["quantity"] <= FEW_LEFT for tier in tiers)
    return SessionCard(
        session_id=_id(f"{event['key']}/{session['key']}"),
        name=_words(session["name"]) if "name" in session else None,
        starts_at=_moment(session["day"], session["starts"]),
        doors_at=_moment(session["day"], session["doors"]),
        sold_out=free == 0,
        few_left=scarce,
    )


def _event(event: dict[str, Any]) -> EventCard:
    prices = [tier["price"] for tier in event["tiers"]]
    free = sum(tier["quantity"] for tier in event["tiers"])
    scarce = [t["quantity"] for t in event["tiers"] if 0 < t["quantity"] <= FEW_LEFT]
    return EventCard(
        event_id=_id(event["key"]),
        name=_words(event["name"]),
        summary=_words(event["summary"]),
        room=_words(event["room"]),
        time_zone=ZONE,
        picture=str(resource(f"sample_venue/{event['picture']}")),
        from_price=Money(amount=min(prices), currency="EUR"),
        sold_out=free == 0,
        few_left=min(scarce) if scarce else None,
        sessions=tuple(_session(event, session) for session in event["sessions"]),
        duration_min=event["duration_min"],
    )


EVENTS = tuple(_event(event) for event in _VENUE["events"])


def _line(tier: dict[str, Any], count: int) -> TierLine:
    quantity = tier["quantity"]
    price = Money(amount=tier["price"], currency="EUR")
    state = (
        AvailabilityState.SOLD_OUT
        if quantity == 0
        else AvailabilityState.FEW_LEFT
        if quantity <= FEW_LEFT
        else AvailabilityState.PLENTY
    )
    return TierLine(
        tier_id=_id(tier["name"]["text"]),
        name=_words(tier["name"]),
        description=_words(tier["description"]),
        price=price,
        quantity=count,
        can_add=quantity > 0,
        can_remove=count > 0,
        state=state,
        free=quantity,
        message="",
        total=price * count,
    )


def lines_of(counts: dict[str, int]) -> tuple[TierLine, ...]:
    """The tiers of the first event, of which so many are chosen."""
    tiers = [tier for tier in _VENUE["events"][0]["tiers"] if "early" in tier["sessions"]]
    return tuple(_line(tier, counts.get(tier["name"]["text"], 0)) for tier in tiers)


def tickets_in(*states: PrintState) -> tuple[TicketOnScreen, ...]:
    """The chosen tickets, whose paper is in these states."""
    bought = [line for line in lines_of(CHOSEN) for _ in range(line.quantity)]
    return tuple(
        TicketOnScreen(
            serial=f"TKT-8F3C21A{number}",
            tier_name=line.name,
            code=f"WKT1.{number}",
            print_state=state,
        )
        for number, (line, state) in enumerate(zip(bought, states, strict=True))
    )
