"""Charging a card for an intent: the authorisation, its charge, and what a decline leaves behind.

Field meanings: https://docs.stripe.com/api/charges/object and, for a card at a reader,
`payment_method_details.card_present` with its EMV receipt.
"""

from simulator.stripe import charge_fields
from simulator.stripe.account import Account
from simulator.stripe.cards import Decline, Presentment, TestCard, find_card, issuer_answer
from simulator.stripe.intents import advance
from simulator.stripe.refusals import card_error, invalid_request, unexpected_state
from simulator.stripe.wire import Json, new_id, now_s

ONLINE_METHODS = {
    "pm_card_visa": "visa",
    "pm_card_mastercard": "mastercard",
    "pm_card_amex": "amex",
    "pm_card_chargeDeclined": "charge_declined",
    "pm_card_visa_chargeDeclined": "charge_declined",
    "pm_card_chargeDeclinedInsufficientFunds": "charge_declined_insufficient_funds",
    "pm_card_chargeDeclinedExpiredCard": "charge_declined_expired_card",
    "pm_card_refundFail": "refund_fail",
}
"""Stripe's ready-made test payment methods: https://docs.stripe.com/testing."""


def begin(account: Account, intent: Json) -> None:
    """The authorisation is under way: from here nobody can cancel."""
    advance(intent, "authorise")
    intent["last_payment_error"] = None
    if account.settings.authorisation_delay_s > 0:
        account.happen("payment_intent.processing", intent)


def finish(account: Account, intent: Json, given: Presentment) -> Json | None:
    """The issuer has answered: record the charge and move the intent.

    Returns None when approved, else Stripe's `card_error` body without the intent in it.
    """
    decline = issuer_answer(given.card, intent["amount"])
    method = account.put(_payment_method(given))
    charge = account.put(charge_fields.charge_of(intent, method, decline))
    charge["payment_method_details"] = charge_fields.method_details(given, intent["amount"])
    intent["latest_charge"] = charge["id"]
    if decline:
        return _decline(account, intent, charge, method, decline)
    intent |= {"payment_method": method["id"], "last_payment_error": None}
    if intent["capture_method"] == "manual":
        advance(intent, "hold")
        intent["amount_capturable"] = intent["amount"]
        account.happen("charge.succeeded", charge)
        account.happen("payment_intent.amount_capturable_updated", intent)
        return None
    _collect(intent, charge, intent["amount"], "approve")
    account.happen("charge.succeeded", charge)
    account.happen("payment_intent.succeeded", intent)
    return None


def capture(account: Account, intent: Json, sent: Json) -> Json:
    """Collect an authorisation that was held for capture, whole or in part."""
    amount: int = intent["amount_capturable"]
    if "amount_to_capture" in sent:
        amount = sent["amount_to_capture"]
    if intent["status"] == "requires_capture" and not 0 < amount <= intent["amount_capturable"]:
        raise invalid_request(
            f"The amount to capture ({amount}) is greater than the remaining amount "
            f"({intent['amount_capturable']}) you can capture.",
            param="amount_to_capture",
        )
    _collect(intent, {}, amount, "capture")
    charge = account.find("charge", intent["latest_charge"])
    charge |= {"captured": True, "amount_captured": amount}
    account.happen("charge.captured", charge)
    account.happen("payment_intent.succeeded", intent)
    return intent


def confirm(account: Account, intent: Json, method: str | None) -> Json:
    """Confirm without a reader, by one of Stripe's test payment methods.

    Raises Refusal with a 402 `card_error` that carries the intent, as the SDK's CardError shows.
    """
    named = method or intent["payment_method"]
    if named is None:
        raise unexpected_state(
            "You cannot confirm this PaymentIntent because it's missing a payment method.", intent
        )
    given = Presentment(_online_card(intent, named))
    begin(account, intent)
    error = finish(account, intent, given)
    if error:
        raise card_error({**error, "payment_intent": intent})
    return intent


def attach(intent: Json, method: str) -> None:
    """Name a payment method to be confirmed later."""
    _online_card(intent, method)
    advance(intent, "attach")
    intent["payment_method"] = method


def _online_card(intent: Json, method: str) -> TestCard:
    card = find_card(ONLINE_METHODS.get(method, ""))
    if card is None:
        raise invalid_request(
            f"No such PaymentMethod: '{method}'",
            code="resource_missing",
            param="payment_method",
            status=404,
        )
    if "card" not in intent["payment_method_types"]:
        raise invalid_request(
            "The provided PaymentMethod (card) cannot be used with this PaymentIntent, which "
            f"allows {', '.join(intent['payment_method_types'])}.",
            code="payment_intent_incompatible_payment_method",
            param="payment_method",
        )
    return card


def _collect(intent: Json, charge: Json, amount: int, event: str) -> None:
    advance(intent, event)
    intent |= {"amount_received": amount, "amount_capturable": 0}
    charge |= {"captured": True, "amount_captured": amount}


def _decline(account: Account, intent: Json, charge: Json, method: Json, decline: Decline) -> Json:
    error: Json = {
        "type": "card_error",
        "code": decline.code,
        "decline_code": decline.decline_code,
        "message": decline.message,
        "charge": charge["id"],
        "doc_url": f"https://docs.stripe.com/error-codes/{decline.code.replace('_', '-')}",
        "payment_method": method,
    }
    advance(intent, "decline")
    intent |= {"payment_method": None, "last_payment_error": error}
    account.happen("charge.failed", charge)
    account.happen("payment_intent.payment_failed", intent)
    return error


def _payment_method(given: Presentment) -> Json:
    kind = "card_present" if given.reader else "card"
    return {
        "id": new_id("pm"),
        "object": "payment_method",
        "allow_redisplay": "unspecified",
        "billing_details": charge_fields.billing_details(),
        kind: charge_fields.method_card(given.card, kind),
        "created": now_s(),
        "customer": None,
        "livemode": False,
        "metadata": {},
        "type": kind,
    }
