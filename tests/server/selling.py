"""Something to sell on a running server: an organiser, an event, tiers, and paired devices."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from tests.server.running import Client, ServerHandle
from ticketing.catalogue import NewEvent, NewSession, NewTier
from ticketing.device import DeviceKind, NewDevice, Pair
from ticketing.identifiers import new_id
from ticketing.money import Money
from ticketing.order import NewLine, NewOrder
from ticketing.wire import Localized

PRICE = Money(amount=2500, currency="EUR")


def an_event(organiser_id: UUID, **changes: Any) -> NewEvent:
    """An event of one evening, a week from now."""
    start = (datetime.now(UTC) + timedelta(days=7)).replace(microsecond=0)
    session = NewSession(
        id=new_id(),
        starts_at=start,
        doors_at=start - timedelta(hours=1),
        ends_at=start + timedelta(hours=3),
    )
    fields: dict[str, Any] = {
        "id": new_id(),
        "organiser_id": organiser_id,
        "name": Localized(text="Night Shift", translations={"ar": "وردية الليل"}),
        "summary": Localized(text="Five hours of modular synthesis."),
        "venue": "The Foundry",
        "room": Localized(text="Main hall"),
        "time_zone": "Europe/Berlin",
        "currency": "EUR",
        "tax_basis_points": 700,
        "sessions": (session,),
    }
    return NewEvent(**fields | changes)


def a_tier(event: NewEvent, **changes: Any) -> NewTier:
    """A tier of all of the event's sessions, 100 tickets at 25.00."""
    fields: dict[str, Any] = {
        "id": new_id(),
        "name": Localized(text="Standing"),
        "price": PRICE,
        "quantity": 100,
        "session_ids": tuple(session.id for session in event.sessions),
    }
    return NewTier(**fields | changes)


@dataclass
class Venue:
    """A published event with its tiers on one server, and the devices paired there."""

    server: ServerHandle
    operator: Client
    organiser_id: UUID
    event: NewEvent
    tiers: tuple[NewTier, ...]

    @property
    def session_id(self) -> UUID:
        """The event's only session."""
        return self.event.sessions[0].id

    def order(self, quantity: int = 1, **changes: Any) -> NewOrder:
        """An order for so many tickets of the first tier."""
        line = NewLine(tier_id=self.tiers[0].id, quantity=quantity)
        fields: dict[str, Any] = {"id": new_id(), "session_id": self.session_id, "lines": (line,)}
        return NewOrder(**fields | changes)

    def stock(self, tier: NewTier | None = None) -> dict[str, Any]:
        """A tier's availability as the interface tells it; the first tier's by default."""
        tier_id = (tier or self.tiers[0]).id
        found: dict[str, Any] = self.operator.get(f"/tiers/{tier_id}/availability").json()
        return found

    def device(self, kind: DeviceKind = DeviceKind.KIOSK, **changes: Any) -> Client:
        """A newly paired device's client."""
        fields: dict[str, Any] = {
            "id": new_id(),
            "organiser_id": self.organiser_id,
            "kind": kind,
            "name": f"{kind.value} 1",
            "place": "Foyer",
        }
        wanted = NewDevice(**fields | changes)
        expected = self.operator.post("/devices", wanted)
        assert expected.status_code == 201, expected.text
        public_key = Ed25519PrivateKey.generate().public_key().public_bytes_raw().hex()
        pair = Pair(code=expected.json()["code"], public_key=public_key)
        paired = self.server.client(None).post("/devices/pair", pair)
        assert paired.status_code == 200, paired.text
        return self.server.client(paired.json()["token"])


def open_venue(server: ServerHandle, *tiers: dict[str, Any], **event_changes: Any) -> Venue:
    """A venue with a published event; each of ``tiers`` changes the usual tier."""
    operator = server.client()
    organiser_id = new_id()
    answer = operator.post("/organisers", {"id": str(organiser_id), "name": "Foundry Arts"})
    assert answer.status_code == 201, answer.text
    event = an_event(organiser_id, **event_changes)
    answer = operator.post("/events", event)
    assert answer.status_code == 201, answer.text
    made = tuple(a_tier(event, **changes) for changes in tiers or ({},))
    for tier in made:
        answer = operator.post(f"/events/{event.id}/tiers", tier)
        assert answer.status_code == 201, answer.text
    answer = operator.post(f"/events/{event.id}/publish")
    assert answer.status_code == 200, answer.text
    return Venue(server, operator, organiser_id, event, made)
