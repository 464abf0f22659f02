"""What happens at an event's checkpoints: their counts, and the incidents that wait for a person.

A function that asks may raise the kinds of ``kiosk.core.errors.ServerError``.
"""

from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from kiosk.core.admin.client import AdminClient
from ticketing.admission import Checkpoint, Reason
from ticketing.catalogue import EventStatus, EventView
from ticketing.checkpoint import IncidentView, Occupancy


@dataclass(frozen=True)
class CheckpointCount:
    """A checkpoint, and who came through it so far."""

    checkpoint: Checkpoint
    count: Occupancy

    @property
    def refused(self) -> int:
        """Scans that were refused today, by the venue's clock."""
        return sum(one.count for one in self.count.refused)


@dataclass(frozen=True)
class CheckIn:
    """How check-in stands.

    Attributes:
        counts: the chosen event's checkpoints, oldest first.
        incidents: those of all the organiser's events that nobody has closed.
        places: every checkpoint of the organiser by its id.
        more: whether the server has further incidents, which come once these are closed.
    """

    counts: tuple[CheckpointCount, ...]
    incidents: tuple[IncidentView, ...]
    places: dict[UUID, Checkpoint]
    more: bool = False

    @property
    def refused(self) -> list[tuple[Reason, int]]:
        """Why scans were refused today, the most frequent reason first."""
        sums: Counter[Reason] = Counter()
        for here in self.counts:
            for one in here.count.refused:
                sums[one.reason] += one.count
        return sums.most_common()


def check_in(client: AdminClient, event_id: UUID, own: Collection[UUID]) -> CheckIn:
    """How check-in stands at an event of an organiser whose events are ``own``."""
    places = {one.id: one for one in client.checkpoints() if one.event_id in own}
    counts = tuple(
        CheckpointCount(one, client.occupancy(one.id))
        for one in places.values()
        if one.event_id == event_id
    )
    found = client.entry_incidents()
    # Somebody may work for several organisers, and the server tells of all of theirs.
    incidents = tuple(one for one in found.incidents if one.checkpoint_id in places)
    return CheckIn(counts, incidents, places, more=found.next is not None)


def event_now(events: Sequence[EventView], now: datetime) -> UUID | None:
    """The event whose doors matter now: with a session under way, else the next, else the last.

    A draft lets nobody in yet: it is the one only where there is nothing else.
    """
    open_ones = [one for one in events if one.status is not EventStatus.DRAFT] or events
    sessions = sorted(
        (session.starts_at, session.ends_at, event.id)
        for event in open_ones
        for session in event.sessions
    )
    coming = [event_id for _, ends_at, event_id in sessions if ends_at > now]
    if coming:
        return coming[0]
    return sessions[-1][2] if sessions else None
