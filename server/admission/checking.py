"""Checking a ticket without admitting anybody: what would be said, and why."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import Connection

from server.admission.history import history, history_of_blanks
from server.admission.scanners import Post
from server.granting import Grant, Thing
from server.ticket.finding import FoundTicket, find, lock_by_serial, lock_unsold
from ticketing.admission import (
    Checkpoint,
    EntryRule,
    PastScan,
    Reading,
    Reason,
    TicketFacts,
    Verdict,
    decide,
    explain,
)
from ticketing.checkpoint import Simulation, TicketCheck
from ticketing.identifiers import new_id
from ticketing.problem import ProblemCode, RefusedError
from ticketing.ticket import TicketStatus

_NOWHERE = new_id(0)


@dataclass(frozen=True)
class Shown:
    """What somebody shows: the serial that was read or typed, what it says, or a ticket's id."""

    serial: str | None
    reading: Reading
    ticket_id: UUID | None = None


def verify(
    connection: Connection, shown: Shown, post: Post | None, by: Grant, now: datetime
) -> TicketCheck:
    """What would be said of a ticket now, at ``post`` or, without one, anywhere."""
    ticket, past = _known(connection, shown, post, by)
    here = post.checkpoint if post else _anywhere(ticket)
    reading, facts = _asked(shown, ticket, past, here)
    verdict = decide(reading, facts, here, now)
    if post is None and ticket and verdict.admitted and ticket.status is TicketStatus.USED:
        earlier = past[-1] if past else None
        verdict = Verdict(admitted=False, reason=Reason.ALREADY_USED, earlier=earlier)
    return _check(verdict, shown, ticket)


def simulate(
    connection: Connection, shown: Shown, post: Post, by: Grant, now: datetime
) -> Simulation:
    """Why a ticket would be let in or refused at ``post``: each test, the facts and the history."""
    ticket, past = _known(connection, shown, post, by)
    if ticket is None and shown.ticket_id is not None:
        raise RefusedError(ProblemCode.NOT_FOUND, "There is no such ticket.")
    reading, facts = _asked(shown, ticket, past, post.checkpoint)
    verdict = decide(reading, facts, post.checkpoint, now)
    return Simulation(
        check=_check(verdict, shown, ticket),
        tests=explain(reading, facts, post.checkpoint, now),
        generation=ticket.generation if ticket else None,
        history=past,
    )


def _known(
    connection: Connection, shown: Shown, post: Post | None, by: Grant
) -> tuple[FoundTicket | None, tuple[PastScan, ...]]:
    """The ticket as far as the caller may know of it, with its admitted scans."""
    ticket: FoundTicket | None = None
    if shown.ticket_id is not None and post is not None:
        found = find(connection, post.organiser_id, (shown.ticket_id,))
        ticket = found[0] if found else None
    elif shown.serial is not None:
        serials = (shown.serial,)
        ticket = lock_by_serial(connection, serials).get(shown.serial)
        ticket = ticket or lock_unsold(connection, serials)[0].get(shown.serial)
    if ticket is None or not _reaches(by, ticket, post):
        return None, ()
    if not ticket.sold:
        return ticket, tuple(history_of_blanks(connection, (ticket.serial,)).get(ticket.serial, ()))
    return ticket, tuple(history(connection, (), (ticket.id,)).admitted.get(ticket.id, ()))


def _reaches(by: Grant, ticket: FoundTicket, post: Post | None) -> bool:
    if by.device is not None and post is not None:
        # A gate says of a ticket that it is for another event of its organiser.
        return ticket.organiser_id == post.organiser_id
    return by.reaches(Thing(ticket.organiser_id, ticket.event_id))


def _asked(
    shown: Shown, ticket: FoundTicket | None, past: tuple[PastScan, ...], here: Checkpoint
) -> tuple[Reading, TicketFacts | None]:
    if ticket is not None:
        return shown.reading, ticket.facts(past)
    if shown.reading.event_id in {None, here.event_id} or here.id == _NOWHERE:
        fault = shown.reading.fault or Reason.UNKNOWN
        return Reading(fault=fault), None
    return shown.reading, None


def _anywhere(ticket: FoundTicket | None) -> Checkpoint:
    """A place that lets in whatever is good for its event."""
    return Checkpoint(
        id=_NOWHERE,
        event_id=ticket.event_id if ticket else _NOWHERE,
        session_id=None,
        name="",
        time_zone="UTC",
        rule=EntryRule.MANY,
    )


def _check(verdict: Verdict, shown: Shown, ticket: FoundTicket | None) -> TicketCheck:
    if ticket is None:
        return TicketCheck(verdict=verdict, serial=shown.serial)
    return TicketCheck(
        verdict=verdict,
        ticket_id=ticket.id,
        serial=ticket.serial,
        event_id=ticket.event_id,
        tier_name=ticket.tier_name,
        status=ticket.status,
        attendee=ticket.attendee,
    )
