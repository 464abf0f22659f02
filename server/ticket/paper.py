"""Tickets as files to print, over HTTP: an order's together, or one for its holder.

The same drawing as the kiosk prints; a ticket that opens nothing is not drawn.
"""

from dataclasses import dataclass, replace
from typing import Annotated, Any
from uuid import UUID

from fastapi import APIRouter, Path, Query, Response
from sqlalchemy import Connection

from documents.order_pdf import order_pdf, single_ticket_pdf
from documents.printed_ticket import Stock
from server.catalogue.marks import printed_mark
from server.catalogue.pictures import picture_of
from server.catalogue.viewing import event_of
from server.granting import Grant, may
from server.permissions import Action
from server.services import Services, Wicket
from server.ticket.asking import reached, refuse_unless_opening
from server.ticket.detailing import present_details
from server.ticket.holding import order_thing
from server.ticket.parts import ShowingOrders, ShowsOrders
from ticketing.catalogue import EventView
from ticketing.holder import TicketDetails
from ticketing.order import OrderView
from ticketing.problem import ProblemCode, RefusedError

router = APIRouter()

HowPrinted = Annotated[Stock, Query(description="What they are to be printed on.")]
MayRead = Annotated[Grant, may(Action.READ_TICKET)]
_PDF: dict[str, Any] = {"content": {"application/pdf": {}}}


@dataclass(frozen=True)
class Printable:
    """An order with all that its tickets say on paper."""

    order: OrderView
    event: EventView
    poster: bytes | None
    mark: bytes | None


@router.get(
    "/orders/{order_id}/tickets.pdf",
    response_class=Response,
    responses={200: _PDF | {"description": "The tickets."}},
    summary="An order's tickets as PDF",
)
def read_tickets(
    wicket: Wicket,
    by: MayRead,
    showing: ShowingOrders,
    order_id: Annotated[UUID, Path(description="The order's id.")],
    stock: HowPrinted = Stock.A4,
) -> Response:
    """The tickets of a confirmed order, a page each, in the order's language.

    Void, refunded and passed-on ones are left out; refused with `ticket_state` where none is left.
    """

    def facts(connection: Connection) -> Printable:
        by.require(order_thing(connection, order_id), "order with tickets")
        return _printable(connection, wicket, showing, order_id)

    # Drawn after the connection went back: a file of many pages takes its time.
    found = wicket.database.read(facts)
    if not any(ticket.code for ticket in found.order.tickets):
        raise RefusedError(
            ProblemCode.TICKET_STATE, "None of this order's tickets can be printed any more."
        )
    return _file(order_pdf(found.order, found.event, stock, poster=found.poster, mark=found.mark))


@router.get(
    "/tickets/{ticket_id}/ticket.pdf",
    response_class=Response,
    responses={200: _PDF | {"description": "The ticket."}},
    summary="A ticket as PDF",
)
def read_ticket_file(
    wicket: Wicket,
    by: MayRead,
    showing: ShowingOrders,
    ticket_id: Annotated[UUID, Path(description="The ticket's id.")],
    stock: HowPrinted = Stock.A4,
) -> Response:
    """One ticket to print. Refused with `ticket_state` where it opens nothing any more."""
    return _file(ticket_file(wicket, by, showing, ticket_id, stock))


def ticket_file(
    wicket: Services, by: Grant, showing: ShowsOrders, ticket_id: UUID, stock: Stock = Stock.A4
) -> bytes:
    """A ticket as a PDF file, for who may reach it.

    Raises:
        RefusedError: ``NOT_FOUND`` or ``TICKET_STATE``.
    """

    def facts(connection: Connection) -> tuple[Printable, TicketDetails]:
        held = reached(connection, by, ticket_id)
        refuse_unless_opening(held)
        found = _printable(connection, wicket, showing, held.order_id)
        order = found.order.model_copy(update={"language": held.language})
        ticket = present_details(connection, ticket_id, wicket.clock())
        return replace(found, order=order), ticket

    found, ticket = wicket.database.read(facts)
    return single_ticket_pdf(
        found.order, found.event, ticket, stock, poster=found.poster, mark=found.mark
    )


def _printable(
    connection: Connection, wicket: Services, showing: ShowsOrders, order_id: UUID
) -> Printable:
    order = showing.view(connection, order_id)
    event = event_of(connection, order.event_id, wicket.clock()) if order else None
    if order is None or event is None:
        raise RefusedError(ProblemCode.NOT_FOUND, "There is no such order with tickets.")
    picture = picture_of(connection, event.id)
    mark = printed_mark(connection, event.organiser_id)
    return Printable(order, event, picture.content if picture else None, mark)


def _file(content: bytes) -> Response:
    headers = {"Cache-Control": "private, no-store"}
    return Response(content, media_type="application/pdf", headers=headers)
