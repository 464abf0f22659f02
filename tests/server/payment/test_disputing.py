"""Disputes: a person is told in time, the money does not go back twice, and the end is kept."""

from datetime import UTC, datetime, timedelta

import pytest

from tests.server.device.box_office import scan_of
from tests.server.payment.counter import Counter, Desk
from tests.server.payment.disputed import (
    becomes,
    case_of,
    charge_of,
    disputed_sale,
    incidents_of,
)
from tests.server.payment.sales import ADA, give_back, money, ok, refusal, sold_by_card
from tests.server.selling import open_venue
from tests.simulator.running import wait_until
from ticketing.admission import Checkpoint
from ticketing.catalogue import NewSession
from ticketing.device import DeviceKind
from ticketing.dispute import DisputeStatus
from ticketing.identifiers import new_id
from ticketing.payment import PaymentStatus
from ticketing.scan import NewScans
from ticketing.ticket import TicketStatus

pytestmark = pytest.mark.in_turn


def test_a_dispute_flags_its_order_and_tells_a_person_until_when_to_answer(desk: Desk) -> None:
    payment, provider_id = disputed_sale(desk, reason="product_not_received")
    assert desk.read_order(payment.order_id).disputed
    (dispute,) = case_of(desk, payment).disputes
    assert (dispute.provider_id, dispute.reason) == (provider_id, "product_not_received")
    assert dispute.amount == payment.amount
    assert dispute.due_by is not None
    incident = incidents_of(desk, payment)["disputed"]
    assert "50.00 EUR are disputed (product_not_received)" in incident["detail"]
    assert f"before {dispute.due_by:%Y-%m-%d %H:%M} UTC" in incident["detail"]
    operator = desk.venue.operator
    told = ok(operator.get(f"/orders/{payment.order_id}/timeline"))["moments"]
    assert [one["what"] for one in told].count("dispute.opened") == 1
    listed = ok(operator.get("/payments?state=disputed&limit=200"))["payments"]
    assert payment.reference in {one["reference"] for one in listed}
    assert all(one["disputed"] for one in listed)


def test_a_card_that_disputes_at_once_is_learned_of_although_it_is_paid_later(desk: Desk) -> None:
    payment = desk.pay(desk.order())
    desk.give_card("dispute")
    desk.becomes(payment, PaymentStatus.SUCCEEDED)
    wait_until(lambda: desk.read(payment).disputed, within_s=15)
    assert desk.read_order(payment.order_id).tickets


def test_a_disputed_payment_is_not_refunded_as_well(desk: Desk) -> None:
    payment, _ = disputed_sale(desk)
    operator = desk.venue.operator
    for wish in ({}, {"amount": money(1000)}):
        refused = give_back(operator, payment, **wish)
        assert refusal(refused) == (409, "refund_not_possible")
        assert "is disputed at the cardholder's bank" in refused.json()["detail"]
    assert ok(operator.get(f"/payments/{payment.reference}/refunds"))["possible"] == money(0)
    assert desk.refunds(desk.read_order(payment.order_id)) == []


def test_what_was_given_back_before_a_dispute_stays_given_back(desk: Desk) -> None:
    payment = sold_by_card(desk)
    ok(give_back(desk.venue.operator, payment, amount=money(1000)))
    wait_until(lambda: desk.read(payment).refunded.amount == 1000, within_s=15)
    desk.stripe.dispute(charge_of(desk, payment))
    (dispute,) = becomes(desk, payment, DisputeStatus.NEEDS_RESPONSE).disputes
    assert dispute.amount.amount == 4000
    assert desk.read(payment).refunded.amount == 1000


def test_an_inquiry_can_still_be_ended_by_a_refund(desk: Desk) -> None:
    payment, _ = disputed_sale(desk, inquiry=True)
    assert ok(desk.venue.operator.get(f"/payments/{payment.reference}/refunds"))["possible"] == (
        money(5000)
    )


def test_a_won_dispute_leaves_no_flag_and_says_so(desk: Desk) -> None:
    payment, provider_id = disputed_sale(desk)
    desk.stripe.decide_dispute(provider_id, "won")
    (dispute,) = becomes(desk, payment, DisputeStatus.WON).disputes
    assert dispute.closed_at is not None
    assert not desk.read(payment).disputed
    assert not desk.read_order(payment.order_id).disputed
    assert "was won: the money stays" in incidents_of(desk, payment)["disputed"]["detail"]
    told = ok(desk.venue.operator.get(f"/orders/{payment.order_id}/timeline"))["moments"]
    closed = [one["details"]["status"] for one in told if one["what"] == "dispute.closed"]
    assert closed == ["won"]


