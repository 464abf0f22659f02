"""Asks once more before something that cannot be undone."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from kiosk.ui.admin.parts import button, in_row, label, wrapped

translate = QCoreApplication.translate


class ConfirmDialog(QDialog):
    """A question, what follows, and two answers; the safe one has the cursor."""

    def __init__(self, question: str, follows: str, deed: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(question)
        self.setFixedWidth(440)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(24, 20, 24, 20)
        whole.setSpacing(12)
        whole.addWidget(wrapped(label(question, px=18, weight=700)))
        whole.addWidget(wrapped(label(follows, "muted")))
        self.go = button(deed, "fill", on=self.accept)
        self.go.setAutoDefault(False)
        keep = button(translate("Admin", "Leave it as it is"), on=self.reject)
        keep.setDefault(True)
        keep.setFocus()
        whole.addLayout(in_row(None, keep, self.go))


def confirmed(question: str, follows: str, deed: str, parent: QWidget) -> bool:
    """Whether somebody wants it all the same."""
    dialog = ConfirmDialog(question, follows, deed, parent)
    try:
        return dialog.exec() == QDialog.DialogCode.Accepted
    finally:
        dialog.deleteLater()
