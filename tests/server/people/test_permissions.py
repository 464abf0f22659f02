"""Every route, as every role, on one's own things, a neighbour's and another organiser's."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from fastapi import FastAPI

from server.app import create_app
from server.permissions import PERMISSIONS, Action, Role
from server.services import Services
from server.settings import Settings
from tests.server.people.things import World
from tests.server.people.walking import Route, routes_of, walk
from tests.server.running import running_server

_DEVICES = ("GET /api/v1/devices/{device_id}", "POST /api/v1/devices/{device_id}/revoke")


@pytest.fixture(scope="module")
def app(tmp_path_factory: pytest.TempPathFactory) -> FastAPI:
    folder: Path = tmp_path_factory.mktemp("routes")
    made = create_app(Settings(data_folder=folder, database_url=""))
    wicket: Services = made.state.wicket
    wicket.database.close()
    return made


@pytest.fixture(scope="module")
def routes(app: FastAPI) -> tuple[Route, ...]:
    return routes_of(app)


@pytest.fixture(scope="module")
def device_routes(routes: tuple[Route, ...]) -> list[Route]:
    return [route for route in routes if route.name in _DEVICES]


@pytest.fixture(scope="module")
def world() -> Iterator[World]:
    with running_server(admin_totp=False, demo=True, log_level="warning") as server:
        yield World(server)


@pytest.mark.timeout(900)
def test_every_route_answers_each_role_as_the_permissions_say(
    world: World, routes: tuple[Route, ...], capsys: pytest.CaptureFixture[str]
) -> None:
    seen = walk(world, routes)
    with capsys.disabled():
        sys.stdout.write(f"\n{seen}\n")
    assert not seen.failures, str(seen)
    assert seen.checked >= len(routes) * len(Role)
    assert 0.2 < seen.let_in / seen.checked < 0.6, str(seen)


def test_control_a_row_that_is_missing_is_noticed(world: World, device_routes: list[Route]) -> None:
    assert not walk(world, device_routes).failures
    without = {action: row for action, row in PERMISSIONS.items() if action != "change_devices"}
    assert walk(world, device_routes, without).failures


@pytest.mark.parametrize("action", [Action.CHANGE_DEVICES])
@pytest.mark.parametrize("role", [Role.MANAGER, Role.ADMIN])
def test_control_a_role_that_is_missing_is_noticed(
    world: World, device_routes: list[Route], action: Action, role: Role
) -> None:
    row = {known: reach for known, reach in PERMISSIONS[action].items() if known is not role}
    seen = walk(world, device_routes, {**PERMISSIONS, action: row})
    assert seen.failures
    assert all(f"as {role} " in failure for failure in seen.failures)


def test_control_a_deed_that_forgets_to_ask_is_noticed(device_routes: list[Route]) -> None:
    module = "tests.server.people.careless_server"
    with running_server(module=module, admin_totp=False, log_level="warning") as server:
        seen = walk(World(server), device_routes)
    assert seen.failures
    assert all("another organiser's: hidden expected" in failure for failure in seen.failures)


def test_control_a_route_without_an_action_is_noticed(app: FastAPI) -> None:
    bare = FastAPI()

    @bare.get("/bare")
    def forgotten() -> None:
        """Forgot its action."""

    with pytest.raises(AssertionError, match="GET /bare has 0 actions"):
        routes_of(bare)
    assert routes_of(app)


def test_control_a_parameter_that_nobody_provides_is_noticed(world: World) -> None:
    route = Route("GET", "/api/v1/things/{strange_id}", Action.ASK_OPENLY)
    with pytest.raises(AssertionError, match="strange_id"):
        walk(world, [route])


def test_every_action_has_a_row_and_a_route(routes: tuple[Route, ...]) -> None:
    assert set(PERMISSIONS) == set(Action)
    unused = set(Action) - {route.action for route in routes}
    # Who may do these is asked by the deed that another route does.
    assert unused <= {Action.TAKE_CASH}, unused
