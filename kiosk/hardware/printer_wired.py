"""A printer at the end of a wire, spoken to in its own language: one document at a time.

It keeps no list of jobs as CUPS does, so what came out is known only from what it answers: a page
that was sent and not confirmed is unsure, and taken back as far as the printer can.
"""

import logging
import threading
import time
from collections.abc import Sequence
from contextlib import closing, suppress
from typing import Protocol

from kiosk.core.ports import PaperState, PrintJob, PrintOutcome
from kiosk.hardware.page_pictures import UnprintableError
from kiosk.hardware.printer_wire import OpenLine, PrinterLine

logger = logging.getLogger(__name__)

PATIENCE_S = 60.0
"""How long a page may take."""

TAKE_BACK_S = 2.0

REMEMBERED = 100
"""Keys that are known to have been sent; the journal names a new one for every print."""


class Language(Protocol):
    """What a kind of printer understands. Each may raise ``OSError``: the wire is lost, or mute."""

    def state(self, line: PrinterLine) -> PaperState:
        """How the printer is, within some seconds."""

    def pages(self, job: PrintJob) -> Sequence[bytes]:
        """What to send for each page of ``job``.

        Raises:
            UnprintableError: there is nothing that could be sent.
        """

    def came_out(self, line: PrinterLine, until_s: float) -> bool:
        """Whether the page just sent is on paper; False once the printer stopped, or time is up."""

    def take_back(self, line: PrinterLine, until_s: float) -> None:
        """Have the printer forget what it has not printed yet."""


class WiredPrinter:
    """Prints by ``language`` over a wire that is opened for each document and each question."""

    def __init__(
        self, open_line: OpenLine, language: Language, *, patience_s: float = PATIENCE_S
    ) -> None:
        self._open = open_line
        self._language = language
        self._patience_s = patience_s
        self._wire = threading.Lock()
        self._seen = PaperState.UNREACHABLE
        self._known: dict[str, PrintOutcome] = {}

    def paper(self) -> PaperState:
        """What the printer says; while it prints, what it said before."""
        if not self._wire.acquire(blocking=False):
            return self._seen  # most printers talk to one at a time
        try:
            with closing(self._open()) as line:
                self._seen = self._language.state(line)
        except OSError:
            self._seen = PaperState.UNREACHABLE
        finally:
            self._wire.release()
        return self._seen

    def print_document(self, job: PrintJob) -> PrintOutcome:
        """Print ``job`` and wait; a key that was sent not long ago is not sent again."""
        with self._wire:
            known = self._known.get(job.key)
            if known is not None:
                return known
            outcome = self._print(job)
            if outcome is not PrintOutcome.FAILED:
                self._known[job.key] = outcome
                while len(self._known) > REMEMBERED:
                    del self._known[next(iter(self._known))]
            return outcome

    def _print(self, job: PrintJob) -> PrintOutcome:
        """FAILED only where nothing of a page was sent."""
        try:
            pages = self._language.pages(job)
            line = self._open()
        except (UnprintableError, OSError) as error:
            logger.warning("%s was not sent to the printer: %s", job.title, error)
            return PrintOutcome.FAILED
        with closing(line):
            try:
                self._seen = self._language.state(line)
            except OSError:
                self._seen = PaperState.UNREACHABLE
            if not self._seen.prints:
                return PrintOutcome.FAILED
            return self._send(job, pages, line)

    def _send(self, job: PrintJob, pages: Sequence[bytes], line: PrinterLine) -> PrintOutcome:
        for number, page in enumerate(pages, start=1):
            until_s = time.monotonic() + self._patience_s
            try:
                line.write(page, until_s)
                if self._language.came_out(line, until_s):
                    job.page_out(number)
                    continue
                reason = "it did not say that the page came out"
            except OSError as error:
                reason = str(error)
            logger.warning(
                "page %d of %d of %s is unsure: %s", number, len(pages), job.title, reason
            )
            # What stays in its memory would come out hours later, into somebody else's hands.
            with suppress(OSError):
                self._language.take_back(line, time.monotonic() + TAKE_BACK_S)
                # Answered behind it: so it was heard before the wire is closed.
                self._seen = self._language.state(line)
            return PrintOutcome.UNSURE
        return PrintOutcome.PRINTED
