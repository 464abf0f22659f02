"""Gates on the wire between each other: who has which scans, and what one tells of them.

No name and nothing personal is among it: a serial, ids, a direction and a time.
"""

from typing import Annotated
from uuid import UUID

from pydantic import Field, StringConstraints

from ticketing.admission import Direction
from ticketing.identifiers import Serial
from ticketing.wire import Answer, Instant

MAX_TOLD = 200

Journal = Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{64}$")]
"""One device's scans in their order, named by the public key that it was paired with."""

Known = dict[Journal, Annotated[int, Field(ge=0)]]
"""How far each journal is known."""


class ToldScan(Answer):
    """An admission that stands: the ``n``th scan of a journal, by the server's clock."""

    journal: Journal
    n: int = Field(ge=1)
    device_id: UUID
    id: UUID
    checkpoint_id: UUID
    serial: Serial
    direction: Direction
    scanned_at: Instant


class Told(Answer):
    """All admissions of a journal that stand, past number ``after`` up to ``upto``."""

    journal: Journal
    after: int = Field(ge=0)
    upto: int = Field(ge=0)
    scans: tuple[ToldScan, ...] = Field(max_length=MAX_TOLD)


Undone = Annotated[tuple[UUID, ...], Field(max_length=MAX_TOLD)]
"""The newest admissions of the speaker itself that were taken back there."""


class PeerQuestion(Answer):
    """What one gate knows and tells, and the serial it asks about, if it does."""

    known: Known
    told: tuple[Told, ...] = ()
    undone: Undone = ()
    serial: Serial | None = None


class PeerReply(Answer):
    """What the other knows and tells; ``about`` are its scans of the serial asked for."""

    known: Known
    told: tuple[Told, ...] = ()
    undone: Undone = ()
    about: tuple[ToldScan, ...] = ()
