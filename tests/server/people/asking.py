"""Asking a route as somebody: its path led to things, its body made from the described example."""

import copy
from collections.abc import Callable, Mapping
from typing import Any
from uuid import UUID

import requests

from server.order.viewing import FOLLOW
from server.permissions import Role
from server.security import Secrets
from tests.server.people.persons import PASSWORD, ok, rows, sign_in
from tests.server.people.providing import (
    OF_NOBODY,
    OF_THE_ORGANISER,
    OPENS_BY_ITSELF,
    thing,
    token_of,
)
from tests.server.people.things import PICTURE, PIN, Near, World
from tests.server.running import Client
from ticketing.identifiers import new_id

_API = "/api/v1"
_IN_BODIES = frozenset({"organiser_id", "event_id", "session_id", "tier_id", "checkpoint_id"})

SPENT = frozenset(
    {
        "POST /events/{event_id}/cancel",
        "POST /events/{event_id}/end",
        "DELETE /tiers/{tier_id}",
        "PATCH /tiers/{tier_id}",
        "DELETE /promotions/{promotion_id}",
        "DELETE /me/sign-ins/{sign_in_id}",
        "POST /sign-out",
        "PATCH /devices/{device_id}",
        "POST /devices/{device_id}/roll",
        "POST /devices/{device_id}/unpair",
        "POST /devices/{device_id}/revoke",
    }
)
"""The routes that use up what they are given, so that each who may is given another one."""


def _override(world: World, role: Role, _near: Near) -> dict[str, Any]:
    """At a gate a supervisor says who they are; one who is signed in need not."""
    if role is not Role.GATE:
        return {"supervisor_id": None, "pin": None}
    return {"supervisor_id": str(world.people[Role.SUPERVISOR].id), "pin": PIN}


def _cash(world: World, role: Role, _near: Near) -> dict[str, Any]:
    """At a kiosk a clerk says who they are; one who is signed in need not."""
    if role is not Role.KIOSK:
        return {"clerk_id": None, "pin": None}
    return {"clerk_id": str(world.people[Role.CLERK].id), "pin": PIN}


def _alone(world: World, role: Role, near: Near) -> dict[str, Any]:
    """What a kiosk sold by itself, for nothing; nobody has anything of others to sell so."""
    if role is not Role.KIOSK or near is not Near.OWN:
        return {}
    tier_id = str(world.places[near].venue.tiers[0].id)
    wish = {"id": str(new_id()), "tier_id": tier_id, "count": 1}
    (blank,) = ok(world.devices[Role.KIOSK].post("/devices/me/leases", wish))["blanks"]
    price = {"amount": 0, "currency": "EUR"}
    line = {"tier_id": tier_id, "unit_price": price, "blank_ids": [blank["id"]]}
    return {"lines": [line], "method": "free", "payment_id": str(new_id())}


def _unsold(world: World, role: Role, near: Near) -> dict[str, Any]:
    """The blank of the kiosk's own lease."""
    if role is not Role.KIOSK or near is not Near.OWN:
        return {}
    lease_id = UUID(thing(world, "lease_id", role, near))
    found = rows(world.server, "SELECT id FROM ticket_blank WHERE lease_id = ?", lease_id.hex)
    return {"blank_ids": [str(UUID(str(found[0][0])))]}


def _proof(world: World, _role: Role, _near: Near) -> dict[str, Any]:
    """The link of an order of the kiosk's place."""
    return {"number": None, "contact": None, "code": token_of(world, "/o/")}


Body = Callable[[World, Role, Near], dict[str, Any]]
_ALL_OF_IT = {"amount": None, "ticket_ids": None, "return_to_sale": False}
_BODIES: dict[str, dict[str, Any] | Body] = {
    "POST /orders": {"buyer": {"name": "Ada"}, "channel": None, "promo_code": None},
    "PATCH /orders/{order_id}": {"phone": None},
    "POST /orders/{order_id}/payments": {"method": "free", "tendered": None},
    "POST /payments/{reference}/refunds": _ALL_OF_IT,
    "POST /refund-requests/{request_id}/grant": _ALL_OF_IT,
    "POST /devices": {"kind": "kiosk", "checkpoint_id": None},
    "POST /checkpoints": {"opens_at": None, "closes_at": None},
    "PATCH /checkpoints/{checkpoint_id}": {"opens_at": None, "closes_at": None},
    "PUT /me/pin": {"pin": PIN},
    "PATCH /tickets/{ticket_id}/attendee": {"phone": None},
    "PATCH /organisers/{organiser_id}": {"reply_email": None},
    "POST /promotions": {"kind": "percent", "percent": 10, "amount": None, "codes": []},
    "POST /scans/{scan_id}/override": _override,
    "POST /drawers": _cash,
    "POST /drawers/{drawer_id}/movements": _cash,
    "POST /drawers/{drawer_id}/close": _cash,
    "POST /devices/me/shift": _cash,
    "POST /sync/offline-orders": _alone,
    "POST /leases/{lease_id}/return": _unsold,
    "POST /setup": {"password": PASSWORD},
    "POST /orders/find": _proof,
    "POST /orders/collect": _proof,
}
"""What is put in place of an example's own values."""

