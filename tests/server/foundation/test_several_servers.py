"""Several server processes on one PostgreSQL act as one."""

import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from pathlib import Path

import pytest

from tests.server.device.box_office import open_box_office
from tests.server.postgres import Cluster
from tests.server.running import ServerHandle, running_server
from tests.server.selling import Venue, open_venue
from tests.simulator.running import wait_until
from ticketing.identifiers import new_id
from ticketing.money import Money

pytestmark = pytest.mark.postgresql


@pytest.fixture(scope="module")
def pair(
    cluster: Cluster, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[list[ServerHandle]]:
    """Two servers started at the same moment on one empty database, with one secret."""
    shared: Path = tmp_path_factory.mktemp("shared")
    address = cluster.new_database()

    def start(_number: int) -> ServerHandle:
        return stack.enter_context(
            running_server("postgresql", cluster, database_url=address, data_folder=shared)
        )

    with ExitStack() as stack, ThreadPoolExecutor(2) as pool:
        yield list(pool.map(start, range(2)))


@pytest.fixture
def venue(pair: list[ServerHandle]) -> Venue:
    return open_venue(pair[0], {"price": Money(amount=0, currency="EUR")})


def test_a_long_poll_at_one_server_wakes_by_a_change_at_the_other(
    venue: Venue, pair: list[ServerHandle]
) -> None:
    here = venue.device()
    there = pair[1].client(here.token)
    order = venue.order()
    here.post("/orders", order)
    wish = {"id": str(new_id()), "method": "free"}
    change = threading.Timer(0.5, there.post, (f"/orders/{order.id}/payments", wish))
    change.start()
    began = time.monotonic()
    view = here.get(f"/orders/{order.id}?wait=20&seen=1").json()
    waited_s = time.monotonic() - began
    change.join()
    assert view["status"] == "confirmed"
    assert waited_s < 10


def test_two_servers_never_sell_more_than_there_is(venue: Venue, pair: list[ServerHandle]) -> None:
    tier = venue.tiers[0]
    token = venue.device().token
    clients = [server.client(token) for server in pair for _ in range(8)]

    def buy(number: int) -> int:
        return clients[number % 16].post("/orders", venue.order(2)).status_code

    with ThreadPoolExecutor(16) as pool:
        statuses = list(pool.map(buy, range(80)))
    assert statuses.count(201) == tier.quantity // 2
    assert venue.stock()["available"] == 0


def test_a_link_made_by_one_server_opens_at_the_other(
    venue: Venue, pair: list[ServerHandle]
) -> None:
    kiosk, order = venue.device(), venue.order()
    link = kiosk.post("/orders", order).json()["follow_url"]
    path = link.removeprefix(pair[0].address)
    assert pair[1].client(None).outside(path).status_code == 200


def test_a_device_revoked_at_one_server_is_soon_refused_by_the_other(
    pair: list[ServerHandle],
) -> None:
    office = open_box_office(pair[0])
    there = pair[1].client(str(office.kiosk.session.headers["Authorization"]).split()[-1])
    assert there.get("/devices/me").ok
    assert office.operator.post(f"/devices/{office.kiosk_id}/revoke").ok
    wait_until(lambda: there.get("/devices/me").status_code == 401, 5)
