"""What a holder's page says of an order, in every state that an order can have."""

from datetime import UTC, datetime, timedelta
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest

from documents.symbol import QUIET_ZONE, symbol
from server.web.drawing import HEADERS, Pages
from server.web.holder_page import HolderPage, Tone, drawn, serial_in_groups
from server.web.order_page import order_page
from server.web.words import WORDS
from tests.server.letters.browser import draw
from ticketing.catalogue import EventStatus, EventView, SessionView
from ticketing.identifiers import new_id, new_payment_reference, new_serial
from ticketing.money import Money
from ticketing.order import Buyer, Channel, LineView, OrderStatus, OrderView
from ticketing.payment import PaymentMethod, PaymentStatus, PaymentView
from ticketing.ticket import TicketStatus, TicketView
from ticketing.wire import Localized

START = datetime(2026, 11, 21, 19, 0, tzinfo=UTC)
NOW = START - timedelta(days=1)
PRICE = Money(amount=2800, currency="EUR")
CODE = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567" * 3 + "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
HOSTILE = "<script>alert(1)</script>\u202e\"'&"

EVENT_ID, SESSION_ID, TIER_ID, ORDER_ID = (new_id() for _ in range(4))


def an_event(name: str = "Orchestra of Tomorrow") -> EventView:
    session = SessionView(
        id=SESSION_ID,
        starts_at=START,
        doors_at=START - timedelta(hours=1),
        ends_at=START + timedelta(hours=2),
    )
    return EventView(
        id=EVENT_ID,
        organiser_id=new_id(),
        name=Localized(text=name, translations={"ar": "أوركسترا الغد"}),
        summary=Localized(text=""),
        venue="The Foundry",
        room=Localized(text="Main Hall"),
        time_zone="Europe/Berlin",
        currency="EUR",
        tax_basis_points=700,
        status=EventStatus.PUBLISHED,
        version=1,
        picture=None,
        sessions=(session,),
        tiers=(),
    )


def a_ticket(status: TicketStatus = TicketStatus.VALID, **changes: Any) -> TicketView:
    fields: dict[str, Any] = {
        "id": new_id(),
        "serial": new_serial(),
        "order_id": ORDER_ID,
        "event_id": EVENT_ID,
        "tier_id": TIER_ID,
        "session_ids": (SESSION_ID,),
        "status": status,
        "generation": 1,
        "admits": 1,
        "code": CODE,
        "issued_at": NOW,
    }
    return TicketView(**fields | changes)


def a_payment(status: PaymentStatus) -> PaymentView:
    return PaymentView(
        id=new_id(),
        reference=new_payment_reference(),
        order_id=ORDER_ID,
        method=PaymentMethod.CARD_READER,
        status=status,
        amount=PRICE,
        refunded=Money.zero("EUR"),
        attempt=1,
        created_at=NOW,
    )


def an_order(status: OrderStatus, **changes: Any) -> OrderView:
    line = LineView(
        tier_id=TIER_ID,
        tier_name=Localized(text="General"),
        quantity=1,
        unit_price=PRICE,
        total=PRICE,
    )
    fields: dict[str, Any] = {
        "id": ORDER_ID,
        "number": "W-7K3F-92QD",
        "status": status,
        "version": 1,
        "event_id": EVENT_ID,
        "session_id": SESSION_ID,
        "lines": (line,),
        "total": PRICE,
        "refunded": Money.zero("EUR"),
        "tax": Money(amount=183, currency="EUR"),
        "tax_basis_points": 700,
        "buyer": Buyer(),
        "language": "en",
        "channel": Channel.KIOSK,
        "hold_until": NOW + timedelta(minutes=10),
        "created_at": NOW,
        "follow_url": "http://example.test/o/x",
        "payments": (),
        "tickets": (),
    }
    return OrderView(**fields | changes)


def a_page(status: OrderStatus, **changes: Any) -> HolderPage:
    return order_page(an_order(status, **changes), an_event(), "/o/x")


def text_of(page: HolderPage) -> str:
    return bytes(Pages().holder(page).body).decode()


def test_a_confirmed_order_shows_its_tickets_and_their_file() -> None:
    page = a_page(OrderStatus.CONFIRMED, tickets=(a_ticket(), a_ticket()))
    assert (page.status, page.tone) == ("Paid €28.00", Tone.GOOD)
    assert [card.position for card in page.tickets] == ["Ticket 1 of 2", "Ticket 2 of 2"]
    assert all(card.symbol for card in page.tickets)
    assert (page.pdf, page.pdf_path) == ("2 tickets as PDF", "/o/x/tickets.pdf")
    assert page.refresh_s is None


def test_times_are_those_of_the_venue() -> None:
    assert a_page(OrderStatus.CONFIRMED).when == (
        "Sat, 21 Nov 2026 · Main Hall",
        "doors 19:00 · starts 20:00",
    )


@pytest.mark.parametrize("status", [PaymentStatus.UNKNOWN, PaymentStatus.PROCESSING])
def test_while_money_may_move_nobody_is_asked_to_pay_again(status: PaymentStatus) -> None:
    page = a_page(OrderStatus.PENDING, payments=(a_payment(status),))
    assert page.tone is Tone.BUSY
    assert "Please do not pay again" in page.note
    assert page.refresh_s is not None
    assert f'http-equiv="refresh" content="{page.refresh_s}"' in text_of(page)


