"""E11, refunds: asked for by the buyer, given by staff, in whole or in part, by the same way."""

from functools import partial

import pytest

from tests.product.house import House
from tests.product.tickets import good, refused
from tests.server.payment.counter import Desk
from tests.server.payment.sales import (
    give_back,
    money,
    order_of,
    pay,
    sold_by_card,
    web_order,
)
from tests.server.people.persons import an_address, staff
from tests.simulator.running import wait_until
from ticketing.identifiers import new_id
from ticketing.payment import PaymentMethod
from ticketing.people import StaffRole


@pytest.fixture
def desk(house: House) -> Desk:
    """A kiosk with a card reader."""
    return house.counter.desk()


def test_e11_refunds_a_card_gets_its_money_back_and_the_buyer_a_letter(
    house: House, desk: Desk
) -> None:
    address = an_address("refund")
    payment = sold_by_card(desk, buyer={"name": "Ada", "email": address})
    good(give_back(house.operator, payment, return_to_sale=True))
    assert wait_until(lambda: desk.read(payment).refunded.amount == 5000, 15)
    order = desk.read_order(payment.order_id)
    assert [one["amount"] for one in desk.refunds(order)] == [5000]
    assert {one.status.value for one in order.tickets} == {"refunded"}
    letters = good(house.operator.get(f"/mail?order={order.id}"))["letters"]
    assert [one["kind"] for one in letters].count("refund") == 1


def test_e11_refunds_some_tickets_go_back_and_the_others_stay_good(house: House) -> None:
    venue = house.venue()
    holder, order = web_order(venue, 3)
    payment = pay(venue.operator, order, PaymentMethod.CASH)
    first, *others = order_of(holder, order.id).tickets
    made = good(give_back(venue.operator, payment, ticket_ids=[str(first.id)], return_to_sale=True))
    assert made["amount"] == money(2500)
    after = order_of(holder, order.id)
    assert after.refunded.amount == 2500
    assert {one.id for one in after.tickets if one.status.value == "valid"} == {
        one.id for one in others
    }
    assert venue.stock()["sold"] == 2
    answer = give_back(venue.operator, payment, amount=money(5001))
    assert refused(answer, 409) == "refund_not_possible"
    assert answer.json()["possible"] == 5000


def test_e11_refunds_the_buyer_asks_and_a_manager_decides(house: House) -> None:
    venue = house.venue()
    holder, order = web_order(venue)
    payment = pay(venue.operator, order, PaymentMethod.CASH)
    manager = staff(house.server, venue.organiser_id, StaffRole.MANAGER).client
    body = {"id": str(new_id()), "reason": "The train does not run"}
    asked = good(holder.post(f"/orders/{order.id}/refund-request", body))
    waiting = good(manager.get("/refund-requests?state=waiting"))["requests"]
    assert [one["id"] for one in waiting] == [asked["id"]]
    grant = {"id": str(new_id()), "note": "Until next time"}
    granted = good(manager.post(f"/refund-requests/{asked['id']}/grant", grant))
    assert granted["status"] == "granted"
    assert order_of(holder, order.id).refunded == payment.amount
    seen = good(holder.get(f"/orders/{order.id}/refund-requests"))["requests"]
    assert [(one["status"], one["note"]) for one in seen] == [("granted", "Until next time")]


def test_e11_refunds_are_for_the_organisers_own_managers(house: House) -> None:
    venue, elsewhere = house.venue(), house.venue()
    holder, order = web_order(venue)
    clerk = staff(house.server, venue.organiser_id, StaffRole.CLERK).client
    payment = pay(clerk, order, PaymentMethod.CASH)
    ask = partial(give_back, payment=payment)
    foreign = staff(house.server, elsewhere.organiser_id, StaffRole.MANAGER).client
    assert refused(ask(foreign), 404) == "not_found"
    for client in (holder, clerk):
        assert refused(ask(client), 403) == "not_allowed"
    assert refused(foreign.get(f"/payments/{payment.reference}"), 404) == "not_found"
    listed = good(foreign.get("/payments"))["payments"]
    assert payment.reference not in [one["reference"] for one in listed]
    manager = staff(house.server, venue.organiser_id, StaffRole.MANAGER).client
    assert good(ask(manager))["status"] == "succeeded"


def test_e11_refunds_a_cancelled_event_gives_everything_back(house: House) -> None:
    venue = house.venue()
    address = an_address("cancelled")
    holder, order = web_order(venue, buyer={"name": "Ada", "email": address})
    payment = pay(venue.operator, order, PaymentMethod.CASH)
    good(venue.operator.post(f"/events/{venue.event.id}/cancel"))
    assert wait_until(lambda: order_of(holder, order.id).refunded == payment.amount, 20)
    assert {one.status.value for one in order_of(holder, order.id).tickets} == {"refunded"}
    letters = good(house.operator.get(f"/mail?order={order.id}"))["letters"]
    kinds = [one["kind"] for one in letters]
    assert (kinds.count("event_cancelled"), kinds.count("refund")) == (1, 0)
