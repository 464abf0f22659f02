"""What a browser may do with the publishable key: read and confirm one intent whose secret it has.

https://docs.stripe.com/keys and the properties "returned when using your publishable key" in
https://docs.stripe.com/api/payment_intents/object.
"""

from urllib.parse import parse_qs

from simulator.stripe.account import Account
from simulator.stripe.refusals import invalid_request, missing_parameter
from simulator.stripe.wire import Json

KEY = "pk_test_simulated"

SHOWN = (
    "id",
    "object",
    "amount",
    "amount_details",
    "automatic_payment_methods",
    "canceled_at",
    "cancellation_reason",
    "capture_method",
    "client_secret",
    "confirmation_method",
    "created",
    "currency",
    "description",
    "last_payment_error",
    "livemode",
    "next_action",
    "payment_method",
    "payment_method_configuration_details",
    "payment_method_types",
    "processing",
    "receipt_email",
    "setup_future_usage",
    "shipping",
    "source",
    "status",
)


def key_in(form: str) -> str:
    """The key that Stripe.js sends within its form instead of a header."""
    return parse_qs(form).get("key", [""])[0]


def check_secret(account: Account, intent_id: str, tree: Json) -> None:
    """Take `key` and `client_secret` out of a form; raises Refusal unless the secret fits."""
    tree.pop("key", None)
    secret = tree.pop("client_secret", None)
    if secret is None:
        raise missing_parameter("client_secret")
    if secret != account.find("payment_intent", intent_id, "intent")["client_secret"]:
        raise invalid_request(
            "The client_secret provided does not match the client_secret associated with this "
            "PaymentIntent.",
            code="payment_intent_invalid_parameter",
            param="client_secret",
        )


def shown(intent: Json) -> Json:
    """The fields of an intent that a browser may see."""
    return {name: intent[name] for name in SHOWN}
