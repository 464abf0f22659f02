"""The adapter makes the real Stripe package do what it says, and translates every answer."""

import pytest

from server.payment.intent import IntentFacts, IntentState
from server.payment.provider import (
    AtWorkError,
    CollectFor,
    GivenBack,
    NotDoneError,
    OutOfReachError,
    RefundFor,
)
from server.payment.providers.stripe_account import connect
from server.payment.providers.stripe_refunds import StripeRefunds
from server.payment.providers.stripe_terminal import StripeTerminal
from server.payment.terminal import ReaderRefusedError, ReaderState
from tests.server.payment.builders import to_collect
from tests.simulator.running import READER, SimulatorHandle, wait_until
from ticketing.identifiers import new_id
from ticketing.money import Money
from ticketing.payment import Trouble

AMOUNT = Money(amount=6400, currency="EUR")


@pytest.fixture
def terminal(stripe_world: SimulatorHandle) -> StripeTerminal:
    return StripeTerminal(connect(stripe_world.secret_key, stripe_world.url))


@pytest.fixture
def refunds(stripe_world: SimulatorHandle) -> StripeRefunds:
    return StripeRefunds(connect(stripe_world.secret_key, stripe_world.url))


def wanted(amount: Money = AMOUNT) -> CollectFor:
    return to_collect(amount)


def presented(terminal: StripeTerminal, key: str = "k") -> IntentFacts:
    made = terminal.create_intent(wanted(), f"{key}:intent")
    terminal.ask_reader(READER, made.id, f"{key}:reader:1")
    return made


def test_an_intent_waits_for_a_card_at_a_reader(terminal: StripeTerminal) -> None:
    made = terminal.create_intent(wanted(), "one")
    assert (made.state, made.received) == (IntentState.WAITING, None)


def test_the_same_key_makes_one_intent(terminal: StripeTerminal) -> None:
    same = wanted()
    assert terminal.create_intent(same, "k").id == terminal.create_intent(same, "k").id


def test_an_intent_whose_id_was_lost_is_found_by_its_payment(terminal: StripeTerminal) -> None:
    mine = wanted()
    for number in range(3):
        terminal.create_intent(wanted(), f"other {number}")
    made = terminal.create_intent(mine, "mine")
    found = terminal.find_intent(mine)
    assert found is not None
    assert found.id == made.id
    assert terminal.find_intent(wanted()) is None


def test_an_approved_card_is_read_as_paid_with_what_may_be_kept_of_it(
    terminal: StripeTerminal, stripe_world: SimulatorHandle
) -> None:
    made = presented(terminal)
    assert terminal.read_reader(READER).state is ReaderState.IN_PROGRESS
    assert terminal.read_reader(READER).intent_id == made.id
    stripe_world.present_card()
    paid = terminal.read_intent(made.id)
    assert (paid.state, paid.received) == (IntentState.PAID, AMOUNT)
    assert paid.card is not None
    assert (paid.card.brand, paid.card.last4) == ("visa", "4242")
    assert paid.card.authorisation_code
    assert paid.card.application_id


def test_a_card_being_charged_is_seen_and_cannot_be_taken_off_the_reader(
    terminal: StripeTerminal, stripe_world: SimulatorHandle
) -> None:
    made = presented(terminal)
    stripe_world.set_settings(authorisation_delay_s=1.5)
    stripe_world.present_card()
    assert terminal.read_intent(made.id).state is IntentState.CARD_READ
    with pytest.raises(AtWorkError):
        terminal.clear_reader(READER)
    with pytest.raises(NotDoneError):
        terminal.cancel_intent(made.id)
    wait_until(lambda: terminal.read_intent(made.id).state is IntentState.PAID)


@pytest.mark.parametrize(
    ("card", "trouble"),
    [
        ("declined", Trouble.DECLINED),
        ("insufficient_funds", Trouble.INSUFFICIENT_FUNDS),
        ("expired", Trouble.EXPIRED_CARD),
        ("lost", Trouble.CARD_NOT_ACCEPTED),
        ("stolen", Trouble.CARD_NOT_ACCEPTED),
    ],
)
def test_a_decline_says_why_without_accusing_anybody(
    terminal: StripeTerminal, stripe_world: SimulatorHandle, card: str, trouble: Trouble
) -> None:
    made = presented(terminal)
    stripe_world.present_card(card=card)
    declined = terminal.read_intent(made.id)
    assert declined.state is IntentState.WAITING
    assert declined.decline is not None
    assert declined.decline.trouble is trouble
    assert declined.decline.charge
    assert terminal.read_reader(READER).state is ReaderState.FAILED


