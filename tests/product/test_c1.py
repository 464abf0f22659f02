"""C1: checkout for an event, optionally one fixture of it, with several items."""

from datetime import timedelta

from tests.product.house import House
from tests.product.orders import link_of, paid, placed, seen, several
from tests.product.tickets import FREE, refused
from tests.server.payment.payers import confirmed
from tests.server.selling import an_event
from tests.simulator.running import wait_until
from ticketing.catalogue import NewSession
from ticketing.identifiers import new_id
from ticketing.money import Money
from ticketing.payment import PaymentMethod

CHEAP = {"price": Money(amount=990, currency="EUR"), "quantity": 20}


def test_c1_several_items_answer_the_order_its_totals_and_the_reserved_tickets(
    house: House,
) -> None:
    venue = house.venue({"quantity": 20}, CHEAP)
    order = placed(house.public, venue.order(lines=several(venue, 2, 3)))
    assert order.number.startswith("W-")
    assert (order.status, order.event_id) == ("pending", venue.event.id)
    assert (order.total.amount, order.total.currency) == (2 * 2500 + 3 * 990, "EUR")
    assert order.tax.amount == round(order.total.amount * 7 / 107)
    reserved = [(line.tier_id, line.quantity, line.total.amount) for line in order.lines]
    assert reserved == [(venue.tiers[0].id, 2, 5000), (venue.tiers[1].id, 3, 2970)]
    assert order.hold_until > order.created_at
    assert (venue.stock()["available"], venue.stock(venue.tiers[1])["available"]) == (18, 17)
    assert order.tickets == ()


def test_c1_one_fixture_of_the_event_is_bought_by_its_session(house: House) -> None:
    first = an_event(new_id()).sessions[0]
    second = NewSession(
        id=new_id(),
        starts_at=first.starts_at + timedelta(days=7),
        doors_at=first.doors_at + timedelta(days=7),
        ends_at=first.ends_at + timedelta(days=7),
    )
    of_first = FREE | {"session_ids": (first.id,)}
    of_both = {"session_ids": (first.id, second.id)}
    venue = house.venue(of_first, of_both, sessions=(first, second))
    wanted = venue.order(session_id=first.id, lines=several(venue, 1, 2))
    order = placed(house.public, wanted)
    assert order.session_id == first.id
    wrong = venue.order(session_id=second.id, lines=several(venue, 1))
    assert refused(house.public.post("/orders", wrong), 409) == "not_on_sale"


def test_c1_paying_answers_amount_currency_status_and_reference(house: House) -> None:
    desk = house.counter.desk()
    order = desk.order(2)
    payment = desk.pay(order)
    assert (payment.amount, payment.order_id) == (order.total, order.id)
    assert payment.status == "presented"
    assert payment.reference.startswith("P-")
    desk.give_card()
    settled = desk.becomes(payment, "succeeded")  # type: ignore[arg-type]  # its value
    assert settled.amount.currency == "EUR"
    confirmed = desk.read_order(order.id)
    assert (confirmed.status, len(confirmed.tickets)) == ("confirmed", 2)


def test_c1_a_web_client_has_all_it_needs_to_collect_the_money(house: House) -> None:
    venue = house.venue({"quantity": 20}, CHEAP)
    order = placed(house.public, venue.order(lines=several(venue, 2, 3)))
    reserved = [(line.tier_id, line.quantity) for line in order.lines]
    assert reserved == [(venue.tiers[0].id, 2), (venue.tiers[1].id, 3)]
    buyer = link_of(house, order)
    payment = paid(buyer, order, PaymentMethod.ONLINE)
    assert (payment.order_id, payment.status) == (order.id, "presented")
    assert (payment.amount.amount, payment.amount.currency) == (7970, "EUR")
    stripe = house.counter.stripe
    intent = stripe.client().v1.payment_intents.retrieve(str(payment.intent_id))
    assert payment.client_secret == intent.client_secret
    assert (intent.amount, intent.currency) == (7970, "eur")
    assert confirmed(stripe, payment)["status"] == "succeeded"
    wait_until(lambda: len(seen(buyer, order).tickets) == 5, within_s=15)
    assert seen(buyer, order).status == "confirmed"
