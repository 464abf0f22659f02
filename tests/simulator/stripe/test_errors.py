"""Every documented error: the SDK raises its documented class, with its status and its code.

https://docs.stripe.com/api/errors and https://docs.stripe.com/error-codes.
"""

import functools
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import pytest
import requests
import stripe

from tests.simulator.referees import Schema, files_are_here
from tests.simulator.running import PUBLISHABLE_KEY, SimulatorHandle
from tests.simulator.selling import (
    ask_reader,
    collected,
    new_intent,
    new_session,
    paid_online,
    refused_code,
)

INTENTS = "POST /v1/payment_intents"
Deed = Callable[[SimulatorHandle, stripe.StripeClient], object]


@dataclass(frozen=True)
class Documented:
    """What is done, and what the SDK makes of it; `code` is None where Stripe gives none."""

    raised: type[stripe.StripeError]
    status: int
    code: str | None
    deed: Deed


def with_key(key: str) -> Deed:
    def deed(simulator: SimulatorHandle, _client: stripe.StripeClient) -> object:
        stranger = stripe.StripeClient(
            key, base_addresses={"api": simulator.url}, max_network_retries=0
        )
        return new_intent(stranger)

    return deed


def at_reader(fault: str) -> Deed:
    def deed(simulator: SimulatorHandle, client: stripe.StripeClient) -> object:
        simulator.arm_fault(fault)
        return ask_reader(simulator, new_intent(client))

    return deed


def armed(kind: str, **more: Any) -> Deed:
    def deed(simulator: SimulatorHandle, client: stripe.StripeClient) -> object:
        simulator.arm_fault(kind, INTENTS, **more)
        return new_intent(client)

    return deed


def created(**parameters: object) -> Deed:
    return lambda _simulator, client: client.raw_request(
        "post", "/v1/payment_intents", **parameters
    )


def sold(method: str) -> Deed:
    return lambda _simulator, client: paid_online(client, method)


def refunded(amount: int | None = None, times: int = 1, card: str = "visa") -> Deed:
    def deed(simulator: SimulatorHandle, client: stripe.StripeClient) -> object:
        intent = collected(simulator, card=card)
        for _time in range(times - 1):
            client.v1.refunds.create({"payment_intent": intent.id})
        asked: Any = {"payment_intent": intent.id} | ({"amount": amount} if amount else {})
        return client.v1.refunds.create(asked)

    return deed


def used_twice(second: int, *, busy: bool = False) -> Deed:
    """One idempotency key for two amounts, the first perhaps still under way."""

    def deed(simulator: SimulatorHandle, client: stripe.StripeClient) -> object:
        def ask(amount: int) -> object:
            return client.v1.payment_intents.create(
                {"amount": amount, "currency": "eur"}, {"idempotency_key": "order:1:intent"}
            )

        if not busy:
            ask(100)
            return ask(second)
        simulator.arm_fault("latency", INTENTS, seconds=1.0)
        with pytest.raises(requests.Timeout):
            requests.post(
                f"{simulator.url}/v1/payment_intents",
                "amount=100&currency=eur",
                headers={
                    "Authorization": f"Bearer {simulator.secret_key}",
                    "Idempotency-Key": "order:1:intent",
                },
                timeout=0.3,
            )
        return ask(second)

    return deed


def closed_reader(simulator: SimulatorHandle, _client: stripe.StripeClient) -> object:
    return ask_reader(simulator, collected(simulator))


def expired_twice(_simulator: SimulatorHandle, client: stripe.StripeClient) -> object:
    session = new_session(client)
    client.v1.checkout.sessions.expire(session.id)
    return client.v1.checkout.sessions.expire(session.id)


def cancelled_after_paying(simulator: SimulatorHandle, client: stripe.StripeClient) -> object:
    return client.v1.payment_intents.cancel(collected(simulator).id)


def refund_of_nothing(simulator: SimulatorHandle, client: stripe.StripeClient) -> object:
    intent = collected(simulator, card="declined")
    assert isinstance(intent.latest_charge, stripe.Charge)
    return client.v1.refunds.create({"charge": intent.latest_charge.id})


INVALID = stripe.InvalidRequestError
CARD, API, AUTH = stripe.CardError, stripe.APIError, stripe.AuthenticationError
EUR = {"currency": "eur", "amount": 6400}

