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
    NAME = "name"
    TRANSFER = "transfer"
    REISSUE = "reissue"


TICKET_STATES = StateMachine[TicketStatus, TicketAct](
    {
        (TicketStatus.VALID, TicketAct.ADMIT): TicketStatus.USED,
        (TicketStatus.USED, TicketAct.UNDO): TicketStatus.VALID,
        (TicketStatus.VALID, TicketAct.VOID): TicketStatus.VOID,
        (TicketStatus.VALID, TicketAct.REFUND): TicketStatus.REFUNDED,
        (TicketStatus.USED, TicketAct.REFUND): TicketStatus.REFUNDED,
        # These leave it valid: with another name, another holder, another code.
        (TicketStatus.VALID, TicketAct.NAME): TicketStatus.VALID,
        (TicketStatus.VALID, TicketAct.TRANSFER): TicketStatus.VALID,
        (TicketStatus.VALID, TicketAct.REISSUE): TicketStatus.VALID,
    }
)


class TicketDeed(StrEnum):
    """What its holder or staff can ask to be done to a ticket."""

    TRANSFER = "transfer"
    VOID = "void"
    REISSUE = "reissue"


OPENING = frozenset({TicketStatus.VALID, TicketStatus.USED})
"""States in which a ticket's code may still open something: a used one may come back."""


class TicketView(Answer):
    """A ticket as its order shows it: ``code`` is the text of its QR symbol.

    The code is empty where there is none to show: the ticket is void or refunded, or its buyer has
    passed it on.
    """

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
    passed_on: bool = False
    issued_at: Instant
