"""The dashboard: the server's own figures, drawn, read out and as tables."""

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QPushButton

from kiosk.ui.admin.charts import scale_of, top_of
from kiosk.ui.admin.dashboard_page import DashboardPage
from tests.kiosk.ui.admin.desk import Desk, sold, until
from tests.product.orders import manager_of, placed
from ticketing.order import Buyer


def dashboard_of(desk: Desk) -> DashboardPage:
    desk.open("dashboard")
    page = desk.window.pages["dashboard"]
    assert isinstance(page, DashboardPage)
    return page


def test_its_figures_are_those_of_what_was_sold(desk: Desk) -> None:
    sold(desk.house, desk.venue, Buyer(), 3)
    sold(desk.house, desk.venue, Buyer(), 1)
    sold(desk.house, desk.venue, Buyer(), 2, pay=False)
    page = dashboard_of(desk)
    assert page.figures["sold"].value.text() == "4"
    assert page.figures["taken"].value.text() == "€100.00"
    assert page.days.chart.rows()[-1][1] == "€100"
    assert page.methods.chart.rows() == [("Cash", "€100.00 100%")]
    assert page.tiers.chart.rows()[0] == ("Standing", "4 · 494 free")
    assert "Standing: 4 · 494 free" in page.tiers.chart.accessibleDescription()


def test_a_chart_turns_into_its_table_and_back(desk: Desk) -> None:
    sold(desk.house, desk.venue, Buyer(), 1)
    page = dashboard_of(desk)
    page.methods.turn.click()
    assert page.methods.stack.currentWidget() is page.methods.table
    assert page.methods.table.model().index(0, 1).data() == "€25.00 100%"
    page.methods.turn.click()
    assert page.methods.stack.currentWidget() is page.methods.chart


def test_a_chart_is_drawn_in_the_colour_of_the_look(desk: Desk) -> None:
    sold(desk.house, desk.venue, Buyer(), 1)
    page = dashboard_of(desk)
    chart = page.methods.chart
    picture = chart.grab().toImage()
    inside_first_bar = QPoint(130, 15) * picture.devicePixelRatio()
    assert picture.pixelColor(inside_first_bar).name().upper() == "#1F3BE0"


def test_what_waits_for_a_person_leads_to_its_order(desk: Desk) -> None:
    tier = {"quantity": 5, "approval_required": True}
    desk.venue = desk.house.venue(tier)
    order = placed(desk.house.public, desk.venue.order(1, buyer=Buyer(email="a@example.org")))
    desk.manager = manager_of(desk.house, desk.venue)
    page = dashboard_of(desk)
    assert page.figures["waits"].value.text() == "1"
    page.attention.findChildren(QPushButton)[0].click()
    until(lambda: desk.window.title.text() == "Orders")
    desk.settle()
    assert desk.window.search.text() == order.number


def test_an_axis_ends_on_a_round_number() -> None:
    tops = [top_of(largest) for largest in (0, 3, 7, 11, 92, 100, 1340, 78173)]
    assert tops == [4, 4, 8, 20, 100, 100, 2000, 80000]
    assert scale_of(92) == [0, 25, 50, 75, 100]
