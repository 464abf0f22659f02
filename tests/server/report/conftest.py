"""A database with days of trade behind it, shared by the tests that only read it."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from server.database import Database
from tests.server.blank import blank_settings
from tests.server.postgres import Cluster
from tests.server.report.crowding import crowd
from tests.server.report.trading_days import Trade, open_trade, trade_at_random

SEED = 4


@pytest.fixture(scope="module")
def traded(
    cluster_of_kind: Cluster | None, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Trade]:
    """Days of trade on each database."""
    with _trade(cluster_of_kind, tmp_path_factory.mktemp("traded"), orders=64) as trade:
        yield trade


@pytest.fixture(scope="module")
def crowded(
    cluster_of_kind: Cluster | None, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Trade]:
    """Fewer sales, but scans, drawers and waiting lists: a venue of which every report has rows."""
    with _trade(cluster_of_kind, tmp_path_factory.mktemp("crowded"), orders=16) as trade:
        crowd(trade, SEED)
        yield trade


@contextmanager
def _trade(cluster: Cluster | None, folder: Path, orders: int) -> Iterator[Trade]:
    settings = blank_settings(folder, cluster)
    database = Database(settings)
    trade = open_trade(database, settings)
    trade_at_random(trade, SEED, orders)
    yield trade
    database.close()
