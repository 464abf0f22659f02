"""Which ways of paying are offered, what each asks for, and how one changes to another."""

from dataclasses import replace

import pytest

from kiosk.core.sale.asking import ways_to_pay
from kiosk.core.sale.errand import CancelPaying, PresentAgain, StartPaying
from kiosk.core.sale.flow import Step
from kiosk.core.sale.intent import ChooseWay, GiveEmail, GivePhone, Press
from kiosk.core.sale.paying import order_seen
from kiosk.core.sale.returning import answered
from kiosk.core.sale.serving import touched
from kiosk.core.sale.state import SaleState
from kiosk.core.sale.view import Notice, Screen
from tests.kiosk.core.sale.building import a_world, an_event, an_order, at, paid, with_payment
from ticketing.payment import PaymentMethod, PaymentMethodView, PaymentStatus, Trouble
from ticketing.problem import ProblemCode, RefusedError

EVENT = an_event()
CARD, PHONE, MOMO = PaymentMethod.CARD_READER, PaymentMethod.PHONE, PaymentMethod.MOMO
WORLD = a_world(EVENT, methods=tuple(PaymentMethodView(method=one) for one in PaymentMethod))
NUMBER = "233241234567"


def at_choice() -> SaleState:
    return at(Screen.PAY_METHODS, EVENT, order=an_order(EVENT))


def declined(method: PaymentMethod, status: PaymentStatus = PaymentStatus.FAILED) -> SaleState:
    """A desk that says that a payment by ``method`` failed."""
    return replace(
        with_payment(Screen.DECLINED, status, EVENT, method=method)[0], method=method, phone=NUMBER
    )


def test_the_reader_comes_first_then_the_own_phone_then_mobile_money() -> None:
    assert ways_to_pay(at_choice(), WORLD) == (CARD, PHONE, MOMO)


def test_a_way_that_takes_another_currency_is_not_offered() -> None:
    ghana = PaymentMethodView(method=MOMO, currencies=("GHS",))
    world = replace(WORLD, methods=(PaymentMethodView(method=PHONE), ghana))
    assert ways_to_pay(at_choice(), world) == (PHONE,)


@pytest.mark.parametrize("methods", [None, (), (PaymentMethodView(method=PaymentMethod.CASH),)])
def test_with_no_way_known_the_card_is_tried(methods: tuple[PaymentMethodView, ...] | None) -> None:
    assert ways_to_pay(at_choice(), replace(WORLD, methods=methods)) == (CARD,)


@pytest.mark.parametrize(
    ("method", "screen"),
    [(CARD, Screen.PRESENT_CARD), (PHONE, Screen.SCAN_TO_PAY), (MOMO, Screen.PHONE_NUMBER)],
)
def test_one_way_is_taken_without_asking_and_several_are_a_choice(
    method: PaymentMethod, screen: Screen
) -> None:
    state = at(Screen.EMAIL, EVENT, order=an_order(EVENT))
    alone = replace(WORLD, methods=(PaymentMethodView(method=method),))
    assert touched(state, Press.SKIP_EMAIL, alone).state.screen is screen
    choice = touched(state, Press.SKIP_EMAIL, WORLD)
    assert (choice.state.screen, choice.errands) == (Screen.PAY_METHODS, ())
    assert touched(choice.state, ChooseWay(method), WORLD).state.screen is screen


def test_a_way_that_is_not_offered_is_not_taken() -> None:
    state = at_choice()
    assert touched(state, ChooseWay(PaymentMethod.CASH), WORLD).state.screen is Screen.PAY_METHODS


def test_back_leads_through_the_choice_to_the_address() -> None:
    typing = touched(at_choice(), ChooseWay(MOMO), WORLD).state
    choice = touched(typing, Press.BACK, WORLD).state
    assert choice.screen is Screen.PAY_METHODS
    assert touched(choice, Press.BACK, WORLD).state.screen is Screen.EMAIL


def test_a_number_is_asked_with_its_country_code() -> None:
    typing = touched(at_choice(), ChooseWay(MOMO), WORLD).state
    move = touched(typing, GivePhone(NUMBER), WORLD)
    (errand,) = move.errands
    assert isinstance(errand, StartPaying)
    assert (errand.payment.method, errand.payment.phone) == (MOMO, NUMBER)
    assert move.state.screen is Screen.CONFIRM_ON_PHONE


@pytest.mark.parametrize("number", ["", "233", "0241234567", "2332412345678901"])
def test_what_is_no_number_is_not_asked_and_stays_to_be_mended(number: str) -> None:
    typing = touched(at_choice(), ChooseWay(MOMO), WORLD).state
    move = touched(typing, GivePhone(number), WORLD)
    assert (move.state.notice, move.state.phone, move.errands) == (Notice.BAD_PHONE, number, ())


