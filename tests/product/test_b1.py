"""B1: create a purchase directly; its status; complete it; its details."""

from tests.product.house import House
from tests.product.orders import clerk_of, paid, placed, seen
from tests.product.tickets import good, refused
from ticketing.identifiers import new_id
from ticketing.order import Buyer
from ticketing.payment import PaymentMethod


def test_b1_a_purchase_is_created_directly_and_has_its_status_and_details(house: House) -> None:
    venue = house.venue({"quantity": 10})
    clerk = clerk_of(house, venue).client
    buyer = Buyer(name="Ada Lovelace", email="ada@example.org", phone="+233241234567")
    order = placed(clerk, venue.order(2, buyer=buyer, note="by telephone"))
    assert order.status == "pending"
    details = seen(clerk, order)
    assert (details.number, details.buyer, details.note) == (order.number, buyer, "by telephone")
    assert [(line.quantity, line.unit_price.amount) for line in details.lines] == [(2, 2500)]
    assert (details.total.amount, details.total.currency) == (5000, "EUR")
    assert (details.payments, details.tickets) == ((), ())


def test_b1_it_is_completed_by_paying_it_and_handing_its_tickets_over(house: House) -> None:
    venue = house.venue({"quantity": 10})
    clerk = clerk_of(house, venue).client
    order = placed(clerk, venue.order(2))
    payment = paid(clerk, order, PaymentMethod.CASH)
    assert payment.status == "succeeded"
    assert seen(clerk, order).status == "confirmed"
    good(clerk.post(f"/orders/{order.id}/delivered", {"how": "printed"}))
    completed = seen(clerk, order)
    assert (completed.status, completed.delivered_how) == ("completed", "printed")
    assert len({ticket.serial for ticket in completed.tickets}) == 2


def test_b1_creating_it_again_creates_nothing_new(house: House) -> None:
    venue = house.venue({"quantity": 10})
    clerk = clerk_of(house, venue).client
    order = venue.order(2)
    first, again = clerk.post("/orders", order), clerk.post("/orders", order)
    assert (first.status_code, again.status_code) == (201, 200)
    assert first.json()["number"] == again.json()["number"]
    assert venue.stock()["available"] == 8


def test_b1_what_is_not_there_or_somebody_elses_is_not_found(house: House) -> None:
    venue, elsewhere = house.venue(), house.venue()
    order = placed(clerk_of(house, venue).client, venue.order())
    stranger = clerk_of(house, elsewhere).client
    assert refused(stranger.get(f"/orders/{order.id}"), 404) == "not_found"
    assert refused(stranger.get(f"/orders/{new_id()}"), 404) == "not_found"
    delivered = stranger.post(f"/orders/{order.id}/delivered", {"how": "shown"})
    assert refused(delivered, 404) == "not_found"
