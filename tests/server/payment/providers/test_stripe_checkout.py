"""Checkout's pages through the real Stripe package: made once, found, read to every end, closed."""

from dataclasses import replace
from typing import Any

import pytest

from server.payment.news import Reading
from server.payment.provider import CollectFor, NotDoneError, OutOfReachError, Seen
from server.payment.providers.stripe_account import connect
from server.payment.providers.stripe_checkout import StripeCheckout
from tests.server.payment.builders import to_collect
from tests.simulator.running import SimulatorHandle
from ticketing.identifiers import new_id
from ticketing.money import Money
from ticketing.payment import PaymentMethod, PaymentNews, Trouble

AMOUNT = Money(amount=6400, currency="EUR")


@pytest.fixture
def checkout(stripe_world: SimulatorHandle) -> StripeCheckout:
    return StripeCheckout(connect(stripe_world.secret_key, stripe_world.url))


def wanted(amount: Money = AMOUNT, **changes: Any) -> CollectFor:
    return to_collect(amount, method=PaymentMethod.PHONE, **changes)


def opened(checkout: StripeCheckout, what: CollectFor | None = None) -> CollectFor:
    """What is collected for, with its session."""
    what = what or wanted()
    made = checkout.make(what, f"key of {what.record.id}")
    return replace(what, record=what.record.with_object(made.id))


def seen(checkout: StripeCheckout, what: CollectFor, **changes: Any) -> Seen:
    return checkout.read(replace(what.record, **changes))


def test_a_page_takes_the_whole_amount_and_carries_what_finds_it(
    checkout: StripeCheckout, stripe_world: SimulatorHandle
) -> None:
    what = replace(wanted(), email="ada@example.org", language="de")
    made = checkout.make(what, "k")
    assert made.page_url is not None
    session = stripe_world.client().v1.checkout.sessions.retrieve(made.id)
    assert (session.amount_total, session.currency, session.url) == (6400, "eur", made.page_url)
    assert (session.customer_email, session.locale) == ("ada@example.org", "de")
    assert session.success_url == what.return_url
    assert session.metadata is not None
    assert session.metadata["payment"] == str(what.record.id)
    (line,) = stripe_world.client().v1.checkout.sessions.line_items.list(made.id).data
    assert line.description == "Order W-7K3F-92QD"


@pytest.mark.parametrize(("device_id", "leads_back"), [(None, True), (new_id(), False)])
def test_only_a_page_that_nobody_else_can_scan_leads_back_to_the_order(
    checkout: StripeCheckout, stripe_world: SimulatorHandle, device_id: object, *, leads_back: bool
) -> None:
    made = checkout.make(wanted(device_id=device_id), "k")
    session = stripe_world.client().v1.checkout.sessions.retrieve(made.id)
    assert (session.cancel_url is not None) is leads_back


def test_a_language_that_the_page_does_not_speak_is_left_to_the_browser(
    checkout: StripeCheckout, stripe_world: SimulatorHandle
) -> None:
    made = checkout.make(replace(wanted(), language="ar"), "k")
    assert stripe_world.client().v1.checkout.sessions.retrieve(made.id).locale == "auto"


def test_the_same_key_opens_one_page(checkout: StripeCheckout) -> None:
    what = wanted()
    assert checkout.make(what, "k") == checkout.make(what, "k")


def test_a_page_whose_address_was_lost_is_found_by_its_payment_and_attempt(
    checkout: StripeCheckout,
) -> None:
    what = wanted()
    checkout.make(wanted(), "another payment's")
    made = checkout.make(what, "mine")
    assert checkout.find(what, "mine") == made
    second = replace(what, record=replace(what.record, attempt=2))
    assert checkout.find(second, "mine") is None


def test_a_page_that_nobody_paid_on_is_open(checkout: StripeCheckout) -> None:
    assert seen(checkout, opened(checkout)).reading.news is PaymentNews.PRESENTED


