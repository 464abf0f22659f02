"""The feed on the wire: what changed, numbered when it is read, with the current row joined."""

from enum import StrEnum
from typing import Annotated, Literal
from uuid import UUID

from pydantic import Field

from ticketing.admission import Checkpoint, PastScan
from ticketing.identifiers import Serial
from ticketing.ticket import TicketStatus
from ticketing.wire import Answer, Localized

MAX_PAGE = 1000


class ChangeKind(StrEnum):
    """What a device may follow."""

    EVENT = "event"
    TICKET = "ticket"
    CHECKPOINT = "checkpoint"
    SIGNING_KEY = "signing_key"
    GATE = "gate"


class TicketRow(Answer):
    """A ticket as a gate keeps it: no price, no e-mail, and a name only under the ticket's code.

    ``sealed_name`` is as ``ticketing/sealed_name`` writes it; None where nobody is named.
    """

    kind: Literal["ticket"] = "ticket"
    id: UUID
    serial: Serial
    event_id: UUID
    tier_id: UUID
    tier_name: Localized
    session_ids: tuple[UUID, ...]
    status: TicketStatus
    generation: int
    admits: int
    scans: tuple[PastScan, ...] = ()
    sealed_name: str | None = None


class CheckpointRow(Answer):
    """A checkpoint with its rules, and the words a gate shows around it."""

    kind: Literal["checkpoint"] = "checkpoint"
    id: UUID
    checkpoint: Checkpoint
    event_name: Localized
    session_name: Localized


class SigningKeyRow(Answer):
    """The public half of an event's signing key, 32 bytes as hex."""

    kind: Literal["signing_key"] = "signing_key"
    id: UUID
    key_id: int
    event_id: UUID
    event_name: Localized
    public_key: str


class GateRow(Answer):
    """Another gate of the organiser, as the server vouches for it; its key is 32 bytes as hex."""

    kind: Literal["gate"] = "gate"
    id: UUID
    name: str
    checkpoint_id: UUID
    public_key: str


class EventRow(Answer):
    """Says that an event changed; the catalogue has it."""

    kind: Literal["event"] = "event"
    id: UUID
    version: int


Row = Annotated[
    TicketRow | CheckpointRow | SigningKeyRow | GateRow | EventRow, Field(discriminator="kind")
]


class Change(Answer):
    """One numbered entry. ``row`` is the thing as it is now; None where it is gone."""

    seq: int
    kind: ChangeKind
    id: UUID
    row: Row | None


class ChangePage(Answer):
    """A page of the feed. ``resync`` says: forget what you hold and start from nothing."""

    epoch: str
    cursor: int
    changes: tuple[Change, ...]
    more: bool
    resync: bool = False
