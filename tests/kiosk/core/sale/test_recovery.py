"""A kiosk killed at each named step of a sale, and what its next start makes of it."""

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from kiosk.core.clock import SystemClock
from kiosk.core.sale.intent import Press
from kiosk.core.sale.journal import JOURNAL_SCHEMA, Ending, Entry, Journal
from kiosk.core.sale.view import PrintState, Screen
from kiosk.core.settings import SaleSettings
from kiosk.core.store import Store
from kiosk.hardware.printer_file import FilePrinter
from tests.kiosk.core.sale.visiting import Foyer, Visitor
from tests.server.promotion.selling_off import make
from tests.simulator.running import wait_until
from ticketing.order import OrderStatus, OrderView
from ticketing.payment import PaymentMethod

ROOT = Path(__file__).parents[4]


def killed_at(
    step: str,
    foyer: Foyer,
    *,
    card: bool,
    way: PaymentMethod = PaymentMethod.CARD_READER,
    code: str = "",
) -> SaleSettings:
    """A kiosk that died at ``step`` in the middle of a sale; its settings to start it again."""
    settings = foyer.settings()
    environment = {key: value for key, value in os.environ.items() if "WICKET_" not in key}
    environment |= {
        "WICKET_SERVER_URL": settings.server_url,
        "WICKET_DEVICE_FOLDER": str(settings.device_folder),
        "WICKET_PAIRING_CODE": settings.pairing_code or "",
        "WICKET_CRASH_AT": step,
        "WICKET_LEASE_KEEP": "0",
    }
    kiosk = subprocess.Popen(
        [sys.executable, "-m", "tests.kiosk.core.sale.lone_visitor", way.value, code],
        cwd=ROOT,
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
    )
    try:
        if card:
            wait_until(lambda: asks_for_card(foyer) or kiosk.poll() is not None, 20)
            foyer.stripe.present_card()
        output, _ = kiosk.communicate(timeout=30)
        assert kiosk.returncode == -9, output.decode()
    finally:
        kiosk.kill()
        kiosk.communicate()
    return settings.model_copy(update={"pairing_code": None})


def asks_for_card(foyer: Foyer) -> bool:
    """Whether the reader shows an amount and waits."""
    return bool(foyer.stripe.screen()["phase"] == "waiting")


def answer_phone(foyer: Foyer, outcome: str) -> None:
    """What the payer does with the one request on their phone."""
    (request,) = foyer.momo.asked("requesttopay")
    foyer.momo.answer(request["reference"], outcome)


def prints(settings: SaleSettings) -> list[Path]:
    """The documents that came out."""
    return sorted(settings.prints.glob("*.pdf"))


def charges(foyer: Foyer) -> list[int]:
    """What Stripe took, by its own books."""
    return [charge["amount"] for charge in foyer.stripe.ledger()["charges"]]


def only_sale(visitor: Visitor) -> Entry:
    """The journal's one row."""
    rows = visitor.parts.journal.entries()
    assert len(rows) == 1
    return rows[0]


def order_of(visitor: Visitor, foyer: Foyer) -> OrderView:
    """The sale's order, as its kiosk reads it."""
    client = foyer.server.client(visitor.parts.identity.token)
    answer = client.get(f"/orders/{only_sale(visitor).order_id}")
    return OrderView.model_validate_json(answer.content)


def closed_as(visitor: Visitor) -> Ending:
    """How the sale ended, once it has."""
    ending = wait_until(lambda: only_sale(visitor).ending, 15)
    assert ending is not None
    return ending


def at_home(settings: SaleSettings) -> FilePrinter:
    """The printer the killed kiosk had."""
    return FilePrinter(settings.prints)


@pytest.mark.parametrize(
    "step", ["sale.order_journalled", "sale.order_placed", "sale.payment_journalled"]
)
def test_a_sale_cut_before_its_payment_is_given_back(step: str, foyer: Foyer) -> None:
    settings = killed_at(step, foyer, card=False)
    with foyer.visitor(settings, at_home(settings)) as visitor:
        visitor.sees(Screen.ATTRACT)
        assert only_sale(visitor).ending is Ending.GIVEN_BACK
        assert foyer.venue.stock()["available"] + foyer.venue.stock()["sold"] == 100
        assert charges(foyer) == []
        assert prints(settings) == []


def test_a_sale_cut_at_the_reader_is_taken_off_it_and_given_back(foyer: Foyer) -> None:
    settings = killed_at("sale.payment_started", foyer, card=False)
    with foyer.visitor(settings, at_home(settings)) as visitor:
        visitor.sees(Screen.ATTRACT)
        assert only_sale(visitor).ending is Ending.GIVEN_BACK
        assert order_of(visitor, foyer).status is OrderStatus.CANCELLED
        assert foyer.stripe.screen()["phase"] != "waiting"
        assert charges(foyer) == []


def test_a_sale_cut_at_its_code_closes_the_page_behind_it_and_is_given_back(foyer: Foyer) -> None:
    settings = killed_at("sale.payment_started", foyer, card=False, way=PaymentMethod.PHONE)
    with foyer.visitor(settings, at_home(settings)) as visitor:
        visitor.sees(Screen.ATTRACT)
        assert only_sale(visitor).ending is Ending.GIVEN_BACK
        assert order_of(visitor, foyer).status is OrderStatus.CANCELLED
        (session,) = foyer.stripe.client().v1.checkout.sessions.list({"limit": 1}).data
        assert session.status == "expired"


