"""Every kind of letter: composed in every language, and only while it is still so."""

import re
from datetime import timedelta
from html.parser import HTMLParser
from typing import Any

import icalendar
import pytest

from server.mail.composing import Composed, NothingToTellError
from server.ticket.changing import mark_refunded
from tests.server.letters.desk import PUBLIC_URL, UNTIL, WRITTEN, Desk
from tests.server.payment.shop import NOW
from ticketing.identifiers import new_id
from ticketing.mail import LetterKind
from ticketing.wire import LANGUAGES

_WITH_LINK = set(WRITTEN) - {LetterKind.TICKET_PASSED_ON, LetterKind.APPROVAL_REFUSED}


class _Page(HTMLParser):
    """Every element of a letter with its attributes; what it would fetch."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note it."""
        self.elements.append((tag, dict(attrs)))

    def of(self, attribute: str) -> list[str]:
        """All values of an attribute."""
        return [value for _, have in self.elements if (value := have.get(attribute))]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", WRITTEN)
def test_every_kind_is_written_in_every_language(
    desk: Desk, kind: LetterKind, language: str
) -> None:
    said = desk.write(kind, language)
    assert said.subject
    for body in (said.subject, said.text, said.html):
        assert "{" not in re.sub(r"<style>.*</style>", "", body, flags=re.DOTALL)
        assert "None" not in body
    page = _Page(said.html)
    assert page.elements[0] == ("html", {"lang": language, "dir": _direction(language)})
    fetched = page.of("src") + page.of("background")
    assert all(address.startswith("cid:") for address in fetched)
    assert not {tag for tag, _ in page.elements} & {"script", "link", "iframe", "form", "object"}
    assert "url(" not in said.html
    assert "@import" not in said.html


@pytest.mark.parametrize("kind", sorted(_WITH_LINK))
def test_the_link_stands_in_both_bodies(desk: Desk, kind: LetterKind) -> None:
    said = desk.write(kind)
    (link,) = set(re.findall(rf"{PUBLIC_URL}/[a-z/]+/[\w-]+", said.text))
    assert _Page(said.html).of("href") == [link]


@pytest.mark.parametrize(
    ("kind", "changes"),
    [
        (LetterKind.TICKETS, {"order_id": new_id()}),
        (LetterKind.TICKET_REPLACED, {"subject_id": new_id()}),
        (LetterKind.TICKET_RECEIVED, {"details": {"transfer_id": str(new_id())}}),
        (LetterKind.PASSWORD_RESET, {"details": {"expires_at": NOW.isoformat()}}),
        (LetterKind.APPROVAL_GIVEN, {}),
    ],
)
def test_what_is_no_longer_so_is_not_told(
    desk: Desk, kind: LetterKind, changes: dict[str, Any]
) -> None:
    with pytest.raises(NothingToTellError):
        desk.write(kind, **changes)


def test_an_offer_that_is_over_is_not_told(desk: Desk) -> None:
    over = {
        "event_id": str(desk.shop.event_id),
        "tier_name": {"text": "Standing", "translations": {}},
        "session_ids": [],
        "quantity": 1,
        "ends_at": (NOW - timedelta(seconds=1)).isoformat(),
    }
    with pytest.raises(NothingToTellError, match="over"):
        desk.write(LetterKind.WAITING_OFFER, details=over)


def test_what_people_write_is_shown_and_does_nothing(desk: Desk) -> None:
    hostile = '<b onclick=x>\u202e{event} & "Co"</b>\r\nBcc: x@example.net'
    details = {"from_name": hostile, "message": f"{hostile}\n{{0}}", "expires_at": UNTIL}
    said = desk.write(LetterKind.TICKET_RECEIVED, details=details)
    assert "&lt;b onclick=x&gt;" in said.html
    assert "<b onclick" not in said.html
    assert "\u202e" not in said.html + said.text
    assert "\n" not in said.subject
    assert "{event}" in said.subject, "it is no place to fill in"


def test_names_keep_their_own_direction_within_arabic(desk: Desk) -> None:
    said = desk.write(LetterKind.TICKET_RECEIVED, "ar")
    assert "\u2068Mira Okafor\u2069" in said.text


def test_a_name_that_is_not_known_is_somebody(desk: Desk) -> None:
    said = desk.write(LetterKind.TICKET_RECEIVED, details={})
    assert said.subject.startswith("Somebody has passed")


def test_a_cancelled_event_leaves_the_calendar(desk: Desk) -> None:
    before, after = (
        _entry(desk.write(kind)) for kind in (LetterKind.TICKETS, LetterKind.EVENT_CANCELLED)
    )
    assert before["UID"] == after["UID"]
    assert (before["STATUS"], after["STATUS"]) == ("CONFIRMED", "CANCELLED")
    assert after.sequence > before.sequence


def test_a_cancelled_event_says_what_becomes_of_the_money_before_anything_else(desk: Desk) -> None:
    said = desk.write(LetterKind.EVENT_CANCELLED).text
    assert 0 < said.index("€50.00 goes back automatically") < said.index(PUBLIC_URL)


def test_answers_go_to_the_organiser_under_its_name(desk: Desk) -> None:
    said = desk.write(LetterKind.TICKETS)
    assert said.from_name == "Foundry Arts"


def test_tickets_that_are_all_given_back_are_not_mailed(desk: Desk) -> None:
    shop = desk.shop
    shop.database.write(lambda c: mark_refunded(c, [ticket.id for ticket in desk.tickets]))
    with pytest.raises(NothingToTellError):
        desk.write(LetterKind.TICKETS)


def _entry(said: Composed) -> icalendar.Event:
    (content,) = [one.content for one in said.attached if one.media_type == "text/calendar"]
    (entry,) = icalendar.Calendar.from_ical(content).walk("VEVENT")
    assert isinstance(entry, icalendar.Event)
    return entry


def _direction(language: str) -> str:
    return "rtl" if language == "ar" else "ltr"
