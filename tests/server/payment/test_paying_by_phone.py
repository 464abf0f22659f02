"""Somebody pays on their own phone: the page behind the link, its ends, and other ways after."""

import io
from datetime import datetime

import numpy as np
import pytest
import zxingcpp
from PIL import Image

from tests.server.payment.counter import Counter, Desk
from tests.server.payment.payers import opened, session_behind
from tests.server.payment.sales import give_back, ok, pay, refusal, wish
from tests.server.running import Client
from tests.simulator.running import wait_until
from ticketing.identifiers import new_id
from ticketing.order import OrderStatus, OrderView
from ticketing.payment import PaymentMethod, PaymentStatus, PaymentView, Trouble

pytestmark = pytest.mark.in_turn

SESSIONS = "POST /v1/checkout/sessions"


@pytest.fixture
def anybody(counter: Counter) -> Client:
    return counter.server.client(None)


def begun(desk: Desk) -> tuple[OrderView, PaymentView]:
    """An order whose payment by phone has begun."""
    order = desk.order()
    return order, pay(desk.client, order, PaymentMethod.PHONE)


def sold_once(desk: Desk, order: OrderView, payment: PaymentView) -> PaymentView:
    """Paid once, ticketed once, nothing given back."""
    settled = desk.becomes(payment, PaymentStatus.SUCCEEDED)
    found = desk.read_order(order.id)
    assert (found.status, len(found.tickets)) == (OrderStatus.CONFIRMED, 2)
    assert [charge["amount"] for charge in desk.charges(order)] == [order.total.amount]
    assert desk.refunds(order) == []
    return settled


def test_the_link_leads_to_the_page_and_what_is_paid_there_makes_the_tickets(
    desk: Desk, anybody: Client
) -> None:
    order, payment = begun(desk)
    assert (payment.status, payment.client_secret) == (PaymentStatus.PRESENTED, None)
    desk.stripe.pay_checkout(session_behind(anybody, payment))
    settled = sold_once(desk, order, payment)
    assert settled.card is not None
    assert settled.card.last4 == "4242"
    assert settled.intent_id == desk.intents(order)[0].id


def test_the_order_tells_the_link_while_it_leads_somewhere(desk: Desk, anybody: Client) -> None:
    order, payment = begun(desk)
    assert desk.read_order(order.id).payments[0].pay_url == payment.pay_url
    assert desk.read(payment).pay_url == payment.pay_url
    desk.stripe.pay_checkout(session_behind(anybody, payment))
    sold_once(desk, order, payment)
    assert desk.read_order(order.id).payments[0].pay_url is None


def test_the_link_is_there_as_a_qr_code_for_whoever_pays(desk: Desk, anybody: Client) -> None:
    _, payment = begun(desk)
    path = f"/payments/{payment.reference}/qr"
    png = desk.client.get(f"{path}.png", params={"size": 400})
    (code,) = zxingcpp.read_barcodes(np.asarray(Image.open(io.BytesIO(png.content)).convert("L")))
    assert code.text == payment.pay_url
    svg = desk.client.get(f"{path}.svg", params={"size": 400})
    assert (svg.headers["Content-Type"], svg.content[:4]) == ("image/svg+xml", b"<svg")
    assert refusal(anybody.get(f"{path}.png")) == (401, "not_authenticated")
    desk.cancel(payment)
    assert refusal(desk.client.get(f"{path}.png")) == (409, "payment_state")


def test_a_declined_card_on_the_page_may_be_followed_by_another(
    desk: Desk, anybody: Client
) -> None:
    order, payment = begun(desk)
    session = session_behind(anybody, payment)
    desk.stripe.pay_checkout(session, "decline")
    assert desk.read(payment).status is PaymentStatus.PRESENTED
    desk.stripe.pay_checkout(session)
    sold_once(desk, order, payment)


