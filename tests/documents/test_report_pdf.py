"""Reports on paper: figures stand under each other, and every page says what it is of."""

import pytest

from documents.customs import amount
from documents.report_columns import MARGIN
from documents.report_pdf import ISOLATES, report_pdf
from documents.report_words import REPORT
from tests.documents.paper import Page, Word, pages_of, text_of
from tests.documents.report_samples import ARABIC, LONG, euros, sales
from ticketing.money import Money
from ticketing.report_table import ReportName

ROOM = 1.2
"""Points that a digit stands within, in the room of the widest."""


@pytest.fixture(scope="module")
def long_pdf() -> bytes:
    return report_pdf(sales(90, names=("Ironworks", LONG, ARABIC)))


def found(page: Page, text: str) -> Word:
    """The one word of a page that is this."""
    (word,) = (one for one in page.words if one.text == text)
    return word


def test_every_page_has_the_heads_of_the_columns_and_its_number(long_pdf: bytes) -> None:
    pages = pages_of(long_pdf)
    assert len(pages) > 2
    for number, page in enumerate(pages, start=1):
        assert {"Event", "Sold", "Taken"} <= {word.text for word in page.words}
        texts = [word.text for word in page.words]
        at = texts.index("Page")
        assert texts[at + 1 : at + 4] == [str(number), "of", str(len(pages))]


def test_every_row_is_there_once_and_whole(long_pdf: bytes) -> None:
    text, table = text_of(long_pdf), sales(90)
    for row in (*table.rows, *table.totals):
        assert isinstance(row[5], Money)
        assert text.split().count(amount(row[5], "en")) == 1


def test_figures_end_under_each_other_and_nothing_leaves_the_page(long_pdf: bytes) -> None:
    amounts = 0
    for page in pages_of(long_pdf):
        head = found(page, "Taken")
        column = [one for one in page.words if one.text.lstrip("-").startswith("€")]
        amounts += len(column)
        assert all(abs(one.right - head.right) < ROOM for one in column)
        assert all(one.right <= page.width - MARGIN + 1 for one in page.words)
        assert all(one.left >= MARGIN - 1 and one.bottom < page.height for one in page.words)
    assert amounts == 91


def test_a_long_name_keeps_clear_of_the_next_column(long_pdf: bytes) -> None:
    page = pages_of(long_pdf)[0]
    session = found(page, "Session").left
    name = [word for word in page.words if word.text in LONG.split() and word.left < session]
    assert len(name) >= len(LONG.split())
    assert all(word.right < session for word in name)


def test_totals_are_never_alone_on_a_page() -> None:
    for rows, last_page in ((39, 39), (40, 1), (41, 1)):
        words = [word.text for word in pages_of(report_pdf(sales(rows)))[-1].words]
        assert words.count("Tier") == last_page, "without this the page is not just full"
        assert "Total" in words


def test_an_arabic_report_reads_from_the_right_with_figures_in_their_own_order() -> None:
    table = sales(12, "ar", (ARABIC,))
    (page,) = pages_of(report_pdf(table))
    assert "\u2066" not in text_of(report_pdf(table))
    column = [one for one in page.words if "€" in one.text]
    assert len({round(one.right) for one in column}) == 1
    assert max(one.right for one in column) < page.width / 2
    told = {amount(row[5], "ar").strip(ISOLATES) for row in table.rows if isinstance(row[5], Money)}
    assert told < {one.text for one in column}


def test_a_report_of_nothing_says_so() -> None:
    assert REPORT["en"].nothing in text_of(report_pdf(sales(0)))


def test_currencies_have_their_own_digits() -> None:
    table = sales(1)
    yen = Money(amount=1_500, currency="JPY")
    row = (*table.rows[0][:3], "JPY", 1, yen, None)
    text = text_of(report_pdf(table.model_copy(update={"rows": (row,)})))
    assert "JP¥1,500" in text
    assert amount(euros(-50), "en") in text, "the total"


def test_every_report_is_named_in_every_language() -> None:
    columns = REPORT["en"].columns.keys()
    for words in REPORT.values():
        assert words.titles.keys() == {one.value for one in ReportName}
        assert words.columns.keys() == columns


def test_the_same_report_gives_the_same_bytes(long_pdf: bytes) -> None:
    assert report_pdf(sales(90, names=("Ironworks", LONG, ARABIC))) == long_pdf
