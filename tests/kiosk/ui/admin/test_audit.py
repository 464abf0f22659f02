"""The audit at a desk: what was just done is there, in words, and narrowed as one asks."""

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QTest

from kiosk.ui.admin.audit_facts import FactWriter
from kiosk.ui.admin.audit_page import AuditPage
from kiosk.ui.admin.audit_words import act_words
from kiosk.ui.admin.orders_page import OrdersPage
from kiosk.ui.formats import Formats
from tests.kiosk.ui.admin.desk import Desk, sold, until
from tests.product.house import House
from ticketing.audit import LARGEST_PAGE
from ticketing.order import Buyer

MAYA = Buyer(name="Maya Lindqvist", email="maya@example.org")


def audit_of(desk: Desk) -> AuditPage:
    desk.open("audit")
    page = desk.window.pages["audit"]
    assert isinstance(page, AuditPage)
    return page


def acts(page: AuditPage) -> list[str]:
    return [one.act for one in page.rows.rows]


def choose(page: AuditPage, act: str) -> None:
    page.table.choose(acts(page).index(act))


def search(desk: Desk, text: str) -> None:
    desk.window.search.setText(text)
    QTest.keyClick(desk.window.search, Qt.Key.Key_Return)
    desk.settle()


def add_tickets(desk: Desk) -> None:
    """Change the first tier, as a colleague would."""
    path = f"/tiers/{desk.venue.tiers[0].id}"
    assert desk.manager.client.patch(path, {"quantity": 505}, headers={"If-Match": "*"}).ok


def test_what_was_done_is_told_newest_first_in_words(desk: Desk) -> None:
    order = sold(desk.house, desk.venue, MAYA)
    page = audit_of(desk)
    moments = [one.at for one in page.rows.rows]
    assert moments == sorted(moments, reverse=True)
    assert {"order.placed", "order.confirmed", "event.added"} <= set(acts(page))
    assert all(
        "." not in act_words(act).text and ":" not in act_words(act).text for act in acts(page)
    )
    choose(page, "order.placed")
    desk.settle()
    assert page.detail.title.text() == "Order placed, tickets held"
    assert order.number in page.detail.order.text()


def test_a_change_is_told_as_what_is_and_what_was(desk: Desk) -> None:
    add_tickets(desk)
    page = audit_of(desk)
    choose(page, "tier.changed")
    facts = {one.name: one.value for one in page.detail.facts}
    assert facts["Quantity"] == "505, was 500"
    assert facts["Event"]
    assert "quantity" in page.detail.written.text()


def test_an_entry_leads_to_its_order(desk: Desk) -> None:
    order = sold(desk.house, desk.venue, MAYA)
    sold(desk.house, desk.venue, MAYA)
    page = audit_of(desk)
    at = next(at for at, one in enumerate(page.rows.rows) if one.order_id == order.id)
    page.table.choose(at)
    desk.settle()
    page.detail.order.click()
    desk.settle()
    orders = desk.window.stack.currentWidget()
    assert isinstance(orders, OrdersPage)
    assert [one.id for one in orders.rows.rows] == [order.id]


def test_filters_ask_the_server_for_less(desk: Desk) -> None:
    sold(desk.house, desk.venue, MAYA)
    add_tickets(desk)
    page = audit_of(desk)
    page.filters.act.setCurrentIndex(page.filters.act.findData("order."))
    desk.settle()
    assert acts(page)
    assert all(act.startswith("order.") for act in acts(page))
    page.filters.act.setCurrentIndex(0)
    desk.settle()
    who = page.filters.who.findData(str(desk.manager.id))
    assert page.filters.who.itemText(who)
    page.filters.who.setCurrentIndex(who)
    desk.settle()
    assert {one.actor_id for one in page.rows.rows} == {desk.manager.id}
    page.filters.when.setCurrentIndex(page.filters.when.findData(1))
    page.filters.act.setCurrentIndex(page.filters.act.findData("dispute."))
    desk.settle()
    assert acts(page) == []
    assert "Clear the filters" in page.empty.text()
    assert page.detail.entry is None


def test_an_orders_number_shows_its_entries_and_esc_shows_all(desk: Desk) -> None:
    hers = sold(desk.house, desk.venue, MAYA)
    sold(desk.house, desk.venue, MAYA)
    page = audit_of(desk)
    everything = len(acts(page))
    search(desk, hers.number)
    assert {one.order_id for one in page.rows.rows} == {hers.id}
    search(desk, "W-0000-0000")
    assert acts(page) == []
    assert "No order is found" in page.empty.text()
    page.left()
    desk.settle()
    assert len(acts(page)) == everything


def test_another_organisers_entries_are_never_there(desk: Desk, house: House) -> None:
    sold(house, house.venue(), MAYA)
    page = audit_of(desk)
    assert {one.organiser_id for one in page.rows.rows} == {desk.venue.organiser_id}


def test_pages_come_as_one_scrolls_each_entry_once(desk: Desk) -> None:
    for _ in range(LARGEST_PAGE):
        sold(desk.house, desk.venue, MAYA, 1, pay=False)
    page = audit_of(desk)
    assert len(acts(page)) == LARGEST_PAGE
    assert page.rows.canFetchMore(QModelIndex())
    page.table.scrollToBottom()
    until(lambda: len(acts(page)) > LARGEST_PAGE)
    assert len({one.id for one in page.rows.rows}) == len(page.rows.rows)


def test_what_is_done_meanwhile_appears_and_the_choice_stays(desk: Desk) -> None:
    sold(desk.house, desk.venue, MAYA)
    page = audit_of(desk)
    choose(page, "event.added")
    chosen = page.detail.entry
    assert chosen is not None
    add_tickets(desk)
    page.refresh()
    desk.settle()
    assert acts(page)[0] == "tier.changed"
    assert page.detail.entry is not None
    assert page.detail.entry.id == chosen.id


def test_a_server_that_is_gone_is_said_and_what_was_read_stays(desk: Desk) -> None:
    sold(desk.house, desk.venue, MAYA)
    page = audit_of(desk)
    known = acts(page)
    desk.house.server.kill()
    try:
        page.refresh()
        desk.settle()
        assert "cannot be reached" in page.notice.words.text()
        assert acts(page) == known
    finally:
        desk.house.server.start()


def test_facts_are_words_money_and_days_and_no_ids() -> None:
    writer = FactWriter(Formats("en", "Europe/Dublin"), "en")
    told = writer.facts(
        {
            "amount": 2550,
            "currency": "EUR",
            "event_id": "0192aaaa-0000-7000-8000-000000000000",
            "roles": ["clerk", "supervisor"],
            "was": {"sale_ends_at": "2026-11-21T19:12:31Z", "name": {"text": "Gate"}},
            "became": {"sale_ends_at": None, "name": {"text": "Gate"}},
        }
    )
    said = {one.name: one.value for one in told}
    assert said["Amount"] == "€25.50"
    assert said["Roles"] == "clerk, supervisor"
    assert said["On sale until"].startswith("nothing, was ")
    assert "19:12" in said["On sale until"]
    assert set(said) == {"Amount", "Roles", "On sale until"}
