"""Visitors at a real kiosk: real touches from the first screen to the last.

Each language, each way of paying and each ending is met; the languages take turns.
"""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QPointingDevice

from kiosk.core.ports import PaperState
from kiosk.core.sale.view import PrintState, Screen
from kiosk.ui.translation import Catalogue, offered_languages
from tests.kiosk.core.sale.test_without_the_server import without_the_server
from tests.kiosk.core.sale.visiting import open_foyer
from tests.kiosk.ui.sale.buying import (
    a_card_is_held_to_the_reader,
    charged,
    takes_the_tickets,
    types_a_code,
)
from tests.kiosk.ui.sale.hands import Hands, at_the_kiosk
from tests.kiosk.ui.sale.staying_and_leaving import (
    a_code_takes_some_off,
    leaves_at_any_step,
    nobody_is_there_any_more,
    the_hold_is_kept_longer,
    the_hold_lapses,
    the_printer_before_the_payment,
    the_reader_cannot_be_asked,
)
from tests.server.drawer.cash_desk import PIN, CashDesk
from tests.server.payment.mobile import REJECTS
from tests.server.payment.payers import session_behind_link
from tests.server.people.persons import ok
from tests.server.promotion.selling_off import make
from tests.simulator.momo.running import PAYER
from tests.simulator.running import wait_until
from ticketing.money import Money
from ticketing.payment import Trouble

Journey = Callable[[Hands], None]


def card(hands: Hands) -> None:
    hands.goes_to_pay("card_reader")
    a_card_is_held_to_the_reader(hands)
    takes_the_tickets(hands)
    assert charged(hands) == [5000]


def card_declined_then_another(hands: Hands) -> None:
    hands.goes_to_pay("card_reader")
    a_card_is_held_to_the_reader(hands, "declined")
    assert hands.sees(Screen.DECLINED).trouble is Trouble.DECLINED
    hands.press("tryAgain")
    a_card_is_held_to_the_reader(hands)
    takes_the_tickets(hands)
    assert charged(hands) == [5000]


def card_declined_then_own_phone(hands: Hands) -> None:
    hands.goes_to_pay("card_reader")
    a_card_is_held_to_the_reader(hands, "declined")
    hands.sees(Screen.DECLINED)
    hands.press("payOtherwise")
    hands.sees(Screen.PAY_METHODS)
    hands.press("pay-phone")
    pays_on_the_page(hands)
    takes_the_tickets(hands)
    assert charged(hands) == [5000]


def cancelled_at_the_screen(hands: Hands) -> None:
    hands.goes_to_pay("card_reader")
    hands.sees(Screen.PRESENT_CARD, lambda view: view.can_cancel)
    hands.press("cancelPayment")
    leaves(hands, Trouble.CANCELLED_BY_CUSTOMER)


def cancelled_at_the_reader(hands: Hands) -> None:
    hands.goes_to_pay("card_reader")
    hands.sees(Screen.PRESENT_CARD, lambda view: view.can_cancel)
    hands.foyer.stripe.press_cancel()
    leaves(hands, Trouble.CANCELLED_BY_CUSTOMER)


def leaves(hands: Hands, trouble: Trouble) -> None:
    """Walks away without paying."""
    assert hands.sees(Screen.DECLINED).trouble is trouble
    hands.goes_home("leave")
    assert (charged(hands), hands.foyer.printer.printed) == ([], [])


def the_reader_is_off(hands: Hands) -> None:
    hands.foyer.stripe.switch(on=False)
    hands.goes_to_pay("card_reader")
    assert hands.sees(Screen.DECLINED).trouble is Trouble.READER_OFFLINE
    hands.foyer.stripe.switch(on=True)
    hands.press("tryAgain")
    a_card_is_held_to_the_reader(hands)
    takes_the_tickets(hands)


def nobody_knows_whether_it_was_paid(hands: Hands) -> None:
    hands.goes_to_pay("card_reader")
    hands.sees(Screen.PRESENT_CARD, lambda view: view.can_cancel)
    with without_the_server(hands.foyer):
        hands.foyer.stripe.present_card()
        assert hands.sees(Screen.UNKNOWN).order_number
    takes_the_tickets(hands)
    assert charged(hands) == [5000]


def own_phone(hands: Hands) -> None:
    hands.goes_to_pay("phone")
    pays_on_the_page(hands)
    takes_the_tickets(hands)
    assert charged(hands) == [5000]


def pays_on_the_page(hands: Hands) -> None:
    """On the page behind the code on the screen."""
    shown = hands.sees(Screen.SCAN_TO_PAY, lambda view: view.pay_url and view.can_cancel)
    foyer = hands.foyer
    foyer.stripe.pay_checkout(session_behind_link(foyer.server.client(None), shown.pay_url))


def own_phone_cancelled(hands: Hands) -> None:
    hands.goes_to_pay("phone")
    hands.sees(Screen.SCAN_TO_PAY, lambda view: view.pay_url and view.can_cancel)
    hands.press("cancelPayment")
    leaves(hands, Trouble.CANCELLED_BY_CUSTOMER)


def mobile_money_after_a_number_that_declines(hands: Hands) -> None:
    hands.goes_to_pay("momo")
    asks_the_phone(hands, REJECTS)
    assert hands.sees(Screen.DECLINED).trouble is Trouble.REJECTED
    hands.press("tryAgain")
    asks_the_phone(hands, PAYER)
    takes_the_tickets(hands)
    assert [one["amount"] for one in hands.foyer.momo.ledger()["collected"]] == ["50.00"]


