"""The screens' words in every language that is offered."""

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtQml import QQmlEngine

from kiosk.ui.translation import (
    OWN_NAMES,
    Catalogue,
    Translation,
    UnknownLanguageError,
    offered_languages,
)
from ticketing.wire import LANGUAGES

pytestmark = pytest.mark.usefixtures("qapp")


def say(text: str, count: int = -1) -> str:
    return QCoreApplication.translate("Tiers", text, None, count)


@pytest.mark.parametrize("catalogue", Catalogue)
def test_every_language_of_the_product_is_offered_by_its_own_name(catalogue: Catalogue) -> None:
    assert offered_languages(catalogue) == LANGUAGES == tuple(OWN_NAMES)


def test_words_follow_the_language() -> None:
    translation = Translation(QQmlEngine(), Catalogue.SALE)
    translation.speak("ar")
    assert say("All events") == "كل العروض"
    translation.speak("en")
    assert say("All events") == "All events"
    translation.silence()


@pytest.mark.parametrize(
    ("language", "count", "words"),
    [
        ("en", 1, "Review 1 ticket"),
        ("en", 3, "Review 3 tickets"),
        ("ar", 1, "مراجعة تذكرة واحدة"),
        ("ar", 2, "مراجعة تذكرتين"),
        ("ar", 3, "مراجعة 3 تذاكر"),
        ("ar", 11, "مراجعة 11 تذكرة"),
    ],
)
def test_numbers_take_the_form_their_language_has(language: str, count: int, words: str) -> None:
    translation = Translation(QQmlEngine(), Catalogue.SALE)
    translation.speak(language)
    assert say("Review %n ticket(s)", count) == words
    translation.silence()


def test_a_language_without_translation_is_refused_and_the_old_one_kept() -> None:
    translation = Translation(QQmlEngine(), Catalogue.SALE)
    translation.speak("ar")
    with pytest.raises(UnknownLanguageError):
        translation.speak("xx")
    assert say("All events") == "كل العروض"
    translation.silence()
