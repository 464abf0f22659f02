"""What a buyer does with a whole order by page: puts it into a calendar, and asks for a refund."""

from http import HTTPStatus
from typing import Any
from uuid import UUID

from fastapi import APIRouter, Response
from fastapi.responses import HTMLResponse, RedirectResponse
from pydantic import ValidationError
from sqlalchemy import Connection

from server.audit.writing import actor_of
from server.catalogue.viewing import event_of
from server.granting import grant
from server.letters.calendar import Appointment, calendar_file
from server.order.reading import the_order
from server.order.viewing import FOLLOW
from server.payment.requesting import request_refund, requests_of_order
from server.permissions import Action
from server.security import Holder
from server.services import Services, Wicket
from server.ticket.parts import ShowingOrders, ShowsOrders
from server.web.account_pages import Given, form
from server.web.asked_here import FromHere, Openly, OrderToken, TicketToken
from server.web.drawing import HEADERS, ThePages
from server.web.form_page import FormField, FormPage
from server.web.framed_page import Frame
from server.web.held_ticket import held_of_transfer
from server.web.shop_languages import shop_words
from ticketing.catalogue import EventStatus, EventView
from ticketing.identifiers import new_id
from ticketing.order import OrderStatus, OrderView
from ticketing.problem import ProblemCode, RefusedError
from ticketing.refund import NewRefundRequest, RefundRequestView

router = APIRouter()

_HTML: dict[str, Any] = {"content": {"text/html": {}}}
_MISSING: dict[int | str, dict[str, Any]] = {404: _HTML | {"description": "Nothing has this link."}}
_PAGE: dict[int | str, dict[str, Any]] = {200: _HTML | {"description": "The page."}, **_MISSING}
_FILE: dict[int | str, dict[str, Any]] = {
    200: {"description": "The dates, as RFC 5545.", "content": {"text/calendar": {}}}
}
_ASKED: dict[int | str, dict[str, Any]] = {
    303: {"description": "Asked: to the order's page."},
    409: _HTML | {"description": "It cannot be asked for; the page says why."},
    422: _HTML | {"description": "Nothing was said of why."},
    **_MISSING,
}
_LONGEST_REASON = 1000


@router.get(
    "/o/{token}/calendar.ics",
    response_class=Response,
    summary="An order's date, for a calendar",
    responses=_FILE | _MISSING,
)
def order_calendar(
    token: OrderToken, wicket: Wicket, showing: ShowingOrders, drawn: ThePages, _by: Openly
) -> Response:
    """The date of a paid order, at the venue's own time; cancelled where the event is."""
    found = _order(wicket, showing, token)
    if found is None or found[0].status not in {OrderStatus.CONFIRMED, OrderStatus.COMPLETED}:
        return drawn.missing()
    order, event = found
    sessions = {one for ticket in order.tickets for one in ticket.session_ids}
    language = order.language
    wanted = Appointment(
        subject_id=order.id,
        summary=event.name.in_language(language),
        place=", ".join(one for one in (event.room.in_language(language), event.venue) if one),
        time_zone=event.time_zone,
        url=f"{wicket.public_url}/o/{token}",
        sessions=tuple(one for one in event.sessions if one.id in sessions),
        cancelled=event.status is EventStatus.CANCELLED,
    )
    return _file(calendar_file(wanted, wicket.clock()), order.number)


@router.get(
    "/t/{token}/calendar.ics",
    response_class=Response,
    summary="A received ticket's dates, for a calendar",
    responses=_FILE | _MISSING,
)
def ticket_calendar(token: TicketToken, wicket: Wicket, drawn: ThePages, _by: Openly) -> Response:
    """The dates that the ticket is good for, at the venue's own time."""
    held = held_of_transfer(wicket, token)
    if held is None:
        return drawn.missing()
    event, language = held.ticket.event, held.language
    wanted = Appointment(
        subject_id=held.ticket.id,
        summary=event.name.in_language(language),
        place=", ".join(one for one in (event.room.in_language(language), event.venue) if one),
        time_zone=event.time_zone,
        url=f"{wicket.public_url}{held.back}",
        sessions=event.sessions,
        cancelled=event.status is EventStatus.CANCELLED,
    )
    return _file(calendar_file(wanted, wicket.clock()), held.ticket.serial)


