"""One entry of the audit beside the list: who did what, when, with which facts, and its seal."""

import json
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QVBoxLayout, QWidget

from kiosk.core.admin.errands import Errand
from kiosk.core.errors import ServerError
from kiosk.ui.admin.audit_facts import Fact, FactWriter
from kiosk.ui.admin.audit_words import act_words, actor_words
from kiosk.ui.admin.failure_words import failure_words
from kiosk.ui.admin.office import Office
from kiosk.ui.admin.parts import Banner, Chip, button, clear, in_row, label, rule, wrapped
from kiosk.ui.formats import Formats
from ticketing.audit import AuditEntry
from ticketing.order import OrderView

translate = QCoreApplication.translate
_NAME_WIDE = 128


class AuditDetail(QFrame):
    """The pane at the end of the audit page; an entry of an order leads to it.

    Attributes:
        facts: what is shown of the entry, from top to bottom.
    """

    def __init__(self, office: Office, open_order: Callable[[str], None]) -> None:
        super().__init__()
        self.setObjectName("card")
        self._office, self._open = office, open_order
        self.entry: AuditEntry | None = None
        self.facts: list[Fact] = []
        self._asking: Errand | None = None
        self._number = ""
        self.title = wrapped(label("", px=18, weight=700))
        self._chip = Chip(office.colours)
        self._who = wrapped(label("", "muted"))
        self.order = button(
            "", sign="receipt-text", colour=office.colours.text, on=self._open_its_order
        )
        self.fault = Banner("fault", "circle-x", office.colours.negative)
        self._grid = QGridLayout()
        self._grid.setVerticalSpacing(6)
        self._grid.setHorizontalSpacing(12)
        self._grid.setColumnMinimumWidth(0, _NAME_WIDE)
        self._grid.setColumnStretch(1, 1)
        self.seal = wrapped(label("", "small"))
        self.written = wrapped(label("", "small"))
        for one in (self.seal, self.written):
            one.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        # What a machine wrote runs from the left in every language.
        self.written.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.written.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute)
        self._empty = wrapped(
            label(translate("Admin", "Choose an entry to see its facts."), "muted")
        )
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._shown = self._lay_out()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(1, 1, 1, 1)
        whole.addWidget(self._shown)
        whole.addWidget(self._empty, 1)
        self.show_nothing()

    def show_nothing(self) -> None:
        """No entry is chosen."""
        self._forget()
        self.entry = None
        self._shown.hide()
        self._empty.show()

    def show_entry(self, entry: AuditEntry) -> None:
        """Show an entry, and ask for the number of its order where it has one."""
        another = self.entry is None or self.entry.id != entry.id
        self.entry = entry
        self._empty.hide()
        self._shown.show()
        said, formats = act_words(entry.act), self._office.formats()
        self.title.setText(said.text)
        self._chip.say(said.kind, _day_and_time(formats, entry))
        self._who.setText(actor_words(entry))
        self._show_facts(FactWriter(formats, self._office.language).facts(entry.details))
        self._show_seal(entry)
        told = json.dumps({"act": entry.act} | entry.details, indent=2, ensure_ascii=False)
        self.written.setText(told)
        if another:
            self._forget()
            self._ask_order(entry)

    def _show_facts(self, facts: list[Fact]) -> None:
        clear(self._grid)
        self.facts = list(facts)
        event = self._event_of_it()
        if event:
            self.facts.insert(0, Fact(translate("Admin", "Event"), event))
        for row, fact in enumerate(self.facts):
            top = Qt.AlignmentFlag.AlignTop
            self._grid.addWidget(label(fact.name, "muted"), row, 0, top)
            value = wrapped(label(fact.value))
            value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            self._grid.addWidget(value, row, 1, top)

    def _event_of_it(self) -> str:
        """The event that it was done to, or to a tier of; empty where it is of none."""
        if self.entry is None:
            return ""
        told = str(self.entry.details.get("event_id"))
        for event in self._office.events:
            its = {event.id, *(tier.id for tier in event.tiers)}
            if self.entry.subject_id in its or str(event.id) == told:
                return event.name.in_language(self._office.language)
        return ""

    def _show_seal(self, entry: AuditEntry) -> None:
        if entry.hash is None or entry.place is None:
            self.seal.setText(translate("Admin", "Written just now; it is sealed in a moment."))
            return
        words = translate("Admin", "Sealed as entry %1 of the chain, with the mark %2.")
        place = self._office.formats().number(entry.place)
        mark = f"\u2066{entry.hash[:16]}…\u2069"
        self.seal.setText(words.replace("%1", place).replace("%2", mark))

    def _forget(self) -> None:
        if self._asking is not None:
            self._asking.drop()
        self._asking, self._number = None, ""
        self.fault.say("")
        self.order.hide()

    def _ask_order(self, entry: AuditEntry) -> None:
        order_id = entry.order_id
        if order_id is None:
            return
        client = self._office.client
        self._asking = self._office.ask(
            lambda: client.dossier(order_id).order, self._told_order, self._untold
        )

    def _told_order(self, order: OrderView) -> None:
        self._asking, self._number = None, order.number
        said = translate("Admin", "Open order %1").replace("%1", order.number)
        self.order.setText(f" {said}")
        self.order.show()

    def _untold(self, error: ServerError) -> None:
        self._asking = None
        self.fault.say(failure_words(error))

    def _open_its_order(self) -> None:
        self._open(self._number)

    def _lay_out(self) -> QWidget:
        top = QVBoxLayout()
        top.setContentsMargins(18, 16, 18, 12)
        top.setSpacing(8)
        top.addWidget(self.title)
        top.addLayout(in_row(self._chip, None))
        top.addWidget(self._who)
        top.addLayout(in_row(self.order, None))
        top.addWidget(self.fault)
        inside = QWidget()
        inside.setObjectName("clear")
        column = QVBoxLayout(inside)
        column.setContentsMargins(18, 12, 18, 16)
        column.setSpacing(12)
        column.addLayout(self._grid)
        column.addWidget(label(translate("Admin", "Seal"), "heading"))
        column.addWidget(self.seal)
        column.addWidget(label(translate("Admin", "As it was written"), "heading"))
        column.addWidget(self.written)
        column.addStretch(1)
        scrolled = QScrollArea()
        scrolled.setWidgetResizable(True)
        scrolled.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scrolled.setWidget(inside)
        whole = QWidget()
        whole.setObjectName("clear")
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(rule())
        column.addWidget(scrolled, 1)
        return whole


def _day_and_time(formats: Formats, entry: AuditEntry) -> str:
    return f"{formats.day(formats.local(entry.at).date())}, {formats.local(entry.at):%H:%M:%S}"
