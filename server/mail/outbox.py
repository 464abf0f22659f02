"""The outbox: a letter is written in the transaction of the fact it tells, and sent afterwards.

Nothing but its row says that a letter waits: ``sending.py`` looks for those that are due, on a
thread of mail's own, so that a slow mail server keeps no other work waiting.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Connection

from server.inserting import insert_new
from server.mail.tables import letter
from ticketing.identifiers import new_id
from ticketing.mail import LetterKind, LetterState


@dataclass(frozen=True)
class Letter:
    """A letter to write. ``fact`` names what it tells, so that nothing is told twice.

    ``subject_id`` is what ``kind`` is about: an order, a ticket, an offer, a person. ``details``
    are JSON values that cannot be read again later; never a token or a password: links are signed
    when the letter is composed.
    """

    kind: LetterKind
    to: str
    language: str
    subject_id: UUID
    fact: str
    organiser_id: UUID | None = None
    order_id: UUID | None = None
    details: Mapping[str, Any] = field(default_factory=dict)


def post(connection: Connection, wanted: Letter, now: datetime) -> UUID | None:
    """Put a letter into the outbox; its id, or None where this fact was told before."""
    made: UUID | None = connection.scalar(
        insert_new(connection, letter)
        .values(
            id=new_id(),
            kind=wanted.kind.value,
            to_address=wanted.to,
            to_folded=folded(wanted.to),
            language=wanted.language,
            subject_id=wanted.subject_id,
            organiser_id=wanted.organiser_id,
            order_id=wanted.order_id,
            details=dict(wanted.details),
            fact=f"{wanted.kind.value}:{wanted.fact}",
            state=LetterState.WAITING.value,
            tries=0,
            doubts=0,
            made_at=now,
            next_try_at=now,
        )
        .returning(letter.c.id)
    )
    return made


def folded(address: str) -> str:
    """An address as searches compare it."""
    return address.casefold()[:300]
