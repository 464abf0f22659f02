"""What stands in a route's path: for each name, one's own thing, a neighbour's and another's."""

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

from server.order.viewing import FOLLOW
from server.payment.linking import PAY
from server.permissions import Role
from server.security import Secrets
from server.ticket.linking import TICKET
from server.waiting.routes import OFFER
from tests.server.device.telling import a_letter, a_report
from tests.server.people.persons import (
    an_address,
    invitation,
    letters_to,
    ok,
    rows,
    sign_in,
    somebody,
    staff,
)
from tests.server.people.things import FREE, PIN, Near, World
from tests.server.selling import a_tier
from tests.simulator.running import wait_until
from ticketing.device import DeviceKind
from ticketing.identifiers import new_id
from ticketing.people import StaffRole

ACCOUNT_THINGS = frozenset({"sign_in_id"})
"""What belongs to an account, whatever its roles."""

OPENS_BY_ITSELF = frozenset({"token"})
"""What whoever has it may use."""

OF_THE_ORGANISER = frozenset(
    {"organiser_id", "user_id", "role", "invitation_id", "device_id", "reader_id", "sign_in_id"}
    | {"place"}
)
"""What belongs to an organiser as a whole, or to an account: nothing of it is a neighbour's."""

OF_NOBODY = frozenset({"report"})
"""Words of the interface: whoever may ask asks about nobody's thing with them."""

_CONCERNS_SOMEBODY = frozenset(
    {"order_id", "ticket_id", "reference", "scan_id", "sign_in_id", "reader_id", "drawer_id"}
    | {"lease_id"}
)
_BUYERS = (Role.HOLDER, Role.USER, Role.KIOSK)

Provider = Callable[[World, Role, Near], str]


def thing(world: World, name: str, role: Role, near: Near, *, fresh: bool = False) -> str:
    """What stands in a path for a name, as it concerns a role."""
    if fresh and name in FRESH:
        return FRESH[name](world, role, near)
    who = role if name in _CONCERNS_SOMEBODY else Role.PUBLIC
    if (name, who, near) not in world.kept:
        world.kept[name, who, near] = PROVIDERS[name](world, who, near)
    return world.kept[name, who, near]


def token_of(world: World, path: str) -> str:
    """A token that opens a page, made as its letter would make it."""
    secrets = Secrets(world.server.data_folder)
    if "/p/" in path:
        order = order_of(world, Role.PUBLIC, Near.OWN)
        return secrets.sign_token(PAY, UUID(order["payments"][0]["id"]))
    if "/t/" in path:
        if ("transfer",) not in world.kept:
            world.kept["transfer",] = str(_transfer(world))
        return secrets.sign_token(TICKET, UUID(world.kept["transfer",]))
    if "/waitlist/" in path:
        return secrets.sign_token(OFFER, offer_in(world))
    return secrets.sign_token(FOLLOW, UUID(order_of(world, Role.PUBLIC, Near.OWN)["id"]))


def order_of(world: World, role: Role, near: Near) -> dict[str, Any]:
    """The order that concerns a role; roles that buy nothing share one."""
    who = role if near is Near.OWN and role in _BUYERS else Role.PUBLIC
    if ("order", who, near) not in world.kept:
        world.kept["order", who, near] = world.buy(who, near)["id"]
    return ok(world.operator.get(f"/orders/{world.kept['order', who, near]}"))


def _user(world: World, _role: Role, near: Near) -> str:
    """Somebody of the organiser, who is a steward and a promoter."""
    organiser_id = world.places[near].venue.organiser_id
    return str(staff(world.server, organiser_id, StaffRole.PROMOTER, StaffRole.STEWARD).id)


def _invitation(world: World, _role: Role, near: Near) -> str:
    body = invitation(an_address(), StaffRole.CLERK)
    organiser_id = world.places[near].venue.organiser_id
    ok(world.operator.post(f"/organisers/{organiser_id}/invitations", body))
    return str(body["id"])


def _sign_in(world: World, role: Role, near: Near) -> str:
    own = near is Near.OWN and role in world.people
    signed = sign_in(world.server, world.people[role].email) if own else somebody(world.server)
    found = ok(signed.client.get("/me/sign-ins"))["sign_ins"]
    return str(next(one["id"] for one in found if one["current"]))


def _device(world: World, _role: Role, near: Near) -> str:
    body = {
        "id": str(new_id()),
        "organiser_id": str(world.places[near].venue.organiser_id),
        "kind": "kiosk",
        "name": "Kiosk",
        "place": "Foyer",
    }
    return str(ok(world.operator.post("/devices", body))["device_id"])


def _reader(world: World, role: Role, near: Near) -> str:
    """The kiosk's own reader, or that of another kiosk of the place."""
    own = near is Near.OWN and role is Role.KIOSK
    kiosk = world.devices[Role.KIOSK] if own else world.places[near].venue.device()
    device_id = ok(kiosk.get("/devices/me"))["id"]
    body = {"reader_id": f"tmr_{new_id().hex}"}
    return str(ok(world.operator.patch(f"/devices/{device_id}", body))["reader_id"])


