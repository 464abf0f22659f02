"""Pages behind links: what became of an order or of a ticket, their PDF, and where one pays."""

from dataclasses import dataclass, replace
from http import HTTPStatus
from typing import Annotated, Any
from uuid import UUID

from fastapi import APIRouter, Path, Query, Request, Response
from fastapi.responses import HTMLResponse, RedirectResponse
from sqlalchemy import Connection

from documents.order_pdf import order_pdf
from documents.order_receipt import order_receipt_pdf, payment_received
from server.catalogue.marks import printed_mark
from server.catalogue.organisers import organiser_name
from server.catalogue.pictures import picture_of
from server.catalogue.viewing import event_of
from server.granting import grant
from server.order.viewing import FOLLOW
from server.payment.linking import PAY, linked_payment
from server.payment.routes import TheTill
from server.permissions import Action
from server.security import Holder
from server.services import Services, Wicket
from server.ticket.detailing import present_details
from server.ticket.holding import held_ticket
from server.ticket.linking import TICKET, linked_ticket
from server.ticket.paper import ticket_file
from server.ticket.parts import ShowingOrders, ShowsOrders
from server.web import (
    account_pages,
    held_pages,
    invitation_pages,
    order_deeds,
    ordering_pages,
    pay_pages,
    shop_pages,
    waiting_pages,
)
from server.web.asked_here import Openly, OrderToken, TicketToken
from server.web.drawing import HEADERS, ThePages
from server.web.holder_page import told
from server.web.order_deeds import latest_request
from server.web.order_page import order_page, payment_page
from server.web.pay_pages import looked_after, paying
from server.web.ticket_page import ticket_page
from ticketing.catalogue import EventView
from ticketing.holder import TicketDetails
from ticketing.order import OrderView
from ticketing.problem import RefusedError
from ticketing.ticket import OPENING

router = APIRouter(tags=["pages"])
router.include_router(account_pages.router)
router.include_router(invitation_pages.router)
for one in (shop_pages, ordering_pages, waiting_pages, pay_pages, held_pages, order_deeds):
    router.include_router(one.router)

PayToken = Annotated[str, Path(max_length=200, description="The signed name of a payment.")]
Said = Annotated[str, Query(max_length=20, description="What became of the last form.")]

_Answers = dict[int | str, dict[str, Any]]
_MISSING: _Answers = {404: {"description": "Nothing has this link.", "content": {"text/html": {}}}}
_PAGE: _Answers = {200: {"description": "The page.", "content": {"text/html": {}}}}
_PAYING: _Answers = {
    303: {"description": "To the provider's page, on which it is paid."},
    200: {"description": "What became of it.", "content": {"text/html": {}}},
}
_FILE: _Answers = {200: {"description": "A page each.", "content": {"application/pdf": {}}}}


@dataclass(frozen=True)
class Printed:
    """What files show besides words."""

    poster: bytes | None
    mark: bytes | None


@dataclass(frozen=True)
class Received:
    """A ticket as its link leads to it; ``mine`` until it is passed on again."""

    ticket: TicketDetails
    language: str
    mine: bool


@router.get(
    "/o/{token}",
    response_class=HTMLResponse,
    summary="An order's page",
    responses=_PAGE | _MISSING,
)
def show_order(
    token: OrderToken,
    request: Request,
    wicket: Wicket,
    the_till: TheTill,
    showing: ShowingOrders,
    drawn: ThePages,
    _by: Openly,
    said: Said = "",
) -> HTMLResponse:
    """What became of an order, in its language, with its tickets once there are some.

    An order from the web that is not paid yet is paid here.
    """
    found = _order_linked(wicket, showing, token)
    if found is not None and looked_after(wicket, the_till, found[0]):
        found = _order_linked(wicket, showing, token)
    if found is None:
        return drawn.missing()
    order, event, _printed = found
    path = request.url.path.rstrip("/")
    wish = wicket.database.read(lambda c: latest_request(c, order.id))
    page = order_page(order, event, path, paying(the_till, order), wish)
    return drawn.holder(replace(page, said=told(page.words, said)))


@router.get(
    "/o/{token}/tickets.pdf",
    response_class=Response,
    summary="An order's tickets, by its link",
    responses=_FILE | _MISSING,
)
def show_tickets(
    token: OrderToken, wicket: Wicket, showing: ShowingOrders, drawn: ThePages, _by: Openly
) -> Response:
    """The tickets as they are printed, on A4; those that open nothing are left out."""
    found = _order_linked(wicket, showing, token)
    if found is None or not any(ticket.code for ticket in found[0].tickets):
        return drawn.missing()
    order, event, printed = found
    content = order_pdf(order, event, poster=printed.poster, mark=printed.mark)
    return _file(content, order.number)


