"""A9: payments, orders and ticket codes are three separate things, in data and in the interface."""

import pytest

from tests.product.house import House
from tests.product.tickets import good
from tests.server.payment.counter import Desk
from ticketing.payment import PaymentStatus


@pytest.fixture
def desk(house: House) -> Desk:
    """A kiosk with a card reader."""
    return house.counter.desk()


def test_a9_one_order_has_several_payments_and_tickets_each_with_its_own_name(
    desk: Desk,
) -> None:
    order = desk.order(quantity=3)
    desk.cancel(desk.pay(order))
    payment = desk.pay(order)
    desk.give_card()
    desk.becomes(payment, PaymentStatus.SUCCEEDED)

    found = desk.read_order(order.id)
    assert [one.status.value for one in found.payments] == ["cancelled", "succeeded"]
    assert len(found.tickets) == 3
    ids = {found.id, *(one.id for one in found.payments), *(one.id for one in found.tickets)}
    names = {
        found.number,
        *(one.reference for one in found.payments),
        *(one.serial for one in found.tickets),
    }
    assert len(ids) == len(names) == 6
    assert {one[:2] for one in names} == {"W-", "P-", "TK"}


def test_a9_each_is_read_by_itself_and_leads_to_the_order(house: House, desk: Desk) -> None:
    order = desk.order()
    payment = desk.pay(order)
    desk.give_card()
    desk.becomes(payment, PaymentStatus.SUCCEEDED)
    ticket = desk.read_order(order.id).tickets[0]
    operator = house.operator
    assert good(operator.get(f"/payments/{payment.reference}"))["order_id"] == str(order.id)
    assert good(operator.get(f"/tickets/{ticket.id}"))["order_id"] == str(order.id)
    assert good(operator.get(f"/orders/{order.id}"))["number"] == order.number


def test_a9_what_becomes_of_one_is_not_what_becomes_of_the_others(house: House, desk: Desk) -> None:
    order = desk.order()
    payment = desk.pay(order)
    desk.give_card("declined")
    desk.becomes(payment, PaymentStatus.FAILED)
    assert desk.read_order(order.id).status.value == "pending"
    desk.present(payment)
    desk.give_card()
    desk.becomes(payment, PaymentStatus.SUCCEEDED)
    paid = desk.read_order(order.id)
    assert (paid.status.value, {one.status.value for one in paid.tickets}) == (
        "confirmed",
        {"valid"},
    )
    good(desk.client.post(f"/orders/{order.id}/delivered", {"how": "printed"}))
    done = desk.read_order(order.id)
    assert (done.status.value, done.payments[0].status.value) == ("completed", "succeeded")
    ticket = done.tickets[0]
    body = {"reason": "Lost", "id": "0198a3c1-1a2b-7def-8123-456789abcdea"}
    answer = house.operator.post(f"/tickets/{ticket.id}/void", body)
    assert answer.ok, answer.text
    after = desk.read_order(order.id)
    assert (after.status.value, after.payments[0].status.value) == ("completed", "succeeded")
    assert sorted(one.status.value for one in after.tickets) == ["valid", "void"]
    assert after.refunded.amount == 0
