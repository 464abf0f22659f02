"""Tickets with all that their holder, and staff, may know of them: one, and lists of one's own."""

from collections.abc import Collection, Iterable, Mapping
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, RowMapping, Select, select

from server.catalogue.tiers import TierFacts, tiers_of
from server.catalogue.viewing import event_of
from server.granting import Grant
from server.people.finding import email_of
from server.ticket.holding import WHOSE
from server.ticket.tables import ticket
from server.ticket.viewing import fields_of
from ticketing.catalogue import EventView
from ticketing.holder import TicketDetails, TicketEvent, TicketPage, TicketSearch
from ticketing.ticket import TICKET_STATES, TicketAct, TicketStatus
from ticketing.wire import Localized

_API = "/api/v1/tickets"


def details_of(connection: Connection, ticket_id: UUID, now: datetime) -> TicketDetails | None:
    """A ticket for its holder or for staff; None where there is none of this id."""
    found = _details(connection, select(ticket).where(ticket.c.id == ticket_id), now)
    return found[0] if found else None


def present_details(connection: Connection, ticket_id: UUID, now: datetime) -> TicketDetails:
    """The same of a ticket that is known to be there: tickets never go away.

    Raises:
        LookupError: it was not there.
    """
    found = details_of(connection, ticket_id, now)
    if found is None:
        raise LookupError(f"no ticket {ticket_id}")
    return found


def own_tickets(
    connection: Connection, by: Grant, wanted: TicketSearch, now: datetime
) -> TicketPage:
    """A page of the caller's tickets, bought or received, the newest first."""
    rule = select(ticket).where(by.within(WHOSE))
    if wanted.event is not None:
        rule = rule.where(ticket.c.event_id == wanted.event)
    if wanted.order is not None:
        rule = rule.where(ticket.c.order_id == wanted.order)
    if wanted.status:
        rule = rule.where(ticket.c.status.in_([status.value for status in wanted.status]))
    if not wanted.used:
        rule = rule.where(ticket.c.status != TicketStatus.USED.value)
    if wanted.after is not None:
        # Ids are made in order of time (UUIDv7): the newest is the largest.
        rule = rule.where(ticket.c.id < wanted.after)
    found = _details(connection, rule.order_by(ticket.c.id.desc()).limit(wanted.limit + 1), now)
    page = tuple(found[: wanted.limit])
    return TicketPage(tickets=page, next=page[-1].id if len(found) > len(page) else None)


def _details(connection: Connection, wanted: Select[Any], now: datetime) -> list[TicketDetails]:
    rows = connection.execute(wanted).mappings().all()
    events = _events(connection, {row["event_id"] for row in rows}, now)
    tiers = tiers_of(connection, {row["tier_id"] for row in rows})
    addresses = _addresses(connection, rows)
    return [
        _of(row, events[row["event_id"]], tiers[row["tier_id"]], addresses, now) for row in rows
    ]


def _events(
    connection: Connection, event_ids: Collection[UUID], now: datetime
) -> dict[UUID, EventView]:
    found = (event_of(connection, event_id, now) for event_id in event_ids)
    return {event.id: event for event in found if event is not None}


def _addresses(connection: Connection, rows: Iterable[RowMapping]) -> dict[UUID, str | None]:
    holders = {row["holder_id"] for row in rows if row["holder_id"] is not None}
    return {holder_id: email_of(connection, holder_id) for holder_id in holders}


def _of(
    row: RowMapping,
    event: EventView,
    tier: TierFacts,
    addresses: Mapping[UUID, str | None],
    now: datetime,
) -> TicketDetails:
    fields = fields_of(row)
    path = f"{_API}/{row['id']}" if fields["code"] else None
    movable = TICKET_STATES.allows(fields["status"], TicketAct.TRANSFER)
    return TicketDetails(
        **fields,
        event=_event(event, fields["session_ids"]),
        tier_name=Localized.model_validate(row["tier_name"]),
        attendee_email=row["attendee_email"],
        attendee_phone=row["attendee_phone"],
        holder_email=addresses.get(row["holder_id"]) or row["holder_email"],
        transferable=movable and tier.transferable and now < tier.event_ends_at,
        qr_png=path and f"{path}/qr.png",
        qr_svg=path and f"{path}/qr.svg",
        pdf=path and f"{path}/ticket.pdf",
    )


def _event(event: EventView, session_ids: Collection[UUID]) -> TicketEvent:
    return TicketEvent(
        id=event.id,
        name=event.name,
        venue=event.venue,
        room=event.room,
        time_zone=event.time_zone,
        status=event.status,
        picture=event.picture,
        sessions=tuple(one for one in event.sessions if one.id in session_ids),
    )
