"""Scans on the wire: one attempt at a checkpoint, asked of the server or reported to it later."""

from enum import StrEnum
from typing import Annotated
from uuid import UUID

from pydantic import Field, SecretStr, StringConstraints, field_serializer, model_validator

from ticketing.admission import Direction, Reason, Verdict
from ticketing.chain import ChainLink
from ticketing.wire import Answer, Instant, Localized, ShortText, Wire

MAX_BATCH = 500


class Sureness(StrEnum):
    """Who stood behind a verdict."""

    CONFIRMED = "confirmed"
    ALONE = "alone"


class NewScan(Wire):
    """A scan as a gate makes it; its id is the gate's (UUIDv7), so sending twice is harmless.

    ``text`` is what was read, or ``serial`` what was typed: exactly one of them. A gate that
    decided alone sends its verdict in ``decided``; the server then records, and decides nothing.
    ``link`` says what the gate reported before it.
    """

    id: UUID
    checkpoint_id: UUID
    text: Annotated[str, StringConstraints(max_length=4296)] | None = None
    serial: Annotated[str, StringConstraints(max_length=40)] | None = None
    direction: Direction = Direction.ENTRY
    scanned_at: Instant
    decided: Verdict | None = None
    link: ChainLink | None = None

    @model_validator(mode="after")
    def _whole(self) -> "NewScan":
        if (self.text is None) == (self.serial is None):
            raise ValueError("give either the text read or the serial typed")
        if self.link is not None and self.decided is None:
            raise ValueError("only a scan that was decided has a place in a chain")
        return self


class NewScans(Wire):
    """A batch, oldest first."""

    scans: tuple[NewScan, ...] = Field(min_length=1, max_length=MAX_BATCH)


class ScanView(Answer):
    """A recorded scan. ``incident`` says that it met another that should not both stand.

    ``overrode`` is the reason that a supervisor set aside, where one did.
    """

    id: UUID
    verdict: Verdict
    sureness: Sureness
    serial: str | None = None
    tier_name: Localized | None = None
    attendee: str | None = None
    scanned_at: Instant
    incident: bool = False
    overrode: Reason | None = None


class ScanViews(Answer):
    """The verdict of each scan of a batch, in its order."""

    scans: tuple[ScanView, ...]


BEYOND_OVERRIDE = frozenset({Reason.UNREADABLE, Reason.FORGED, Reason.UNKNOWN})
"""Refusals that nobody can override: there is no ticket to let in."""


class OverrideWhy(StrEnum):
    """Why a supervisor lets somebody in."""

    CAME_BACK = "came_back"
    SCANNED_BY_MISTAKE = "scanned_by_mistake"
    GUEST = "guest"
    OTHER = "other"


class Override(Wire):
    """A supervisor lets in who was refused; ``id`` is that of the new scan.

    At a gate the supervisor says who they are and types their PIN; a signed-in supervisor needs
    neither. ``why``, and ``remark`` in words, are for the audit.
    """

    id: UUID
    supervisor_id: UUID | None = None
    pin: SecretStr | None = Field(default=None, min_length=4, max_length=12)
    why: OverrideWhy | None = None
    remark: ShortText | None = None

    @field_serializer("pin", when_used="json-unless-none")
    def _on_the_wire(self, pin: SecretStr) -> str:
        return pin.get_secret_value()


class SupervisorView(Answer):
    """Somebody who can override a refusal at a gate with their PIN."""

    id: UUID
    name: str


class SupervisorList(Answer):
    """Whoever can be asked to come to the gate, by name."""

    supervisors: tuple[SupervisorView, ...]


class ScanRecord(Answer):
    """A scan as it is kept. ``text`` is what was read, of refused ones, made safe to show."""

    id: UUID
    checkpoint_id: UUID
    checkpoint_name: str
    event_id: UUID
    ticket_id: UUID | None
    serial: str | None
    text: str | None
    gate: str
    device_id: UUID | None
    user_id: UUID | None
    direction: Direction
    scanned_at: Instant
    received_at: Instant
    admitted: bool
    reason: Reason | None
    sureness: Sureness
    overrode: Reason | None
    annulled_at: Instant | None
    annulled_by: str | None


class ScanPage(Answer):
    """Scans, newest first; ``next`` begins the page after this one."""

    scans: tuple[ScanRecord, ...]
    next: UUID | None = None


class Annulled(Answer):
    """A scan that counts no more."""

    id: UUID
    annulled_at: Instant
    annulled_by: str
