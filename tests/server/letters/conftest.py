"""The writing desk, once for each module."""

from collections.abc import Iterator

import pytest

from server.database import Database
from server.migrating import migrate
from server.settings import Settings
from tests.server.letters.desk import Desk, open_desk


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    settings = Settings(data_folder=tmp_path_factory.mktemp("desk"), database_url="")
    database = Database(settings)
    migrate(database)
    try:
        yield open_desk(database, settings)
    finally:
        database.close()
