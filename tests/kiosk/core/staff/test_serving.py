"""A shift at a real kiosk with a real server, without a screen: from corner to last page."""

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from pydantic import SecretStr

from kiosk.app import SaleParts, build_sale
from kiosk.core.errors import NeverPairedError
from kiosk.core.ports import PrintOutcome
from kiosk.core.safekeeping import UNPAIRS
from kiosk.core.sale.view import EventsState, SaleView, Screen
from kiosk.core.settings import SaleSettings
from kiosk.core.staff.intent import (
    ChooseOrder,
    CloseWith,
    Find,
    GiveBack,
    GivePin,
    OpenWith,
    StaffIntent,
    StaffPress,
)
from kiosk.core.staff.view import StaffDone, StaffPage, StaffTrouble, StaffView, Tie
from tests.fakes.printer import FakePrinter
from tests.kiosk.core.sale.visiting import Visitor, on_disk
from tests.server.payment.sales import order_of, sold_for_cash
from tests.server.people.persons import Somebody, rows, staff
from tests.server.running import running_server
from tests.server.selling import Venue, open_venue
from tests.simulator.running import wait_until
from ticketing.device import DeviceKind, NewDevice
from ticketing.identifiers import new_id
from ticketing.money import Money
from ticketing.people import StaffRole

PIN = SecretStr("4711")
PATIENCE_S = 60.0


@dataclass
class Shift:
    """Staff at a kiosk's panel, who wait for what it shows."""

    parts: SaleParts
    venue: Venue
    manager: Somebody
    printer: FakePrinter
    _changed: threading.Condition = field(default_factory=threading.Condition)

    def until(self, holds: Callable[[StaffView], bool]) -> StaffView:
        """The view, once nothing is under way and it is as wished."""
        panel = self.parts.staff
        with self._changed:
            done = self._changed.wait_for(
                lambda: not panel.view.busy and holds(panel.view), PATIENCE_S
            )
        assert done, panel.view
        return panel.view

    def asks(self, intent: StaffIntent, page: StaffPage) -> StaffView:
        """Ask for something that leads to a page."""
        before = self.parts.staff.view
        self.parts.staff.submit(intent)
        return self.until(lambda view: view is not before and view.page is page)

    def notice(self, _view: StaffView) -> None:
        """There is something new to see."""
        with self._changed:
            self._changed.notify_all()

    def get_in(self) -> StaffView:
        """From the corner to the panel."""
        for _ in range(5):
            self.parts.staff.submit(StaffPress.CORNER)
        self.until(lambda view: bool(view.clerks))
        self.parts.staff.submit(GivePin(self.manager.id, PIN))
        return self.until(lambda view: view.status is not None)


@contextmanager
def at_a_kiosk(
    venue: Venue, manager: Somebody, folder: Path, lease_keep: int = 0
) -> Iterator[Shift]:
    """A kiosk that has just been paired and switched on, and its manager."""
    wanted = NewDevice(
        id=new_id(),
        organiser_id=venue.organiser_id,
        kind=DeviceKind.KIOSK,
        name="Kiosk 3",
        place="Foyer",
    )
    settings = SaleSettings(
        server_url=venue.server.address,
        device_folder=folder,
        pairing_code=venue.operator.post("/devices", wanted).json()["code"],
        lease_keep=lease_keep,
        lease_percent=100,
    )
    printer = FakePrinter()
    parts = build_sale(settings, printer)
    ready = threading.Event()

    def look(view: SaleView) -> None:
        if view.events_state is EventsState.READY:
            ready.set()

    parts.desk.listen(look)
    found = Shift(parts, venue, manager, printer)
    parts.staff.listen(found.notice)
    parts.start()
    assert ready.wait(PATIENCE_S)
    try:
        yield found
    finally:
        parts.close()


@pytest.fixture(scope="module")
def shift(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Shift]:
    with running_server() as server:
        venue = open_venue(server, {})
        manager = staff(server, venue.organiser_id, StaffRole.MANAGER)
        pin = {"organiser_id": str(venue.organiser_id), "pin": PIN.get_secret_value()}
        assert manager.client.put("/me/pin", json=pin).ok
        with at_a_kiosk(venue, manager, tmp_path_factory.mktemp("kiosk")) as found:
            yield found


@pytest.fixture(autouse=True)
def _nobody_is_in(shift: Shift) -> None:
    shift.parts.staff.submit(StaffPress.LOCK)
    shift.until(lambda view: view.page is StaffPage.AWAY)


def euros(amount: int) -> Money:
    return Money(amount=amount, currency="EUR")


