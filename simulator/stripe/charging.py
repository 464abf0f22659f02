"""Charging a card for an intent: the authorisation, its charge, and what a decline leaves behind.

Field meanings: https://docs.stripe.com/api/charges/object and, for a card at a reader,
`payment_method_details.card_present` with its EMV receipt.
"""

from simulator.stripe import charge_fields, disputes
from simulator.stripe.account import Account
from simulator.stripe.cards import Decline, Presentment, issuer_answer
from simulator.stripe.intents import advance
from simulator.stripe.refusals import invalid_request
from simulator.stripe.wire import Json


def begin(account: Account, intent: Json) -> None:
    """The authorisation is under way: from here nobody can cancel."""
    advance(intent, "authorise")
    intent |= {"last_payment_error": None, "next_action": None}
    if account.settings.authorisation_delay_s > 0:
        account.happen("payment_intent.processing", intent)


def finish(account: Account, intent: Json, given: Presentment, method: Json) -> Json | None:
    """The issuer has answered for a payment method: record the charge and move the intent.

    Returns None when approved, else Stripe's `card_error` body without the intent in it.
    """
    decline = issuer_answer(given, intent["amount"])
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
    if given.card.dispute:
        disputes.open_dispute(account, charge, given.card.dispute, inquiry=given.card.inquiry)
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
