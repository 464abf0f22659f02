"""A printer behind CUPS: documents go by ``lp``, what became of them is asked over IPP.

``QPrinter`` and ``lpstat`` say "idle" of a printer that has no paper; IPP's reasons do not.
"""

import os
import re
import shutil
import subprocess
import time
from dataclasses import dataclass
from enum import IntEnum
from urllib.parse import quote

from kiosk.core.errors import WicketError
from kiosk.core.ports import PaperState, PrintJob, PrintOutcome
from kiosk.hardware.ipp import Attributes, Field, Group, IppError, Operation, Tag, ask

_COMMAND_S = 20.0
_ACCEPTED = re.compile(rb"-(\d+) \(")


class JobState(IntEnum):
    """A job's life (RFC 8011 §5.3.7)."""

    PENDING = 3
    HELD = 4
    PROCESSING = 5
    STOPPED = 6
    CANCELED = 7
    ABORTED = 8
    COMPLETED = 9


class _Idle(IntEnum):
    STOPPED = 5  # printer-state, RFC 8011 §5.4.11


_OVER = frozenset({JobState.CANCELED, JobState.ABORTED, JobState.COMPLETED})
_REASONS = (
    (("cover-open", "door-open", "interlock-open"), PaperState.COVER_OPEN),
    (("media-jam",), PaperState.JAMMED),
    (("media-empty", "media-needed"), PaperState.PAPER_OUT),
    (("offline", "connecting-to-device", "shutdown"), PaperState.UNREACHABLE),
)
"""What keeps a printer from printing (RFC 8011 §5.4.12), the most telling first."""


class NoCupsError(WicketError):
    """The commands of CUPS are not installed."""


@dataclass(frozen=True)
class CupsQueue:
    """Which queue of which server; ``server`` is ``host:port``, by default CUPS's own choice."""

    name: str | None = None
    server: str | None = None
    patience_s: float = 60.0
    poll_s: float = 0.3

    @property
    def address(self) -> str:
        """The server's HTTP address."""
        host = self.server or os.environ.get("CUPS_SERVER") or "localhost:631"
        if host.startswith("/"):
            host = "localhost:631"  # a socket's path: CUPS listens on its port besides
        return f"http://{host}" if ":" in host else f"http://{host}:631"


