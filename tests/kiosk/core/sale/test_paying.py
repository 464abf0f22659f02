"""News of a payment in every order it may come, and what the screen makes of it."""

from dataclasses import replace

import pytest

from kiosk.core.sale.errand import (
    CancelPaying,
    PresentAgain,
    PrintTickets,
    SetBuyer,
    Settle,
    Silence,
    StartPaying,
)
from kiosk.core.sale.flow import Step
from kiosk.core.sale.intent import GiveEmail, Press
from kiosk.core.sale.paying import can_cancel, order_seen, out_of_sight, payment_seen
from kiosk.core.sale.returning import answered
from kiosk.core.sale.serving import touched
from kiosk.core.sale.view import Notice, Screen
from tests.kiosk.core.sale.building import (
    a_payment,
    a_world,
    an_event,
    an_order,
    at,
    paid,
    seen,
    with_payment,
)
from ticketing.money import Money
from ticketing.order import Buyer, OrderStatus
from ticketing.payment import PaymentMethod, PaymentStatus, StartPayment, Trouble
from ticketing.problem import ProblemCode, RefusedError

EVENT = an_event()
WORLD = a_world(EVENT)
PAYING = [Screen.PRESENT_CARD, Screen.PROCESSING, Screen.DECLINED, Screen.UNKNOWN]
ASKING = {
    PaymentMethod.CARD_READER: Screen.PRESENT_CARD,
    PaymentMethod.PHONE: Screen.SCAN_TO_PAY,
    PaymentMethod.MOMO: Screen.CONFIRM_ON_PHONE,
}
SHOWN = {
    PaymentStatus.PROCESSING: Screen.PROCESSING,
    PaymentStatus.SUCCEEDED: Screen.PROCESSING,
    PaymentStatus.UNKNOWN: Screen.UNKNOWN,
    PaymentStatus.FAILED: Screen.DECLINED,
    PaymentStatus.CANCELLED: Screen.DECLINED,
}


@pytest.mark.parametrize("screen", PAYING)
@pytest.mark.parametrize("status", list(PaymentStatus))
def test_each_status_has_its_screen_wherever_it_is_heard(
    screen: Screen, status: PaymentStatus
) -> None:
    state, order, payment = with_payment(screen, PaymentStatus.PRESENTED)
    for method, asking in ASKING.items():
        told = payment.model_copy(update={"status": status, "method": method})
        after = order_seen(state, seen(order, told, version=3), WORLD).state
        assert after.screen is SHOWN.get(status, asking)


@pytest.mark.parametrize("screen", [*PAYING, Screen.HOLD_LAPSED])
def test_a_confirmed_order_prints_its_tickets_from_every_screen_that_waits(screen: Screen) -> None:
    state, order, _ = with_payment(screen, PaymentStatus.PROCESSING)
    confirmed = paid(order)
    move = order_seen(state, confirmed, WORLD)
    assert move.state.screen is Screen.APPROVED
    assert move.errands == (PrintTickets(confirmed),)


def test_hearing_twice_that_it_is_paid_prints_once() -> None:
    state, order, _ = with_payment(Screen.PROCESSING, PaymentStatus.PROCESSING)
    first = order_seen(state, paid(order), WORLD)
    again = order_seen(first.state, paid(order), WORLD)
    assert again.errands == ()


def test_news_of_another_order_or_an_older_version_changes_nothing() -> None:
    state, order, payment = with_payment(Screen.PRESENT_CARD, PaymentStatus.PRESENTED)
    assert order_seen(state, an_order(EVENT), WORLD).state is state
    old = seen(order, payment.model_copy(update={"status": PaymentStatus.FAILED}), version=1)
    assert order_seen(state, old, WORLD).state is state


def test_a_cancelled_payment_stays_cancelled_when_older_news_arrives_late() -> None:
    state, order, payment = with_payment(Screen.DECLINED, PaymentStatus.CANCELLED)
    late = seen(order, payment.model_copy(update={"status": PaymentStatus.PRESENTED}), version=3)
    after = order_seen(state, late, WORLD).state
    assert after.screen is Screen.DECLINED
    assert after.payment is not None
    assert after.payment.status is PaymentStatus.CANCELLED