_QUERIES = {"GET /checkpoints/{checkpoint_id}/simulate": {"serial": "TKT-00000000"}}
_RAW: dict[str, dict[str, Any]] = {
    "PUT /events/{event_id}/picture": {"data": PICTURE},
    "PUT /organisers/{organiser_id}/mark": {"data": PICTURE},
    "PUT /organisers/{organiser_id}/pictures/{place}": {"data": PICTURE},
}
_OTHER_NAMES = {"POST /incidents/{scan_id}/resolve": {"scan_id": "scan_id of an incident"}}


class Asking:
    """Asks the routes of one world's server; ``of_nothing``: its bodies name what nobody has.

    ``astray`` are names of bodies and queries with what they are led to instead.
    """

    def __init__(
        self, world: World, *, of_nothing: bool = False, astray: Mapping[str, Any] | None = None
    ) -> None:
        self.world = world
        self.of_nothing = of_nothing
        self.astray = dict(astray or {})
        self.queries: dict[str, Any] = {}
        self.headers: dict[str, str] = {}

    def nearnesses(self, method: str, path: str) -> tuple[Near, ...]:
        """Which things a route is asked about: those of its path, else those its body names.

        None of them: it is about no thing, or about one that opens by itself.
        """
        kinds = set(parameters(path)) - OF_NOBODY
        if kinds & OPENS_BY_ITSELF:
            return ()
        kinds = kinds or (_names(self._example(method, path)) & _IN_BODIES)
        if not kinds:
            return ()
        return (Near.OWN, Near.ELSEWHERE) if kinds <= OF_THE_ORGANISER else tuple(Near)

    def ask(
        self, method: str, path: str, role: Role, near: Near, *, may: bool
    ) -> requests.Response:
        """One request of a role about things so near; ``may``: it will be let in."""
        short = f"{method} {path.removeprefix(_API)}"
        fresh = may and short in SPENT
        address = path
        for name in parameters(path):
            if name in OPENS_BY_ITSELF:
                given = token_of(self.world, path)
            else:
                known_as = _OTHER_NAMES.get(short, {}).get(name, name)
                given = thing(self.world, known_as, role, near, fresh=fresh)
            address = address.replace(f"{{{name}}}", given)
        client = self.client(role)
        if fresh and path.endswith("/sign-out"):
            client = sign_in(self.world.server, self.world.people[role].email).client
        options: dict[str, Any] = dict(_RAW.get(short, {}))
        params = _QUERIES.get(short, {}) | self.queries
        if params:
            options["params"] = params
        if self.headers:
            options["headers"] = self.headers
        example = self._example(method, path)
        if example is not None and not options.get("data"):
            options["json"] = self._at_home(short, example, role, near)
        return client.outside(address, method, **options)

    def client(self, role: Role) -> Client:
        """Whoever asks in a role."""
        world = self.world
        if role in world.devices:
            return world.devices[role]
        if role in world.people:
            return world.people[role].client
        if role is Role.PUBLIC:
            return world.server.client(None)
        order_id = UUID(thing(world, "order_id", Role.HOLDER, Near.OWN))
        token = Secrets(world.server.data_folder).sign_token(FOLLOW, order_id)
        return world.server.client(token)

    def _example(self, method: str, path: str) -> Any:  # noqa: ANN401  any JSON
        operation = self.world.described["paths"].get(path, {}).get(method.lower(), {})
        content = operation.get("requestBody", {}).get("content", {}).get("application/json", {})
        return copy.deepcopy(content.get("example"))

    def _at_home(self, short: str, body: Any, role: Role, near: Near) -> Any:  # noqa: ANN401  any JSON
        """An example with its names led to things so near, and with an id of its own."""
        led = _led(body, self._known(near))
        given = _BODIES.get(short, {})
        changes = given if isinstance(given, dict) else given(self.world, role, near)
        if not isinstance(led, dict):
            return led
        missing = {name: None for name in self.astray if name not in _names(led | changes)}
        return _led(led | changes | missing, self.astray)

    def _known(self, near: Near) -> dict[str, Any]:
        place = self.world.places[near]
        names = {
            "organiser_id": place.venue.organiser_id,
            "event_id": place.event.id,
            "session_id": place.venue.session_id,
            "tier_id": place.venue.tiers[0].id,
            "checkpoint_id": place.checkpoint.id,
        }
        if self.of_nothing:
            names = dict.fromkeys(names, new_id())
        lists = {f"{name}s": [str(names[name])] for name in ("session_id", "tier_id")}
        return {name: str(value) for name, value in names.items()} | lists


def parameters(path: str) -> tuple[str, ...]:
    """The names in a path."""
    return tuple(part.strip("{}").split(":")[0] for part in path.split("/") if part[:1] == "{")


def _led(part: Any, known: dict[str, Any]) -> Any:  # noqa: ANN401  any JSON
    if isinstance(part, list):
        return [_led(one, known) for one in part]
    if not isinstance(part, dict):
        return part
    ids = {"id": str(new_id())} if "id" in part else {}
    return {name: (known | ids).get(name) or _led(value, known) for name, value in part.items()}


def _names(body: Any) -> set[str]:  # noqa: ANN401  any JSON
    if isinstance(body, list):
        return {name for one in body for name in _names(one)}
    if isinstance(body, dict):
        return set(body) | {name for one in body.values() for name in _names(one)}
    return set()
