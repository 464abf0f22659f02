"""Checkout Sessions as the API shows them: created, listed, expired, refused."""

import time

import pytest
import stripe

from tests.simulator.running import SimulatorHandle
from tests.simulator.selling import events_of, new_session


def priced(currency: str, unit_amount: int) -> dict[str, object]:
    product = {"name": "Evening"}
    price = {"currency": currency, "unit_amount": unit_amount, "product_data": product}
    return {"price_data": price, "quantity": 1}


def test_a_new_session_is_open_unpaid_and_has_a_page_but_no_intent(
    simulator: SimulatorHandle, client: stripe.StripeClient
) -> None:
    session = new_session(client, metadata={"order": "W-1"}, client_reference_id="W-1")
    assert session.id.startswith("cs_test_")
    assert (session.status, session.payment_status) == ("open", "unpaid")
    assert (session.amount_total, session.currency) == (6400, "eur")
    assert session.payment_intent is None
    assert session.url
    assert session.url.startswith(f"{simulator.url}/c/pay/{session.id}#")
    assert len(session.url) > 400
    assert session.expires_at == session.created + 24 * 3600
    assert session.metadata
    assert session.metadata["order"] == "W-1"
    assert not session.livemode
    assert events_of(client) == []


def test_lines_are_listed_and_expanded_but_never_shown_unasked(
    client: stripe.StripeClient,
) -> None:
    session = new_session(client)
    assert "line_items" not in client.v1.checkout.sessions.retrieve(session.id).to_dict()
    expanded = client.v1.checkout.sessions.retrieve(session.id, {"expand": ["line_items"]})
    listed = client.v1.checkout.sessions.line_items.list(session.id)
    assert expanded.line_items
    assert [line.id for line in expanded.line_items.data] == [line.id for line in listed.data]
    line = listed.data[0]
    assert (line.description, line.quantity, line.amount_total) == ("Evening, standard", 2, 6400)
    assert line.price
    assert line.price.unit_amount == 3200


def test_sessions_are_found_by_their_intent_and_their_status(
    simulator: SimulatorHandle, client: stripe.StripeClient
) -> None:
    paid, waiting = new_session(client), new_session(client)
    intent = simulator.pay_checkout(paid.id)["payment_intent"]
    found = client.v1.checkout.sessions.list({"payment_intent": intent}).data
    still_open = client.v1.checkout.sessions.list({"status": "open"}).data
    assert [session.id for session in found] == [paid.id]
    assert [session.id for session in still_open] == [waiting.id]


@pytest.mark.parametrize(
    ("wrong", "param", "code"),
    [
        ({"line_items": []}, "line_items", "parameter_missing"),
        ({"line_items": [priced("eur", 10)]}, "amount", "amount_too_small"),
        ({"line_items": [priced("eur", 500), priced("usd", 500)]}, "line_items", None),
        (
            {"line_items": [priced("eur", -1)]},
            "line_items[0][price_data][unit_amount]",
            "parameter_invalid_integer",
        ),
        ({"success_url": "paid"}, "success_url", "url_invalid"),
        ({"customer_email": "nobody"}, "customer_email", "email_invalid"),
        ({"client_reference_id": "x" * 201}, "client_reference_id", None),
        ({"locale": "tlh"}, "locale", None),
        ({"mode": "subscription"}, "mode", None),
        ({"colour": "red"}, "colour", "parameter_unknown"),
        (
            {"payment_method_types": ["card"]},
            "payment_method_types",
            "payment_method_types_no_longer_supported",
        ),
    ],
)
def test_an_impossible_session_is_refused(
    client: stripe.StripeClient, wrong: dict[str, object], param: str, code: str | None
) -> None:
    with pytest.raises(stripe.InvalidRequestError) as refused:
        new_session(client, **wrong)
    assert (refused.value.param, refused.value.code) == (param, code)


@pytest.mark.parametrize("seconds", [60, 29 * 60, 24 * 3600 + 60])
def test_a_session_expires_between_30_minutes_and_24_hours_from_now(
    client: stripe.StripeClient, seconds: int
) -> None:
    with pytest.raises(stripe.InvalidRequestError) as refused:
        new_session(client, expires_at=int(time.time()) + seconds)
    assert refused.value.param == "expires_at"


def test_an_open_session_is_expired_once_and_its_intent_is_cancelled(
    simulator: SimulatorHandle, client: stripe.StripeClient
) -> None:
    session = new_session(client)
    intent = simulator.pay_checkout(session.id, "decline")["payment_intent"]
    expired = client.v1.checkout.sessions.expire(session.id)
    assert (expired.status, expired.url) == ("expired", None)
    assert client.v1.payment_intents.retrieve(intent).cancellation_reason == "expired"
    assert events_of(client)[-2:] == ["payment_intent.canceled", "checkout.session.expired"]
    with pytest.raises(stripe.InvalidRequestError, match="has a status of `expired`"):
        client.v1.checkout.sessions.expire(session.id)


def test_a_paid_session_can_not_be_expired(
    simulator: SimulatorHandle, client: stripe.StripeClient
) -> None:
    session = new_session(client)
    simulator.pay_checkout(session.id)
    with pytest.raises(stripe.InvalidRequestError, match="has a status of `complete`"):
        client.v1.checkout.sessions.expire(session.id)


def test_the_clock_expires_an_open_session_and_leaves_a_paid_one(
    simulator: SimulatorHandle, client: stripe.StripeClient
) -> None:
    at = int(time.time()) + 31 * 60
    left, paid = new_session(client, expires_at=at), new_session(client, expires_at=at)
    simulator.pay_checkout(paid.id)
    simulator.forward(29 * 60)
    assert client.v1.checkout.sessions.retrieve(left.id).status == "open"
    simulator.forward(3 * 60)
    assert client.v1.checkout.sessions.retrieve(left.id).status == "expired"
    assert client.v1.checkout.sessions.retrieve(paid.id).status == "complete"
    assert events_of(client).count("checkout.session.expired") == 1
