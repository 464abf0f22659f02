"""What every page of the window works with: the server, errands, whose desk it is, and the look."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from typing import TypeVar
from uuid import UUID

from PySide6.QtCore import QSettings

from kiosk.core.admin.client import AdminClient, Organiser
from kiosk.core.admin.errands import Errand, Errands
from kiosk.core.admin.signing_in import Session
from kiosk.core.errors import ServerError
from kiosk.ui.formats import Formats
from kiosk.ui.palette import Palette
from ticketing.catalogue import EventView

T = TypeVar("T")
_NOWHERE = "UTC"


@dataclass
class Office:
    """One person's desk at one organiser.

    ``events`` are the organiser's, as last heard of; ``heard`` is called with every answer of the
    server, and with what kept it from answering.
    """

    session: Session
    organiser: Organiser
    errands: Errands
    colours: Palette
    language: str
    settings: QSettings
    heard: Callable[[ServerError | None], None]
    events: tuple[EventView, ...] = field(default=())

    @property
    def client(self) -> AdminClient:
        """The server, asked in this person's name."""
        return self.session.client

    @property
    def mirrored(self) -> bool:
        """Whether everything runs from right to left."""
        return self.language == "ar"

    def ask(
        self,
        work: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[ServerError], None],
    ) -> Errand:
        """Ask the server, and tell the window whether it answered."""

        def answered(result: T) -> None:
            self.heard(None)
            done(result)

        def refused(error: ServerError) -> None:
            self.heard(error)
            failed(error)

        return self.errands.run(work, answered, refused)

    def event(self, event_id: UUID) -> EventView | None:
        """An event of the organiser; None where it is not known yet."""
        return next((one for one in self.events if one.id == event_id), None)

    def event_name(self, event_id: UUID) -> str:
        """An event's name in the reader's language; empty where it is not known yet."""
        found = self.event(event_id)
        return found.name.in_language(self.language) if found else ""

    def formats(self, event_id: UUID | None = None) -> Formats:
        """Money and times as this reader writes them, on the clock of an event's venue."""
        found = self.event(event_id) if event_id else self._usual()
        return Formats(self.language, found.time_zone if found else _NOWHERE)

    def _usual(self) -> EventView | None:
        return self.events[-1] if self.events else None


def moment_words(formats: Formats, moment: datetime, now: datetime) -> str:
    """When something was: the time today, and with its day else."""
    time = formats.time(moment)
    same = formats.local(moment).date() == formats.local(now).date()
    return time if same else f"{formats.day(formats.local(moment).date())}, {time}"
