"""A tier's fields, and beside them what protects some of them."""

from decimal import Decimal, InvalidOperation

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QLineEdit, QSpinBox, QVBoxLayout, QWidget

from kiosk.core.admin.tier_draft import TierDraft, TierFields
from kiosk.ui.admin.office import Office
from kiosk.ui.admin.parts import Banner, label, wrapped
from ticketing.money import Money, minor_digits

translate = QCoreApplication.translate
_MOST = 10_000_000
_MOST_PER_ORDER = 100


class TierForm(QWidget):
    """Shows a draft, and tells what is typed into it.

    Signals:
        edited(): somebody changed a field.
    """

    edited = Signal()

    def __init__(self, office: Office) -> None:
        super().__init__()
        self._office = office
        self._filling = False
        self.name, self.price = QLineEdit(), QLineEdit()
        self.price.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.quantity = _number(0, _MOST)
        self.least, self.most = _number(1, _MOST_PER_ORDER), _number(1, _MOST_PER_ORDER)
        self.active = QCheckBox(field_words("active"))
        self.transferable = QCheckBox(field_words("transferable"))
        self.approval = QCheckBox(field_words("approval_required"))
        self.locked = Banner("advice", "lock", office.colours.accent_ink)
        self._least_words = wrapped(label("", "small"))
        self._lay_out()
        for line in (self.name, self.price):
            line.textChanged.connect(self._tell)
        for number in (self.quantity, self.least, self.most):
            number.valueChanged.connect(self._tell)
        for box in (self.active, self.transferable, self.approval):
            box.toggled.connect(self._tell)

    def show_draft(self, draft: TierDraft) -> None:
        """Show what is wanted, and what of it is fixed."""
        self._filling = True
        fields, formats = draft.fields, self._office.formats()
        self.name.setText(fields.name)
        self.price.setText(str(fields.price.major))
        self.price.setReadOnly(draft.price_locked)
        self.quantity.setMinimum(min(draft.least_quantity, fields.quantity))
        self.quantity.setValue(fields.quantity)
        self.least.setValue(fields.min_per_order)
        self.most.setValue(fields.max_per_order)
        self.active.setChecked(fields.active)
        self.transferable.setChecked(fields.transferable)
        self.approval.setChecked(fields.approval_required)
        sold = formats.number(draft.seen.availability.sold)
        words = translate(
            "Admin",
            "The price is fixed since the first sale (sold: %1). Another price is another tier.",
        )
        self.locked.say(words.replace("%1", sold) if draft.price_locked else "")
        least = translate("Admin", "At least %1: so many are sold, held or with kiosks.")
        self._least_words.setText(least.replace("%1", formats.number(draft.least_quantity)))
        self._filling = False

    def fields(self, before: TierFields) -> TierFields:
        """What is typed; where it is no name or no price, the one ``before``."""
        return TierFields(
            name=self.name.text().strip() or before.name,
            price=self._typed_price(before.price),
            quantity=self.quantity.value(),
            min_per_order=self.least.value(),
            max_per_order=self.most.value(),
            active=self.active.isChecked(),
            transferable=self.transferable.isChecked(),
            approval_required=self.approval.isChecked(),
        )

    def _typed_price(self, before: Money) -> Money:
        digits = minor_digits(before.currency)
        try:
            minor = Decimal(self.price.text().strip().replace(",", ".")).scaleb(digits)
        except InvalidOperation:
            return before
        whole = minor.is_finite() and minor == minor.to_integral_value() and minor >= 0
        return Money(amount=int(minor), currency=before.currency) if whole else before

    def _tell(self) -> None:
        if not self._filling:
            self.edited.emit()

    def _lay_out(self) -> None:
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(10)
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        places = (
            ("name", self.name, 0, 0, 2),
            ("price", self.price, 2, 0, 1),
            ("quantity", self.quantity, 2, 1, 1),
            ("min_per_order", self.least, 4, 0, 1),
            ("max_per_order", self.most, 4, 1, 1),
        )
        for name, field, row, column, wide in places:
            field.setAccessibleName(field_words(name))
            named = label(field_words(name), "small")
            named.setContentsMargins(0, 6, 0, 0)
            grid.addWidget(named, row, column, 1, wide)
            grid.addWidget(field, row + 1, column, 1, wide)
        whole.addLayout(grid)
        whole.addWidget(self._least_words)
        whole.addWidget(self.locked)
        for box in (self.active, self.transferable, self.approval):
            whole.addWidget(box)


def field_words(name: str) -> str:
    """What a field is called."""
    return {
        "name": translate("Admin", "Name"),
        "price": translate("Admin", "Price"),
        "quantity": translate("Admin", "Quantity"),
        "min_per_order": translate("Admin", "Per order, least"),
        "max_per_order": translate("Admin", "Per order, most"),
        "active": translate("Admin", "On sale"),
        "transferable": translate("Admin", "Holders may pass it on"),
        "approval_required": translate("Admin", "A person approves each order"),
    }[name]


def _number(least: int, most: int) -> QSpinBox:
    made = QSpinBox()
    made.setRange(least, most)
    made.setAlignment(Qt.AlignmentFlag.AlignRight)
    made.setGroupSeparatorShown(True)
    line = made.lineEdit()
    if line is not None:
        # The style sheet reaches the frame, not the line within it.
        line.setTextMargins(0, 0, 9, 0)
    return made
