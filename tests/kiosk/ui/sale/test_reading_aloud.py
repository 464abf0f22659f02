"""The kiosk reads its screen aloud to whoever asked for it, and to nobody else."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest

from kiosk.core.sale.view import Notice
from kiosk.ui.sale.face import Opening
from kiosk.ui.theme import Appearance
from scripts.screenshots.sale_views import (
    ATTRACT,
    EMAIL_EMPTY,
    REVIEW,
    REVIEW_ASKED,
    REVIEW_GIVING,
    SCREENS,
    TIERS,
)
from tests.fakes.voice import FakeVoice
from tests.kiosk.ui.sale.test_keys import press, tab_to
from tests.kiosk.ui.sale_window import SaleWindow

TAB = Qt.Key.Key_Tab
LONG_MS = 700
"""Longer than the face takes to look how the voice is."""


class SpokenWindow(SaleWindow):
    """The sale's window with a voice that writes down what it says."""

    def __init__(self) -> None:
        self.voice = FakeVoice()
        super().__init__(Opening(Appearance(reduce_motion=True)), voice=self.voice)

    def heard(self) -> str:
        """All that was said since it was asked last."""
        QTest.qWait(150)
        said = " | ".join(words for words, _ in self.voice.said if words)
        self.voice.said.clear()
        return said


@pytest.fixture(scope="module")
def shared_spoken(qapp: QCoreApplication) -> Iterator[SpokenWindow]:
    assert qapp.instance() is qapp
    window = SpokenWindow()
    window.face.window.requestActivate()
    yield window
    window.close()
    assert window.voice.closed


@pytest.fixture
def spoken(shared_spoken: SpokenWindow) -> SpokenWindow:
    """The window at its start page, silent."""
    shared_spoken.voice.works = True
    shared_spoken.show(ATTRACT)
    shared_spoken.heard()
    return shared_spoken


def ask(spoken: SpokenWindow) -> None:
    """Ask to be read to, on the screen that is shown."""
    spoken.click("display")
    QTest.qWait(50)
    spoken.click("readAloud")
    spoken.click("closeDisplay")


def test_nothing_is_said_that_nobody_asked_for(spoken: SpokenWindow) -> None:
    spoken.show(TIERS)
    press(spoken, TAB)
    assert spoken.heard() == ""


def test_a_screen_is_read_as_it_arrives_the_heading_first(spoken: SpokenWindow) -> None:
    spoken.show(TIERS)
    ask(spoken)
    assert spoken.heard().startswith("Mira Okafor Trio. Main Hall, doors 18:45, about 1 h 40 min.")
    spoken.show(REVIEW)
    said = spoken.heard()
    assert said.startswith("Check your order.")
    assert "Standard" in said
    assert "€64.00." in said


def test_what_the_ring_stands_on_is_named_with_its_count(spoken: SpokenWindow) -> None:
    spoken.show(TIERS)
    ask(spoken)
    tab_to(spoken, "tier-0-more")
    assert spoken.heard().endswith("One more: Standard, Standard, 2.")
    more = replace(TIERS.lines[0], quantity=3)
    spoken.show(replace(TIERS, lines=(more, *TIERS.lines[1:]), ticket_count=4))
    assert spoken.heard() == "One more: Standard, Standard, 3."


def test_what_is_given_is_said_as_it_is_chosen(spoken: SpokenWindow) -> None:
    spoken.show(REVIEW_ASKED)
    ask(spoken)
    tab_to(spoken, "donation-1")
    said = spoken.heard()
    assert "Add a donation to the Foundry\u2019s youth orchestra?" in said
    assert said.endswith("Donation: €5.00.")
    spoken.show(REVIEW_GIVING)
    assert spoken.heard() == "Donation: €5.00, chosen."


def test_what_goes_wrong_is_said_at_once(spoken: SpokenWindow) -> None:
    spoken.show(EMAIL_EMPTY)
    ask(spoken)
    spoken.heard()
    spoken.show(replace(EMAIL_EMPTY, notice=Notice.BAD_EMAIL))
    assert spoken.heard().startswith("Please check the address")


def test_a_sheet_is_read_and_the_screen_again_below_it(spoken: SpokenWindow) -> None:
    spoken.show(REVIEW)
    ask(spoken)
    spoken.heard()
    spoken.show(SCREENS["13-still-there"])
    assert spoken.heard().startswith("Still there?")


def test_it_speaks_the_language_of_the_screen(spoken: SpokenWindow) -> None:
    spoken.show(replace(TIERS, language="de"))
    ask(spoken)
    QTest.qWait(150)
    assert {language for words, language in spoken.voice.said if words} == {"de"}


def test_the_next_visitor_is_not_read_to(spoken: SpokenWindow) -> None:
    spoken.show(REVIEW)
    ask(spoken)
    spoken.show(ATTRACT)
    spoken.heard()
    spoken.show(TIERS)
    assert spoken.heard() == ""


def test_a_voice_that_fails_is_told_at_the_choice(spoken: SpokenWindow) -> None:
    spoken.show(TIERS)
    ask(spoken)
    spoken.voice.works = False
    QTest.qWait(LONG_MS)
    spoken.click("display")
    QTest.qWait(50)
    assert "The voice does not work right now." in spoken.texts()
    spoken.click("closeDisplay")


def test_without_a_voice_there_is_no_such_choice(sale: SaleWindow) -> None:
    sale.show(TIERS)
    sale.click("display")
    QTest.qWait(50)
    assert not sale.shows("readAloud")