def test_an_unpaid_order_says_until_when_it_is_kept() -> None:
    page = a_page(OrderStatus.PENDING)
    assert page.tone is Tone.LOOK
    assert "20:10" in page.note


def test_money_that_goes_back_is_shown() -> None:
    page = a_page(OrderStatus.UNFULFILLED, refunded=PRICE)
    assert page.refunded == "€28.00 paid back"
    assert page.refresh_s is None
    assert a_page(OrderStatus.UNFULFILLED).refresh_s is not None


def test_what_was_given_is_thanked_for_once_it_is_paid() -> None:
    gift, total = Money(amount=500, currency="EUR"), Money(amount=3300, currency="EUR")
    given = {"donation": gift, "total": total}
    page = a_page(OrderStatus.CONFIRMED, **given)
    assert (page.status, page.donated) == (
        "Paid €33.00",
        "Including your donation of €5.00. Thank you.",
    )
    assert page.donated in text_of(page)
    tickets_back = a_page(OrderStatus.CONFIRMED, refunded=PRICE, **given)
    assert (tickets_back.donated, tickets_back.refunded) == (page.donated, "€28.00 paid back")
    assert a_page(OrderStatus.CONFIRMED, refunded=total, **given).donated == ""
    assert a_page(OrderStatus.PENDING, **given).donated == ""
    assert a_page(OrderStatus.CONFIRMED).donated == ""


@pytest.mark.parametrize("status", [TicketStatus.USED, TicketStatus.VOID, TicketStatus.REFUNDED])
def test_a_ticket_that_opens_nothing_has_no_symbol(status: TicketStatus) -> None:
    page = a_page(OrderStatus.CONFIRMED, tickets=(a_ticket(status),))
    assert page.tickets[0].symbol is None
    assert page.show == ""


@pytest.mark.parametrize("language", ["en", "ar", "fr", "de", "es"])
@pytest.mark.parametrize("status", list(OrderStatus))
def test_every_state_has_a_page_in_every_language(status: OrderStatus, language: str) -> None:
    tickets = (a_ticket(admits=4, attendee="Finn Lindqvist"),)
    page = a_page(status, language=language, tickets=tickets)
    written = text_of(page)
    assert page.direction == ("rtl" if language == "ar" else "ltr")
    assert page.status in written
    assert "Finn Lindqvist" in written


def test_the_arabic_page_is_arabic() -> None:
    page = a_page(OrderStatus.CONFIRMED, language="ar", tickets=(a_ticket(),))
    assert page.event == "أوركسترا الغد"
    assert page.tickets[0].status == WORDS["ar"].tickets[TicketStatus.VALID]


def test_the_drawn_symbol_is_the_symbol_with_its_quiet_zone() -> None:
    made, matrix = drawn(CODE, "label"), symbol(CODE)
    assert made.size == len(matrix) + 2 * QUIET_ZONE
    dark = 0
    for part in made.path.split("z")[:-1]:
        across = int(part.split("h")[1].split("v")[0])
        dark += across * int(part.split("v")[1].split("h")[0])
    assert dark == sum(map(sum, matrix))


def test_a_serial_is_shown_in_two_groups_of_four() -> None:
    assert serial_in_groups("TKT-J2N84XWC") == "TKT-J2N8-4XWC"


class _Tags(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.seen: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.seen += [tag, *(name for name, _ in attrs)]


def test_hostile_names_stay_text() -> None:
    order = an_order(OrderStatus.CONFIRMED, tickets=(a_ticket(attendee=HOSTILE),))
    written = text_of(order_page(order, an_event(HOSTILE), "/o/x"))
    tags = _Tags()
    tags.feed(written)
    assert "script" not in tags.seen
    assert not [name for name in tags.seen if name.startswith("on")]
    assert "&lt;script&gt;" in written


def test_the_policy_lets_nothing_in_but_our_own_style() -> None:
    policy = HEADERS["Content-Security-Policy"]
    assert "default-src 'none'" in policy
    assert "unsafe" not in policy
    assert HEADERS["Referrer-Policy"] == "no-referrer"


def test_an_order_whose_money_is_all_given_back_does_not_say_that_it_is_paid() -> None:
    given = a_ticket(TicketStatus.REFUNDED, code="")
    page = a_page(OrderStatus.COMPLETED, refunded=PRICE, tickets=(given,))
    assert (page.status, page.tone, page.refunded) == ("€28.00 paid back", Tone.QUIET, "")


def test_an_order_with_some_money_given_back_says_both() -> None:
    some = Money(amount=800, currency="EUR")
    page = a_page(OrderStatus.COMPLETED, refunded=some, tickets=(a_ticket(),))
    assert (page.status, page.refunded) == ("Paid €28.00", "€8.00 paid back")


def test_large_letters_stay_within_a_phone(tmp_path: Path) -> None:
    refunded = a_ticket(TicketStatus.REFUNDED, code="")
    page = a_page(
        OrderStatus.COMPLETED, language="fr", tickets=(refunded, a_ticket(attendee="Ada " * 9))
    )
    text = bytes(Pages().holder(page).body).decode()
    large = text.replace("<style>", "<style>html { font-size: 300% }", 1)
    (tmp_path / "page.html").write_text(large, encoding="utf-8")
    picture = draw(tmp_path / "page.html", tmp_path, width=500, height=2400).picture
    below_head = range(400, picture.height)
    assert {picture.getpixel((495, y)) for y in below_head} == {(247, 245, 241)}, "its margin"
