"""A donation is kept when tickets go back, and goes back with all that is left."""

import pytest

from tests.server.order.buying import euros
from tests.server.order.giving import ask
from tests.server.payment.counter import Counter, Desk
from tests.server.payment.sales import (
    give_back,
    money,
    ok,
    order_of,
    sold_by_card,
    sold_for_cash,
)
from tests.simulator.running import wait_until
from ticketing.payment import PaymentStatus

pytestmark = pytest.mark.in_turn
GIFT = euros(500)


def test_the_whole_back_is_the_tickets_and_what_was_given(counter: Counter) -> None:
    ask(counter.venue)
    holder, payment = sold_for_cash(counter.venue, donation=GIFT)
    assert payment.amount == euros(5500)
    made = ok(give_back(counter.venue.operator, payment))
    assert (made["amount"], made["donation"]) == (money(5500), money(500))
    assert order_of(holder, payment.order_id).refunded == euros(5500)


def test_tickets_go_back_one_by_one_and_what_was_given_stays(counter: Counter) -> None:
    ask(counter.venue)
    holder, payment = sold_for_cash(counter.venue, donation=GIFT)
    for ticket in order_of(holder, payment.order_id).tickets:
        made = ok(give_back(counter.venue.operator, payment, ticket_ids=[str(ticket.id)]))
        assert (made["amount"], made["donation"]) == (money(2500), money(0))
    assert order_of(holder, payment.order_id).refunded == euros(5000)
    rest = ok(give_back(counter.venue.operator, payment))
    assert (rest["amount"], rest["donation"]) == (money(500), money(500)), "unless that is asked"


def test_an_amount_is_the_tickets_money_first(counter: Counter) -> None:
    ask(counter.venue)
    _, payment = sold_for_cash(counter.venue, donation=GIFT)
    operator = counter.venue.operator
    first = ok(give_back(operator, payment, amount=money(4000)))
    second = ok(give_back(operator, payment, amount=money(1200)))
    assert [one["donation"]["amount"] for one in (first, second)] == [0, 200]
    assert ok(give_back(operator, payment))["donation"] == money(300)


def test_a_card_is_charged_for_both_and_given_both_back(desk: Desk) -> None:
    ask(desk.venue)
    payment = sold_by_card(desk, donation=GIFT)
    assert payment.amount == euros(5500)
    ok(give_back(desk.venue.operator, payment))
    assert wait_until(lambda: desk.read(payment).refunded == euros(5500), within_s=15)


def test_nobody_gives_more_once_a_payment_was_begun(desk: Desk) -> None:
    ask(desk.venue)
    order = desk.order(1, donation=GIFT)
    payment = desk.pay(order)
    answer = desk.client.put(f"/orders/{order.id}/donation", {"donation": None})
    assert (answer.status_code, answer.json()["code"]) == (409, "payment_open")
    desk.becomes(payment, PaymentStatus.PRESENTED, PaymentStatus.PROCESSING)
    desk.give_card()
    desk.becomes(payment, PaymentStatus.SUCCEEDED)
    assert desk.read_order(order.id).total == euros(3000)


def test_a_cancelled_event_gives_the_gift_back_too(counter: Counter) -> None:
    """The last of the module: nothing is sold for this event any more."""
    ask(counter.venue)
    holder, payment = sold_for_cash(counter.venue, 1, donation=GIFT)
    ok(counter.venue.operator.post(f"/events/{counter.venue.event.id}/cancel"))

    def all_back() -> bool:
        return order_of(holder, payment.order_id).refunded == euros(3000)

    assert wait_until(all_back, within_s=15)
