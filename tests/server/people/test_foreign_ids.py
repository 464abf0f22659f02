"""An id of another organiser's in a body or a query is answered as one that nobody has.

Which fields take ids is read from the description of the interface, so a new one is tried too, or
fails here until it is said what another organiser's would be.
"""

import re
from collections.abc import Callable, Iterator
from typing import Any, NamedTuple

import pytest
import requests

from server.permissions import Role
from tests.server.people.asking import Asking, parameters
from tests.server.people.persons import ok, staff
from tests.server.people.providing import clerk, offer_in, thing, waiting
from tests.server.people.things import PIN, Near, World
from tests.server.running import running_server
from ticketing.identifiers import new_id
from ticketing.people import StaffRole

_API = "/api/v1"
_UUID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")

OWN_INVENTIONS = frozenset({"id", "payment_id", "after"})
"""What a caller makes up, and where a page ended: neither names a thing."""

OPEN = frozenset({"GET /events organiser"})
"""The catalogue is everybody's."""

AS = {
    "POST /scans": Role.GATE,
    "POST /scans/{scan_id}/override": Role.GATE,
    "PUT /me/pin": Role.SUPERVISOR,
    "POST /orders": Role.KIOSK,
    "GET /me/tickets": Role.USER,
    "POST /devices/me/leases": Role.KIOSK,
    "POST /devices/me/shift": Role.KIOSK,
    "POST /leases/{lease_id}/return": Role.KIOSK,
    "POST /sync/offline-orders": Role.KIOSK,
    "POST /drawers": Role.KIOSK,
    "POST /drawers/{drawer_id}/movements": Role.KIOSK,
    "POST /drawers/{drawer_id}/close": Role.KIOSK,
}
"""Who asks; else a manager, who may do everything of one organiser."""


ALIKE = frozenset(
    {
        "POST /events/{event_id}/tiers/order tier_ids",  # it names each of the event's tiers
        "POST /orders offer_id",  # an offer is of its own tier
        "POST /sync/offline-orders voucher.promotion_id",  # a kiosk that was alone is believed
        "POST /leases/{lease_id}/return blank_ids",  # of the lease asked about
        "POST /refund-requests/{request_id}/grant ticket_ids",  # of the order asked about
    }
)
"""Where one's own id, by itself, does not fit either."""


class Field(NamedTuple):
    """A field that takes an id, or several; ``path`` leads to it in the body."""

    method: str
    route: str
    where: str
    path: str

    @property
    def name(self) -> str:
        """What it is called."""
        return self.path.rsplit(".", 1)[-1]

    @property
    def short(self) -> str:
        """The operation, such as ``POST /orders``."""
        return f"{self.method} {self.route.removeprefix(_API)}"


def _supervisor(world: World, near: Near) -> str:
    organiser_id = world.places[near].venue.organiser_id
    found = staff(world.server, organiser_id, StaffRole.SUPERVISOR)
    ok(found.client.put("/me/pin", json={"organiser_id": str(organiser_id), "pin": PIN}))
    return str(found.id)


def _thing(name: str) -> Callable[[World, Near], str]:
    return lambda world, near: thing(world, name, Role.PUBLIC, near)


def _blank(world: World, near: Near) -> str:
    """A blank of the kiosk that asks, or of one elsewhere."""
    own = near is Near.OWN
    kiosk = world.devices[Role.KIOSK] if own else world.places[near].kiosk
    tier_id = str(world.places[near].venue.tiers[0].id)
    wish = {"id": str(new_id()), "tier_id": tier_id, "count": 1}
    return str(ok(kiosk.post("/devices/me/leases", wish))["blanks"][0]["id"])


PROVIDED: dict[str, Callable[[World, Near], str]] = {
    "organiser": _thing("organiser_id"),
    "event": _thing("event_id"),
    "session": lambda world, near: str(world.places[near].venue.session_id),
    "tier": lambda world, near: str(world.places[near].venue.tiers[0].id),
    "checkpoint": _thing("checkpoint_id"),
    "ticket": _thing("ticket_id"),
    "order": _thing("order_id"),
    "subject": _thing("order_id"),
    "device": _thing("device_id"),
    "who": _thing("user_id"),
    "supervisor": _supervisor,
    "clerk": clerk,
    "offer": lambda world, near: str(offer_in(world, near)),
    "blank": _blank,
    "promotion": _thing("promotion_id"),
    "place": lambda world, near: str(waiting(world, near)[0]["id"]),
}


@pytest.fixture(scope="module")
def world() -> Iterator[World]:
    with running_server(admin_totp=False, demo=True, log_level="warning") as server:
        yield World(server)


