"""A code at the review: what the server makes of it, and what each refusal says."""

from dataclasses import replace

import pytest

from kiosk.core.sale.errand import PriceAlone, SetCode
from kiosk.core.sale.intent import GiveCode, Press
from kiosk.core.sale.returning import answered
from kiosk.core.sale.serving import touched
from kiosk.core.sale.state import Move, SaleState
from kiosk.core.sale.view import Notice, Screen
from tests.kiosk.core.sale.building import a_world, an_event, an_order, at, euros
from tests.kiosk.core.sale.visiting import Foyer
from tests.server.promotion.selling_off import make
from ticketing.money import Money
from ticketing.order import OrderStatus, OrderView
from ticketing.payment import PaymentMethod
from ticketing.problem import ProblemCode, RefusedError
from ticketing.promotion import CodeRefusal

EVENT = an_event()
WORLD = a_world(EVENT)
ORDER = an_order(EVENT)


def at_code(typed: str = "early-bird") -> Move:
    """Somebody who has typed a code and waits."""
    state = touched(at(Screen.REVIEW, EVENT, order=ORDER), Press.TYPE_CODE, WORLD).state
    assert state.screen is Screen.CODE
    return touched(state, GiveCode(typed), WORLD)


def refused(code: ProblemCode, **members: object) -> SaleState:
    """The state after the server refused the code."""
    asked = at_code()
    problem = RefusedError(code, "No.", **members).problem
    return answered(asked.state, asked.errands[0], problem, WORLD).state


def test_a_code_is_asked_for_as_it_is_kept_and_shows_in_the_order() -> None:
    asked = at_code(" early-bird 10 ")
    assert asked.errands == (SetCode(ORDER.id, "EARLYBIRD10"),)
    lower = ORDER.model_copy(update={"version": 2, "promo_code": "EARLYBIRD10"})
    after = answered(asked.state, asked.errands[0], lower, WORLD).state
    assert (after.screen, after.order, after.code) == (Screen.REVIEW, lower, "")


def test_a_code_is_taken_off_again_at_the_review() -> None:
    state = at(Screen.REVIEW, EVENT, order=ORDER.model_copy(update={"promo_code": "X10"}))
    assert touched(state, Press.REMOVE_CODE, WORLD).errands == (SetCode(ORDER.id, None),)
    without = replace(state, order=ORDER)
    assert touched(without, Press.REMOVE_CODE, WORLD).errands == ()


@pytest.mark.parametrize("reason", CodeRefusal)
def test_each_refusal_has_its_words_and_keeps_what_was_typed(reason: CodeRefusal) -> None:
    state = refused(ProblemCode.CODE_NOT_VALID, reason=reason.value)
    assert (state.screen, state.code, state.order) == (Screen.CODE, "early-bird", ORDER)
    assert state.notice is not None
    assert state.notice.value.startswith("code_")
    said = {refused(ProblemCode.CODE_NOT_VALID, reason=one.value).notice for one in CodeRefusal}
    assert len(said) == len(CodeRefusal)


@pytest.mark.parametrize(
    ("code", "notice"),
    [
        (ProblemCode.TOO_MANY_REQUESTS, Notice.CODE_TOO_OFTEN),
        (ProblemCode.CODE_NOT_VALID, Notice.SERVER_REFUSED),
        (ProblemCode.PAYMENT_OPEN, Notice.SERVER_REFUSED),
    ],
)
def test_what_is_no_reason_of_the_code_is_said_too(code: ProblemCode, notice: Notice) -> None:
    assert refused(code).notice is notice


def test_a_hold_that_ended_meanwhile_lapses() -> None:
    assert refused(ProblemCode.ORDER_STATE).screen is Screen.HOLD_LAPSED


def test_an_order_of_the_kiosks_own_is_priced_by_the_kiosk() -> None:
    alone = replace(at(Screen.CODE, EVENT, order=ORDER), alone=True)
    asked = touched(alone, GiveCode("early-bird"), WORLD)
    assert asked.errands == (PriceAlone(ORDER, "EARLYBIRD", WORLD.now),)
    lower = ORDER.model_copy(update={"promo_code": "EARLYBIRD"})
    after = answered(asked.state, asked.errands[0], lower, WORLD).state
    assert (after.screen, after.order, after.alone) == (Screen.REVIEW, lower, True)


def test_what_has_no_letter_is_not_asked_for() -> None:
    asked = at_code("--")
    assert (asked.errands, asked.state.notice) == ((), Notice.CODE_UNKNOWN)


def test_going_back_from_the_code_keeps_the_order() -> None:
    state = at(Screen.CODE, EVENT, order=ORDER)
    move = touched(state, Press.BACK, WORLD)
    assert (move.state.screen, move.state.order, move.errands) == (Screen.REVIEW, ORDER, ())


def test_a_real_code_lowers_the_total_and_the_next_makes_it_free_without_a_card(
    foyer: Foyer,
) -> None:
    _, tenth = make(foyer.venue.operator, foyer.venue, percent=10)
    _, whole = make(foyer.venue.operator, foyer.venue, kind="free")
    with foyer.visitor() as visitor:
        visitor.chooses(2)
        visitor.asks(Press.TYPE_CODE, GiveCode("nobody's"))
        assert visitor.until(lambda view: view.notice is not None).notice is Notice.CODE_UNKNOWN
        visitor.asks(GiveCode(tenth.lower()))
        lower = visitor.sees(Screen.REVIEW)
        assert (lower.total, lower.discount, lower.promo_code) == (euros(4500), euros(500), tenth)
        assert lower.lines[0].total == euros(5000)
        visitor.asks(Press.REMOVE_CODE)
        visitor.until(lambda view: view.total == euros(5000) and view.promo_code == "")
        visitor.asks(Press.TYPE_CODE, GiveCode(whole))
        visitor.until(lambda view: view.total == Money.zero("EUR"))
        visitor.asks(Press.CONTINUE, Press.SKIP_EMAIL)
        done = visitor.sees(Screen.DONE)
        assert len(done.tickets) == 2
        assert not {Screen.PAY_METHODS, Screen.PRESENT_CARD} & set(visitor.screens())
        assert visitor.parts.journal.entries()[0].number == done.order_number
        order = visitor.parts.journal.entries()[0].order_id
        client = foyer.server.client(visitor.parts.identity.token)
        there = OrderView.model_validate(client.get(f"/orders/{order}").json())
    assert (there.status, there.payments[0].method) == (OrderStatus.COMPLETED, PaymentMethod.FREE)
