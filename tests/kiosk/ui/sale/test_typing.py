"""What is typed on the keys of the screen, on a keyboard that is plugged in, or by a scanner."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from kiosk.core.sale.intent import (
    GiveCode,
    GiveEmail,
    GivePhone,
)
from scripts.screenshots.sale_views import (
    EMAIL_EMPTY,
    PHONE_NUMBER,
    STATES,
)
from tests.kiosk.ui.sale_window import SaleWindow

pytestmark = pytest.mark.usefixtures("nothing_asked_yet")


def test_the_keyboard_writes_an_address(shared_sale: SaleWindow) -> None:
    shared_sale.show(EMAIL_EMPTY)
    for key in ("l", "e", "x", "erase", "a", "@", "switch", "+", "switch"):
        shared_sale.click(f"key-{key}")
    shared_sale.click("provider-gmx.de")
    shared_sale.click("continue")
    assert shared_sale.desk.asked() == [GiveEmail("lea@gmx.de")]


def test_the_keyboard_writes_a_code_in_capitals(shared_sale: SaleWindow) -> None:
    shared_sale.show(STATES["04-code-empty"])
    for key in ("E", "A", "X", "erase", "R", "switch", "É", "switch", "-", "7"):
        shared_sale.click(f"key-{key}")
    shared_sale.click("useCode")
    assert shared_sale.desk.asked() == [GiveCode("EARÉ-7")]


def test_a_scanner_that_types_gives_the_code_it_reads(shared_sale: SaleWindow) -> None:
    shared_sale.show(STATES["04-code-empty"])
    window = shared_sale.face.window
    window.requestActivate()
    for sign in "k7qd":
        QTest.keyClick(window, Qt.Key(ord(sign.upper())))
    QTest.keyClick(window, Qt.Key.Key_Return)
    assert shared_sale.desk.asked() == [GiveCode("K7QD")]


def test_a_keyboard_that_is_plugged_in_writes_too(shared_sale: SaleWindow) -> None:
    shared_sale.show(EMAIL_EMPTY)
    window = shared_sale.face.window
    window.requestActivate()
    for letter in "ada@gmx.dee":
        QTest.keyClick(window, Qt.Key(ord(letter.upper())))
    QTest.keyClick(window, Qt.Key.Key_Backspace)
    QTest.keyClick(window, Qt.Key.Key_Return)
    assert shared_sale.desk.asked() == [GiveEmail("ada@gmx.de")]


def test_the_pad_writes_a_number_after_the_country_code(shared_sale: SaleWindow) -> None:
    shared_sale.show(replace(PHONE_NUMBER, phone="233"))
    for key in ("2", "4", "9", "erase", "1"):
        shared_sale.click(f"key-{key}")
    assert "+233 241" in shared_sale.texts()
    shared_sale.click("askPhone")
    assert shared_sale.desk.asked() == [GivePhone("233241")]


def test_an_address_may_be_deleted_at_once(shared_sale: SaleWindow) -> None:
    shared_sale.show(STATES["05-email-filled"])
    shared_sale.click("clear")
    assert "lea.hartmann@gmx.de" not in shared_sale.texts()
