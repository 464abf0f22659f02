"""Promotions for tests: made by whoever may, with a code of their own."""

import secrets
from typing import Any

from tests.server.people.persons import ok
from tests.server.running import Client
from tests.server.selling import Venue
from ticketing.identifiers import new_id


def a_code() -> str:
    """A code that no other test has."""
    return f"CODE{secrets.token_hex(4).upper()}"


def a_promotion(venue: Venue, **changes: Any) -> dict[str, Any]:
    """The body of a promotion that takes 10 % off."""
    fields: dict[str, Any] = {
        "id": str(new_id()),
        "organiser_id": str(venue.organiser_id),
        "name": "Early birds",
        "kind": "percent",
        "percent": 10,
        "codes": [a_code()],
    }
    if changes.get("kind", "percent") != "percent":
        del fields["percent"]
    return fields | changes


def make(who: Client, venue: Venue, **changes: Any) -> tuple[dict[str, Any], str]:
    """A promotion as it was made, and its code."""
    body = a_promotion(venue, **changes)
    return ok(who.post("/promotions", body)), body["codes"][0] if body["codes"] else ""


def read(who: Client, promotion: dict[str, Any]) -> dict[str, Any]:
    """The promotion as it is."""
    return ok(who.get(f"/promotions/{promotion['id']}"))
