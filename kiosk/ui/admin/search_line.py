"""The line one searches with, on whatever page."""

from PySide6.QtCore import QCoreApplication, QTimer, Signal
from PySide6.QtWidgets import QLineEdit

from kiosk.ui.admin.drawing import icon
from kiosk.ui.admin.office import Office

translate = QCoreApplication.translate
_TYPING_MS = 300
_WIDE = 320


class SearchLine(QLineEdit):
    """Tells what is typed once somebody pauses, so that not every letter is asked for.

    Signals:
        typed(): somebody paused, or cleared it.
        entered(): Enter.
    """

    typed = Signal()
    entered = Signal()

    def __init__(self, office: Office) -> None:
        super().__init__()
        self.setObjectName("search")
        self.setFixedWidth(_WIDE)
        self.setClearButtonEnabled(True)
        name = translate("Admin", "Order, serial, name, payment")
        self.setPlaceholderText(f"{name}  (Ctrl+F)")
        self.setAccessibleName(name)
        sign = icon("search", office.colours.muted)
        self.addAction(sign, QLineEdit.ActionPosition.LeadingPosition)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_TYPING_MS)
        self._pause.timeout.connect(self.typed)
        self.textEdited.connect(self._edited)
        self.textChanged.connect(self._changed)
        self.returnPressed.connect(self._enter)

    def _edited(self, _text: str) -> None:
        self._pause.start()

    def _changed(self, text: str) -> None:
        if not text:
            self._pause.start()

    def _enter(self) -> None:
        self._pause.stop()
        self.entered.emit()
