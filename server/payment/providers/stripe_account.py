"""One account at Stripe, through the official ``stripe`` package, and what its errors mean."""

import contextlib
from collections.abc import Iterator
from typing import Any

import stripe

from server.payment.providers.stripe_terminal import translated as translation

_TIMEOUT_S = (4.0, 15.0)


def connect(secret_key: str, api_address: str | None = None) -> stripe.StripeClient:
    """Stripe itself, or a simulator at ``api_address``."""
    return stripe.StripeClient(
        secret_key,
        base_addresses={"api": api_address} if api_address else None,
        max_network_retries=0,
        http_client=stripe.RequestsClient(timeout=_TIMEOUT_S),
    )


@contextlib.contextmanager
def translated() -> Iterator[None]:
    """Raise a ProviderError where Stripe's package raises its own."""
    try:
        yield
    except stripe.StripeError as error:
        raise translation(error) from error


def metadata_of(thing: Any, name: str) -> str | None:  # noqa: ANN401  every object of Stripe's may carry metadata
    """What we wrote on an object of Stripe's."""
    metadata = thing.metadata
    return metadata[name] if metadata and name in metadata else None
