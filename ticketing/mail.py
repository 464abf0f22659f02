"""Letters: what is told by mail, and what became of it."""

from enum import StrEnum
from uuid import UUID

from pydantic import Field

from ticketing.wire import Answer, Instant, ShortText, Wire


class LetterKind(StrEnum):
    """What a letter tells; each value says what ``subject_id`` and ``details`` of it are.

    ``TICKETS``, ``APPROVAL_GIVEN``, ``APPROVAL_REFUSED``: an order, which is the ``order_id`` too;
    a refusal may have a ``reason``.
    ``EVENT_CANCELLED``: an order; ``amount`` and ``currency`` of what is given back, if any.
    ``REFUND``: a refund, with its ``order_id``; ``amount`` and ``currency``.
    ``TICKET_RECEIVED``, ``TICKET_PASSED_ON``, ``TICKET_REPLACED``: a ticket; ``name`` of who it
    came from or went to, if known.
    ``WAITING_OFFER``: an offer; ``event_id``, ``tier_id``, ``quantity``, ``until`` (RFC 3339).
    ``CONFIRM_ADDRESS``, ``PASSWORD_RESET``, ``STAFF_INVITATION``: what its link redeems; ``name``
    and ``until``, an invitation also ``roles``.
    """

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
    """What became of a letter.

    ``unknown``: the reply was lost, so it may have been sent. ``dropped``: when its turn came,
    what it was to tell was no longer so.
    """

    WAITING = "waiting"
    SENT = "sent"
    UNKNOWN = "unknown"
    FAILED = "failed"
    BOUNCED = "bounced"
    DROPPED = "dropped"


class TryOutcome(StrEnum):
    """How one try to send a letter ended; ``bounced`` and ``delayed`` are told afterwards."""

    BEGUN = "begun"
    SENT = "sent"
    REFUSED_FOR_NOW = "refused_for_now"
    REFUSED_FOR_GOOD = "refused_for_good"
    UNREACHABLE = "unreachable"
    REPLY_LOST = "reply_lost"
    NOT_COMPOSED = "not_composed"
    BOUNCED = "bounced"
    DELAYED = "delayed"


class LetterTry(Answer):
    """One entry of a letter's log. ``detail`` is what the mail server said."""

    ordinal: int
    at: Instant
    ended_at: Instant | None
    outcome: TryOutcome
    detail: str


class LetterView(Answer):
    """A letter as staff see it. ``tries`` counts how often it was begun to be sent."""

    id: UUID
    kind: LetterKind
    to: str
    language: str
    state: LetterState
    subject_id: UUID
    organiser_id: UUID | None
    order_id: UUID | None
    tries: int
    made_at: Instant
    next_try_at: Instant | None
    sent_at: Instant | None


class LetterLog(Answer):
    """A letter with everything that was tried."""

    letter: LetterView
    log: tuple[LetterTry, ...]


class LetterPage(Answer):
    """Letters, the newest first; ``next`` leads to the older ones, None where there are none."""

    letters: tuple[LetterView, ...]
    next: UUID | None


class LetterSearch(Wire):
    """What letters are looked for; None does not narrow. ``after`` is the page before's ``next``.

    ``to`` is a whole address; large and small letters are the same.
    """

    order: UUID | None = None
    state: LetterState | None = None
    kind: LetterKind | None = None
    to: ShortText | None = None
    after: UUID | None = None
    limit: int = Field(default=50, ge=1, le=200)


class BounceOutcome(StrEnum):
    """What a message that was given as a bounce turned out to be."""

    BOUNCED = "bounced"
    DELAYED = "delayed"
    NOTHING = "nothing"
    NOT_OURS = "not_ours"


class BounceTaken(Answer):
    """What became of a message given as a bounce."""

    outcome: BounceOutcome
