"""What the theme says reaches QML, and is forgotten for the next customer."""

from dataclasses import asdict
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QColor
from PySide6.QtQml import QQmlEngine

from kiosk.ui.palette import Look, palette
from kiosk.ui.theme import LARGE_TEXT, PARTS, Appearance, Theme, VenueLook

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def engine() -> QQmlEngine:
    return QQmlEngine()


def qml_value(engine: QQmlEngine, name: str) -> object:
    singleton = engine.singletonInstance(PARTS, "Theme")
    assert isinstance(singleton, QObject)
    return singleton.property(name)


@pytest.mark.parametrize("look", Look)
def test_every_role_of_the_palette_reaches_qml(engine: QQmlEngine, look: Look) -> None:
    Theme(engine, Appearance(look=look), VenueLook())
    for role, colour in asdict(palette(look)).items():
        head, *rest = role.split("_")
        name = head + "".join(part.capitalize() for part in rest)
        assert qml_value(engine, name) == QColor(colour), role


def test_qml_may_ask_for_larger_text(engine: QQmlEngine) -> None:
    theme = Theme(engine, Appearance(), VenueLook())
    singleton: Any = engine.singletonInstance(PARTS, "Theme")
    singleton.textScaleAsked.emit(LARGE_TEXT)
    assert theme.now.text_scale == LARGE_TEXT
    assert qml_value(engine, "large") is True


def test_a_reset_keeps_the_language_and_nothing_else(engine: QQmlEngine) -> None:
    theme = Theme(engine, Appearance(), VenueLook())
    theme.change(look=Look.CONTRAST, text_scale=LARGE_TEXT, language="ar")
    theme.reset()
    assert theme.now == Appearance(language="ar")


def test_arabic_runs_from_right_to_left(engine: QQmlEngine) -> None:
    theme = Theme(engine, Appearance(), VenueLook())
    theme.change(language="ar")
    assert qml_value(engine, "rtl") is True


def test_a_listener_hears_of_a_change_once(engine: QQmlEngine) -> None:
    theme = Theme(engine, Appearance(), VenueLook())
    heard: list[Appearance] = []
    theme.listen(heard.append)
    theme.change(look=Look.DARK)
    theme.change(look=Look.DARK)
    assert [appearance.look for appearance in heard] == [Look.DARK]


def test_the_organiser_s_look_is_worn_and_changed(engine: QQmlEngine) -> None:
    theme = Theme(engine, Appearance(), VenueLook())
    theme.wear("#0B6B3A", "/somewhere/mark")
    assert qml_value(engine, "accent") == QColor("#0B6B3A")
    assert qml_value(engine, "markFile") == "/somewhere/mark"
    theme.wear(None, None)
    assert qml_value(engine, "accent") == QColor(palette(Look.LIGHT).accent)
    assert qml_value(engine, "markFile") == ""


def test_what_a_kiosk_has_itself_stays(engine: QQmlEngine) -> None:
    theme = Theme(engine, Appearance(), VenueLook("#7A1FA2", Path("/own/mark.svg")))
    theme.wear("#0B6B3A", "/somewhere/mark")
    assert qml_value(engine, "accent") == QColor("#7A1FA2")
    assert qml_value(engine, "markFile") == "/own/mark.svg"


def test_two_engines_have_two_themes(engine: QQmlEngine) -> None:
    other = QQmlEngine()
    Theme(engine, Appearance(look=Look.DARK), VenueLook())
    Theme(other, Appearance(), VenueLook())
    assert qml_value(engine, "name") == "dark"
    assert qml_value(other, "name") == "light"
