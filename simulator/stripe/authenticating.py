"""3-D Secure: an intent asks its customer to approve, and goes on with their answer.

https://docs.stripe.com/payments/3d-secure/authentication-flow.
"""

from urllib.parse import urlencode

from simulator.stripe import charging
from simulator.stripe.account import Account
from simulator.stripe.cards import Presentment, TestCard
from simulator.stripe.intents import advance
from simulator.stripe.refusals import unexpected_state
from simulator.stripe.wire import Json

FAILURE: Json = {
    "type": "invalid_request_error",
    "code": "payment_intent_authentication_failure",
    "doc_url": "https://docs.stripe.com/error-codes/payment-intent-authentication-failure",
    "message": (
        "We are unable to authenticate your payment method. Please choose a different payment "
        "method and try again."
    ),
}


def challenge(account: Account, intent: Json, method: str, return_url: str | None) -> None:
    """Ask for approval: on a page of its own when there is a way back, else by Stripe.js."""
    advance(intent, "challenge")
    page = f"{account.public_url}/3ds/{intent['id']}"
    intent |= {"payment_method": method, "last_payment_error": None}
    if return_url:
        redirect = {"return_url": return_url, "url": page}
        intent["next_action"] = {"type": "redirect_to_url", "redirect_to_url": redirect}
    else:
        script = {"type": "three_d_secure_redirect", "stripe_js": page}
        intent["next_action"] = {"type": "use_stripe_sdk", "use_stripe_sdk": script}
    account.happen("payment_intent.requires_action", intent)


def answer(account: Account, intent: Json, *, passed: bool) -> Json:
    """The customer approved or failed to; raises Refusal when nothing waits for approval.

    The card may still be declined after it was approved, which the intent then says.
    """
    card = account.means_of(intent["payment_method"] or "")
    if intent["status"] != "requires_action" or not isinstance(card, TestCard):
        raise unexpected_state(
            f"This PaymentIntent has a status of {intent['status']} and waits for no "
            "authentication.",
            intent,
        )
    method = account.find("payment_method", intent["payment_method"])
    if passed:
        charging.begin(account, intent)
        charging.finish(account, intent, Presentment(card, challenged=True), method)
        return intent
    advance(intent, "fail_challenge")
    intent |= {
        "next_action": None,
        "payment_method": None,
        "last_payment_error": {**FAILURE, "payment_method": method},
    }
    account.happen("payment_intent.payment_failed", intent)
    return intent


def way_back(intent: Json, return_url: str) -> str:
    """The return address with what Stripe adds to it after the customer was asked."""
    added = urlencode(
        {
            "payment_intent": intent["id"],
            "payment_intent_client_secret": intent["client_secret"],
            "redirect_status": "succeeded" if intent["status"] == "succeeded" else "failed",
        }
    )
    return f"{return_url}{'&' if '?' in return_url else '?'}{added}"
