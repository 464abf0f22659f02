"""Without the server: what can be had, how it is paid, and what is said. Pure rules."""

from dataclasses import replace
from types import MappingProxyType
from typing import Any

import pytest

from kiosk.core.sale import serving
from kiosk.core.sale.alone.offering import AtHand, offered_alone
from kiosk.core.sale.errand import PlaceOrder, PrintTickets, SellAlone, Silence
from kiosk.core.sale.intent import ChangeQuantity, ChooseWay, Intent, Press
from kiosk.core.sale.returning import answered
from kiosk.core.sale.state import Move, SaleState, World
from kiosk.core.sale.view import Notice, Screen
from tests.kiosk.core.sale.building import (
    NOW,
    a_session,
    a_tier,
    a_world,
    an_event,
    at,
    euros,
    paid,
)
from ticketing.catalogue import EventView
from ticketing.lease import OfflineMethod
from ticketing.order import OrderStatus
from ticketing.payment import PaymentMethod
from ticketing.problem import ProblemCode, RefusedError
from ticketing.stock import AvailabilityState


def alone(event: EventView, count: int = 4, clerk: str | None = "Ada", **changes: Any) -> World:
    """The world without the server, with so many tickets of the first tier."""
    clerks = {} if clerk is None else {"EUR": clerk}
    at_hand = AtHand(MappingProxyType({event.tiers[0].id: count}), MappingProxyType(clerks))
    (offered,) = offered_alone((event,), at_hand, NOW)
    known: dict[str, Any] = {"at_hand": at_hand, "alone": True}
    return a_world(offered, **known | changes)


def after(state: SaleState, world: World, *intents: Intent) -> Move:
    """Where these touches lead."""
    move = Move(state)
    for intent in intents:
        move = serving.touched(move.state, intent, world)
    return move


def at_review(event: EventView, world: World, count: int = 2) -> SaleState:
    """A review of so many tickets, agreed without the server."""
    steps = [ChangeQuantity(event.tiers[0].id, 1)] * count
    state = after(at(Screen.TIERS, event), world, *steps, Press.REVIEW).state
    assert (state.screen, state.alone) == (Screen.REVIEW, True)
    return state


def sale_of(move: Move) -> SellAlone:
    """The one errand of a move that sells."""
    (errand,) = move.errands
    assert isinstance(errand, SellAlone)
    return errand


@pytest.fixture
def event() -> EventView:
    return an_event()


@pytest.fixture
def free_event() -> EventView:
    session = a_session()
    return an_event((session,), (a_tier((session,), price=euros(0)),))


def test_no_more_can_be_chosen_than_is_at_hand(event: EventView) -> None:
    world = alone(event, 2)
    steps = [ChangeQuantity(event.tiers[0].id, 1)] * 3
    state = after(at(Screen.TIERS, event), world, *steps).state
    assert state.cart.of(event.tiers[0].id) == 2


def test_a_tier_that_is_not_at_hand_cannot_be_chosen(event: EventView) -> None:
    (offered,) = offered_alone((event,), AtHand(), NOW)
    told = offered.tiers[0].availability
    assert (told.state, told.can_be_bought) == (AvailabilityState.OFF, False)


def test_a_tier_whose_sale_is_over_is_not_sold_alone(event: EventView) -> None:
    tier = event.tiers[0].model_copy(update={"sale_ends_at": NOW})
    over = event.model_copy(update={"tiers": (tier,)})
    told = alone(over).event(over.id)
    assert told is not None
    assert told.tiers[0].availability.state is AvailabilityState.SALE_ENDED


def test_an_order_alone_costs_what_the_screen_showed(event: EventView) -> None:
    order = at_review(event, alone(event)).order
    assert order is not None
    assert (order.total, order.tax, order.tax_basis_points) == (euros(4800), euros(314), 700)


def test_the_clerk_is_asked_and_sells_for_cash(event: EventView) -> None:
    world = alone(event)
    state = after(
        at_review(event, world), world, Press.CONTINUE, ChooseWay(PaymentMethod.CASH)
    ).state
    assert state.screen is Screen.PAY_CLERK
    sale = sale_of(after(state, world, Press.CASH_TAKEN)).sale
    assert (sale.method, sale.clerk, sale.order) == (OfflineMethod.CASH, "Ada", state.order)


@pytest.mark.parametrize("changes", [{"clerk": None}, {"paper_ready": False}])
def test_without_a_clerk_or_paper_nobody_pays_and_tickets_can_be_reserved(
    event: EventView, changes: dict[str, Any]
) -> None:
    world = alone(event, **changes)
    at_ways = after(at_review(event, world), world, Press.CONTINUE).state
    assert after(at_ways, world, ChooseWay(PaymentMethod.CASH)).state.screen is Screen.PAY_METHODS
    sale = sale_of(after(at_ways, world, Press.RESERVE)).sale
    assert (sale.method, sale.clerk) == (OfflineMethod.RESERVATION, None)


@pytest.mark.parametrize("way", [PaymentMethod.CARD_READER, PaymentMethod.PHONE])
def test_nobody_pays_by_card_or_phone(event: EventView, way: PaymentMethod) -> None:
    world = alone(event)
    at_ways = after(at_review(event, world), world, Press.CONTINUE).state
    assert after(at_ways, world, ChooseWay(way)) == Move(at_ways)


def test_what_costs_nothing_is_handed_out_at_once(free_event: EventView) -> None:
    world = alone(free_event)
    move = after(at_review(free_event, world), world, Press.CONTINUE)
    assert sale_of(move).sale.method is OfflineMethod.FREE


