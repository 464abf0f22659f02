"""What a provider can be asked about disputes and what it tells; no provider's own words here."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol
from uuid import UUID

from ticketing.dispute import DisputeStatus
from ticketing.money import Money


@dataclass(frozen=True)
class DisputeFacts:
    """The provider's object for one dispute, as it was just read.

    ``payment_id`` is ours, None where the disputed money carries none of ours. ``refundable``:
    the provider would still refund the payment. ``due_by``: until when evidence is taken.
    """

    id: str
    payment_id: UUID | None
    amount: Money
    reason: str
    status: DisputeStatus
    refundable: bool
    opened_at: datetime
    due_by: datetime | None


class Disputes(Protocol):
    """A provider whose payments can be disputed.

    Every call may raise OutOfReachError or NotDoneError.
    """

    def read_dispute(self, dispute_id: str) -> DisputeFacts:
        """The truth about one dispute."""

    def disputes_since(self, since: datetime) -> Iterator[DisputeFacts]:
        """Every dispute that was opened then or later, as it is now; the newest first."""
