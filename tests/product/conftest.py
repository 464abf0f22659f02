"""One house on each database for all the rows' tests."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.product.house import House, running_house
from tests.server.postgres import Cluster
from tests.server.running import DatabaseKind


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """What a row promises is asked of one database in turn: its parts are asked of both."""
    for item in items:
        if item.path.is_relative_to(Path(__file__).parent):
            item.add_marker(pytest.mark.in_turn)


@pytest.fixture(scope="session")
def house(database_kind: DatabaseKind, cluster_of_kind: Cluster | None) -> Iterator[House]:
    """A running server with a simulated card service and a mailbox, on each database in turn.

    A test opens a venue of its own in it: ``house.venue({"quantity": 5})``.
    """
    with running_house(database_kind, cluster_of_kind) as running:
        yield running
