"""A desk on a real server and a simulated Stripe: what a visitor sees on each way of a sale."""

from datetime import UTC, datetime
from pathlib import Path
from uuid import UUID

from kiosk.core.ports import PaperState, PrintOutcome
from kiosk.core.sale.intent import (
    ChangeQuantity,
    ChooseEvent,
    ChooseLanguage,
    ChooseWay,
    GiveEmail,
    Press,
)
from kiosk.core.sale.journal import Ending
from kiosk.core.sale.view import EventsState, Notice, PrintState, SaleView, Screen
from kiosk.equipping import printer_of
from tests.documents.paper import codes_in
from tests.kiosk.core.sale.visiting import BY_CARD, Foyer, Visitor, on_disk
from tests.kiosk.hardware.receipt_printer import ReceiptPrinter
from tests.kiosk.hardware.wire_printer import switched_on
from tests.simulator.running import wait_until
from tests.small_pictures import a_picture
from ticketing.money import Money
from ticketing.order import OrderStatus, OrderView
from ticketing.payment import PaymentMethod, Trouble


def order_of(foyer: Foyer, visitor: Visitor) -> OrderView:
    """The last order of this kiosk, as the server has it."""
    newest = visitor.parts.journal.entries()[0]
    client = foyer.server.client(visitor.parts.identity.token)
    return OrderView.model_validate_json(client.get(f"/orders/{newest.order_id}").content)


def last_ending(visitor: Visitor) -> Ending | None:
    """How this kiosk's last sale was closed."""
    return visitor.parts.journal.entries()[0].ending


def test_a_declined_card_then_a_good_one_ends_with_tickets_on_paper(
    foyer: Foyer, visitor: Visitor
) -> None:
    visitor.goes_to_pay()
    foyer.stripe.present_card(card="declined")
    declined = visitor.sees(Screen.DECLINED)
    assert declined.trouble is Trouble.DECLINED
    assert declined.can_try_again
    assert declined.total == Money(amount=5000, currency="EUR")
    visitor.asks(Press.TRY_AGAIN)
    visitor.until(lambda view: view.can_cancel)
    foyer.stripe.present_card()
    done = visitor.sees(Screen.DONE)
    assert [ticket.print_state for ticket in done.tickets] == [PrintState.PRINTED] * 2
    assert done.follow_url
    assert len(foyer.printer.printed) == 1
    order = order_of(foyer, visitor)
    assert order.status is OrderStatus.COMPLETED
    assert [payment.attempt for payment in order.payments] == [2]
    visitor.asks(Press.DONE)
    visitor.sees(Screen.ATTRACT)
    assert last_ending(visitor) is Ending.DELIVERED


def test_a_payment_cancelled_on_the_screen_can_be_tried_again_or_left(
    foyer: Foyer, visitor: Visitor
) -> None:
    visitor.goes_to_pay()
    visitor.asks(Press.CANCEL_PAYMENT)
    assert visitor.sees(Screen.DECLINED).trouble is Trouble.CANCELLED_BY_CUSTOMER
    visitor.asks(Press.TRY_AGAIN)
    visitor.until(lambda view: view.can_cancel)
    assert len({payment.id for payment in order_of(foyer, visitor).payments}) == 2
    visitor.asks(Press.CANCEL_PAYMENT)
    visitor.sees(Screen.DECLINED)
    visitor.asks(Press.LEAVE)
    visitor.sees(Screen.ATTRACT)
    wait_until(lambda: last_ending(visitor) is Ending.GIVEN_BACK, 10)
    assert order_of(foyer, visitor).status is OrderStatus.CANCELLED
    assert foyer.stripe.ledger()["charges"] == []


def test_cancel_on_the_reader_is_told_apart_from_a_decline(foyer: Foyer, visitor: Visitor) -> None:
    visitor.goes_to_pay()
    foyer.stripe.press_cancel()
    assert visitor.sees(Screen.DECLINED).trouble is Trouble.CANCELLED_BY_CUSTOMER


