"""Events at a desk: what protects a tier, and two managers who edit the same one."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from kiosk.ui.admin.events_page import EventsPage
from tests.kiosk.ui.admin.desk import Desk, sold
from tests.product.tickets import good
from ticketing.order import Buyer


def events_of(desk: Desk) -> EventsPage:
    desk.open("events")
    page = desk.window.pages["events"]
    assert isinstance(page, EventsPage)
    return page


def tier_now(desk: Desk) -> dict[str, object]:
    return good(desk.house.operator.get(f"/tiers/{desk.venue.tiers[0].id}"))


def test_a_price_is_edited_until_the_first_sale_and_then_says_why_not(desk: Desk) -> None:
    page = events_of(desk)
    page.editor.form.price.setText("27.50")
    QTest.keyClick(page.editor, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    desk.settle()
    assert tier_now(desk)["price"] == {"amount": 2750, "currency": "EUR"}
    sold(desk.house, desk.venue, Buyer(), 1)
    page.refresh()
    desk.settle()
    assert page.editor.form.price.isReadOnly()
    assert (
        "The price is fixed since the first sale (sold: 1)" in page.editor.form.locked.words.text()
    )


def test_the_second_of_two_managers_is_told_and_nothing_is_lost(desk: Desk) -> None:
    page = events_of(desk)
    tier_id = desk.venue.tiers[0].id
    good(desk.house.operator.patch(f"/tiers/{tier_id}", {"quantity": 480, "max_per_order": 5}))
    page.editor.form.quantity.setValue(450)
    page.editor.save()
    desk.settle()
    assert "Theirs is: Quantity: 480" in page.editor.conflict.words.text()
    assert page.editor.form.quantity.value() == 450
    assert page.editor.form.most.value() == 5
    assert tier_now(desk)["availability"]["quantity"] == 480  # type: ignore[index]  # JSON
    page.editor.save()
    desk.settle()
    now = tier_now(desk)
    assert now["availability"]["quantity"] == 450  # type: ignore[index]  # JSON
    assert now["max_per_order"] == 5
    assert page.editor.conflict.isHidden()


def test_news_never_touch_what_somebody_is_typing(desk: Desk) -> None:
    page = events_of(desk)
    page.editor.form.name.setText("Floor")
    sold(desk.house, desk.venue, Buyer(), 2)
    page.refresh()
    desk.settle()
    assert page.editor.form.name.text() == "Floor"
    page.editor.undo()
    assert page.editor.form.name.text() == "Standing"
    assert page.tiers.rows[0].availability.sold == 2
