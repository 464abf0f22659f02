"""Tickets: the right of one holder to enter."""

from enum import StrEnum
from uuid import UUID

from ticketing.identifiers import Serial
from ticketing.states import StateMachine
from ticketing.wire import Answer, Instant


class TicketStatus(StrEnum):
    """The life of a ticket."""

    VALID = "valid"
    USED = "used"
    VOID = "void"
    REFUNDED = "refunded"


class TicketAct(StrEnum):
    """What can happen to a ticket."""

    ADMIT = "admit"
    UNDO = "undo"
    VOID = "void"
    REFUND = "refund"


TICKET_STATES = StateMachine[TicketStatus, TicketAct](
    {
        (TicketStatus.VALID, TicketAct.ADMIT): TicketStatus.USED,
        (TicketStatus.USED, TicketAct.UNDO): TicketStatus.VALID,
        (TicketStatus.VALID, TicketAct.VOID): TicketStatus.VOID,
        (TicketStatus.VALID, TicketAct.REFUND): TicketStatus.REFUNDED,
        (TicketStatus.USED, TicketAct.REFUND): TicketStatus.REFUNDED,
    }
)


class TicketDeed(StrEnum):
    """What its holder or staff can ask to be done to a ticket."""

    TRANSFER = "transfer"
    VOID = "void"
    REISSUE = "reissue"


class TicketView(Answer):
    """A ticket for its holder: ``code`` is the text of its QR symbol."""

    id: UUID
    serial: Serial
    order_id: UUID
    event_id: UUID
    tier_id: UUID
    session_ids: tuple[UUID, ...]
    status: TicketStatus
    generation: int
    admits: int
    code: str
    attendee: str | None = None
    issued_at: Instant
