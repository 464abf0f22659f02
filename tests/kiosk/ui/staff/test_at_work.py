"""Staff at a real kiosk with a real server: real clicks from the corner to the panel and back."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime

import pytest
from pydantic import SecretStr
from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtTest import QTest

from kiosk.core.clock import SystemClock
from kiosk.core.sale.intent import Press
from kiosk.core.sale.view import Screen
from kiosk.core.staff.desk import IDLE_S, StaffDesk
from kiosk.core.staff.intent import ChooseOrder, GivePin, StaffPress
from kiosk.core.staff.view import ReaderState, StaffDone, StaffPage, StaffTrouble, StaffView
from kiosk.ui.sale.face import Opening
from kiosk.ui.staff.refusal_words import staff_refusal
from kiosk.ui.theme import Appearance
from tests.documents.paper import codes_in, rendered
from tests.kiosk.core.sale.visiting import Foyer, Visitor, open_foyer
from tests.kiosk.ui.sale_window import SaleWindow
from tests.kiosk.ui.scanning import scan
from tests.server.payment.sales import order_of, sold_for_cash
from tests.server.people.persons import Somebody, rows, staff
from ticketing.badge import new_badge
from ticketing.people import StaffRole

Holds = Callable[[StaffView], object]

PIN = "4711"
PATIENCE_MS = 30_000


@dataclass
class AtWork:
    """A kiosk that is switched on, its window, and who works here."""

    visitor: Visitor
    window: SaleWindow
    foyer: Foyer
    manager: Somebody

    @property
    def view(self) -> StaffView:
        """What the panel shows now."""
        return self.visitor.parts.staff.view

    def until(self, page: StaffPage, holds: Holds = bool) -> StaffView:
        """The view, once it is that page, nothing is under way, and it ``holds``."""
        return until(self.visitor.parts.staff, page, holds)

    def click(self, name: str) -> None:
        """Click what is called so, once it is on the screen: the desk is ahead of the window."""
        until_true(lambda: self.window.shows(name) and self.window.find(name).isEnabled())
        QTest.qWait(60)  # it comes to rest where it stays
        self.window.click(name)

    def reads(self, text: str) -> None:
        """The window says ``text``, or will."""
        until_true(lambda: any(text in str(one.property("text")) for one in self.window.items()))

    def tap_the_corner(self, times: int = 5) -> None:
        """Tap at the venue's mark."""
        for _ in range(times):
            place = QPoint(40, 40)
            QTest.mouseClick(self.window.face.window, Qt.MouseButton.LeftButton, pos=place)

    def open_the_door(self) -> StaffView:
        """Tap at the venue's mark until a PIN is asked for; a busy machine taps slowly."""
        for _ in range(20):
            self.tap_the_corner()
            QTest.qWait(100)
            if self.view.page is StaffPage.DOOR:
                break
        return self.until(StaffPage.DOOR)

    def shows_badge(self, code: str, holds: Holds) -> None:
        """Have a badge read until the door ``holds``; a busy machine types slowly."""
        for _ in range(20):
            scan(self.window.face.window, code)
            QTest.qWait(500)
            if self.view.page is StaffPage.DOOR and holds(self.view):
                break
        self.until(StaffPage.DOOR, holds)

    def type_pin(self, pin: str = PIN) -> None:
        """Type a PIN and go on."""
        for digit in pin:
            self.click(f"key-{digit}")
        self.click("enter")

    def type_amount(self, digits: str, deed: str) -> None:
        """Type an amount as at a till, and do what it is for."""
        for digit in digits:
            self.click(f"key-{digit}")
        self.click(deed)

    def get_in(self) -> StaffView:
        """From the corner to the panel."""
        self.open_the_door()
        self.type_pin()
        return self.until(StaffPage.PANEL)


