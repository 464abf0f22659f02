"""The shop's words: every language says the same things, about the same values."""

import re
from dataclasses import asdict

import pytest

from server.web.shop_languages import LANGUAGES, shop_words
from ticketing.wire import LANGUAGES as SPOKEN

ENGLISH = asdict(LANGUAGES["en"])


def names_in(text: str) -> list[str]:
    return sorted(re.findall(r"\{(\w+)\}", text))


@pytest.mark.parametrize("language", [one for one in LANGUAGES if one != "en"])
def test_a_language_says_all_of_it_in_its_own_words(language: str) -> None:
    said = asdict(LANGUAGES[language])
    for name, text in said.items():
        assert text.strip() == text != "", name
        assert names_in(text) == names_in(ENGLISH[name]), name
    alike = {name for name, text in said.items() if text == ENGLISH[name]}
    # Words that are spelt alike in two languages.
    assert alike <= {"name", "email", "total", "dates", "dates_count", "tickets", "message"}, alike


def test_every_language_of_the_product_is_spoken_and_any_other_reads_english() -> None:
    assert set(LANGUAGES) == set(SPOKEN)
    assert shop_words("pt") == LANGUAGES["en"]
