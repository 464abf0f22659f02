"""Tickets over HTTP, for the operator and for the kiosk that sold them."""

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Query, Response

from server.security import Device, Principal
from server.services import SignedIn, Wicket
from server.ticket import paper, pictures
from server.ticket.viewing import owned_ticket
from ticketing.problem import ProblemCode, RefusedError
from ticketing.ticket import TicketView

router = APIRouter(tags=["tickets"])
router.include_router(paper.router)

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


@router.get("/tickets/{ticket_id}", summary="A ticket")
def read_ticket(wicket: Wicket, principal: SignedIn, ticket_id: UUID) -> TicketView:
    """A ticket, for the operator or the kiosk that sold it."""
    return _readable(wicket, principal, ticket_id)


@router.get(
    "/tickets/{ticket_id}/qr.png",
    response_class=Response,
    responses={200: {"content": {"image/png": {}}, "description": "The symbol."}},
    summary="A ticket's symbol as PNG",
)
def read_png(
    wicket: Wicket, principal: SignedIn, ticket_id: UUID, size_px: _SizePx = 360
) -> Response:
    """The symbol that gates read: every module the same whole number of pixels."""
    ticket = _readable(wicket, principal, ticket_id)
    return Response(pictures.png(ticket.code, size_px), media_type="image/png", headers=_PRIVATE)


@router.get(
    "/tickets/{ticket_id}/qr.svg",
    response_class=Response,
    responses={200: {"content": {"image/svg+xml": {}}, "description": "The symbol."}},
    summary="A ticket's symbol as SVG",
)
def read_svg(
    wicket: Wicket, principal: SignedIn, ticket_id: UUID, size_px: _SizePx = 360
) -> Response:
    """The symbol that gates read, sharp at any size."""
    ticket = _readable(wicket, principal, ticket_id)
    return Response(
        pictures.svg(ticket.code, size_px), media_type="image/svg+xml", headers=_PRIVATE
    )


def _readable(wicket: Wicket, principal: Principal, ticket_id: UUID) -> TicketView:
    owned = wicket.database.read(lambda c: owned_ticket(c, ticket_id))
    # What is somebody else's is answered like what is not there: ids tell nothing.
    if owned is None or (isinstance(principal, Device) and principal.id != owned.device_id):
        raise RefusedError(ProblemCode.NOT_FOUND, "There is no such ticket.")
    return owned.view
