"""Health: how a device says it is, and what it did that the server refused for good."""

from enum import StrEnum
from uuid import UUID

from pydantic import Field

from ticketing.wire import Answer, Instant, LongText, ShortText, Wire

MOST_LETTERS = 100
"""Dead letters of one report at most; a device that has more tells of the rest once these close."""

MOST = 1_000_000_000
"""No number of a report is larger."""


class DeedKind(StrEnum):
    """What a device does by itself and reports later."""

    SCAN = "scan"
    SALE = "sale"


class DeadLetter(Wire):
    """What a device did and the server will not take, until a person has looked.

    Attributes:
        id: of the scan or the order.
        what: a ticket's serial or an order's number, where the device knows it.
        reason: the server's own words, as the device heard them.
    """

    id: UUID
    kind: DeedKind
    what: ShortText | None = None
    reason: LongText
    happened_at: Instant


class Health(Wire):
    """A device's state; None is what it does not have or cannot tell.

    Attributes:
        clock_offset_s: the server's clock minus the device's, as the device measured it.
        waiting: scans or sales on its disk that the server has not acknowledged.
        refused: dead letters nobody has looked at.
        paper_ready: whether a kiosk's printer would print now.
        camera_sees: whether a gate's camera gives pictures.
        light_works: whether a gate's signal light obeys.
        tickets_known: tickets that a gate could decide about without the server.
    """

    version: ShortText
    clock_offset_s: float = Field(ge=-MOST, le=MOST)
    waiting: int = Field(ge=0, le=MOST)
    refused: int = Field(ge=0, le=MOST)
    battery_percent: int | None = Field(default=None, ge=0, le=100)
    on_battery: bool | None = None
    storage_free_mb: int | None = Field(default=None, ge=0, le=MOST)
    paper_ready: bool | None = None
    camera_sees: bool | None = None
    light_works: bool | None = None
    tickets_known: int | None = Field(default=None, ge=0, le=MOST)


class HealthReport(Wire):
    """What a device tells twice a minute. ``letters`` are all its dead letters, or the first."""

    health: Health
    letters: tuple[DeadLetter, ...] = Field(default=(), max_length=MOST_LETTERS)


class HealthHeard(Answer):
    """The letters among those told that a person has closed, so that the device closes them too."""

    closed: tuple[UUID, ...]


class DeadLetterView(Answer):
    """A dead letter as those who look after the device see it.

    It ends when a person closes it here (``closed_by``) or at the device itself (nobody's name).
    """

    id: UUID
    device_id: UUID
    device_name: str
    kind: DeedKind
    what: str | None
    reason: str
    happened_at: Instant
    told_at: Instant
    closed_at: Instant | None
    closed_by: str | None


class DeadLetterPage(Answer):
    """A page of dead letters, the latest told first. ``next`` asks for the page after it."""

    letters: tuple[DeadLetterView, ...]
    next: str | None
