"""Pages behind the link that an order's buyer is given: its state, its tickets, their PDF."""

from typing import Annotated, Any
from uuid import UUID

from fastapi import APIRouter, Depends, Path, Request, Response
from fastapi.responses import HTMLResponse
from sqlalchemy import Connection

from documents.order_pdf import order_pdf
from server.catalogue.pictures import Picture, picture_of
from server.catalogue.viewing import event_of
from server.order.viewing import FOLLOW, OrderViewing
from server.services import Services, Wicket
from server.web.drawing import HEADERS, Pages
from server.web.order_page import order_page
from ticketing.catalogue import EventView
from ticketing.order import OrderView

router = APIRouter(tags=["pages"])

_PAGES = Pages()

Token = Annotated[str, Path(max_length=200, description="The signed name of an order.")]

_Answers = dict[int | str, dict[str, Any]]
_MISSING: _Answers = {404: {"description": "No order has this link.", "content": {"text/html": {}}}}
_PAGE: _Answers = {200: {"description": "The page.", "content": {"text/html": {}}}}
_FILE: _Answers = {200: {"description": "A page each.", "content": {"application/pdf": {}}}}


async def order_viewing(request: Request) -> OrderViewing:
    """The application's way of showing orders, put together in app.py."""
    found: OrderViewing = request.app.state.order_viewing
    return found


async def pages() -> Pages:
    """The templates of this process."""
    return _PAGES


ThePages = Annotated[Pages, Depends(pages)]
Viewing = Annotated[OrderViewing, Depends(order_viewing)]


@router.get(
    "/o/{token}",
    response_class=HTMLResponse,
    summary="An order's page",
    responses=_PAGE | _MISSING,
)
def show_order(
    token: Token, request: Request, wicket: Wicket, viewing: Viewing, drawn: ThePages
) -> HTMLResponse:
    """What became of an order, in its language, with its tickets once there are some."""
    found = _found(wicket, viewing, token)
    if found is None:
        return drawn.missing()
    order, event, _poster = found
    return drawn.order(order_page(order, event, request.url.path.rstrip("/")))


@router.get(
    "/o/{token}/tickets.pdf",
    response_class=Response,
    summary="An order's tickets, by its link",
    responses=_FILE | _MISSING,
)
def show_tickets(token: Token, wicket: Wicket, viewing: Viewing, drawn: ThePages) -> Response:
    """The tickets as they are printed, on A4."""
    found = _found(wicket, viewing, token)
    if found is None or not found[0].tickets:
        return drawn.missing()
    order, event, poster = found
    return Response(
        order_pdf(order, event, poster=poster.content if poster else None),
        media_type="application/pdf",
        headers=HEADERS | {"Content-Disposition": f'inline; filename="{order.number}.pdf"'},
    )


def _found(
    wicket: Services, viewing: OrderViewing, token: str
) -> tuple[OrderView, EventView, Picture | None] | None:
    order_id = wicket.secrets.open_token(FOLLOW, token)
    if order_id is None:
        return None
    now = wicket.clock()

    def work(
        connection: Connection, order_id: UUID = order_id
    ) -> tuple[OrderView, EventView, Picture | None] | None:
        order = viewing.view(connection, order_id)
        event = event_of(connection, order.event_id, now) if order else None
        if order is None or event is None:
            return None
        return order, event, picture_of(connection, event.id)

    return wicket.database.read(work)
