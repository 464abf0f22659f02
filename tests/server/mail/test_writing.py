"""Messages as they go over the line: whole, plain ASCII, with no header that people wrote."""

from datetime import UTC, datetime
from email import message_from_bytes, policy
from email.message import EmailMessage

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from server.mail.addresses import UnusableAddressError
from server.mail.composing import Attached, Composed, Posted
from server.mail.writing import Envelope, Stationery, one_line, write_message
from ticketing.identifiers import new_id
from ticketing.mail import LetterKind

NOW = datetime(2026, 11, 21, 18, 30, tzinfo=UTC)
STATIONERY = Stationery("tickets@wicket.example", "Wicket", None)
SAID = Composed(
    subject="Your tickets",
    text="Grüße\n.a dot\n" + "long " * 300,
    html="<p>Grüße " + "x" * 3000,
    from_name="Foundry Arts",
    reply_to="office@foundry.example",
    attached=(
        Attached("tickets.pdf", "application/pdf", b"%PDF-1.7\n\x00\xff"),
        Attached("date.ics", "text/calendar; method=PUBLISH", "BEGIN:VCALENDAR ü".encode()),
        Attached("code.png", "image/png", b"\x89PNG", "code@wicket"),
    ),
)


def posted(to: str = "ada@example.org") -> Posted:
    return Posted(new_id(), LetterKind.TICKETS, to, "de", new_id(), NOW)


def written(said: Composed = SAID, to: str = "ada@example.org") -> Envelope:
    return write_message(STATIONERY, posted(to), said, NOW)


def parsed(envelope: Envelope) -> EmailMessage:
    return message_from_bytes(envelope.content, policy=policy.default)


def test_a_message_has_both_texts_its_picture_and_its_files() -> None:
    message = parsed(written())
    assert [part.get_content_type() for part in message.walk()] == [
        "multipart/mixed",
        "multipart/alternative",
        "text/plain",
        "multipart/related",
        "text/html",
        "image/png",
        "application/pdf",
        "text/calendar",
    ]
    assert message.defects == []
    files = list(message.iter_attachments())
    assert [one.get_filename() for one in files] == ["tickets.pdf", "date.ics"]
    assert files[0].get_content() == b"%PDF-1.7\n\x00\xff"
    picture = next(part for part in message.walk() if part.get_content_type() == "image/png")
    assert picture["Content-ID"] == "<code@wicket>"


def test_a_message_is_seven_bits_in_short_lines() -> None:
    content = written().content
    assert content.isascii()
    assert max(len(line) for line in content.split(b"\r\n")) <= 998
    assert b"\n" not in content.replace(b"\r\n", b"")


def test_its_headers_say_from_whom_to_whom_and_that_nobody_typed_it() -> None:
    envelope = written()
    message = parsed(envelope)
    assert message["From"] == "Foundry Arts <tickets@wicket.example>"
    assert message["Reply-To"] == "Foundry Arts <office@foundry.example>"
    assert message["To"] == "ada@example.org"
    assert message["Auto-Submitted"] == "auto-generated"
    assert message["Content-Language"] == "de"
    assert message["Date"].datetime == NOW
    assert message["Message-ID"] == f"<{envelope.letter_id}@wicket.example>"


def test_every_try_of_a_letter_has_the_same_message_id() -> None:
    letter = posted()
    later = NOW.replace(hour=23)
    ids = {parsed(write_message(STATIONERY, letter, SAID, at))["Message-ID"] for at in (NOW, later)}
    assert len(ids) == 1


HOSTILE = (
    "Night Shift\r\nBcc: everybody@example.net",
    "a\nX-Evil: yes\n\n<html>",
    "a\u2028Bcc: everybody@example.net",
    'Foundry" <evil@example.net>, "x',
    "=?utf-8?q?=0ABcc:_everybody=40example.net?=",
    "\u202egnp.exe\u0000",
    "ليلة " * 60,
    "🎟" * 200,
    "",
)


@pytest.mark.parametrize("text", HOSTILE)
def test_what_people_write_adds_no_header(text: str) -> None:
    said = Composed(
        subject=text, text=text, html=text, from_name=text, reply_to="a@foundry.example"
    )
    message = parsed(written(said))
    assert message["Bcc"] is None
    assert message["X-Evil"] is None
    assert [one.addr_spec for one in message["From"].addresses] == ["tickets@wicket.example"]
    assert [one.addr_spec for one in message["Reply-To"].addresses] == ["a@foundry.example"]
    assert len(message.get_all("Subject", [])) == 1


@settings(max_examples=60, deadline=None)
@given(text=st.text(max_size=300))
def test_no_text_at_all_breaks_a_message(text: str) -> None:
    said = Composed(subject=text, text="x", html="x", from_name=text)
    message = parsed(written(said))
    assert set(message.keys()) == {
        "From",
        "To",
        "Subject",
        "Date",
        "Message-ID",
        "Content-Language",
        "Auto-Submitted",
        "X-Auto-Response-Suppress",
        "MIME-Version",
        "Content-Type",
    }


def test_a_subject_arrives_as_it_was_written() -> None:
    subject = "Ihre Tickets für „Große Überraschungen“ im Freilichttheater am Fluß, 2. Rang links"
    assert parsed(written(Composed(subject, "x", "x")))["Subject"] == subject


def test_an_international_domain_is_written_as_servers_know_it() -> None:
    envelope = written(to="ada@straße.example")
    assert envelope.recipient == "ada@xn--strae-oqa.example"
    assert not envelope.needs_utf8


def test_a_name_outside_ascii_asks_for_a_server_that_can() -> None:
    envelope = written(to="zoë@example.org")
    assert envelope.needs_utf8
    assert envelope.recipient == "zoë@example.org"
    assert "zoë@example.org" in envelope.content.decode()


@pytest.mark.parametrize(
    "address",
    [
        "",
        "ada",
        "@example.org",
        "ada@",
        "ada@exa mple.org",
        "a\u202eda@example.org",
        "ada@-.org",
        "ada@" + "a" * 64 + ".org",
        "a" * 65 + "@example.org",
        "ada@example.org\r\nRCPT TO:<evil@example.net>",
    ],
)
def test_an_address_that_cannot_be_is_refused(address: str) -> None:
    with pytest.raises(UnusableAddressError):
        written(to=address)


def test_odd_addresses_stay_as_they_are() -> None:
    assert written(to="ada..l@example.org").recipient == "ada..l@example.org"
    assert written(to="o'hara+x@example.org").recipient == "o'hara+x@example.org"


def test_one_line_keeps_words_and_drops_what_steers() -> None:
    assert one_line(" a\r\nb\u202e\u200bc\td ") == "a b c d"
