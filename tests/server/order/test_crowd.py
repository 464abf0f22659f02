"""Two hundred people want the last fifty tickets at the same moment."""

from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

import pytest

from tests.server.postgres import Cluster
from tests.server.running import DatabaseKind, ServerHandle, running_server
from tests.server.selling import Venue, open_venue

BUYERS = 200
LAST = 50


def _rush(venue: Venue) -> list[tuple[int, dict[str, object]]]:
    """Everybody asks for one ticket, from eight kiosks and a connection each."""
    tokens = [venue.device(name=f"Kiosk {number}").token for number in range(8)]
    together = Barrier(BUYERS)

    def buy(number: int) -> tuple[int, dict[str, object]]:
        client = venue.server.client(tokens[number % 8])
        order = venue.order()
        together.wait(30)
        answer = client.post("/orders", order)
        client.close()
        return answer.status_code, answer.json()

    with ThreadPoolExecutor(BUYERS) as pool:
        return list(pool.map(buy, range(BUYERS)))


def test_exactly_the_last_tickets_are_held_and_the_others_are_told_so(
    server: ServerHandle,
) -> None:
    venue = open_venue(server, {"quantity": LAST})
    answers = _rush(venue)
    assert Counter(status for status, _ in answers) == {201: LAST, 409: BUYERS - LAST}
    refusals = [body for status, body in answers if status == 409]
    assert {body["code"] for body in refusals} == {"not_enough_tickets"}
    assert {body["tier_id"] for body in refusals} == {str(venue.tiers[0].id)}
    assert venue.stock()["available"] == 0
    assert venue.stock()["state"] == "all_held"


@pytest.fixture
def careless(
    database_kind: DatabaseKind, cluster_of_kind: Cluster | None
) -> Iterator[ServerHandle]:
    module = "tests.server.order.careless_server"
    with running_server(database_kind, cluster_of_kind, module) as server:
        yield server


def test_without_the_condition_the_same_crowd_is_oversold(careless: ServerHandle) -> None:
    """The control: the test above can fail."""
    venue = open_venue(careless, {"quantity": LAST})
    answers = _rush(venue)
    assert sum(status == 201 for status, _ in answers) > LAST
