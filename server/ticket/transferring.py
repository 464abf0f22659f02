"""Passing a ticket on: it has another holder, another code, and nobody's name on it any more."""

from dataclasses import replace
from uuid import UUID

from sqlalchemy import Connection

from server.catalogue.tiers import TierFacts, tiers_of
from server.mail.outbox import Letter, post
from server.people.finding import language_of, person_of_email, plain_address
from server.ticket.asking import Asked, locked_once, refuse_unless
from server.ticket.holding import HeldTicket, address_of
from server.ticket.recoding import NewHolder, recode
from server.ticket.repeating import Passing, Wish, write_down
from ticketing.holder import PassOn
from ticketing.mail import LetterKind
from ticketing.problem import ProblemCode, RefusedError
from ticketing.ticket import TicketAct


def transfer(
    connection: Connection, asked: Asked, saw: HeldTicket | None, wish: Wish, wanted: PassOn
) -> None:
    """Pass the ticket on: to an account by its confirmed address, or to who will confirm it.

    Both look the same to who asks. A wish that was carried out before changes nothing.

    Raises:
        RefusedError: ``TICKET_STATE``, ``NOT_TRANSFERABLE``, ``ID_USED_DIFFERENTLY``, or
            ``INVALID_REQUEST`` where it is theirs already.
    """
    found = locked_once(connection, asked, saw, wish)
    if found is None:
        return
    refuse_unless(found, TicketAct.TRANSFER)
    tier = tiers_of(connection, {found.tier_id})[found.tier_id]
    _refuse_unless_transferable(tier, asked)
    had_by = address_of(connection, found)
    if had_by is not None and plain_address(had_by) == plain_address(wanted.email):
        raise _theirs_already()
    to = _next_holder(connection, found, wish.id, wanted.email)
    generation = recode(connection, asked.signer, found, tier, asked.now, to)
    passed = replace(found, generation=generation)
    write_down(connection, wish, passed, asked.now, Passing(found.holder_id, had_by, wanted.email))
    asked.note(
        connection,
        found,
        "ticket.transferred",
        transfer_id=str(wish.id),
        from_email=had_by,
        to_email=wanted.email,
        generation=generation,
    )
    post(connection, _received(asked, found, to, wanted), asked.now)
    if had_by is not None:
        post(connection, _passed_on(found, had_by, wish.id, wanted), asked.now)


def _refuse_unless_transferable(tier: TierFacts, asked: Asked) -> None:
    if not tier.transferable:
        raise RefusedError(
            ProblemCode.NOT_TRANSFERABLE, f"{tier.name.text} tickets cannot be passed on."
        )
    if asked.now >= tier.event_ends_at:
        raise RefusedError(ProblemCode.TICKET_STATE, "The event of this ticket is over.")


def _next_holder(
    connection: Connection, found: HeldTicket, transfer_id: UUID, email: str
) -> NewHolder:
    holder_id = person_of_email(connection, email)
    language = language_of(connection, holder_id) if holder_id else None
    return NewHolder(
        transfer_id=transfer_id,
        holder_id=holder_id,
        holder_email=None if holder_id else plain_address(email),
        language=language or found.language,
    )


def _received(asked: Asked, found: HeldTicket, to: NewHolder, wanted: PassOn) -> Letter:
    """The letter with the ticket's link: the link is the transfer's, and ends with the next."""
    person = asked.by.person
    giver = person.name if person and person.id == found.holder_id else found.attendee
    return Letter(
        kind=LetterKind.TICKET_RECEIVED,
        to=wanted.email,
        language=to.language,
        subject_id=found.id,
        fact=str(to.transfer_id),
        organiser_id=found.organiser_id,
        order_id=found.order_id,
        details={
            "transfer_id": str(to.transfer_id),
            "from_name": giver,
            "to_name": wanted.name,
            "message": wanted.message,
        },
    )


def _passed_on(found: HeldTicket, had_by: str, transfer_id: UUID, wanted: PassOn) -> Letter:
    return Letter(
        kind=LetterKind.TICKET_PASSED_ON,
        to=had_by,
        language=found.language,
        subject_id=found.id,
        fact=str(transfer_id),
        organiser_id=found.organiser_id,
        order_id=found.order_id,
        details={"transfer_id": str(transfer_id), "to_email": wanted.email},
    )


def _theirs_already() -> RefusedError:
    words = "This ticket is theirs already."
    fields = [{"field": "email", "message": words}]
    return RefusedError(ProblemCode.INVALID_REQUEST, f"email: {words}", fields=fields)
