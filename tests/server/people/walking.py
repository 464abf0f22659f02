"""Walks every route as every role, on things of one's own, beside one's own, and elsewhere.

What must be answered is derived from the table of permissions, so a route that forgets to ask, or
asks for the wrong action, is found without anybody having written a test for it.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

import requests
from fastapi import FastAPI
from fastapi.dependencies.models import Dependant
from fastapi.routing import iter_route_contexts

from server.granting import Granting
from server.permissions import PERMISSIONS, Action, Reach, Role
from tests.server.people.asking import Asking, parameters
from tests.server.people.providing import ACCOUNT_THINGS, PROVIDERS
from tests.server.people.things import Near, World

Permissions = Mapping[Action, Mapping[Role, Reach]]

OPENLY_MISSING = frozenset({"POST /api/v1/setup"})
"""Open to all, but there is nothing there once the server has somebody who administers it."""

DESCRIPTION = "/api/v1/openapi.json"
"""FastAPI's own route: the description of the interface, for everybody."""

_NOBODYS = frozenset({Role.PUBLIC, Role.HOLDER, Role.KIOSK, Role.GATE, Role.DESK})
_SAYS_THERE_IS_NONE = re.compile(r"[Tt]here is no|its own checkpoint")
_DEVICES = frozenset({Role.KIOSK, Role.GATE, Role.DESK})


class Expected(StrEnum):
    """What must be answered. ``TURNED_AWAY``: whoever asks; ``HIDDEN``: the thing."""

    LET_IN = "let in"
    TURNED_AWAY = "turned away"
    HIDDEN = "hidden"


@dataclass(frozen=True)
class Route:
    """A route with one method; ``path`` has its parameters in braces."""

    method: str
    path: str
    action: Action

    @property
    def name(self) -> str:
        """Such as ``GET /api/v1/events/{event_id}``."""
        return f"{self.method} {self.path}"

    @property
    def parameters(self) -> tuple[str, ...]:
        """The names in its path."""
        return parameters(self.path)


@dataclass
class Walk:
    """What a walk saw."""

    routes: int = 0
    checked: int = 0
    let_in: int = 0
    failures: list[str] = field(default_factory=list)

    def __str__(self) -> str:
        told = f"{self.routes} routes, {len(Role)} roles, {self.checked} answers checked"
        lines = [f"{told}, {self.let_in} of them let in, {len(self.failures)} wrong"]
        return "\n".join(lines + self.failures[:60])


def routes_of(app: FastAPI) -> tuple[Route, ...]:
    """Every route of an application.

    Raises:
        AssertionError: one has no action, or more than one.
    """
    found: list[Route] = []
    unmarked: list[str] = []
    for one in iter_route_contexts(app.routes):
        if one.path == DESCRIPTION:
            continue
        actions = list(_actions(getattr(one, "dependant", None)))
        for method in sorted((one.methods or set()) - {"HEAD"}):
            if len(actions) == 1:
                found.append(Route(method, str(one.path), actions[0]))
            else:
                unmarked.append(f"{method} {one.path} has {len(actions)} actions")
    assert not unmarked, "\n".join(unmarked)
    return tuple(found)


def walk(world: World, routes: Sequence[Route], permissions: Permissions = PERMISSIONS) -> Walk:
    """Ask each route as each role, on each thing, and hold the answer against the permissions.

    Those that only read come first, so that nothing they read has been changed by others.
    """
    seen = Walk(routes=len(routes))
    unknown = {name for route in routes for name in route.parameters} - set(PROVIDERS)
    assert not unknown, f"nobody provides {sorted(unknown)}"
    asking = Asking(world)
    for route in sorted(routes, key=lambda one: one.method != "GET"):
        for role in Role:
            for near in asking.nearnesses(route.method, route.path) or (None,):
                wanted = expected(route, role, near, permissions)
                _check(asking, route, role, near, wanted, seen)
    return seen


def expected(
    route: Route, role: Role, near: Near | None, permissions: Permissions = PERMISSIONS
) -> Expected:
    """What the permissions say of a role and a thing; None where the route is about no thing."""
    if route.name in OPENLY_MISSING:
        return Expected.HIDDEN
    row = permissions.get(route.action, {})
    reaches = {given for given in _roles(role) if given in row}
    if not reaches:
        return Expected.TURNED_AWAY
    if near is None:
        return Expected.LET_IN
    reached = any(_covers(row[given], given, role, near, route) for given in reaches)
    return Expected.LET_IN if reached else Expected.HIDDEN


def _roles(role: Role) -> tuple[Role, ...]:
    """Whoever has a role at an organiser is also somebody with an account."""
    return (role,) if role in _NOBODYS else (role, Role.USER)


def _covers(reach: Reach, given: Role, role: Role, near: Near, route: Route) -> bool:
    if reach is Reach.ALL:
        return True
    if reach is Reach.PUBLISHED:
        return near is not Near.ELSEWHERE or role not in _DEVICES
    if reach is Reach.ORGANISER:
        return near is not Near.ELSEWHERE
    if near is not Near.OWN:
        return False
    # What is own to an account is everybody's own; an order is own only to whoever bought it.
    of_account = any(name in ACCOUNT_THINGS for name in route.parameters)
    return given is role or of_account


def _actions(dependant: Dependant | None) -> Iterator[Action]:
    if dependant is None:
        return
    if isinstance(dependant.call, Granting):
        yield dependant.call.action
    for inner in dependant.dependencies:
        yield from _actions(inner)


def _check(
    asking: Asking, route: Route, role: Role, near: Near | None, wanted: Expected, seen: Walk
) -> None:
    may = wanted is Expected.LET_IN
    answer = asking.ask(route.method, route.path, role, near or Near.OWN, may=may)
    seen.checked += 1
    got = _answered(answer)
    if wanted is Expected.HIDDEN and got is not wanted and not route.parameters:
        got = _as_if_nothing(asking.world, route, role, answer) or got
    seen.let_in += got is Expected.LET_IN
    if got is not wanted:
        seen.failures.append(
            f"{route.name} ({route.action}) as {role} on {near or 'nothing'}: {wanted} expected, "
            f"but {answer.status_code} {' '.join(answer.text.split())[:200]}"
        )


def _as_if_nothing(
    world: World, route: Route, role: Role, answer: requests.Response
) -> Expected | None:
    """Whether what a body names was refused in the words for what nobody has.

    Only words that say so count: two bodies that are wrong in themselves are answered alike too.
    """
    nobodys = Asking(world, of_nothing=True)
    other = nobodys.ask(route.method, route.path, role, Near.ELSEWHERE, may=False)
    same = (answer.status_code, _code(answer), _words(answer)) == (
        other.status_code,
        _code(other),
        _words(other),
    )
    return Expected.HIDDEN if same and _SAYS_THERE_IS_NONE.search(_words(answer)) else None


def _answered(answer: requests.Response) -> Expected | None:
    code = _code(answer)
    if code == "internal":
        return None
    if code in {"not_authenticated", "not_allowed"}:
        return Expected.TURNED_AWAY
    if code == "not_found" or answer.status_code == requests.codes.not_found:
        return Expected.HIDDEN
    return Expected.LET_IN


def _code(answer: requests.Response) -> str:
    return str(_problem(answer).get("code", ""))


def _words(answer: requests.Response) -> str:
    return str(_problem(answer).get("detail", ""))


def _problem(answer: requests.Response) -> dict[str, Any]:
    if "problem+json" not in answer.headers.get("Content-Type", ""):
        return {}
    body: dict[str, Any] = answer.json()
    return body