def test_whoever_leaves_after_a_decline_takes_the_payment_and_the_hold_away(
    foyer: Foyer, visitor: Visitor
) -> None:
    visitor.goes_to_pay()
    foyer.stripe.present_card(card="declined")
    visitor.sees(Screen.DECLINED)
    visitor.asks(Press.LEAVE)
    visitor.sees(Screen.ATTRACT)
    wait_until(lambda: last_ending(visitor) is Ending.GIVEN_BACK, 10)
    assert order_of(foyer, visitor).status is OrderStatus.CANCELLED


def test_a_reader_that_is_switched_off_is_named_and_nothing_is_charged(
    foyer: Foyer, visitor: Visitor
) -> None:
    foyer.stripe.switch(on=False)
    visitor.chooses()
    visitor.asks(*BY_CARD)
    assert visitor.sees(Screen.DECLINED).trouble is Trouble.READER_OFFLINE
    foyer.stripe.switch(on=True)
    visitor.asks(Press.TRY_AGAIN)
    visitor.until(lambda view: view.can_cancel)
    # Left on the reader, it would keep the next test's kiosk from it.
    visitor.asks(Press.CANCEL_PAYMENT)
    visitor.sees(Screen.DECLINED)


def test_a_free_order_needs_no_card(foyer: Foyer, visitor: Visitor) -> None:
    visitor.sees(Screen.ATTRACT)
    ready = visitor.until(lambda view: view.events_state is EventsState.READY)
    visitor.asks(ChooseEvent(ready.events[0].event_id))
    free = visitor.sees(Screen.TIERS).lines[1].tier_id
    visitor.asks(ChangeQuantity(free, 1), Press.REVIEW)
    visitor.sees(Screen.REVIEW)
    visitor.asks(Press.CONTINUE, Press.SKIP_EMAIL)
    visitor.sees(Screen.DONE)
    assert Screen.PRESENT_CARD not in visitor.screens()
    assert order_of(foyer, visitor).status is OrderStatus.COMPLETED
    assert foyer.stripe.ledger()["charges"] == []


def test_an_email_goes_with_the_order_and_leaves_the_kiosk_with_the_customer(
    foyer: Foyer, visitor: Visitor
) -> None:
    visitor.chooses()
    visitor.asks(Press.CONTINUE, GiveEmail("lea hartmann"))
    assert visitor.until(lambda view: view.notice is not None).notice is Notice.BAD_EMAIL
    visitor.asks(GiveEmail("lea.hartmann@gmx.de"))
    visitor.sees(Screen.PAY_METHODS)
    visitor.asks(ChooseWay(PaymentMethod.CARD_READER))
    visitor.until(lambda view: view.can_cancel)
    assert order_of(foyer, visitor).buyer.email == "lea.hartmann@gmx.de"
    foyer.stripe.present_card()
    visitor.sees(Screen.DONE)
    visitor.asks(Press.DONE)
    assert visitor.sees(Screen.ATTRACT).email == ""
    folder = foyer.folder / "kiosk"
    kept = on_disk(folder)
    assert b"hartmann" not in kept


def test_an_address_that_has_all_that_one_person_may_have_is_told_so(foyer: Foyer) -> None:
    free = foyer.venue.tiers[1].id
    foyer.venue.operator.patch(f"/tiers/{free}", {"max_per_buyer": 1})
    with foyer.visitor() as visitor:
        assert one_ticket(visitor, free).screen is Screen.DONE
        visitor.asks(Press.DONE)
        told = one_ticket(visitor, free)
        assert (told.screen, told.notice) == (Screen.EMAIL, Notice.BUYER_HAS_ENOUGH)
        assert told.notice_available == 0
    foyer.venue.operator.patch(f"/tiers/{free}", {"max_per_buyer": None})


