"""A printer that keeps what it was given, and misbehaves as told."""

from kiosk.core.ports import PaperState, PrintJob, PrintOutcome


class FakePrinter:
    """Prints into a list; a key it has seen is not printed again."""

    def __init__(self) -> None:
        self.printed: list[PrintJob] = []
        self.state = PaperState.READY
        self.next_outcome: PrintOutcome | None = None

    def paper(self) -> PaperState:
        return self.state

    def print_document(self, job: PrintJob) -> PrintOutcome:
        if self.next_outcome is not None:
            outcome, self.next_outcome = self.next_outcome, None
            return outcome
        if any(known.key == job.key for known in self.printed):
            return PrintOutcome.PRINTED
        if not self.state.prints:
            return PrintOutcome.FAILED
        self.printed.append(job)
        for page, _ in enumerate(job.tickets, start=1):
            job.page_out(page)
        return PrintOutcome.PRINTED