def test_cash_a_refund_a_reprint_and_the_end_of_the_day_are_somebodys(shift: Shift) -> None:
    _, payment = sold_for_cash(shift.venue)
    number = order_of(shift.venue.operator, payment.order_id).number
    view = shift.get_in()
    assert view.shift is not None
    assert (view.shift.clerk, view.shift.may_refund) == (shift.manager.name, True)
    shift.asks(StaffPress.DRAWER, StaffPage.DRAWER)
    shift.parts.staff.submit(OpenWith(euros(2_000)))
    (drawer,) = shift.until(lambda view: bool(view.drawers)).drawers

    shift.asks(StaffPress.ORDERS, StaffPage.ORDERS)
    shift.parts.staff.submit(Find(number.lower()))
    found = shift.until(lambda view: view.found is not None).found
    assert [one.id for one in found or ()] == [payment.order_id]
    shift.asks(ChooseOrder(payment.order_id), StaffPage.ORDER)
    wish = GiveBack(new_id(), euros(1_000), "The buyer cannot come")
    orders = []
    for _ in range(2):
        shift.parts.staff.submit(wish)
        orders.append(shift.until(lambda view: view.done is StaffDone.GIVEN_BACK).order)
    order = orders[-1]
    assert order is not None
    assert order.refunded == euros(1_000)
    shift.parts.staff.submit(StaffPress.REPRINT)
    shift.until(lambda view: view.done is StaffDone.REPRINTED)

    shift.asks(StaffPress.DRAWER, StaffPage.DRAWER)
    shift.parts.staff.submit(CloseWith(drawer.id, euros(900)))
    counted = shift.until(lambda view: view.counted is not None).counted
    assert counted is not None
    assert counted.difference == euros(-100)
    for press in (StaffPress.PRINT_DRAWER, StaffPress.PRINT_DAY):
        shift.parts.staff.submit(press)
        shift.until(lambda view: view.done is StaffDone.PRINTED)
        shift.asks(StaffPress.BACK, StaffPage.PANEL)
    assert [job.title for job in shift.printer.printed] == [number, "Cash drawer", "End of day"]
    told = rows(
        shift.venue.server,
        "SELECT act FROM audit_entry WHERE actor_name = ? AND details LIKE '%at_device%'",
        shift.manager.name,
    )
    deeds = {"drawer.opened", "refund.asked", "order.reprinted", "drawer.closed"}
    assert deeds <= {act for (act,) in told}


def test_what_the_server_refuses_is_said_in_its_words(shift: Shift) -> None:
    _, payment = sold_for_cash(shift.venue)
    shift.get_in()
    shift.asks(ChooseOrder(payment.order_id), StaffPage.ORDER)
    shift.parts.staff.submit(GiveBack(new_id(), euros(1_000), "The buyer cannot come"))
    view = shift.until(lambda view: view.trouble is not None)
    assert view.trouble is StaffTrouble.REFUSED
    assert view.problem is not None
    assert "No drawer for EUR is open at this kiosk" in view.problem.detail


def test_a_printer_that_fails_is_said_and_one_that_prints_has_been_tested(shift: Shift) -> None:
    shift.get_in()
    shift.printer.next_outcome = PrintOutcome.FAILED
    shift.parts.staff.submit(StaffPress.TEST)
    assert shift.until(lambda view: view.trouble is not None).trouble is StaffTrouble.NOT_PRINTED
    shift.parts.staff.submit(StaffPress.TEST)
    shift.until(lambda view: view.done is StaffDone.TESTED)


def test_a_kiosk_is_forgotten_once_nothing_is_left_that_it_alone_knows(
    shift: Shift, tmp_path: Path
) -> None:
    with at_a_kiosk(shift.venue, shift.manager, tmp_path, lease_keep=2) as at:
        parts = at.parts
        wait_until(parts.alone.blanks.leases, 20)
        Visitor(parts).chooses()
        at.get_in()
        at.asks(StaffPress.DRAWER, StaffPage.DRAWER)
        parts.staff.submit(OpenWith(euros(2_000)))
        (drawer,) = at.until(lambda view: bool(view.drawers)).drawers
        parts.staff.submit(StaffPress.UNPAIR)
        at.until(lambda view: Tie.DRAWER_OPEN in view.ties)
        parts.staff.submit(StaffPress.FORGET)
        parts.staff.submit(CloseWith(drawer.id, euros(2_000)))
        at.until(lambda view: view.counted is not None)
        for _ in range(10):
            if not at.asks(StaffPress.UNPAIR, StaffPage.UNPAIRING).ties:
                break
        assert not parts.journal.unfinished()
        assert not parts.alone.blanks.leases()
        token = parts.identity.token.encode()
        assert token in on_disk(tmp_path)
        parts.staff.submit(StaffPress.FORGET)
        wait_until(parts.desk.removed, 20)
        assert token not in on_disk(tmp_path)
    with pytest.raises(NeverPairedError):
        build_sale(SaleSettings(device_folder=tmp_path, lease_keep=2))
    told = rows(
        shift.venue.server,
        "SELECT details FROM audit_entry WHERE act = 'device.unpaired' AND actor_name = ?",
        shift.manager.name,
    )
    assert [str(parts.identity.device.id) in str(details) for (details,) in told] == [True]


def test_a_kiosk_the_server_does_not_know_is_wiped_only_where_somebody_here_asked_for_it(
    shift: Shift, tmp_path: Path
) -> None:
    with at_a_kiosk(shift.venue, shift.manager, tmp_path) as at:
        desk, trade = at.parts.desk, at.parts.alone
        screens = Visitor(at.parts)
        trade.store.keep(UNPAIRS, "cut before the server heard of it")
        at.get_in()
        at.asks(StaffPress.SYNC, StaffPage.PANEL)
        assert not desk.removed()
        trade.store.forget(UNPAIRS)
        path = f"/devices/{at.parts.identity.device.id}/unpair"
        assert shift.venue.operator.post(path).ok
        screens.until(lambda view: view.screen is Screen.CLOSED)
        assert not desk.removed()
        assert at.parts.identity.token.encode() in on_disk(tmp_path)
        trade.store.keep(UNPAIRS, "cut before it was wiped")
        wait_until(desk.removed, 20)
