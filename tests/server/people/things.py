"""Two organisers with everything in them, and somebody in each role: what a walk is made among."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property
from typing import Any

from server.permissions import Role
from tests.server.people.persons import Somebody, admin, ok, somebody, staff
from tests.server.running import Client, ServerHandle
from tests.server.selling import Venue, a_tier, an_event, open_venue
from tests.small_pictures import a_picture
from ticketing.admission import Checkpoint
from ticketing.catalogue import NewEvent
from ticketing.device import DeviceKind
from ticketing.identifiers import new_id
from ticketing.money import Money
from ticketing.order import Buyer, NewLine, NewOrder
from ticketing.payment import PaymentMethod, StartPayment
from ticketing.people import StaffRole

FREE: dict[str, Any] = {"price": Money(amount=0, currency="EUR")}
PICTURE = a_picture()
PIN = "482913"
"""What the supervisor types at the gate, and the clerk at the kiosk."""

_STAFF = {
    Role.UNVERIFIED_PROMOTER: StaffRole.PROMOTER,
    Role.PROMOTER: StaffRole.PROMOTER,
    Role.CLERK: StaffRole.CLERK,
    Role.STEWARD: StaffRole.STEWARD,
    Role.SUPERVISOR: StaffRole.SUPERVISOR,
    Role.MANAGER: StaffRole.MANAGER,
}


class Near(StrEnum):
    """Whose a thing is: one's own; of the same organiser but not one's own; another organiser's."""

    OWN = "one's own"
    BESIDE = "a neighbour's"
    ELSEWHERE = "another organiser's"


@dataclass(frozen=True)
class Place:
    """An event of an organiser with one free tier, a checkpoint, a kiosk and a gate."""

    venue: Venue
    checkpoint: Checkpoint
    kiosk: Client
    gate: Client

    @property
    def event(self) -> NewEvent:
        """The event, which is published."""
        return self.venue.event

    def order(self) -> NewOrder:
        """A ticket of the tier."""
        line = NewLine(tier_id=self.venue.tiers[0].id, quantity=1)
        buyer = Buyer(name="Ada")
        return NewOrder(id=new_id(), session_id=self.venue.session_id, lines=(line,), buyer=buyer)


@dataclass
class World:
    """A server, in demo mode, with two organisers. ``kept``: things that were made once."""

    server: ServerHandle
    kept: dict[tuple[object, ...], str] = field(default_factory=dict)

    @cached_property
    def operator(self) -> Client:
        """Whoever holds the admin token."""
        return self.server.client()

    @cached_property
    def described(self) -> dict[str, Any]:
        """The description of the interface: half a megabyte, so it is asked for once."""
        return ok(self.operator.get("/openapi.json"))

    @cached_property
    def places(self) -> Mapping[Near, Place]:
        """Own and beside are events of one organiser, elsewhere is another's."""
        here, there = open_venue(self.server, FREE), open_venue(self.server, FREE)
        return {
            Near.OWN: self._place(here),
            Near.BESIDE: self._place(self.new_event(here, FREE)),
            Near.ELSEWHERE: self._place(there),
        }

    @cached_property
    def people(self) -> Mapping[Role, Somebody]:
        """Somebody in each role that people can have, at the organiser of one's own."""
        here = self.places[Near.OWN].venue
        found = {Role.USER: somebody(self.server, "user"), Role.ADMIN: admin(self.server)}
        for role, given in _STAFF.items():
            verified = role is Role.PROMOTER
            found[role] = staff(self.server, here.organiser_id, given, verified=verified)
            if given is StaffRole.PROMOTER:
                ok(self.operator.put(f"/events/{here.event.id}/promoters/{found[role].id}"))
        pin = {"organiser_id": str(here.organiser_id), "pin": PIN}
        for typing in (Role.SUPERVISOR, Role.CLERK):
            ok(found[typing].client.put("/me/pin", json=pin))
        return found

    @cached_property
    def devices(self) -> Mapping[Role, Client]:
        """A device of each kind, of the organiser of one's own."""
        here = self.places[Near.OWN]
        return {
            Role.KIOSK: here.venue.device(),
            Role.GATE: here.venue.device(DeviceKind.GATE, checkpoint_id=here.checkpoint.id),
            Role.DESK: here.venue.device(DeviceKind.DESK),
        }

    def new_event(self, venue: Venue, tier: dict[str, Any], *, promoted: bool = False) -> Venue:
        """Another published event of its organiser; with ``promoted``, both promoters' own."""
        event = an_event(venue.organiser_id)
        made = a_tier(event, **tier)
        ok(self.operator.post("/events", event))
        ok(self.operator.post(f"/events/{event.id}/tiers", made))
        ok(self.operator.post(f"/events/{event.id}/publish"))
        for role in (Role.PROMOTER, Role.UNVERIFIED_PROMOTER) if promoted else ():
            ok(self.operator.put(f"/events/{event.id}/promoters/{self.people[role].id}"))
        return Venue(self.server, self.operator, venue.organiser_id, event, (made,))

    def buyer(self, role: Role, near: Near) -> Client:
        """Who places the order that is one's own in a role; else the place's kiosk."""
        if near is Near.OWN and role is Role.USER:
            return self.people[Role.USER].client
        if near is Near.OWN and role is Role.KIOSK:
            return self.devices[Role.KIOSK]
        return self.places[near].kiosk

    def buy(self, role: Role, near: Near) -> dict[str, Any]:
        """A confirmed order of one ticket: one's own where that is possible for the role."""
        client, order = self.buyer(role, near), self.places[near].order()
        ok(client.post("/orders", order))
        payment = StartPayment(id=new_id(), method=PaymentMethod.FREE)
        ok(client.post(f"/orders/{order.id}/payments", payment))
        return ok(client.get(f"/orders/{order.id}"))

    def _place(self, venue: Venue) -> Place:
        checkpoint = Checkpoint(
            id=new_id(),
            event_id=venue.event.id,
            session_id=None,
            name="Main gate",
            time_zone=venue.event.time_zone,
            name_search=True,
        )
        ok(self.operator.post("/checkpoints", checkpoint))
        ok(self.operator.put(f"/events/{venue.event.id}/picture", data=PICTURE))
        marked = self.operator.put(f"/organisers/{venue.organiser_id}/mark", data=PICTURE)
        assert marked.status_code == 204
        ok(self.operator.put(f"/organisers/{venue.organiser_id}/pictures/1", data=PICTURE))
        gate = venue.device(DeviceKind.GATE, checkpoint_id=checkpoint.id)
        return Place(venue, checkpoint, venue.device(), gate)
