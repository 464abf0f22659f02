"""One tier being edited: its fields, what protects them, and what happens when two edit at once."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QVBoxLayout

from kiosk.core.admin.tier_draft import TierDraft, fields_of
from kiosk.core.errors import FinalError, ServerError
from kiosk.ui.admin.failure_words import failure_words
from kiosk.ui.admin.office import Office
from kiosk.ui.admin.parts import Banner, button, in_row, label, rule
from kiosk.ui.admin.tier_form import TierForm, field_words
from ticketing.catalogue import TierView
from ticketing.money import Money
from ticketing.problem import ProblemCode

translate = QCoreApplication.translate


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
        self._asking = False
        colours = office.colours
        self._title = label("", px=18, weight=700)
        self.form = TierForm(office)
        self.form.edited.connect(self._edited)
        self.conflict = Banner("notice", "triangle-alert", colours.warning)
        self.fault = Banner("fault", "circle-x", colours.negative)
        save, undo = translate("Admin", "Save"), translate("Admin", "Undo")
        self.save_button = button(f"{save}  Ctrl+S", "primary", on=self.save)
        self.undo_button = button(undo, on=self.undo)
        self.theirs_button = button(translate("Admin", "Take theirs"), on=self.undo)
        self._lay_out()
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
            told = ", ".join(f"{field_words(one)}: {self._said(theirs, one)}" for one in both)
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
        if self.draft is not None:
            self._title.setText(self.draft.seen.name.in_language(self._office.language))
            self.form.show_draft(self.draft)
            self._offer()

    def _edited(self) -> None:
        if self.draft is not None:
            self.draft.edit(self.form.fields(self.draft.fields))
            self._offer()

    def _offer(self) -> None:
        ready = self.dirty and not self._asking
        self.save_button.setEnabled(ready)
        self.undo_button.setEnabled(ready)

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
        whole.addWidget(self.form)
        whole.addStretch(1)
        whole.addLayout(in_row(None, self.undo_button, self.save_button))
