"""Paying a Checkout Session: every outcome, and what the session, the intent and the events say."""

import pytest
import stripe

from tests.simulator.running import SimulatorHandle
from tests.simulator.selling import events_of, new_session


def read(client: stripe.StripeClient, session: stripe.checkout.Session) -> stripe.checkout.Session:
    return client.v1.checkout.sessions.retrieve(session.id, {"expand": ["payment_intent"]})


def test_a_good_card_completes_the_session(
    simulator: SimulatorHandle, client: stripe.StripeClient
) -> None:
    session = new_session(
        client,
        customer_email="ida@shop.test",
        payment_intent_data={"metadata": {"order": "W-1"}, "description": "Order W-1"},
    )
    simulator.pay_checkout(session.id)
    paid = read(client, session)
    assert (paid.status, paid.payment_status, paid.url) == ("complete", "paid", None)
    assert paid.customer_details
    assert paid.customer_details.email == "ida@shop.test"
    assert isinstance(paid.payment_intent, stripe.PaymentIntent)
    assert paid.payment_intent.amount_received == 6400
    assert paid.payment_intent.description == "Order W-1"
    assert paid.payment_intent.metadata["order"] == "W-1"
    assert events_of(client) == [
        "payment_intent.created",
        "charge.succeeded",
        "payment_intent.succeeded",
        "checkout.session.completed",
    ]


def test_a_declined_card_leaves_the_session_open_and_the_same_intent_is_paid_next(
    simulator: SimulatorHandle, client: stripe.StripeClient
) -> None:
    session = new_session(client)
    declined = simulator.pay_checkout(session.id, "decline")
    assert (declined["status"], declined["payment_status"]) == ("open", "unpaid")
    paid = simulator.pay_checkout(session.id)
    assert (paid["status"], paid["payment_intent"]) == ("complete", declined["payment_intent"])
    assert [charge["amount"] for charge in simulator.ledger()["charges"]] == [6400]


@pytest.mark.parametrize(
    ("outcome", "status"), [("three_d_secure_pass", "complete"), ("three_d_secure_fail", "open")]
)
def test_3_d_secure_completes_the_session_or_leaves_it_open(
    simulator: SimulatorHandle, client: stripe.StripeClient, outcome: str, status: str
) -> None:
    session = new_session(client)
    assert simulator.pay_checkout(session.id, outcome)["status"] == status
    assert "payment_intent.requires_action" in events_of(client)


@pytest.mark.parametrize(
    ("outcome", "payment_status", "event"),
    [
        ("succeed", "paid", "checkout.session.async_payment_succeeded"),
        ("fail", "unpaid", "checkout.session.async_payment_failed"),
    ],
)
def test_a_delayed_payment_completes_unpaid_and_is_decided_later(
    simulator: SimulatorHandle,
    client: stripe.StripeClient,
    outcome: str,
    payment_status: str,
    event: str,
) -> None:
    session = new_session(client)
    promised = simulator.pay_checkout(session.id, "delayed")
    assert (promised["status"], promised["payment_status"]) == ("complete", "unpaid")
    assert events_of(client)[-1] == "checkout.session.completed"
    ended = simulator.end_checkout_debit(session.id, outcome)
    assert (ended["status"], ended["payment_status"]) == ("complete", payment_status)
    assert events_of(client)[-1] == event


def test_a_delayed_payment_may_end_by_a_setting(
    simulator: SimulatorHandle, client: stripe.StripeClient
) -> None:
    simulator.set_settings(delayed_outcome="succeeded", delayed_s=600)
    session = new_session(client)
    simulator.pay_checkout(session.id, "delayed")
    simulator.forward(601)
    assert read(client, session).payment_status == "paid"


def test_a_session_is_paid_once(simulator: SimulatorHandle, client: stripe.StripeClient) -> None:
    session = new_session(client)
    simulator.pay_checkout(session.id)
    with pytest.raises(AssertionError, match="can't be paid"):
        simulator.pay_checkout(session.id)
    assert len(simulator.ledger()["charges"]) == 1


def test_a_session_takes_only_the_methods_it_allows(
    simulator: SimulatorHandle, client: stripe.StripeClient
) -> None:
    only_cards = new_session(client, allowed_payment_method_types=["card"])
    with pytest.raises(AssertionError, match="takes no bank debit"):
        simulator.pay_checkout(only_cards.id, "delayed")
    simulator.pay_checkout(only_cards.id)
    assert read(client, only_cards).payment_status == "paid"


def test_another_test_card_may_be_named(
    simulator: SimulatorHandle, client: stripe.StripeClient
) -> None:
    session = new_session(client)
    simulator.pay_checkout(session.id, card="dispute")
    assert len(client.v1.disputes.list().data) == 1