@pytest.fixture(scope="module")
def fields(world: World) -> list[Field]:
    described = ok(world.operator.get("/openapi.json"))
    found: list[Field] = []
    for route, operations in described["paths"].items():
        for method, operation in operations.items():
            content = operation.get("requestBody", {}).get("content", {})
            schema = content.get("application/json", {}).get("schema", {})
            paths = [("body", path) for path in _ids(described, schema)]
            paths += [
                ("query", one["name"])
                for one in operation.get("parameters", ())
                if one["in"] == "query" and list(_ids(described, one["schema"]))
            ]
            found += [Field(method.upper(), route, where, path) for where, path in paths]
    return [one for one in found if _names_a_thing(one)]


def _names_a_thing(field: Field) -> bool:
    # What a gate reports of its own past decision is kept as it was said.
    reported = ".decided." in field.path
    opened = f"{field.short} {field.name}" in OPEN
    return field.name not in OWN_INVENTIONS and not reported and not opened


def _ids(described: dict[str, Any], schema: dict[str, Any], path: str = "") -> Iterator[str]:
    """The paths of what is an id in a schema."""
    if "$ref" in schema:
        name = schema["$ref"].rsplit("/", 1)[1]
        yield from _ids(described, described["components"]["schemas"][name], path)
    for kind in ("anyOf", "oneOf", "allOf"):
        for one in schema.get(kind, ()):
            yield from _ids(described, one, path)
    if schema.get("format") == "uuid":
        yield path
    if "items" in schema:
        yield from _ids(described, schema["items"], path)
    for name, one in schema.get("properties", {}).items():
        yield from _ids(described, one, f"{path}.{name}".lstrip("."))


def _asked(world: World, field: Field, value: str) -> requests.Response:
    """The field led to a value, in an otherwise good request about one's own things."""
    role = AS.get(field.short, Role.MANAGER)
    several = field.name.endswith("_ids")
    astray = {field.name: [value] if several else value}
    asking = Asking(world, astray=astray if field.where == "body" else None)
    asking.headers = {"If-Match": "*"}
    if field.where == "query":
        asking.queries = astray
    return asking.ask(field.method, field.route, role, Near.OWN, may=True)


def _told(answer: requests.Response) -> tuple[int, str]:
    """What an answer tells, whichever ids were named."""
    return answer.status_code, _UUID.sub("…", answer.text)


def test_another_organisers_id_is_answered_as_nobodys(world: World, fields: list[Field]) -> None:
    unknown = {f"{one.short}: {one.name}" for one in fields if _kind(one.name) not in PROVIDED}
    assert not unknown, f"say in PROVIDED what these would be: {sorted(unknown)}"
    wrong = []
    for field in fields:
        foreign = PROVIDED[_kind(field.name)](world, Near.ELSEWHERE)
        others, nobodys = _asked(world, field, foreign), _asked(world, field, str(new_id()))
        refused = field.where == "query" or not others.ok
        if _told(others) != _told(nobodys) or not refused:
            wrong.append(f"{field.short} {field.path}: {_told(others)} but {_told(nobodys)}")
    assert len(fields) > 30
    assert not wrong, "\n".join(wrong)


def test_control_ones_own_id_is_answered_otherwise(world: World, fields: list[Field]) -> None:
    bodies = [one for one in fields if one.where == "body"]
    alike = set()
    for field in bodies:
        own = _asked(world, field, PROVIDED[_kind(field.name)](world, Near.OWN))
        if _told(own) == _told(_asked(world, field, str(new_id()))):
            alike.add(f"{field.short} {field.path}")
    assert alike <= ALIKE


def _kind(name: str) -> str:
    """What a field's id is of: ``tier_ids`` takes those of tiers, and so does ``tier``."""
    return name.removesuffix("_ids").removesuffix("_id")


def test_another_organisers_id_behind_ones_own_in_a_path_is_answered_as_nobodys(
    world: World,
) -> None:
    described = ok(world.operator.get("/openapi.json"))
    routes = [
        (method.upper(), route, parameters(route))
        for route, operations in described["paths"].items()
        for method in operations
        if len(set(parameters(route)) - {"role", "place", "position"}) > 1
    ]
    assert len(routes) >= 7
    manager = world.people[Role.MANAGER].client
    for method, route, names in routes:
        first, second, *_ = names
        path = route.replace(f"{{{first}}}", thing(world, first, Role.PUBLIC, Near.OWN))
        path = path.replace("{role}", StaffRole.STEWARD.value)
        theirs = thing(world, second, Role.PUBLIC, Near.ELSEWHERE)
        told = [
            _told(manager.outside(path.replace(f"{{{second}}}", one), method))
            for one in (theirs, str(new_id()))
        ]
        assert told[0] == told[1], f"{method} {route}"
