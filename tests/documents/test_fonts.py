"""Text becomes glyphs: nothing without a glyph is hidden, Arabic is joined, pairs are kerned."""

from collections.abc import Mapping
from dataclasses import astuple

import pytest

from documents.fonts import ELLIPSIS, LONGEST, MISSING, Face, font, isolated, printable, set_line
from documents.receipt_words import RECEIPT, ReceiptWords
from documents.ticket_words import TICKET, TicketWords


def glyphs(text: str, *, right_to_left: bool = False, face: Face = Face.TEXT) -> str:
    line = set_line(printable(text), face, right_to_left=right_to_left)
    return "".join(run.text for run in line.runs)


@pytest.mark.parametrize("table", [TICKET, RECEIPT], ids=["ticket", "receipt"])
def test_every_word_of_every_language_has_its_glyphs(
    table: Mapping[str, TicketWords | ReceiptWords],
) -> None:
    for language, words in table.items():
        for word in astuple(words):
            assert MISSING not in printable(word), (language, word)


@pytest.mark.parametrize("face", Face)
@pytest.mark.parametrize("text", ["€ ₵ ₦ £ ₹ ¥", "ÄÖÜß éèêç ñ¿¡ Łódź Đorđe", "Ɔdɔ Ŋkyɛnsɛ Ẹ̀kọ́"])
def test_every_face_has_the_letters_and_currencies_customers_use(face: Face, text: str) -> None:
    latin = font(face.value[0]).face.charToGlyph
    assert all(ord(sign) in latin for sign in printable(text)), text


@pytest.mark.parametrize("face", Face)
def test_every_glyph_of_joined_arabic_exists(face: Face) -> None:
    text = "ابتثجحخدذرزسشصضطظعغفقكلمنهويةىءآأإؤئ لا لأ لإ لآ ،؛؟ ضظغ ذا فاوندري"
    known = font(face.value[0]).face.charToGlyph | font(face.value[1]).face.charToGlyph
    shown = glyphs(text, right_to_left=True, face=face)
    assert [sign for sign in shown if ord(sign) not in known] == []


def test_a_sign_without_glyph_is_replaced_by_one_visible_box() -> None:
    assert printable("A\U0001f3ad\U0001f3adB \u674e\u5c0f") == f"A{MISSING}B {MISSING}"


def test_control_signs_are_replaced_visibly() -> None:
    assert printable("Nul\x00l\x1b") == f"Nul{MISSING}l{MISSING}"


def test_direction_overrides_cannot_turn_a_name_round() -> None:
    assert printable("a\u202ednuop\u202c b\u2067c\u200f") == "adnuop bc"


def test_lone_surrogates_are_replaced() -> None:
    assert printable("x\ud800y") == f"x{MISSING}y"


def test_white_space_becomes_single_spaces_on_one_line() -> None:
    assert printable(" a\n\tb\u2003 c ") == "a b c"


def test_a_very_long_text_is_cut_and_says_so() -> None:
    cut = printable("x" * 10_000)
    assert len(cut) == LONGEST + 1
    assert cut.endswith(ELLIPSIS)


def test_arabic_is_joined_and_runs_from_the_right() -> None:
    assert glyphs("سلام", right_to_left=True) == "\ufee1\ufefc\ufeb3"


def test_a_latin_name_keeps_its_order_inside_an_arabic_line() -> None:
    shown = glyphs("محطة Foundry Bridge", right_to_left=True)
    assert shown.startswith("Foundry Bridge ")


def test_a_latin_line_keeps_its_order_on_an_arabic_page() -> None:
    text = "4 Foundry Yard, 20099 Hamburg"
    assert glyphs(text, right_to_left=True) == text


def test_an_isolated_number_keeps_its_order_after_arabic() -> None:
    assert "2026-03-004817" in glyphs(f"إيصال {isolated('2026-03-004817')}", right_to_left=True)
    assert "2026-03-004817" not in glyphs("إيصال 2026-03-004817", right_to_left=True)  # control


def test_known_pairs_are_moved_together() -> None:
    together = set_line("To", Face.TITLE, right_to_left=False).advance
    apart = sum(set_line(sign, Face.TITLE, right_to_left=False).advance for sign in "To")
    assert together < apart - 80


def test_an_accented_letter_is_kerned_like_its_plain_one() -> None:
    plain = set_line("To", Face.TITLE, right_to_left=False).runs[0].kerns
    assert set_line("Tö", Face.TITLE, right_to_left=False).runs[0].kerns == plain


def test_tracking_never_tears_joined_letters_apart() -> None:
    line = set_line("سلام", Face.TITLE, right_to_left=True)
    assert line.width(10, tracking=0.5) == line.width(10)


def test_a_letter_keeps_two_marks_and_a_tower_of_marks_is_cut() -> None:
    assert printable("Ẹ\u0300kọ\u0301") == "Ẹ\u0300kọ\u0301"
    assert printable("x" + "\u0301" * 300) == "x\u0301\u0301"
