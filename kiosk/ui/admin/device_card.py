"""One device on the wall: what it is, how it is, and what can be done with it."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFrame, QMenu, QVBoxLayout

from kiosk.ui.admin.device_words import device_state, health_lines, kind_sign, kind_words
from kiosk.ui.admin.drawing import Kind, ink
from kiosk.ui.admin.office import Office
from kiosk.ui.admin.parts import Chip, button, in_row, label, picture, wrapped
from ticketing.device import DeviceView

translate = QCoreApplication.translate
HIGH = 196


@dataclass(frozen=True)
class DeviceDeeds:
    """What the card's menu stands for; the page does it."""

    pair_anew: Callable[[DeviceView], None]
    revoke: Callable[[DeviceView], None]


class DeviceCard(QFrame):
    """A card of the wall."""

    def __init__(
        self, office: Office, device: DeviceView, now: datetime, deeds: DeviceDeeds
    ) -> None:
        super().__init__()
        self.setObjectName("card")
        self.setFixedHeight(HIGH)
        self.device = device
        self._deeds = deeds
        colours, formats = office.colours, office.formats()
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 12, 14, 12)
        column.setSpacing(6)
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addWidget(wrapped(label(device.name, "heading")))
        names.addWidget(wrapped(label(device.place, "small")))
        self.menu = self._menu()
        more = button("", "link", sign="ellipsis", colour=colours.muted, on=self._open)
        words = translate("Admin", "What can be done with %1")
        more.setAccessibleName(words.replace("%1", device.name))
        self._more = more
        row = in_row(picture(kind_sign(device.kind), colours.muted, 24), spacing=12)
        row.addLayout(names, 1)
        row.addWidget(more)
        column.addLayout(row)
        self.state = device_state(device, now)
        column.addWidget(Chip(colours, self.state.kind, self.state.text))
        column.addSpacing(2)
        for sign, text, kind in health_lines(device.health, formats) if device.health else []:
            colour = colours.muted if kind is Kind.IDLE else ink(kind, colours)
            column.addLayout(in_row(picture(sign, colour, 14), wrapped(label(text)), spacing=8))
        column.addStretch(1)
        version = device.health.version if device.health else kind_words(device.kind)
        seen = ""
        if device.seen_at is not None:
            ago = formats.span((now - device.seen_at).total_seconds())
            seen = translate("Admin", "seen %1 ago").replace("%1", ago)
        column.addLayout(in_row(label(version, "small"), None, label(seen, "small")))

    def _menu(self) -> QMenu:
        menu = QMenu(self)
        deeds, device = self._deeds, self.device
        menu.addAction(translate("Admin", "New pairing code…"), lambda: deeds.pair_anew(device))
        menu.addAction(translate("Admin", "Revoke…"), lambda: deeds.revoke(device))
        return menu

    def _open(self) -> None:
        self.menu.popup(self._more.mapToGlobal(self._more.rect().bottomLeft()))