def until_true(truth: Callable[[], bool]) -> None:
    """Let the window work until ``truth`` holds."""
    for _ in range(PATIENCE_MS // 50):
        if truth():
            return
        QTest.qWait(50)
    raise AssertionError(f"it did not come: {truth}")


def until(panel: StaffDesk, page: StaffPage, holds: Holds = bool) -> StaffView:
    """The view, once it is that page, nothing is under way, and it ``holds``."""
    for _ in range(PATIENCE_MS // 50):
        view = panel.view
        if view.page is page and not view.busy and holds(view):
            return view
        QTest.qWait(50)
    raise AssertionError(f"it did not come: {panel.view}")


@pytest.fixture(scope="module")
def at(tmp_path_factory: pytest.TempPathFactory, qapp: QCoreApplication) -> Iterator[AtWork]:
    assert qapp.instance() is qapp
    with open_foyer(tmp_path_factory.mktemp("foyer"), {}) as foyer:
        venue = foyer.venue
        manager = staff(foyer.server, venue.organiser_id, StaffRole.MANAGER)
        pin = {"organiser_id": str(venue.organiser_id), "pin": PIN}
        assert manager.client.put("/me/pin", json=pin).ok
        with foyer.visitor() as visitor:
            opening = Opening(Appearance(reduce_motion=True))
            window = SaleWindow(opening, visitor.parts.staff, visitor.parts.desk)
            visitor.sees(Screen.ATTRACT)
            yield AtWork(visitor, window, foyer, manager)
            window.close()


@pytest.fixture(autouse=True)
def _nobody_is_in(at: AtWork) -> None:
    at.visitor.parts.staff.submit(StaffPress.LOCK)
    at.until(StaffPage.AWAY)
    at.visitor.asks(Press.LEAVE)
    at.visitor.sees(Screen.ATTRACT)


def test_five_taps_and_a_pin_open_the_panel_and_lock_closes_it(at: AtWork) -> None:
    view = at.get_in()
    assert view.status is not None
    assert (view.status.reader, view.status.waiting) == (ReaderState.READY, 0)
    assert view.day is not None
    at.reads(at.manager.name)
    at.click("lock")
    assert at.until(StaffPage.AWAY).shift is None
    told = rows(at.foyer.server, "SELECT actor_name FROM audit_entry WHERE act = 'shift.begun'")
    assert (at.manager.name,) in told


def a_badge(at: AtWork) -> str:
    """The code on the manager's new badge."""
    path = f"/organisers/{at.foyer.venue.organiser_id}/people/{at.manager.id}/badge"
    answer = at.manager.client.post(path)
    assert answer.status_code == 201
    (page,) = rendered(answer.content)
    (code,) = codes_in(page)
    return code


def test_a_badge_names_whoever_wears_it_and_their_pin_lets_them_in(at: AtWork) -> None:
    lost, badge = a_badge(at), a_badge(at)
    at.visitor.chooses()
    at.shows_badge(lost, lambda view: view.trouble is StaffTrouble.UNKNOWN_BADGE)
    at.reads("This badge is not known here")
    at.shows_badge(badge, lambda view: view.named)
    at.reads(at.manager.name)
    at.type_pin("0000")
    at.until(StaffPage.DOOR, lambda view: view.trouble is StaffTrouble.WRONG_PIN)
    at.type_pin()
    view = at.until(StaffPage.PANEL)
    assert view.shift is not None
    assert view.shift.clerk_id == at.manager.id


def test_four_taps_open_nothing(at: AtWork) -> None:
    at.tap_the_corner(4)
    QTest.qWait(300)
    assert at.view.page is StaffPage.AWAY


def test_a_wrong_pin_is_said_and_the_right_one_lets_in_all_the_same(at: AtWork) -> None:
    at.open_the_door()
    at.type_pin("0000")
    at.until(StaffPage.DOOR, lambda view: view.trouble is StaffTrouble.WRONG_PIN)
    at.reads("This PIN is not right")
    at.type_pin()
    at.until(StaffPage.PANEL)


def test_cancel_leaves_the_visitors_choice_as_it_was(at: AtWork) -> None:
    at.visitor.chooses()
    at.open_the_door()
    at.click("cancel")
    at.until(StaffPage.AWAY)
    assert at.visitor.sees(Screen.REVIEW).ticket_count == 2


def test_nobody_lays_a_panel_over_somebodys_payment(at: AtWork) -> None:
    at.visitor.goes_to_pay()
    at.tap_the_corner()
    scan(at.window.face.window, new_badge())
    QTest.qWait(300)
    assert at.view.page is StaffPage.AWAY
    at.visitor.asks(Press.CANCEL_PAYMENT)
    at.visitor.sees(Screen.DECLINED)


def test_syncing_says_that_the_server_has_heard_everything(at: AtWork) -> None:
    at.get_in()
    at.click("sync")
    at.until(StaffPage.PANEL)
    at.reads("The server has heard everything")


def test_ending_the_program_wants_the_pin_again(at: AtWork) -> None:
    at.get_in()
    at.click("leave")
    at.until(StaffPage.LEAVING)
    at.click("cancel")
    at.until(StaffPage.PANEL)
    at.click("leave")
    at.until(StaffPage.LEAVING)
    at.type_pin("0000")
    wrong = at.until(StaffPage.LEAVING, lambda view: view.trouble)
    assert not wrong.leaving
    at.type_pin()
    at.until(StaffPage.LEAVING, lambda view: view.leaving)
    until_true(lambda: not at.window.face.window.isVisible())
    assert not at.window.face.window.isVisible()
    at.window.face.show()


class SettableClock:
    """A stopwatch that a test moves on."""

    def __init__(self) -> None:
        self.passed_s = 0.0

    def now(self) -> datetime:
        return SystemClock().now()

    def elapsed_s(self) -> float:
        return self.passed_s


def test_a_panel_nobody_touches_closes_and_the_sale_below_begins_anew(at: AtWork) -> None:
    clock = SettableClock()
    panel = StaffDesk(replace(at.visitor.parts.staff.parts, clock=clock))
    at.visitor.chooses()
    panel.start()
    for _ in range(5):
        panel.submit(StaffPress.CORNER)
    until(panel, StaffPage.DOOR)
    panel.submit(GivePin(at.manager.id, SecretStr(PIN)))
    until(panel, StaffPage.PANEL)
    clock.passed_s = IDLE_S - 1
    QTest.qWait(700)
    page = panel.view.page
    assert page is StaffPage.PANEL
    clock.passed_s = IDLE_S + 1
    at.visitor.sees(Screen.ATTRACT)
    page = panel.view.page
    assert page is StaffPage.AWAY
    panel.close()


def test_a_shift_with_cash_a_refund_a_reprint_and_the_end_of_the_day(at: AtWork) -> None:
    _, payment = sold_for_cash(at.foyer.venue)
    number = order_of(at.foyer.venue.operator, payment.order_id).number
    printed = at.foyer.printer.printed
    at.get_in()
    at.click("drawer")
    at.until(StaffPage.DRAWER)
    at.type_amount("2000", "openDrawer")
    (drawer,) = at.until(StaffPage.DRAWER, lambda view: view.drawers).drawers
    assert drawer.opening_float.amount == 2_000
    at.click("back")

    at.until(StaffPage.PANEL)
    at.click("orders")
    at.until(StaffPage.ORDERS)
    for letter in number.lower():
        QTest.keyClick(at.window.face.window, Qt.Key(ord(letter.upper())))
    at.click("find")
    at.until(StaffPage.ORDERS)
    at.click(f"order-{number}")
    at.until(StaffPage.ORDER)
    at.click("refund")
    at.click("reason-0")
    at.type_amount("1000", "giveBack")
    order = at.until(StaffPage.ORDER, lambda view: view.done is StaffDone.GIVEN_BACK).order
    assert order is not None
    assert order.refunded.amount == 1_000
    at.click("reprint")
    at.until(StaffPage.ORDER, lambda view: view.done is StaffDone.REPRINTED)
    assert [job.title for job in printed] == [number]
    at.click("back")
    at.until(StaffPage.ORDERS)
    at.click("back")

    at.until(StaffPage.PANEL)
    at.click("drawer")
    at.until(StaffPage.DRAWER)
    at.type_amount("900", "closeDrawer")
    counted = at.until(StaffPage.DRAWER, lambda view: view.counted).counted
    assert counted is not None
    assert counted.difference is not None
    assert counted.difference.amount == -100
    at.click("printDrawer")
    at.until(StaffPage.DRAWER, lambda view: view.done is StaffDone.PRINTED)
    at.click("back")
    at.until(StaffPage.PANEL)
    at.click("printDay")
    at.until(StaffPage.PANEL, lambda view: view.done is StaffDone.PRINTED)
    assert [job.title for job in printed] == [number, "Cash drawer", "End of day"]

    told = rows(
        at.foyer.server,
        "SELECT act FROM audit_entry WHERE actor_name = ? AND details LIKE '%at_device%'",
        at.manager.name,
    )
    deeds = {"drawer.opened", "refund.asked", "order.reprinted", "drawer.closed"}
    assert deeds <= {act for (act,) in told}


def test_what_the_server_refuses_is_said_in_the_panels_words(at: AtWork) -> None:
    _, payment = sold_for_cash(at.foyer.venue)
    at.get_in()
    at.visitor.parts.staff.submit(ChooseOrder(payment.order_id))
    at.until(StaffPage.ORDER)
    at.click("refund")
    at.click("reason-0")
    at.type_amount("1000", "giveBack")
    view = at.until(StaffPage.ORDER, lambda view: view.trouble is StaffTrouble.REFUSED)
    assert view.problem is not None
    at.reads(staff_refusal(view.problem))