@pytest.mark.parametrize(
    ("cents", "trouble"),
    [
        (55, Trouble.WRONG_PIN),
        (60, Trouble.WRONG_PIN),
        (65, Trouble.DECLINED),
        (75, Trouble.CARD_NOT_ACCEPTED),
    ],
    ids=["incorrect pin", "offline pin needed", "code unknown to us", "pin tried too often"],
)
def test_a_card_is_declined_for_its_pin(
    terminal: StripeTerminal, stripe_world: SimulatorHandle, cents: int, trouble: Trouble
) -> None:
    made = terminal.create_intent(wanted(Money(amount=6400 + cents, currency="EUR")), "k")
    terminal.ask_reader(READER, made.id, "r")
    stripe_world.present_card()
    declined = terminal.read_intent(made.id).decline
    assert declined is not None
    assert declined.trouble is trouble


def test_a_visitor_who_presses_cancel_is_understood(
    terminal: StripeTerminal, stripe_world: SimulatorHandle
) -> None:
    presented(terminal)
    stripe_world.press_cancel()
    reader = terminal.read_reader(READER)
    assert (reader.state, reader.trouble) == (ReaderState.FAILED, Trouble.CANCELLED_BY_CUSTOMER)


@pytest.mark.parametrize(
    ("fault", "trouble"),
    [
        ("reader_busy", Trouble.READER_BUSY),
        ("reader_offline", Trouble.READER_OFFLINE),
        ("reader_timeout", Trouble.READER_OFFLINE),
        ("reader_hardware_fault", Trouble.READER_FAULT),
    ],
)
def test_a_reader_that_refuses_says_why(
    terminal: StripeTerminal, stripe_world: SimulatorHandle, fault: str, trouble: Trouble
) -> None:
    made = terminal.create_intent(wanted(), "k")
    stripe_world.arm_fault(fault)
    with pytest.raises(ReaderRefusedError) as refused:
        terminal.ask_reader(READER, made.id, "r")
    assert refused.value.trouble is trouble
    assert refused.value.code == f"terminal_{fault}"


@pytest.mark.parametrize(
    ("fault", "answered"),
    [
        ("lost_before_commit", False),
        ("lost_after_commit", False),
        ("rate_limited", True),
        ("server_error", True),
    ],
)
def test_an_open_question_is_told_from_a_plain_no(
    terminal: StripeTerminal, stripe_world: SimulatorHandle, fault: str, *, answered: bool
) -> None:
    stripe_world.arm_fault(fault, match="POST /v1/payment_intents")
    with pytest.raises(OutOfReachError) as error:
        terminal.create_intent(wanted(), "k")
    assert error.value.answered is answered


def test_a_wrong_key_and_a_silent_address_are_told_apart(stripe_world: SimulatorHandle) -> None:
    with pytest.raises(NotDoneError):
        StripeTerminal(connect("sk_test_wrong", stripe_world.url)).read_intent("pi_1")
    silent = StripeTerminal(connect(stripe_world.secret_key, "http://127.0.0.1:9"))
    with pytest.raises(OutOfReachError):
        silent.read_intent("pi_1")


def test_money_is_given_back_once_under_one_key_and_found_again(
    terminal: StripeTerminal, refunds: StripeRefunds, stripe_world: SimulatorHandle
) -> None:
    made = presented(terminal)
    stripe_world.present_card()
    back = RefundFor(new_id(), made.id, AMOUNT)
    assert refunds.find_refund(back, "b") is None
    first = refunds.give_back(back, "b")
    assert first == refunds.give_back(back, "b") == refunds.find_refund(back, "b")
    assert first.state is GivenBack.SUCCEEDED
    assert len(stripe_world.ledger()["refunds"]) == 1
    with pytest.raises(NotDoneError):
        refunds.give_back(back, "another key")


def test_a_cancelled_intent_reads_as_cancelled(terminal: StripeTerminal) -> None:
    made = presented(terminal)
    terminal.clear_reader(READER)
    terminal.cancel_intent(made.id)
    assert terminal.read_intent(made.id).state is IntentState.CANCELLED
    assert terminal.read_reader(READER).state is ReaderState.IDLE


@pytest.mark.parametrize(
    ("money", "at_stripe"),
    [
        (Money(amount=2550, currency="EUR"), 2550),
        (Money(amount=500, currency="JPY"), 500),
        (Money(amount=5000, currency="ISK"), 500_000),
        (Money(amount=20_000, currency="UGX"), 2_000_000),
    ],
)
def test_an_amount_is_asked_for_and_read_in_the_units_of_stripe(
    terminal: StripeTerminal,
    refunds: StripeRefunds,
    stripe_world: SimulatorHandle,
    money: Money,
    at_stripe: int,
) -> None:
    made = terminal.create_intent(wanted(money), "k")
    terminal.ask_reader(READER, made.id, "r")
    stripe_world.present_card()
    assert stripe_world.ledger()["charges"][0]["amount"] == at_stripe
    paid = terminal.read_intent(made.id)
    assert paid.received == money
    refunds.give_back(RefundFor(new_id(), made.id, money), "b")
    assert stripe_world.ledger()["refunds"][0]["amount"] == at_stripe