def one_ticket(visitor: Visitor, tier_id: UUID) -> SaleView:
    """What comes of wanting two of a tier, of which one person may have one, for one address."""
    visitor.sees(Screen.ATTRACT)
    ready = visitor.until(lambda view: view.events_state is EventsState.READY)
    visitor.asks(ChooseEvent(ready.events[0].event_id))
    visitor.asks(ChangeQuantity(tier_id, 1), ChangeQuantity(tier_id, 1))
    chosen = visitor.until(lambda view: view.ticket_count == 1)
    assert (chosen.lines[1].terms.limit, chosen.lines[1].terms.per_buyer) == (1, True)
    visitor.asks(Press.REVIEW)
    visitor.sees(Screen.REVIEW)
    visitor.asks(Press.CONTINUE, GiveEmail("ada@example.org"))
    return visitor.until(lambda view: view.screen is Screen.DONE or bool(view.notice))


def test_going_back_from_the_review_gives_the_tickets_back_and_keeps_the_cart(
    foyer: Foyer, visitor: Visitor
) -> None:
    before = foyer.venue.stock()["available"]
    visitor.chooses(3)
    assert foyer.venue.stock()["available"] == before - 3
    visitor.asks(Press.BACK)
    back = visitor.sees(Screen.TIERS)
    assert back.ticket_count == 3
    assert foyer.venue.stock()["available"] == before


def test_paper_that_ran_out_after_payment_leaves_the_tickets_on_the_screen(
    foyer: Foyer, visitor: Visitor
) -> None:
    visitor.goes_to_pay()
    foyer.printer.state = PaperState.PAPER_OUT
    foyer.stripe.present_card()
    done = visitor.sees(Screen.DONE)
    assert [ticket.print_state for ticket in done.tickets] == [PrintState.FAILED] * 2
    assert all(ticket.code for ticket in done.tickets)
    foyer.printer.state = PaperState.READY
    visitor.asks(Press.PRINT_AGAIN)
    visitor.until(lambda view: view.tickets[0].print_state is PrintState.PRINTED)
    wait_until(lambda: order_of(foyer, visitor).status is OrderStatus.COMPLETED, 10)


def test_paper_that_ends_between_two_tickets_is_unsure_and_both_come_out_once_asked(
    foyer: Foyer,
) -> None:
    with switched_on(ReceiptPrinter()) as roll:
        printer = f"escpos+tcp://127.0.0.1:{roll.port}"
        settings = foyer.settings().model_copy(update={"printer": printer})
        with foyer.visitor(settings, printer_of(settings)) as visitor:
            visitor.goes_to_pay()
            roll.rows_left = 1500
            foyer.stripe.present_card()
            done = visitor.sees(Screen.DONE)
            states = [ticket.print_state for ticket in done.tickets]
            assert states == [PrintState.PRINTED, PrintState.UNSURE]
            codes = [[ticket.code] for ticket in done.tickets]
            assert [codes_in(page) for page in roll.cut] == codes[:1]
            roll.rows_left, roll.paper = None, "low"
            visitor.asks(Press.PRINT_AGAIN)
            visitor.until(lambda view: view.tickets[1].print_state is PrintState.PRINTED)
            assert [codes_in(page) for page in roll.cut] == [codes[0], *codes]


def test_a_print_whose_outcome_nobody_knows_is_repeated_only_by_asking(
    foyer: Foyer, visitor: Visitor
) -> None:
    foyer.printer.next_outcome = PrintOutcome.UNSURE
    visitor.goes_to_pay()
    foyer.stripe.present_card()
    done = visitor.sees(Screen.DONE)
    assert done.tickets[0].print_state is PrintState.UNSURE
    assert foyer.printer.printed == []
    visitor.asks(Press.DONE)
    visitor.sees(Screen.ATTRACT)
    wait_until(lambda: last_ending(visitor) is Ending.DELIVERED, 10)


def test_a_reply_lost_between_server_and_stripe_is_followed_until_it_is_known(
    foyer: Foyer, visitor: Visitor
) -> None:
    foyer.stripe.arm_fault("lost_after_commit", "POST /v1/terminal/readers/*", 1)
    visitor.chooses()
    visitor.asks(*BY_CARD)
    wait_until(lambda: foyer.stripe.screen()["phase"] == "waiting", 10)
    foyer.stripe.present_card()
    visitor.sees(Screen.DONE)
    assert [charge["amount"] for charge in foyer.stripe.ledger()["charges"]] == [5000]


