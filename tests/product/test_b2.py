"""B2: statuses pending → confirmed → completed, and what may follow what."""

from tests.product.house import House
from tests.product.orders import link_of, paid, placed, seen
from tests.product.tickets import FREE, good, refused
from ticketing.identifiers import new_id
from ticketing.order import Delivered, Delivery

SHOWN = Delivered(how=Delivery.SHOWN)


def test_b2_an_order_goes_from_pending_to_confirmed_to_completed(house: House) -> None:
    venue = house.venue(FREE)
    order = placed(house.public, venue.order())
    buyer = link_of(house, order)
    assert seen(buyer, order).status == "pending"
    paid(buyer, order)
    assert seen(buyer, order).status == "confirmed"
    good(buyer.post(f"/orders/{order.id}/delivered", SHOWN))
    assert seen(buyer, order).status == "completed"


def test_b2_nothing_is_completed_before_it_is_confirmed(house: House) -> None:
    venue = house.venue(FREE)
    order = placed(house.public, venue.order())
    buyer = link_of(house, order)
    assert refused(buyer.post(f"/orders/{order.id}/delivered", SHOWN), 409) == "order_state"
    assert seen(buyer, order).status == "pending"


def test_b2_what_is_paid_is_neither_cancelled_nor_paid_again(house: House) -> None:
    venue = house.venue(FREE)
    order = placed(house.public, venue.order())
    buyer = link_of(house, order)
    paid(buyer, order)
    again = {"id": str(new_id()), "method": "free"}
    assert refused(buyer.post(f"/orders/{order.id}/cancel"), 409) == "order_state"
    assert refused(buyer.post(f"/orders/{order.id}/payments", again), 409) == "order_state"
    assert refused(buyer.post(f"/orders/{order.id}/extend"), 409) == "order_state"
    assert seen(buyer, order).status == "confirmed"


def test_b2_what_was_cancelled_stays_so_and_its_tickets_are_free_again(house: House) -> None:
    venue = house.venue(FREE | {"quantity": 3})
    order = placed(house.public, venue.order(3))
    buyer = link_of(house, order)
    good(buyer.post(f"/orders/{order.id}/cancel"))
    good(buyer.post(f"/orders/{order.id}/cancel"))
    assert seen(buyer, order).status == "cancelled"
    assert venue.stock()["available"] == 3
    wish = {"id": str(new_id()), "method": "free"}
    assert refused(buyer.post(f"/orders/{order.id}/payments", wish), 409) == "order_state"
    assert refused(buyer.post(f"/orders/{order.id}/delivered", SHOWN), 409) == "order_state"


def test_b2_every_step_stands_in_the_orders_timeline(house: House) -> None:
    venue = house.venue(FREE)
    order = placed(house.public, venue.order())
    buyer = link_of(house, order)
    good(buyer.post(f"/orders/{order.id}/extend"))
    paid(buyer, order)
    good(buyer.post(f"/orders/{order.id}/delivered", SHOWN))
    moments = good(venue.operator.get(f"/orders/{order.id}/timeline"))["moments"]
    acts = [one["what"] for one in moments if one["what"].startswith("order.")]
    assert acts == ["order.placed", "order.extended", "order.confirmed", "order.delivered"]
    assert [one["who"] for one in moments if one["what"] == "order.placed"] == ["Public"]
    confirmed = next(one for one in moments if one["what"] == "order.confirmed")
    serials = [ticket.serial for ticket in seen(buyer, order).tickets]
    assert confirmed["details"]["tickets"] == serials
    assert any(one["what"].startswith("payment.") for one in moments)
    assert [one["at"] for one in moments] == sorted(one["at"] for one in moments)
    assert buyer.get(f"/orders/{order.id}/timeline").status_code == 403
