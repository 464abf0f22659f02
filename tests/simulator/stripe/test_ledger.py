"""The ledger: every way money comes, goes back and is taken, to the cent."""

import stripe

from tests.simulator.running import SimulatorHandle
from tests.simulator.selling import collected, new_session, paid_online


def test_charges_are_told_by_reader_online_and_by_session_and_declines_are_not(
    simulator: SimulatorHandle, client: stripe.StripeClient
) -> None:
    at_reader = collected(simulator, 6400, metadata={"order": "W-1"})
    collected(simulator, card="declined")
    online = paid_online(client, amount=500)
    session = new_session(client)
    paid = simulator.pay_checkout(session.id)
    charges = simulator.ledger()["charges"]
    assert [
        (charge["payment_intent"], charge["amount"], charge["method"], charge["checkout_session"])
        for charge in charges
    ] == [
        (at_reader.id, 6400, "card_present", None),
        (online.id, 500, "card", None),
        (paid["payment_intent"], 6400, "card", session.id),
    ]
    assert charges[0]["metadata"] == {"order": "W-1"}


def test_refunds_are_taken_off_until_the_bank_fails_them(
    simulator: SimulatorHandle, client: stripe.StripeClient
) -> None:
    simulator.set_settings(refund_outcome="pending")
    intent = collected(simulator)
    refund = client.v1.refunds.create({"payment_intent": intent.id, "amount": 1000})

    def told() -> tuple[int, int, str]:
        ledger = simulator.ledger()
        charge = ledger["charges"][0]
        return charge["refunded"], charge["net"], ledger["refunds"][0]["status"]

    assert told() == (1000, 5400, "pending")
    simulator.settle_refund(refund.id, "failed")
    assert told() == (0, 6400, "failed")


def test_disputed_money_is_away_until_the_dispute_is_won(
    simulator: SimulatorHandle, client: stripe.StripeClient
) -> None:
    paid_online(client, "pm_card_createDispute")

    def told() -> tuple[int, int, str, str]:
        ledger = simulator.ledger()
        charge, dispute = ledger["charges"][0], ledger["disputes"][0]
        return charge["disputed"], charge["net"], dispute["status"], dispute["funds"]

    assert told() == (6400, 0, "needs_response", "withdrawn")
    simulator.decide_dispute(simulator.ledger()["disputes"][0]["id"], "won")
    assert told() == (0, 6400, "won", "reinstated")


def test_an_inquiry_takes_nothing(simulator: SimulatorHandle, client: stripe.StripeClient) -> None:
    paid_online(client, "pm_card_createDisputeInquiry")
    assert simulator.ledger()["charges"][0]["net"] == 6400
    assert simulator.ledger()["disputes"][0]["funds"] == "none"
