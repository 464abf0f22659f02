"""Disputes: opened by a card or a hand, answered, decided, and the money that goes and comes."""

import pytest
import stripe

from tests.simulator.running import SimulatorHandle, wait_until
from tests.simulator.selling import collected, events_of, paid_online


def opened(client: stripe.StripeClient) -> stripe.Dispute:
    return client.v1.disputes.list().data[0]


@pytest.mark.parametrize("card", ["dispute", "4000000000000259"])
def test_a_card_that_disputes_does_so_right_after_the_charge(
    simulator: SimulatorHandle, client: stripe.StripeClient, card: str
) -> None:
    intent = collected(simulator, card=card)
    dispute = opened(client)
    assert (dispute.status, dispute.reason, dispute.amount) == (
        "needs_response",
        "fraudulent",
        6400,
    )
    assert isinstance(intent.latest_charge, stripe.Charge)
    assert (dispute.charge, dispute.payment_intent) == (intent.latest_charge.id, intent.id)
    assert dispute.evidence_details.due_by
    assert intent.latest_charge.disputed
    assert events_of(client)[-3:] == [
        "charge.dispute.created",
        "charge.dispute.funds_withdrawn",
        "terminal.reader.action_succeeded",
    ]


def test_a_disputed_charge_can_not_be_refunded(client: stripe.StripeClient) -> None:
    intent = paid_online(client, "pm_card_createDispute")
    with pytest.raises(stripe.InvalidRequestError) as refused:
        client.v1.refunds.create({"payment_intent": intent.id})
    assert refused.value.code == "charge_disputed"


def test_evidence_is_staged_then_submitted_once(client: stripe.StripeClient) -> None:
    paid_online(client, "pm_card_createDispute")
    dispute = opened(client)
    staged = client.v1.disputes.update(
        dispute.id, {"evidence": {"customer_name": "Ida Voss"}, "submit": False}
    )
    assert (staged.status, staged.evidence_details.submission_count) == ("needs_response", 0)
    sent = client.v1.disputes.update(
        dispute.id, {"evidence": {"product_description": "Two tickets, both scanned"}}
    )
    assert sent.status == "under_review"
    assert sent.evidence.customer_name == "Ida Voss"
    assert sent.evidence_details.submission_count == 1
    with pytest.raises(stripe.InvalidRequestError, match="no longer taken"):
        client.v1.disputes.update(dispute.id, {"evidence": {"customer_name": "Later"}})


@pytest.mark.parametrize(
    ("status", "funds", "events"),
    [
        ("won", 0, ["charge.dispute.closed", "charge.dispute.funds_reinstated"]),
        ("lost", -6400, ["charge.dispute.funds_withdrawn", "charge.dispute.closed"]),
    ],
)
def test_the_bank_decides_once_and_the_money_follows(
    simulator: SimulatorHandle,
    client: stripe.StripeClient,
    status: str,
    funds: int,
    events: list[str],
) -> None:
    paid_online(client, "pm_card_createDispute")
    dispute = opened(client)
    simulator.decide_dispute(dispute.id, status)
    decided = client.v1.disputes.retrieve(dispute.id)
    assert decided.status == status
    assert sum(move.amount for move in decided.balance_transactions) == funds
    assert events_of(client)[-2:] == events
    with pytest.raises(AssertionError, match="already closed"):
        simulator.decide_dispute(dispute.id, "won")


@pytest.mark.parametrize(
    ("words", "status"), [("winning_evidence", "won"), ("losing_evidence", "lost")]
)
def test_stripes_test_evidence_decides(
    client: stripe.StripeClient, words: str, status: str
) -> None:
    paid_online(client, "pm_card_createDispute")
    dispute = opened(client)
    client.v1.disputes.update(dispute.id, {"evidence": {"uncategorized_text": words}})
    wait_until(lambda: client.v1.disputes.retrieve(dispute.id).status == status)


def test_closing_accepts_the_loss(client: stripe.StripeClient) -> None:
    paid_online(client, "pm_card_createDispute")
    assert client.v1.disputes.close(opened(client).id).status == "lost"


def test_a_hand_may_dispute_any_charge_later_but_only_once(
    simulator: SimulatorHandle, client: stripe.StripeClient
) -> None:
    charge = paid_online(client).latest_charge
    assert isinstance(charge, str)
    dispute = simulator.dispute(charge, "product_not_received")
    found = client.v1.disputes.list({"charge": charge}).data
    assert [(one.id, one.reason) for one in found] == [(dispute["id"], "product_not_received")]
    with pytest.raises(AssertionError, match="nothing left to dispute"):
        simulator.dispute(charge)


def test_an_inquiry_takes_no_money_and_lets_the_charge_be_refunded(
    client: stripe.StripeClient,
) -> None:
    intent = paid_online(client, "pm_card_createDisputeInquiry")
    dispute = opened(client)
    assert (dispute.status, dispute.balance_transactions) == ("warning_needs_response", [])
    assert client.v1.refunds.create({"payment_intent": intent.id}).status == "succeeded"
