"""What went wrong, in words: of every trouble, in every language, and nobody's fault."""

from collections.abc import Iterator
from dataclasses import astuple
from itertools import product

import pytest
from PySide6.QtCore import QCoreApplication

from kiosk.core.sale.asking import ASKED_BY
from tests.kiosk.ui.sale.trouble_words import TITLES, Speaker
from ticketing.payment import Trouble
from ticketing.wire import LANGUAGES

ACCUSING = {
    "en": ("fraud", "stolen", "lost card", "suspicious", "your fault", "your mistake"),
    "de": ("betrug", "gestohlen", "verloren", "verdächtig", "ihr fehler", "ihre schuld"),
    "fr": ("fraude", "volée", "perdue", "suspect", "votre faute", "votre erreur"),
    "es": ("fraude", "robada", "perdida", "sospech", "su culpa", "su error"),
    "ar": ("احتيال", "مسروقة", "مفقودة", "مشبوه", "ذنبك", "خطؤك"),
}
ABOUT_THE_MONEY = (
    ("Declined", "You have not been charged"),
    ("HoldLapsed", "You have not been charged"),
    ("HoldLapsed", "Your money comes back"),
    ("Unknown", "Please do not pay again."),
)


@pytest.fixture(scope="module")
def speaker(qapp: QCoreApplication) -> Iterator[Speaker]:
    assert qapp.instance() is qapp
    speaking = Speaker()
    yield speaking
    speaking.close()


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_trouble_says_what_happened_why_and_what_helps(
    speaker: Speaker, language: str
) -> None:
    for trouble, method in product(Trouble, ASKED_BY):
        said = speaker.say(trouble, language, method)
        assert all(astuple(said)), (trouble, method)
        if language != "en":
            english = astuple(speaker.say(trouble, "en", method))
            assert not set(english) & set(astuple(said)), (trouble, method)


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_trouble_has_words_of_its_own(speaker: Speaker, language: str) -> None:
    said = [astuple(speaker.say(trouble, language)) for trouble in Trouble]
    assert len(set(said)) == len(Trouble)


@pytest.mark.parametrize("language", LANGUAGES)
def test_nobody_is_accused(speaker: Speaker, language: str) -> None:
    every = (speaker.say(one, language, method) for one, method in product(Trouble, ASKED_BY))
    said = " ".join(" ".join(astuple(words)) for words in every).lower()
    assert [words for words in ACCUSING[language] if words in said] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_screen_without_tickets_says_what_becomes_of_the_money(
    speaker: Speaker, language: str
) -> None:
    for screen, text in ABOUT_THE_MONEY:
        said = speaker.translate(screen, text, language)
        assert (said == text) is (language == "en"), screen


def test_each_trouble_is_called_what_it_is(speaker: Speaker) -> None:
    assert {trouble: speaker.say(trouble).title for trouble in Trouble} == TITLES
