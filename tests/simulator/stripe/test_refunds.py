"""Refunds: caps, pending and failing ones, and what the ledger says of them."""

import pytest
import stripe

from tests.simulator.running import SimulatorHandle, wait_until
from tests.simulator.selling import collected, new_intent


def test_a_refund_in_parts_stops_at_what_was_captured(
    simulator: SimulatorHandle, client: stripe.StripeClient
) -> None:
    intent = collected(simulator, 6400)
    first = client.v1.refunds.create({"payment_intent": intent.id, "amount": 2400})
    assert (first.status, first.amount, first.currency) == ("succeeded", 2400, "eur")
    with pytest.raises(stripe.InvalidRequestError) as refused:
        client.v1.refunds.create({"payment_intent": intent.id, "amount": 4001})
    assert refused.value.param == "amount"
    rest = client.v1.refunds.create({"payment_intent": intent.id})
    assert rest.amount == 4000
    with pytest.raises(stripe.InvalidRequestError) as again:
        client.v1.refunds.create({"payment_intent": intent.id})
    assert again.value.code == "charge_already_refunded"
    assert simulator.ledger()["charges"][0]["refunded"] == 6400


def test_an_intent_without_a_charge_cannot_be_refunded(client: stripe.StripeClient) -> None:
    with pytest.raises(stripe.InvalidRequestError):
        client.v1.refunds.create({"payment_intent": new_intent(client).id})


def test_a_refund_names_an_intent_or_a_charge(client: stripe.StripeClient) -> None:
    with pytest.raises(stripe.InvalidRequestError) as refused:
        client.v1.refunds.create({"amount": 100})
    assert refused.value.code == "parameter_missing"


def test_a_pending_refund_is_settled_by_the_bank(
    simulator: SimulatorHandle, client: stripe.StripeClient
) -> None:
    simulator.set_settings(refund_outcome="pending")
    refund = client.v1.refunds.create({"payment_intent": collected(simulator).id})
    assert refund.status == "pending"
    simulator.settle_refund(refund.id, "succeeded")
    assert client.v1.refunds.retrieve(refund.id).status == "succeeded"


def test_a_refund_that_fails_later_gives_the_money_back_to_us(
    simulator: SimulatorHandle, client: stripe.StripeClient
) -> None:
    intent = collected(simulator, card="refund_fail")
    refund = client.v1.refunds.create({"payment_intent": intent.id})
    assert refund.status == "succeeded"
    failed = wait_until(
        lambda: next(
            (found for found in client.v1.refunds.list() if found.status == "failed"), None
        )
    )
    assert failed
    assert failed.failure_reason == "expired_or_canceled_card"
    assert simulator.ledger()["charges"][0]["refunded"] == 0
    types = {event.type for event in client.v1.events.list({"limit": 100})}
    assert {"refund.failed", "charge.refund.updated"} <= types


def test_refunds_are_listed_by_intent_and_inside_their_charge(
    simulator: SimulatorHandle, client: stripe.StripeClient
) -> None:
    intent, other = collected(simulator), collected(simulator)
    refund = client.v1.refunds.create({"payment_intent": intent.id, "amount": 100})
    client.v1.refunds.create({"payment_intent": other.id, "amount": 100})
    listed = client.v1.refunds.list({"payment_intent": intent.id})
    assert [found.id for found in listed.data] == [refund.id]
    shown = client.v1.payment_intents.retrieve(intent.id, {"expand": ["latest_charge.refunds"]})
    assert isinstance(shown.latest_charge, stripe.Charge)
    assert shown.latest_charge.refunds
    assert shown.latest_charge.refunds.data[0].id == refund.id
