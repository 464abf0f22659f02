"""R14: every route asked by every role, about its own, a neighbour's and a stranger's things."""

import tempfile
from collections.abc import Mapping
from pathlib import Path

from server.app import create_app
from server.permissions import PERMISSIONS, Action, Reach, Role
from server.services import Services
from server.settings import Settings
from tests.server.people.things import World
from tests.server.people.walking import Permissions, Route, routes_of, walk
from tests.server.postgres import Cluster
from tests.server.running import DatabaseKind, running_server
from torture.reporting import Row


def permitting(kind: DatabaseKind, cluster: Cluster | None) -> Row:
    """The walk over all routes and roles, held against the table of permissions."""
    checked, faults = _walk(kind, cluster, PERMISSIONS)
    what = f"{len(_routes())} routes, {len(Role)} roles, own and others' things"
    return Row("R14", what, kind, checked, len(faults), words=tuple(faults))


def permitting_without_a_row(kind: DatabaseKind, cluster: Cluster | None) -> Row:
    """The control: the same walk held against a table that lost one role of one action."""
    row: dict[Role, Reach] = {
        role: reach for role, reach in _row(Action.READ_AUDIT).items() if role is not Role.ADMIN
    }
    checked, faults = _walk(kind, cluster, {**PERMISSIONS, Action.READ_AUDIT: row}, "/audit")
    return Row("R14", "control: a table without one role", kind, checked, len(faults), faulty=True)


def _walk(
    kind: DatabaseKind, cluster: Cluster | None, permissions: Permissions, part: str = ""
) -> tuple[int, list[str]]:
    routes = [route for route in _routes() if part in route.path]
    with running_server(kind, cluster, admin_totp=False, demo=True) as server:
        seen = walk(World(server), routes, permissions)
    return seen.checked, seen.failures


def _row(action: Action) -> Mapping[Role, Reach]:
    return PERMISSIONS[action]


def _routes() -> tuple[Route, ...]:
    with tempfile.TemporaryDirectory(prefix="wicket-routes-") as folder:
        app = create_app(Settings(data_folder=Path(folder), database_url=""))
        wicket: Services = app.state.wicket
        wicket.database.close()
        return routes_of(app)
