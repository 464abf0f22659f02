"""What narrows the list of orders: their event, status, place and time."""

from datetime import UTC, datetime, timedelta
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QObject, Signal

from kiosk.ui.admin.office import Office
from kiosk.ui.admin.order_words import channel_words, status_words
from kiosk.ui.admin.parts import chooser
from ticketing.order import LARGEST_PAGE, Channel, OrderSearch, OrderStatus

translate = QCoreApplication.translate


class OrderFilters(QObject):
    """Four choices, each of which narrows nothing at first.

    Signals:
        changed(): something else is looked for.
    """

    changed = Signal()

    def __init__(self, office: Office, owner: QObject) -> None:
        super().__init__(owner)
        self._make_boxes(office)
        self.boxes = (self.of_event, self.status, self.channel, self.when)
        for box in self.boxes:
            box.currentIndexChanged.connect(self.changed)

    @property
    def narrowed(self) -> bool:
        """Whether any of them narrows the list."""
        return any(box.currentIndex() > 0 for box in self.boxes)

    def asked(self, organiser: UUID, text: str, after: str | None) -> OrderSearch:
        """The search that they stand for."""
        days: int | None = self.when.currentData()
        since = None if days is None else datetime.now(UTC) - timedelta(days=days)
        return OrderSearch(
            organiser=organiser,
            event=self.of_event.currentData(),
            status=self.status.currentData(),
            channel=self.channel.currentData(),
            text=text or None,
            after=after,
            limit=LARGEST_PAGE,
            **({"from": since} if since else {}),
        )

    def _make_boxes(self, office: Office) -> None:
        language = office.language
        every = translate("Admin", "Every event")
        events = [(one.name.in_language(language), one.id) for one in office.events]
        self.of_event = chooser(translate("Admin", "Event"), [(every, None), *events])
        self.of_event.setMaximumWidth(240)
        states = [(status_words(one).text, one) for one in OrderStatus]
        every = translate("Admin", "Every status")
        self.status = chooser(translate("Admin", "Status"), [(every, None), *states])
        places = [(channel_words(one), one) for one in Channel]
        every = translate("Admin", "Sold anywhere")
        self.channel = chooser(translate("Admin", "Sold at"), [(every, None), *places])
        spans = [
            (translate("Admin", "Any time"), None),
            (translate("Admin", "Last 24 hours"), 1),
            (translate("Admin", "Last 7 days"), 7),
            (translate("Admin", "Last 30 days"), 30),
        ]
        self.when = chooser(translate("Admin", "Placed"), spans)