def test_without_paper_what_costs_nothing_is_reserved(free_event: EventView) -> None:
    world = alone(free_event, paper_ready=False)
    move = after(at_review(free_event, world), world, Press.CONTINUE)
    assert (move.state.screen, move.errands) == (Screen.PAY_METHODS, ())


def test_what_was_sold_is_printed(event: EventView) -> None:
    world = alone(event)
    ways = (Press.CONTINUE, ChooseWay(PaymentMethod.CASH), Press.CASH_TAKEN)
    move = after(at_review(event, world), world, *ways)
    sold = paid(sale_of(move).sale.order)
    printing = answered(move.state, sale_of(move), sold, world)
    assert printing.state.screen is Screen.PRINTING
    assert printing.errands == (PrintTickets(sold),)


def test_what_was_reserved_shows_its_number_and_prints_nothing(event: EventView) -> None:
    world = alone(event)
    move = after(at_review(event, world), world, Press.CONTINUE, Press.RESERVE)
    kept = answered(move.state, sale_of(move), sale_of(move).sale.order, world)
    assert (kept.state.screen, kept.errands) == (Screen.RESERVED, ())
    assert kept.state.order is not None
    assert kept.state.order.status is OrderStatus.PENDING


def test_tickets_that_went_meanwhile_lead_back_to_what_is_left(event: EventView) -> None:
    world = alone(event)
    move = after(at_review(event, world), world, Press.CONTINUE, Press.RESERVE)
    gone = RefusedError(ProblemCode.NOT_ENOUGH_TICKETS, "gone", available=1).problem
    state = answered(move.state, sale_of(move), gone, alone(event, 1)).state
    assert (state.screen, state.order, state.alone) == (Screen.TIERS, None, False)
    assert (state.notice, state.notice_available) == (Notice.NOT_ENOUGH_TICKETS, 1)
    assert state.cart.of(event.tiers[0].id) == 1


def test_a_disk_that_does_not_take_it_sells_nothing_and_says_so(event: EventView) -> None:
    world = alone(event)
    ways = (Press.CONTINUE, ChooseWay(PaymentMethod.CASH), Press.CASH_TAKEN)
    move = after(at_review(event, world), world, *ways)
    full = RefusedError(ProblemCode.INTERNAL, "full").problem
    state = answered(move.state, sale_of(move), full, world).state
    assert (state.screen, state.notice) == (Screen.PAY_CLERK, Notice.SERVER_REFUSED)


def test_back_leads_through_the_same_screens_and_asks_the_server_nothing(event: EventView) -> None:
    world = alone(event)
    state = after(
        at_review(event, world), world, Press.CONTINUE, ChooseWay(PaymentMethod.CASH)
    ).state
    screens = []
    for _ in range(3):
        move = after(state, world, Press.BACK)
        assert move.errands == ()
        state = move.state
        screens.append(state.screen)
    assert screens == [Screen.PAY_METHODS, Screen.REVIEW, Screen.TIERS]
    assert state.order is None


def test_an_order_that_does_not_reach_the_server_is_agreed_without_it(event: EventView) -> None:
    steps = [ChangeQuantity(event.tiers[0].id, 1)] * 2
    asked = after(at(Screen.TIERS, event), a_world(event), *steps, Press.REVIEW)
    (errand,) = asked.errands
    assert isinstance(errand, PlaceOrder)
    state = answered(asked.state, errand, Silence.UNREACHED, alone(event)).state
    assert (state.screen, state.alone) == (Screen.REVIEW, True)
    # It may have reached the server all the same: this is another order.
    assert state.order is not None
    assert state.order.id != errand.order_id


def test_an_order_of_more_than_is_at_hand_is_cut_and_said(event: EventView) -> None:
    steps = [ChangeQuantity(event.tiers[0].id, 1)] * 3
    asked = after(at(Screen.TIERS, event), a_world(event), *steps, Press.REVIEW)
    state = answered(asked.state, asked.errands[0], Silence.UNREACHED, alone(event, 2)).state
    assert (state.screen, state.notice) == (Screen.TIERS, Notice.NOT_ENOUGH_TICKETS)
    assert state.cart.of(event.tiers[0].id) == 2


def test_with_nothing_at_hand_the_server_cannot_be_reached(event: EventView) -> None:
    step = ChangeQuantity(event.tiers[0].id, 1)
    asked = after(at(Screen.TIERS, event), a_world(event), step, Press.REVIEW)
    state = answered(asked.state, asked.errands[0], Silence.UNREACHED, a_world(event)).state
    assert (state.screen, state.notice) == (Screen.TIERS, Notice.SERVER_UNREACHABLE)


def test_a_lapsed_order_alone_is_chosen_again_without_the_server(event: EventView) -> None:
    world = alone(event)
    lapsed = replace(at_review(event, world), screen=Screen.HOLD_LAPSED)
    move = after(lapsed, world, Press.TRY_AGAIN)
    assert (move.state.screen, move.errands) == (Screen.TIERS, ())


def test_a_sale_that_was_agreed_alone_goes_on_when_the_server_is_back(event: EventView) -> None:
    state = at_review(event, alone(event))
    move = after(state, alone(event, alone=False), Press.CONTINUE, ChooseWay(PaymentMethod.CASH))
    assert move.state.screen is Screen.PAY_CLERK
    sale = sale_of(after(move.state, alone(event, alone=False), Press.CASH_TAKEN)).sale
    assert (sale.order, sale.clerk) == (state.order, "Ada")
