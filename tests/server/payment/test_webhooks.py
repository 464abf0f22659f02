"""Webhooks are hints: doubled, shuffled, late, lost or forged, the ledger decides."""

import json
import time
from typing import Any

import pytest
import stripe
from sqlalchemy import select

from server.database import Database
from server.jobs import job
from server.payment.webhooks import take_in, verified
from server.settings import Settings
from tests.server.payment.counter import Counter, Desk
from tests.server.payment.shop import open_shop
from tests.server.running import Client
from tests.simulator.running import WEBHOOK_SECRET, wait_until
from ticketing.identifiers import new_id
from ticketing.order import OrderStatus, OrderView
from ticketing.payment import PaymentStatus, PaymentView

pytestmark = pytest.mark.in_turn

HOOK = "/webhooks/stripe"


def event(object_: dict[str, Any], **changes: Any) -> str:
    """An event as Stripe writes it, about one object."""
    fields = {
        "id": f"evt_{new_id().hex}",
        "object": "event",
        "type": "payment_intent.succeeded",
        "data": {"object": object_},
    }
    return json.dumps(fields | changes)


def signature(body: str, secret: str = WEBHOOK_SECRET, timestamp: int | None = None) -> str:
    """Stripe's own signature of a body."""
    return str(stripe.WebhookSignature.generate_signature_header(body, secret, timestamp))


def send(client: Client, body: str | bytes, signed: str | None) -> tuple[int, str]:
    """Post a webhook; the status, and the code of the problem if there is one."""
    headers = {"Content-Type": "application/json"}
    if signed is not None:
        headers["Stripe-Signature"] = signed
    answer = client.post(HOOK, data=body, headers=headers)
    return answer.status_code, answer.json()["code"] if answer.content else ""


@pytest.fixture
def public(counter: Counter) -> Client:
    return counter.server.client(None)


def sold(desk: Desk) -> tuple[OrderView, PaymentView]:
    """One sale, whatever becomes of its webhooks."""
    order = desk.order()
    payment = desk.pay(order)
    desk.give_card()
    desk.becomes(payment, PaymentStatus.SUCCEEDED)
    return desk.read_order(order.id), payment


@pytest.mark.parametrize(
    "switches",
    [{"duplicate": True}, {"reorder": True}, {"delay_s": 2.0}, {"drop": 1000}],
    ids=["doubled", "shuffled", "late", "lost"],
)
def test_whatever_happens_to_webhooks_a_sale_is_a_sale_once(
    desk: Desk, switches: dict[str, Any]
) -> None:
    desk.stripe.set_webhooks(**switches)
    order, payment = sold(desk)
    usual = {"duplicate": False, "reorder": False, "delay_s": 0.0, "drop": 0}
    desk.stripe.set_webhooks(**usual)
    if "delay_s" in switches:
        intent = desk.intents(order)[0].id
        wait_until(lambda: _delivered(desk, intent), within_s=10)
    assert order.status is OrderStatus.CONFIRMED
    assert len(desk.charges(order)) == 1
    after = desk.read_order(order.id)
    assert after.tickets == order.tickets
    assert [one.reference for one in after.payments] == [payment.reference]


def _delivered(desk: Desk, intent: str) -> bool:
    kinds = {"payment_intent.succeeded", "charge.succeeded"}
    events = {
        one.id
        for one in desk.stripe.client().v1.events.list({"limit": 100}).auto_paging_iter()
        if one.type in kinds and intent in str(one.data.object)
    }
    done = {one["event"] for one in desk.stripe.deliveries() if one["status"].startswith("2")}
    return bool(events) and events <= done


def test_a_signed_webhook_about_a_payment_nobody_knows_is_taken_in(public: Client) -> None:
    body = event({"id": "pi_of_somebody_else", "object": "payment_intent"})
    assert send(public, body, signature(body)) == (204, "")
    assert send(public, body, signature(body)) == (204, "")


@pytest.mark.parametrize(
    "thing",
    [
        {"object": "terminal.reader", "id": "tmr_1", "action": None},
        {"object": "charge", "id": "ch_1", "payment_intent": None},
        {"object": "refund", "id": "re_1"},
        {"object": "customer", "id": "cus_1"},
    ],
)
def test_a_webhook_about_anything_else_is_taken_in(public: Client, thing: dict[str, Any]) -> None:
    body = event(thing, type="something.new")
    assert send(public, body, signature(body)) == (204, "")