def test_a_page_that_was_paid_on_says_what_came_by_which_intent_and_card(
    checkout: StripeCheckout, stripe_world: SimulatorHandle
) -> None:
    what = opened(checkout)
    paid = stripe_world.pay_checkout(what.record.the_object)
    found = seen(checkout, what)
    assert found.reading == Reading(PaymentNews.SUCCEEDED)
    assert (found.received, found.intent_id) == (AMOUNT, paid["payment_intent"])
    assert found.card is not None
    assert (found.card.brand, found.card.last4) == ("visa", "4242")


def test_after_a_declined_card_the_page_is_open_and_its_intent_known(
    checkout: StripeCheckout, stripe_world: SimulatorHandle
) -> None:
    what = opened(checkout)
    declined = stripe_world.pay_checkout(what.record.the_object, "decline")
    found = seen(checkout, what)
    assert found.reading.news is PaymentNews.PRESENTED
    assert found.intent_id == declined["payment_intent"]


def test_what_was_promised_is_no_money_until_it_came(
    checkout: StripeCheckout, stripe_world: SimulatorHandle
) -> None:
    what = opened(checkout)
    stripe_world.pay_checkout(what.record.the_object, "delayed")
    promised = seen(checkout, what)
    assert (promised.reading.news, promised.received) == (PaymentNews.PROCESSING, None)
    stripe_world.end_checkout_debit(what.record.the_object)
    assert seen(checkout, what).received == AMOUNT


def test_a_promise_that_is_not_kept_is_a_decline_and_over_where_that_is_wanted(
    checkout: StripeCheckout, stripe_world: SimulatorHandle
) -> None:
    what = opened(checkout)
    stripe_world.pay_checkout(what.record.the_object, "delayed")
    stripe_world.end_checkout_debit(what.record.the_object, "fail")
    broken = seen(checkout, what).reading
    assert (broken.news, broken.trouble) == (PaymentNews.DECLINED, Trouble.DECLINED)
    assert broken.charge is not None
    assert seen(checkout, what, cancel_wanted=True).reading.news is PaymentNews.CANCELLED


def test_a_closed_page_can_never_be_paid_on(
    checkout: StripeCheckout, stripe_world: SimulatorHandle
) -> None:
    what = opened(checkout)
    checkout.end(what.record)
    ended = seen(checkout, what).reading
    assert (ended.news, ended.trouble) == (PaymentNews.CANCELLED, Trouble.TIMED_OUT)
    with pytest.raises(AssertionError, match="can't be paid"):
        stripe_world.pay_checkout(what.record.the_object)


def test_a_page_closes_by_itself_after_half_an_hour(
    checkout: StripeCheckout, stripe_world: SimulatorHandle
) -> None:
    what = opened(checkout)
    stripe_world.forward(36 * 60)
    assert seen(checkout, what).reading.news is PaymentNews.CANCELLED


def test_a_page_that_was_paid_on_cannot_be_closed(
    checkout: StripeCheckout, stripe_world: SimulatorHandle
) -> None:
    what = opened(checkout)
    stripe_world.pay_checkout(what.record.the_object)
    with pytest.raises(NotDoneError):
        checkout.end(what.record)


def test_a_currency_in_the_units_of_stripe_is_asked_for_and_read_back(
    checkout: StripeCheckout, stripe_world: SimulatorHandle
) -> None:
    shillings = Money(amount=20_000, currency="UGX")
    what = opened(checkout, wanted(shillings))
    paid = stripe_world.pay_checkout(what.record.the_object)
    assert paid["amount_total"] == 2_000_000
    assert seen(checkout, what).received == shillings


def test_a_lost_reply_leaves_open_whether_there_is_a_page(
    checkout: StripeCheckout, stripe_world: SimulatorHandle
) -> None:
    stripe_world.arm_fault("lost_after_commit", match="POST /v1/checkout/sessions")
    what = wanted()
    with pytest.raises(OutOfReachError):
        checkout.make(what, "k")
    assert checkout.find(what, "k") is not None