DOCUMENTED = {
    "no such key": Documented(AUTH, 401, None, with_key("sk_test_other")),
    "a publishable key": Documented(AUTH, 401, "secret_key_required", with_key(PUBLISHABLE_KEY)),
    "declined": Documented(CARD, 402, "card_declined", sold("pm_card_chargeDeclined")),
    "no funds": Documented(
        CARD, 402, "card_declined", sold("pm_card_chargeDeclinedInsufficientFunds")
    ),
    "expired card": Documented(
        CARD, 402, "expired_card", sold("pm_card_chargeDeclinedExpiredCard")
    ),
    "processing error": Documented(
        CARD, 402, "processing_error", sold("pm_card_chargeDeclinedProcessingError")
    ),
    "unknown parameter": Documented(INVALID, 400, "parameter_unknown", created(**EUR, tip=5)),
    "missing parameter": Documented(INVALID, 400, "parameter_missing", created(amount=6400)),
    "no whole number": Documented(
        INVALID, 400, "parameter_invalid_integer", created(currency="eur", amount="6.4")
    ),
    "empty parameter": Documented(
        INVALID, 400, "parameter_invalid_empty", created(currency="eur", amount="")
    ),
    "a word of none": Documented(INVALID, 400, None, created(**EUR, capture_method="never")),
    "both of two": Documented(
        INVALID,
        400,
        "parameters_exclusive",
        created(
            **EUR,
            allowed_payment_method_types=["card"],
            automatic_payment_methods={"enabled": "true"},
        ),
    ),
    "removed parameter": Documented(
        INVALID,
        400,
        "payment_method_types_no_longer_supported",
        created(**EUR, payment_method_types=["card"]),
    ),
    "too small": Documented(INVALID, 400, "amount_too_small", created(currency="eur", amount=49)),
    "too large": Documented(
        INVALID, 400, "amount_too_large", created(currency="eur", amount=100_000_000)
    ),
    "no such object": Documented(
        INVALID,
        404,
        "resource_missing",
        lambda _simulator, client: client.v1.payment_intents.retrieve("pi_nowhere"),
    ),
    "no such address": Documented(
        INVALID, 404, None, lambda _simulator, client: client.raw_request("get", "/v1/dragons")
    ),
    "no such method": Documented(INVALID, 404, "resource_missing", sold("pm_nowhere")),
    "method not allowed": Documented(
        INVALID,
        400,
        "payment_intent_incompatible_payment_method",
        sold("pm_usBankAccount_success"),
    ),
    "unexpected state": Documented(
        INVALID, 400, "payment_intent_unexpected_state", cancelled_after_paying
    ),
    "closed intent at a reader": Documented(INVALID, 400, "intent_invalid_state", closed_reader),
    "reader busy": Documented(API, 409, "terminal_reader_busy", at_reader("reader_busy")),
    "reader offline": Documented(API, 409, "terminal_reader_offline", at_reader("reader_offline")),
    "reader timeout": Documented(API, 409, "terminal_reader_timeout", at_reader("reader_timeout")),
    "reader broken": Documented(
        API, 409, "terminal_reader_hardware_fault", at_reader("reader_hardware_fault")
    ),
    "reader elsewhere": Documented(
        API,
        409,
        "terminal_reader_invalid_location_for_payment",
        at_reader("reader_invalid_location_for_payment"),
    ),
    "refunded already": Documented(INVALID, 400, "charge_already_refunded", refunded(times=2)),
    "refund too large": Documented(INVALID, 400, None, refunded(amount=6401)),
    "refund of nothing": Documented(INVALID, 400, "charge_not_refundable", refund_of_nothing),
    "refund of the disputed": Documented(INVALID, 400, "charge_disputed", refunded(card="dispute")),
    "session expired twice": Documented(INVALID, 400, None, expired_twice),
    "session too short": Documented(
        INVALID,
        400,
        None,
        lambda _simulator, client: new_session(client, expires_at=int(time.time()) + 60),
    ),
    "no address": Documented(
        INVALID, 400, "url_invalid", lambda _simulator, client: new_session(client, success_url="x")
    ),
    "key of another request": Documented(stripe.IdempotencyError, 400, None, used_twice(200)),
    "key in use": Documented(API, 409, "idempotency_key_in_use", used_twice(100, busy=True)),
    "locked": Documented(stripe.RateLimitError, 429, "lock_timeout", armed("rate_limited")),
    "too many": Documented(
        stripe.RateLimitError, 429, "rate_limit", armed("rate_limited", code="rate_limit")
    ),
    "their fault": Documented(API, 500, None, armed("server_error")),
    "their fault for a while": Documented(API, 503, None, armed("server_error", status=503)),
    "no answer": Documented(stripe.APIConnectionError, 0, None, armed("lost_before_commit")),
}


@functools.cache
def schema() -> Schema:
    return Schema()


@pytest.mark.parametrize("name", DOCUMENTED)
def test_the_sdk_raises_what_is_documented(
    simulator: SimulatorHandle, client: stripe.StripeClient, name: str
) -> None:
    documented = DOCUMENTED[name]
    with pytest.raises(stripe.StripeError) as refused:
        documented.deed(simulator, client)
    fault = refused.value
    assert type(fault) is documented.raised
    assert (fault.http_status or 0, refused_code(fault)) == (documented.status, documented.code)
    if documented.status and files_are_here():
        assert isinstance(fault.json_body, dict)
        assert not schema().faults("error", fault.json_body)
