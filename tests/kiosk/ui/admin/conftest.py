"""One house for all tests of the manager's window, and a desk in it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication

from tests.kiosk.ui.admin.desk import Desk, a_desk
from tests.product.house import House, running_house
from tests.server.selling import Venue


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """What a machine without a display lacks is no fault of the window's."""
    ignored = pytest.mark.qt_log_ignore("propagateSizeHints", "QPlatformServices::openDocument")
    for item in items:
        if item.path.is_relative_to(Path(__file__).parent):
            item.add_marker(ignored)


@pytest.fixture(scope="module")
def house() -> Iterator[House]:
    """A running server with a card service and a mailbox."""
    with running_house("sqlite", None) as running:
        yield running


@pytest.fixture
def venue(house: House) -> Venue:
    """An organiser with an event and two tiers."""
    return house.venue({"quantity": 500}, {"quantity": 100})


@pytest.fixture
def desk(qapp: QCoreApplication, house: House, venue: Venue, tmp_path: Path) -> Iterator[Desk]:
    """A window at the house, before anybody signed in."""
    assert qapp.instance() is qapp
    with a_desk(house, venue, tmp_path) as open_desk:
        yield open_desk
