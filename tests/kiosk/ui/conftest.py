"""Windows for the tests of the faces."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QPointingDevice
from PySide6.QtTest import QTest

from scripts.screenshots.sale_views import SCREENS
from tests.kiosk.ui.sale_window import SaleWindow


@pytest.fixture(scope="module")
def shared_sale(qapp: QCoreApplication) -> Iterator[SaleWindow]:
    """One sale window for the tests of a module that leave nothing behind."""
    assert qapp.instance() is qapp
    window = SaleWindow()
    yield window
    window.close()


@pytest.fixture
def nothing_asked_yet(shared_sale: SaleWindow) -> None:
    """The shared window as freshly opened, and a desk that was asked for nothing."""
    shared_sale.show(SCREENS["00-starting"], settle=False)
    shared_sale.look()
    shared_sale.desk.intents.clear()


@pytest.fixture
def sale(qapp: QCoreApplication) -> Iterator[SaleWindow]:
    """A sale window of one's own."""
    assert qapp.instance() is qapp
    window = SaleWindow()
    yield window
    window.close()


@pytest.fixture(scope="session")
def finger(qapp: QCoreApplication) -> QPointingDevice:
    """A touch screen that Qt knows."""
    assert qapp.instance() is qapp
    return QTest.createTouchDevice()