class CupsPrinter:
    """Prints on one queue. A document's key is part of its job's name, so a job is found again."""

    def __init__(self, queue: CupsQueue) -> None:
        """Raises NoCupsError where ``lp`` is missing."""
        self._queue = queue
        self._lp = _command("lp")
        self._cancel = _command("cancel")

    def paper(self) -> PaperState:
        """What the queue says of its printer."""
        try:
            return self._paper(self._printer())
        except IppError:
            return PaperState.UNREACHABLE

    def print_document(self, job: PrintJob) -> PrintOutcome:
        """Print ``job`` and wait; a job of the same key that CUPS still knows is not sent again."""
        try:
            name = self._name()
            known = self._find(name, job)
            if known is None:
                # A job sent to a printer that stands still would come out hours later, into
                # somebody else's hands.
                if not self._paper(self._printer()).prints:
                    return PrintOutcome.FAILED
                known = self._send(name, job)
        except IppError:
            return PrintOutcome.FAILED  # asked before anything was sent
        return self._await(known) if known is not None else self._lost(job)

    def _await(self, job_id: int) -> PrintOutcome:
        until = time.monotonic() + self._queue.patience_s
        while True:
            try:
                state = self._state(job_id)
                if state in _OVER:
                    break
                if state is not JobState.PROCESSING and not self.paper().prints:
                    break
            except IppError:
                state = None  # the print server went away; it may come back
            if time.monotonic() >= until:
                break
            time.sleep(self._queue.poll_s)
        return self._ending(job_id, state)

    def _ending(self, job_id: int, state: JobState | None) -> PrintOutcome:
        if state is JobState.COMPLETED:
            return PrintOutcome.PRINTED
        if state in _OVER:
            return PrintOutcome.FAILED
        self._run(self._cancel, str(job_id))
        try:
            after = self._state(job_id)
        except IppError:
            return PrintOutcome.UNSURE
        if after is JobState.COMPLETED:
            return PrintOutcome.PRINTED
        never_began = state in {JobState.PENDING, JobState.HELD, JobState.STOPPED}
        if after is JobState.CANCELED and never_began:
            return PrintOutcome.FAILED
        return PrintOutcome.UNSURE

    def _send(self, name: str, job: PrintJob) -> int | None:
        answer = self._run(self._lp, "-d", name, "-t", _title(job), "-", content=job.pdf)
        found = _ACCEPTED.search(answer) if answer is not None else None
        return int(found.group(1)) if found else None

    def _lost(self, job: PrintJob) -> PrintOutcome:
        """``lp`` did not say: look whether CUPS took the job all the same."""
        try:
            job_id = self._find(self._name(), job)
        except IppError:
            return PrintOutcome.UNSURE
        return self._await(job_id) if job_id is not None else PrintOutcome.FAILED

    def _run(self, command: str, *arguments: str, content: bytes = b"") -> bytes | None:
        server = ("-h", self._queue.server) if self._queue.server else ()
        try:
            done = subprocess.run(  # noqa: S603  a full path, our own arguments, no shell
                [command, *server, *arguments],
                input=content,
                capture_output=True,
                timeout=_COMMAND_S,
                check=True,
                env={**os.environ, "LC_ALL": "C"},
            )
        except (OSError, subprocess.SubprocessError):
            return None
        return done.stdout

    def _name(self) -> str:
        if self._queue.name is not None:
            return self._queue.name
        for group, attributes in ask(self._queue.address, Operation.CUPS_GET_DEFAULT, ()):
            if group == Group.PRINTER:
                return str(attributes["printer-name"][0])
        raise IppError("the print server has no default printer")

    def _uri(self, name: str) -> Field:
        return Field(Tag.URI, "printer-uri", (f"ipp://localhost/printers/{quote(name)}",))

    def _printer(self) -> Attributes:
        name = self._name()
        wanted = ("printer-state", "printer-state-reasons", "printer-is-accepting-jobs")
        url = f"{self._queue.address}/printers/{quote(name)}"
        fields = (self._uri(name), Field(Tag.KEYWORD, "requested-attributes", wanted))
        for group, attributes in ask(url, Operation.GET_PRINTER_ATTRIBUTES, fields):
            if group == Group.PRINTER:
                return attributes
        raise IppError("the print server does not know this printer")

    def _find(self, name: str, job: PrintJob) -> int | None:
        fields = (
            self._uri(name),
            Field(Tag.KEYWORD, "requested-attributes", ("job-id", "job-name")),
            Field(Tag.KEYWORD, "which-jobs", ("all",)),
        )
        url = f"{self._queue.address}/printers/{quote(name)}"
        for group, attributes in ask(url, Operation.GET_JOBS, fields):
            if group == Group.JOB and attributes.get("job-name") == (_title(job),):
                return int(attributes["job-id"][0])
        return None

    def _state(self, job_id: int) -> JobState:
        fields = (
            Field(Tag.URI, "job-uri", (f"ipp://localhost/jobs/{job_id}",)),
            Field(Tag.KEYWORD, "requested-attributes", ("job-state",)),
        )
        for group, attributes in ask(
            f"{self._queue.address}/jobs", Operation.GET_JOB_ATTRIBUTES, fields
        ):
            if group == Group.JOB:
                return JobState(int(attributes["job-state"][0]))
        raise IppError("the print server does not know this job")

    @staticmethod
    def _paper(printer: Attributes) -> PaperState:
        reasons = [str(reason) for reason in printer.get("printer-state-reasons", ())]
        # "…-report" is for the log only; "…-warning" still prints (RFC 8011 §5.4.12).
        blocking = [one for one in reasons if not one.endswith(("-report", "-warning"))]
        for names, state in _REASONS:
            if any(one.startswith(names) for one in blocking):
                return state
        accepting = bool(printer.get("printer-is-accepting-jobs", (1,))[0])
        if not accepting or printer.get("printer-state", (0,))[0] == _Idle.STOPPED:
            return PaperState.STOPPED
        low = any(one.startswith("media-low") for one in reasons)
        return PaperState.PAPER_LOW if low else PaperState.READY


def _title(job: PrintJob) -> str:
    return f"{job.title} {job.key}"


def _command(name: str) -> str:
    path = shutil.which(name)
    if path is None:
        raise NoCupsError(f"`{name}` is missing: apt-get install cups-client")
    return path
