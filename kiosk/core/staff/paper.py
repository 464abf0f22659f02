"""Paper for staff: a test page, a drawer that was counted, and the end of a day, at the printer."""

from dataclasses import dataclass
from datetime import datetime

from documents.printed_slip import Slip, SlipRow
from documents.printed_ticket import Stock
from documents.slip_words import SlipWords, slip_words
from kiosk.core.ports import Printer, PrintJob, PrintOutcome
from kiosk.core.staff.view import StaffView
from ticketing.drawer import DrawerView
from ticketing.identifiers import new_id
from ticketing.money import Money
from ticketing.report import CurrencyDay, KioskDay


@dataclass(frozen=True)
class StaffPaper:
    """Prints slips on the kiosk's own stock, in the language of the screen."""

    printer: Printer
    name: str
    stock: Stock

    def test_page(self, view: StaffView, now: datetime) -> PrintOutcome:
        """A page that shows whether the printer prints, and how well."""
        # Imported here, as below.
        from documents.trial_page import TrialPage
        from kiosk.core.trial_print import print_test_page

        page = TrialPage(
            device=view.kiosk,
            printer=self.name,
            at=now,
            zone=view.time_zone,
            language=view.language,
        )
        return print_test_page(self.printer, page, self.stock)

    def drawer(self, view: StaffView, counted: DrawerView) -> PrintOutcome:
        """A drawer from its opening to what was counted in it."""
        # Imported here: Babel and fonts take a tenth of a second that no start need wait for.
        from documents.customs import amount, clock

        words, language = slip_words(view.language), view.language

        def row(label: str, money: Money | None, *, strong: bool = False) -> SlipRow:
            return SlipRow(label, amount(money, language) if money else "-", strong)

        def at(moment: datetime | None) -> str:
            return clock(moment, counted.time_zone, language) if moment else "-"

        about = (
            SlipRow(words.kiosk, f"{view.kiosk}, {view.place}"),
            SlipRow(words.opened, at(counted.opened_at)),
            SlipRow(words.opened_by, counted.clerk),
            SlipRow(words.closed, at(counted.closed_at)),
            SlipRow(words.closed_by, counted.closed_by or "-"),
        )
        moved = (
            row(words.opening_float, counted.opening_float),
            row(words.sales, counted.sales),
            row(words.refunds, counted.refunds),
            row(words.paid_in, counted.paid_in),
            row(words.paid_out, counted.paid_out),
        )
        found = (
            row(words.expected, counted.expected),
            row(words.counted, counted.counted),
            row(words.difference, counted.difference, strong=True),
        )
        return self._print(view, words.drawer, (about, moved, found))

    def day(self, view: StaffView, day: KioskDay, now: datetime) -> PrintOutcome:
        """What the kiosk took on a day, by method, and what of it went back."""
        words = slip_words(view.language)
        about = (
            SlipRow(words.kiosk, f"{view.kiosk}, {view.place}"),
            *_who(view, words, now),
        )
        sums = tuple(_sums(one, words, view.language) for one in day.currencies)
        nothing = ((SlipRow(words.nothing, ""),),)
        return self._print(view, words.day, (about, *(sums or nothing)))

    def _print(
        self, view: StaffView, title: str, parts: tuple[tuple[SlipRow, ...], ...]
    ) -> PrintOutcome:
        from documents.slip_pdf import slip_pdf

        slip = Slip(title, f"{view.kiosk} · Wicket", parts, view.language)
        # Each is another page: asked for twice, it is wanted twice.
        job = PrintJob(f"staff:{new_id()}", title, slip_pdf(slip, self.stock))
        return self.printer.print_document(job)


def _who(view: StaffView, words: SlipWords, now: datetime) -> tuple[SlipRow, ...]:
    from documents.customs import clock, plain_date

    zone, language = view.time_zone, view.language
    time = f"{plain_date(now, zone, language)} {clock(now, zone, language)}"
    clerk = view.shift.clerk if view.shift else "-"
    return (SlipRow(words.time, time), SlipRow(words.asked_by, clerk))


def _sums(day: CurrencyDay, words: SlipWords, language: str) -> tuple[SlipRow, ...]:
    from documents.customs import amount

    methods = (
        SlipRow(
            f"{one.payments} \u00d7 {getattr(words, one.method.value)}",
            amount(one.amount, language),
        )
        for one in day.methods
    )
    parts: tuple[SlipRow, ...] = ()
    if day.donations is not None and day.donations.amount:
        parts = (
            SlipRow(words.sales, amount(day.gross - day.donations, language)),
            SlipRow(words.donations, amount(day.donations, language)),
        )
    return (
        SlipRow(words.orders, str(day.orders)),
        SlipRow(words.tickets, str(day.tickets)),
        *methods,
        *parts,
        SlipRow(words.gross, amount(day.gross, language)),
        SlipRow(words.refunds, amount(day.refunds, language)),
        SlipRow(words.net, amount(day.net, language), strong=True),
    )
