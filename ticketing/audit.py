"""The audit on the wire: its entries, and what may be asked of them."""

from enum import StrEnum
from typing import Annotated, Any
from uuid import UUID

from pydantic import Field, StringConstraints

from ticketing.wire import Answer, Instant, Wire

LARGEST_PAGE = 200


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
    """Entries, the newest first; ``next`` leads to the next page."""

    entries: tuple[AuditEntry, ...]
    next: str | None = None


class AuditSearch(Wire):
    """What is looked for in the audit; what is not given does not narrow."""

    organiser: UUID | None = Field(default=None, description="The organiser it was done at.")
    who: UUID | None = Field(default=None, description="Who did it: a person's or device's id.")
    act: Annotated[str, StringConstraints(pattern=r"^[a-z_]+\.[a-z_]*$", max_length=60)] | None = (
        Field(default=None, description="Such as `order.placed`; `order.` means all of orders.")
    )
    subject: UUID | None = Field(default=None, description="What it was done to.")
    order: UUID | None = Field(default=None, description="The order it belongs to.")
    ticket: UUID | None = Field(default=None, description="The ticket it belongs to.")
    since: Instant | None = Field(default=None, alias="from", description="Not before this.")
    until: Instant | None = Field(default=None, alias="to", description="Before this.")
    after: Annotated[str, StringConstraints(max_length=40)] | None = Field(
        default=None, description="`next` of the page before."
    )
    limit: int = Field(default=50, ge=1, le=LARGEST_PAGE)
