"""E11, cart and orders: several tiers in one order, held together, paid once, or given back."""

from tests.product.house import House
from tests.product.orders import link_of, manager_of, paid, placed, seen, several
from tests.product.tickets import FREE, good, person, refused
from tests.simulator.running import wait_until
from ticketing.identifiers import new_id
from ticketing.money import Money
from ticketing.order import Buyer

REDUCED = {"price": Money(amount=1250, currency="EUR"), "quantity": 4}


def test_e11_a_cart_holds_all_of_its_tickets_or_none(house: House) -> None:
    venue = house.venue({"quantity": 10}, REDUCED)
    too_many = venue.order(lines=several(venue, 2, 5))
    assert refused(house.public.post("/orders", too_many), 409) == "not_enough_tickets"
    assert venue.stock()["available"] == 10
    order = placed(house.public, venue.order(lines=several(venue, 2, 4)))
    assert order.total.amount == 2 * 2500 + 4 * 1250
    assert venue.stock(venue.tiers[1])["available"] == 0


def test_e11_a_cart_of_the_web_becomes_an_order_with_all_its_tickets(house: House) -> None:
    venue = house.venue(FREE, FREE)
    ada = person(house, "ada")
    order = placed(ada.client, venue.order(lines=several(venue, 1, 2)))
    paid(ada.client, order)
    confirmed = seen(ada.client, order)
    tiers = sorted(str(ticket.tier_id) for ticket in confirmed.tickets)
    assert tiers == sorted([str(venue.tiers[0].id), *[str(venue.tiers[1].id)] * 2])
    wait_until(
        lambda: any(confirmed.number in str(one) for one in house.all_mail_to(ada.email)), 15
    )


def test_e11_a_cart_is_kept_a_little_longer_or_given_up(house: House) -> None:
    venue = house.venue({"quantity": 3})
    order = placed(house.public, venue.order(3))
    buyer = link_of(house, order)
    longer = good(buyer.post(f"/orders/{order.id}/extend"))
    assert longer["hold_until"] > order.model_dump(mode="json")["hold_until"]
    good(buyer.post(f"/orders/{order.id}/cancel"))
    assert venue.stock()["available"] == 3


def test_e11_a_code_lowers_the_cart_and_a_voucher_pays_it(house: House) -> None:
    venue = house.venue({"quantity": 20}, REDUCED)
    manager = manager_of(house, venue).client
    code = f"STUDENT{new_id().hex[-8:]}"
    promotion = {
        "id": str(new_id()),
        "organiser_id": str(venue.organiser_id),
        "name": "Students",
        "kind": "percent",
        "percent": 20,
        "tier_ids": [str(venue.tiers[0].id)],
        "codes": [code],
    }
    good(manager.post("/promotions", promotion))
    order = placed(house.public, venue.order(lines=several(venue, 2, 1), promo_code=code))
    assert [line.discount.amount for line in order.lines if line.discount] == [1000, 0]
    assert (order.total.amount, order.tax.amount) == (5250, 343)
    vouchers = {"id": str(new_id()), "organiser_id": str(venue.organiser_id), "name": "Press"}
    made = good(manager.post("/promotions", vouchers | {"kind": "free"}))
    batch = {"id": str(new_id()), "quantity": 1}
    good(manager.post(f"/promotions/{made['id']}/vouchers", batch))
    voucher = good(manager.get(f"/promotions/{made['id']}/codes"))["codes"][0]["code"]
    free = placed(house.public, venue.order(1, promo_code=voucher))
    assert free.total.amount == 0
    paid(link_of(house, free), free)
    assert len(seen(link_of(house, free), free).tickets) == 1
    used = house.public.post("/orders", venue.order(1, promo_code=voucher))
    assert used.json()["reason"] == "used_up"


def test_e11_a_buyer_who_is_named_after_paying_gets_the_tickets_by_mail(house: House) -> None:
    venue = house.venue(FREE)
    kiosk = venue.device()
    order = placed(kiosk, venue.order())
    paid(kiosk, order)
    address = f"late.{new_id().hex[-10:]}@example.org"
    good(kiosk.patch(f"/orders/{order.id}", Buyer(email=address)))
    assert order.number in str(house.mail_to(address))
    done = kiosk.get(f"/orders/{order.id}?wait=15&seen={seen(kiosk, order).version}").json()
    assert done["status"] in {"confirmed", "completed"}
