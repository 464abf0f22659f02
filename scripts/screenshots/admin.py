"""Draw every page of the manager's window, at the sample venue."""

import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from itertools import product
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QWidget

from kiosk.ui.admin.devices_page import DevicesPage
from kiosk.ui.admin.face import AdminFace, AdminOpening
from kiosk.ui.admin.orders_page import OrdersPage
from kiosk.ui.admin.pages import entries
from kiosk.ui.admin.payments_page import PaymentsPage
from kiosk.ui.admin.window import AdminWindow
from kiosk.ui.palette import Look
from scripts.screenshots.admin_client import sample_session

SIZE = QSize(1440, 900)
_WITHIN_S = 20
_CHOSEN = 6
"""The order with the longest history."""
_DISPUTED = 7
"""The payment that a bank questions."""


def take(folder: Path, wanted: str = "") -> list[Path]:
    """Draw every picture whose file name holds ``wanted`` into ``folder``; the files made."""
    folder.mkdir(parents=True, exist_ok=True)
    made: list[Path] = []
    for language, look in product(("en", "ar"), Look):
        mark = f"{language}{'' if look is Look.LIGHT else f'-{look.value}'}"
        names = {f"{number:02}-{name}": name for number, name in enumerate(_names())}
        chosen = {file: name for file, name in names.items() if wanted in f"{file}-{mark}.png"}
        if not chosen:
            continue
        with _opened(language, look) as face:
            for file, name in chosen.items():
                path = folder / f"{file}-{mark}.png"
                _shown(face, name).grab().save(str(path))
                made.append(path)
    return made


def _names() -> list[str]:
    return ["sign-in", *(one.key for one in entries()), "refund", "pairing"]


@contextmanager
def _opened(language: str, look: Look) -> Iterator[AdminFace]:
    with tempfile.TemporaryDirectory(prefix="wicket-admin-") as folder:
        address = "https://tickets.example.org"
        opening = AdminOpening(Path(folder), address, language, look, SIZE)
        face = AdminFace(opening)
        face.show()
        try:
            yield face
        finally:
            _settled(face)
            face.close()


def _shown(face: AdminFace, name: str) -> QWidget:
    """The window, or the dialog over it, as it looks there."""
    if name == "sign-in":
        QTest.qWait(50)
        return face.window
    if not isinstance(face.window, AdminWindow):
        face.enter(sample_session())
        _settled(face)
    window = face.window
    if not isinstance(window, AdminWindow):
        raise TypeError("whoever entered has a window")
    window.open_page({"refund": "orders", "pairing": "devices"}.get(name, name))
    _settled(face)
    page = window.stack.currentWidget()
    if isinstance(page, OrdersPage):
        page.table.choose(_CHOSEN)
        _settled(face)
        if name == "refund":
            return _dialog(face, page, page.detail.refund.click)
    if isinstance(page, PaymentsPage):
        page.table.choose(_DISPUTED)
        _settled(face)
    if isinstance(page, DevicesPage) and name == "pairing":
        return _dialog(face, page, page.pair)
    return window


def _dialog(face: AdminFace, page: QWidget, opens: Callable[[], None]) -> QWidget:
    opens()
    _settled(face)
    dialog = page.findChildren(QDialog)[-1]
    if not isinstance(dialog, QDialog):
        raise TypeError("what was opened is a dialog")
    return dialog


def _settled(face: AdminFace) -> None:
    end = time.monotonic() + _WITHIN_S
    while not face.errands.idle and time.monotonic() < end:
        QTest.qWait(10)
    QTest.qWait(80)
