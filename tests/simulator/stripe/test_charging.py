"""Charging: approvals, declines and what each leaves on the intent and its charge."""

import pytest
import stripe

from tests.simulator.running import SimulatorHandle
from tests.simulator.selling import ask_reader, collected

DECLINED_CARDS = [
    ("declined", "card_declined", "generic_decline"),
    ("insufficient_funds", "card_declined", "insufficient_funds"),
    ("lost_card", "card_declined", "lost_card"),
    ("stolen_card", "card_declined", "stolen_card"),
    ("expired", "expired_card", "expired_card"),
    ("4000000000000119", "processing_error", "processing_error"),
]
MAGIC_AMOUNTS = [
    (2501, "call_issuer"),
    (2505, "generic_decline"),
    (2555, "incorrect_pin"),
    (2560, "online_or_offline_pin_required"),
    (2565, "withdrawal_count_limit_exceeded"),
    (2575, "pin_try_exceeded"),
]


def charge_of(intent: stripe.PaymentIntent) -> stripe.Charge:
    assert isinstance(intent.latest_charge, stripe.Charge)
    return intent.latest_charge


def test_an_approved_card_collects_the_whole_amount(simulator: SimulatorHandle) -> None:
    intent = collected(simulator, 6400, metadata={"order": "W-1"})
    assert (intent.status, intent.amount_received) == ("succeeded", 6400)
    charge = charge_of(intent)
    assert (charge.paid, charge.captured, charge.amount_captured) == (True, True, 6400)
    assert charge.metadata["order"] == "W-1"
    assert charge.outcome
    assert charge.outcome.network_status == "approved_by_network"


def test_a_card_at_a_reader_leaves_its_brand_last_four_and_emv_receipt(
    simulator: SimulatorHandle,
) -> None:
    details = charge_of(collected(simulator, card="mastercard")).payment_method_details
    assert details
    assert details.type == "card_present"
    card = details.card_present
    assert card
    assert (card.brand, card.last4, card.reader) == ("mastercard", "4444", simulator.reader)
    assert card.receipt
    assert card.receipt.dedicated_file_name == "A0000000041010"
    assert card.receipt.application_preferred_name == "Mastercard"
    assert card.receipt.authorization_code
    assert len(card.receipt.authorization_code) == 6


def test_no_card_number_is_ever_answered(
    simulator: SimulatorHandle, client: stripe.StripeClient
) -> None:
    collected(simulator, card="4242424242424242")
    said = client.v1.events.list({"limit": 100}).to_dict()
    assert "4242424242424242" not in str(said)


@pytest.mark.parametrize(("card", "code", "decline_code"), DECLINED_CARDS)
def test_a_declined_card_leaves_the_intent_open_with_the_reason(
    simulator: SimulatorHandle, card: str, code: str, decline_code: str
) -> None:
    intent = collected(simulator, card=card)
    assert intent.status == "requires_payment_method"
    assert intent.payment_method is None
    error = intent.last_payment_error
    assert error
    assert (error.type, error.code, error.decline_code) == ("card_error", code, decline_code)
    charge = charge_of(intent)
    assert (charge.status, charge.paid, charge.failure_code) == ("failed", False, code)


@pytest.mark.parametrize(("amount", "decline_code"), MAGIC_AMOUNTS)
def test_a_magic_amount_declines_a_good_card(
    simulator: SimulatorHandle, amount: int, decline_code: str
) -> None:
    error = collected(simulator, amount).last_payment_error
    assert error
    assert (error.code, error.decline_code) == ("card_declined", decline_code)


@pytest.mark.parametrize(
    ("amount", "verified_by"), [(2500, "approval"), (2502, "offline_pin"), (2503, "online_pin")]
)
def test_other_amounts_are_approved_and_say_how_the_holder_was_verified(
    simulator: SimulatorHandle, amount: int, verified_by: str
) -> None:
    details = charge_of(collected(simulator, amount)).payment_method_details
    assert details
    assert details.card_present
    assert details.card_present.receipt
    assert details.card_present.receipt.cardholder_verification_method == verified_by


def test_after_a_decline_the_same_intent_is_paid_by_another_card(
    simulator: SimulatorHandle, client: stripe.StripeClient
) -> None:
    intent = collected(simulator, card="declined")
    ask_reader(simulator, intent)
    simulator.present_card(card="visa")
    paid = client.v1.payment_intents.retrieve(intent.id)
    assert (paid.status, paid.last_payment_error) == ("succeeded", None)
    assert [line["amount"] for line in simulator.ledger()["charges"]] == [6400]


def test_a_held_authorisation_is_collected_when_captured(
    simulator: SimulatorHandle, client: stripe.StripeClient
) -> None:
    intent = collected(simulator, capture_method="manual")
    assert (intent.status, intent.amount_capturable) == ("requires_capture", 6400)
    assert simulator.ledger()["charges"] == []
    with pytest.raises(stripe.InvalidRequestError):
        client.v1.payment_intents.capture(intent.id, {"amount_to_capture": 6401})
    captured = client.v1.payment_intents.capture(intent.id, {"amount_to_capture": 6000})
    assert (captured.status, captured.amount_received) == ("succeeded", 6000)
    assert simulator.ledger()["charges"][0]["amount"] == 6000
