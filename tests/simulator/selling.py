"""Short ways to an intent, a charge and a decline for the tests of this folder."""

import stripe

from tests.simulator.running import SimulatorHandle


def new_intent(
    client: stripe.StripeClient, amount: int = 6400, **more: object
) -> stripe.PaymentIntent:
    """An intent in euro that a reader may collect."""
    return client.v1.payment_intents.create(
        {
            "amount": amount,
            "currency": "eur",
            "allowed_payment_method_types": ["card_present"],
            **more,  # type: ignore[typeddict-item]  # tests add any of Stripe's parameters
        }
    )


def ask_reader(
    simulator: SimulatorHandle, intent: stripe.PaymentIntent, *, cancellable: bool = True
) -> stripe.terminal.Reader:
    """Hand an intent to the first reader."""
    return simulator.client().v1.terminal.readers.process_payment_intent(
        simulator.reader,
        {
            "payment_intent": intent.id,
            "process_config": {"enable_customer_cancellation": cancellable},
        },
    )


def collected(
    simulator: SimulatorHandle, amount: int = 6400, card: str = "visa", **more: object
) -> stripe.PaymentIntent:
    """An intent after a card was given for it at the reader, read back."""
    client = simulator.client()
    intent = new_intent(client, amount, **more)
    ask_reader(simulator, intent)
    simulator.present_card(card=card)
    return client.v1.payment_intents.retrieve(intent.id, {"expand": ["latest_charge"]})


def refused_code(fault: stripe.StripeError) -> str | None:
    """The error code, which a 409 keeps only inside `error`."""
    return fault.error.code if fault.error else None
