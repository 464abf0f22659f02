"""The audit on the wire: its entries, and what the newest links of their chain are."""

from enum import StrEnum
from typing import Any
from uuid import UUID

from ticketing.wire import Answer, Instant


class ActorKind(StrEnum):
    """What kind of somebody, or something, did it."""

    PERSON = "person"
    DEVICE = "device"
    OPERATOR = "operator"
    HOLDER = "holder"
    PUBLIC = "public"
    SYSTEM = "system"


class AuditEntry(Answer):
    """One thing that was done: by whom, to what, and its place in the chain once it has one.

    ``hash`` is SHA-256 in hex over the hash of the entry before it and this entry.
    """

    id: UUID
    at: Instant
    actor_kind: ActorKind
    actor_id: UUID | None
    actor_name: str
    act: str
    organiser_id: UUID | None
    subject_id: UUID
    order_id: UUID | None
    ticket_id: UUID | None
    details: dict[str, Any]
    place: int | None = None
    hash: str | None = None


class AuditPage(Answer):
    """Entries, the newest first; ``next`` is the cursor of the page after this, if there is one."""

    entries: tuple[AuditEntry, ...]
    next: str | None = None
