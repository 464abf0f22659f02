"""Confirming an intent without a reader: a card at once, by 3-D Secure, or a bank debit later.

https://docs.stripe.com/api/payment_intents/confirm.
"""

from dataclasses import replace

from simulator.stripe import authenticating, charging, delayed, means
from simulator.stripe.account import Account
from simulator.stripe.bank_debits import BankDebit
from simulator.stripe.cards import Presentment
from simulator.stripe.intents import advance
from simulator.stripe.refusals import card_error, invalid_request, missing_object, unexpected_state
from simulator.stripe.wire import Json


def attach(account: Account, intent: Json, sent: Json) -> None:
    """Name a payment method to be confirmed later, where the request names one."""
    method = means.named_in(account, intent, sent)
    if method is not None:
        advance(intent, "attach")
        intent["payment_method"] = method


def confirm(account: Account, intent: Json, sent: Json) -> Json:
    """Confirm by the payment method that is named now or was before.

    Raises Refusal: a 402 `card_error` that carries the intent, as the SDK's CardError shows, or
    `payment_intent_unexpected_state`.
    """
    _must_not_be_checkouts(account, intent)
    _must_know_the_way_back(intent, sent)
    method = means.named_in(account, intent, sent) or intent["payment_method"]
    if method is None:
        raise unexpected_state(
            "You cannot confirm this PaymentIntent because it's missing a payment method.", intent
        )
    error = pay(account, intent, method, sent)
    if error:
        raise card_error({**error, "payment_intent": intent})
    return intent


def pay(account: Account, intent: Json, method: str, sent: Json) -> Json | None:
    """Take the money by a payment method as far as it goes now.

    Returns Stripe's `card_error` when the card was declined.
    """
    stands_for = account.means_of(method)
    if stands_for is None:
        raise missing_object("PaymentMethod", method, "payment_method")
    if isinstance(stands_for, BankDebit):
        delayed.begin(account, intent, method, stands_for)
        return None
    if stands_for.challenge and sent.get("off_session"):
        stands_for = replace(stands_for, decline="authentication_required")
    elif stands_for.challenge:
        authenticating.challenge(account, intent, method, sent.get("return_url"))
        return None
    charging.begin(account, intent)
    found = account.find("payment_method", method)
    return charging.finish(account, intent, Presentment(stands_for), found)


def refuse_cancelling_checkouts(account: Account, intent: Json) -> None:
    """Raise Refusal for the intent of a Checkout Session, which only expiring it cancels."""
    _must_not_be_checkouts(account, intent)


def _must_not_be_checkouts(account: Account, intent: Json) -> None:
    if account.session_of(intent["id"]):
        raise invalid_request(
            "You cannot perform this action on PaymentIntents created by Checkout. To cancel the "
            "PaymentIntent for a Checkout Session, expire the Session: "
            "https://docs.stripe.com/api/checkout/sessions/expire.",
            kept=True,
        )


def _must_know_the_way_back(intent: Json, sent: Json) -> None:
    """A method that redirects may have been chosen in the dashboard, unless it was ruled out."""
    chosen = intent["automatic_payment_methods"] or {}
    redirects = chosen.get("enabled") and chosen.get("allow_redirects", "always") == "always"
    if redirects and not {"return_url", "use_stripe_sdk"} & set(sent):
        raise invalid_request(
            "This PaymentIntent is configured to accept payment methods enabled in your Dashboard. "
            "Because some of these payment methods might redirect your customer off of your page, "
            "you must provide a `return_url`. If you don't want to accept redirect-based payment "
            "methods, set `automatic_payment_methods[enabled]` to `true` and "
            "`automatic_payment_methods[allow_redirects]` to `never` when creating Setup Intents "
            "and Payment Intents.",
            param="return_url",
        )
