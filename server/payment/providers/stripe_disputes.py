"""Stripe's disputes. Source: https://docs.stripe.com/api/disputes."""

from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

import stripe

from server.payment.disputes import DisputeFacts
from server.payment.providers.stripe_account import translated
from server.payment.providers.stripe_words import from_stripe_units
from server.payment.providers.stripe_writing import id_in
from ticketing.dispute import DisputeStatus

_STATUSES = {
    "needs_response": DisputeStatus.NEEDS_RESPONSE,
    "warning_needs_response": DisputeStatus.NEEDS_RESPONSE,
    "appeal_needs_response": DisputeStatus.NEEDS_RESPONSE,
    "won": DisputeStatus.WON,
    "lost": DisputeStatus.LOST,
    "warning_closed": DisputeStatus.WITHDRAWN,
    "prevented": DisputeStatus.WITHDRAWN,
}
"""Every other status, known or new, means that somebody is looking into it."""


class StripeDisputes:
    """The disputes of an account; our payment is named on the intent that is disputed."""

    def __init__(self, client: stripe.StripeClient) -> None:
        self._stripe = client

    def read_dispute(self, dispute_id: str) -> DisputeFacts:
        """One dispute with its intent."""
        with translated():
            return _facts(
                self._stripe.v1.disputes.retrieve(dispute_id, {"expand": ["payment_intent"]})
            )

    def disputes_since(self, since: datetime) -> Iterator[DisputeFacts]:
        """Page through those that were made since."""
        with translated():
            listed = self._stripe.v1.disputes.list(
                {
                    "created": {"gte": int(since.timestamp())},
                    "limit": 100,
                    "expand": ["data.payment_intent"],
                }
            )
            for one in listed.auto_paging_iter():
                yield _facts(one)


def _facts(one: stripe.Dispute) -> DisputeFacts:
    details: Any = one.evidence_details
    return DisputeFacts(
        id=one.id,
        payment_id=id_in(one.payment_intent, "payment"),
        amount=from_stripe_units(one.amount, one.currency),
        reason=one.reason,
        status=_STATUSES.get(one.status, DisputeStatus.UNDER_REVIEW),
        refundable=one.is_charge_refundable,
        opened_at=datetime.fromtimestamp(one.created, UTC),
        due_by=datetime.fromtimestamp(details.due_by, UTC) if details.due_by else None,
    )
