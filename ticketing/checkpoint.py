"""Checkpoints on the wire: setting one up, asking what it would say, and how many are inside."""

from enum import StrEnum
from typing import Annotated
from uuid import UUID

from pydantic import ConfigDict, Field, StringConstraints, model_validator

from ticketing.admission import Checkpoint, EntryRule, PastScan, Reason, Tested, Verdict
from ticketing.ticket import TicketStatus
from ticketing.wire import Answer, Instant, Localized, ShortText, Wire

TicketText = Annotated[str, StringConstraints(max_length=4296)]


class _Hours(Wire):
    opens_at: Instant | None = None
    closes_at: Instant | None = None

    @model_validator(mode="after")
    def _in_order(self) -> "_Hours":
        if self.opens_at and self.closes_at and self.opens_at >= self.closes_at:
            raise ValueError("opens_at is not before closes_at")
        return self


class NewCheckpoint(_Hours):
    """A place where tickets are checked, as a manager sets it up."""

    # What the catalogue knows better (time zone, tiers' numbers) may be sent and is not looked at.
    model_config = ConfigDict(frozen=True, extra="ignore")

    id: UUID
    event_id: UUID
    session_id: UUID | None = None
    name: ShortText
    tier_ids: tuple[UUID, ...] = Field(default=(), max_length=256)
    rule: EntryRule = EntryRule.ONCE
    exit_needs_entry: bool = False
    strict: bool = False
    name_search: bool = False


class CheckpointChange(_Hours):
    """What becomes different of a checkpoint; what is not named stays."""

    session_id: UUID | None = None
    name: ShortText | None = None
    tier_ids: tuple[UUID, ...] | None = Field(default=None, max_length=256)
    rule: EntryRule | None = None
    exit_needs_entry: bool | None = None
    strict: bool | None = None
    name_search: bool | None = None


class CheckpointList(Answer):
    """Checkpoints, oldest first; ``next`` leads to the next page."""

    checkpoints: tuple[Checkpoint, ...]
    next: UUID | None = None


class TicketCheck(Answer):
    """What would be said of a ticket now; nothing is recorded and nobody is admitted."""

    verdict: Verdict
    ticket_id: UUID | None = None
    serial: str | None = None
    event_id: UUID | None = None
    tier_name: Localized | None = None
    status: TicketStatus | None = None
    attendee: str | None = None


class Simulation(Answer):
    """Why a ticket would be let in or refused: each test in its order, and what is known of it."""

    check: TicketCheck
    tests: tuple[Tested, ...]
    generation: int | None = None
    history: tuple[PastScan, ...] = ()


class TierOccupancy(Answer):
    """Entries and exits of one tier's tickets; ``inside`` is what they leave."""

    tier_id: UUID
    entered: int
    left: int
    inside: int


class Refusals(Answer):
    """How many scans were refused for one reason."""

    reason: Reason
    count: int


class Occupancy(Answer):
    """Who came through a checkpoint. ``refused`` counts since the venue's day began."""

    checkpoint_id: UUID
    inside: int
    entered: int
    left: int
    tiers: tuple[TierOccupancy, ...]
    refused: tuple[Refusals, ...]
    counted_at: Instant


class IncidentKind(StrEnum):
    """What a person must look at: a second entry, or one with a ticket that was no good."""

    DOUBLE_ENTRY = "double_entry"
    VOID = "void"
    REFUNDED = "refunded"
    REPLACED = "replaced"


class IncidentView(Answer):
    """A scan that should not have been admitted; ``entry_id`` is the earlier one it met."""

    scan_id: UUID
    kind: IncidentKind
    entry_id: UUID | None
    ticket_id: UUID
    checkpoint_id: UUID
    serial: str | None
    gate: str
    scanned_at: Instant
    opened_at: Instant
    resolved_at: Instant | None = None
    resolved_by: str | None = None
    note: str | None = None


class IncidentList(Answer):
    """Incidents by the ids of their scans; ``next`` leads to the next page."""

    incidents: tuple[IncidentView, ...]
    next: UUID | None = None


class Resolve(Wire):
    """What a person found out about an incident."""

    note: Annotated[
        str,
        StringConstraints(
            strip_whitespace=True, min_length=1, max_length=2000, pattern=r"^[^\x00]*$"
        ),
    ]
