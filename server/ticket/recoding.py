"""A ticket's next code: one generation on, signed anew, so that the one before opens nothing."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import Connection, update

from server.catalogue.sessions import sessions_of
from server.catalogue.tiers import TierFacts
from server.sync.feed import record
from server.ticket.holding import HeldTicket
from server.ticket.issuing import window
from server.ticket.name_words import rewrite_words
from server.ticket.signing import KeyFor, Signer
from server.ticket.tables import ticket as ticket_table
from ticketing.code import MAX_GENERATION, Statement
from ticketing.problem import ProblemCode, RefusedError
from ticketing.sealed_name import seal_name
from ticketing.sync import ChangeKind


@dataclass(frozen=True)
class NewHolder:
    """Who has the ticket from now on, and by which transfer."""

    transfer_id: UUID
    holder_id: UUID | None
    holder_email: str | None
    language: str


def recode(
    connection: Connection,
    signer: Signer,
    ticket: HeldTicket,
    tier: TierFacts,
    now: datetime,
    to: NewHolder | None = None,
) -> int:
    """Give the ticket its next code, and its next holder where there is one; its generation.

    A new holder's ticket has nobody's name on it. The caller has the ticket's lock.

    Raises:
        RefusedError: ``TICKET_STATE`` where it had all the codes that a ticket can have.
    """
    generation = ticket.generation + 1
    if generation > MAX_GENERATION:
        raise RefusedError(
            ProblemCode.TICKET_STATE, "This ticket has changed its code too often for another."
        )
    wanted = KeyFor(ticket.event_id, tier.event_name, ticket.organiser_id, now)
    key = signer.key_for(connection, wanted)
    times = sessions_of(connection, ticket.session_ids).values()
    days = window(min(one.starts_at for one in times), max(one.ends_at for one in times))
    code = key.sign(Statement(key.key_id, ticket.serial, generation, tier.tier_ref, *days))
    values = {
        "generation": generation,
        "signing_key_id": key.id,
        "code": code,
        "sealed_name": seal_name(ticket.attendee, code),
    }
    if to is not None:
        values |= {
            "transfer_id": to.transfer_id,
            "holder_id": to.holder_id,
            "holder_email": to.holder_email,
            "language": to.language,
            "attendee": None,
            "sealed_name": None,
            "attendee_email": None,
            "attendee_phone": None,
        }
        rewrite_words(connection, ticket.event_id, ticket.id, None)
    connection.execute(update(ticket_table).where(ticket_table.c.id == ticket.id).values(**values))
    record(connection, ChangeKind.TICKET, ticket.id)
    return generation
