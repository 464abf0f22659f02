"""Everybody asks at once: kiosks, webhooks, sweeps and people at desks. One sale all the same."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from typing import TypeVar

import requests

from tests.server.payment.counter import Counter, Desk
from tests.simulator.running import wait_until
from ticketing.identifiers import new_id
from ticketing.order import OrderStatus
from ticketing.payment import PaymentMethod, PaymentStatus, StartPayment

T = TypeVar("T")

AT_ONCE = 12


def all_at_once(deeds: list[Callable[[], T]]) -> list[T]:
    """What each deed gave, done at the same time."""
    with ThreadPoolExecutor(len(deeds)) as pool:
        return [started.result() for started in [pool.submit(deed) for deed in deeds]]


def clients(counter: Counter, desk: Desk, count: int) -> list[requests.Session]:
    """So many connections that carry the desk's token."""
    token = str(desk.client.session.headers["Authorization"]).removeprefix("Bearer ")
    return [counter.server.client(token).session for _ in range(count)]


def test_many_settlings_at_once_make_the_tickets_once(counter: Counter, desk: Desk) -> None:
    order = desk.order()
    payment = desk.pay(order)
    url = f"{counter.server.address}/api/v1/payments/{payment.reference}/settle"
    sessions = clients(counter, desk, AT_ONCE)
    desk.give_card()
    answers = all_at_once([partial(session.post, url, timeout=60) for session in sessions])
    assert {answer.status_code for answer in answers} == {200}
    desk.becomes(payment, PaymentStatus.SUCCEEDED)
    found = desk.read_order(order.id)
    assert found.status is OrderStatus.CONFIRMED
    assert len(found.tickets) == 2
    assert counter.venue.operator.get(f"/payments/{payment.reference}").json()["attempt"] == 1
    assert desk.refunds(order) == []


def test_the_same_wish_many_times_at_once_is_one_payment(counter: Counter, desk: Desk) -> None:
    order = desk.order()
    wish = StartPayment(id=new_id(), method=PaymentMethod.CARD_READER).model_dump(mode="json")
    url = f"{counter.server.address}/api/v1/orders/{order.id}/payments"
    sessions = clients(counter, desk, AT_ONCE)
    answers = all_at_once(
        [partial(session.post, url, json=wish, timeout=60) for session in sessions]
    )
    assert sorted({answer.status_code for answer in answers}) == [200, 201]
    assert len({answer.json()["reference"] for answer in answers}) == 1
    (payment,) = desk.read_order(order.id).payments
    desk.becomes(payment, PaymentStatus.PRESENTED)
    desk.give_card()
    desk.becomes(payment, PaymentStatus.SUCCEEDED)
    assert len(desk.charges(order)) == 1
    assert [intent.status for intent in desk.intents(order)] == ["succeeded"]


def test_different_wishes_at_once_are_one_payment_and_refusals(
    counter: Counter, desk: Desk
) -> None:
    order = desk.order()
    url = f"{counter.server.address}/api/v1/orders/{order.id}/payments"
    answers = all_at_once(
        [
            partial(
                session.post,
                url,
                json={"id": str(new_id()), "method": "card_reader"},
                timeout=60,
            )
            for session in clients(counter, desk, AT_ONCE)
        ]
    )
    codes = sorted(answer.status_code for answer in answers)
    assert codes == [201] + [409] * (AT_ONCE - 1)
    assert len(desk.intents(order)) == 1


def test_cancel_and_card_at_once_end_as_the_provider_says(counter: Counter, desk: Desk) -> None:
    for _ in range(4):
        order = desk.order()
        payment = desk.pay(order)
        session = clients(counter, desk, 1)[0]
        url = f"{counter.server.address}/api/v1/payments/{payment.reference}/cancel"

        def cancel(session: requests.Session = session, url: str = url) -> int:
            return session.post(url, timeout=60).status_code

        def card() -> int:
            try:
                desk.give_card()
            except AssertionError:  # the reader no longer asked for one
                return 0
            return 1

        all_at_once([cancel, card])
        over = desk.becomes(payment, PaymentStatus.SUCCEEDED, PaymentStatus.CANCELLED)
        charged = len(desk.charges(order))
        assert charged == (1 if over.status is PaymentStatus.SUCCEEDED else 0)
        assert len(desk.read_order(order.id).tickets) == 2 * charged


def test_money_for_an_order_that_was_given_up_goes_back(desk: Desk) -> None:
    order = desk.order()
    payment = desk.pay(order)
    desk.stripe.press_cancel(desk.reader)
    desk.becomes(payment, PaymentStatus.FAILED)
    desk.stripe.arm_fault("lost_before_commit", match="POST /v1/payment_intents/*/cancel", count=40)
    assert desk.client.post(f"/orders/{order.id}/cancel").status_code == 200
    (intent,) = desk.intents(order)
    desk.stripe.client().v1.terminal.readers.process_payment_intent(
        desk.reader, {"payment_intent": intent.id}
    )
    desk.give_card()
    desk.stripe.clear_faults()
    desk.becomes(payment, PaymentStatus.SUCCEEDED, within_s=40)
    wait_until(lambda: desk.read_order(order.id).refunded == order.total)
    assert desk.read_order(order.id).status is OrderStatus.UNFULFILLED
    assert [refund["amount"] for refund in desk.refunds(order)] == [order.total.amount]
