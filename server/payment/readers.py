"""The card readers of an account and the places they stand at, as the provider has them."""

from dataclasses import dataclass
from datetime import datetime
from typing import Protocol
from uuid import UUID

from ticketing.reader import AddressView, NewReader, NewReaderLocation


@dataclass(frozen=True)
class Place:
    """A place for readers. ``wish_id`` is the client's id for it.

    What was made at the provider itself has neither ``wish_id`` nor ``organiser_id``.
    """

    id: str
    wish_id: UUID | None
    organiser_id: UUID | None
    name: str
    address: AddressView


@dataclass(frozen=True)
class Reader:
    """A reader. ``wish_id`` and ``organiser_id`` as of a ``Place``.

    ``online`` and ``last_seen_at`` are hints. ``busy`` says that an action is on it, ``intent_id``
    which intent its newest action is for.
    """

    id: str
    wish_id: UUID | None
    organiser_id: UUID | None
    label: str
    place_id: str | None
    model: str
    serial_number: str
    online: bool | None
    last_seen_at: datetime | None
    busy: bool
    intent_id: str | None


class Readers(Protocol):
    """Registers readers and tells of them. Every call may raise OutOfReachError or NotDoneError."""

    def places(self) -> tuple[Place, ...]:
        """All places, newest first."""

    def place(self, place_id: str) -> Place | None:
        """One place; None where there is none of this id."""

    def add_place(self, wanted: NewReaderLocation) -> Place:
        """Make a place; within a day the same id makes it once."""

    def readers(self) -> tuple[Reader, ...]:
        """All readers, newest first."""

    def reader(self, reader_id: str) -> Reader | None:
        """One reader; None where there is none of this id."""

    def register(self, wanted: NewReader) -> Reader:
        """Register the reader that shows the code; within a day the same id does it once."""

    def relabel(self, reader_id: str, label: str) -> Reader:
        """Call it something else."""

    def remove(self, reader_id: str) -> None:
        """Take it out of the account."""
