"""The column at the start: whose desk it is, the pages with their keys, and who sits there."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QSize
from PySide6.QtGui import QIcon, QKeySequence, QPainter, QPixmap
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QMenu,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from kiosk.ui.admin.drawing import pixmap
from kiosk.ui.admin.office import Office
from kiosk.ui.admin.parts import button, in_row, label, picture, rule

translate = QCoreApplication.translate
_WIDE = 208


@dataclass(frozen=True)
class Entry:
    """A page as the sidebar names it."""

    key: str
    title: str
    sign: str


class Sidebar(QFrame):
    """Chooses pages; ``badge`` says beside one how much waits there."""

    def __init__(
        self,
        office: Office,
        entries: Sequence[Entry],
        *,
        chosen: Callable[[str], None],
        switch: Callable[[], QMenu | None],
        settings: Callable[[], QMenu],
    ) -> None:
        super().__init__()
        self.setObjectName("side")
        self.setProperty("mirrored", office.mirrored)
        self.setFixedWidth(_WIDE)
        self._office = office
        self._group = QButtonGroup(self)
        self._buttons: dict[str, QPushButton] = {}
        self._badges: dict[str, str] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 12, 8, 12)
        column.setSpacing(1)
        column.addWidget(self._head(switch))
        column.addSpacing(8)
        for number, entry in enumerate(entries, 1):
            column.addWidget(self._entry(entry, number, chosen))
        column.addStretch(1)
        column.addWidget(rule())
        column.addSpacing(8)
        column.addWidget(self._foot(settings))

    def choose(self, key: str) -> None:
        """Mark a page as the one that is shown."""
        self._buttons[key].setChecked(True)

    def badge(self, key: str, count: int) -> None:
        """Say how much waits on a page; nothing for none."""
        made = self._buttons[key]
        title = str(made.property("title"))
        made.setText(f"{title}  ·  {count}" if count else title)

    def _head(self, switch: Callable[[], QMenu | None]) -> QWidget:
        office = self._office
        names = QVBoxLayout()
        names.setSpacing(0)
        name = label(office.organiser.name, "heading")
        name.setToolTip(office.organiser.name)
        names.addWidget(name)
        names.addWidget(label("Wicket", "small"))
        row = in_row(picture("ticket", office.colours.accent_ink, 26), names, None, spacing=10)
        menu = switch()
        if menu is not None:
            sign = "chevron-down"
            other = button("", "link", sign=sign, colour=office.colours.muted, on=lambda: None)
            other.clicked.disconnect()
            other.setAccessibleName(translate("Admin", "Another organiser"))
            other.setToolTip(other.accessibleName())
            other.clicked.connect(lambda: menu.exec(other.mapToGlobal(other.rect().bottomLeft())))
            row.addWidget(other)
        row.setContentsMargins(8, 0, 8, 4)
        holder = QWidget()
        holder.setLayout(row)
        return holder

    def _entry(self, entry: Entry, number: int, chosen: Callable[[str], None]) -> QPushButton:
        colours = self._office.colours
        made = button(entry.title, "nav", on=lambda: chosen(entry.key))
        made.setProperty("title", entry.title)
        made.setIcon(_two(entry.sign, colours.muted, colours.accent_ink))
        made.setIconSize(QSize(26, 16))
        made.setCheckable(True)
        made.setToolTip(QKeySequence(f"Ctrl+{number}").toString())
        self._group.addButton(made)
        self._buttons[entry.key] = made
        return made

    def _foot(self, settings: Callable[[], QMenu]) -> QWidget:
        office = self._office
        me = office.session.me
        role = translate("Admin", "Administrator") if me.admin else translate("Admin", "Staff")
        if not me.admin and office.session.manages(office.organiser):
            role = translate("Admin", "Manager")
        names = QVBoxLayout()
        names.setSpacing(0)
        name = label(me.name, "strong")
        name.setToolTip(me.email)
        names.addWidget(name)
        names.addWidget(label(role, "small"))
        gear = button("", "link", sign="settings", colour=office.colours.muted, on=lambda: None)
        gear.clicked.disconnect()
        gear.setAccessibleName(translate("Admin", "Look, language, signing out"))
        gear.setToolTip(gear.accessibleName())
        menu = settings()
        gear.clicked.connect(lambda: menu.exec(gear.mapToGlobal(gear.rect().topLeft())))
        row: QHBoxLayout = in_row(
            picture("user-round", office.colours.muted, 22), names, None, gear, spacing=10
        )
        row.setContentsMargins(8, 0, 8, 0)
        holder = QWidget()
        holder.setLayout(row)
        return holder


def _two(sign: str, plain: str, chosen: str) -> QIcon:
    """A sign that changes its colour where its page is the one that is shown."""
    made = QIcon()
    for state, colour in ((QIcon.State.Off, plain), (QIcon.State.On, chosen)):
        made.addPixmap(_spaced(pixmap(sign, colour)), QIcon.Mode.Normal, state)
    return made


def _spaced(sign: QPixmap) -> QPixmap:
    """A sign in the middle of a wider field: a style sheet sets no gap between sign and words."""
    ratio = sign.devicePixelRatio()
    wide = QPixmap(round(26 * ratio), round(16 * ratio))
    wide.setDevicePixelRatio(ratio)
    wide.fill("transparent")
    painter = QPainter(wide)
    painter.drawPixmap(5, 0, sign)
    painter.end()
    return wide