def test_the_attempt_before_is_not_mistaken_for_this_one() -> None:
    state, order, payment = with_payment(Screen.PRESENT_CARD, PaymentStatus.PRESENTED, attempt=2)
    state = replace(state, attempt=2)
    before = payment.model_copy(update={"attempt": 1, "status": PaymentStatus.FAILED})
    assert order_seen(state, seen(order, before, 3), WORLD).state.screen is Screen.PRESENT_CARD


def test_a_decline_seen_again_while_the_reader_is_being_asked_again_is_not_shown() -> None:
    state, order, _ = with_payment(Screen.DECLINED, PaymentStatus.FAILED)
    asked = touched(state, Press.TRY_AGAIN, WORLD)
    assert isinstance(asked.errands[0], PresentAgain)
    assert asked.state.screen is Screen.PRESENT_CARD
    again = order.model_copy(update={"version": 3})
    assert order_seen(asked.state, again, WORLD).state.screen is Screen.PRESENT_CARD


def test_cancel_is_offered_only_while_a_card_or_a_scan_is_awaited_and_nothing_is_under_way() -> (
    None
):
    offered = {
        (screen, status, busy)
        for screen in (*ASKING.values(), Screen.PROCESSING, Screen.UNKNOWN, Screen.DECLINED)
        for status in PaymentStatus
        for busy in (False, True)
        if can_cancel(replace(with_payment(screen, status)[0], busy=busy))
    }
    assert offered == {
        (screen, status, False)
        for screen in (Screen.PRESENT_CARD, Screen.SCAN_TO_PAY)
        for status in (PaymentStatus.CREATED, PaymentStatus.PRESENTED)
    }


def test_two_taps_on_pay_start_one_payment() -> None:
    state = at(Screen.EMAIL, EVENT, order=an_order(EVENT))
    first = touched(state, Press.PAY, WORLD)
    second = touched(first.state, Press.PAY, WORLD)
    assert len(first.errands) == 1
    assert second.errands == ()


def test_a_cancel_that_finds_the_card_being_charged_asks_the_provider() -> None:
    state, order, payment = with_payment(Screen.PRESENT_CARD, PaymentStatus.PRESENTED)
    asked = touched(state, Press.CANCEL_PAYMENT, WORLD)
    errand = CancelPaying(order.id, payment.reference)
    assert asked.errands == (errand,)
    refusal = RefusedError(ProblemCode.PAYMENT_STATE, "It is being charged.").problem
    move = answered(asked.state, errand, refusal, WORLD)
    assert move.errands == (Settle(order.id, payment.reference),)
    assert not move.state.busy


def test_a_cancel_that_came_too_late_goes_on_with_the_payment() -> None:
    state, order, payment = with_payment(Screen.PRESENT_CARD, PaymentStatus.PRESENTED)
    errand = CancelPaying(order.id, payment.reference)
    taken = payment.model_copy(update={"status": PaymentStatus.SUCCEEDED})
    move = answered(replace(state, busy=True), errand, taken, WORLD)
    assert move.state.screen is Screen.PROCESSING


def test_leaving_after_a_decline_that_was_none_still_ends_with_tickets() -> None:
    state, order, payment = with_payment(Screen.DECLINED, PaymentStatus.FAILED)
    asked = touched(state, Press.LEAVE, WORLD)
    errand = CancelPaying(order.id, payment.reference, then=Step.LEAVE)
    assert asked.errands == (errand,)
    taken = payment.model_copy(update={"status": PaymentStatus.SUCCEEDED})
    waiting = answered(asked.state, errand, taken, WORLD).state
    assert waiting.screen is Screen.PROCESSING
    assert order_seen(waiting, paid(order), WORLD).state.screen is Screen.APPROVED


def test_leaving_while_the_server_is_silent_leaves() -> None:
    state, order, payment = with_payment(Screen.DECLINED, PaymentStatus.FAILED)
    errand = CancelPaying(order.id, payment.reference, then=Step.LEAVE)
    move = answered(replace(state, busy=True), errand, Silence.UNREACHED, WORLD)
    assert move.state.screen is Screen.ATTRACT