def clerk(world: World, near: Near) -> str:
    """Somebody who takes cash, with a PIN."""
    organiser_id = world.places[near].venue.organiser_id
    found = staff(world.server, organiser_id, StaffRole.CLERK)
    ok(found.client.put("/me/pin", json={"organiser_id": str(organiser_id), "pin": PIN}))
    return str(found.id)


def _drawer(world: World, role: Role, near: Near) -> str:
    """The open drawer of the place's kiosk, or of the kiosk's own; of francs, as no other is."""
    own = near is Near.OWN and role is Role.KIOSK
    kept = ("drawer", own, near)
    if kept not in world.kept:
        kiosk = world.devices[Role.KIOSK] if own else world.places[near].kiosk
        body = {
            "id": str(new_id()),
            "organiser_id": str(world.places[near].venue.organiser_id),
            "opening_float": {"amount": 10_000, "currency": "CHF"},
            "clerk_id": clerk(world, near),
            "pin": PIN,
        }
        world.kept[kept] = str(ok(kiosk.post("/drawers", body))["id"])
    return world.kept[kept]


def _fresh_event(world: World, _role: Role, near: Near) -> str:
    promoted = near is Near.OWN
    return str(world.new_event(world.places[near].venue, FREE, promoted=promoted).event.id)


def _fresh_tier(world: World, _role: Role, near: Near) -> str:
    event = world.places[near].event
    tier = a_tier(event, **FREE)
    ok(world.operator.post(f"/events/{event.id}/tiers", tier))
    return str(tier.id)


def _promotion(world: World, _role: Role, near: Near) -> str:
    place = world.places[near]
    body = {
        "id": str(new_id()),
        "organiser_id": str(place.venue.organiser_id),
        "event_id": str(place.event.id),
        "name": "Friends",
        "kind": "percent",
        "percent": 10,
        "codes": [f"FRIENDS{new_id().hex[-12:].upper()}"],
    }
    return str(ok(world.operator.post("/promotions", body))["id"])


def _refund_request(world: World, role: Role, near: Near) -> str:
    order = world.buy(role, near)
    token = order["follow_url"].rsplit("/", 1)[1]
    body = {"id": str(new_id()), "reason": "I am ill"}
    holder = world.server.client(token)
    return str(ok(holder.post(f"/orders/{order['id']}/refund-request", body))["id"])


def _scan(world: World, role: Role, near: Near) -> str:
    """An admission by the place's gate, or by the gate's own device."""
    place = world.places[near]
    own = near is Near.OWN and role is Role.GATE
    gate = world.devices[Role.GATE] if own else place.gate
    body = {
        "id": str(new_id()),
        "checkpoint_id": str(place.checkpoint.id),
        "text": world.buy(Role.PUBLIC, near)["tickets"][0]["code"],
        "scanned_at": datetime.now(UTC).isoformat(),
    }
    ok(gate.post("/scans", {"scans": [body]}))
    return str(body["id"])


def _incident(world: World, _role: Role, near: Near) -> str:
    """The scan of an incident: two gates let the same ticket in while each was alone."""
    place = world.places[near]
    other = place.venue.device(DeviceKind.GATE, checkpoint_id=place.checkpoint.id)
    text = world.buy(Role.PUBLIC, near)["tickets"][0]["code"]
    ids = {str(new_id()): gate for gate in (place.gate, other)}
    for scan_id, gate in ids.items():
        body = {
            "id": scan_id,
            "checkpoint_id": str(place.checkpoint.id),
            "text": text,
            "scanned_at": datetime.now(UTC).isoformat(),
            "decided": {"admitted": True, "reason": None, "entries": 1},
        }
        ok(gate.post("/scans", {"scans": [body]}))
    found = ok(world.operator.get("/incidents"))["incidents"]
    return str(next(one["scan_id"] for one in found if one["scan_id"] in ids))


def _letter(world: World, role: Role, near: Near) -> str:
    order = order_of(world, role, near)
    email = an_address()
    ok(world.operator.patch(f"/orders/{order['id']}", {"name": "Ada", "email": email}))
    query = "SELECT id FROM letter WHERE to_address = ?"
    return str(UUID(str(wait_until(lambda: rows(world.server, query, email), 15)[0][0])))


def _trouble(world: World, _role: Role, near: Near) -> str:
    """Money that came for an event that was cancelled meanwhile: an incident of its payment."""
    kiosk, venue = world.places[near].kiosk, world.places[near].venue
    while True:
        cancelled = world.new_event(venue, {}, promoted=near is Near.OWN)
        order = cancelled.order()
        ok(kiosk.post("/orders", order))
        wish = {"id": str(new_id()), "method": "simulated"}
        reference = ok(kiosk.post(f"/orders/{order.id}/payments", wish))["reference"]
        ok(world.operator.post(f"/events/{cancelled.event.id}/cancel"))
        if world.operator.post(f"/payments/{reference}/simulate", {"outcome": "succeed"}).ok:
            break  # else the server was quicker to cancel the payment
    found = ok(world.operator.get("/payments/incidents", params={"resolved": True}))["incidents"]
    return str(next(one["id"] for one in found if one["reference"] == reference))