def test_an_intent_that_its_payer_made_is_known_by_what_we_wrote_on_it(
    database: Database, database_settings: Settings
) -> None:
    shop = open_shop(database, database_settings)
    payment_id = shop.payment(shop.order())
    body = event(
        {"id": "pi_new", "object": "payment_intent", "metadata": {"payment": str(payment_id)}}
    )
    take_in(shop.till, verified(body.encode(), signature(body), WEBHOOK_SECRET))
    wanted = database.read(lambda c: c.scalars(select(job.c.payload)).all())
    assert wanted == [{"payment_id": str(payment_id)}]


@pytest.mark.parametrize("written", [None, "rubbish", {"payment": 7}, {"payment": "no id"}])
def test_what_others_wrote_on_an_object_is_nothing_to_us(public: Client, written: object) -> None:
    body = event({"id": "cs_1", "object": "checkout.session", "metadata": written})
    assert send(public, body, signature(body)) == (204, "")


def test_a_webhook_that_lies_about_success_makes_no_tickets(desk: Desk, public: Client) -> None:
    order = desk.order()
    payment = desk.pay(order)
    (intent,) = desk.intents(order)
    lie = event({"id": intent.id, "object": "payment_intent", "status": "succeeded"})
    assert send(public, lie, signature(lie)) == (204, "")
    time.sleep(0.5)
    assert desk.read(payment).status is PaymentStatus.PRESENTED
    assert desk.read_order(order.id).tickets == ()
    desk.cancel(payment)


@pytest.mark.parametrize(
    "signed",
    [
        None,
        "",
        "t=1,v1=00",
        "rubbish",
        "v1=é",
        pytest.param("wrong secret", id="wrong secret"),
        pytest.param("too old", id="too old"),
    ],
)
def test_a_webhook_without_a_good_signature_is_refused(public: Client, signed: str | None) -> None:
    body = event({"id": "pi_1", "object": "payment_intent"})
    if signed == "wrong secret":
        signed = signature(body, "whsec_wrong")
    elif signed == "too old":
        signed = signature(body, timestamp=int(time.time()) - 3600)
    header = None if signed is None else signed.encode().decode("latin-1")
    assert send(public, body, header) == (400, "bad_signature")


def test_a_body_changed_after_signing_is_refused(public: Client) -> None:
    body = event({"id": "pi_1", "object": "payment_intent"})
    assert send(public, body.replace("pi_1", "pi_2"), signature(body)) == (400, "bad_signature")


@pytest.mark.parametrize(
    "body",
    [
        "not json",
        "[]",
        "null",
        "{}",
        '{"id": 5, "type": "x", "data": {"object": {"object": "refund", "id": "re"}}}',
        '{"id": "e", "type": "x", "data": {"object": {"object": "refund", "id": 7}}}',
        '{"id": "e", "type": "x", "data": {"object": {"object": "terminal.reader", "action": 3}}}',
        '{"id": "a\\u0000b", "type": "x", "data": {"object": {"object": "charge"}}}',
        json.dumps({"id": "e" * 300, "type": "x", "data": {"object": {"object": "charge"}}}),
    ],
)
def test_a_signed_body_that_is_no_event_is_refused(public: Client, body: str) -> None:
    assert send(public, body, signature(body)) == (422, "invalid_request")


def test_a_body_that_is_no_text_is_refused(public: Client) -> None:
    assert send(public, b"\xff\xfe{}", signature("{}")) == (400, "bad_signature")


def test_a_refund_that_fails_days_later_is_seen(desk: Desk) -> None:
    order = desk.order()
    payment = desk.pay(order)
    (intent,) = desk.intents(order)
    desk.stripe.client().v1.payment_intents.update(intent.id, {"amount": 4900})
    desk.give_card()
    desk.becomes(payment, PaymentStatus.SUCCEEDED)
    wait_until(lambda: desk.read(payment).refunded.amount == 4900)
    (refund,) = desk.refunds(order)
    desk.stripe.settle_refund(refund["id"], "failed")
    wait_until(lambda: desk.read(payment).refunded.amount == 0)
