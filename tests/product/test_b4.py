"""B4: a user's own purchases; an administrator's view of all."""

from tests.product.house import House
from tests.product.orders import listed, paid, placed
from tests.product.tickets import FREE, person
from tests.server.people.persons import admin
from ticketing.order import Buyer


def test_b4_a_user_sees_their_own_purchases_newest_first_and_no_others(house: House) -> None:
    venue = house.venue(FREE)
    ada, bob = person(house, "ada").client, person(house, "bob").client
    first, second = placed(ada, venue.order(2)), placed(ada, venue.order(1))
    paid(ada, first)
    placed(bob, venue.order())
    found = listed(ada)
    assert [one["id"] for one in found] == [str(second.id), str(first.id)]
    assert [one["status"] for one in found] == ["pending", "confirmed"]
    assert [line["quantity"] for one in found for line in one["lines"]] == [1, 2]
    assert listed(ada, status="confirmed")[0]["number"] == first.number


def test_b4_what_a_kiosk_sold_to_their_address_is_theirs_too(house: House) -> None:
    venue, ada = house.venue(FREE), person(house, "ada")
    order = placed(venue.device(), venue.order(buyer=Buyer(email=ada.email)))
    assert [one["id"] for one in listed(ada.client)] == [str(order.id)]


def test_b4_an_administrator_sees_those_of_every_organiser(house: House) -> None:
    one, other = house.venue(FREE), house.venue(FREE)
    orders = [placed(venue.device(), venue.order()) for venue in (one, other)]
    everything = listed(admin(house.server).client, limit=100)
    assert {str(order.id) for order in orders} <= {found["id"] for found in everything}
    assert {str(one.organiser_id), str(other.organiser_id)} <= {
        found["organiser_id"] for found in everything
    }
