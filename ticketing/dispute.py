"""Disputes: payments that their cardholders question at the bank, and what can be said for them."""

from enum import StrEnum
from uuid import UUID

from ticketing.identifiers import OrderNumber, Serial
from ticketing.mail import LetterKind, LetterState
from ticketing.money import Money
from ticketing.order import Buyer, Channel, Delivery
from ticketing.payment import PaymentView
from ticketing.refund import RefundView
from ticketing.ticket import TicketStatus
from ticketing.wire import Answer, Instant, Localized


class DisputeStatus(StrEnum):
    """How a dispute stands at the provider. ``withdrawn``: it ended, and no money was taken."""

    NEEDS_RESPONSE = "needs_response"
    UNDER_REVIEW = "under_review"
    WON = "won"
    LOST = "lost"
    WITHDRAWN = "withdrawn"


class DisputeView(Answer):
    """A dispute as staff see it. It is answered at the provider, before ``due_by``.

    ``amount`` is what the bank wants back; ``provider_id`` finds it in the provider's dashboard.
    """

    id: UUID
    provider_id: str
    amount: Money
    reason: str
    status: DisputeStatus
    opened_at: Instant
    due_by: Instant | None = None
    closed_at: Instant | None = None


class TicketProof(Answer):
    """A ticket that was issued, and to whom."""

    serial: Serial
    status: TicketStatus
    issued_at: Instant
    attendee: str | None = None


class LetterProof(Answer):
    """A letter about the order that was sent to an address."""

    kind: LetterKind
    to: str
    state: LetterState
    sent_at: Instant | None = None


class ScanProof(Answer):
    """A ticket of the order that was admitted: when, where and by which gate."""

    serial: Serial
    checkpoint_name: str
    gate: str
    scanned_at: Instant


class DisputeEvidence(Answer):
    """All that this server knows for a payment, to be copied into the provider's dashboard.

    ``payment`` and ``receipt`` (a path of this interface) are what the receipt says;
    ``delivered_at`` is when the tickets were first known to have reached somebody.
    """

    payment: PaymentView
    receipt: str
    refunds: tuple[RefundView, ...]
    order_number: OrderNumber
    ordered_at: Instant
    channel: Channel
    buyer: Buyer
    event_name: Localized
    tickets: tuple[TicketProof, ...]
    delivered_how: Delivery | None = None
    delivered_at: Instant | None = None
    letters: tuple[LetterProof, ...]
    admissions: tuple[ScanProof, ...]


class DisputeCase(Answer):
    """A payment's disputes, the newest first, and the evidence for it; usually there is none."""

    disputes: tuple[DisputeView, ...]
    evidence: DisputeEvidence
