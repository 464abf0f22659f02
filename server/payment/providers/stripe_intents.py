"""Stripe's PaymentIntents: made, found, read and cancelled, whoever presents the card.

Source: https://docs.stripe.com/api/payment_intents, API 2026-10-28.
"""

import stripe
from stripe.params import PaymentIntentCreateParams

from server.payment.intent import IntentFacts
from server.payment.provider import CollectFor
from server.payment.providers.stripe_account import metadata_of, translated
from server.payment.providers.stripe_words import in_stripe_units, intent_facts

_WITH_CHARGE = ["latest_charge"]
_CLOCK_SLACK_S = 300


class StripeIntents:
    """The intents of an account: paid ``at_reader``, or by whatever the account offers online.

    ``allowed_payment_method_types`` took the place of ``payment_method_types`` in API 2026-09-30.
    """

    def __init__(self, client: stripe.StripeClient, *, at_reader: bool) -> None:
        self._stripe = client
        self._at_reader = at_reader

    def create_intent(self, wanted: CollectFor, key: str) -> IntentFacts:
        """Make a PaymentIntent, captured at once."""
        amount = wanted.record.amount
        params: PaymentIntentCreateParams = {
            "amount": in_stripe_units(amount),
            "currency": amount.currency.lower(),
            "capture_method": "automatic",
            "description": description_of(wanted),
            "metadata": metadata_for(wanted),
        }
        if self._at_reader:
            params["allowed_payment_method_types"] = ["card_present"]
        else:
            params["automatic_payment_methods"] = {"enabled": True}
        with translated():
            intent = self._stripe.v1.payment_intents.create(params, {"idempotency_key": key})
        return intent_facts(intent)

    def find_intent(self, wanted: CollectFor) -> IntentFacts | None:
        """Look through the newest intents for the one that carries this payment's id."""
        with translated():
            listed = self._stripe.v1.payment_intents.list(
                {"created": {"gte": made_since(wanted)}, "limit": 100}
            )
            for intent in listed.auto_paging_iter():
                if metadata_of(intent, "payment") == str(wanted.record.id):
                    return intent_facts(intent)
        return None

    def read_intent(self, intent_id: str) -> IntentFacts:
        """The PaymentIntent with its newest charge."""
        with translated():
            return intent_facts(
                self._stripe.v1.payment_intents.retrieve(intent_id, {"expand": _WITH_CHARGE})
            )

    def cancel_intent(self, intent_id: str) -> None:
        """Cancel it; refused by Stripe once it is paid or being paid."""
        with translated():
            self._stripe.v1.payment_intents.cancel(intent_id, {"cancellation_reason": "abandoned"})


def description_of(wanted: CollectFor) -> str:
    """What the payer reads of it at Stripe."""
    return wanted.record.description or f"Order {wanted.order_number}"


def metadata_for(wanted: CollectFor) -> dict[str, str]:
    """What is written on each object that is made for a payment, to find it again."""
    record = wanted.record
    return {
        "order": str(record.order_id),
        "payment": str(record.id),
        "reference": record.reference,
        "device": str(record.device_id or ""),
        "attempt": str(record.attempt),
    }


def made_since(wanted: CollectFor) -> int:
    """The earliest moment, in seconds since 1970, at which an object for it can be made."""
    return int(wanted.record.created_at.timestamp()) - _CLOCK_SLACK_S
