"""The window's own manners: keys for every page, menus that work, and names for whoever listens."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QMenu, QWidget

from kiosk.ui.admin.menus import settings_menu
from kiosk.ui.admin.pages import entries
from kiosk.ui.admin.sign_in import SignInPage
from kiosk.ui.palette import Look
from kiosk.ui.translation import OWN_NAMES
from tests.kiosk.ui.admin.desk import Desk, until


def entry(menu: QMenu, text: str) -> QAction:
    return next(one for one in menu.actions() if one.text() == text)


def menu_of(desk: Desk) -> QMenu:
    window = desk.window
    office = window.pages["orders"].office
    return settings_menu(window, office, Look.LIGHT, window.wishes)


def test_every_page_has_its_key(desk: Desk) -> None:
    desk.open("orders")
    for number, one in enumerate(entries()):
        key = Qt.Key(Qt.Key.Key_1.value + number)
        QTest.keyClick(desk.window, key, Qt.KeyboardModifier.ControlModifier)
        assert desk.window.title.text() == one.title
        desk.settle()
    QTest.keyClick(desk.window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert desk.window.search.hasFocus()


def test_the_menu_changes_the_language_and_signs_out(desk: Desk) -> None:
    desk.open("orders")
    entry(menu_of(desk), OWN_NAMES["ar"]).trigger()
    until(lambda: bool(desk.window.pages))
    desk.settle()
    assert desk.window.title.text() == "الطلبات"
    assert desk.window.layoutDirection() is Qt.LayoutDirection.RightToLeft
    entry(menu_of(desk), OWN_NAMES["en"]).trigger()
    until(lambda: bool(desk.window.pages))
    desk.settle()
    entry(menu_of(desk), "Sign out").trigger()
    desk.settle()
    assert isinstance(desk.face.window.centralWidget(), SignInPage)


def test_whatever_takes_the_keys_has_a_name(desk: Desk) -> None:
    desk.open("orders")
    nameless = []
    for key in desk.window.pages:
        desk.window.open_page(key)
        desk.settle()
        nameless += [str(one) for one in desk.window.findChildren(QWidget) if lacks_name(one)]
    assert nameless == []


def lacks_name(one: QWidget) -> bool:
    if not one.isVisible() or one.focusPolicy() is Qt.FocusPolicy.NoFocus:
        return False
    if isinstance(one, QAbstractButton):
        # The small cross within a line that clears it, and the arrows of a bar, are Qt's own.
        inside = isinstance(one.parent(), QLineEdit)
        return not inside and not (one.text().strip() or one.accessibleName())
    if isinstance(one, QComboBox):
        return not one.accessibleName()
    if isinstance(one, QLineEdit):
        owner = one.parentWidget()
        return not (one.accessibleName() or (owner is not None and owner.accessibleName()))
    return False


@pytest.mark.parametrize("size", [(1100, 700)])
def test_a_small_screen_shows_every_page(desk: Desk, size: tuple[int, int]) -> None:
    desk.open("orders")
    desk.window.resize(*size)
    QTest.qWait(50)
    assert desk.window.width() <= 1280
    assert desk.window.height() <= 800