@router.get(
    "/o/{token}/receipt.pdf",
    response_class=Response,
    summary="An order's receipt, by its link",
    responses=_FILE | _MISSING,
)
def show_receipt(
    token: OrderToken, wicket: Wicket, showing: ShowingOrders, drawn: ThePages, _by: Openly
) -> Response:
    """What was bought and paid, on A4, under the payment's reference."""
    found = _order_linked(wicket, showing, token)
    paid = payment_received(found[0]) if found else None
    if found is None or paid is None:
        return drawn.missing()
    order, event, printed = found
    issuer = wicket.database.read(lambda c: organiser_name(c, event.organiser_id)) or ""
    return _file(
        order_receipt_pdf(order, event, mark=printed.mark, issued_by=issuer), paid.reference
    )


@router.get(
    "/p/{token}",
    response_class=Response,
    summary="Where a payment goes on",
    responses=_PAYING | _MISSING,
)
def go_and_pay(
    token: PayToken, wicket: Wicket, showing: ShowingOrders, drawn: ThePages, _by: Openly
) -> Response:
    """To the provider's page while it takes money; then a page that says what became of it."""
    payment_id = wicket.secrets.open_token(PAY, token)
    linked = payment_id and wicket.database.read(lambda c: linked_payment(c, payment_id))
    if linked and linked.page_url is not None:
        return RedirectResponse(linked.page_url, HTTPStatus.SEE_OTHER, headers=HEADERS)
    found = _order(wicket, showing, linked.order_id) if linked else None
    if found is None:
        return drawn.missing()
    order, event, _printed = found
    return drawn.holder(payment_page(order, event))


@router.get(
    "/t/{token}",
    response_class=HTMLResponse,
    summary="A ticket's page, for who received it",
    responses=_PAGE | _MISSING,
)
def show_ticket(
    token: TicketToken,
    request: Request,
    wicket: Wicket,
    drawn: ThePages,
    _by: Openly,
    said: Said = "",
) -> HTMLResponse:
    """A ticket that was passed on, in its receiver's language."""
    found = _ticket(wicket, token)
    if found is None:
        return drawn.missing()
    path = request.url.path.rstrip("/")
    page = ticket_page(found.ticket, found.language, path, mine=found.mine)
    return drawn.holder(replace(page, said=told(page.words, said)))


@router.get(
    "/t/{token}/ticket.pdf",
    response_class=Response,
    summary="A ticket, by its link",
    responses=_FILE | _MISSING,
)
def show_ticket_file(
    token: TicketToken, wicket: Wicket, showing: ShowingOrders, drawn: ThePages, _by: Openly
) -> Response:
    """The ticket as it is printed, on A4."""
    found = _ticket(wicket, token)
    if found is None or not found.mine or found.ticket.status not in OPENING:
        return drawn.missing()
    theirs = grant(Holder(ticket_id=found.ticket.id), Action.READ_TICKET)
    try:
        content = ticket_file(wicket, theirs, showing, found.ticket.id)
    except RefusedError:  # voided since the lines above
        return drawn.missing()
    return _file(content, found.ticket.serial)


def _order_linked(
    wicket: Services, showing: ShowsOrders, token: str
) -> tuple[OrderView, EventView, Printed] | None:
    order_id = wicket.secrets.open_token(FOLLOW, token)
    return None if order_id is None else _order(wicket, showing, order_id)


def _order(
    wicket: Services, showing: ShowsOrders, order_id: UUID
) -> tuple[OrderView, EventView, Printed] | None:
    now = wicket.clock()

    def work(connection: Connection) -> tuple[OrderView, EventView, Printed] | None:
        order = showing.view(connection, order_id)
        event = event_of(connection, order.event_id, now) if order else None
        if order is None or event is None:
            return None
        poster = picture_of(connection, event.id)
        mark = printed_mark(connection, event.organiser_id)
        return order, event, Printed(poster.content if poster else None, mark)

    return wicket.database.read(work)


def _ticket(wicket: Services, token: str) -> Received | None:
    transfer_id = wicket.secrets.open_token(TICKET, token)
    if transfer_id is None:
        return None

    def work(connection: Connection, transfer_id: UUID = transfer_id) -> Received | None:
        found = linked_ticket(connection, transfer_id)
        held = held_ticket(connection, found.ticket_id) if found else None
        if found is None or held is None:
            return None
        ticket = present_details(connection, held.id, wicket.clock())
        return Received(ticket, held.language, found.current)

    return wicket.database.read(work)


def _file(content: bytes, name: str) -> Response:
    headers = HEADERS | {"Content-Disposition": f'inline; filename="{name}.pdf"'}
    return Response(content, media_type="application/pdf", headers=headers)
