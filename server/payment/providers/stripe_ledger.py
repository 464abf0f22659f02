"""Stripe's books: the charges and refunds of an account.

Sources: https://docs.stripe.com/api/charges/list, https://docs.stripe.com/api/refunds/list. A
charge carries what was written on its intent when it was made.
"""

from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

import stripe

from server.payment.ledger import Collected, Returned, Span
from server.payment.provider import NotDoneError
from server.payment.providers.stripe_account import translated
from server.payment.providers.stripe_words import from_stripe_units
from server.payment.providers.stripe_writing import id_in
from server.payment.records import PaymentRecord
from server.payment.refunds import RefundRecord
from ticketing.payment import PaymentMethod

_PAGE = 100
_GONE = "resource_missing"
_FAILED = ("failed", "canceled")


class StripeLedger:
    """All that went through an account."""

    methods = frozenset({PaymentMethod.CARD_READER, PaymentMethod.PHONE, PaymentMethod.ONLINE})
    lists = True

    def __init__(self, client: stripe.StripeClient) -> None:
        self._stripe = client

    def collected(self, span: Span) -> Iterator[Collected]:
        """Page through the charges; those that were declined or only reserved took nothing."""
        with translated():
            listed = self._stripe.v1.charges.list({"created": _created(span), "limit": _PAGE})
            for charge in listed.auto_paging_iter():
                if charge.status == "succeeded" and charge.amount_captured:
                    yield _collected(charge)

    def collected_for(self, record: PaymentRecord) -> Collected | None:
        """The charge of the payment's intent, if that was paid."""
        if record.intent_id is None:
            return None
        try:
            with translated():
                intent = self._stripe.v1.payment_intents.retrieve(
                    record.intent_id, {"expand": ["latest_charge"]}
                )
        except NotDoneError as error:
            if error.code == _GONE:
                return None
            raise
        charge = intent.latest_charge
        if intent.status != "succeeded" or charge is None or isinstance(charge, str):
            return None
        return _collected(charge)

    def returned(self, span: Span) -> Iterator[Returned]:
        """Page through the refunds, whoever made them."""
        with translated():
            listed = self._stripe.v1.refunds.list(
                {"created": _created(span), "limit": _PAGE, "expand": ["data.payment_intent"]}
            )
            for refund in listed.auto_paging_iter():
                yield _returned(refund)

    def returned_for(self, record: RefundRecord) -> Returned | None:
        """The refund by its id, or by ours where Stripe's is not known."""
        try:
            with translated():
                if record.provider_id is not None:
                    return _returned(self._stripe.v1.refunds.retrieve(record.provider_id))
                return self._find(record)
        except NotDoneError as error:
            if error.code == _GONE:
                return None
            raise

    def _find(self, record: RefundRecord) -> Returned | None:
        if record.source_id is None:
            return None
        listed = self._stripe.v1.refunds.list({"payment_intent": record.source_id, "limit": _PAGE})
        found = (_returned(refund) for refund in listed.auto_paging_iter())
        return next((one for one in found if one.refund_id == record.id), None)


def _created(span: Span) -> Any:  # noqa: ANN401  the SDK has a type of its own for each list
    return {"gte": int(span.since.timestamp()), "lt": int(span.until.timestamp())}


def _collected(charge: stripe.Charge) -> Collected:
    return Collected(
        id=charge.id,
        payment_id=id_in(charge, "payment"),
        amount=from_stripe_units(charge.amount_captured, charge.currency),
        at=datetime.fromtimestamp(charge.created, UTC),
    )


def _returned(refund: stripe.Refund) -> Returned:
    return Returned(
        id=refund.id,
        refund_id=id_in(refund, "refund"),
        payment_id=id_in(refund.payment_intent, "payment"),
        amount=from_stripe_units(refund.amount, refund.currency),
        at=datetime.fromtimestamp(refund.created, UTC),
        stands=refund.status not in _FAILED,
    )
