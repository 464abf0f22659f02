"""Readers, networks and providers fail; the money and the tickets agree all the same."""

from collections.abc import Iterator

import pytest

from tests.server.payment.counter import Counter, Desk, running_counter
from tests.simulator.running import wait_until
from ticketing.order import OrderStatus, OrderView
from ticketing.payment import PaymentStatus, PaymentView, Trouble

pytestmark = pytest.mark.in_turn

INTENTS = "POST /v1/payment_intents"
ASKING = "POST /v1/terminal/readers/*/process_payment_intent"


def sold_once(desk: Desk, order: OrderView, payment: PaymentView) -> None:
    """Paid once, ticketed once, nothing given back."""
    desk.becomes(payment, PaymentStatus.SUCCEEDED)
    found = desk.read_order(order.id)
    assert found.status is OrderStatus.CONFIRMED
    assert len(found.tickets) == 2
    assert [charge["amount"] for charge in desk.charges(order)] == [order.total.amount]
    assert desk.refunds(order) == []


@pytest.mark.parametrize(
    ("fault", "trouble"),
    [
        ("reader_busy", Trouble.READER_BUSY),
        ("reader_offline", Trouble.READER_OFFLINE),
        ("reader_timeout", Trouble.READER_OFFLINE),
        ("reader_hardware_fault", Trouble.READER_FAULT),
        ("reader_invalid_location_for_payment", Trouble.METHOD_UNAVAILABLE),
        ("reader_unheard_of", Trouble.READER_FAULT),
    ],
)
def test_a_reader_that_refuses_can_be_asked_again(desk: Desk, fault: str, trouble: Trouble) -> None:
    desk.stripe.arm_fault(fault, match=ASKING)
    order = desk.order()
    payment = desk.pay(order)
    assert (payment.status, payment.trouble) == (PaymentStatus.FAILED, trouble)
    assert desk.present(payment).status is PaymentStatus.PRESENTED
    desk.give_card()
    sold_once(desk, order, payment)
    assert len(desk.intents(order)) == 1


def test_a_timeout_that_was_none_is_seen_through(desk: Desk) -> None:
    desk.stripe.arm_fault("reader_timeout_but_started", match=ASKING)
    order = desk.order()
    payment = desk.pay(order)
    assert (payment.status, payment.trouble) == (PaymentStatus.PRESENTED, None)
    desk.give_card()
    sold_once(desk, order, payment)


def test_a_reader_that_is_switched_off_says_so_and_is_asked_again(desk: Desk) -> None:
    desk.stripe.switch(desk.reader, on=False)
    order = desk.order()
    payment = desk.pay(order)
    assert (payment.status, payment.trouble) == (PaymentStatus.FAILED, Trouble.READER_OFFLINE)
    desk.stripe.switch(desk.reader, on=True)
    desk.present(payment)
    desk.give_card()
    sold_once(desk, order, payment)


@pytest.mark.parametrize("card", ["visa", "insufficient_funds"])
def test_a_reader_that_lost_its_connection_does_not_say_what_became_of_the_card(
    desk: Desk, card: str
) -> None:
    desk.stripe.stick(desk.reader, "connection_error")
    order = desk.order()
    payment = desk.pay(order)
    desk.give_card(card)
    if card == "visa":
        sold_once(desk, order, payment)
    else:
        failed = desk.becomes(payment, PaymentStatus.FAILED)
        assert failed.trouble is Trouble.INSUFFICIENT_FUNDS


def test_an_intent_that_was_cancelled_elsewhere_is_not_presented_again(desk: Desk) -> None:
    order = desk.order()
    payment = desk.pay(order)
    desk.give_card("declined")
    desk.becomes(payment, PaymentStatus.FAILED)
    (intent,) = desk.intents(order)
    desk.stripe.set_webhooks(drop=1)
    desk.stripe.client().v1.payment_intents.cancel(intent.id)
    desk.client.post(f"/payments/{payment.reference}/present")
    desk.stripe.set_webhooks(drop=0)
    # Read, not taken from the answer: where a sweep saw it first, there is nothing to present.
    assert desk.read(payment).status is PaymentStatus.CANCELLED
    assert desk.pay(order).status is PaymentStatus.PRESENTED


