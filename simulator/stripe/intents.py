"""PaymentIntents: their fields and their states. Charging a card is `charging`'s.

States: https://docs.stripe.com/payments/paymentintents/lifecycle.
"""

from simulator.stripe.account import Account
from simulator.stripe.amounts import check_amount, currency_named
from simulator.stripe.forms import merge_metadata
from simulator.stripe.refusals import invalid_request, unexpected_state
from simulator.stripe.wire import Json, new_id, now_s

DEBIT_BY_CURRENCY = {"eur": "sepa_debit", "usd": "us_bank_account"}
"""The delayed method that a currency can be paid by, where there is one."""

TRANSITIONS: dict[tuple[str, str], str] = {
    ("requires_payment_method", "attach"): "requires_confirmation",
    ("requires_confirmation", "attach"): "requires_confirmation",
    ("requires_action", "attach"): "requires_confirmation",
    ("requires_payment_method", "authorise"): "processing",
    ("requires_confirmation", "authorise"): "processing",
    ("requires_action", "authorise"): "processing",
    ("requires_payment_method", "challenge"): "requires_action",
    ("requires_confirmation", "challenge"): "requires_action",
    ("requires_action", "challenge"): "requires_action",
    ("requires_action", "fail_challenge"): "requires_payment_method",
    ("processing", "approve"): "succeeded",
    ("processing", "hold"): "requires_capture",
    ("processing", "decline"): "requires_payment_method",
    ("requires_capture", "capture"): "succeeded",
    ("requires_payment_method", "cancel"): "canceled",
    ("requires_confirmation", "cancel"): "canceled",
    ("requires_action", "cancel"): "canceled",
    ("requires_capture", "cancel"): "canceled",
}
"""Every move an intent can make; anything else is `payment_intent_unexpected_state`."""

DEEDS = {
    "attach": "updated with a payment method",
    "authorise": "confirmed",
    "challenge": "confirmed",
    "fail_challenge": "authenticated",
    "capture": "captured",
    "cancel": "canceled",
}


def advance(intent: Json, event: str) -> None:
    """Move an intent, or raise `payment_intent_unexpected_state`."""
    state = intent["status"]
    following = TRANSITIONS.get((state, event))
    if following is None:
        deed = DEEDS.get(event, event)
        raise unexpected_state(
            f"This PaymentIntent could not be {deed} because it has a status of {state}.", intent
        )
    intent["status"] = following


def method_types(currency: str) -> list[str]:
    """What an online payment may be paid by when nobody chose."""
    debit = DEBIT_BY_CURRENCY.get(currency)
    return ["card", debit] if debit else ["card"]


def refuse_removed_parameters(tree: Json) -> None:
    """Refuse `payment_method_types`, removed as a parameter in API version 2026-09-30.endive.

    Raised before unknown parameters are looked for, because Stripe gives it a code of its own.
    """
    if "payment_method_types" in tree:
        raise invalid_request(
            "The payment_method_types parameter is no longer supported. Use "
            "allowed_payment_method_types or automatic_payment_methods.",
            code="payment_method_types_no_longer_supported",
            param="payment_method_types",
        )


def create(account: Account, sent: Json) -> Json:
    """A new intent from read parameters; raises Refusal for an impossible amount or currency."""
    if "allowed_payment_method_types" in sent and "automatic_payment_methods" in sent:
        raise invalid_request(
            "You may only specify one of these parameters: allowed_payment_method_types, "
            "automatic_payment_methods.",
            code="parameters_exclusive",
        )
    currency = currency_named(sent["currency"])
    check_amount(sent["amount"], currency)
    intent = account.put(_blank(new_id("pi"), sent["amount"], currency))
    types = sent.get("allowed_payment_method_types")
    intent["allowed_payment_method_types"] = types
    intent["payment_method_types"] = types or method_types(currency)
    if not types:
        intent["automatic_payment_methods"] = sent.get(
            "automatic_payment_methods", {"enabled": True, "allow_redirects": "always"}
        )
    intent["capture_method"] = sent.get("capture_method", "automatic")
    intent["confirmation_method"] = sent.get("confirmation_method", "automatic")
    intent["metadata"] = merge_metadata({}, sent.get("metadata", {}))
    _take_plain_fields(intent, sent)
    account.happen("payment_intent.created", intent)
    return intent


def update(_account: Account, intent: Json, sent: Json) -> Json:
    """Change an intent that is still open; metadata may be changed at any time."""
    if set(sent) - {"metadata", "expand", "description"} and intent["status"] not in {
        "requires_payment_method",
        "requires_confirmation",
        "requires_action",
    }:
        raise unexpected_state(
            f"This PaymentIntent could not be updated because it has a status of "
            f"{intent['status']}.",
            intent,
        )
    currency = currency_named(sent.get("currency") or intent["currency"])
    amount: int = sent["amount"] if "amount" in sent else intent["amount"]
    check_amount(amount, currency)
    if "metadata" in sent:
        intent["metadata"] = merge_metadata(intent["metadata"], sent["metadata"])
    if types := sent.get("allowed_payment_method_types"):
        intent |= {"allowed_payment_method_types": types, "payment_method_types": types}
    intent |= {"amount": amount, "currency": currency}
    intent["capture_method"] = sent.get("capture_method", intent["capture_method"])
    _take_plain_fields(intent, sent)
    return intent


def cancel(account: Account, intent: Json, sent: Json) -> Json:
    """Cancel an open intent, which then can never be charged."""
    held = intent["status"] == "requires_capture"
    advance(intent, "cancel")
    intent |= {
        "canceled_at": now_s(),
        "cancellation_reason": sent.get("cancellation_reason"),
        "amount_capturable": 0,
        "next_action": None,
    }
    if held:
        charge = account.find("charge", intent["latest_charge"])
        charge |= {"amount_refunded": charge["amount"], "refunded": True}
    account.happen("payment_intent.canceled", intent)
    return intent


def _take_plain_fields(intent: Json, sent: Json) -> None:
    for name in (
        "description",
        "receipt_email",
        "statement_descriptor",
        "statement_descriptor_suffix",
        "payment_method_options",
    ):
        if name in sent:
            intent[name] = sent[name]


def _blank(identifier: str, amount: int, currency: str) -> Json:
    return {
        "id": identifier,
        "object": "payment_intent",
        "allowed_payment_method_types": None,
        "amount": amount,
        "amount_capturable": 0,
        "amount_details": {"tip": {}},
        "amount_received": 0,
        "application": None,
        "application_fee_amount": None,
        "automatic_payment_methods": None,
        "canceled_at": None,
        "cancellation_reason": None,
        "capture_method": "automatic",
        "client_secret": f"{identifier}_secret_{new_id('sim')[4:]}",
        "confirmation_method": "automatic",
        "created": now_s(),
        "currency": currency,
        "customer": None,
        "customer_account": None,
        "description": None,
        "excluded_payment_method_types": None,
        "last_payment_error": None,
        "latest_charge": None,
        "livemode": False,
        "metadata": {},
        "next_action": None,
        "on_behalf_of": None,
        "payment_method": None,
        "payment_method_configuration_details": None,
        "payment_method_options": {},
        "payment_method_types": ["card"],
        "processing": None,
        "receipt_email": None,
        "review": None,
        "setup_future_usage": None,
        "shipping": None,
        "source": None,
        "statement_descriptor": None,
        "statement_descriptor_suffix": None,
        "status": "requires_payment_method",
        "transfer_data": None,
        "transfer_group": None,
    }
