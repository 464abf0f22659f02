"""Visits that wait, falter or end early: nobody is there, the hold runs out, a device fails."""

from functools import partial

from kiosk.core.ports import PaperState
from kiosk.core.sale.view import SaleView, Screen
from tests.kiosk.core.sale.visiting import on_disk
from tests.kiosk.ui.sale.buying import (
    a_card_is_held_to_the_reader,
    charged,
    takes_the_tickets,
    types_a_code,
)
from tests.kiosk.ui.sale.hands import Hands
from tests.server.payment.sales import order_of
from tests.server.payment.test_trouble import ASKING
from tests.server.promotion.selling_off import make
from tests.simulator.running import wait_until
from ticketing.money import Money
from ticketing.order import OrderStatus
from ticketing.payment import Trouble


def the_reader_cannot_be_asked(hands: Hands) -> None:
    stripe = hands.foyer.stripe
    # Right after an approval a reader may be busy for a moment, so the server asks it again.
    stripe.arm_fault("reader_busy", match=ASKING, count=100)
    hands.goes_to_pay("card_reader")
    for trouble, then in (
        (Trouble.READER_BUSY, "reader_hardware_fault"),
        (Trouble.READER_FAULT, "reader_timeout"),
    ):
        hands.sees(Screen.DECLINED, partial(_troubled, trouble))
        stripe.clear_faults()
        stripe.arm_fault(then, match=ASKING)
        hands.press("tryAgain")
    hands.sees(Screen.DECLINED, partial(_troubled, Trouble.READER_OFFLINE))
    hands.press("tryAgain")
    a_card_is_held_to_the_reader(hands)
    takes_the_tickets(hands)
    assert charged(hands) == [5000]


def the_printer_before_the_payment(hands: Hands) -> None:
    hands.chooses()
    for state in PaperState:
        hands.foyer.printer.state = state
        hands.visitor.parts.staff.parts.wake()
        hands.sees(Screen.REVIEW, partial(_warns_of_paper, hands, state))
    hands.walks_away(Screen.REVIEW)


def a_code_takes_some_off(hands: Hands) -> None:
    _, code = make(hands.foyer.venue.operator, hands.foyer.venue)
    hands.chooses()
    types_a_code(hands, code)
    hands.sees(Screen.REVIEW, lambda view: view.total == Money(amount=4_500, currency="EUR"))
    hands.pays("card_reader")
    a_card_is_held_to_the_reader(hands)
    takes_the_tickets(hands)
    assert charged(hands) == [4500]


def nobody_is_there_any_more(hands: Hands) -> None:
    address = "eve@gmx.de"
    hands.goes_to_email()
    hands.types(address)
    hands.stands_there(Screen.EMAIL)
    hands.press("stillHere")
    hands.sees(Screen.EMAIL, lambda view: view.idle_left_s is None)
    hands.walks_away(Screen.EMAIL)
    order = hands.visitor.parts.journal.entries()[0]
    operator = hands.foyer.venue.operator
    wait_until(lambda: order_of(operator, order.order_id).status is OrderStatus.CANCELLED, 20)
    assert address not in "".join(hands.words())
    assert address.encode() not in on_disk(hands.foyer.folder)


def leaves_at_any_step(hands: Hands) -> None:
    hands.press("start")
    hands.walks_away(Screen.EVENTS)
    hands.chooses()
    hands.press("back")
    hands.walks_away(Screen.TIERS)
    hands.goes_to_email()
    hands.press("skip")
    hands.stands_there(Screen.PAY_METHODS)
    hands.goes_home("clearOrder")


def the_hold_is_kept_longer(hands: Hands) -> None:
    hands.goes_to_email()
    hands.press("skip")
    hands.sees(Screen.PAY_METHODS)
    before = hands.view.hold_left_s or 0
    hands.waits_until_left(60, lambda: hands.window.shows("keepLonger"))
    hands.press("keepLonger")
    hands.sees(Screen.PAY_METHODS, lambda view: (view.hold_left_s or 0) > before)
    hands.press("pay-card_reader")
    a_card_is_held_to_the_reader(hands)
    takes_the_tickets(hands)


def the_hold_lapses(hands: Hands) -> None:
    hands.chooses()
    hands.waits_until_left(-1, lambda: hands.view.screen is Screen.HOLD_LAPSED)
    hands.sees(Screen.HOLD_LAPSED)
    hands.press("startAgain")
    hands.sees(Screen.TIERS, lambda view: view.ticket_count == 2)
    hands.press("review")
    hands.sees(Screen.REVIEW)
    hands.pays("card_reader")
    a_card_is_held_to_the_reader(hands)
    takes_the_tickets(hands)


def _troubled(trouble: Trouble, view: SaleView) -> bool:
    return view.trouble is trouble


def _warns_of_paper(hands: Hands, state: PaperState, view: SaleView) -> bool:
    warns = hands.window.shows("noPaper")
    return view.paper_ready is state.prints and warns is not state.prints
