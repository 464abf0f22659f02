"""Short ways to an intent, a session, a charge and a decline for the tests of this folder."""

from typing import Any

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


def new_session(client: stripe.StripeClient, **more: object) -> stripe.checkout.Session:
    """An open Checkout Session for two tickets at 32 euro."""
    product = {"name": "Evening, standard"}
    price = {"currency": "eur", "unit_amount": 3200, "product_data": product}
    asked: Any = {
        "mode": "payment",
        "line_items": [{"price_data": price, "quantity": 2}],
        "success_url": "https://shop.test/paid?session={CHECKOUT_SESSION_ID}",
        "cancel_url": "https://shop.test/back",
        **more,
    }
    return client.v1.checkout.sessions.create(asked)


def paid_online(
    client: stripe.StripeClient, method: str = "pm_card_visa", amount: int = 6400, **more: object
) -> stripe.PaymentIntent:
    """An intent created and confirmed at once by a test payment method."""
    return client.v1.payment_intents.create(
        {
            "amount": amount,
            "currency": "eur",
            "payment_method": method,
            "confirm": True,
            "return_url": "https://shop.test/back?order=1",
            **more,  # type: ignore[typeddict-item]  # tests add any of Stripe's parameters
        }
    )


def events_of(client: stripe.StripeClient) -> list[str]:
    """The types of every event so far, oldest first."""
    return [str(event.type) for event in client.v1.events.list({"limit": 100}).data][::-1]


def refused_code(fault: stripe.StripeError) -> str | None:
    """The error code, which a 409 keeps only inside `error`."""
    return fault.error.code if fault.error else None