def test_the_language_is_kept_through_a_sale_and_forgotten_after_it(visitor: Visitor) -> None:
    visitor.asks(ChooseLanguage("ar"))
    visitor.chooses()
    assert visitor.view.language == "ar"
    visitor.asks(Press.CLEAR)
    assert visitor.sees(Screen.ATTRACT).language == "en"


def test_a_server_that_is_gone_leaves_the_events_on_the_screen_and_sells_no_card(
    foyer: Foyer,
) -> None:
    settings = foyer.settings()
    with foyer.visitor(settings) as visitor:
        visitor.until(lambda view: view.events_state is EventsState.READY)
    foyer.server.kill()
    try:
        with foyer.visitor(settings.model_copy(update={"pairing_code": None})) as visitor:
            view = visitor.until(lambda view: not view.online)
            assert view.events_state is EventsState.READY
            assert view.offline_since is not None
            assert view.offline_since <= datetime.now(UTC)
            visitor.asks(ChooseEvent(view.events[0].event_id))
            tier = visitor.sees(Screen.TIERS).lines[0].tier_id
            visitor.asks(ChangeQuantity(tier, 1), Press.REVIEW)
            told = visitor.until(lambda view: view.notice is not None)
            assert told.notice is Notice.SERVER_UNREACHABLE
            assert told.ticket_count == 1
            foyer.server.start()
            visitor.until(lambda view: view.online, 20)
            wait_until(lambda: last_ending(visitor) is Ending.GIVEN_BACK, 20)
    finally:
        if foyer.server.process.poll() is not None:
            foyer.server.start()


def test_a_server_lost_while_a_card_may_be_charged_shows_unknown_then_goes_on_by_itself(
    foyer: Foyer, visitor: Visitor
) -> None:
    visitor.goes_to_pay()
    foyer.server.kill()
    foyer.stripe.present_card()
    try:
        unknown = visitor.until(lambda view: view.screen is Screen.UNKNOWN, 30)
        assert unknown.order_number
        assert not unknown.can_cancel
    finally:
        foyer.server.start()
    done = visitor.sees(Screen.DONE, 30)
    assert len(done.tickets) == 2
    assert [charge["amount"] for charge in foyer.stripe.ledger()["charges"]] == [5000]


def test_a_hold_is_kept_longer_by_asking_as_often_as_the_server_lets(
    foyer: Foyer, visitor: Visitor
) -> None:
    visitor.chooses()
    before = order_of(foyer, visitor).hold_until
    visitor.asks(Press.KEEP_LONGER)
    wait_until(lambda: order_of(foyer, visitor).hold_until > before, 5)
    assert visitor.view.can_extend
    visitor.asks(Press.KEEP_LONGER, Press.KEEP_LONGER, Press.KEEP_LONGER)
    visitor.until(lambda view: not view.can_extend)
    assert visitor.view.screen is Screen.REVIEW


def test_the_organiser_s_look_reaches_an_open_kiosk_and_stays_without_the_server(
    foyer: Foyer,
) -> None:
    organiser, operator = f"/organisers/{foyer.venue.organiser_id}", foyer.venue.operator
    settings = foyer.settings()
    with foyer.visitor(settings) as visitor:
        visitor.sees(Screen.ATTRACT)
        operator.put(f"{organiser}/pictures/1", data=a_picture())
        operator.put(f"{organiser}/mark", data=a_picture(size=(9, 9)))
        operator.patch(organiser, {"accent": "#0B6B3A"})
        brand = visitor.until(lambda view: view.brand.accent == "#0B6B3A").brand
    assert brand.mark is not None
    assert [Path(file).read_bytes() for file in brand.pictures] == [a_picture()]
    alone = settings.model_copy(update={"server_url": "http://127.0.0.1:9", "pairing_code": None})
    with foyer.visitor(alone) as visitor:
        assert visitor.seen[0].brand == brand
