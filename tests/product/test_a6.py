"""A6: tickets exist only after the payment succeeded."""

import pytest

from tests.product.house import House
from tests.product.tickets import good
from tests.server.payment.counter import Desk
from tests.server.payment.sales import pay, sold_for_cash, web_order
from tests.server.people.persons import rows
from ticketing.order import OrderStatus, OrderView
from ticketing.payment import PaymentMethod, PaymentStatus


@pytest.fixture
def desk(house: House) -> Desk:
    """A kiosk with a card reader."""
    return house.counter.desk()


def tickets_kept(house: House, order: OrderView) -> int:
    """How many tickets the database has of an order."""
    key = order.id.hex if "WICKET_DATABASE_URL" not in house.server.variables else str(order.id)
    ((count,),) = rows(house.server, "SELECT count(*) FROM ticket WHERE order_id = ?", key)
    return int(count)


def test_a6_while_a_card_is_asked_for_or_was_declined_there_is_no_ticket(
    house: House, desk: Desk
) -> None:
    order = desk.order()
    assert tickets_kept(house, order) == 0
    payment = desk.pay(order)
    assert tickets_kept(house, order) == 0
    desk.give_card("declined")
    desk.becomes(payment, PaymentStatus.FAILED)
    assert tickets_kept(house, order) == 0
    assert desk.read_order(order.id).tickets == ()
    desk.present(payment)
    desk.give_card()
    desk.becomes(payment, PaymentStatus.SUCCEEDED)
    assert tickets_kept(house, order) == 2
    assert desk.read_order(order.id).status is OrderStatus.CONFIRMED


def test_a6_a_cancelled_payment_leaves_none(house: House, desk: Desk) -> None:
    order = desk.order()
    desk.cancel(desk.pay(order))
    good(desk.client.post(f"/orders/{order.id}/cancel"))
    assert tickets_kept(house, order) == 0
    refused = desk.client.get(f"/orders/{order.id}").json()
    assert (refused["status"], refused["tickets"]) == ("cancelled", [])


def test_a6_cash_and_free_orders_have_theirs_with_the_payment_and_not_before(house: House) -> None:
    venue = house.venue()
    _, order = web_order(venue)
    assert tickets_kept(house, order) == 0
    assert pay(venue.operator, order, PaymentMethod.CASH).status is PaymentStatus.SUCCEEDED
    assert tickets_kept(house, order) == 2
    free = house.venue({"price": {"amount": 0, "currency": "EUR"}})
    holder, order = web_order(free)
    assert tickets_kept(house, order) == 0
    pay(holder, order, PaymentMethod.FREE)
    assert tickets_kept(house, order) == 2


def test_a6_no_ticket_is_in_an_order_that_is_not_paid(house: House) -> None:
    sold_for_cash(house.venue())
    unpaid = rows(
        house.server,
        "SELECT count(*) FROM ticket JOIN orders ON orders.id = ticket.order_id "
        "WHERE orders.status NOT IN ('confirmed', 'completed')",
    )
    assert unpaid == [(0,)]
