"""Every route, as every role, on one's own things, a neighbour's and another organiser's."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from server.app import create_app
from server.services import Services
from server.settings import Settings
from tests.server.people.things import World
from tests.server.people.walking import Route, routes_of, walk
from tests.server.running import running_server


@pytest.fixture(scope="module")
def routes(tmp_path_factory: pytest.TempPathFactory) -> tuple[Route, ...]:
    folder: Path = tmp_path_factory.mktemp("routes")
    app = create_app(Settings(data_folder=folder, database_url=""))
    wicket: Services = app.state.wicket
    wicket.database.close()
    return routes_of(app)


@pytest.fixture(scope="module")
def world() -> Iterator[World]:
    with running_server(admin_totp=False, demo=True) as server:
        yield World(server)


def test_every_route_answers_each_role_as_the_permissions_say(
    world: World, routes: tuple[Route, ...], capsys: pytest.CaptureFixture[str]
) -> None:
    seen = walk(world, routes)
    with capsys.disabled():
        sys.stdout.write(f"\n{seen}\n")
    assert not seen.failures, str(seen)
