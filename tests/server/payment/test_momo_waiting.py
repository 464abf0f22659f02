"""Mobile money that nobody answers, that never arrives, or that cannot be given back: time passes.

One server waits a second for everything, so that what takes minutes can be seen.
"""

from collections.abc import Iterator
from typing import Any

import pytest

from tests.server.payment.counter import Counter, Desk, running_counter
from tests.server.payment.mobile import (
    WAITS,
    answer,
    ask_phone,
    given_back_for,
    requests_of,
    sold_once,
)
from tests.server.payment.sales import give_back, ok, refusal
from tests.simulator.running import wait_until
from ticketing.order import OrderStatus
from ticketing.payment import PaymentStatus, Trouble


@pytest.fixture(scope="module")
def hasty() -> Iterator[Counter]:
    """Patience for a second, tickets kept for five, and no Disbursement product."""
    settings: dict[str, Any] = {"momo_patience_s": 1, "reader_timeout_s": 1, "hold_s": 5}
    with running_counter("sqlite", None, momo_disbursement_key="", **settings) as counter:
        yield counter


@pytest.fixture
def hasty_desk(hasty: Counter) -> Iterator[Desk]:
    """A kiosk there; the faults end with the test."""
    yield hasty.desk()
    hasty.momo.clear_faults()


def time_passes(desk: Desk) -> None:
    """Until an order that is placed now has lapsed, and so has every one before it."""
    order, lapsed = desk.order(), OrderStatus.EXPIRED
    wait_until(lambda: desk.read_order(order.id).status is lapsed, within_s=20)


def test_what_nobody_answers_is_unknown_keeps_its_tickets_and_may_succeed_late(
    hasty: Counter, hasty_desk: Desk
) -> None:
    order = hasty_desk.order()
    payment = ask_phone(hasty_desk, order, WAITS)
    unknown = hasty_desk.becomes(payment, PaymentStatus.UNKNOWN)
    assert unknown.trouble is Trouble.TIMED_OUT
    time_passes(hasty_desk)
    assert hasty_desk.read_order(order.id).status is OrderStatus.PENDING
    refused = hasty_desk.client.post(f"/payments/{payment.reference}/cancel")
    assert refusal(refused) == (409, "payment_state")
    answer(hasty.momo, payment, "approve")
    sold_once(hasty_desk, hasty.momo, payment)


def test_what_was_declined_late_gives_the_tickets_back(hasty: Counter, hasty_desk: Desk) -> None:
    order = hasty_desk.order()
    payment = ask_phone(hasty_desk, order, WAITS)
    hasty_desk.becomes(payment, PaymentStatus.UNKNOWN)
    time_passes(hasty_desk)
    answer(hasty.momo, payment, "expire")
    hasty_desk.becomes(payment, PaymentStatus.CANCELLED, within_s=30)
    assert hasty_desk.read_order(order.id).status is OrderStatus.EXPIRED


def test_what_never_reached_momo_fails_once_it_cannot_arrive_any_more(
    hasty: Counter, hasty_desk: Desk
) -> None:
    hasty.momo.arm_fault("lost_before_commit", "POST */requesttopay", count=1000)
    payment = ask_phone(hasty_desk, hasty_desk.order())
    assert payment.status is PaymentStatus.UNKNOWN
    failed = hasty_desk.becomes(payment, PaymentStatus.FAILED, within_s=30)
    assert failed.trouble is Trouble.TIMED_OUT
    assert requests_of(hasty.momo, payment) == []
    assert hasty_desk.cancel(payment).status is PaymentStatus.CANCELLED


def test_without_disbursement_a_person_is_asked_to_give_the_money_back(
    hasty: Counter, hasty_desk: Desk
) -> None:
    payment = ask_phone(hasty_desk, hasty_desk.order())
    sold_once(hasty_desk, hasty.momo, payment)
    operator = hasty.venue.operator
    ok(give_back(operator, payment))

    def told() -> list[str]:
        found = ok(operator.get("/payments/incidents"))["incidents"]
        return [one["detail"] for one in found if one["reference"] == payment.reference]

    (detail,) = wait_until(told, within_s=15)
    assert "refunds of mobile money are not set up on this server" in detail
    assert given_back_for(hasty.momo, payment) == []
    assert hasty_desk.read(payment).refunded.amount == 0
