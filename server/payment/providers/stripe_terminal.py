"""Stripe Terminal, server-driven, through the official ``stripe`` package and nothing else.

Source: https://docs.stripe.com/terminal/payments/collect-card-payment?terminal-sdk-platform=server-driven,
API 2026-10-28. It calls and translates; what the answers mean for a payment is decided elsewhere.
"""

import contextlib
from collections.abc import Iterator
from datetime import datetime
from uuid import UUID

import stripe

from server.payment.providers.stripe_words import (
    in_stripe_units,
    intent_facts,
    reader_facts,
    refund_facts,
    trouble_of_reader,
)
from server.payment.terminal import (
    CardAtWorkError,
    IntentFacts,
    IntentFor,
    NotDoneError,
    OutOfReachError,
    ReaderFacts,
    ReaderRefusedError,
    RefundFacts,
    RefundFor,
    TerminalError,
)

# Seconds to connect and to answer. A reader command may take a reader's round trip.
_TIMEOUT_S = (4.0, 15.0)
_WITH_CHARGE = ["latest_charge"]
_CLOCK_SLACK_S = 300
_BAD_REQUEST, _SERVER_ERROR = 400, 500

_NOBODY_KNOWS = frozenset({"idempotency_key_in_use", "lock_timeout", "rate_limit"})
_READER_REFUSALS = frozenset(
    {
        "terminal_reader_busy",
        "terminal_reader_hardware_fault",
        "terminal_reader_invalid_location_for_payment",
        "terminal_reader_offline",
        "terminal_reader_timeout",
    }
)


class StripeTerminal:
    """One Stripe account's card readers and payments."""

    def __init__(self, secret_key: str, api_address: str | None = None) -> None:
        """Speak to Stripe, or to a simulator at ``api_address``."""
        # No retries by the SDK: it would repeat reader commands that met a busy reader, and every
        # call here is repeated by whoever looks after the payment, under keys that we keep.
        self._stripe = stripe.StripeClient(
            secret_key,
            base_addresses={"api": api_address} if api_address else None,
            max_network_retries=0,
            http_client=stripe.RequestsClient(timeout=_TIMEOUT_S),
        )

    def create_intent(self, wanted: IntentFor, key: str) -> IntentFacts:
        """Make a PaymentIntent for a card at a reader, captured at once.

        ``allowed_payment_method_types`` took the place of ``payment_method_types`` in API
        2026-09-30.
        """
        with _translated():
            intent = self._stripe.v1.payment_intents.create(
                {
                    "amount": in_stripe_units(wanted.amount),
                    "currency": wanted.amount.currency.lower(),
                    "allowed_payment_method_types": ["card_present"],
                    "capture_method": "automatic",
                    "description": f"Order {wanted.order_number}",
                    "metadata": {
                        "order": str(wanted.order_id),
                        "payment": str(wanted.payment_id),
                        "reference": wanted.reference,
                        "device": str(wanted.device_id or ""),
                    },
                },
                {"idempotency_key": key},
            )
        return intent_facts(intent)

    def find_intent(self, payment_id: UUID, since: datetime) -> IntentFacts | None:
        """Look through the newest intents for the one that carries this payment's id."""
        with _translated():
            listed = self._stripe.v1.payment_intents.list(
                {"created": {"gte": int(since.timestamp()) - _CLOCK_SLACK_S}, "limit": 100}
            )
            for intent in listed.auto_paging_iter():
                if _metadata(intent, "payment") == str(payment_id):
                    return intent_facts(intent)
        return None

    def read_intent(self, intent_id: str) -> IntentFacts:
        """The PaymentIntent with its newest charge."""
        with _translated():
            return intent_facts(
                self._stripe.v1.payment_intents.retrieve(intent_id, {"expand": _WITH_CHARGE})
            )

    def cancel_intent(self, intent_id: str) -> None:
        """Cancel it; refused by Stripe once it is paid or being paid."""
        with _translated():
            self._stripe.v1.payment_intents.cancel(intent_id, {"cancellation_reason": "abandoned"})

    def ask_reader(self, reader_id: str, intent_id: str, key: str) -> None:
        """``process_payment_intent``: answers at once, the rest is read from the intent."""
        with _translated():
            self._stripe.v1.terminal.readers.process_payment_intent(
                reader_id,
                {
                    "payment_intent": intent_id,
                    "process_config": {"enable_customer_cancellation": True},
                },
                {"idempotency_key": key},
            )

    def read_reader(self, reader_id: str) -> ReaderFacts:
        """The reader's newest action."""
        with _translated():
            return reader_facts(self._stripe.v1.terminal.readers.retrieve(reader_id))

    def clear_reader(self, reader_id: str) -> None:
        """``cancel_action``; Stripe answers "busy" while a card is being authorised."""
        try:
            with _translated():
                self._stripe.v1.terminal.readers.cancel_action(reader_id)
        except ReaderRefusedError as error:
            if error.code == "terminal_reader_busy":
                raise CardAtWorkError(str(error), error.code) from error
            raise

    def give_back(self, wanted: RefundFor, key: str) -> RefundFacts:
        """Refund the intent's charge."""
        with _translated():
            refund = self._stripe.v1.refunds.create(
                {
                    "payment_intent": wanted.intent_id,
                    "amount": in_stripe_units(wanted.amount),
                    "metadata": {"refund": str(wanted.refund_id)},
                },
                {"idempotency_key": key},
            )
        return refund_facts(refund)

    def find_refund(self, wanted: RefundFor) -> RefundFacts | None:
        """Look through the intent's refunds for the one that carries this wish's id."""
        with _translated():
            listed = self._stripe.v1.refunds.list(
                {"payment_intent": wanted.intent_id, "limit": 100}
            )
            for refund in listed.auto_paging_iter():
                if _metadata(refund, "refund") == str(wanted.refund_id):
                    return refund_facts(refund)
        return None

    def read_refund(self, refund_id: str) -> RefundFacts:
        """A refund as it is now: one that succeeded may still fail days later."""
        with _translated():
            return refund_facts(self._stripe.v1.refunds.retrieve(refund_id))


@contextlib.contextmanager
def _translated() -> Iterator[None]:
    try:
        yield
    except stripe.StripeError as error:
        raise translated(error) from error


def translated(error: stripe.StripeError) -> TerminalError:
    """Stripe's error by what it means for the call: done perhaps, or surely not done.

    A 409 arrives as a bare ``APIError`` whose own ``code`` is None; the body's has it.
    """
    code = (error.error.code if error.error else None) or error.code
    words = f"Stripe: {error.user_message or type(error).__name__} ({code or error.http_status})"
    status = error.http_status
    answered_no = status is not None and _BAD_REQUEST <= status < _SERVER_ERROR
    if not answered_no or isinstance(error, stripe.RateLimitError) or code in _NOBODY_KNOWS:
        answered = status is not None and code != "idempotency_key_in_use"
        return OutOfReachError(words, code, answered=answered)
    if code in _READER_REFUSALS:
        return ReaderRefusedError(words, code, trouble_of_reader(code))
    return NotDoneError(words, code)


def _metadata(thing: stripe.PaymentIntent | stripe.Refund, name: str) -> str | None:
    metadata = thing.metadata
    return metadata[name] if metadata and name in metadata else None
