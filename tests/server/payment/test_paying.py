"""A visitor pays at the reader: approved, declined and tried again, cancelled, turned away."""

import pytest

from tests.server.payment.counter import Desk
from ticketing.identifiers import new_id
from ticketing.order import OrderStatus, OrderView
from ticketing.payment import PaymentMethod, PaymentStatus, PaymentView, StartPayment, Trouble

pytestmark = pytest.mark.in_turn


def paid(desk: Desk, order: OrderView, payment: PaymentView) -> OrderView:
    """The order, once its payment succeeded; the ledger must say the same."""
    desk.becomes(payment, PaymentStatus.SUCCEEDED)
    found = desk.read_order(order.id)
    assert found.status is OrderStatus.CONFIRMED
    assert len(found.tickets) == sum(line.quantity for line in order.lines)
    charges = desk.charges(order)
    assert [charge["amount"] for charge in charges] == [order.total.amount]
    assert desk.refunds(order) == []
    return found


def test_an_approved_card_makes_the_tickets(desk: Desk) -> None:
    order = desk.order()
    payment = desk.pay(order)
    assert (payment.status, payment.attempt, payment.trouble) == (PaymentStatus.PRESENTED, 1, None)
    assert desk.read_order(order.id).tickets == ()
    desk.give_card()
    confirmed = paid(desk, order, payment)
    card = confirmed.payments[0].card
    assert card is not None
    assert (card.brand, card.last4) == ("visa", "4242")


def test_the_reader_shows_the_amount_of_the_order(desk: Desk) -> None:
    order = desk.order(quantity=3)
    desk.pay(order)
    assert desk.stripe.screen(desk.reader)["amount"] == order.total.amount == 7500


def test_a_card_being_charged_is_shown_and_cannot_be_cancelled(desk: Desk) -> None:
    desk.stripe.set_settings(authorisation_delay_s=2.5)
    order = desk.order()
    payment = desk.pay(order)
    desk.give_card()
    desk.becomes(payment, PaymentStatus.PROCESSING)
    refused = desk.client.post(f"/payments/{payment.reference}/cancel")
    assert (refused.status_code, refused.json()["code"]) == (409, "payment_state")
    paid(desk, order, payment)


@pytest.mark.parametrize(
    ("card", "trouble"),
    [("insufficient_funds", Trouble.INSUFFICIENT_FUNDS), ("stolen", Trouble.CARD_NOT_ACCEPTED)],
)
def test_after_a_decline_the_same_intent_is_presented_again(
    desk: Desk, card: str, trouble: Trouble
) -> None:
    order = desk.order()
    payment = desk.pay(order)
    desk.give_card(card)
    failed = desk.becomes(payment, PaymentStatus.FAILED)
    assert failed.trouble is trouble
    again = desk.present(payment)
    assert (again.status, again.attempt, again.trouble) == (PaymentStatus.PRESENTED, 2, None)
    desk.give_card()
    paid(desk, order, payment)
    assert len(desk.intents(order)) == 1


def test_two_declines_are_told_apart(desk: Desk) -> None:
    payment = desk.pay(desk.order())
    desk.give_card("declined")
    assert desk.becomes(payment, PaymentStatus.FAILED).trouble is Trouble.DECLINED
    desk.present(payment)
    desk.give_card("expired")
    assert desk.becomes(payment, PaymentStatus.FAILED).trouble is Trouble.EXPIRED_CARD


def test_cancel_on_the_reader_ends_the_presentation_and_not_the_payment(desk: Desk) -> None:
    order = desk.order()
    payment = desk.pay(order)
    desk.stripe.press_cancel(desk.reader)
    failed = desk.becomes(payment, PaymentStatus.FAILED)
    assert failed.trouble is Trouble.CANCELLED_BY_CUSTOMER
    desk.present(payment)
    desk.give_card()
    paid(desk, order, payment)


def test_cancel_at_the_kiosk_cancels_the_intent_and_frees_the_reader(desk: Desk) -> None:
    order = desk.order()
    payment = desk.pay(order)
    cancelled = desk.cancel(payment)
    assert cancelled.status is PaymentStatus.CANCELLED
    assert cancelled.trouble is Trouble.CANCELLED_BY_CUSTOMER
    assert [intent.status for intent in desk.intents(order)] == ["canceled"]
    assert desk.stripe.screen(desk.reader)["phase"] == "idle"
    assert desk.cancel(payment).status is PaymentStatus.CANCELLED
    assert desk.client.post(f"/orders/{order.id}/cancel").json()["status"] == "cancelled"


