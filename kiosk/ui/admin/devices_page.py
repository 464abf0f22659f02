"""The wall of devices: how each is, pairing new ones, revoking those that are lost."""

from collections import Counter
from datetime import UTC, datetime

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QGridLayout, QScrollArea, QVBoxLayout, QWidget

from kiosk.core.errors import ServerError
from kiosk.ui.admin.confirm_dialog import confirmed
from kiosk.ui.admin.device_card import DeviceCard, DeviceDeeds
from kiosk.ui.admin.device_words import device_state, kind_words
from kiosk.ui.admin.failure_words import failure_words
from kiosk.ui.admin.office import Office
from kiosk.ui.admin.page import Page
from kiosk.ui.admin.pairing_dialog import PairingDialog
from kiosk.ui.admin.parts import Banner, Chip, button, chooser, clear, in_row, label, wrapped
from ticketing.device import DeviceKind, DeviceView

translate = QCoreApplication.translate
_ACROSS = 4


class DevicesPage(Page):
    """A card for each device that was not revoked."""

    def __init__(self, office: Office) -> None:
        super().__init__(office)
        self.devices: tuple[DeviceView, ...] = ()
        self.cards: list[DeviceCard] = []
        every = translate("Admin", "Every kind")
        kinds = [(kind_words(one), one) for one in DeviceKind]
        self.kind = chooser(translate("Admin", "What it is"), [(every, None), *kinds])
        self.kind.currentIndexChanged.connect(self._draw)
        self.pair_button = button(
            translate("Admin", "Pair a device"),
            "primary",
            sign="plus",
            colour=office.colours.accent_text,
            on=self.pair,
        )
        self.said = Banner("advice", "info", office.colours.accent_ink)
        self.fault = Banner("fault", "circle-x", office.colours.negative)
        self._summary = in_row()
        self._empty = wrapped(label("", "muted"))
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._empty.hide()
        self._deeds = DeviceDeeds(pair_anew=self.pair_anew, revoke=self.revoke)
        self._lay_out()
        keys = QShortcut(QKeySequence("Ctrl+N"), self, self.pair)
        keys.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def refresh(self) -> None:
        """Ask how the devices are now."""
        if self._asking is not None:
            return
        client, organiser = self.office.client, self.office.organiser
        self._asking = self.office.ask(
            lambda: client.devices(organiser.id), self._told, self._untold
        )

    def pair(self) -> None:
        """Ask for a new device."""
        self._open(PairingDialog(self.office, self))

    def pair_anew(self, device: DeviceView) -> None:
        """Get a new code for a device; its token holds until that is used."""
        self._open(PairingDialog(self.office, self, device))

    def revoke(self, device: DeviceView) -> None:
        """Make a device's token worthless, once somebody said so twice."""
        question = translate("Admin", "Revoke %1?").replace("%1", device.name)
        follows = translate(
            "Admin",
            "It forgets everything and works no more. Tickets it holds to sell are void. "
            "It cannot be undone.",
        )
        if not confirmed(question, follows, translate("Admin", "Revoke it"), self):
            return
        said = translate("Admin", "%1 is revoked.").replace("%1", device.name)
        client = self.office.client
        self.fault.say("")
        self.office.ask(
            lambda: client.revoke_device(device.id), lambda _: self._did(said), self._undone
        )

    def _open(self, dialog: PairingDialog) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.finished.connect(lambda _: self.refresh())
        dialog.open()

    def _did(self, said: str) -> None:
        self.said.say(said)
        self.refresh()

    def _undone(self, error: ServerError) -> None:
        self.said.say("")
        self.fault.say(failure_words(error))

    def _told(self, devices: tuple[DeviceView, ...]) -> None:
        self._asking = None
        self.answered()
        self.devices = devices
        # A card that is drawn anew would take its open menu along.
        if not any(one.menu.isVisible() for one in self.cards):
            self._draw()

    def _untold(self, error: ServerError) -> None:
        self._asking = None
        self.failed(error)

    def _draw(self) -> None:
        now, wanted = datetime.now(UTC), self.kind.currentData()
        shown = [one for one in self.devices if wanted in {None, one.kind}]
        shown.sort(key=lambda one: (list(DeviceKind).index(one.kind), one.name))
        clear(self._grid)
        self.cards = [DeviceCard(self.office, one, now, self._deeds) for one in shown]
        for at, one in enumerate(self.cards):
            self._grid.addWidget(one, at // _ACROSS, at % _ACROSS)
        for at in range(_ACROSS):
            self._grid.setColumnStretch(at, 1)
        none = translate("Admin", "No devices yet. Pair a kiosk, a gate or a desk.")
        self._empty.setText("" if shown else none)
        self._empty.setVisible(not shown)
        self._summarise(now)

    def _summarise(self, now: datetime) -> None:
        clear(self._summary)
        states = Counter(device_state(one, now) for one in self.devices)
        for state, count in states.items():
            text = f"{count} · {state.text}"
            self._summary.addWidget(Chip(self.office.colours, state.kind, text))

    def _lay_out(self) -> None:
        self.body.addLayout(in_row(self.kind, 8, self._summary, None, self.pair_button))
        self.body.addWidget(self.said)
        self.body.addWidget(self.fault)
        self.body.addWidget(self._empty, 1)
        holder = QWidget()
        holder.setObjectName("clear")
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        self._grid = QGridLayout()
        self._grid.setSpacing(12)
        column.addLayout(self._grid)
        column.addStretch(1)
        scrolled = QScrollArea()
        scrolled.setWidgetResizable(True)
        scrolled.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scrolled.setWidget(holder)
        self.body.addWidget(scrolled, 1)
