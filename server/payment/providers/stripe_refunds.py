"""Stripe's refunds, of whatever an intent collected. Source: https://docs.stripe.com/api/refunds."""

import stripe

from server.payment.provider import RefundFacts, RefundFor
from server.payment.providers.stripe_account import metadata_of, translated
from server.payment.providers.stripe_words import in_stripe_units, refund_facts


class StripeRefunds:
    """Gives back what the intents of an account collected."""

    def __init__(self, client: stripe.StripeClient) -> None:
        self._stripe = client

    def give_back(self, wanted: RefundFor, key: str) -> RefundFacts:
        """Refund the intent's charge."""
        with translated():
            refund = self._stripe.v1.refunds.create(
                {
                    "payment_intent": wanted.source_id,
                    "amount": in_stripe_units(wanted.amount),
                    "metadata": {"refund": str(wanted.refund_id)},
                },
                {"idempotency_key": key},
            )
        return refund_facts(refund)

    def find_refund(self, wanted: RefundFor, key: str) -> RefundFacts | None:  # noqa: ARG002  found by what is written on it
        """Look through the intent's refunds for the one that carries this wish's id."""
        with translated():
            listed = self._stripe.v1.refunds.list(
                {"payment_intent": wanted.source_id, "limit": 100}
            )
            for refund in listed.auto_paging_iter():
                if metadata_of(refund, "refund") == str(wanted.refund_id):
                    return refund_facts(refund)
        return None

    def read_refund(self, refund_id: str) -> RefundFacts:
        """A refund as it is now: one that succeeded may still fail days later."""
        with translated():
            return refund_facts(self._stripe.v1.refunds.retrieve(refund_id))
