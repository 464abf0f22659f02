"""An order that was bought elsewhere: typed or scanned, by real keys and touches."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from kiosk.core.sale.intent import SeekOrder
from scripts.screenshots.sale_views import (
    FIND,
    FOUND,
    STATES,
)
from scripts.screenshots.sample_programme import FOLLOW
from tests.kiosk.ui.sale_window import SaleWindow

pytestmark = pytest.mark.usefixtures("nothing_asked_yet")


def test_the_keyboard_writes_a_number_and_then_what_it_was_bought_with(
    shared_sale: SaleWindow,
) -> None:
    shared_sale.show(FIND)
    for key in "F7K4MQ2X":
        shared_sale.click(f"key-{key}")
    shared_sale.click("findOrder")
    for key in ("l", "e", "a", "@", "g", "erase", "x", ".de"):
        shared_sale.click(f"key-{key}")
    assert {"F7K4MQ2X", "lea@x.de"} <= set(shared_sale.texts())
    shared_sale.click("findOrder")
    assert shared_sale.desk.asked() == [SeekOrder("F7K4MQ2X", "lea@x.de")]


def test_a_field_that_is_touched_is_written_into(shared_sale: SaleWindow) -> None:
    shared_sale.show(FIND)
    shared_sale.click("orderContact")
    shared_sale.click("key-0")
    shared_sale.click("orderNumber")
    for key in "F7K4MQ2X":
        shared_sale.click(f"key-{key}")
    shared_sale.click("findOrder")
    assert shared_sale.desk.asked() == [SeekOrder("F7K4MQ2X", "0")]


def test_a_scanner_that_types_a_receipts_code_shows_it_to_nobody(shared_sale: SaleWindow) -> None:
    shared_sale.show(FIND)
    window = shared_sale.face.window
    window.requestActivate()
    for sign in FOLLOW:
        QTest.keyClick(window, Qt.Key(ord(sign.upper())))
    assert not any("foundry.example" in text.lower() for text in shared_sale.texts())
    QTest.keyClick(window, Qt.Key.Key_Return)
    assert shared_sale.desk.asked() == [SeekOrder(code=FOLLOW.lower())]


@pytest.mark.parametrize("name", ["no-paper", "unpaid", "ended", "nothing-left", "for-staff"])
def test_what_its_buyer_cannot_print_has_no_button_for_it(
    shared_sale: SaleWindow, name: str
) -> None:
    shared_sale.show(FOUND, settle=False)
    ready = shared_sale.find("verdict").property("title")
    shared_sale.show(STATES[f"19-found-{name}"], settle=False)
    assert shared_sale.find("verdict").property("title") != ready
    assert "collect" not in {one.objectName() for one in shared_sale.items()}
