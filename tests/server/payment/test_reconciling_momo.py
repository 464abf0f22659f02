"""Reconciling mobile money, which is not listed: each payment and refund of ours is asked about."""

from tests.server.payment.books import falsify, kinds
from tests.server.payment.counter import Counter, Desk
from tests.server.payment.mobile import WAITS, answer, ask_phone, requests_of, sold_once
from tests.server.payment.sales import give_back, money, ok
from tests.simulator.running import wait_until
from ticketing.payment import PaymentStatus


def test_a_payment_and_its_refund_stand_in_both_books(counter: Counter, desk: Desk) -> None:
    payment = ask_phone(desk, desk.order())
    sold_once(desk, counter.momo, payment)
    ok(give_back(counter.venue.operator, payment, amount=money(1000)))
    wait_until(lambda: desk.read(payment).refunded.amount == 1000, within_s=15)
    assert kinds(counter.venue.operator, payment.reference) == []


def test_a_payment_that_nobody_approved_is_found(counter: Counter, desk: Desk) -> None:
    payment = ask_phone(desk, desk.order(), WAITS)
    falsify(
        counter.server,
        "UPDATE payment SET status = 'succeeded', received = amount, settled_at = created_at, "
        "next_check_at = NULL WHERE reference = ?",
        payment.reference,
    )
    assert kinds(counter.venue.operator, payment.reference) == [
        ("payment_without_money", False),
        ("payment_without_tickets", False),
    ]


def test_money_that_was_taken_after_we_gave_up_is_found(counter: Counter, desk: Desk) -> None:
    payment = ask_phone(desk, desk.order(), WAITS)
    falsify(
        counter.server,
        "UPDATE payment SET status = 'cancelled', next_check_at = NULL WHERE reference = ?",
        payment.reference,
    )
    answer(counter.momo, payment, "approve")
    assert requests_of(counter.momo, payment)[-1]["status"] == "SUCCESSFUL"
    assert kinds(counter.venue.operator, payment.reference) == [("money_without_payment", False)]
    assert desk.read(payment).status is PaymentStatus.CANCELLED


def test_a_refund_that_mtn_never_made_is_found(counter: Counter, desk: Desk) -> None:
    payment = ask_phone(desk, desk.order())
    sold_once(desk, counter.momo, payment)
    made = ok(give_back(counter.venue.operator, payment, amount=money(1000)))
    wait_until(lambda: desk.read(payment).refunded.amount == 1000, within_s=15)
    falsify(
        counter.server,
        "UPDATE refund SET provider_id = '0198a3c2-0000-4000-8000-000000000000' WHERE id = ?",
        made["id"].replace("-", "")
        if counter.server.variables.get("WICKET_DATABASE_URL") is None
        else made["id"],
    )
    assert ("refund_missing_there", False) in kinds(counter.venue.operator, payment.reference)
