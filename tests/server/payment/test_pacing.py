"""A payment is never forgotten, and never asked about more often than the provider allows."""

from datetime import timedelta

import pytest

from server.payment.pacing import next_look, next_refund_look
from server.payment.tables import OVER
from ticketing.payment import PaymentMethod, PaymentStatus

AT_READER = PaymentMethod.CARD_READER

READS_PER_LOOK = 2
# Stripe's budgets, by its documents: for a payment, and a second in a sandbox for all of them.
READS_PER_PAYMENT = 500
READS_PER_SECOND = 25


@pytest.mark.parametrize("status", [one for one in PaymentStatus if one not in OVER])
@pytest.mark.parametrize("idle", [0, 1, 10, 1000, 10**6])
@pytest.mark.parametrize("misses", [0, 1, 5, 10**6])
def test_every_open_payment_is_looked_at_within_half_a_minute(
    status: PaymentStatus, idle: int, misses: int
) -> None:
    assert (
        timedelta(seconds=1) <= next_look(AT_READER, status, idle, misses) <= timedelta(seconds=30)
    )


def test_a_visitor_who_takes_ninety_seconds_stays_within_the_budget() -> None:
    waited, looks = timedelta(0), 0
    while waited < timedelta(seconds=90):
        waited += next_look(AT_READER, PaymentStatus.PRESENTED, looks, 0)
        looks += 1
    assert looks * READS_PER_LOOK < READS_PER_PAYMENT


def test_twenty_readers_that_wait_at_once_stay_within_a_sandbox() -> None:
    pause = next_look(AT_READER, PaymentStatus.PRESENTED, 0, 0)
    assert 20 * READS_PER_LOOK / pause.total_seconds() <= READS_PER_SECOND


def test_a_silent_provider_is_asked_less_and_less() -> None:
    pauses = [next_look(AT_READER, PaymentStatus.UNKNOWN, 0, misses) for misses in range(1, 8)]
    assert pauses == sorted(pauses)
    assert pauses[0] < pauses[-1]


def test_a_phone_is_asked_about_every_few_seconds_until_the_five_minutes_are_over() -> None:
    waited, looks = timedelta(0), 0
    while waited < timedelta(minutes=5):
        pause = next_look(PaymentMethod.MOMO, PaymentStatus.PRESENTED, looks, 0)
        assert timedelta(seconds=3) <= pause <= timedelta(seconds=5)
        waited, looks = waited + pause, looks + 1
    slower = [
        next_look(PaymentMethod.MOMO, PaymentStatus.UNKNOWN, idle, 0) for idle in (0, 2, 10**6)
    ]
    assert slower == sorted(slower)
    assert slower[-1] == timedelta(seconds=30)


def test_a_refund_is_tried_for_ever() -> None:
    assert next_refund_look(10**6) == timedelta(minutes=10)
