"""A database with days of trade behind it, shared by the tests that only read it."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from server.database import Database
from tests.server.blank import blank_settings
from tests.server.postgres import Cluster
from tests.server.report.trading_days import Trade, open_trade, trade_at_random

SEED = 4


@pytest.fixture(scope="module")
def traded(
    cluster_of_kind: Cluster | None, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Trade]:
    """Days of trade on each database."""
    folder: Path = tmp_path_factory.mktemp("traded")
    settings = blank_settings(folder, cluster_of_kind)
    database = Database(settings)
    trade = open_trade(database, settings)
    trade_at_random(trade, SEED, orders=64)
    yield trade
    database.close()
