"""What narrows the audit: what was done, by whom, and when."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QObject, Signal

from kiosk.ui.admin.audit_words import actor_words, kinds_of_acts
from kiosk.ui.admin.parts import chooser
from ticketing.audit import LARGEST_PAGE, AuditEntry, AuditSearch

translate = QCoreApplication.translate


class AuditFilters(QObject):
    """Three choices, each of which narrows nothing at first.

    Signals:
        changed(): something else is looked for.
    """

    changed = Signal()

    def __init__(self, owner: QObject) -> None:
        super().__init__(owner)
        kinds = [(translate("Admin", "Everything"), None), *kinds_of_acts()]
        self.act = chooser(translate("Admin", "What was done"), kinds)
        self.who = chooser(
            translate("Admin", "Who did it"), [(translate("Admin", "Anybody"), None)]
        )
        self.who.setMaximumWidth(240)
        spans = [
            (translate("Admin", "Any time"), None),
            (translate("Admin", "Last 24 hours"), 1),
            (translate("Admin", "Last 7 days"), 7),
            (translate("Admin", "Last 30 days"), 30),
        ]
        self.when = chooser(translate("Admin", "When"), spans)
        self.boxes = (self.act, self.who, self.when)
        for box in self.boxes:
            box.currentIndexChanged.connect(self.changed)

    @property
    def narrowed(self) -> bool:
        """Whether any of them narrows the list."""
        return any(box.currentIndex() > 0 for box in self.boxes)

    def meet(self, entries: Sequence[AuditEntry]) -> None:
        """Offer whoever did these, behind those who are offered already."""
        for entry in entries:
            known = entry.actor_id is None or self.who.findData(str(entry.actor_id)) >= 0
            if not known:
                self.who.addItem(actor_words(entry), str(entry.actor_id))

    def asked(self, organiser: UUID, order: UUID | None, after: str | None) -> AuditSearch:
        """The search that they stand for."""
        days: int | None = self.when.currentData()
        since = None if days is None else datetime.now(UTC) - timedelta(days=days)
        return AuditSearch(
            organiser=organiser,
            act=self.act.currentData(),
            who=UUID(who) if (who := self.who.currentData()) else None,
            order=order,
            after=after,
            limit=LARGEST_PAGE,
            **({"from": since} if since else {}),
        )
