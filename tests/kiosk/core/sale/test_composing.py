"""The view: every screen drawn from a state, with everything a visitor must be told on it."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from kiosk.core.ports import PrintOutcome
from kiosk.core.sale.cart import Cart
from kiosk.core.sale.composing import Composer, Surroundings
from kiosk.core.sale.finishing import pages_came
from kiosk.core.sale.state import SaleState, World
from kiosk.core.sale.view import EventsState, PrintState, SaleView, Screen
from tests.kiosk.core.sale.building import (
    NOW,
    a_session,
    a_tier,
    a_world,
    an_event,
    an_order,
    at,
    euros,
    later,
    paid,
    with_payment,
)
from ticketing.order import Buyer, OrderStatus
from ticketing.payment import PaymentMethod, PaymentMethodView, PaymentStatus, Trouble
from ticketing.stock import Stock

EVENT = an_event()
WORLD = a_world(EVENT)
HERE = Surroundings(venue="The Foundry")


def view(state: SaleState, world: World = WORLD, around: Surroundings = HERE) -> SaleView:
    """What ``state`` shows."""
    return Composer(lambda path: f"/pictures{path}").view(state, world, around)


@pytest.mark.parametrize("screen", list(Screen))
@pytest.mark.parametrize("events", [None, (), (EVENT,)])
def test_every_screen_can_be_drawn_from_an_empty_and_a_full_desk(
    screen: Screen, events: tuple[()] | None
) -> None:
    world = replace(WORLD, events=events)
    assert view(at(screen), world).screen is screen
    full = at(screen, EVENT, order=paid(an_order(EVENT)), busy=True)
    assert view(full, world).order_number


def test_tickets_are_promised_by_mail_to_the_address_that_the_server_has() -> None:
    order = an_order(EVENT).model_copy(update={"buyer": Buyer(email="lea@example.org")})
    state = at(Screen.DONE, EVENT, order=order, email="typed@example.org")
    mailing = replace(HERE, mails=True)
    assert view(state, around=mailing).mailed_to == "lea@example.org"
    assert view(state).mailed_to == "", "a server that sends none"
    assert view(at(Screen.DONE, EVENT, order=an_order(EVENT)), around=mailing).mailed_to == ""


def test_equal_moments_of_one_minute_make_equal_views() -> None:
    composer = Composer(lambda _path: None)
    state = at(Screen.ATTRACT)
    assert composer.view(state, WORLD, HERE) == composer.view(state, later(WORLD, 29), HERE)
    assert composer.view(state, WORLD, HERE) != composer.view(state, later(WORLD, 60), HERE)


@pytest.mark.parametrize(
    ("events", "offline", "state"),
    [
        (None, False, EventsState.LOADING),
        (None, True, EventsState.UNREACHABLE),
        ((), False, EventsState.NONE),
        ((EVENT,), True, EventsState.READY),
    ],
)
def test_where_the_events_would_be_stands_what_is_the_matter(
    *, events: tuple[()] | None, offline: bool, state: EventsState
) -> None:
    around = replace(HERE, offline_since=NOW if offline else None)
    shown = view(at(Screen.EVENTS), replace(WORLD, events=events), around)
    assert shown.events_state is state
    assert shown.online is not offline


def test_events_that_are_over_are_not_shown_and_the_rest_stand_by_time() -> None:
    over, late, soon = (an_event([a_session(hours)]) for hours in (-5, 6, 1))
    shown = view(at(Screen.EVENTS), replace(WORLD, events=(over, late, soon)))
    assert [card.event_id for card in shown.events] == [soon.id, late.id]


def test_a_card_says_from_which_price_how_many_are_left_and_what_is_gone() -> None:
    session = a_session()
    cheap = a_tier([session], Stock(quantity=5, sold=5), price=euros(900))
    dear = a_tier([session], Stock(quantity=20, sold=8), price=euros(1600))
    event = an_event([session], [cheap, dear], picture="/p.png?v=1")
    card = view(at(Screen.EVENTS), a_world(event)).events[0]
    assert card.from_price == euros(1600)
    assert card.few_left == 12
    assert not card.sold_out
    assert card.picture == "/pictures/p.png?v=1"
    assert card.duration_min == 120


def test_tiers_carry_the_sum_and_its_tax_before_there_is_an_order() -> None:
    tier = EVENT.tiers[0]
    state = replace(at(Screen.TIERS, EVENT), cart=Cart().having(tier, 2))
    shown = view(state)
    assert (shown.ticket_count, shown.total) == (2, euros(4800))
    assert shown.tax == euros(314)
    assert shown.tax_basis_points == 700


def test_an_order_shows_its_own_lines_prices_and_hold() -> None:
    order = an_order(EVENT, hold_until=NOW + timedelta(seconds=90.2))
    shown = view(at(Screen.REVIEW, EVENT, order=order))
    assert (shown.total, shown.ticket_count) == (order.total, 2)
    assert shown.hold_left_s == 91
    assert shown.can_extend
    assert shown.order_number == order.number
    assert [line.can_add for line in shown.lines] == [False]


def test_a_payment_shows_its_clock_its_trouble_and_an_honest_cancel() -> None:
    state, _, _ = with_payment(Screen.PRESENT_CARD, PaymentStatus.PRESENTED)
    shown = view(replace(state, presented_s=990.0))
    assert (shown.present_left_s, shown.present_total_s) == (80, 90)
    assert shown.can_cancel
    declined = replace(state, screen=Screen.DECLINED, trouble=Trouble.WRONG_PIN)
    assert view(declined).trouble is Trouble.WRONG_PIN
    assert view(declined).can_try_again
    assert view(replace(state, trouble=Trouble.WRONG_PIN)).trouble is None


def test_a_code_to_pay_at_shows_its_link_and_how_long_the_tickets_are_held() -> None:
    link: dict[str, Any] = {
        "method": PaymentMethod.PHONE,
        "pay_url": "https://foundry.example/p/abc",
    }
    state, _, _ = with_payment(Screen.SCAN_TO_PAY, PaymentStatus.PRESENTED, **link)
    shown = view(replace(state, presented_s=990.0), later(WORLD, 60))
    assert (shown.pay_url, shown.page_used) == ("https://foundry.example/p/abc", False)
    assert (shown.present_left_s, shown.present_total_s) == (540, 600)
    assert shown.can_cancel
    state, _, _ = with_payment(
        Screen.SCAN_TO_PAY, PaymentStatus.PRESENTED, **link, intent_id="pi_1"
    )
    assert view(state).page_used


def test_another_way_is_offered_only_where_there_is_one() -> None:
    state, _, _ = with_payment(Screen.DECLINED, PaymentStatus.FAILED)
    assert not view(state).can_pay_otherwise
    methods = (PaymentMethod.CARD_READER, PaymentMethod.PHONE)
    several = replace(WORLD, methods=tuple(PaymentMethodView(method=one) for one in methods))
    assert view(state, several).ways == methods
    assert view(state, several).can_pay_otherwise
    assert not view(replace(state, busy=True), several).can_pay_otherwise


def test_a_number_begins_with_the_country_code_until_one_was_typed() -> None:
    around = replace(HERE, dialling_code="233")
    state = at(Screen.PHONE_NUMBER, EVENT, order=an_order(EVENT))
    assert view(state, around=around).phone == "233"
    assert view(replace(state, phone="49171"), around=around).phone == "49171"


@pytest.mark.parametrize(
    ("outcome", "busy", "shown"),
    [
        (None, True, PrintState.PRINTING),
        (PrintOutcome.PRINTED, False, PrintState.PRINTED),
        (PrintOutcome.FAILED, False, PrintState.FAILED),
        (PrintOutcome.UNSURE, False, PrintState.UNSURE),
    ],
)
def test_each_ticket_says_what_is_known_of_its_paper(
    *, outcome: PrintOutcome | None, busy: bool, shown: PrintState
) -> None:
    state = at(Screen.DONE, EVENT, order=paid(an_order(EVENT)), print_outcome=outcome, busy=busy)
    seen = view(state)
    assert [ticket.print_state for ticket in seen.tickets] == [shown] * 2
    assert seen.can_print_again is (shown in {PrintState.FAILED, PrintState.UNSURE})


@pytest.mark.parametrize(
    ("out", "outcome", "shown"),
    [
        (0, None, [PrintState.PRINTING, PrintState.PRINTING, PrintState.PRINTING]),
        (1, None, [PrintState.PRINTED, PrintState.PRINTING, PrintState.WAITING]),
        (1, PrintOutcome.UNSURE, [PrintState.PRINTED, PrintState.UNSURE, PrintState.UNSURE]),
    ],
)
def test_a_printer_that_tells_of_each_page_is_believed_of_each(
    out: int, outcome: PrintOutcome | None, shown: list[PrintState]
) -> None:
    order = paid(an_order(EVENT, quantity=3))
    printing = at(Screen.PRINTING, EVENT, order=order, busy=True)
    state = pages_came(printing, order.id, out).state
    state = replace(state, print_outcome=outcome, busy=outcome is None)
    assert [ticket.print_state for ticket in view(state).tickets] == shown


def test_pages_of_a_customer_who_is_gone_are_nobodys() -> None:
    order = paid(an_order(EVENT))
    state = at(Screen.PRINTING, EVENT, order=order, busy=True)
    assert pages_came(state, an_order(EVENT).id, 1).state == state


def test_money_that_came_too_late_is_told() -> None:
    order = an_order(EVENT, status=OrderStatus.UNFULFILLED)
    assert view(at(Screen.HOLD_LAPSED, EVENT, order=order)).money_returned
    assert not view(at(Screen.HOLD_LAPSED, EVENT, order=an_order(EVENT))).money_returned


def test_a_thousand_events_are_carded_once_a_minute_not_at_each_touch() -> None:
    events = tuple(an_event() for _ in range(1000))
    looked: list[str] = []
    composer = Composer(looked.append)
    world = replace(WORLD, events=tuple(e.model_copy(update={"picture": "/p"}) for e in events))
    for seconds in range(20):
        composer.view(at(Screen.EVENTS), later(world, seconds), HERE)
    assert len(looked) == 1000
