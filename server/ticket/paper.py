"""An order's tickets as a file to print, over HTTP, for the operator and the kiosk that sold them.

Orders stand above tickets, so this asks for one through what app.py put in place.
"""

from typing import Annotated, Protocol
from uuid import UUID

from fastapi import APIRouter, Depends, Query, Request, Response
from sqlalchemy import Connection

from documents.order_pdf import order_pdf
from documents.printed_ticket import Stock
from server.catalogue.pictures import Picture, picture_of
from server.catalogue.viewing import event_of
from server.security import Device, Principal
from server.services import SignedIn, Wicket
from server.ticket.viewing import Seller, seller_of
from ticketing.catalogue import EventView
from ticketing.order import OrderView
from ticketing.problem import ProblemCode, RefusedError

router = APIRouter(prefix="/orders")


class ShowsOrders(Protocol):
    """Whoever can show an order."""

    def view(self, connection: Connection, order_id: UUID) -> OrderView | None:
        """The order; None where there is none of this id."""


async def shows_orders(request: Request) -> ShowsOrders:
    """The application's way of showing orders, put together in app.py."""
    found: ShowsOrders = request.app.state.order_viewing
    return found


@router.get(
    "/{order_id}/tickets.pdf",
    response_class=Response,
    responses={200: {"content": {"application/pdf": {}}, "description": "The tickets."}},
    summary="An order's tickets as PDF",
)
def read_tickets(
    wicket: Wicket,
    principal: SignedIn,
    showing: Annotated[ShowsOrders, Depends(shows_orders)],
    order_id: UUID,
    stock: Annotated[Stock, Query(description="What they are to be printed on.")] = Stock.A4,
) -> Response:
    """The tickets of a confirmed order, a page each, in the order's language."""
    now = wicket.clock()

    def facts(connection: Connection) -> tuple[OrderView, EventView, Picture | None]:
        seller = seller_of(connection, order_id)
        theirs = seller is not None and _may_read(principal, seller)
        order = showing.view(connection, order_id) if theirs else None
        event = event_of(connection, order.event_id, now) if order else None
        if order is None or event is None:
            raise RefusedError(ProblemCode.NOT_FOUND, "There are no tickets of such an order.")
        return order, event, picture_of(connection, event.id)

    # Drawn after the connection went back: a file of many pages takes its time.
    order, event, poster = wicket.database.read(facts)
    return Response(
        order_pdf(order, event, stock, poster=poster.content if poster else None),
        media_type="application/pdf",
        headers={"Cache-Control": "private, no-store"},
    )


def _may_read(principal: Principal, seller: Seller) -> bool:
    return not isinstance(principal, Device) or principal.id == seller.device_id