def test_a_lost_dispute_is_put_before_staff_again_and_leaves_the_tickets_to_them(
    desk: Desk,
) -> None:
    payment, provider_id = disputed_sale(desk)
    answered = incidents_of(desk, payment)["disputed"]
    path = f"/payments/incidents/{answered['id']}/resolve"
    ok(desk.venue.operator.post(path, {"note": "Evidence sent"}))
    desk.stripe.decide_dispute(provider_id, "lost")
    becomes(desk, payment, DisputeStatus.LOST)
    assert "The tickets are still good" in incidents_of(desk, payment)["disputed"]["detail"]
    order = desk.read_order(payment.order_id)
    assert order.disputed
    assert {one.status for one in order.tickets} == {TicketStatus.VALID}
    refused = give_back(desk.venue.operator, payment)
    assert refusal(refused) == (409, "refund_not_possible")
    assert "was taken back by the cardholder's bank" in refused.json()["detail"]


def test_a_cancelled_event_leaves_a_disputed_payment_to_a_person(counter: Counter) -> None:
    venue = open_venue(counter.server)
    there = counter.desk(venue=venue)
    payment, _ = disputed_sale(there)
    ok(venue.operator.post(f"/events/{venue.event.id}/cancel"))
    wait_until(lambda: "cancelled_while_disputed" in incidents_of(there, payment), within_s=20)
    order = there.read_order(payment.order_id)
    assert {one.status for one in order.tickets} == {TicketStatus.REFUNDED}
    made = ok(venue.operator.get(f"/payments/{payment.reference}/refunds"))["refunds"]
    assert [(one["amount"], one["status"]) for one in made] == [(money(0), "succeeded")]
    assert there.refunds(order) == []
    assert "refund_failed" not in incidents_of(there, payment)


def test_a_dispute_that_no_webhook_told_of_is_found(counter: Counter, desk: Desk) -> None:
    desk.stripe.set_webhooks(drop=1000)
    payment = sold_by_card(desk)
    opened = desk.stripe.dispute(charge_of(desk, payment))
    counter.server.restart()  # begins with a look at what there is
    wait_until(lambda: desk.read(payment).disputed, within_s=15)
    desk.stripe.decide_dispute(opened["id"], "won")
    counter.server.restart()
    becomes(desk, payment, DisputeStatus.WON)
    desk.stripe.set_webhooks(drop=0)


def test_a_dispute_of_somebody_elses_charge_changes_nothing(desk: Desk) -> None:
    intent = desk.stripe.client().v1.payment_intents.create(
        {
            "amount": 700,
            "currency": "eur",
            "payment_method": "pm_card_createDispute",
            "confirm": True,
            "automatic_payment_methods": {"enabled": True, "allow_redirects": "never"},
        }
    )
    payment, _ = disputed_sale(desk)  # learned of after the other
    assert incidents_of(desk, payment)
    listed = ok(desk.venue.operator.get("/payments/incidents?limit=200"))["incidents"]
    assert not [one for one in listed if "7.00" in one["detail"]]
    assert intent.status == "succeeded"


def test_the_evidence_tells_who_got_which_tickets_and_came_in_with_them(counter: Counter) -> None:
    starts = datetime.now(UTC).replace(microsecond=0) + timedelta(hours=1)
    session = NewSession(
        id=new_id(),
        starts_at=starts,
        doors_at=starts - timedelta(hours=2),
        ends_at=starts + timedelta(hours=3),
    )
    venue = open_venue(counter.server, sessions=(session,))
    there = counter.desk(venue=venue)
    payment = sold_by_card(there, buyer=ADA)
    order = there.read_order(payment.order_id)
    ok(there.client.post(f"/orders/{order.id}/delivered", {"how": "printed"}))
    checkpoint = Checkpoint(
        id=new_id(),
        event_id=venue.event.id,
        session_id=None,
        name="Main gate",
        time_zone="Europe/Berlin",
    )
    ok(venue.operator.post("/checkpoints", checkpoint))
    gate = venue.device(DeviceKind.GATE, checkpoint_id=checkpoint.id)
    first = order.tickets[0]
    ok(gate.post("/scans", NewScans(scans=(scan_of(first.code, checkpoint),))))
    there.stripe.dispute(charge_of(there, payment))
    evidence = becomes(there, payment, DisputeStatus.NEEDS_RESPONSE).evidence
    assert evidence.payment.reference == payment.reference
    assert evidence.payment.card is not None
    assert evidence.payment.card.authorisation_code
    assert evidence.buyer.email == ADA["email"]
    assert evidence.event_name == venue.event.name
    assert {one.serial for one in evidence.tickets} == {one.serial for one in order.tickets}
    assert evidence.delivered_how == "printed"
    assert evidence.delivered_at is not None
    assert {one.to for one in evidence.letters} == {ADA["email"]}
    (admission,) = evidence.admissions
    assert (admission.serial, admission.checkpoint_name) == (first.serial, "Main gate")
    receipt = venue.operator.get(evidence.receipt)
    assert receipt.content.startswith(b"%PDF")


def test_an_ordinary_payment_has_no_dispute_and_strangers_see_no_evidence(desk: Desk) -> None:
    payment = sold_by_card(desk)
    assert case_of(desk, payment).disputes == ()
    assert refusal(desk.client.get(f"/payments/{payment.reference}/dispute")) == (
        403,
        "not_allowed",
    )
