"""The words of letters: every language says everything, with the same things to fill in."""

from string import Formatter

import pytest

from server.letters.languages import LANGUAGES, letter_words
from server.letters.wording import LetterWords, Told
from ticketing.mail import LetterKind
from ticketing.wire import LANGUAGES as SPOKEN

ENGLISH = LANGUAGES["en"]


def gaps(words: str) -> set[str]:
    """The names of what is filled in."""
    return {name for _, name, _, _ in Formatter().parse(words) if name}


def parts(told: Told) -> dict[str, str]:
    return {name: getattr(told, name) for name in Told.__slots__}


@pytest.mark.parametrize("language", SPOKEN)
def test_every_kind_of_letter_is_told_in_every_language(language: str) -> None:
    words = LANGUAGES[language]
    assert set(words.told) == set(LetterKind)
    pairs = [(words.told[kind], ENGLISH.told[kind]) for kind in LetterKind]
    for told, english in [*pairs, (words.one_ticket, ENGLISH.one_ticket)]:
        for name, text in parts(english).items():
            theirs = parts(told)[name]
            assert bool(theirs) == bool(text), (english.subject, name)
            assert gaps(theirs) <= gaps(text) | {"event"}, (english.subject, name)


@pytest.mark.parametrize("language", SPOKEN)
def test_every_other_word_is_there_and_filled_in_alike(language: str) -> None:
    for name in set(LetterWords.__slots__) - {"told", "one_ticket"}:
        theirs, english = getattr(LANGUAGES[language], name), getattr(ENGLISH, name)
        assert theirs, name
        assert gaps(theirs) == gaps(english), name


def test_an_unknown_language_reads_english() -> None:
    assert letter_words("eo") is ENGLISH
