"""Organisers that ask for donations, for tests: what they ask for, and orders that give."""

from typing import Any

from tests.server.order.buying import euros
from tests.server.people.persons import ok
from tests.server.running import Client
from tests.server.selling import Venue
from ticketing.donation import Appeal, Cause
from ticketing.order import OrderView

ROOF = Appeal(
    cause=Cause(text="the new roof", translations={"de": "das neue Dach"}),
    suggested=(euros(200), euros(500), euros(1000)),
)
"""What a venue of these tests asks for."""


def ask(venue: Venue, appeal: Appeal | None = ROOF) -> dict[str, Any]:
    """Have the venue's organiser ask for this, or for nothing; the organiser then."""
    wanted = {"appeal": None if appeal is None else appeal.model_dump(mode="json")}
    return ok(venue.operator.patch(f"/organisers/{venue.organiser_id}", wanted))


def give(who: Client, order: OrderView, cents: int | None) -> OrderView:
    """The order with so much given on top, or with nothing said of it."""
    wanted = None if cents is None else euros(cents).model_dump()
    return OrderView.model_validate(
        ok(who.put(f"/orders/{order.id}/donation", {"donation": wanted}))
    )
