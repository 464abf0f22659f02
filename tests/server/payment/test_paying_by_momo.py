"""Mobile money from the wish to the ticket, or to the word why not; MoMo's ledger is the judge."""

from typing import Any

import pytest

from tests.server.payment.counter import Counter, Desk
from tests.server.payment.mobile import (
    REJECTS,
    WAITS,
    answer,
    ask_phone,
    by_phone,
    collected_for,
    given_back_for,
    requests_of,
    sold_once,
)
from tests.server.payment.sales import give_back, ok, refusal
from tests.server.running import Client
from tests.server.selling import open_venue
from tests.simulator.momo.running import PAYER, MomoHandle
from tests.simulator.running import wait_until
from ticketing.money import Money
from ticketing.order import OrderStatus
from ticketing.payment import PaymentStatus, PaymentView, Trouble

pytestmark = pytest.mark.in_turn

HOOK = "/webhooks/momo"


@pytest.fixture
def momo(counter: Counter) -> MomoHandle:
    return counter.momo


def token_of(momo: MomoHandle, payment: PaymentView) -> str:
    """The token in the address that MoMo called for the payment."""
    (reference,) = [one["reference"] for one in requests_of(momo, payment)]

    def called() -> list[str]:
        return [one["url"] for one in momo.callbacks() if one["reference"] == reference]

    return wait_until(called, within_s=15)[0].rsplit("=", 1)[1]


@pytest.mark.parametrize("method", ["PUT", "POST", "none"])
def test_a_phone_pays_whether_momo_calls_back_or_not(
    desk: Desk, momo: MomoHandle, method: str
) -> None:
    momo.set_settings(callback_method=method)
    payment = ask_phone(desk, desk.order())
    assert payment.status in {PaymentStatus.PRESENTED, PaymentStatus.SUCCEEDED}
    sold_once(desk, momo, payment)


def test_a_callback_that_comes_again_changes_nothing(
    counter: Counter, desk: Desk, momo: MomoHandle
) -> None:
    payment = ask_phone(desk, desk.order())
    sold = sold_once(desk, momo, payment)
    public, query = counter.server.client(None), f"?token={token_of(momo, payment)}"
    assert public.post(HOOK + query, {"status": "SUCCESSFUL"}).status_code == 204
    assert public.put(HOOK + query, json={"status": "FAILED"}).status_code == 204
    assert sold_once(desk, momo, payment).tickets == sold.tickets


def send(public: Client, token: str | None, body: bytes) -> tuple[int, str]:
    """Call back with this body; the status, and the code of the problem if there is one."""
    query = {} if token is None else {"token": token}
    got = public.post(HOOK, params=query, data=body)
    return got.status_code, got.json()["code"] if got.content else ""


@pytest.mark.parametrize("token", [None, "", "nonsense", "A" * 43])
def test_an_address_that_was_never_given_out_is_not_heeded(
    counter: Counter, token: str | None
) -> None:
    sent = send(counter.server.client(None), token, b'{"status": "SUCCESSFUL"}')
    assert sent == (400, "bad_signature")


def test_a_callback_is_taken_in_whatever_it_says_and_believed_in_nothing(
    counter: Counter, desk: Desk, momo: MomoHandle
) -> None:
    told = ask_phone(desk, desk.order())
    token = token_of(momo, told)
    waiting = ask_phone(desk, desk.order(), WAITS)
    lie = f'{{"externalId": "{waiting.reference}", "status": "SUCCESSFUL"}}'.encode()
    for body in (lie, b"", b"not json", b"\xff\xfe", b"[]"):
        assert send(counter.server.client(None), token, body) == (204, "")
    assert send(counter.server.client(None), token, b"x" * 2_000_000) == (413, "too_large")
    assert desk.read(waiting).status is PaymentStatus.PRESENTED
    assert desk.read_order(waiting.order_id).tickets == ()
    answer(momo, waiting, "reject")


def test_after_a_no_another_number_pays(desk: Desk, momo: MomoHandle) -> None:
    order = desk.order()
    first = desk.becomes(ask_phone(desk, order, REJECTS), PaymentStatus.FAILED)
    assert first.trouble is Trouble.REJECTED
    assert refusal(desk.ask(order, by_phone())) == (409, "payment_open")
    assert desk.cancel(first).status is PaymentStatus.CANCELLED
    sold_once(desk, momo, ask_phone(desk, order))
    assert collected_for(momo, first) == []


def test_after_a_no_the_same_number_is_asked_anew(desk: Desk, momo: MomoHandle) -> None:
    payment = ask_phone(desk, desk.order(), WAITS)
    answer(momo, payment, "reject")
    desk.becomes(payment, PaymentStatus.FAILED)
    again = desk.present(payment)
    assert (again.status, again.attempt, again.trouble) == (PaymentStatus.PRESENTED, 2, None)
    assert len(requests_of(momo, payment)) == 2
    answer(momo, payment, "approve")
    sold_once(desk, momo, payment)


def test_what_waits_on_a_phone_is_cancelled_there_and_then_a_card_pays(
    desk: Desk, momo: MomoHandle
) -> None:
    order = desk.order()
    payment = ask_phone(desk, order, WAITS)
    refused = desk.client.post(f"/payments/{payment.reference}/cancel")
    assert refusal(refused) == (409, "payment_state")
    assert "decline it there" in refused.json()["detail"]
    assert refusal(desk.client.post(f"/orders/{order.id}/cancel")) == (409, "payment_open")
    answer(momo, payment, "reject")
    desk.becomes(payment, PaymentStatus.FAILED)
    cancelled = desk.cancel(payment)
    assert cancelled.status is PaymentStatus.CANCELLED
    assert cancelled.trouble is Trouble.CANCELLED_BY_CUSTOMER
    by_card = desk.pay(order)
    desk.give_card()
    desk.becomes(by_card, PaymentStatus.SUCCEEDED)
    assert [one["amount"] for one in desk.charges(order)] == [order.total.amount]
    assert collected_for(momo, payment) == []


