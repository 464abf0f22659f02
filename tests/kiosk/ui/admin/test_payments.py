"""Payments at a desk: found by how they stand, asked about, called off, and looked after."""

from PySide6.QtCore import QModelIndex, Qt, QTimer
from PySide6.QtTest import QTest

from kiosk.core.admin.client import AdminClient
from kiosk.ui.admin.confirm_dialog import ConfirmDialog
from kiosk.ui.admin.orders_page import OrdersPage
from kiosk.ui.admin.payment_filters import PAGE_ROWS
from kiosk.ui.admin.payment_incident_dialog import PaymentIncidentDialog
from kiosk.ui.admin.payments_page import PaymentsPage
from kiosk.ui.admin.refund_dialog import RefundDialog
from tests.kiosk.ui.admin.desk import Desk, sold, until
from tests.product.house import House
from tests.product.orders import seen
from tests.server.payment.counter import Desk as Kiosk
from tests.server.payment.disputed import disputed_sale, incidents_of
from tests.server.payment.sales import sold_by_card
from tests.server.running import ADMIN_TOKEN
from ticketing.order import Buyer
from ticketing.payment import PaymentFilter, PaymentMethod, PaymentStatus

MAYA = Buyer(name="Maya Lindqvist", email="maya@example.org")


def kiosk_of(desk: Desk) -> Kiosk:
    return desk.house.counter.desk(venue=desk.venue)


def payments_of(desk: Desk) -> PaymentsPage:
    desk.open("payments")
    page = desk.window.pages["payments"]
    assert isinstance(page, PaymentsPage)
    return page


def shown(page: PaymentsPage) -> list[str]:
    return [one.reference for one in page.rows.rows]


def narrow(page: PaymentsPage, desk: Desk, state: PaymentFilter | None) -> list[str]:
    page.filters.state.setCurrentIndex(page.filters.state.findData(state))
    desk.settle()
    return shown(page)


def answer(page: PaymentsPage, *, agree: bool) -> None:
    """Answer the question that is over the page, once it is there."""

    def at_last() -> None:
        dialog = page.findChildren(ConfirmDialog)[-1]
        (dialog.accept if agree else dialog.reject)()

    QTimer.singleShot(100, at_last)


def test_the_newest_payment_is_first_and_leads_to_its_order(desk: Desk) -> None:
    sold(desk.house, desk.venue, MAYA, 1)
    order = seen(desk.house.operator, sold(desk.house, desk.venue, MAYA, 3))
    page = payments_of(desk)
    assert shown(page)[0] == page.detail.reference == order.payments[0].reference
    assert len(shown(page)) == 2
    assert [one.words.title for one in page.detail.timeline.moments][-1] == "Paid"
    page.detail.to_order.click()
    desk.settle()
    orders = desk.window.stack.currentWidget()
    assert isinstance(orders, OrdersPage)
    assert [one.number for one in orders.rows.rows] == [order.number]


def test_another_organisers_payments_are_never_there(desk: Desk, house: House) -> None:
    sold(house, house.venue(), MAYA)
    page = payments_of(desk)
    assert shown(page) == []
    assert page.detail.file is None
    both = AdminClient(house.server.address, ADMIN_TOKEN)
    mine = page.filters.asked(desk.venue.organiser_id, None)
    assert both.payments(mine).payments == ()
    everybody = mine.model_copy(update={"organiser": None})
    assert both.payments(everybody).payments
    both.close()


def test_filters_find_what_is_open_and_what_was_paid_in_a_way(desk: Desk) -> None:
    kiosk = kiosk_of(desk)
    paid = sold_by_card(kiosk)
    waiting = kiosk.pay(kiosk.order())
    cash = seen(desk.house.operator, sold(desk.house, desk.venue, MAYA)).payments[0]
    page = payments_of(desk)
    assert shown(page) == [cash.reference, waiting.reference, paid.reference]
    assert narrow(page, desk, PaymentFilter.OPEN) == [waiting.reference]
    assert narrow(page, desk, PaymentFilter.STUCK) == []
    assert page.detail.file is None
    page.filters.state.setCurrentIndex(0)
    page.filters.method.setCurrentIndex(page.filters.method.findData(PaymentMethod.CARD_READER))
    desk.settle()
    assert shown(page) == [waiting.reference, paid.reference]
    page.filters.when.setCurrentIndex(1)
    desk.settle()
    assert shown(page) == [waiting.reference, paid.reference]


