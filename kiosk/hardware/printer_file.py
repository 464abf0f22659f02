"""A printer that writes each document into a folder: the demo's, and any PDF workflow's."""

import hashlib
import os
import re
from contextlib import suppress
from pathlib import Path

from kiosk.core.ports import PaperState, PrintJob, PrintOutcome

_UNSAFE = re.compile(r"[^A-Za-z0-9._-]+")


class FilePrinter:
    """Writes PDF files; a key it has seen is never written again, also after a restart."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def paper(self) -> PaperState:
        """Ready while the folder takes files."""
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
        except OSError:
            return PaperState.UNREACHABLE
        return PaperState.READY if os.access(self._folder, os.W_OK) else PaperState.STOPPED

    def print_document(self, job: PrintJob) -> PrintOutcome:
        """Write ``job`` whole or not at all: a half-written file never has the final name."""
        target = self.file_of(job)
        part = target.with_suffix(".part")
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            if target.exists():
                return PrintOutcome.PRINTED
            with part.open("wb") as file:
                file.write(job.pdf)
                file.flush()
                os.fsync(file.fileno())
            part.replace(target)
            _sync_folder(self._folder)
        except OSError:
            with suppress(OSError):
                part.unlink(missing_ok=True)
            return PrintOutcome.PRINTED if target.exists() else PrintOutcome.FAILED
        return PrintOutcome.PRINTED

    def file_of(self, job: PrintJob) -> Path:
        """Where ``job`` is written: its title for people, its key for certainty."""
        title = _UNSAFE.sub("-", job.title).strip("-.")[:60] or "document"
        return self._folder / f"{title}-{hashlib.sha256(job.key.encode()).hexdigest()[:12]}.pdf"


def _sync_folder(folder: Path) -> None:
    """Put the new name on disk too; without this a power cut can take a finished file away."""
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
