"""A kiosk in a process of its own that sells to one customer after the other: made to be killed.

Settings come from ``WICKET_…`` variables; its standard error tells all it can. Its customers take
the ways of paying in turn. Cards are given by whoever started it; its first argument is where the
simulators are, for customers with a phone. With ``finish`` as its second it begins no sale, and
ends once its journal holds none open.
"""

import contextlib
import logging
import sys
import time
from dataclasses import dataclass
from pathlib import Path
from random import Random

from kiosk.app import SaleParts, build_sale
from kiosk.core.errors import RetryError
from kiosk.core.ports import PaperState, Printer, PrintJob, PrintOutcome
from kiosk.core.sale.intent import (
    ChangeQuantity,
    ChooseEvent,
    ChooseWay,
    GivePhone,
    Intent,
    Press,
)
from kiosk.core.sale.view import EventsState, SaleView, Screen
from kiosk.core.settings import SaleSettings
from kiosk.equipping import printer_of
from tests.kiosk.core.sale.visiting import Visitor
from tests.simulator.momo.running import PAYER
from torture.paying_ways import OnPhone

HANDED_OVER = "handed_over.txt"
"""In the kiosk's folder: the number of the order of each document that its printer was handed."""

_TOUCHES_EVERY_S = 0.25
_PRESSES = {
    Screen.EVENTS: Press.BACK,
    Screen.REVIEW: Press.CONTINUE,
    Screen.EMAIL: Press.SKIP_EMAIL,
    Screen.DONE: Press.DONE,
    Screen.HOLD_LAPSED: Press.LEAVE,
}


def main() -> int:
    """Sell, or finish what was begun."""
    logging.basicConfig(level=logging.DEBUG)
    simulator, finishing = sys.argv[1], sys.argv[2:] == ["finish"]
    customer = _Customer(OnPhone(simulator), Random(simulator))  # noqa: S311  the same each time
    settings = SaleSettings()
    witness = Witness(printer_of(settings), settings.device_folder / HANDED_OVER)
    parts = build_sale(settings, witness)
    witness.book.touch()
    visitor = Visitor(parts)
    parts.start()
    while not (finishing and _finished(parts, visitor)):
        time.sleep(_TOUCHES_EVERY_S)
        if visitor.seen and not visitor.view.busy:
            visitor.asks(*customer.touches(visitor.view, finishing=finishing))
    parts.close()
    return 0


@dataclass(frozen=True)
class Witness:
    """A printer that writes down each document it is handed, before it puts it on paper.

    One that knows its documents again would hide that it was handed the same twice.
    """

    printer: Printer
    book: Path

    def paper(self) -> PaperState:
        """As the printer says."""
        return self.printer.paper()

    def print_document(self, job: PrintJob) -> PrintOutcome:
        """Write down its title, and print it."""
        with self.book.open("a", encoding="utf-8") as book:
            book.write(f"{job.title}\n")
        return self.printer.print_document(job)


@dataclass
class _Customer:
    """Whoever stands there: their phone, their moods, and how many ways of paying they took."""

    phone: OnPhone
    dice: Random
    taken: int = 0

    def touches(self, view: SaleView, *, finishing: bool) -> tuple[Intent, ...]:
        """What they touch on this screen; what they do with their phone is done here, too."""
        if view.screen is Screen.ATTRACT:
            if finishing or view.events_state is not EventsState.READY:
                return ()
            return (ChooseEvent(view.events[0].event_id),)
        if view.screen is Screen.TIERS:
            if view.ticket_count:
                return (Press.REVIEW,)
            return (ChangeQuantity(view.lines[0].tier_id, 1), Press.REVIEW)
        if view.screen is Screen.PAY_METHODS and view.ways:
            self.taken += 1
            return (ChooseWay(view.ways[self.taken % len(view.ways)]),)
        if view.screen is Screen.PHONE_NUMBER:
            return (GivePhone(PAYER),)
        if view.screen is Screen.DECLINED:
            return (Press.TRY_AGAIN if view.can_try_again else Press.LEAVE,)
        if view.screen is Screen.SCAN_TO_PAY and view.pay_url:
            # The next look at the screen comes soon.
            with contextlib.suppress(RetryError):
                self.phone.pay_at(view.pay_url, self.dice)
        press = _PRESSES.get(view.screen)
        return () if press is None else (press,)


def _finished(parts: SaleParts, visitor: Visitor) -> bool:
    at_rest = visitor.seen and visitor.view.screen is Screen.ATTRACT
    return bool(at_rest) and not parts.journal.unfinished()


if __name__ == "__main__":
    sys.exit(main())
