"""An outbox for a whole module, on each database: emptied for each test, not made anew."""

from collections.abc import Iterator

import pytest
from sqlalchemy import update

from server.database import Database
from server.mail.tables import letter
from tests.server.blank import blank_database
from tests.server.postgres import Cluster


@pytest.fixture(scope="module")
def outbox_of_module(
    cluster_of_kind: Cluster | None, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Database]:
    opened = blank_database(tmp_path_factory.mktemp("outbox"), cluster_of_kind)
    try:
        yield opened
    finally:
        opened.close()


@pytest.fixture
def outbox(outbox_of_module: Database) -> Database:
    """A database in which no letter waits."""
    outbox_of_module.write(lambda c: c.execute(update(letter).values(next_try_at=None)))
    return outbox_of_module