def test_another_number_is_another_payment_and_the_same_one_is_not() -> None:
    typing = touched(at_choice(), ChooseWay(MOMO), WORLD).state
    first = touched(typing, GivePhone(NUMBER), WORLD)
    unheard = replace(first.state, screen=Screen.PHONE_NUMBER, busy=False)
    same = touched(unheard, GivePhone(NUMBER), WORLD).state
    other = touched(unheard, GivePhone("233241234568"), WORLD).state
    assert same.payment_id == first.state.payment_id
    assert other.payment_id != first.state.payment_id


def test_a_page_that_closed_is_opened_again_for_the_same_payment() -> None:
    state = declined(PHONE)
    move = touched(state, Press.TRY_AGAIN, WORLD)
    assert move.state.screen is Screen.SCAN_TO_PAY
    assert isinstance(move.errands[0], PresentAgain)


@pytest.mark.parametrize(
    ("method", "press", "screen"),
    [
        (MOMO, Press.TRY_AGAIN, Screen.PHONE_NUMBER),
        (CARD, Press.PAY_OTHERWISE, Screen.PAY_METHODS),
        (PHONE, Press.PAY_OTHERWISE, Screen.PAY_METHODS),
    ],
)
def test_a_failed_payment_is_seen_cancelled_before_another_is_begun(
    method: PaymentMethod, press: Press, screen: Screen
) -> None:
    state = declined(method)
    asked = touched(state, press, WORLD)
    (errand,) = asked.errands
    assert isinstance(errand, CancelPaying)
    assert asked.state.screen is Screen.DECLINED
    assert state.payment is not None
    gone = state.payment.model_copy(update={"status": PaymentStatus.CANCELLED})
    after = answered(asked.state, errand, gone, WORLD).state
    assert (after.screen, after.phone) == (screen, NUMBER)


def test_a_payment_that_is_cancelled_already_is_not_cancelled_again() -> None:
    move = touched(declined(CARD, PaymentStatus.CANCELLED), Press.PAY_OTHERWISE, WORLD)
    assert (move.state.screen, move.errands) == (Screen.PAY_METHODS, ())


def test_a_payment_that_is_not_cancelled_yet_keeps_others_from_being_begun() -> None:
    state = declined(CARD)
    assert state.payment is not None
    errand = CancelPaying(state.payment.order_id, state.payment.reference, Step.CHOOSE_WAY)
    after = answered(replace(state, busy=True), errand, state.payment, WORLD).state
    assert (after.screen, after.notice) == (Screen.DECLINED, Notice.SERVER_UNREACHABLE)


def test_who_paid_after_all_gets_tickets_instead_of_another_way() -> None:
    state = declined(CARD)
    errand = touched(state, Press.PAY_OTHERWISE, WORLD).errands[0]
    assert state.order is not None
    assert state.payment is not None
    taken = state.payment.model_copy(update={"status": PaymentStatus.SUCCEEDED})
    waiting = answered(replace(state, busy=True), errand, taken, WORLD).state
    assert waiting.screen is Screen.PROCESSING
    assert order_seen(waiting, paid(state.order), WORLD).state.screen is Screen.APPROVED


def test_another_way_is_another_payment_even_if_the_first_was_never_heard_of() -> None:
    silent = at(Screen.DECLINED, EVENT, order=an_order(EVENT), payment_id=WORLD.new_id())
    choice = touched(silent, Press.PAY_OTHERWISE, WORLD).state
    (errand,) = touched(choice, ChooseWay(PHONE), WORLD).errands
    assert isinstance(errand, StartPaying)
    assert errand.payment.id != silent.payment_id


def test_a_way_that_does_not_work_here_is_said_not_to() -> None:
    asked = touched(at_choice(), ChooseWay(CARD), WORLD)
    refusal = RefusedError(ProblemCode.PROVIDER_UNAVAILABLE, "This kiosk has no reader.").problem
    after = answered(asked.state, asked.errands[0], refusal, WORLD).state
    assert (after.screen, after.trouble) == (Screen.DECLINED, Trouble.METHOD_UNAVAILABLE)


@pytest.mark.parametrize(
    ("code", "notice", "available"),
    [
        (ProblemCode.TOO_MANY_FOR_BUYER, Notice.BUYER_HAS_ENOUGH, 1),
        (ProblemCode.INVALID_REQUEST, Notice.BAD_EMAIL, None),
    ],
)
def test_an_address_that_has_enough_is_not_called_wrong(
    code: ProblemCode, notice: Notice, available: int | None
) -> None:
    asked = touched(at(Screen.EMAIL, EVENT, order=an_order(EVENT)), GiveEmail("a@b.example"), WORLD)
    problem = RefusedError(code, "No.", left=1).problem
    told = answered(asked.state, asked.errands[0], problem, WORLD).state
    assert (told.screen, told.notice, told.notice_available) == (Screen.EMAIL, notice, available)
    assert told.email == "a@b.example"
