"""The window's menus: another organiser, another look, another language, and leaving."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from kiosk.core.admin.client import Organiser
from kiosk.ui.admin.office import Office
from kiosk.ui.palette import Look
from kiosk.ui.translation import OWN_NAMES

translate = QCoreApplication.translate


class Wishes:
    """What the window cannot do by itself, since it is built anew for it."""

    def __init__(
        self,
        *,
        organiser: Callable[[Organiser], None],
        look: Callable[[Look], None],
        language: Callable[[str], None],
        sign_out: Callable[[str], None],
    ) -> None:
        self.organiser = organiser
        self.look = look
        self.language = language
        self.sign_out = sign_out


def organiser_menu(over: QWidget, office: Office, wishes: Wishes) -> QMenu | None:
    """The organisers to choose from; None where there is one only."""
    if len(office.session.organisers) == 1:
        return None
    menu = QMenu(over)
    _choice(
        menu,
        [
            (one.name, one == office.organiser, partial(wishes.organiser, one))
            for one in office.session.organisers
        ],
    )
    return menu


def settings_menu(over: QWidget, office: Office, look: Look, wishes: Wishes) -> QMenu:
    """Looks, languages, and signing out."""
    menu = QMenu(over)
    looks = {
        Look.LIGHT: translate("Admin", "Light"),
        Look.DARK: translate("Admin", "Dark"),
        Look.CONTRAST: translate("Admin", "High contrast"),
    }
    _choice(menu, [(name, one is look, partial(wishes.look, one)) for one, name in looks.items()])
    menu.addSeparator()
    _choice(
        menu,
        [
            (name, code == office.language, partial(wishes.language, code))
            for code, name in OWN_NAMES.items()
        ],
    )
    menu.addSeparator()
    leave = menu.addAction(translate("Admin", "Sign out"))
    leave.triggered.connect(_without_state(partial(wishes.sign_out, "")))
    return menu


def _choice(menu: QMenu, entries: list[tuple[str, bool, Callable[[], None]]]) -> None:
    """Entries of which one is on."""
    group = QActionGroup(menu)
    for text, on, deed in entries:
        action = QAction(text, menu)
        action.setCheckable(True)
        action.setChecked(on)
        action.triggered.connect(_without_state(deed))
        group.addAction(action)
        menu.addAction(action)


def _without_state(deed: Callable[[], None]) -> Callable[[bool], None]:
    """A deed that does not care whether its entry is on."""

    def done(_on: bool) -> None:  # noqa: FBT001  as Qt calls it
        deed()

    return done
