"""Letters in a real browser: drawn whole, on a phone and on a desk, with nothing fetched."""

import base64
from pathlib import Path

import pytest

from server.letters.drawing import Drawing
from server.letters.page import CodeCard, LetterPage, Row
from server.mail.composing import Composed
from tests.server.letters.browser import draw
from tests.server.letters.desk import Desk
from ticketing.mail import LetterKind

BLUE = (31, 59, 224)
PAPER = (247, 245, 241)


def as_page(said: Composed, folder: Path) -> Path:
    """The letter as a mail reader puts it together."""
    html = said.html
    for one in said.attached:
        if one.content_id:
            data = base64.b64encode(one.content).decode()
            html = html.replace(f"cid:{one.content_id}", f"data:{one.media_type};base64,{data}")
    page = folder / "letter.html"
    page.write_text(html, encoding="utf-8")
    return page


@pytest.mark.parametrize(
    ("kind", "language", "width"),
    [
        (LetterKind.TICKETS, "en", 720),
        (LetterKind.TICKETS, "ar", 500),
        (LetterKind.EVENT_CANCELLED, "de", 720),
    ],
)
def test_a_letter_is_drawn_and_fetches_nothing(
    desk: Desk, tmp_path: Path, kind: LetterKind, language: str, width: int
) -> None:
    drawn = draw(as_page(desk.write(kind, language), tmp_path), tmp_path, width)
    assert drawn.asked == []
    colours = {colour: count for count, colour in drawn.picture.getcolors(1 << 24) or []}
    assert colours[BLUE] > 5_000, "the button"
    assert drawn.picture.getpixel((2, 2)) == PAPER
    assert colours[255, 255, 255] > 50_000, "the card"


def test_a_word_wider_than_a_phone_is_broken(tmp_path: Path) -> None:
    word = "Donaudampfschifffahrtsgesellschaftskapitänsplatz" * 2
    page = LetterPage(
        language="de",
        direction="ltr",
        sender=word,
        subject="",
        heading=word,
        lead=word,
        codes=(CodeCard(word, word, "TKT-J2N8-4XWC", "none", ""),),
        rows=(Row(word, "28,00 €", money=True),),
    )
    target = tmp_path / "letter.html"
    target.write_text(Drawing().html(page), encoding="utf-8")
    picture = draw(target, tmp_path, width=500).picture
    assert {picture.getpixel((495, y)) for y in range(picture.height)} == {PAPER}, "its margin"


def test_the_listener_hears_what_a_page_fetches(tmp_path: Path) -> None:
    page = tmp_path / "spying.html"
    page.write_text('<img src="http://spy.example/pixel.png">', encoding="utf-8")
    asked = draw(page, tmp_path, height=400).asked
    assert any("spy.example/pixel.png" in one for one in asked)