def test_whoever_confirmed_on_their_phone_while_the_kiosk_was_dead_gets_tickets(
    foyer: Foyer,
) -> None:
    settings = killed_at("sale.payment_started", foyer, card=False, way=PaymentMethod.MOMO)
    answer_phone(foyer, "approve")
    with foyer.visitor(settings, at_home(settings)) as visitor:
        shown = visitor.sees(Screen.DONE)
        assert [ticket.print_state for ticket in shown.tickets] == [PrintState.PRINTED] * 2
        assert [one["amount"] for one in foyer.momo.ledger()["collected"]] == ["50.00"]


def test_a_request_that_still_waits_after_a_cut_is_followed_and_given_back_once_it_is_declined(
    foyer: Foyer,
) -> None:
    settings = killed_at("sale.payment_started", foyer, card=False, way=PaymentMethod.MOMO)
    with foyer.visitor(settings, at_home(settings)) as visitor:
        visitor.sees(Screen.ATTRACT, within_s=40)
        assert only_sale(visitor).ending is None
        assert order_of(visitor, foyer).status is OrderStatus.PENDING
        answer_phone(foyer, "reject")
        assert closed_as(visitor) is Ending.GIVEN_BACK
        assert order_of(visitor, foyer).status is OrderStatus.CANCELLED


def test_whoever_paid_while_the_kiosk_was_dead_gets_tickets_at_its_next_start(
    foyer: Foyer,
) -> None:
    settings = killed_at("sale.payment_started", foyer, card=False)
    wait_until(lambda: asks_for_card(foyer), 5)
    foyer.stripe.present_card()
    with foyer.visitor(settings, at_home(settings)) as visitor:
        shown = visitor.sees(Screen.DONE)
        assert [ticket.print_state for ticket in shown.tickets] == [PrintState.PRINTED] * 2
        assert closed_as(visitor) is Ending.DELIVERED
        assert charges(foyer) == [5000]
        assert len(prints(settings)) == 1


def test_a_paid_sale_cut_before_printing_is_printed_once(foyer: Foyer) -> None:
    settings = killed_at("sale.paid_seen", foyer, card=True)
    with foyer.visitor(settings, at_home(settings)) as visitor:
        shown = visitor.sees(Screen.DONE)
        assert [ticket.print_state for ticket in shown.tickets] == [PrintState.PRINTED] * 2
        assert closed_as(visitor) is Ending.DELIVERED
        assert order_of(visitor, foyer).status is OrderStatus.COMPLETED
        assert charges(foyer) == [5000]
        assert len(prints(settings)) == 1


def test_an_order_that_a_code_made_free_is_printed_after_a_cut(foyer: Foyer) -> None:
    _, code = make(foyer.venue.operator, foyer.venue, kind="free")
    settings = killed_at(
        "sale.payment_started", foyer, card=False, way=PaymentMethod.FREE, code=code
    )
    with foyer.visitor(settings, at_home(settings)) as visitor:
        assert visitor.sees(Screen.DONE).tickets[0].print_state is PrintState.PRINTED
        assert closed_as(visitor) is Ending.DELIVERED
        assert order_of(visitor, foyer).promo_code == code
        assert (charges(foyer), len(prints(settings))) == ([], 1)


@pytest.mark.parametrize(("step", "on_paper"), [("sale.print_journalled", 0), ("sale.printed", 1)])
def test_a_print_cut_in_the_middle_is_unsure_and_never_printed_again_by_itself(
    step: str, on_paper: int, foyer: Foyer
) -> None:
    settings = killed_at(step, foyer, card=True)
    with foyer.visitor(settings, at_home(settings)) as visitor:
        shown = visitor.sees(Screen.DONE)
        assert [ticket.print_state for ticket in shown.tickets] == [PrintState.UNSURE] * 2
        assert shown.can_print_again
        time.sleep(0.5)
        assert len(prints(settings)) == on_paper
        assert charges(foyer) == [5000]
        visitor.asks(Press.DONE)
        visitor.sees(Screen.ATTRACT)
        assert closed_as(visitor) is Ending.DELIVERED
        assert len(order_of(visitor, foyer).tickets) == 2


def test_a_sale_cut_after_delivery_is_only_closed(foyer: Foyer) -> None:
    settings = killed_at("sale.delivered", foyer, card=True)
    with foyer.visitor(settings, at_home(settings)) as visitor:
        visitor.sees(Screen.ATTRACT)
        assert only_sale(visitor).ending is Ending.DELIVERED
        assert charges(foyer) == [5000]
        assert len(prints(settings)) == 1


def test_whoever_paid_and_left_finds_their_tickets_kept_for_staff(foyer: Foyer) -> None:
    settings = killed_at("sale.payment_started", foyer, card=False)
    wait_until(lambda: asks_for_card(foyer), 5)
    foyer.stripe.present_card()
    with Store(settings.device_folder / "kiosk.db", JOURNAL_SCHEMA) as store:
        journal = Journal(store, SystemClock())
        journal.leave(journal.unfinished()[0].order_id)
    with foyer.visitor(settings, at_home(settings)) as visitor:
        visitor.sees(Screen.ATTRACT)
        assert closed_as(visitor) is Ending.KEPT_FOR_STAFF
        assert only_sale(visitor).number is not None
        order = order_of(visitor, foyer)
        assert (order.status, len(order.tickets)) == (OrderStatus.CONFIRMED, 2)
        assert prints(settings) == []


def test_a_start_without_the_server_serves_and_gives_back_once_it_is_there(foyer: Foyer) -> None:
    settings = killed_at("sale.order_placed", foyer, card=False)
    foyer.server.kill()
    try:
        with foyer.visitor(settings, at_home(settings)) as visitor:
            visitor.sees(Screen.ATTRACT, within_s=40)
            assert only_sale(visitor).ending is None
            foyer.server.start()
            assert closed_as(visitor) is Ending.GIVEN_BACK
    finally:
        if foyer.server.process.poll() is not None:
            foyer.server.start()
