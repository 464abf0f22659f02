"""Intents that a web client confirms, through the real Stripe package: each state and its news."""

from dataclasses import replace
from typing import Any

import pytest
import stripe

from server.payment.at_web import AtWeb
from server.payment.provider import CollectFor, NotDoneError, Seen
from server.payment.providers.stripe_account import connect
from server.payment.providers.stripe_intents import StripeIntents
from tests.server.payment.builders import to_collect
from tests.simulator.running import SimulatorHandle
from ticketing.money import Money
from ticketing.payment import PaymentMethod, PaymentNews, Trouble

AMOUNT = Money(amount=6400, currency="EUR")
BACK = "https://shop.test/back"


@pytest.fixture
def at_web(stripe_world: SimulatorHandle) -> AtWeb:
    account = connect(stripe_world.secret_key, stripe_world.url)
    return AtWeb(StripeIntents(account, at_reader=False))


@pytest.fixture
def client(stripe_world: SimulatorHandle) -> stripe.StripeClient:
    return stripe_world.client()


def opened(at_web: AtWeb, amount: Money = AMOUNT) -> CollectFor:
    """What is collected for, with its intent."""
    wanted = to_collect(amount, method=PaymentMethod.ONLINE)
    made = at_web.make(wanted, "k")
    return replace(wanted, record=wanted.record.with_object(made.id))


@pytest.fixture
def what(at_web: AtWeb) -> CollectFor:
    return opened(at_web)


def seen(at_web: AtWeb, what: CollectFor, **changes: Any) -> Seen:
    return at_web.read(replace(what.record, **changes))


def confirm(client: stripe.StripeClient, what: CollectFor, method: str) -> stripe.PaymentIntent:
    """What a web client does with the secret, whatever comes of it."""
    params: Any = {"payment_method": method, "return_url": BACK}
    try:
        return client.v1.payment_intents.confirm(what.record.the_object, params)
    except stripe.CardError:
        return client.v1.payment_intents.retrieve(what.record.the_object)


def test_an_intent_waits_for_its_client_which_can_pay_it_with_the_secret(
    at_web: AtWeb, client: stripe.StripeClient, what: CollectFor
) -> None:
    assert seen(at_web, what).reading.news is PaymentNews.PRESENTED
    intent = client.v1.payment_intents.retrieve(what.record.the_object)
    assert at_web.secret(what.record) == intent.client_secret
    assert at_web.find(what, "k") is not None


def test_a_secret_is_asked_for_once(
    at_web: AtWeb, stripe_world: SimulatorHandle, what: CollectFor
) -> None:
    secret = at_web.secret(what.record)
    stripe_world.arm_fault("lost_before_commit", match="GET /v1/payment_intents/*")
    assert at_web.secret(what.record) == secret


def test_a_good_card_is_read_as_paid_with_what_may_be_kept_of_it(
    at_web: AtWeb, client: stripe.StripeClient, what: CollectFor
) -> None:
    confirm(client, what, "pm_card_visa")
    found = seen(at_web, what)
    assert (found.reading.news, found.received) == (PaymentNews.SUCCEEDED, AMOUNT)
    assert found.card is not None
    assert (found.card.brand, found.card.last4) == ("visa", "4242")


def test_a_decline_is_told_once_and_the_next_one_too(
    at_web: AtWeb, client: stripe.StripeClient, what: CollectFor
) -> None:
    confirm(client, what, "pm_card_chargeDeclinedInsufficientFunds")
    first = seen(at_web, what).reading
    assert (first.news, first.trouble) == (PaymentNews.DECLINED, Trouble.INSUFFICIENT_FUNDS)
    assert seen(at_web, what, declined_charge=first.charge).reading.news is None
    confirm(client, what, "pm_card_chargeDeclinedExpiredCard")
    second = seen(at_web, what, declined_charge=first.charge).reading
    assert (second.news, second.trouble) == (PaymentNews.DECLINED, Trouble.EXPIRED_CARD)


def test_3_d_secure_is_waited_for_and_may_be_cancelled(
    at_web: AtWeb, client: stripe.StripeClient, what: CollectFor
) -> None:
    assert confirm(client, what, "pm_card_threeDSecure2Required").status == "requires_action"
    assert seen(at_web, what).reading.news is PaymentNews.PRESENTED
    at_web.end(what.record)
    assert seen(at_web, what).reading.news is PaymentNews.CANCELLED


def test_3_d_secure_that_fails_says_so(
    at_web: AtWeb, client: stripe.StripeClient, stripe_world: SimulatorHandle, what: CollectFor
) -> None:
    confirm(client, what, "pm_card_threeDSecure2Required")
    stripe_world.authenticate(what.record.the_object, "fail")
    failed = seen(at_web, what).reading
    assert (failed.news, failed.trouble) == (PaymentNews.DECLINED, Trouble.AUTHENTICATION_FAILED)


def test_a_bank_debit_is_on_its_way_until_the_bank_has_answered(
    at_web: AtWeb, client: stripe.StripeClient, stripe_world: SimulatorHandle
) -> None:
    dollars = Money(amount=6400, currency="USD")
    what = opened(at_web, dollars)
    confirm(client, what, "pm_usBankAccount_processing")
    assert seen(at_web, what).reading.news is PaymentNews.PROCESSING
    with pytest.raises(NotDoneError):
        at_web.end(what.record)
    stripe_world.end_debit(what.record.the_object)
    assert seen(at_web, what).received == dollars
