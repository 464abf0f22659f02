"""The port between the outbox and whoever knows what letters say."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any
from uuid import UUID

from ticketing.mail import LetterKind


class NothingToTellError(Exception):
    """What the letter was to tell is no longer so; the message says why, for staff."""


@dataclass(frozen=True)
class Posted:
    """A letter of the outbox whose turn has come. ``details`` are as they were posted."""

    id: UUID
    kind: LetterKind
    to: str
    language: str
    subject_id: UUID
    made_at: datetime
    organiser_id: UUID | None = None
    order_id: UUID | None = None
    details: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class Attached:
    """A file of a letter. ``media_type`` may have parameters: ``text/calendar; method=PUBLISH``.

    One with a ``content_id`` is a picture within the letter; its HTML says ``cid:`` and that id.
    """

    name: str
    media_type: str
    content: bytes
    content_id: str = ""


@dataclass(frozen=True)
class Composed:
    """What a letter says. ``from_name`` and ``reply_to`` are the organiser's, where known."""

    subject: str
    text: str
    html: str
    from_name: str = ""
    reply_to: str = ""
    attached: tuple[Attached, ...] = ()


Compose = Callable[[Posted, datetime], Composed]
"""Composes a letter as things are now; raises ``NothingToTellError``."""