def asks_the_phone(hands: Hands, number: str) -> None:
    """Types a number in place of the one that is there."""
    if hands.sees(Screen.PHONE_NUMBER).phone:
        hands.press("clear")
    hands.types(number)
    hands.press("askPhone")


def a_code_makes_it_free(hands: Hands) -> None:
    _, code = make(hands.foyer.venue.operator, hands.foyer.venue, kind="free")
    hands.chooses()
    types_a_code(hands, code)
    hands.sees(Screen.REVIEW, lambda view: view.total == Money.zero("EUR"))
    hands.press("continue")
    hands.sees(Screen.EMAIL)
    hands.press("skip")
    takes_the_tickets(hands)
    assert charged(hands) == []


def without_paper_it_comes_by_mail(hands: Hands) -> None:
    hands.foyer.printer.state = PaperState.PAPER_OUT
    hands.chooses()
    hands.press("continue")
    hands.sees(Screen.EMAIL)
    hands.types("ada@gmx.de")
    hands.press("continue")
    hands.sees(Screen.PAY_METHODS)
    hands.press("pay-card_reader")
    a_card_is_held_to_the_reader(hands)
    done = hands.sees(Screen.DONE, lambda view: view.tickets)
    assert all(one.code for one in done.tickets)
    assert (done.follow_url, hands.foyer.printer.printed) != ("", [])
    hands.goes_home()


def the_paper_ends_after_the_payment(hands: Hands) -> None:
    hands.goes_to_pay("card_reader")
    hands.sees(Screen.PRESENT_CARD, lambda view: view.can_cancel)
    hands.foyer.printer.state = PaperState.PAPER_OUT
    a_card_is_held_to_the_reader(hands)
    hands.sees(Screen.DONE, lambda view: view.tickets[0].print_state is PrintState.FAILED)
    hands.foyer.printer.state = PaperState.READY
    hands.press("printAgain")
    hands.sees(Screen.DONE, lambda view: view.tickets[0].print_state is PrintState.PRINTED)
    takes_the_tickets(hands)


def cash_without_the_server(hands: Hands) -> None:
    at_hand(hands)
    desk = CashDesk(hands.foyer.venue)
    client = hands.foyer.server.client(hands.visitor.parts.identity.token)
    proof = {"clerk_id": str(desk.somebody().id), "pin": PIN}
    ok(client.post("/drawers", desk.wish() | proof))
    alone = hands.visitor.parts.alone
    wait_until(alone.clerks, 20)
    with without_the_server(hands.foyer):
        chooses_alone(hands)
        hands.press("pay-cash")
        hands.sees(Screen.PAY_CLERK)
        hands.press("cashTaken")
        takes_the_tickets(hands)


def reserved_without_the_server(hands: Hands) -> None:
    at_hand(hands)
    with without_the_server(hands.foyer):
        chooses_alone(hands)
        hands.press("pay-reserve")
        assert hands.sees(Screen.RESERVED).order_number
        hands.goes_home()
    assert hands.foyer.printer.printed == []


def at_hand(hands: Hands) -> None:
    """The kiosk has tickets of its own."""
    alone = hands.visitor.parts.alone
    wait_until(lambda: alone.at_hand(alone.now()).tickets, 20)


def chooses_alone(hands: Hands) -> None:
    """Up to the ways of paying that are left."""
    hands.sees(Screen.ATTRACT, lambda view: view.sells_alone)
    hands.chooses()
    assert hands.view.alone
    hands.press("continue")
    hands.sees(Screen.PAY_METHODS)


JOURNEYS: tuple[Journey, ...] = (
    card,
    card_declined_then_another,
    card_declined_then_own_phone,
    own_phone,
    mobile_money_after_a_number_that_declines,
    cancelled_at_the_screen,
    cancelled_at_the_reader,
    own_phone_cancelled,
    the_reader_is_off,
    a_code_makes_it_free,
    without_paper_it_comes_by_mail,
    the_paper_ends_after_the_payment,
    the_reader_cannot_be_asked,
    the_printer_before_the_payment,
    a_code_takes_some_off,
    nobody_is_there_any_more,
    leaves_at_any_step,
    the_hold_is_kept_longer,
    the_hold_lapses,
    nobody_knows_whether_it_was_paid,
    cash_without_the_server,
    reserved_without_the_server,
)
LANGUAGES = offered_languages(Catalogue.SALE)


@pytest.fixture(scope="module")
def shared_hands(
    tmp_path_factory: pytest.TempPathFactory, qapp: QCoreApplication, finger: QPointingDevice
) -> Iterator[Hands]:
    assert qapp.instance() is qapp
    with (
        open_foyer(tmp_path_factory.mktemp("foyer"), {}) as foyer,
        at_the_kiosk(foyer, finger) as hands,
    ):
        yield hands


@pytest.fixture
def hands(shared_hands: Hands) -> Hands:
    """The visitor before a kiosk that works, at which nobody has bought yet."""
    foyer = shared_hands.foyer
    foyer.stripe.reset()
    foyer.momo.reset()
    foyer.printer.printed.clear()
    foyer.printer.state = PaperState.READY
    return shared_hands


@pytest.mark.parametrize(
    ("journey", "language"),
    [(one, LANGUAGES[number % len(LANGUAGES)]) for number, one in enumerate(JOURNEYS)],
    ids=[one.__name__ for one in JOURNEYS],
)
def test_a_visitor_comes_to_a_good_end(hands: Hands, journey: Journey, language: str) -> None:
    hands.speaks(language)
    journey(hands)
