"""What narrows the list of payments: how they stand, their method, and when they began."""

from datetime import UTC, datetime, timedelta
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QObject, Signal

from kiosk.ui.admin.order_words import method_words
from kiosk.ui.admin.parts import chooser
from kiosk.ui.admin.payment_words import OFFERED, filter_words
from ticketing.payment import PaymentMethod, PaymentSearch

translate = QCoreApplication.translate
PAGE_ROWS = 100


class PaymentFilters(QObject):
    """Three choices, each of which narrows nothing at first.

    Signals:
        changed(): something else is looked for.
    """

    changed = Signal()

    def __init__(self, owner: QObject) -> None:
        super().__init__(owner)
        states = [(filter_words(one), one) for one in OFFERED]
        every = translate("Admin", "Every status")
        self.state = chooser(translate("Admin", "Status"), [(every, None), *states])
        methods = [(method_words(one), one) for one in PaymentMethod]
        every = translate("Admin", "Every way of paying")
        self.method = chooser(translate("Admin", "Way of paying"), [(every, None), *methods])
        spans = [
            (translate("Admin", "Any time"), None),
            (translate("Admin", "Last 24 hours"), 1),
            (translate("Admin", "Last 7 days"), 7),
            (translate("Admin", "Last 30 days"), 30),
        ]
        self.when = chooser(translate("Admin", "Begun"), spans)
        self.boxes = (self.state, self.method, self.when)
        for box in self.boxes:
            box.currentIndexChanged.connect(self.changed)

    @property
    def narrowed(self) -> bool:
        """Whether any of them narrows the list."""
        return any(box.currentIndex() > 0 for box in self.boxes)

    def asked(self, organiser: UUID, after: str | None) -> PaymentSearch:
        """The search that they stand for."""
        days: int | None = self.when.currentData()
        since = None if days is None else datetime.now(UTC) - timedelta(days=days)
        return PaymentSearch(
            organiser=organiser,
            state=self.state.currentData(),
            method=self.method.currentData(),
            after=after,
            limit=PAGE_ROWS,
            **({"from": since} if since else {}),
        )
