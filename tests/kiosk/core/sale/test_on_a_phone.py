"""Somebody pays with their own phone: on a page behind a code, or from a mobile money account."""

from kiosk.core.sale.intent import ChooseWay, GivePhone, Press
from kiosk.core.sale.view import PrintState, SaleView, Screen
from tests.kiosk.core.sale.visiting import Foyer, Visitor
from tests.server.payment.mobile import REJECTS, WAITS
from tests.server.payment.payers import session_behind_link
from tests.simulator.momo.running import PAYER
from ticketing.payment import PaymentMethod, Trouble


def at_code(visitor: Visitor) -> SaleView:
    """A code to pay at is on the screen."""
    visitor.goes_to_choose(PaymentMethod.PHONE)
    return visitor.until(lambda view: bool(view.pay_url) and view.can_cancel)


def session_of(foyer: Foyer, view: SaleView) -> str:
    """The session that the code on the screen leads to."""
    return session_behind_link(foyer.server.client(None), view.pay_url)


def printed(visitor: Visitor) -> list[PrintState]:
    """What came out, once the sale is done."""
    return [ticket.print_state for ticket in visitor.sees(Screen.DONE).tickets]


def test_what_is_paid_on_the_page_prints_here(foyer: Foyer, visitor: Visitor) -> None:
    shown = at_code(visitor)
    assert shown.present_left_s
    assert not shown.page_used
    session = session_of(foyer, shown)
    foyer.stripe.pay_checkout(session, "decline")
    visitor.until(lambda view: view.page_used, 30)
    assert visitor.view.screen is Screen.SCAN_TO_PAY
    foyer.stripe.pay_checkout(session)
    assert printed(visitor) == [PrintState.PRINTED] * 2
    assert [one["amount"] for one in foyer.stripe.ledger()["charges"]] == [5000]


def test_a_page_that_is_cancelled_takes_no_money_and_a_card_pays_instead(
    foyer: Foyer, visitor: Visitor
) -> None:
    session = session_of(foyer, at_code(visitor))
    visitor.asks(Press.CANCEL_PAYMENT)
    declined = visitor.sees(Screen.DECLINED)
    assert declined.trouble is Trouble.CANCELLED_BY_CUSTOMER
    assert foyer.stripe.client().v1.checkout.sessions.retrieve(session).status == "expired"
    visitor.asks(Press.PAY_OTHERWISE, ChooseWay(PaymentMethod.CARD_READER))
    visitor.until(lambda view: view.screen is Screen.PRESENT_CARD and view.can_cancel)
    foyer.stripe.present_card()
    assert printed(visitor) == [PrintState.PRINTED] * 2


def test_a_cancel_that_came_after_the_money_goes_on_to_printing(
    foyer: Foyer, visitor: Visitor
) -> None:
    session = session_of(foyer, at_code(visitor))
    foyer.stripe.pay_checkout(session)
    visitor.asks(Press.CANCEL_PAYMENT)
    assert printed(visitor) == [PrintState.PRINTED] * 2
    assert foyer.stripe.ledger()["refunds"] == []


def test_a_request_declined_on_the_phone_is_followed_by_one_to_another_number(
    foyer: Foyer, visitor: Visitor
) -> None:
    visitor.goes_to_choose(PaymentMethod.MOMO)
    visitor.asks(GivePhone(REJECTS))
    declined = visitor.sees(Screen.DECLINED)
    assert declined.trouble is Trouble.REJECTED
    visitor.asks(Press.TRY_AGAIN)
    assert visitor.sees(Screen.PHONE_NUMBER).phone == REJECTS
    visitor.asks(GivePhone(PAYER))
    assert printed(visitor) == [PrintState.PRINTED] * 2
    assert [one["amount"] for one in foyer.momo.ledger()["collected"]] == ["50.00"]


def test_a_request_that_waits_is_not_cancelled_here_and_prints_once_it_is_confirmed(
    foyer: Foyer, visitor: Visitor
) -> None:
    visitor.goes_to_choose(PaymentMethod.MOMO)
    visitor.asks(GivePhone(WAITS))
    waiting = visitor.until(lambda view: bool(view.asked_phone) and not view.busy)
    assert (waiting.screen, waiting.can_cancel) == (Screen.CONFIRM_ON_PHONE, False)
    assert WAITS.endswith(waiting.asked_phone.removeprefix("…"))
    visitor.asks(Press.CANCEL_PAYMENT, Press.LEAVE)
    (request,) = foyer.momo.asked("requesttopay")
    foyer.momo.answer(request["reference"], "approve")
    assert printed(visitor) == [PrintState.PRINTED] * 2
    assert Screen.DECLINED not in visitor.screens()
