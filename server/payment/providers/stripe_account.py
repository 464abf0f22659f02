"""One account at Stripe, through the official ``stripe`` package, and what its errors mean."""

import contextlib
from collections.abc import Iterator
from typing import Any

import stripe

from server.payment.provider import NotDoneError, OutOfReachError, ProviderError
from server.payment.providers.stripe_words import trouble_of_reader
from server.payment.terminal import ReaderRefusedError

# Seconds to connect and to answer. A reader command may take a reader's round trip.
_TIMEOUT_S = (4.0, 15.0)
_BAD_REQUEST, _SERVER_ERROR = 400, 500

_NOBODY_KNOWS = frozenset({"idempotency_key_in_use", "lock_timeout", "rate_limit"})
# Those we know are in `stripe_words`; one that is new may have reached the reader all the same.
_OF_A_READER = "terminal_reader_"


def connect(secret_key: str, api_address: str | None = None) -> stripe.StripeClient:
    """Stripe itself, or a simulator at ``api_address``.

    No retries by the SDK: it would repeat reader commands that met a busy reader, and every call
    here is repeated by whoever looks after the payment, under keys that we keep.
    """
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


def translation(error: stripe.StripeError) -> ProviderError:
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
    if code and code.startswith(_OF_A_READER):
        return ReaderRefusedError(words, code, trouble_of_reader(code))
    return NotDoneError(words, code)


def metadata_of(thing: Any, name: str) -> str | None:  # noqa: ANN401  every object of Stripe's may carry metadata
    """What we wrote on an object of Stripe's."""
    metadata = thing.metadata
    return metadata[name] if metadata and name in metadata else None
