"""Staff free a reader that is stuck, and no money is lost or charged by surprise."""

import pytest

from tests.server.payment.counter import Counter, Desk
from tests.server.payment.sales import ok, refusal
from tests.server.payment.test_trouble import sold_once
from tests.server.people.persons import staff
from tests.server.running import Client
from ticketing.identifiers import new_id
from ticketing.payment import PaymentStatus, Trouble
from ticketing.people import StaffRole


@pytest.fixture(scope="module")
def clerk(counter: Counter) -> Client:
    return staff(counter.server, counter.venue.organiser_id, StaffRole.CLERK).client


def test_a_payment_that_waits_is_taken_off_and_can_be_presented_again(
    desk: Desk, clerk: Client
) -> None:
    order = desk.order()
    payment = desk.pay(order)
    seen = ok(desk.venue.operator.get(f"/readers/{desk.reader}"))
    assert (seen["busy"], seen["payment"]) == (True, payment.reference)
    freed = ok(clerk.post(f"/readers/{desk.reader}/reset"))
    assert (freed["busy"], freed["payment"]) == (False, None)
    failed = desk.read(payment)
    assert (failed.status, failed.trouble) == (PaymentStatus.FAILED, Trouble.READER_FAULT)
    desk.present(payment)
    desk.give_card()
    sold_once(desk, order, payment)
    told = ok(desk.venue.operator.get("/audit", params={"act": "reader.reset"}))["entries"]
    assert told[0]["details"] == {"reader": desk.reader, "payment": payment.reference}


def test_a_reader_is_not_reset_while_a_card_is_charged(desk: Desk, clerk: Client) -> None:
    order = desk.order()
    payment = desk.pay(order)
    desk.stripe.set_settings(authorisation_delay_s=2.0)
    desk.give_card()
    assert refusal(clerk.post(f"/readers/{desk.reader}/reset")) == (409, "reader_state")
    sold_once(desk, order, payment)


def test_a_charge_that_nobody_was_told_of_is_found_by_resetting(desk: Desk, clerk: Client) -> None:
    desk.stripe.stick(desk.reader, "after_card")
    order = desk.order()
    payment = desk.pay(order)
    desk.stripe.set_webhooks(drop=1000)
    desk.give_card()
    clerk.post(f"/readers/{desk.reader}/reset")
    assert desk.read(payment).status is PaymentStatus.SUCCEEDED
    desk.stripe.set_webhooks(drop=0)
    sold_once(desk, order, payment)


def test_a_reader_that_does_not_answer_can_never_charge_its_payment(
    desk: Desk, clerk: Client
) -> None:
    desk.stripe.stick(desk.reader, "before_card")
    order = desk.order()
    payment = desk.pay(order)
    refused = clerk.post(f"/readers/{desk.reader}/reset")
    assert refusal(refused) == (409, "reader_state")
    assert "switch it off" in refused.json()["detail"]
    assert desk.read(payment).status is PaymentStatus.CANCELLED
    assert [intent.status for intent in desk.intents(order)] == ["canceled"]


def test_an_action_that_is_nobodys_of_ours_is_taken_off(desk: Desk, clerk: Client) -> None:
    terminal = desk.stripe.client().v1
    intent = terminal.payment_intents.create(
        {
            "amount": 700,
            "currency": "eur",
            "allowed_payment_method_types": ["card_present"],
            "metadata": {"order": str(new_id())},
        }
    )
    terminal.terminal.readers.process_payment_intent(desk.reader, {"payment_intent": intent.id})
    assert ok(desk.venue.operator.get(f"/readers/{desk.reader}"))["busy"]
    assert not ok(clerk.post(f"/readers/{desk.reader}/reset"))["busy"]
    assert desk.stripe.screen(desk.reader)["phase"] == "idle"


def test_a_kiosk_resets_its_own_reader_only(desk: Desk, counter: Counter) -> None:
    payment = desk.pay(desk.order())
    other = counter.desk()
    assert refusal(other.client.post(f"/readers/{desk.reader}/reset")) == (404, "not_found")
    assert desk.read(payment).status is PaymentStatus.PRESENTED
    assert not ok(desk.client.post(f"/readers/{desk.reader}/reset"))["busy"]
    assert desk.read(payment).status is PaymentStatus.FAILED
