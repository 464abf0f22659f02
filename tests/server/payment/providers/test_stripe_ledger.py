"""Stripe's books are read to the last page, and only what took money is in them."""

from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

import pytest
import stripe

from server.payment.ledger import Span
from server.payment.providers.stripe_account import connect
from server.payment.providers.stripe_ledger import StripeLedger
from tests.simulator.running import SimulatorHandle
from ticketing.identifiers import new_id

MORE_THAN_A_PAGE = 101


@pytest.fixture
def ledger(stripe_world: SimulatorHandle) -> StripeLedger:
    return StripeLedger(connect(stripe_world.secret_key, stripe_world.url))


def an_hour() -> Span:
    """Around now."""
    now = datetime.now(UTC)
    return Span(now - timedelta(minutes=30), now + timedelta(minutes=30))


def intent(stripe_world: SimulatorHandle, payment_id: UUID | None = None, **changes: Any) -> Any:  # noqa: ANN401  the SDK's object
    """An intent that was paid at once, unless the changes say otherwise."""
    params: Any = {
        "amount": 6400,
        "currency": "eur",
        "payment_method": "pm_card_visa",
        "confirm": True,
        "automatic_payment_methods": {"enabled": True, "allow_redirects": "never"},
        "metadata": {"payment": str(payment_id)} if payment_id else {},
    }
    return stripe_world.client().v1.payment_intents.create(params | changes)


def test_every_page_of_charges_and_refunds_is_read(
    ledger: StripeLedger, stripe_world: SimulatorHandle
) -> None:
    mine = [new_id() for _ in range(MORE_THAN_A_PAGE)]
    for payment_id in mine:
        paid = intent(stripe_world, payment_id)
        stripe_world.client().v1.refunds.create({"payment_intent": paid.id, "amount": 100})
    assert {one.payment_id for one in ledger.collected(an_hour())} == set(mine)
    back = list(ledger.returned(an_hour()))
    assert {one.payment_id for one in back} == set(mine)
    assert {(one.refund_id, one.amount.amount, one.stands) for one in back} == {(None, 100, True)}
    before = Span(an_hour().since - timedelta(days=1), an_hour().since)
    assert not list(ledger.collected(before))
    assert not list(ledger.returned(before))


def test_what_was_declined_or_only_reserved_took_no_money(
    ledger: StripeLedger, stripe_world: SimulatorHandle
) -> None:
    waiting = intent(stripe_world, confirm=False)
    reserved = intent(stripe_world, capture_method="manual")
    assert (waiting.status, reserved.status) == ("requires_confirmation", "requires_capture")
    with pytest.raises(stripe.CardError):
        intent(stripe_world, payment_method="pm_card_visa_chargeDeclined")
    assert not list(ledger.collected(an_hour()))


def test_an_amount_is_in_minor_units_whatever_stripe_counts_in(
    ledger: StripeLedger, stripe_world: SimulatorHandle
) -> None:
    intent(stripe_world, amount=500_000, currency="ugx")
    (found,) = ledger.collected(an_hour())
    assert (found.amount.amount, found.amount.currency) == (5000, "UGX")


def test_a_refund_that_failed_does_not_stand(
    ledger: StripeLedger, stripe_world: SimulatorHandle
) -> None:
    paid = intent(stripe_world, new_id())
    refund_id = new_id()
    made = stripe_world.client().v1.refunds.create(
        {"payment_intent": paid.id, "metadata": {"refund": str(refund_id)}}
    )
    stripe_world.settle_refund(made.id, "failed")
    (found,) = ledger.returned(an_hour())
    assert (found.refund_id, found.stands) == (refund_id, False)
