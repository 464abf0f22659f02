"""D2: tickets come from what the provider says, whether or not the buyer returns to the page."""

from tests.product.house import House
from tests.product.orders import link_of, paid, placed, seen
from tests.server.payment.payers import session_behind
from tests.simulator.running import wait_until
from ticketing.order import OrderView
from ticketing.payment import PaymentMethod


def begun(house: House) -> tuple[OrderView, str]:
    """An order, and the Checkout session that it can be paid by."""
    order = placed(house.public, house.venue().order(2))
    payment = paid(link_of(house, order), order, PaymentMethod.PHONE)
    return order, session_behind(house.public, payment)


def test_d2_who_never_comes_back_has_the_tickets_all_the_same(house: House) -> None:
    order, session = begun(house)
    house.counter.stripe.pay_checkout(session)
    wait_until(lambda: len(seen(house.operator, order).tickets) == 2, within_s=15)
    kinds = {one["type"] for one in house.counter.stripe.deliveries() if one["status"] == "204"}
    assert {"checkout.session.completed", "payment_intent.succeeded"} <= kinds


def test_d2_who_comes_back_without_having_paid_has_none(house: House) -> None:
    order, session = begun(house)
    house.counter.stripe.pay_checkout(session, "decline")
    page = house.public.outside("/o/" + order.follow_url.rsplit("/o/", 1)[1])
    assert (page.status_code, "Not paid yet" in page.text) == (200, True)
    assert seen(house.operator, order).tickets == ()


def test_d2_what_is_only_promised_makes_no_ticket_until_it_came(house: House) -> None:
    order, session = begun(house)
    house.counter.stripe.pay_checkout(session, "delayed")
    wait_until(lambda: seen(house.operator, order).payments[0].status == "processing", within_s=15)
    assert seen(house.operator, order).tickets == ()
    house.counter.stripe.end_checkout_debit(session)
    wait_until(lambda: len(seen(house.operator, order).tickets) == 2, within_s=15)
