"""Where a refused holder would be right: looked up in what the gate knows, for the screen only."""

from uuid import UUID

from kiosk.core.gate.facts import Facts, admits_here
from kiosk.core.gate.view import Signpost
from ticketing.admission import Checkpoint, Reason, TicketFacts
from ticketing.wire import Localized


def signpost(
    reason: Reason | None,
    facts: Facts,
    ticket: TicketFacts | None,
    event_id: UUID | None,
    serial: str | None,
    here: Checkpoint,
) -> Signpost:
    """The way on for a refusal.

    Args:
        reason: why it was refused.
        facts: what the gate knows.
        ticket: the refused ticket, where it is known.
        event_id: the event whose key signed the code.
        serial: the ticket's serial, also of one that is not known.
        here: this checkpoint.
    """
    match reason:
        case Reason.WRONG_EVENT:
            event = ticket.event_id if ticket else event_id
            return Signpost(event_name=_event_name(facts, event))
        case Reason.WRONG_SESSION if ticket:
            return Signpost(session_name=_session_name(facts, ticket))
        case Reason.WRONG_CHECKPOINT if ticket:
            return Signpost(checkpoints=_open_to(facts, ticket))
        case Reason.OTHER_GATE if serial:
            owner = facts.owner(serial, here.id)
            return Signpost(checkpoints=(owner.name,) if owner else ())
        case Reason.TOO_EARLY | Reason.TOO_LATE:
            return Signpost(opens_at=here.opens_at, closes_at=here.closes_at)
        case _:
            return Signpost()


def _event_name(facts: Facts, event_id: UUID | None) -> Localized | None:
    rows = facts.key_rows(event_id) if event_id else []
    return rows[0].event_name if rows else None


def _session_name(facts: Facts, ticket: TicketFacts) -> Localized | None:
    rows = (
        row for row in facts.checkpoints() if row.checkpoint.session_id in set(ticket.session_ids)
    )
    return next((row.session_name for row in rows), None)


def _open_to(facts: Facts, ticket: TicketFacts) -> tuple[str, ...]:
    names = (
        row.checkpoint.name for row in facts.checkpoints() if admits_here(row.checkpoint, ticket)
    )
    return tuple(sorted(set(names)))
