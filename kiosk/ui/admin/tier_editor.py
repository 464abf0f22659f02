"""One tier being edited: its fields, what protects them, and what happens when two edit at once."""

from decimal import Decimal, InvalidOperation

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QCheckBox, QFrame, QGridLayout, QLineEdit, QSpinBox, QVBoxLayout

from kiosk.core.admin.tier_draft import TierDraft, TierFields, fields_of
from kiosk.core.errors import FinalError, ServerError
from kiosk.ui.admin.failure_words import failure_words
from kiosk.ui.admin.office import Office
from kiosk.ui.admin.parts import Banner, button, in_row, label, rule, wrapped
from ticketing.catalogue import TierView
from ticketing.money import Money, minor_digits
from ticketing.problem import ProblemCode

translate = QCoreApplication.translate
_MOST = 10_000_000
_MOST_PER_ORDER = 100


class TierEditor(QFrame):
    """The pane at the end of the events page.

    Signals:
        saved(): the server has another tier now.
    """

    saved = Signal()

    def __init__(self, office: Office) -> None:
        super().__init__()
        self.setObjectName("card")
        self._office = office
        self.draft: TierDraft | None = None
        self._filling = self._asking = False
        colours = office.colours
        self._title = label("", px=18, weight=700)
        self.name = QLineEdit()
        self.price = QLineEdit()
        self.price.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.quantity = _number(0, _MOST)
        self.least, self.most = _number(1, _MOST_PER_ORDER), _number(1, _MOST_PER_ORDER)
        self.active = QCheckBox(translate("Admin", "On sale"))
        self.transferable = QCheckBox(translate("Admin", "Holders may pass it on"))
        self.approval = QCheckBox(translate("Admin", "A person approves each order"))
        self.locked = Banner("advice", "lock", colours.accent_ink)
        self.conflict = Banner("notice", "triangle-alert", colours.warning)
        self.fault = Banner("fault", "circle-x", colours.negative)
        self._least_words = wrapped(label("", "small"))
        save, undo = translate("Admin", "Save"), translate("Admin", "Undo")
        self.save_button = button(f"{save}  Ctrl+S", "primary", on=self.save)
        self.undo_button = button(undo, on=self.undo)
        self.theirs_button = button(translate("Admin", "Take theirs"), on=self.undo)
        self._lay_out()
        self._listen()
        QShortcut(QKeySequence("Ctrl+S"), self, self.save)
        self.hide()

    @property
    def dirty(self) -> bool:
        """Whether something was edited and not saved."""
        return self.draft is not None and bool(self.draft.changed)

    def show_tier(self, tier: TierView) -> None:
        """Edit a tier; news of the one that is being edited never touch what was typed."""
        draft = self.draft
        if draft is not None and draft.seen.id == tier.id and self.dirty:
            return
        if draft is None or draft.seen.id != tier.id:
            self.fault.say("")
            self._tell_conflict("")
        self.draft = TierDraft(tier)
        self._fill()
        self.show()

    def save(self) -> None:
        """Ask the server for what was changed, as of the version that was seen."""
        if self._asking or self.draft is None or not self.dirty:
            return
        tier, change, client = self.draft.seen, self.draft.change(), self._office.client
        self._asking = True
        self.fault.say("")
        self._offer()
        self._office.ask(
            lambda: client.change_tier(tier.id, change, tier.version), self._saved, self._refused
        )

    def undo(self) -> None:
        """Show what the server has; what was typed is given up."""
        if self.draft is not None:
            self.draft.take_theirs()
            self._tell_conflict("")
            self.fault.say("")
            self._fill()

    def _saved(self, tier: TierView) -> None:
        self._asking = False
        self._tell_conflict("")
        self.draft = TierDraft(tier)
        self._fill()
        self.saved.emit()

    def _refused(self, error: ServerError) -> None:
        changed = ProblemCode.CHANGED_MEANWHILE
        if isinstance(error, FinalError) and error.problem.code is changed and self.draft:
            tier_id, client = self.draft.seen.id, self._office.client
            self._office.ask(lambda: client.tier(tier_id), self._met, self._failed)
            return
        self._failed(error)

    def _failed(self, error: ServerError) -> None:
        self._asking = False
        self.fault.say(failure_words(error))
        self._offer()

    def _met(self, theirs: TierView) -> None:
        """Somebody else saved first: say so, and lose nothing of either."""
        self._asking = False
        if self.draft is None:
            return
        both = self.draft.rebase(theirs)
        self._fill()
        if both:
            told = ", ".join(f"{_field_words(one)}: {self._said(theirs, one)}" for one in both)
            words = translate(
                "Admin",
                "Somebody else changed this tier meanwhile. Theirs is: %1. "
                "Save again for yours, or take theirs.",
            )
            self._tell_conflict(words.replace("%1", told))
        else:
            self._tell_conflict(
                translate(
                    "Admin",
                    "Somebody else changed other fields meanwhile. "
                    "They are shown here beside yours: look, and save again.",
                )
            )

    def _tell_conflict(self, words: str) -> None:
        self.conflict.say(words)
        self.theirs_button.setVisible(bool(words))

    def _said(self, tier: TierView, name: str) -> str:
        value = getattr(fields_of(tier), name)
        if isinstance(value, Money):
            return self._office.formats().money(value)
        if isinstance(value, bool):
            return translate("Admin", "yes") if value else translate("Admin", "no")
        return str(value)

    def _fill(self) -> None:
        if self.draft is None:
            return
        self._filling = True
        draft, fields = self.draft, self.draft.fields
        formats = self._office.formats()
        self._title.setText(draft.seen.name.in_language(self._office.language))
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
        self._offer()

    def _edited(self) -> None:
        if self._filling or self.draft is None:
            return
        self.draft.edit(
            TierFields(
                name=self.name.text().strip() or self.draft.fields.name,
                price=self._typed_price(),
                quantity=self.quantity.value(),
                min_per_order=self.least.value(),
                max_per_order=self.most.value(),
                active=self.active.isChecked(),
                transferable=self.transferable.isChecked(),
                approval_required=self.approval.isChecked(),
            )
        )
        self._offer()

    def _typed_price(self) -> Money:
        """The price that was typed; the one before where it is none."""
        if self.draft is None:
            raise AssertionError("there is a tier while its price is edited")
        before = self.draft.fields.price
        digits = minor_digits(before.currency)
        try:
            minor = Decimal(self.price.text().strip().replace(",", ".")).scaleb(digits)
        except InvalidOperation:
            return before
        whole = minor.is_finite() and minor == minor.to_integral_value() and minor >= 0
        return Money(amount=int(minor), currency=before.currency) if whole else before

    def _offer(self) -> None:
        ready = self.dirty and not self._asking
        self.save_button.setEnabled(ready)
        self.undo_button.setEnabled(ready)

    def _listen(self) -> None:
        for line in (self.name, self.price):
            line.textChanged.connect(self._edited)
        for number in (self.quantity, self.least, self.most):
            number.valueChanged.connect(self._edited)
        for box in (self.active, self.transferable, self.approval):
            box.toggled.connect(self._edited)

    def _lay_out(self) -> None:
        whole = QVBoxLayout(self)
        whole.setContentsMargins(18, 16, 18, 16)
        whole.setSpacing(10)
        whole.addWidget(self._title)
        whole.addWidget(rule())
        whole.addWidget(self.conflict)
        whole.addLayout(in_row(None, self.theirs_button))
        self.theirs_button.hide()
        whole.addWidget(self.fault)
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
            field.setAccessibleName(_field_words(name))
            named = label(_field_words(name), "small")
            named.setContentsMargins(0, 6, 0, 0)
            grid.addWidget(named, row, column, 1, wide)
            grid.addWidget(field, row + 1, column, 1, wide)
        whole.addLayout(grid)
        whole.addWidget(self._least_words)
        whole.addWidget(self.locked)
        for box in (self.active, self.transferable, self.approval):
            whole.addWidget(box)
        whole.addStretch(1)
        whole.addLayout(in_row(None, self.undo_button, self.save_button))


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


def _field_words(name: str) -> str:
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
