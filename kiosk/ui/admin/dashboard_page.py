"""The dashboard: what was sold and taken, how full it is, who came, and what waits for a person."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from uuid import UUID

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout, QWidget

from kiosk.core.admin.overview import Asked, Overview, overview
from kiosk.core.errors import ServerError
from kiosk.ui.admin.attention_list import AttentionList
from kiosk.ui.admin.chart_card import ChartCard
from kiosk.ui.admin.charts import Bar, Fill, LyingBars, StandingBars, TierFill, scale_of
from kiosk.ui.admin.office import Office
from kiosk.ui.admin.page import Page
from kiosk.ui.admin.parts import card, chooser, in_row, label
from ticketing.catalogue import EventStatus, EventView, TierView
from ticketing.money import Money

translate = QCoreApplication.translate
_USUAL_CURRENCY = "EUR"
_MOST_TIERS = 8


class DashboardPage(Page):
    """Figures above, charts below; of every event, or of one."""

    every_s = 15.0

    def __init__(self, office: Office, open_order: Callable[[str], None]) -> None:
        super().__init__(office)
        colours = office.colours
        self._make_choices()
        self.figures = {key: Figure(title) for key, title in _figures().items()}
        days = StandingBars(colours, translate("Admin", "Taken by day"))
        self.days = ChartCard(office, translate("Admin", "Taken by day"), days)
        fills = TierFill(colours, translate("Admin", "Tiers"))
        self.tiers = ChartCard(office, translate("Admin", "Tiers"), fills, key=_key(office))
        methods = LyingBars(colours, translate("Admin", "Money by method"))
        self.methods = ChartCard(office, translate("Admin", "Money by method"), methods)
        hours = StandingBars(colours, translate("Admin", "Arrivals by hour"))
        self.hours = ChartCard(office, translate("Admin", "Arrivals by hour"), hours)
        self._day_bars, self._hour_bars = days, hours
        self._fills, self._method_bars = fills, methods
        self.attention = AttentionList(office, lambda one: open_order(one.find))
        self._lay_out()

    def refresh(self) -> None:
        """Ask for all of it."""
        if self._asking is not None:
            return
        asked, client = self._asked(), self.office.client
        self._show_tiers()
        self._asking = self.office.ask(
            lambda: overview(client, asked), lambda found: self._show(found, asked), self._untold
        )

    def _asked(self) -> Asked:
        event_id: UUID | None = self.of_event.currentData()
        span: int = self.span.currentData()
        now, formats = datetime.now(UTC), self.office.formats(event_id)
        today = formats.local(now).date()
        event = self.office.event(event_id) if event_id else None
        known = event or (self.office.events[-1] if self.office.events else None)
        currency = known.currency if known else _USUAL_CURRENCY
        first = today - timedelta(days=span - 1)
        return Asked(self.office.organiser.id, event_id, currency, first, today, now)

    def _again(self) -> None:
        if self._asking is not None:
            self._asking.drop()
            self._asking = None
        self.refresh()

    def _untold(self, error: ServerError) -> None:
        self._asking = None
        self.failed(error)

    def _show(self, found: Overview, asked: Asked) -> None:
        self._asking = None
        self.answered()
        self._show_figures(found)
        formats = self.office.formats(asked.event)
        largest = max((money.amount for _, money in found.days), default=0)
        scale = [
            formats.short_money(Money(amount=at, currency=asked.currency))
            for at in scale_of(largest)
        ]
        self._day_bars.show_bars(
            [
                Bar(formats.day(day), money.amount, formats.short_money(money))
                for day, money in found.days
            ],
            scale,
        )
        none = translate("Admin", "Nothing was taken in these days.")
        self.days.told(formats.money(found.taken), "" if largest else none)
        self._show_methods(found)
        busiest = max((count for _, count in found.arrivals), default=0)
        self._hour_bars.show_bars(
            [Bar(hour, count, formats.number(count)) for hour, count in found.arrivals],
            [formats.number(at) for at in scale_of(busiest)],
        )
        none = translate("Admin", "Nobody has come through a gate today.")
        came = translate("Admin", "today")
        self.hours.told(came if busiest else "", "" if busiest else none)
        self.attention.show_all(found.attention, asked.now)

    def _show_methods(self, found: Overview) -> None:
        formats, total = self.office.formats(), sum(one.amount for _, one in found.methods) or 1
        self._method_bars.show_bars(
            [
                Bar(
                    name,
                    money.amount,
                    formats.money(money),
                    formats.percent(round(100 * money.amount / total) * 100),
                )
                for name, money in found.methods
            ]
        )
        back = translate("Admin", "given back %1").replace("%1", formats.money(found.given_back))
        none = translate("Admin", "Nothing was taken in these days.")
        self.methods.told(back if found.methods else "", "" if found.methods else none)

    def _show_figures(self, found: Overview) -> None:
        formats, figures = self.office.formats(), self.figures
        back = translate("Admin", "%1 given back").replace("%1", formats.number(found.returned))
        figures["sold"].show_figure(formats.number(found.sold), back)
        back = translate("Admin", "%1 given back").replace("%1", formats.money(found.given_back))
        figures["taken"].show_figure(formats.money(found.taken), back)
        expected = formats.number(found.expected)
        of_all = translate("Admin", "of %1 expected today").replace("%1", expected)
        figures["came"].show_figure(formats.number(found.came), of_all)
        refused = translate("Admin", "scans today")
        figures["refused"].show_figure(formats.number(found.refused), refused)
        waits = translate("Admin", "for a person")
        figures["waits"].show_figure(formats.number(len(found.attention)), waits)

    def _show_tiers(self) -> None:
        formats, event_id = self.office.formats(), self.of_event.currentData()
        events = [one for one in self.office.events if one.id == event_id or event_id is None]
        if event_id is None:
            events = [one for one in events if one.status is EventStatus.PUBLISHED]
        several = len(events) > 1
        fills = [
            _fill(self.office, one, tier, several=several) for one in events for tier in one.tiers
        ]
        self._fills.show_fills(fills[:_MOST_TIERS])
        free = sum(one.quantity - one.sold - one.held - one.leased for one in fills)
        words = translate("Admin", "%1 free").replace("%1", formats.number(free))
        none = translate("Admin", "Nothing is on sale.")
        self.tiers.told(words if fills else "", "" if fills else none)

    def _make_choices(self) -> None:
        language = self.office.language
        events = [(one.name.in_language(language), one.id) for one in self.office.events]
        every = translate("Admin", "Every event")
        self.of_event = chooser(translate("Admin", "Event"), [(every, None), *events])
        spans = [
            (translate("Admin", "Last 14 days"), 14),
            (translate("Admin", "Last 7 days"), 7),
            (translate("Admin", "Last 30 days"), 30),
            (translate("Admin", "Today"), 1),
        ]
        self.span = chooser(translate("Admin", "Days"), spans)
        self.of_event.currentIndexChanged.connect(self._again)
        self.span.currentIndexChanged.connect(self._again)

    def _lay_out(self) -> None:
        self.body.addLayout(in_row(self.of_event, self.span, None))
        frame, inside = card(margins=(18, 12, 18, 12))
        row = in_row(spacing=16)
        for at, figure in enumerate(self.figures.values()):
            if at:
                line = QFrame()
                line.setObjectName("rule")
                line.setFixedWidth(1)
                row.addWidget(line)
            row.addWidget(figure, 1)
        inside.addLayout(row)
        self.body.addWidget(frame)
        grid = QGridLayout()
        grid.setSpacing(12)
        grid.addWidget(self.days, 0, 0)
        grid.addWidget(self.hours, 0, 1)
        grid.addWidget(self.tiers, 1, 0)
        grid.addWidget(self.methods, 2, 0)
        grid.addWidget(self.attention, 1, 1, 2, 1)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        grid.setRowStretch(0, 4)
        grid.setRowStretch(1, 3)
        grid.setRowStretch(2, 2)
        self.body.addLayout(grid, 1)


class Figure(QWidget):
    """A large figure between what it is and what it is of."""

    def __init__(self, title: str) -> None:
        super().__init__()
        self.title = title
        self.value = label("…", px=26, weight=700)
        self.note = label("", "small")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(label(title, "small"))
        column.addWidget(self.value)
        column.addWidget(self.note)

    def show_figure(self, value: str, note: str) -> None:
        """Show another one."""
        self.value.setText(value)
        self.note.setText(note)
        self.setAccessibleName(f"{self.title}: {value}, {note}")


def _figures() -> dict[str, str]:
    return {
        "sold": translate("Admin", "Tickets sold"),
        "taken": translate("Admin", "Taken"),
        "came": translate("Admin", "Let in today"),
        "refused": translate("Admin", "Refused at the gates"),
        "waits": translate("Admin", "Waiting"),
    }


def _fill(office: Office, event: EventView, tier: TierView, *, several: bool) -> Fill:
    formats, stock, told = office.formats(), tier.stock, tier.availability
    name = tier.name.in_language(office.language)
    if several:
        name = f"{name}, {event.name.in_language(office.language)}"
    held, leased = (stock.held, stock.leased) if stock else (0, 0)
    free = formats.number(max(0, told.quantity - told.sold - held - leased))
    free_words = translate("Admin", "%1 free").replace("%1", free)
    gone = translate("Admin", "Sold out") if told.sold_out else free_words
    sold = formats.number(told.sold)
    return Fill(name, told.quantity, told.sold, held, leased, sold, gone)


def _key(office: Office) -> QWidget:
    """What the colours of a tier's bar stand for."""
    colours = office.colours
    names = (
        (colours.accent_ink, translate("Admin", "sold")),
        (colours.warning, translate("Admin", "held")),
        (colours.edge, translate("Admin", "with kiosks")),
        (colours.track, translate("Admin", "free")),
    )
    row = in_row(spacing=6)
    for colour, name in names:
        patch = QFrame()
        patch.setFixedSize(12, 12)
        patch.setStyleSheet(f"background: {colour}; border: 0;")
        row.addWidget(patch)
        row.addWidget(label(name, "small"))
        row.addSpacing(6)
    holder = QWidget()
    holder.setLayout(row)
    return holder