def test_money_that_is_promised_makes_tickets_when_it_came(desk: Desk, anybody: Client) -> None:
    order, payment = begun(desk)
    session = session_behind(anybody, payment)
    desk.stripe.pay_checkout(session, "delayed")
    promised = desk.becomes(payment, PaymentStatus.PROCESSING)
    assert (promised.pay_url, desk.read_order(order.id).tickets) == (None, ())
    assert opened(anybody, payment).status_code == 200
    desk.stripe.end_checkout_debit(session)
    sold_once(desk, order, payment)


def test_after_a_broken_promise_there_is_a_new_page_behind_the_same_link(
    desk: Desk, anybody: Client, counter: Counter
) -> None:
    order, payment = begun(desk)
    first = session_behind(anybody, payment)
    desk.stripe.pay_checkout(first, "delayed")
    desk.stripe.end_checkout_debit(first, "fail")
    assert desk.becomes(payment, PaymentStatus.FAILED).trouble is Trouble.DECLINED
    again = desk.present(payment)
    assert (again.status, again.pay_url) == (PaymentStatus.PRESENTED, payment.pay_url)
    second = session_behind(anybody, payment)
    assert second != first
    paid = desk.stripe.pay_checkout(second)
    settled = desk.becomes(payment, PaymentStatus.SUCCEEDED)
    assert settled.intent_id == paid["payment_intent"]
    ok(give_back(counter.server.client(), settled))
    wait_until(lambda: desk.read(payment).refunded == order.total, within_s=10)


def test_after_a_broken_promise_another_way_of_paying_is_open(desk: Desk, anybody: Client) -> None:
    order, payment = begun(desk)
    session = session_behind(anybody, payment)
    desk.stripe.pay_checkout(session, "delayed")
    desk.stripe.end_checkout_debit(session, "fail")
    desk.becomes(payment, PaymentStatus.FAILED)
    assert desk.cancel(payment).status is PaymentStatus.CANCELLED
    by_card = desk.pay(order)
    desk.give_card()
    desk.becomes(by_card, PaymentStatus.SUCCEEDED)


def test_two_ways_of_paying_are_never_open_at_once_and_the_first_is_closed_before_the_second(
    desk: Desk, anybody: Client
) -> None:
    order, payment = begun(desk)
    session = session_behind(anybody, payment)
    assert refusal(desk.ask(order)) == (409, "payment_open")
    cancelled = desk.cancel(payment)
    assert cancelled.status is PaymentStatus.CANCELLED
    assert cancelled.trouble is Trouble.CANCELLED_BY_CUSTOMER
    assert desk.stripe.client().v1.checkout.sessions.retrieve(session).status == "expired"
    by_card = desk.pay(order)
    desk.give_card()
    sold_once(desk, order, by_card)


def test_what_was_paid_just_before_the_cancel_is_a_sale(desk: Desk, anybody: Client) -> None:
    order, payment = begun(desk)
    desk.stripe.set_webhooks(drop=1000)
    desk.stripe.pay_checkout(session_behind(anybody, payment))
    answer = desk.client.post(f"/payments/{payment.reference}/cancel")
    desk.stripe.set_webhooks(drop=0)
    assert refusal(answer) == (409, "payment_state")
    assert "has been paid" in answer.json()["detail"]
    sold_once(desk, order, payment)


@pytest.mark.parametrize("fault", ["lost_before_commit", "lost_after_commit"])
def test_a_lost_reply_opens_one_page(desk: Desk, anybody: Client, fault: str) -> None:
    desk.stripe.arm_fault(fault, match=SESSIONS)
    order, payment = begun(desk)
    desk.stripe.pay_checkout(session_behind(anybody, payment))
    sold_once(desk, order, payment)
    listed = desk.stripe.client().v1.checkout.sessions.list({"limit": 100})
    mine = [one for one in listed.auto_paging_iter() if one.metadata["order"] == str(order.id)]  # type: ignore[index]  # every session here has some
    assert len(mine) == 1


