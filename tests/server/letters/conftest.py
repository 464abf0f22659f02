"""The writing desk, once for each module."""

from collections.abc import Iterator

import pytest

from server.database import Database
from tests.server.blank import blank_settings
from tests.server.letters.desk import Desk, open_desk


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    settings = blank_settings(tmp_path_factory.mktemp("desk"))
    database = Database(settings)
    try:
        yield open_desk(database, settings)
    finally:
        database.close()
