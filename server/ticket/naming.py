"""Naming the attendee: who comes with a ticket, as long as it was not used."""

from typing import Any

from sqlalchemy import Connection, update

from server.sync.feed import record
from server.ticket.asking import Asked, locked, refuse_unless
from server.ticket.holding import HeldTicket
from server.ticket.name_words import rewrite_words
from server.ticket.tables import ticket
from ticketing.holder import NameAttendee
from ticketing.sealed_name import seal_name
from ticketing.sync import ChangeKind
from ticketing.ticket import TicketAct

_COLUMNS = {"name": "attendee", "email": "attendee_email", "phone": "attendee_phone"}


def name_attendee(
    connection: Connection, asked: Asked, saw: HeldTicket, wanted: NameAttendee
) -> None:
    """Put what was given of the attendee in place of what was known; the rest stays.

    Raises:
        RefusedError: ``TICKET_STATE`` where the ticket was used, voided or refunded.
    """
    found = locked(connection, asked, saw)
    refuse_unless(found, TicketAct.NAME)
    values: dict[str, Any] = {
        _COLUMNS[field]: getattr(wanted, field) for field in sorted(wanted.model_fields_set)
    }
    if not values:
        return
    if "attendee" in values:
        values["sealed_name"] = seal_name(wanted.name, found.code)
        rewrite_words(connection, found.event_id, found.id, wanted.name)
    connection.execute(update(ticket).where(ticket.c.id == found.id).values(**values))
    record(connection, ChangeKind.TICKET, found.id)
    # The entry says what was named, not who: entries are kept for ever.
    asked.note(connection, found, "ticket.attendee_named", named=sorted(wanted.model_fields_set))