def test_a_reader_that_restarts_with_the_payment_gives_it_up(desk: Desk) -> None:
    payment = desk.pay(desk.order())
    desk.stripe.switch(desk.reader, on=False)
    desk.stripe.switch(desk.reader, on=True)
    assert desk.becomes(payment, PaymentStatus.FAILED).trouble is Trouble.READER_FAULT


@pytest.mark.parametrize("fault", ["lost_before_commit", "lost_after_commit", "rate_limited"])
@pytest.mark.parametrize("match", [INTENTS, ASKING], ids=["intent", "reader"])
def test_a_reply_that_is_lost_costs_nobody_anything(desk: Desk, fault: str, match: str) -> None:
    desk.stripe.arm_fault(fault, match=match)
    order = desk.order()
    payment = desk.pay(order)
    assert payment.status is PaymentStatus.PRESENTED
    desk.give_card()
    sold_once(desk, order, payment)
    assert len(desk.intents(order)) == 1


@pytest.mark.parametrize("after_commit", [False, True])
@pytest.mark.parametrize("match", [INTENTS, ASKING], ids=["intent", "reader"])
def test_a_failure_of_the_provider_costs_nobody_anything(
    desk: Desk, match: str, *, after_commit: bool
) -> None:
    desk.stripe.arm_fault("server_error", match=match, after_commit=after_commit)
    order = desk.order()
    payment = desk.pay(order)
    if payment.status is PaymentStatus.FAILED:
        payment = desk.present(payment)
    assert payment.status is PaymentStatus.PRESENTED
    desk.give_card()
    sold_once(desk, order, payment)


def test_a_provider_that_is_away_makes_no_money_move_and_says_so(desk: Desk) -> None:
    desk.stripe.arm_fault("lost_before_commit", match="* /v1/payment_intents*", count=4)
    order = desk.order()
    payment = desk.pay(order)
    assert (payment.status, payment.trouble) == (PaymentStatus.FAILED, Trouble.PROVIDER_UNREACHABLE)
    desk.stripe.clear_faults()
    assert desk.present(payment).status is PaymentStatus.PRESENTED
    desk.give_card()
    sold_once(desk, order, payment)


def test_while_the_provider_cannot_be_read_the_payment_is_unknown_and_then_known(
    desk: Desk,
) -> None:
    order = desk.order()
    payment = desk.pay(order)
    desk.stripe.arm_fault("lost_before_commit", match="GET /v1/payment_intents/*", count=60)
    unknown = desk.becomes(payment, PaymentStatus.UNKNOWN)
    assert unknown.trouble is Trouble.PROVIDER_UNREACHABLE
    assert desk.read_order(order.id).status is OrderStatus.PENDING
    desk.give_card()
    desk.stripe.clear_faults()
    sold_once(desk, order, payment)


def test_a_cancel_out_of_reach_is_done_when_the_provider_is_back(desk: Desk) -> None:
    order = desk.order()
    payment = desk.pay(order)
    desk.stripe.arm_fault("lost_before_commit", match="POST /v1/payment_intents/*/cancel", count=1)
    assert desk.cancel(payment).status is not PaymentStatus.SUCCEEDED
    desk.becomes(payment, PaymentStatus.CANCELLED)
    assert [intent.status for intent in desk.intents(order)] == ["canceled"]


def test_a_card_given_just_before_the_cancel_is_a_sale(desk: Desk) -> None:
    order = desk.order()
    payment = desk.pay(order)
    desk.stripe.set_webhooks(drop=1000)
    desk.give_card()
    answer = desk.client.post(f"/payments/{payment.reference}/cancel")
    desk.stripe.set_webhooks(drop=0)
    assert answer.status_code == 409, answer.text
    assert answer.json()["code"] == "payment_state"
    sold_once(desk, order, payment)


def test_money_in_another_amount_makes_no_tickets_and_goes_back(desk: Desk) -> None:
    order = desk.order()
    payment = desk.pay(order)
    (intent,) = desk.intents(order)
    desk.stripe.client().v1.payment_intents.update(intent.id, {"amount": 4900})
    desk.give_card()
    desk.becomes(payment, PaymentStatus.SUCCEEDED)
    wait_until(lambda: desk.refunds(order))
    assert [refund["amount"] for refund in desk.refunds(order)] == [4900]
    found = desk.read_order(order.id)
    assert (found.status, found.tickets) == (OrderStatus.PENDING, ())
    wait_until(lambda: desk.read(payment).refunded.amount == 4900)


