"""Who scans: a gate, or a person without one; and whose checkpoint they scan at."""

from dataclasses import dataclass
from uuid import UUID

from server.audit.writing import actor_of
from server.granting import Thing
from server.security import Device, Person, Principal
from ticketing.admission import Checkpoint


@dataclass(frozen=True)
class Scanner:
    """Who made a scan, by the name they had then."""

    device_id: UUID | None
    user_id: UUID | None
    name: str


@dataclass(frozen=True)
class Post:
    """A checkpoint, and whose it is."""

    checkpoint: Checkpoint
    organiser_id: UUID

    @property
    def thing(self) -> Thing:
        """The checkpoint as permissions know it."""
        here = self.checkpoint
        return Thing(self.organiser_id, here.event_id, checkpoint_id=here.id)


def scanner_of(principal: Principal | None) -> Scanner:
    """The caller as a scanner."""
    return Scanner(
        device_id=principal.id if isinstance(principal, Device) else None,
        user_id=principal.id if isinstance(principal, Person) else None,
        name=actor_of(principal).name,
    )
