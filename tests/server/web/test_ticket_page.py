"""What the page of a ticket that was passed on shows, in every state and language."""

from datetime import timedelta
from typing import Any

import pytest

from server.web.drawing import Pages
from server.web.holder_page import HolderPage, Tone
from server.web.ticket_page import ticket_page
from server.web.words import WORDS
from tests.server.web.test_order_page import CODE, HOSTILE, START, a_ticket, an_event
from ticketing.catalogue import SessionView
from ticketing.holder import TicketDetails, TicketEvent
from ticketing.identifiers import new_id
from ticketing.ticket import OPENING, TicketStatus
from ticketing.wire import Localized


def sessions(count: int) -> tuple[SessionView, ...]:
    """So many sessions, a week apart."""
    starts = [START + timedelta(days=7 * n) for n in range(count)]
    return tuple(
        SessionView(id=new_id(), starts_at=at, doors_at=at, ends_at=at + timedelta(hours=2))
        for at in starts
    )


def details(
    status: TicketStatus = TicketStatus.VALID, count: int = 1, **changes: Any
) -> TicketDetails:
    """A ticket that was passed on."""
    event = an_event(changes.pop("event_name", "Orchestra of Tomorrow"))
    code = CODE if status in OPENING else ""
    plain = a_ticket(status, **{"passed_on": True, "generation": 2, "code": code} | changes)
    of = TicketEvent(
        id=event.id,
        name=event.name,
        venue=event.venue,
        room=event.room,
        time_zone=event.time_zone,
        status=event.status,
        picture=None,
        sessions=sessions(count),
    )
    rest = {"event": of, "tier_name": Localized(text="General"), "transferable": True}
    return TicketDetails(**plain.model_dump() | rest | dict.fromkeys(("qr_png", "qr_svg", "pdf")))


def a_page(ticket: TicketDetails, language: str = "en", *, mine: bool = True) -> HolderPage:
    return ticket_page(ticket, language, "/t/x", mine=mine)


def text_of(page: HolderPage) -> str:
    return bytes(Pages().holder(page).body).decode()


def test_its_holder_sees_it_with_its_symbol_and_its_file() -> None:
    page = a_page(details(attendee="Maja Lindqvist"))
    assert (page.status, page.tone) == ("Valid", Tone.GOOD)
    assert page.tickets[0].symbol is not None
    assert page.tickets[0].attendee == "Maja Lindqvist"
    assert (page.pdf, page.pdf_path) == ("Ticket as PDF", "/t/x/ticket.pdf")
    assert "Earlier prints" not in text_of(page)


@pytest.mark.parametrize("status", [TicketStatus.USED, TicketStatus.VOID, TicketStatus.REFUNDED])
@pytest.mark.parametrize("language", list(WORDS))
def test_one_that_opens_nothing_says_why_and_has_no_symbol(
    status: TicketStatus, language: str
) -> None:
    page = a_page(details(status), language)
    assert page.note == WORDS[language].opens_nothing[status]
    assert page.tickets == ()
    assert page.show == ""
    assert 'class="symbol"' not in text_of(page)


@pytest.mark.parametrize("language", list(WORDS))
def test_once_it_was_passed_on_again_nothing_of_it_is_shown(language: str) -> None:
    page = a_page(details(attendee="Somebody New"), language, mine=False)
    written = text_of(page)
    assert page.status == WORDS[language].passed_on
    assert page.note == WORDS[language].handed_over
    assert "Somebody New" not in written
    assert "symbol" not in written.split("</style>")[1]
    assert page.pdf == ""


def test_a_season_ticket_says_its_first_sessions_and_that_there_are_more() -> None:
    assert a_page(details(count=2)).when == (
        "Main Hall",
        "Sat, 21 Nov 2026 · 20:00",
        "Sat, 28 Nov 2026 · 20:00",
    )
    assert a_page(details(count=8)).when[-1] == "…"


def test_hostile_names_stay_text() -> None:
    written = text_of(a_page(details(attendee=HOSTILE, event_name=HOSTILE)))
    assert "<script" not in written
    assert "&lt;script&gt;" in written
