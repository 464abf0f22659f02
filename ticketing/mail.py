"""Letters: what is told by mail, and what became of it."""

from enum import StrEnum


class LetterKind(StrEnum):
    """What a letter tells."""

    TICKETS = "tickets"
    REFUND = "refund"
    EVENT_CANCELLED = "event_cancelled"
    TICKET_RECEIVED = "ticket_received"
    TICKET_PASSED_ON = "ticket_passed_on"
    TICKET_REPLACED = "ticket_replaced"
    WAITING_OFFER = "waiting_offer"
    APPROVAL_GIVEN = "approval_given"
    APPROVAL_REFUSED = "approval_refused"
    CONFIRM_ADDRESS = "confirm_address"
    PASSWORD_RESET = "password_reset"  # noqa: S105  a kind of letter, no secret
    STAFF_INVITATION = "staff_invitation"


class LetterState(StrEnum):
    """What became of a letter. ``unknown``: the reply was lost, so it may have been sent."""

    WAITING = "waiting"
    SENT = "sent"
    UNKNOWN = "unknown"
    FAILED = "failed"
    BOUNCED = "bounced"


class TryOutcome(StrEnum):
    """How one try to send a letter ended."""

    BEGUN = "begun"
    SENT = "sent"
    REFUSED_FOR_NOW = "refused_for_now"
    REFUSED_FOR_GOOD = "refused_for_good"
    UNREACHABLE = "unreachable"
    REPLY_LOST = "reply_lost"
    BOUNCED = "bounced"