def test_a_payment_whose_start_got_no_answer_is_looked_for_and_keeps_its_id() -> None:
    state = at(Screen.EMAIL, EVENT, order=an_order(EVENT))
    asked = touched(state, Press.PAY, WORLD)
    errand = asked.errands[0]
    assert isinstance(errand, StartPaying)
    silent = answered(asked.state, errand, Silence.UNREACHED, WORLD).state
    assert silent.unreached_s == WORLD.elapsed_s
    assert silent.order is not None
    declined = order_seen(silent, silent.order.model_copy(update={"version": 2}), WORLD).state
    assert declined.screen is Screen.DECLINED
    assert declined.trouble is Trouble.PROVIDER_UNREACHABLE
    again = touched(declined, Press.TRY_AGAIN, WORLD).errands[0]
    assert isinstance(again, StartPaying)
    assert again.payment.id == errand.payment.id


def test_after_a_cancelled_payment_a_new_one_is_started() -> None:
    state, _, payment = with_payment(Screen.DECLINED, PaymentStatus.CANCELLED)
    again = touched(state, Press.TRY_AGAIN, WORLD).errands[0]
    assert isinstance(again, StartPaying)
    assert again.payment.id != payment.id


def test_a_hold_that_lapsed_at_the_server_is_said() -> None:
    state = at(Screen.PRESENT_CARD, EVENT, order=an_order(EVENT), busy=True)
    assert state.order is not None
    errand = StartPaying(
        state.order.id, StartPayment(id=WORLD.new_id(), method=PaymentMethod.CARD_READER)
    )
    refusal = RefusedError(ProblemCode.HOLD_EXPIRED, "The hold has expired.").problem
    assert answered(state, errand, refusal, WORLD).state.screen is Screen.HOLD_LAPSED


def test_money_that_came_too_late_is_said_to_be_going_back() -> None:
    state, order, payment = with_payment(Screen.UNKNOWN, PaymentStatus.UNKNOWN)
    over = seen(order, payment, 4).model_copy(update={"status": OrderStatus.UNFULFILLED})
    after = order_seen(state, over, WORLD).state
    assert after.screen is Screen.HOLD_LAPSED
    assert after.order is not None
    assert after.order.status is OrderStatus.UNFULFILLED


@pytest.mark.parametrize("before", [PaymentStatus.PRESENTED, PaymentStatus.SUCCEEDED])
def test_money_that_goes_back_and_leaves_the_order_unpaid_is_looked_into_by_staff(
    before: PaymentStatus,
) -> None:
    state, order, payment = with_payment(Screen.PROCESSING, before)
    back = {"status": PaymentStatus.SUCCEEDED, "refunded": order.total}
    news = seen(order, payment.model_copy(update=back), version=3)
    assert order_seen(state, news, WORLD).state.screen is Screen.UNKNOWN


def test_a_free_order_is_started_without_a_card_and_without_its_screen() -> None:
    order = an_order(EVENT, total=Money.zero("EUR"))
    move = touched(at(Screen.EMAIL, EVENT, order=order), Press.SKIP_EMAIL, WORLD)
    errand = move.errands[0]
    assert isinstance(errand, StartPaying)
    assert errand.payment.method is PaymentMethod.FREE
    assert move.state.screen is Screen.EMAIL
    done = answered(move.state, errand, paid(order), WORLD)
    assert done.state.screen is Screen.PRINTING


@pytest.mark.parametrize("address", ["", "lea", "lea@", "lea@gmx", "a b@gmx.de", "lea@gmx.de\n.x"])
def test_what_is_no_address_is_not_taken(address: str) -> None:
    state = at(Screen.EMAIL, EVENT, order=an_order(EVENT))
    move = touched(state, GiveEmail(address), WORLD)
    assert move.state.notice is Notice.BAD_EMAIL
    assert move.errands == ()


def test_an_address_given_before_is_taken_back_by_skipping() -> None:
    order = an_order(EVENT, buyer=Buyer(email="lea@gmx.de"))
    move = touched(at(Screen.EMAIL, EVENT, order=order), Press.SKIP_EMAIL, WORLD)
    assert move.errands == (SetBuyer(order.id, Buyer()),)


def test_silence_on_a_screen_where_no_money_moves_starts_no_clock() -> None:
    state = at(Screen.REVIEW, EVENT, order=an_order(EVENT))
    assert out_of_sight(state, WORLD).state.unreached_s is None


def test_a_payment_that_is_not_ours_changes_nothing() -> None:
    state, order, _ = with_payment(Screen.PRESENT_CARD, PaymentStatus.PRESENTED)
    stranger = a_payment(order, PaymentStatus.FAILED)
    assert payment_seen(state, stranger, WORLD).state is state
