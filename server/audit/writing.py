"""Writing an audit entry, in the transaction of the change it tells of."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, insert

from server.audit.tables import entry
from server.security import Device, Holder, Operator, Person, Principal
from ticketing.audit import ActorKind
from ticketing.identifiers import new_id

_NOTE = insert(entry)


@dataclass(frozen=True)
class Actor:
    """Who did it, by the name they had then; ``device_id`` is the kiosk where they typed a PIN."""

    kind: ActorKind
    id: UUID | None
    name: str
    device_id: UUID | None = None


SYSTEM = Actor(ActorKind.SYSTEM, None, "Wicket")
"""The server itself: sweeps, settled payments, expired holds."""


@dataclass(frozen=True)
class Concerning:
    """What an entry is about; ``subject_id`` is the thing that was changed."""

    subject_id: UUID
    organiser_id: UUID | None = None
    order_id: UUID | None = None
    ticket_id: UUID | None = None


def actor_of(principal: Principal | None) -> Actor:
    """The caller as an actor."""
    match principal:
        case Person():
            return Actor(ActorKind.PERSON, principal.id, principal.name, principal.device_id)
        case Device():
            return Actor(ActorKind.DEVICE, principal.id, principal.name)
        case Operator():
            return Actor(ActorKind.OPERATOR, None, "Operator")
        case Holder():
            return Actor(
                ActorKind.HOLDER, principal.order_id or principal.ticket_id, "Holder of the link"
            )
        case None:
            return Actor(ActorKind.PUBLIC, None, "Public")


def note(
    connection: Connection,
    actor: Actor,
    act: str,
    about: Concerning,
    now: datetime,
    **details: Any,
) -> None:
    """Write down that ``actor`` did ``act`` (``order.placed``) at ``now``.

    ``details`` are JSON values: what was and what is, amounts in minor units with their currency;
    never a card, a password or a token.
    """
    note_all(connection, actor, act, (about,), now, **details)


def note_all(
    connection: Connection,
    actor: Actor,
    act: str,
    about: tuple[Concerning, ...],
    now: datetime,
    **details: Any,
) -> None:
    """Write down that ``actor`` did the same to several things, in one statement."""
    if actor.device_id is not None:
        details = details | {"at_device": str(actor.device_id)}
    rows = [
        {
            "id": new_id(),
            "at": now,
            "actor_kind": actor.kind.value,
            "actor_id": actor.id,
            "actor_name": actor.name,
            "act": act,
            "organiser_id": one.organiser_id,
            "subject_id": one.subject_id,
            "order_id": one.order_id,
            "ticket_id": one.ticket_id,
            "details": details,
        }
        for one in about
    ]
    if rows:
        connection.execute(_NOTE, rows)