def test_after_a_cancelled_payment_another_one_may_begin(desk: Desk) -> None:
    order = desk.order()
    desk.cancel(desk.pay(order))
    second = desk.pay(order)
    desk.give_card()
    confirmed = paid(desk, order, second)
    assert [one.status for one in confirmed.payments] == ["cancelled", "succeeded"]


def test_the_same_wish_twice_is_one_payment(desk: Desk) -> None:
    order = desk.order()
    wish = StartPayment(id=new_id(), method=PaymentMethod.CARD_READER)
    first, second = desk.ask(order, wish), desk.ask(order, wish)
    assert (first.status_code, second.status_code) == (201, 200)
    assert first.json()["reference"] == second.json()["reference"]
    assert len(desk.intents(order)) == 1


def test_an_id_of_another_payment_is_refused(desk: Desk) -> None:
    wish = StartPayment(id=new_id(), method=PaymentMethod.CARD_READER)
    desk.ask(desk.order(), wish)
    refused = desk.ask(desk.order(), wish)
    assert (refused.status_code, refused.json()["code"]) == (409, "id_used_differently")


def test_a_second_payment_waits_until_the_first_is_over(desk: Desk) -> None:
    order = desk.order()
    first = desk.pay(order)
    refused = desk.ask(order)
    assert (refused.status_code, refused.json()["code"]) == (409, "payment_open")
    assert refused.json()["reference"] == first.reference


def test_a_paid_order_is_not_paid_again(desk: Desk) -> None:
    order = desk.order()
    payment = desk.pay(order)
    desk.give_card()
    paid(desk, order, payment)
    assert desk.ask(order).json()["code"] == "order_state"
    for deed in ("present", "cancel"):
        refused = desk.client.post(f"/payments/{payment.reference}/{deed}")
        assert (refused.status_code, refused.json()["code"]) == (409, "payment_state")


def test_an_order_with_an_open_payment_is_not_cancelled(desk: Desk) -> None:
    order = desk.order()
    desk.pay(order)
    refused = desk.client.post(f"/orders/{order.id}/cancel")
    assert (refused.status_code, refused.json()["code"]) == (409, "payment_open")


def test_an_order_cancelled_after_a_decline_leaves_no_intent_to_pay(desk: Desk) -> None:
    order = desk.order()
    payment = desk.pay(order)
    desk.give_card("declined")
    desk.becomes(payment, PaymentStatus.FAILED)
    assert desk.client.post(f"/orders/{order.id}/cancel").status_code == 200
    desk.becomes(payment, PaymentStatus.CANCELLED)
    assert [intent.status for intent in desk.intents(order)] == ["canceled"]


def test_what_belongs_to_another_kiosk_does_not_exist(desk: Desk) -> None:
    order = desk.order()
    payment = desk.pay(order)
    other = desk.venue.device()
    wish = StartPayment(id=new_id(), method=PaymentMethod.CARD_READER)
    answers = [
        other.post(f"/orders/{order.id}/payments", wish),
        other.get(f"/payments/{payment.reference}"),
        *(
            other.post(f"/payments/{payment.reference}/{deed}")
            for deed in ("present", "cancel", "settle")
        ),
    ]
    assert {answer.status_code for answer in answers} == {404}
    assert desk.venue.operator.get(f"/payments/{payment.reference}").status_code == 200


def test_a_kiosk_without_a_reader_is_told_so(desk: Desk) -> None:
    kiosk = desk.venue.device()
    order = desk.venue.order()
    assert kiosk.post("/orders", order).status_code == 201
    wish = StartPayment(id=new_id(), method=PaymentMethod.CARD_READER)
    refused = kiosk.post(f"/orders/{order.id}/payments", wish)
    assert (refused.status_code, refused.json()["code"]) == (503, "provider_unavailable")


def test_an_order_that_costs_money_is_not_free(desk: Desk) -> None:
    order = desk.order()
    refused = desk.ask(order, StartPayment(id=new_id(), method=PaymentMethod.FREE))
    assert (refused.status_code, refused.json()["code"]) == (409, "payment_state")
    assert desk.read_order(order.id).payments == ()
