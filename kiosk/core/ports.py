"""The ports: what the core asks of hardware, so that a face can be put together from any of it.

Those of a camera are in ``camera_ports``: a kiosk that sells has none, and needs no numpy.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Protocol
from uuid import UUID

from documents.printed_ticket import PrintedTicket


class PaperState(StrEnum):
    """Whether the printer can print, and what keeps it from printing."""

    READY = "ready"
    PAPER_LOW = "paper_low"
    PAPER_OUT = "paper_out"
    COVER_OPEN = "cover_open"
    JAMMED = "jammed"
    STOPPED = "stopped"
    UNREACHABLE = "unreachable"

    @property
    def prints(self) -> bool:
        """Whether a document would come out now."""
        return self in {PaperState.READY, PaperState.PAPER_LOW}


class PrintOutcome(StrEnum):
    """What became of a print job. ``UNSURE`` is never printed again on its own."""

    PRINTED = "printed"
    FAILED = "failed"
    UNSURE = "unsure"


@dataclass(frozen=True)
class Document:
    """Something to print; ``tickets`` is what its pages say, for printers that set type."""

    pdf: bytes
    tickets: tuple[PrintedTicket, ...] = ()


PageOut = Callable[[int], None]
"""Hears how many pages of a document are on paper."""


def to_nobody(_pages: int) -> None:
    """Nobody wants to know."""


@dataclass(frozen=True)
class PrintJob:
    """One document. ``key`` names it for ever: a printer that remembers it prints it once.

    ``page_out`` is told how many pages are on paper, by printers that say so page by page.
    """

    key: str
    title: str
    pdf: bytes
    tickets: tuple[PrintedTicket, ...] = ()
    page_out: PageOut = field(default=to_nobody, compare=False)


class Printer(Protocol):
    """Puts documents on paper, or into a folder."""

    def paper(self) -> PaperState:
        """Whether a job would come out now."""

    def print_document(self, job: PrintJob) -> PrintOutcome:
        """Print ``job`` and wait for what became of it: about a minute a page at the most."""


class Scanner(Protocol):
    """A hand scanner. Never raises for a lost device: it says so and looks for it again."""

    @property
    def there(self) -> bool:
        """Whether it is plugged in."""

    def describe(self) -> str:
        """What this scanner is, for the log."""

    def start(self, read: Callable[[str], None]) -> None:
        """Tell ``read`` each code that is scanned, on a thread of its own."""

    def close(self) -> None:
        """Let go of the device."""


class Signal(Protocol):
    """Tells the steward by sound and light, without waiting for the picture."""

    def admitted(self) -> None:
        """The rising pair."""

    def refused(self) -> None:
        """The falling buzz."""


class LightColour(StrEnum):
    """What a signal light can say."""

    GREEN = "green"
    AMBER = "amber"
    RED = "red"


class SignalLight(Protocol):
    """A light that is seen from afar. Never raises, and nobody waits for it."""

    @property
    def works(self) -> bool | None:
        """Whether it obeyed when it was told last; None where there is none."""

    def show(self, colour: LightColour | None) -> None:
        """This colour until the next is shown; None is dark."""

    def close(self) -> None:
        """Leave it dark."""


class Voice(Protocol):
    """Reads words aloud. Never raises, and nobody waits for it."""

    @property
    def works(self) -> bool | None:
        """Whether it spoke when it was told last; None where there is none."""

    def say(self, words: str, language: str) -> None:
        """Say this now, in place of whatever is still being said; no words are silence."""

    def close(self) -> None:
        """Be silent at once."""


@dataclass(frozen=True)
class MachineState:
    """How the machine is; None is what it does not have or cannot tell."""

    battery_percent: int | None = None
    on_battery: bool | None = None
    storage_free_mb: int | None = None
    light_works: bool | None = None


Address = tuple[str, int]
"""A host and a port."""


class Neighbours(Protocol):
    """Finds the other gates of a local network. Anybody may claim to be one: keys decide later."""

    def announce(self, device_id: UUID, port: int) -> None:
        """Be found from now on, as ``device_id``, which listens at ``port``; returns at once."""

    def addresses(self) -> Mapping[UUID, Sequence[Address]]:
        """Where somebody says that each device listens, as of now."""

    def close(self) -> None:
        """Be found no longer."""


class VaultKind(StrEnum):
    """Where a device keeps its secrets."""

    KEYRING = "keyring"
    FILE = "file"


class Vault(Protocol):
    """Keeps a device's token and private key apart from all else that it keeps.

    Every method may raise ``kiosk.core.errors.StoreError``, and takes some seconds at the most.
    """

    @property
    def kind(self) -> VaultKind:
        """Where that is."""

    def secrets(self) -> Mapping[str, str]:
        """What is kept; nothing where nothing is."""

    def keep(self, secrets: Mapping[str, str]) -> None:
        """Keep these in place of all before: all of them or none."""

    def forget(self) -> None:
        """Keep nothing any more; where nothing is kept, that is done already."""
