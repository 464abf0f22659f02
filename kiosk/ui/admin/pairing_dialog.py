"""Pairing a device: what it is and where it stands, then its code to type or to scan."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtWidgets import QComboBox, QDialog, QLineEdit, QStackedWidget, QVBoxLayout, QWidget

from kiosk.core.errors import ServerError
from kiosk.core.sale.symbol import qr_matrix
from kiosk.ui.admin.device_words import kind_words
from kiosk.ui.admin.failure_words import failure_words
from kiosk.ui.admin.office import Office
from kiosk.ui.admin.parts import Banner, button, in_row, label, wrapped
from ticketing.admission import Checkpoint
from ticketing.device import DeviceKind, DeviceView, NewDevice, PairingView
from ticketing.identifiers import new_id
from ticketing.pairing_symbol import pairing_symbol

translate = QCoreApplication.translate
_WIDE = 440
_MODULE_PX, _QUIET = 4, 4


class PairingDialog(QDialog):
    """Asks for a new device, or shows the new code of one that is known."""

    def __init__(self, office: Office, parent: QWidget, device: DeviceView | None = None) -> None:
        super().__init__(parent)
        self._office = office
        self._id = new_id() if device is None else device.id
        title = translate("Admin", "Pair a device")
        self.setWindowTitle(title)
        self.setFixedWidth(_WIDE)
        self.fault = Banner("fault", "circle-x", office.colours.negative)
        self.kind, self.checkpoint = QComboBox(), QComboBox()
        self.name, self.place = QLineEdit(), QLineEdit()
        self.go = button(translate("Admin", "Get a code"), "primary", on=self.ask)
        self.code = label("", px=34, weight=700)
        self.code.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.code.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._symbol = label()
        self._symbol.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._until = wrapped(label("", "muted"))
        self._until.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._steps = QStackedWidget()
        self._steps.addWidget(self._form())
        self._steps.addWidget(self._answer())
        whole = QVBoxLayout(self)
        whole.setContentsMargins(24, 20, 24, 20)
        whole.setSpacing(12)
        named = title if device is None else device.name
        whole.addWidget(wrapped(label(named, px=20, weight=700)))
        whole.addWidget(self.fault)
        whole.addWidget(self._steps)
        if device is None:
            client = office.client
            office.ask(client.checkpoints, self._told_checkpoints, self._failed)
        else:
            self._steps.hide()
            client, known = office.client, device.id
            office.ask(lambda: client.roll_device(known), self._show, self._failed)

    def ask(self) -> None:
        """Write the device down; the same one again gets a new code."""
        name, place = self.name.text().strip(), self.place.text().strip()
        for line in (self.name, self.place):
            if not line.text().strip():
                line.setFocus()
                return
        kind = DeviceKind(self.kind.currentData())
        checkpoint = self.checkpoint.currentData() if kind is DeviceKind.GATE else None
        wanted = NewDevice(
            id=self._id,
            organiser_id=self._office.organiser.id,
            kind=kind,
            name=name,
            place=place,
            checkpoint_id=checkpoint,
        )
        self.go.setEnabled(False)
        self.fault.say("")
        client = self._office.client
        self._office.ask(lambda: client.expect_device(wanted), self._show, self._failed)

    def _show(self, pairing: PairingView) -> None:
        self.code.setText(pairing.code)
        symbol = pairing_symbol(self._office.client.address, pairing.code)
        self._symbol.setPixmap(_qr(symbol.text))
        until = self._office.formats().time(pairing.expires_at)
        words = translate(
            "Admin", "Type it on the device, or let its camera see it. Good until %1."
        )
        self._until.setText(words.replace("%1", until))
        self._steps.setCurrentIndex(1)
        self._steps.show()

    def _failed(self, error: ServerError) -> None:
        self.go.setEnabled(True)
        self.fault.say(failure_words(error))

    def _told_checkpoints(self, checkpoints: Sequence[Checkpoint]) -> None:
        for one in checkpoints:
            if self._office.event(one.event_id) is not None:
                event = self._office.event_name(one.event_id)
                self.checkpoint.addItem(f"{one.name}, {event}", one.id)
        self._fit()

    def _fit(self) -> None:
        gate = self.kind.currentData() == DeviceKind.GATE
        self._checkpoint_part.setVisible(gate)
        possible = not gate or self.checkpoint.count() > 0
        self.go.setEnabled(possible)
        none = translate("Admin", "A gate stands at a checkpoint, and no event here has one yet.")
        self.fault.say("" if possible else none)

    def _form(self) -> QWidget:
        form = QWidget()
        column = QVBoxLayout(form)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        for one in DeviceKind:
            self.kind.addItem(kind_words(one), one)
        self.kind.currentIndexChanged.connect(self._fit)
        column.addWidget(_named(translate("Admin", "What it is"), self.kind))
        column.addWidget(_named(translate("Admin", "Name"), self.name))
        column.addWidget(_named(translate("Admin", "Where it stands"), self.place))
        self._checkpoint_part = _named(translate("Admin", "Checkpoint"), self.checkpoint)
        self._checkpoint_part.hide()
        column.addWidget(self._checkpoint_part)
        column.addStretch(1)
        column.addLayout(in_row(None, button(translate("Admin", "Close"), on=self.reject), self.go))
        return form

    def _answer(self) -> QWidget:
        answer = QWidget()
        column = QVBoxLayout(answer)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self._symbol)
        column.addWidget(self.code)
        column.addWidget(self._until)
        column.addLayout(
            in_row(None, button(translate("Admin", "Done"), "primary", on=self.accept))
        )
        return answer


def _named(name: str, field: QWidget) -> QWidget:
    made = QWidget()
    column = QVBoxLayout(made)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(4)
    column.addWidget(label(name, "small"))
    column.addWidget(field)
    field.setAccessibleName(name)
    return made


def _qr(text: str) -> QPixmap:
    """A QR symbol with its quiet zone, dark on white whatever the look is."""
    matrix = qr_matrix(text)
    side = (len(matrix) + 2 * _QUIET) * _MODULE_PX
    made = QPixmap(side, side)
    made.fill(QColor("#FFFFFF"))
    painter = QPainter(made)
    for y, row in enumerate(matrix):
        for x, dark in enumerate(row):
            if dark:
                left, top = (x + _QUIET) * _MODULE_PX, (y + _QUIET) * _MODULE_PX
                painter.fillRect(left, top, _MODULE_PX, _MODULE_PX, QColor("#000000"))
    painter.end()
    return made
