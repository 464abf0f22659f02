"""Tickets over HTTP, to look at: one's own, one by right, its code and its pictures."""

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Path, Query, Response
from sqlalchemy import Connection

from server.granting import Grant, may
from server.permissions import Action
from server.services import Services, Wicket
from server.ticket import holder_routes, paper, pictures, staff_routes
from server.ticket.asking import reached, refuse_unless_opening
from server.ticket.detailing import own_tickets, present_details
from server.ticket.holding import HeldTicket
from ticketing.holder import TicketCode, TicketDetails, TicketPage, TicketSearch

router = APIRouter(tags=["tickets"])
router.include_router(paper.router)
router.include_router(holder_routes.router)
router.include_router(staff_routes.router)

TicketId = Annotated[UUID, Path(description="The ticket's id.")]
MayRead = Annotated[Grant, may(Action.READ_TICKET)]

_SizePx = Annotated[
    int,
    Query(
        alias="size",
        ge=pictures.SMALLEST_PX,
        le=pictures.LARGEST_PX,
        description="Pixels each way, at most.",
    ),
]
# Whoever holds the code can enter, so no cache on the way may keep it.
_PRIVATE = {"Cache-Control": "private, no-cache"}


@router.get("/me/tickets", summary="The caller's own tickets")
def list_own(
    wicket: Wicket,
    by: Annotated[Grant, may(Action.LIST_OWN_TICKETS)],
    wanted: Annotated[TicketSearch, Query()],
) -> TicketPage:
    """Tickets that the caller bought or received, the newest first, in pages."""
    now = wicket.clock()
    return wicket.database.read(lambda c: own_tickets(c, by, wanted, now))


@router.get("/tickets/{ticket_id}", summary="A ticket")
def read_ticket(wicket: Wicket, by: MayRead, ticket_id: TicketId) -> TicketDetails:
    """A ticket, for its holder, its event's promoter, and the organiser's staff.

    The kiosk that sold it, and the link of its order, see it until it is passed on.
    """
    now = wicket.clock()

    def work(connection: Connection) -> TicketDetails:
        reached(connection, by, ticket_id)
        return present_details(connection, ticket_id, now)

    return wicket.database.read(work)


@router.get("/tickets/{ticket_id}/code", summary="The data of a ticket's symbol")
def read_code(wicket: Wicket, by: MayRead, ticket_id: TicketId, response: Response) -> TicketCode:
    """The signed text that gates read. Refused with `ticket_state` where it opens nothing."""
    found = _with_code(wicket, by, ticket_id)
    response.headers.update(_PRIVATE)
    return TicketCode(
        ticket_id=found.id, serial=found.serial, generation=found.generation, code=found.code
    )


@router.get(
    "/tickets/{ticket_id}/qr.png",
    response_class=Response,
    responses={200: {"content": {"image/png": {}}, "description": "The symbol."}},
    summary="A ticket's symbol as PNG",
)
def read_png(wicket: Wicket, by: MayRead, ticket_id: TicketId, size_px: _SizePx = 360) -> Response:
    """The symbol that gates read: every module the same whole number of pixels."""
    code = _with_code(wicket, by, ticket_id).code
    return Response(pictures.png(code, size_px), media_type="image/png", headers=_PRIVATE)


@router.get(
    "/tickets/{ticket_id}/qr.svg",
    response_class=Response,
    responses={200: {"content": {"image/svg+xml": {}}, "description": "The symbol."}},
    summary="A ticket's symbol as SVG",
)
def read_svg(wicket: Wicket, by: MayRead, ticket_id: TicketId, size_px: _SizePx = 360) -> Response:
    """The symbol that gates read, sharp at any size."""
    code = _with_code(wicket, by, ticket_id).code
    return Response(pictures.svg(code, size_px), media_type="image/svg+xml", headers=_PRIVATE)


def _with_code(wicket: Services, by: Grant, ticket_id: UUID) -> HeldTicket:
    found = wicket.database.read(lambda c: reached(c, by, ticket_id))
    refuse_unless_opening(found)
    return found