def test_pages_come_as_one_scrolls_each_payment_once(desk: Desk) -> None:
    many = PAGE_ROWS + 5
    for _ in range(many):
        sold(desk.house, desk.venue, MAYA, 1)
    page = payments_of(desk)
    assert len(shown(page)) == PAGE_ROWS
    assert page.rows.canFetchMore(QModelIndex())
    page.table.scrollToBottom()
    until(lambda: len(shown(page)) == many)
    assert len(set(shown(page))) == many
    assert not page.rows.canFetchMore(QModelIndex())


def test_asking_the_provider_tells_how_the_payment_ended(desk: Desk) -> None:
    kiosk = kiosk_of(desk)
    payment = kiosk.pay(kiosk.order())
    page = payments_of(desk)
    page.detail.settle.click()
    desk.settle()
    assert "The payment is now: At the reader" in page.detail.said.words.text()
    kiosk.give_card()
    kiosk.becomes(payment, PaymentStatus.SUCCEEDED)
    page.refresh()
    desk.settle()
    assert page.rows.rows[0].status is PaymentStatus.SUCCEEDED
    assert page.detail.settle.isHidden()
    assert page.detail.cancel.isHidden()
    assert not page.detail.refund.isHidden()


def test_an_open_payment_is_called_off_only_when_somebody_says_so_twice(desk: Desk) -> None:
    kiosk = kiosk_of(desk)
    payment = kiosk.pay(kiosk.order())
    page = payments_of(desk)
    answer(page, agree=False)
    page.detail.cancel.click()
    desk.settle()
    assert kiosk.read(payment).status is PaymentStatus.PRESENTED
    answer(page, agree=True)
    page.detail.cancel.click()
    desk.settle()
    assert kiosk.read(payment).status is PaymentStatus.CANCELLED
    assert "No money was taken" in page.detail.said.words.text()
    assert page.rows.rows[0].status is PaymentStatus.CANCELLED


def test_a_payment_that_was_paid_meanwhile_is_not_called_off(desk: Desk) -> None:
    kiosk = kiosk_of(desk)
    payment = kiosk.pay(kiosk.order())
    page = payments_of(desk)
    kiosk.give_card()
    kiosk.becomes(payment, PaymentStatus.SUCCEEDED)
    answer(page, agree=True)
    page.detail.cancel.click()
    desk.settle()
    assert "cannot be cancelled" in page.detail.fault.words.text()
    assert kiosk.read(payment).status is PaymentStatus.SUCCEEDED


def test_a_dispute_is_told_with_its_end_and_what_was_done_is_written_down(desk: Desk) -> None:
    kiosk = kiosk_of(desk)
    payment, provider_id = disputed_sale(kiosk)
    page = payments_of(desk)
    assert narrow(page, desk, PaymentFilter.DISPUTED) == [payment.reference]
    file = page.detail.file
    assert file is not None
    assert [one.provider_id for one in file.disputes] == [provider_id]
    assert page.detail.refund.isHidden()
    (button,) = page.detail.matters.resolving
    button.click()
    dialog = page.findChildren(PaymentIncidentDialog)[-1]
    assert not dialog.go.isEnabled()
    QTest.keyClicks(dialog.note, "Evidence sent to the bank")
    QTest.keyClick(dialog.note, Qt.Key.Key_Return)
    desk.settle()
    assert incidents_of(kiosk, payment) == {}
    assert "written down" in page.detail.said.words.text()
    assert page.detail.matters.resolving == []


def test_money_goes_back_from_here_too(desk: Desk) -> None:
    order = sold(desk.house, desk.venue, MAYA, 1)
    page = payments_of(desk)
    page.detail.refund.click()
    desk.settle()
    dialog = page.findChildren(RefundDialog)[-1]
    accepted: list[bool] = []
    dialog.accepted.connect(lambda: accepted.append(True))
    dialog.typed.setText("25")
    dialog.go.click()
    desk.settle()
    assert accepted
    assert seen(desk.house.operator, order).refunded.amount == 2500
    desk.settle()
    assert narrow(page, desk, PaymentFilter.REFUNDED) == [page.detail.reference]
