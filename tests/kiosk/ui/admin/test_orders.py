"""Orders at a desk: found, walked through page by page, given back, and never out of date."""

from pathlib import Path

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from kiosk.ui.admin.orders_page import OrdersPage
from kiosk.ui.admin.refund_dialog import RefundDialog
from tests.kiosk.ui.admin.desk import Desk, sold, until
from tests.product.house import House
from tests.product.orders import seen
from ticketing.identifiers import new_id
from ticketing.order import LARGEST_PAGE, Buyer, OrderStatus
from ticketing.ticket import TicketStatus

MAYA = Buyer(name="Maya Lindqvist", email="maya@example.org")
TOM = Buyer(name="Tomás Ó Briain")


def orders_of(desk: Desk) -> OrdersPage:
    desk.open("orders")
    page = desk.window.pages["orders"]
    assert isinstance(page, OrdersPage)
    return page


def shown(page: OrdersPage) -> list[str]:
    return [one.number for one in page.rows.rows]


def refund_of(page: OrdersPage, desk: Desk) -> RefundDialog:
    order = page.detail.order
    assert order is not None
    page.deeds.refund(order)
    desk.settle()
    return page.findChildren(RefundDialog)[-1]


def test_the_newest_order_is_first_and_told_in_full(desk: Desk) -> None:
    sold(desk.house, desk.venue, TOM)
    order = sold(desk.house, desk.venue, MAYA, 3)
    page = orders_of(desk)
    assert shown(page)[0] == order.number
    assert page.detail.shows(order.id)
    titles = [one.words.title for one in page.detail.timeline.moments]
    assert titles[0] == "Order placed, tickets held"
    assert {"Confirmed, tickets made", "Paid"} <= set(titles)


def test_a_search_asks_the_server_by_whatever_is_typed(desk: Desk) -> None:
    hers = sold(desk.house, desk.venue, MAYA)
    sold(desk.house, desk.venue, TOM)
    page = orders_of(desk)
    serial = seen(desk.house.operator, hers).tickets[0].serial
    for text in ("lindq", hers.number.lower(), serial, "maya@exa"):
        desk.window.search.setText(text)
        QTest.keyClick(desk.window.search, Qt.Key.Key_Return)
        desk.settle()
        assert shown(page) == [hers.number], text
    desk.window.search.setText("nobody of this name")
    QTest.keyClick(desk.window.search, Qt.Key.Key_Return)
    desk.settle()
    assert shown(page) == []
    assert page.detail.order is None


def test_filters_narrow_and_another_organisers_orders_are_never_there(
    desk: Desk, house: House
) -> None:
    sold(house, house.venue(), MAYA)
    held = sold(house, desk.venue, TOM, pay=False)
    sold(house, desk.venue, MAYA)
    page = orders_of(desk)
    assert len(shown(page)) == 2
    page.filters.status.setCurrentIndex(page.filters.status.findData(OrderStatus.PENDING))
    desk.settle()
    assert shown(page) == [held.number]


def test_pages_come_as_one_scrolls_each_order_once(desk: Desk) -> None:
    many = LARGEST_PAGE + 20
    for _ in range(many):
        sold(desk.house, desk.venue, TOM, 1, pay=False)
    page = orders_of(desk)
    assert len(shown(page)) == LARGEST_PAGE
    assert page.rows.canFetchMore(QModelIndex())
    page.table.scrollToBottom()
    until(lambda: len(shown(page)) == many)
    assert len(set(shown(page))) == many
    assert not page.rows.canFetchMore(QModelIndex())


def test_an_order_that_comes_meanwhile_appears_and_the_choice_stays(desk: Desk) -> None:
    first = sold(desk.house, desk.venue, MAYA)
    page = orders_of(desk)
    later = sold(desk.house, desk.venue, TOM)
    page.refresh()
    desk.settle()
    assert shown(page) == [later.number, first.number]
    assert page.detail.shows(first.id)
    chosen = page.table.selectionModel().selectedRows()
    assert [page.rows.rows[one.row()].number for one in chosen] == [first.number]


def test_chosen_rows_are_copied_as_a_spreadsheet_takes_them(desk: Desk) -> None:
    order = sold(desk.house, desk.venue, MAYA)
    page = orders_of(desk)
    page.table.choose(0)
    QTest.keyClick(page.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    heading, line = QGuiApplication.clipboard().text().split("\n")
    assert heading.split("\t")[:2] == ["Order", "Buyer"]
    assert line.split("\t")[:2] == [order.number, "Maya Lindqvist"]


def test_money_goes_back_only_for_the_amount_that_was_typed(desk: Desk) -> None:
    order = sold(desk.house, desk.venue, MAYA, 3)
    order = seen(desk.house.operator, order)
    page = orders_of(desk)
    dialog = refund_of(page, desk)
    kept = next(box for part, box in dialog.boxes.items() if part.ticket == order.tickets[0])
    kept.setChecked(False)
    assert not dialog.go.isEnabled()
    dialog.typed.setText("75.00")
    assert not dialog.go.isEnabled()
    dialog.typed.setText("50,00")
    assert dialog.go.isEnabled()
    dialog.go.click()
    desk.settle()
    now = seen(desk.house.operator, order)
    assert now.refunded.amount == 5000
    statuses = [one.status for one in now.tickets]
    assert statuses == [TicketStatus.VALID, TicketStatus.REFUNDED, TicketStatus.REFUNDED]
    assert "€50.00 goes back" in page.detail.said.words.text()


def test_a_refund_that_is_refused_says_why_and_gives_nothing_back(desk: Desk) -> None:
    order = sold(desk.house, desk.venue, MAYA, 1)
    page = orders_of(desk)
    dialog = refund_of(page, desk)
    paid_by = seen(desk.house.operator, order).payments[0].reference
    wish = {"id": str(new_id()), "reason": "A colleague was faster"}
    assert desk.house.operator.post(f"/payments/{paid_by}/refunds", wish).ok
    dialog.typed.setText("25")
    dialog.go.click()
    desk.settle()
    assert "Nothing was given back" in dialog.fault.words.text()
    assert dialog.isVisible()
    assert seen(desk.house.operator, order).refunded.amount == 2500
    dialog.reject()


def test_tickets_are_mailed_again_and_fetched_to_be_printed(desk: Desk, tmp_path: Path) -> None:
    order = sold(desk.house, desk.venue, MAYA, 1)
    page = orders_of(desk)
    desk.house.mail_to("maya@example.org")
    page.detail.resend.click()
    desk.settle()
    assert "mailed to maya@example.org again" in page.detail.said.words.text()
    page.detail.reprint.click()
    desk.settle()
    printed = tmp_path / "admin" / f"{order.number}.pdf"
    assert printed.read_bytes().startswith(b"%PDF")


def test_a_server_that_is_gone_is_said_and_what_was_read_stays(desk: Desk) -> None:
    order = sold(desk.house, desk.venue, MAYA, 1)
    page = orders_of(desk)
    desk.house.server.kill()
    try:
        page.refresh()
        desk.settle()
        assert "cannot be reached" in page.notice.words.text()
        assert shown(page) == [order.number]
    finally:
        desk.house.server.start()
    page.refresh()
    desk.settle()
    assert page.notice.isHidden()
