"""Cash and free orders: paid in the request that asks, by whoever may, and refused else."""

import pytest

from tests.server.payment.counter import Counter, Desk
from tests.server.payment.sales import (
    ADA,
    ok,
    order_of,
    pay,
    refusal,
    sold_for_cash,
    web_order,
    wish,
)
from tests.server.selling import open_venue
from ticketing.identifiers import new_id
from ticketing.money import Money
from ticketing.order import OrderStatus
from ticketing.payment import PaymentMethod, PaymentStatus

pytestmark = pytest.mark.in_turn

CASH, FREE, CARD = PaymentMethod.CASH, PaymentMethod.FREE, PaymentMethod.CARD_READER


def test_cash_makes_the_tickets_at_once_and_notes_the_change(counter: Counter) -> None:
    holder, order = web_order(counter.venue)
    tendered = {"amount": 10_000, "currency": "EUR"}
    payment = pay(counter.venue.operator, order, CASH, tendered=tendered)
    assert payment.status is PaymentStatus.SUCCEEDED
    assert payment.tendered == Money(amount=10_000, currency="EUR")
    assert payment.change == Money(amount=5_000, currency="EUR")
    found = order_of(holder, order.id)
    assert found.status is OrderStatus.CONFIRMED
    assert len(found.tickets) == 2


def test_cash_without_a_tendered_amount_is_the_exact_amount(counter: Counter) -> None:
    _, payment = sold_for_cash(counter.venue)
    assert (payment.tendered, payment.change) == (payment.amount, Money.zero("EUR"))


@pytest.mark.parametrize(
    "tendered", [{"amount": 4_999, "currency": "EUR"}, {"amount": 5_000, "currency": "USD"}]
)
def test_too_little_cash_or_of_another_currency_is_refused(
    counter: Counter, tendered: dict[str, object]
) -> None:
    holder, order = web_order(counter.venue)
    body = wish(CASH, tendered=tendered)
    refused = counter.venue.operator.post(f"/orders/{order.id}/payments", body)
    assert refusal(refused) == (409, "payment_state")
    assert refused.json()["total"] == 5_000
    assert order_of(holder, order.id).payments == ()


def test_only_cash_is_tendered(counter: Counter) -> None:
    _, order = web_order(counter.venue)
    body = wish(FREE, tendered={"amount": 1, "currency": "EUR"})
    refused = counter.venue.operator.post(f"/orders/{order.id}/payments", body)
    assert refusal(refused) == (422, "invalid_request")


def test_buyers_and_kiosks_take_no_cash(counter: Counter, desk: Desk) -> None:
    holder, order = web_order(counter.venue)
    refused = holder.post(f"/orders/{order.id}/payments", wish(CASH))
    assert refusal(refused) == (403, "not_allowed")
    own = desk.order()
    refused = desk.client.post(f"/orders/{own.id}/payments", wish(CASH))
    assert refusal(refused) == (403, "not_allowed")


def test_a_free_order_is_paid_by_the_holder_of_its_link(counter: Counter) -> None:
    venue = open_venue(counter.server, {"price": Money.zero("EUR")})
    holder, order = web_order(venue)
    payment = pay(holder, order, FREE)
    assert (payment.status, payment.tendered) == (PaymentStatus.SUCCEEDED, None)
    assert len(order_of(holder, order.id).tickets) == 2


def test_what_costs_something_is_not_free_and_what_is_free_takes_no_cash(counter: Counter) -> None:
    holder, order = web_order(counter.venue)
    refused = holder.post(f"/orders/{order.id}/payments", wish(FREE))
    assert refusal(refused) == (409, "payment_state")
    free = open_venue(counter.server, {"price": Money.zero("EUR")})
    _, order = web_order(free)
    refused = free.operator.post(f"/orders/{order.id}/payments", wish(CASH))
    assert refusal(refused) == (409, "payment_state")


def test_a_card_needs_a_reader(counter: Counter) -> None:
    holder, order = web_order(counter.venue)
    refused = holder.post(f"/orders/{order.id}/payments", wish(CARD))
    assert refusal(refused) == (409, "payment_state")
    kiosk = counter.venue.device()
    order_id = ok(kiosk.post("/orders", counter.venue.order()))["id"]
    refused = kiosk.post(f"/orders/{order_id}/payments", wish(CARD))
    assert refusal(refused) == (503, "provider_unavailable")


def test_payments_are_not_simulated_outside_the_demo(counter: Counter) -> None:
    holder, order = web_order(counter.venue)
    refused = holder.post(f"/orders/{order.id}/payments", wish(PaymentMethod.SIMULATED))
    assert refusal(refused) == (409, "payment_state")
    _, payment = sold_for_cash(counter.venue)
    simulated = counter.venue.operator.post(
        f"/payments/{payment.reference}/simulate", {"outcome": "succeed"}
    )
    assert refusal(simulated) == (404, "not_found")


def test_cash_waits_until_an_open_card_payment_is_cancelled(counter: Counter, desk: Desk) -> None:
    order = desk.order()
    by_card = desk.pay(order)
    operator = counter.venue.operator
    refused = operator.post(f"/orders/{order.id}/payments", wish(CASH))
    assert refusal(refused) == (409, "payment_open")
    assert refused.json()["reference"] == by_card.reference
    ok(operator.post(f"/payments/{by_card.reference}/cancel"))
    assert pay(operator, order, CASH).status is PaymentStatus.SUCCEEDED
    assert [one.status for one in desk.intents(order)] == ["canceled"]
    assert desk.read_order(order.id).status is OrderStatus.CONFIRMED


def test_the_same_cash_twice_is_one_payment_and_other_cash_is_refused(counter: Counter) -> None:
    _, order = web_order(counter.venue)
    body = wish(CASH)
    operator = counter.venue.operator
    first = operator.post(f"/orders/{order.id}/payments", body)
    again = operator.post(f"/orders/{order.id}/payments", body)
    assert (first.status_code, again.status_code) == (201, 200)
    assert first.json()["reference"] == again.json()["reference"]
    other = body | {"tendered": {"amount": 9_000, "currency": "EUR"}}
    refused = operator.post(f"/orders/{order.id}/payments", other)
    assert refusal(refused) == (409, "id_used_differently")


def test_an_order_that_nobody_approved_yet_is_not_paid(counter: Counter) -> None:
    venue = open_venue(counter.server, {"approval_required": True})
    holder, order = web_order(venue, buyer=ADA)
    refused = venue.operator.post(f"/orders/{order.id}/payments", wish(CASH))
    assert refusal(refused) == (409, "approval_needed")
    ok(venue.operator.post(f"/orders/{order.id}/approve"))
    assert pay(venue.operator, order, CASH).status is PaymentStatus.SUCCEEDED
    assert len(order_of(holder, order.id).tickets) == 2


def test_nobody_pays_or_reads_what_is_somebody_elses(counter: Counter) -> None:
    _, order = web_order(counter.venue)
    stranger, _ = web_order(counter.venue)
    _, payment = sold_for_cash(counter.venue)
    unknown = f"/orders/{new_id()}/payments"
    for path in (f"/orders/{order.id}/payments", unknown):
        assert refusal(stranger.post(path, wish(FREE))) == (404, "not_found")
    for deed in ("present", "cancel", "settle"):
        path = f"/payments/{payment.reference}/{deed}"
        assert refusal(stranger.post(path)) == (404, "not_found")
    assert refusal(stranger.get(f"/payments/{payment.reference}")) == (404, "not_found")
    nobody = counter.server.client(None)
    assert refusal(nobody.get(f"/payments/{payment.reference}")) == (401, "not_authenticated")