@router.get(
    "/o/{token}/refund",
    response_class=HTMLResponse,
    summary="Ask for an order's money back?",
    responses=_PAGE,
)
def ask_why(
    token: OrderToken, wicket: Wicket, showing: ShowingOrders, drawn: ThePages, _by: Openly
) -> HTMLResponse:
    """A form for why; staff decide about it."""
    found = _order(wicket, showing, token)
    return drawn.missing() if found is None else drawn.shop(_refund_page(*found, token, {}))


@router.post(
    "/o/{token}/refund",
    response_class=Response,
    summary="Ask for an order's money back by page",
    responses=_ASKED,
    openapi_extra=form({"id": "0198a3c2-7f10-7cc3-9d52-6f0b1e2d3c4b", "reason": "I am ill."}),
    dependencies=[FromHere],
)
def ask_back(
    token: OrderToken,
    wicket: Wicket,
    showing: ShowingOrders,
    drawn: ThePages,
    _by: Openly,
    fields: Given,
) -> Response:
    """Leave the wish for the organiser's staff, once however often the form is sent."""
    found = _order(wicket, showing, token)
    if found is None:
        return drawn.missing()
    order, event = found
    words = shop_words(order.language)
    try:
        wish = NewRefundRequest.model_validate(
            {"id": fields.get("id", ""), "reason": fields.get("reason", "")}
        )
    except ValidationError:
        wrong = words.reason_wrong
        return drawn.shop(_refund_page(order, event, token, fields, wrong=wrong))
    holder = Holder(order.id)
    by = grant(holder, Action.REQUEST_REFUND)

    def work(connection: Connection) -> None:
        facts = the_order(connection, order.id, by, lock=True)
        request_refund(connection, facts, wish, actor_of(holder), wicket.clock())

    try:
        wicket.database.write(work)
    except RefusedError as refusal:
        waits = refusal.problem.code is ProblemCode.ORDER_STATE
        problem = words.refund_asked if waits else words.refund_none
        return drawn.shop(_refund_page(order, event, token, fields, problem=problem))
    return RedirectResponse(f"/o/{token}", HTTPStatus.SEE_OTHER, headers=HEADERS)


def latest_request(connection: Connection, order_id: UUID) -> RefundRequestView | None:
    """The newest wish to have an order's money back."""
    return next(iter(requests_of_order(connection, order_id)), None)


def _refund_page(
    order: OrderView,
    event: EventView,
    token: str,
    fields: dict[str, str],
    *,
    wrong: str = "",
    problem: str = "",
) -> FormPage:
    words = shop_words(order.language)
    status = HTTPStatus.OK
    if wrong or problem:
        status = HTTPStatus.UNPROCESSABLE_ENTITY if wrong else HTTPStatus.CONFLICT
    why = FormField(
        "reason",
        words.reason,
        kind="textarea",
        required=True,
        longest=_LONGEST_REASON,
        value=fields.get("reason", ""),
        wrong=wrong,
    )
    return FormPage(
        Frame(order.language, event.venue, words.refund, f"/o/{token}", words.back, status=status),
        note=words.refund_note,
        about=event.name.in_language(order.language),
        about_more=order.number,
        problem=problem,
        fields=(why,),
        hidden=(("id", str(new_id())),),
        button=words.ask,
    )


def _order(
    wicket: Services, showing: ShowsOrders, token: str
) -> tuple[OrderView, EventView] | None:
    order_id = wicket.secrets.open_token(FOLLOW, token)
    if order_id is None:
        return None

    def work(
        connection: Connection, order_id: UUID = order_id
    ) -> tuple[OrderView, EventView] | None:
        order = showing.view(connection, order_id)
        event = event_of(connection, order.event_id, wicket.clock()) if order else None
        return (order, event) if order and event else None

    return wicket.database.read(work)


def _file(content: bytes, name: str) -> Response:
    headers = HEADERS | {"Content-Disposition": f'attachment; filename="{name}.ics"'}
    return Response(content, media_type="text/calendar; charset=utf-8", headers=headers)
