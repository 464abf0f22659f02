"""PaymentIntents: their fields and their states. Charging a card is `charging`'s.

States: https://docs.stripe.com/payments/paymentintents/lifecycle.
"""

from simulator.stripe.account import Account
from simulator.stripe.forms import Parameter, Parameters, merge_metadata
from simulator.stripe.refusals import invalid_request, unexpected_state
from simulator.stripe.wire import Json, new_id, now_s

METHOD_TYPES = ("card", "card_present")
CAPTURE_METHODS = ("automatic", "automatic_async", "manual")
CANCEL_REASONS = ("abandoned", "duplicate", "fraudulent", "requested_by_customer")
LARGEST_AMOUNT = 99_999_999
SMALLEST_AMOUNTS = {"usd": 50, "eur": 50, "gbp": 30, "chf": 50, "cad": 50, "aud": 50}

TRANSITIONS: dict[tuple[str, str], str] = {
    ("requires_payment_method", "attach"): "requires_confirmation",
    ("requires_confirmation", "attach"): "requires_confirmation",
    ("requires_payment_method", "authorise"): "processing",
    ("requires_confirmation", "authorise"): "processing",
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
    "capture": "captured",
    "cancel": "canceled",
}

_CHANGEABLE: Parameters = {
    "description": Parameter(clearable=True),
    "metadata": Parameter("metadata"),
    "payment_method": Parameter(),
    "receipt_email": Parameter(clearable=True),
    "statement_descriptor": Parameter(clearable=True),
    "statement_descriptor_suffix": Parameter(clearable=True),
    "payment_method_options": Parameter(
        "group",
        inner={
            "card_present": Parameter(
                "group",
                inner={
                    "request_extended_authorization": Parameter("truth"),
                    "request_incremental_authorization_support": Parameter("truth"),
                },
            )
        },
    ),
    "allowed_payment_method_types": Parameter("texts", words=METHOD_TYPES),
    "capture_method": Parameter(words=CAPTURE_METHODS),
    "expand": Parameter("texts"),
}

CREATE: Parameters = {
    **_CHANGEABLE,
    "amount": Parameter("whole", required=True),
    "currency": Parameter(required=True),
    "automatic_payment_methods": Parameter(
        "group",
        inner={
            "enabled": Parameter("truth", required=True),
            "allow_redirects": Parameter(words=("always", "never")),
        },
    ),
    "confirm": Parameter("truth"),
    "confirmation_method": Parameter(words=("automatic", "manual")),
}
UPDATE: Parameters = {
    **_CHANGEABLE,
    "amount": Parameter("whole"),
    "currency": Parameter(),
}
CANCEL: Parameters = {
    "cancellation_reason": Parameter(words=CANCEL_REASONS),
    "expand": Parameter("texts"),
}
CAPTURE: Parameters = {
    "amount_to_capture": Parameter("whole"),
    "metadata": Parameter("metadata"),
    "expand": Parameter("texts"),
}
CONFIRM: Parameters = {
    "payment_method": Parameter(),
    "capture_method": Parameter(words=CAPTURE_METHODS),
    "receipt_email": Parameter(clearable=True),
    "return_url": Parameter(),
    "off_session": Parameter("truth"),
    "expand": Parameter("texts"),
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
    currency = _currency(sent["currency"])
    _check_amount(sent["amount"], currency)
    intent = account.put(_blank(new_id("pi"), sent["amount"], currency))
    types = sent.get("allowed_payment_method_types")
    intent["allowed_payment_method_types"] = types
    intent["payment_method_types"] = types or ["card"]
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
    currency = _currency(sent.get("currency") or intent["currency"])
    amount: int = sent["amount"] if "amount" in sent else intent["amount"]
    _check_amount(amount, currency)
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


def _currency(code: str) -> str:
    lowered = code.lower()
    if not (lowered.isascii() and lowered.isalpha() and len(lowered) == len("eur")):
        raise invalid_request(f"Invalid currency: {lowered}.", param="currency")
    return lowered


def _check_amount(amount: int, currency: str) -> None:
    if amount < 1:
        raise invalid_request(
            "Invalid positive integer", code="parameter_invalid_integer", param="amount"
        )
    if amount < SMALLEST_AMOUNTS.get(currency, 1):
        raise invalid_request(
            f"Amount must be at least {SMALLEST_AMOUNTS[currency]} in the smallest unit of "
            f"{currency}",
            code="amount_too_small",
            param="amount",
        )
    if amount > LARGEST_AMOUNT:
        raise invalid_request(
            f"Amount must be no more than {LARGEST_AMOUNT}",
            code="amount_too_large",
            param="amount",
        )


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
