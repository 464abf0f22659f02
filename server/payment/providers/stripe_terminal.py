"""Stripe Terminal, server-driven: the card readers of an account.

Source: https://docs.stripe.com/terminal/payments/collect-card-payment?terminal-sdk-platform=server-driven,
API 2026-10-28. It calls and translates; what the answers mean for a payment is decided elsewhere.
"""

import stripe

from server.payment.provider import AtWorkError
from server.payment.providers.stripe_account import translated
from server.payment.providers.stripe_intents import StripeIntents
from server.payment.providers.stripe_words import reader_facts
from server.payment.terminal import ReaderFacts, ReaderRefusedError


class StripeTerminal(StripeIntents):
    """Readers, and the intents that are paid at them."""

    def __init__(self, client: stripe.StripeClient) -> None:
        super().__init__(client, at_reader=True)

    def ask_reader(self, reader_id: str, intent_id: str, key: str) -> None:
        """``process_payment_intent``: answers at once, the rest is read from the intent."""
        with translated():
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
        with translated():
            return reader_facts(self._stripe.v1.terminal.readers.retrieve(reader_id))

    def clear_reader(self, reader_id: str) -> None:
        """``cancel_action``; Stripe answers "busy" while a card is being authorised."""
        try:
            with translated():
                self._stripe.v1.terminal.readers.cancel_action(reader_id)
        except ReaderRefusedError as error:
            if error.code == "terminal_reader_busy":
                raise AtWorkError(str(error), error.code) from error
            raise
