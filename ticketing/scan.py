"""Scans on the wire: one attempt at a checkpoint, asked of the server or reported to it later."""

from enum import StrEnum
from typing import Annotated
from uuid import UUID

from pydantic import Field, StringConstraints, model_validator

from ticketing.admission import Direction, Verdict
from ticketing.wire import Answer, Instant, Localized, Wire

MAX_BATCH = 500


class Sureness(StrEnum):
    """Who stood behind a verdict."""

    CONFIRMED = "confirmed"
    ALONE = "alone"


class NewScan(Wire):
    """A scan as a gate makes it; its id is the gate's (UUIDv7), so sending twice is harmless.

    ``text`` is what was read, or ``serial`` what was typed: exactly one of them. A gate that
    decided alone sends its verdict in ``decided``; the server then records, and decides nothing.
    """

    id: UUID
    checkpoint_id: UUID
    text: Annotated[str, StringConstraints(max_length=4296)] | None = None
    serial: Annotated[str, StringConstraints(max_length=40)] | None = None
    direction: Direction = Direction.ENTRY
    scanned_at: Instant
    decided: Verdict | None = None

    @model_validator(mode="after")
    def _one_source(self) -> "NewScan":
        if (self.text is None) == (self.serial is None):
            raise ValueError("give either the text read or the serial typed")
        return self


class NewScans(Wire):
    """A batch, oldest first."""

    scans: tuple[NewScan, ...] = Field(min_length=1, max_length=MAX_BATCH)


class ScanView(Answer):
    """A recorded scan. ``incident`` says that it met another that should not both stand."""

    id: UUID
    verdict: Verdict
    sureness: Sureness
    serial: str | None = None
    tier_name: Localized | None = None
    attendee: str | None = None
    scanned_at: Instant
    incident: bool = False


class ScanViews(Answer):
    """The verdict of each scan of a batch, in its order."""

    scans: tuple[ScanView, ...]