def _transfer(world: World) -> UUID:
    ticket_id = world.buy(Role.USER, Near.OWN)["tickets"][0]["id"]
    body = {"id": str(new_id()), "email": an_address(), "name": "Grace"}
    ok(world.people[Role.USER].client.post(f"/tickets/{ticket_id}/transfer", body))
    query = "SELECT transfer_id FROM ticket WHERE id = ?"
    return UUID(str(rows(world.server, query, ticket_id.replace("-", ""))[0][0]))


def waiting(world: World, near: Near) -> tuple[dict[str, Any], str]:
    """Somebody who waits for the only ticket of an event, and the order that has it."""
    venue = world.new_event(world.places[near].venue, FREE | {"quantity": 1})
    order = venue.order()
    ok(world.places[near].kiosk.post("/orders", order))
    join = {"id": str(new_id()), "email": an_address(), "quantity": 1}
    ok(world.server.client(None).post(f"/tiers/{venue.tiers[0].id}/waitlist", join))
    return join, str(order.id)


def offer_in(world: World, near: Near = Near.OWN) -> UUID:
    """An offer to the only one who waits for the only ticket, which came back."""
    join, order_id = waiting(world, near)
    kiosk, email = world.places[near].kiosk, str(join["email"])
    ok(kiosk.post(f"/orders/{order_id}/cancel"))
    kinds = wait_until(lambda: dict(letters_to(world.server, email)), 15)
    return kinds["waiting_offer"]


def _reconciliation(world: World, _role: Role, _near: Near) -> str:
    wish = {"id": str(new_id()), "day": f"{datetime.now(UTC):%Y-%m-%d}"}
    return str(ok(world.operator.post("/reconciliations", wish))["id"])


def _lease(world: World, role: Role, near: Near) -> str:
    """What the place's kiosk has to sell by itself, or the kiosk's own."""
    own = near is Near.OWN and role is Role.KIOSK
    kiosk = world.devices[Role.KIOSK] if own else world.places[near].kiosk
    tier_id = world.places[near].venue.tiers[0].id
    wish = {"id": str(new_id()), "tier_id": str(tier_id), "count": 1}
    return str(ok(kiosk.post("/devices/me/leases", wish))["id"])


def _lease_incident(world: World, _role: Role, near: Near) -> str:
    """A kiosk of the place was revoked while it had something to sell."""
    venue = world.places[near].venue
    kiosk = venue.device()
    wish = {"id": str(new_id()), "tier_id": str(venue.tiers[0].id), "count": 1}
    lease = ok(kiosk.post("/devices/me/leases", wish))
    ok(world.operator.post(f"/devices/{lease['device_id']}/revoke"))
    found = ok(world.operator.get("/leases/incidents"))["incidents"]
    return str(next(one["id"] for one in found if one["lease_id"] == lease["id"]))


def _dead_letter(world: World, _role: Role, near: Near) -> str:
    """What a kiosk of the place did and was refused for good."""
    letter = a_letter()
    report = a_report(letters=(letter,))
    ok(world.places[near].venue.device().put("/devices/me/health", report))
    return str(letter.id)


PROVIDERS: dict[str, Provider] = {
    "organiser_id": lambda world, _, near: str(world.places[near].venue.organiser_id),
    "event_id": lambda world, _, near: str(world.places[near].event.id),
    "session_id": lambda world, _, near: str(world.places[near].venue.session_id),
    "tier_id": lambda world, _, near: str(world.places[near].venue.tiers[0].id),
    "checkpoint_id": lambda world, _, near: str(world.places[near].checkpoint.id),
    "order_id": lambda world, role, near: str(order_of(world, role, near)["id"]),
    "ticket_id": lambda world, role, near: str(order_of(world, role, near)["tickets"][0]["id"]),
    "reference": lambda world, role, near: str(
        order_of(world, role, near)["payments"][0]["reference"]
    ),
    "place": lambda *_: "1",
    "position": lambda *_: "1",
    "report": lambda *_: "sales",
    "user_id": _user,
    "role": lambda *_: StaffRole.STEWARD.value,
    "invitation_id": _invitation,
    "sign_in_id": _sign_in,
    "device_id": _device,
    "reader_id": _reader,
    "promotion_id": _promotion,
    "request_id": _refund_request,
    "scan_id": _scan,
    "scan_id of an incident": _incident,
    "letter_id": _letter,
    "incident_id": _trouble,
    "reconciliation_id": _reconciliation,
    "drawer_id": _drawer,
    "lease_id": _lease,
    "lease_incident_id": _lease_incident,
    "deed_id": _dead_letter,
    "token": lambda *_: "",
}
"""A path's parameter that is not here makes the walk fail."""

FRESH: dict[str, Provider] = {
    "event_id": _fresh_event,
    "tier_id": _fresh_tier,
    "device_id": _device,
    "sign_in_id": _sign_in,
    "promotion_id": _promotion,
}
"""What can be given anew to a route that uses it up."""