def test_a_provider_that_is_away_says_so_and_the_page_is_opened_again(
    desk: Desk, anybody: Client
) -> None:
    desk.stripe.arm_fault("lost_before_commit", match="* /v1/checkout/sessions*", count=3)
    order, payment = begun(desk)
    assert (payment.status, payment.trouble) == (PaymentStatus.FAILED, Trouble.PROVIDER_UNREACHABLE)
    assert payment.pay_url is None
    desk.stripe.clear_faults()
    again = desk.present(payment)
    desk.stripe.pay_checkout(session_behind(anybody, again))
    sold_once(desk, order, payment)


def test_money_in_another_amount_makes_no_tickets_and_goes_back(
    desk: Desk, anybody: Client
) -> None:
    order, payment = begun(desk)
    session = session_behind(anybody, payment)
    intent = desk.stripe.pay_checkout(session, "decline")["payment_intent"]
    desk.stripe.client().v1.payment_intents.update(intent, {"amount": 4900})
    desk.stripe.pay_checkout(session)
    desk.becomes(payment, PaymentStatus.SUCCEEDED)
    wait_until(lambda: desk.read(payment).refunded.amount == 4900)
    assert [refund["amount"] for refund in desk.refunds(order)] == [4900]
    found = desk.read_order(order.id)
    assert (found.status, found.tickets) == (OrderStatus.PENDING, ())
    (incident,) = _incidents(desk, payment)
    assert incident == "amount_differs"


def _incidents(desk: Desk, payment: PaymentView) -> list[str]:
    listed = ok(desk.venue.operator.get("/payments/incidents", params={"limit": 100}))
    return [one["kind"] for one in listed["incidents"] if one["reference"] == payment.reference]


def test_the_link_of_a_paid_order_tells_so_and_shows_no_ticket(desk: Desk, anybody: Client) -> None:
    order, payment = begun(desk)
    going = opened(anybody, payment)
    assert going.headers["Cache-Control"] == "private, no-store"
    assert going.headers["Referrer-Policy"] == "no-referrer"
    desk.stripe.pay_checkout(session_behind(anybody, payment))
    sold_once(desk, order, payment)
    page = opened(anybody, payment)
    assert (page.status_code, "Paid" in page.text) == (200, True)
    assert order.number in page.text
    for ticket in desk.read_order(order.id).tickets:
        assert ticket.serial[:8] not in page.text
    assert "/tickets.pdf" not in page.text


def test_the_link_of_a_cancelled_payment_speaks_the_orders_language(
    desk: Desk, anybody: Client
) -> None:
    order = desk.order(language="de")
    payment = pay(desk.client, order, PaymentMethod.PHONE)
    desk.cancel(payment)
    page = opened(anybody, payment)
    assert (page.status_code, "Noch nicht bezahlt" in page.text) == (200, True)


@pytest.mark.parametrize("token", ["nothing", "A" * 43])
def test_a_link_that_nobody_signed_leads_nowhere(anybody: Client, token: str) -> None:
    assert anybody.outside(f"/p/{token}").status_code == 404


def test_the_time_to_pay_outlasts_the_first_hold_where_it_is_extended(
    desk: Desk, anybody: Client
) -> None:
    order, payment = begun(desk)
    extended = ok(desk.client.post(f"/orders/{order.id}/extend"))
    assert datetime.fromisoformat(extended["hold_until"]) > order.hold_until
    desk.stripe.pay_checkout(session_behind(anybody, payment))
    sold_once(desk, order, payment)


def test_the_same_wish_again_is_the_same_page(desk: Desk, anybody: Client) -> None:
    order = desk.order()
    body = wish(PaymentMethod.PHONE, id=str(new_id()))
    path = f"/orders/{order.id}/payments"
    first = PaymentView.model_validate(ok(desk.client.post(path, body)))
    second = PaymentView.model_validate(ok(desk.client.post(path, body)))
    assert first.pay_url == second.pay_url
    assert session_behind(anybody, first) == session_behind(anybody, second)
    desk.cancel(first)
