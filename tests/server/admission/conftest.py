"""The venue that the tests of admission share."""

from pathlib import Path

import pytest

from server.database import Database
from tests.server.admission.building import Venue, venue_in


@pytest.fixture
def venue(database: Database, tmp_path: Path) -> Venue:
    """A venue in an empty database of each kind."""
    return venue_in(database, tmp_path)
