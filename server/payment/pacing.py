"""When a payment or a refund is looked at again: soon while something moves, seldom later. Pure."""

from datetime import timedelta

from ticketing.payment import PaymentMethod, PaymentStatus

FIRST_LOOK = timedelta(seconds=3)
"""After its row is written, a payment is left to the request that wrote it for so long."""

_LIVELY = timedelta(seconds=1)
_LIVELY_LOOKS = 120
# Stripe's sandbox answers 25 reads a second in all, and a look at a reader is two: twenty readers
# that wait for a card at once stay below it. A webhook tells sooner. On a page of the provider's or
# on the payer's phone nothing is over within a second, and MTN asks not to be asked more often.
_PATIENT = {
    PaymentMethod.CARD_READER: timedelta(seconds=2.5),
    PaymentMethod.PHONE: timedelta(seconds=2),
    PaymentMethod.ONLINE: timedelta(seconds=2),
    PaymentMethod.MOMO: timedelta(seconds=4),
}
_SLOW = timedelta(seconds=10)
_LONGEST = timedelta(seconds=30)
_MOST_DOUBLINGS = 12
_LONGEST_REFUND = timedelta(seconds=600)


def next_look(
    method: PaymentMethod, status: PaymentStatus, idle_checks: int, misses: int
) -> timedelta:
    """How long to wait, after so many looks that found nothing new or got no answer.

    A failed one is looked at slowly, only in case the reader started late after all. So is a mobile
    money request that nobody answered in time, for as long as MTN does not say how it ended.
    """
    usual = _PATIENT.get(method, _LIVELY)
    if misses:
        return _growing(usual, misses - 1, _LONGEST)
    if status is PaymentStatus.FAILED:
        return _growing(2 * usual, idle_checks, _LONGEST)
    if method is PaymentMethod.MOMO and status is PaymentStatus.UNKNOWN:
        return _growing(usual, idle_checks, _LONGEST)
    return usual if idle_checks < _LIVELY_LOOKS else _SLOW


def next_refund_look(checks: int) -> timedelta:
    """How long to wait with a refund that could not be made or is not through."""
    return _growing(_LIVELY, checks, _LONGEST_REFUND)


def _growing(first: timedelta, doublings: int, longest: timedelta) -> timedelta:
    factor: int = 1 << min(doublings, _MOST_DOUBLINGS)
    return min(first * factor, longest)
