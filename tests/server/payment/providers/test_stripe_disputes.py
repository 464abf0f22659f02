"""Stripe's disputes in our words."""

from datetime import UTC, datetime, timedelta

import pytest

from server.payment.provider import NotDoneError
from server.payment.providers.stripe_account import connect
from server.payment.providers.stripe_disputes import StripeDisputes
from tests.server.payment.providers.test_stripe_ledger import intent
from tests.simulator.running import SimulatorHandle
from ticketing.dispute import DisputeStatus
from ticketing.identifiers import new_id


@pytest.fixture
def disputes(stripe_world: SimulatorHandle) -> StripeDisputes:
    return StripeDisputes(connect(stripe_world.secret_key, stripe_world.url))


@pytest.mark.parametrize(
    ("inquiry", "end", "status"),
    [
        (False, "", DisputeStatus.NEEDS_RESPONSE),
        (False, "won", DisputeStatus.WON),
        (False, "lost", DisputeStatus.LOST),
        (True, "", DisputeStatus.NEEDS_RESPONSE),
        (True, "won", DisputeStatus.WITHDRAWN),
    ],
)
def test_a_dispute_stands_as_stripe_says(
    disputes: StripeDisputes,
    stripe_world: SimulatorHandle,
    inquiry: bool,  # noqa: FBT001  parametrised
    end: str,
    status: DisputeStatus,
) -> None:
    payment_id = new_id()
    paid = intent(stripe_world, payment_id)
    opened = stripe_world.dispute(paid.latest_charge, "duplicate", inquiry=inquiry)
    if end:
        stripe_world.decide_dispute(opened["id"], end)
    found = disputes.read_dispute(opened["id"])
    assert (found.status, found.payment_id, found.reason) == (status, payment_id, "duplicate")
    assert (found.amount.amount, found.refundable) == (6400, inquiry)
    assert found.due_by is not None
    assert found.opened_at < found.due_by
    now = datetime.now(UTC)
    assert list(disputes.disputes_since(now - timedelta(hours=1))) == [found]
    assert list(disputes.disputes_since(now + timedelta(hours=1))) == []


def test_evidence_that_was_sent_is_under_review(
    disputes: StripeDisputes, stripe_world: SimulatorHandle
) -> None:
    opened = stripe_world.dispute(intent(stripe_world).latest_charge)
    stripe_world.client().v1.disputes.update(
        opened["id"], {"evidence": {"uncategorized_text": "They came in."}, "submit": True}
    )
    found = disputes.read_dispute(opened["id"])
    assert (found.status, found.payment_id) == (DisputeStatus.UNDER_REVIEW, None)


def test_a_dispute_that_is_not_there_cannot_be_read(disputes: StripeDisputes) -> None:
    with pytest.raises(NotDoneError, match="resource_missing"):
        disputes.read_dispute("du_of_nobody")