def test_another_currency_is_refused_before_anything_is_written(counter: Counter) -> None:
    price = Money(amount=2500, currency="GHS")
    venue = open_venue(counter.server, {"price": price}, currency="GHS")
    desk = Desk(venue.device(), venue, counter.stripe, "")
    order = desk.order()
    refused = desk.ask(order, by_phone())
    assert refusal(refused) == (409, "payment_state")
    assert "in EUR here, not in GHS" in refused.json()["detail"]
    assert desk.read_order(order.id).payments == ()


@pytest.mark.parametrize(
    "fault",
    [
        {"kind": "lost_after_commit"},
        {"kind": "server_error", "after_commit": True},
        {"kind": "lost_before_commit"},
        {"kind": "lost_before_commit", "count": 2},
        {"kind": "server_error"},
        {"kind": "rate_limited"},
    ],
    ids=str,
)
def test_whatever_becomes_of_the_asking_a_phone_pays_once(
    desk: Desk, momo: MomoHandle, fault: dict[str, Any]
) -> None:
    momo.arm_fault(match="POST */requesttopay", **fault)
    payment = ask_phone(desk, desk.order())
    sold_once(desk, momo, payment)
    assert len(requests_of(momo, payment)) == 1


def test_where_momo_surely_asked_nobody_it_is_said_at_once(desk: Desk, momo: MomoHandle) -> None:
    momo.arm_fault("server_error", "POST */requesttopay", count=2, status=503)
    payment = ask_phone(desk, desk.order())
    assert payment.status is PaymentStatus.FAILED
    assert payment.trouble is Trouble.PROVIDER_UNREACHABLE
    assert requests_of(momo, payment) == []
    desk.present(payment)
    sold_once(desk, momo, payment)


def test_what_may_have_been_asked_is_not_cancelled_before_that_is_known(
    desk: Desk, momo: MomoHandle
) -> None:
    momo.arm_fault("lost_after_commit", "POST */requesttopay")
    momo.arm_fault("server_error", "GET */requesttopay/*", count=3)
    payment = ask_phone(desk, desk.order(), WAITS)
    assert payment.status is PaymentStatus.UNKNOWN
    assert desk.cancel(payment).status is PaymentStatus.UNKNOWN
    desk.becomes(payment, PaymentStatus.PRESENTED)
    answer(momo, payment, "approve")
    sold_once(desk, momo, payment)


def test_reading_goes_on_however_often_it_fails(desk: Desk, momo: MomoHandle) -> None:
    payment = ask_phone(desk, desk.order(), WAITS)
    momo.forget_tokens()
    momo.arm_fault("server_error", "GET */requesttopay/*")
    momo.arm_fault("rate_limited", "GET */requesttopay/*")
    answer(momo, payment, "approve")
    sold_once(desk, momo, payment)


def test_a_refund_goes_back_to_the_phone_in_parts(desk: Desk, momo: MomoHandle) -> None:
    payment = ask_phone(desk, desk.order())
    sold_once(desk, momo, payment)
    operator = desk.venue.operator
    part = {"amount": {"amount": 2000, "currency": "EUR"}}
    ok(give_back(operator, payment, **part))
    wait_until(lambda: desk.read(payment).refunded.amount == 2000, within_s=15)
    ok(give_back(operator, payment))
    wait_until(lambda: desk.read(payment).refunded.amount == 5000, within_s=15)
    assert given_back_for(momo, payment) == ["20.00", "30.00"]
    assert give_back(operator, payment).json()["code"] == "refund_not_possible"


def test_a_refund_that_waits_is_followed_until_it_failed_and_a_person_is_told(
    desk: Desk, momo: MomoHandle
) -> None:
    payment = ask_phone(desk, desk.order())
    sold_once(desk, momo, payment)
    momo.set_settings(giving_back="waits")
    ok(give_back(desk.venue.operator, payment))
    wait_until(lambda: desk.read(payment).refunded.amount == 5000, within_s=15)
    (waiting,) = [one for one in momo.asked("refund") if one["status"] == "PENDING"]
    momo.answer(waiting["reference"], "fail", "NOT_ENOUGH_FUNDS")
    wait_until(lambda: desk.read(payment).refunded.amount == 0, within_s=30)
    found = ok(desk.venue.operator.get("/payments/incidents"))["incidents"]
    (incident,) = [one for one in found if one["reference"] == payment.reference]
    assert (incident["kind"], "NOT_ENOUGH_FUNDS" in incident["detail"]) == ("refund_failed", True)


def test_a_phone_number_is_shown_in_part_and_logged_never(
    counter: Counter, desk: Desk, momo: MomoHandle
) -> None:
    payment = ask_phone(desk, desk.order(), REJECTS, account_name="Ama Mensah")
    assert (payment.phone, payment.account_name) == ("…451", "Ama Mensah")
    desk.becomes(payment, PaymentStatus.FAILED)
    held = momo.credentials
    log = "".join(counter.server.output)
    for secret in (REJECTS, PAYER, held.api_key, held.collection_key, held.disbursement_key):
        assert secret not in log
    assert desk.read_order(payment.order_id).status is OrderStatus.PENDING