@pytest.fixture(scope="module")
def hasty() -> Iterator[Counter]:
    """A counter whose reader waits two seconds and whose holds last five, without webhooks.

    On SQLite only: what is tested here is time, and the order's own tests know both databases.
    """
    with running_counter("sqlite", None, webhooks=False, reader_timeout_s=2, hold_s=5) as counter:
        yield counter


def test_nobody_gives_a_card_in_time(hasty: Counter) -> None:
    desk = hasty.desk()
    order = desk.order()
    payment = desk.pay(order)
    failed = desk.becomes(payment, PaymentStatus.FAILED)
    assert failed.trouble is Trouble.TIMED_OUT
    assert desk.stripe.screen(desk.reader)["phase"] == "idle"
    desk.client.post(f"/orders/{order.id}/extend")
    desk.present(payment)
    desk.give_card()
    sold_once(desk, order, payment)


def test_a_stuck_reader_is_found_and_its_intent_can_never_be_paid(hasty: Counter) -> None:
    desk = hasty.desk()
    desk.stripe.stick(desk.reader, "before_card")
    order = desk.order()
    payment = desk.pay(order)
    cancelled = desk.becomes(payment, PaymentStatus.CANCELLED)
    assert cancelled.trouble is Trouble.READER_OFFLINE
    assert [intent.status for intent in desk.intents(order)] == ["canceled"]


def test_a_reader_that_charged_and_never_said_so_has_sold(hasty: Counter) -> None:
    desk = hasty.desk()
    desk.stripe.stick(desk.reader, "after_card")
    order = desk.order()
    payment = desk.pay(order)
    desk.give_card()
    sold_once(desk, order, payment)


def test_an_order_does_not_expire_while_money_may_move_and_does_after(hasty: Counter) -> None:
    desk = hasty.desk()
    desk.stripe.set_settings(authorisation_delay_s=6)
    order = desk.order()
    payment = desk.pay(order)
    desk.give_card("declined")
    desk.becomes(payment, PaymentStatus.PROCESSING)
    wait_until(lambda: desk.read(payment).status is PaymentStatus.FAILED, within_s=15)
    desk.stripe.set_settings(authorisation_delay_s=0)
    wait_until(lambda: desk.read_order(order.id).status is OrderStatus.EXPIRED)
    desk.becomes(payment, PaymentStatus.CANCELLED)
    assert desk.client.post(f"/payments/{payment.reference}/present").status_code == 409


def test_money_that_comes_after_the_order_expired_makes_tickets_while_there_are_some(
    hasty: Counter,
) -> None:
    desk = hasty.desk()
    order, payment = _paid_after_expiry(desk)
    sold_once(desk, order, payment)


def test_money_that_comes_after_the_tickets_are_gone_goes_back(hasty: Counter) -> None:
    desk = hasty.desk()
    order, payment = _paid_after_expiry(desk, cancel_event=True)
    desk.becomes(payment, PaymentStatus.SUCCEEDED)
    wait_until(lambda: desk.refunds(order))
    assert [refund["amount"] for refund in desk.refunds(order)] == [order.total.amount]
    found = desk.read_order(order.id)
    assert (found.status, found.tickets) == (OrderStatus.UNFULFILLED, ())
    wait_until(lambda: desk.read_order(order.id).refunded == order.total)


def _paid_after_expiry(desk: Desk, *, cancel_event: bool = False) -> tuple[OrderView, PaymentView]:
    """A payment that failed, whose order expired, and that is paid at the provider all the same.

    The intent's cancellation is lost for as long as it takes to pay it by hand.
    """
    desk.stripe.arm_fault("lost_before_commit", match="POST /v1/payment_intents/*/cancel", count=40)
    order = desk.order()
    payment = desk.pay(order)
    desk.stripe.press_cancel(desk.reader)
    desk.becomes(payment, PaymentStatus.FAILED)
    wait_until(lambda: desk.read_order(order.id).status is OrderStatus.EXPIRED, within_s=10)
    if cancel_event:
        assert desk.venue.operator.post(f"/events/{desk.venue.event.id}/cancel").status_code == 200
    (intent,) = desk.intents(order)
    desk.stripe.client().v1.terminal.readers.process_payment_intent(
        desk.reader, {"payment_intent": intent.id}
    )
    desk.give_card()
    desk.stripe.clear_faults()
    return order, payment
