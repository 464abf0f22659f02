"""A manager's desk: the real window, signed in at a real server that has sold something."""

import contextlib
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtTest import QTest

from kiosk.ui.admin.face import AdminFace, AdminOpening
from kiosk.ui.admin.sign_in import SignInPage
from kiosk.ui.admin.window import AdminWindow
from tests.product.house import House
from tests.product.orders import manager_of, paid, placed
from tests.server.people.persons import PASSWORD, Somebody
from tests.server.selling import Venue
from ticketing.order import Buyer, Channel, OrderView
from ticketing.payment import PaymentMethod

WITHIN_S = 30


@dataclass
class Desk:
    """One window, and whoever sits before it."""

    face: AdminFace
    house: House
    venue: Venue
    manager: Somebody

    @property
    def page(self) -> SignInPage:
        """The page that signs in."""
        page = self.face.window.centralWidget()
        assert isinstance(page, SignInPage)
        return page

    @property
    def window(self) -> AdminWindow:
        """The window of whoever is signed in."""
        assert isinstance(self.face.window, AdminWindow)
        return self.face.window

    def sign_in(self, password: str = PASSWORD) -> None:
        """Type who one is, and go."""
        self.page.email.setText(self.manager.email)
        self.page.password.setText(password)
        self.page.button.click()
        self.settle()

    def settle(self) -> None:
        """Wait until everything that was asked of the server is answered and shown."""
        until(lambda: self.face.errands.idle)

    def open(self, key: str) -> None:
        """Sign in, and show a page."""
        self.sign_in()
        until(lambda: bool(self.window.pages))
        self.window.open_page(key)
        self.settle()


def until(true: Callable[[], bool]) -> None:
    """Let the window work until something is true."""
    end = time.monotonic() + WITHIN_S
    while not true():
        assert time.monotonic() < end, "it did not come to be"
        QTest.qWait(10)
    QTest.qWait(10)


@contextlib.contextmanager
def a_desk(house: House, venue: Venue, folder: Path, size: QSize | None = None) -> Iterator[Desk]:
    """A window that asks who is there, for a manager of the venue."""
    manager = manager_of(house, venue)
    opening = AdminOpening(folder, house.server.address, size=size or QSize(1440, 900))
    face = AdminFace(opening)
    face.show()
    try:
        yield Desk(face, house, venue, manager)
    finally:
        until(lambda: face.errands.idle)
        face.close()


def sold(
    house: House, venue: Venue, buyer: Buyer, quantity: int = 2, *, pay: bool = True
) -> OrderView:
    """An order at the box office, paid in cash where it is to be."""
    wanted = venue.order(quantity, buyer=buyer, channel=Channel.BOX_OFFICE)
    order = placed(house.operator, wanted)
    if pay:
        paid(house.operator, order, PaymentMethod.CASH)
    return order
