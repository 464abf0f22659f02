"""A promoter who asks about a ticket learns of their own events' only, wherever they ask."""

from collections.abc import Iterator
from typing import Any

import pytest

from server.permissions import Role
from tests.server.people.persons import ok
from tests.server.people.things import Near, World
from tests.server.running import Client, running_server


@pytest.fixture(scope="module")
def world() -> Iterator[World]:
    with running_server(admin_totp=False) as server:
        yield World(server)


@pytest.fixture(scope="module")
def serial(world: World) -> str:
    """A ticket with somebody's name, of a neighbour's event of the same organiser."""
    ticket = world.buy(Role.PUBLIC, Near.BESIDE)["tickets"][0]
    ok(world.operator.patch(f"/tickets/{ticket['id']}/attendee", {"name": "Grace Hopper"}))
    return str(ticket["serial"])


def told(client: Client, path: str, **params: Any) -> str:
    """All that is said."""
    answer = client.get(path, params=params)
    assert answer.ok, answer.text
    return answer.text


def test_a_neighbours_ticket_is_unknown_at_ones_own_checkpoint(world: World, serial: str) -> None:
    promoter, here = world.people[Role.PROMOTER].client, str(world.places[Near.OWN].checkpoint.id)
    verify = {"serial": serial, "checkpoint": here}
    for text in (
        told(promoter, "/tickets/verify", **verify),
        told(promoter, "/tickets/verify", serial=serial),
        told(promoter, f"/checkpoints/{here}/simulate", serial=serial),
    ):
        assert "Grace" not in text
        assert '"unknown"' in text


@pytest.mark.parametrize("role", [Role.STEWARD, Role.MANAGER, Role.GATE])
def test_the_organisers_people_and_gates_are_told_of_all_its_tickets(
    world: World, serial: str, role: Role
) -> None:
    client = world.devices[role] if role is Role.GATE else world.people[role].client
    text = told(
        client,
        "/tickets/verify",
        serial=serial,
        checkpoint=str(world.places[Near.OWN].checkpoint.id),
    )
    assert '"wrong_event"' in text
