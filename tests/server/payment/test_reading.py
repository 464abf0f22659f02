"""Every state of an intent and its reader leads to the news that it means."""

import pytest

from server.payment.intent import Decline, IntentFacts, IntentState
from server.payment.news import Reading
from server.payment.reading import Known, read
from server.payment.terminal import ReaderFacts, ReaderState
from ticketing.money import Money
from ticketing.payment import PaymentNews, Trouble

AMOUNT = Money(amount=5000, currency="EUR")
ASKED = Known(asked=True)
NOT_ASKED = Known(asked=False)
HERE = ReaderFacts(ReaderState.IN_PROGRESS, "pi_1")
GAVE_UP = ReaderFacts(
    ReaderState.FAILED, "pi_1", Trouble.CANCELLED_BY_CUSTOMER, "customer_canceled"
)
SAYS_DONE = ReaderFacts(ReaderState.SUCCEEDED, "pi_1")
IDLE = ReaderFacts(ReaderState.IDLE)
ELSEWHERE = ReaderFacts(ReaderState.IN_PROGRESS, "pi_other")
NO_FUNDS = Decline(Trouble.INSUFFICIENT_FUNDS, "insufficient_funds", "ch_1")


def intent(state: IntentState, decline: Decline | None = None) -> IntentFacts:
    return IntentFacts("pi_1", state, decline=decline)


@pytest.mark.parametrize("reader", [None, HERE, GAVE_UP, SAYS_DONE, IDLE, ELSEWHERE])
@pytest.mark.parametrize("known", [ASKED, NOT_ASKED])
@pytest.mark.parametrize(
    ("state", "news"),
    [
        (IntentState.PAID, PaymentNews.SUCCEEDED),
        (IntentState.CANCELLED, PaymentNews.CANCELLED),
        (IntentState.CARD_READ, PaymentNews.PROCESSING),
    ],
)
def test_the_intent_decides_whatever_the_reader_says(
    state: IntentState, news: PaymentNews, reader: ReaderFacts | None, known: Known
) -> None:
    assert read(intent(state), reader, known).news is news


@pytest.mark.parametrize(
    ("reader", "known", "decline", "expected"),
    [
        (HERE, ASKED, None, Reading(PaymentNews.PRESENTED)),
        (HERE, NOT_ASKED, None, Reading(PaymentNews.PRESENTED)),
        # A second try while the first decline still stands on the intent.
        (HERE, ASKED, NO_FUNDS, Reading(PaymentNews.PRESENTED)),
        (None, ASKED, None, Reading(None)),
        (IDLE, NOT_ASKED, None, Reading(None)),
        (ELSEWHERE, NOT_ASKED, None, Reading(None)),
        (GAVE_UP, NOT_ASKED, None, Reading(None)),
        (SAYS_DONE, ASKED, None, Reading(None)),
        (
            IDLE,
            ASKED,
            None,
            Reading(PaymentNews.DECLINED, Trouble.READER_FAULT, "action_gone"),
        ),
        (
            ELSEWHERE,
            ASKED,
            None,
            Reading(PaymentNews.DECLINED, Trouble.READER_FAULT, "action_gone"),
        ),
        (
            GAVE_UP,
            ASKED,
            None,
            Reading(PaymentNews.DECLINED, Trouble.CANCELLED_BY_CUSTOMER, "customer_canceled"),
        ),
        (
            None,
            ASKED,
            NO_FUNDS,
            Reading(PaymentNews.DECLINED, Trouble.INSUFFICIENT_FUNDS, "insufficient_funds", "ch_1"),
        ),
        (None, Known(asked=True, declined_charge="ch_1"), NO_FUNDS, Reading(None)),
        (
            GAVE_UP,
            Known(asked=True, declined_charge="ch_1"),
            NO_FUNDS,
            Reading(PaymentNews.DECLINED, Trouble.CANCELLED_BY_CUSTOMER, "customer_canceled"),
        ),
        (
            IDLE,
            Known(asked=True, declined_charge="ch_0"),
            NO_FUNDS,
            Reading(PaymentNews.DECLINED, Trouble.INSUFFICIENT_FUNDS, "insufficient_funds", "ch_1"),
        ),
    ],
)
def test_a_waiting_intent_is_read_together_with_its_reader(
    reader: ReaderFacts | None, known: Known, decline: Decline | None, expected: Reading
) -> None:
    assert read(intent(IntentState.WAITING, decline), reader, known) == expected
