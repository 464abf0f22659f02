"""The cash desk that the tests of a module share; each opens drawers of its own."""

import pytest

from tests.server.drawer.cash_desk import CashDesk, open_cash_desk
from tests.server.running import ServerHandle


@pytest.fixture(scope="module")
def desk(server: ServerHandle) -> CashDesk:
    """A venue that takes cash, on each database."""
    return open_cash_desk(server)
