"""A kiosk that sells by itself: leased from the server, sold without it, and handed in later."""

from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

import requests

from tests.server.people.persons import ok
from tests.server.running import Client
from tests.server.selling import PRICE, Venue
from ticketing.identifiers import new_id, new_order_number
from ticketing.lease import Blank, LeaseView, OfflineLine, OfflineMethod, OfflineOrder
from ticketing.order import Delivery, OrderView


@dataclass
class Alone:
    """One kiosk of a venue, with the blanks that it has."""

    venue: Venue
    client: Client
    blanks: list[Blank] = field(default_factory=list)
    counter: int = 0

    @property
    def id(self) -> UUID:
        """The device's id."""
        return UUID(ok(self.client.get("/devices/me"))["id"])

    def wish(self, count: int, **changes: Any) -> dict[str, Any]:
        """The body that asks for so many blanks of the first tier."""
        body = {"id": str(new_id()), "tier_id": str(self.venue.tiers[0].id), "count": count}
        return body | changes

    def lease(self, count: int, **changes: Any) -> LeaseView:
        """Have so many blanks."""
        answer = self.client.post("/devices/me/leases", self.wish(count, **changes))
        found = LeaseView.model_validate(ok(answer))
        self.blanks += found.blanks
        return found

    def give_back(self, lease: LeaseView, *blanks: Blank) -> requests.Response:
        """Return blanks of a lease."""
        body = {"blank_ids": [str(one.id) for one in blanks]}
        return self.client.post(f"/leases/{lease.id}/return", body)

    def sell(self, count: int = 1, **changes: Any) -> OfflineOrder:
        """Sell so many blanks for cash; the server does not know."""
        self.counter += 1
        sold = tuple(self.blanks.pop().id for _ in range(count))
        line = OfflineLine(tier_id=self.venue.tiers[0].id, unit_price=PRICE, blank_ids=sold)
        return an_order(self.venue.session_id, line, counter=self.counter, **changes)

    def hand_in(self, sold: OfflineOrder) -> requests.Response:
        """Tell the server what was sold."""
        return self.client.post("/sync/offline-orders", sold)

    def order(self, sold: OfflineOrder) -> OrderView:
        """The order as the server has it."""
        return OrderView.model_validate(ok(self.client.get(f"/orders/{sold.id}")))


def an_order(session_id: UUID, line: OfflineLine, **changes: Any) -> OfflineOrder:
    """What a kiosk sold, for cash."""
    reserved = changes.get("method") is OfflineMethod.RESERVATION
    fields: dict[str, Any] = {
        "id": new_id(),
        "number": new_order_number(),
        "session_id": session_id,
        "lines": (line,),
        "method": OfflineMethod.CASH,
        "payment_id": None if reserved else new_id(),
        "sold_at": datetime.now(UTC),
        "counter": 1,
        "delivered": None if reserved else Delivery.PRINTED,
    }
    return OfflineOrder(**fields | changes)


def a_kiosk(venue: Venue) -> Alone:
    """A newly paired kiosk."""
    return Alone(venue, venue.device())


def counts(venue: Venue) -> dict[str, int]:
    """The first tier's counts, as staff see them."""
    tiers = ok(venue.operator.get(f"/events/{venue.event.id}/tiers"))["tiers"]
    stock: dict[str, int] = tiers[0]["stock"]
    return stock


def incidents(venue: Venue) -> list[tuple[str, int]]:
    """The open incidents of the venue's leases: kind and tickets."""
    found = ok(venue.operator.get("/leases/incidents", params={"limit": 200}))["incidents"]
    mine = [one for one in found if one["event_id"] == str(venue.event.id)]
    return [(one["kind"], one["tickets"]) for one in mine]
