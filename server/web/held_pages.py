"""What a holder does with a ticket by page: shows it, says who comes with it, and passes it on.

The link that leads to the ticket is the right to do so, as in the interface.
"""

from collections.abc import Callable
from datetime import timedelta
from http import HTTPStatus
from typing import Annotated, Any

from fastapi import APIRouter, Path, Query, Request, Response
from fastapi.responses import HTMLResponse, RedirectResponse
from pydantic import ValidationError
from sqlalchemy import Connection

from server.granting import Grant, may
from server.people.reception import host_of
from server.people.throttling import Limit, count_tries, of_client
from server.permissions import Action
from server.services import Services, Wicket
from server.ticket.asking import Asked, reached, seen
from server.ticket.naming import name_attendee
from server.ticket.parts import Asking, ShowingOrders
from server.ticket.repeating import wish_for
from server.ticket.transferring import transfer
from server.web.account_pages import Given, form
from server.web.asked_here import FromHere
from server.web.drawing import HEADERS, ThePages
from server.web.held_page import large_ticket, pass_on_page
from server.web.held_ticket import Held, held_of_order, held_of_transfer
from server.web.shop_languages import shop_words
from ticketing.holder import NameAttendee, PassOn
from ticketing.problem import ProblemCode, RefusedError
from ticketing.ticket import TicketDeed

router = APIRouter()

OrderToken = Annotated[str, Path(max_length=200, description="The signed name of an order.")]
TicketToken = Annotated[str, Path(max_length=200, description="The signed name of a transfer.")]
Position = Annotated[
    int, Path(ge=1, le=10_000, description="Which of the order's tickets, from 1.")
]
Openly = Annotated[Grant, may(Action.ASK_OPENLY)]

_HTML: dict[str, Any] = {"content": {"text/html": {}}}
_PAGE: dict[int | str, dict[str, Any]] = {
    200: _HTML | {"description": "The page."},
    404: _HTML | {"description": "Nothing that opens has this link."},
}
_DONE: dict[int | str, dict[str, Any]] = {
    303: {"description": "To the page that shows it, also where it was done before."},
    409: _HTML | {"description": "It was not done; the page says why."},
    422: _HTML | {"description": "Something is missing or wrong."},
}
_NAMED = form({"name": "Ada Lovelace"})
_PASSED = form({"id": "0198a3c2-7f10-7cc3-9d52-6f0b1e2d3c4b", "email": "grace@example.org"})
_WITHIN = timedelta(hours=1)


@router.get(
    "/o/{token}/tickets/{position}",
    response_class=HTMLResponse,
    summary="One ticket of an order, large",
    responses=_PAGE,
)
def show_one(
    token: OrderToken,
    position: Position,
    wicket: Wicket,
    showing: ShowingOrders,
    drawn: ThePages,
    _by: Openly,
    said: Annotated[str, Query(max_length=20, description="What became of a form.")] = "",
) -> HTMLResponse:
    """The symbol as large as the screen, with what stands beside it on paper."""
    held = held_of_order(wicket, showing, token, position)
    if held is None:
        return drawn.missing()
    words = shop_words(held.language)
    told = {"saved": words.saved, "not_done": words.cannot_change}.get(said, "")
    return drawn.shop(large_ticket(held, told))


@router.post(
    "/o/{token}/tickets/{position}/attendee",
    response_class=Response,
    summary="Say by page who comes with a ticket",
    responses=_DONE,
    openapi_extra=_NAMED,
    dependencies=[FromHere],
)
def name_one(
    token: OrderToken,
    position: Position,
    wicket: Wicket,
    showing: ShowingOrders,
    asking: Asking,
    _by: Openly,
    fields: Given,
) -> Response:
    """Put a name on a ticket of the order; an empty one takes it away."""
    held = held_of_order(wicket, showing, token, position)
    return _to(f"/o/{token}") if held is None else _name(wicket, held, asking, fields)


@router.post(
    "/t/{token}/attendee",
    response_class=Response,
    summary="Say by page who comes with a ticket that was received",
    responses=_DONE,
    openapi_extra=_NAMED,
    dependencies=[FromHere],
)
def name_received(
    token: TicketToken,
    wicket: Wicket,
    asking: Asking,
    _by: Openly,
    fields: Given,
) -> Response:
    """Put a name on a ticket that was passed on; an empty one takes it away."""
    held = held_of_transfer(wicket, token)
    return _to(f"/t/{token}") if held is None else _name(wicket, held, asking, fields)


@router.get(
    "/o/{token}/tickets/{position}/pass-on",
    response_class=HTMLResponse,
    summary="Pass a ticket of an order on?",
    responses=_PAGE,
)
def ask_one(
    token: OrderToken,
    position: Position,
    wicket: Wicket,
    showing: ShowingOrders,
    drawn: ThePages,
    _by: Openly,
) -> HTMLResponse:
    """A form for whom it shall be."""
    held = held_of_order(wicket, showing, token, position)
    return drawn.missing() if held is None else drawn.shop(pass_on_page(held, {}))


@router.post(
    "/o/{token}/tickets/{position}/pass-on",
    response_class=Response,
    summary="Pass a ticket of an order on by page",
    responses=_DONE,
    openapi_extra=_PASSED,
    dependencies=[FromHere],
)
def pass_one_on(
    token: OrderToken,
    position: Position,
    request: Request,
    wicket: Wicket,
    showing: ShowingOrders,
    asking: Asking,
    drawn: ThePages,
    _by: Openly,
    fields: Given,
) -> Response:
    """Make it somebody else's, once however often the form is sent."""
    held = held_of_order(wicket, showing, token, position)
    if held is None:
        # Sent twice, it is somebody else's by now, as the order's page says.
        return _to(f"/o/{token}")
    return _pass_on(wicket, held, asking, drawn, fields, host_of(request))


@router.get(
    "/t/{token}/pass-on",
    response_class=HTMLResponse,
    summary="Pass a received ticket on?",
    responses=_PAGE,
)
def ask_received(token: TicketToken, wicket: Wicket, drawn: ThePages, _by: Openly) -> HTMLResponse:
    """A form for whom it shall be."""
    held = held_of_transfer(wicket, token)
    return drawn.missing() if held is None else drawn.shop(pass_on_page(held, {}))


@router.post(
    "/t/{token}/pass-on",
    response_class=Response,
    summary="Pass a received ticket on by page",
    responses=_DONE,
    openapi_extra=_PASSED,
    dependencies=[FromHere],
)
def pass_received_on(
    token: TicketToken,
    request: Request,
    wicket: Wicket,
    asking: Asking,
    drawn: ThePages,
    _by: Openly,
    fields: Given,
) -> Response:
    """Make it somebody else's, once however often the form is sent."""
    held = held_of_transfer(wicket, token)
    if held is None:
        return _to(f"/t/{token}")
    return _pass_on(wicket, held, asking, drawn, fields, host_of(request))


def _name(
    wicket: Services, held: Held, asking: Callable[[Grant], Asked], fields: dict[str, str]
) -> Response:
    name = " ".join(fields.get("name", "").replace("\x00", "").split())[:200] or None
    asked = asking(held.by)

    def work(connection: Connection) -> None:
        saw = reached(connection, held.by, held.ticket.id)
        name_attendee(connection, asked, saw, NameAttendee(name=name))

    try:
        wicket.database.write(work)
    except RefusedError:  # used or withdrawn meanwhile, which the page then says
        return _to(f"{held.path}?said=not_done")
    return _to(f"{held.path}?said=saved")


def _pass_on(
    wicket: Services,
    held: Held,
    asking: Callable[[Grant], Asked],
    drawn: ThePages,
    fields: dict[str, str],
    host: str,
) -> Response:
    words = shop_words(held.language)
    given = {name: fields.get(name, "").strip() for name in ("id", "email", "name", "message")}
    try:
        wanted = PassOn.model_validate({name: text or None for name, text in given.items()})
    except ValidationError:
        return drawn.shop(pass_on_page(held, given, wrong=words.email_wrong))
    wish = wish_for(TicketDeed.TRANSFER, held.ticket.id, wanted.id, wanted)
    asked = asking(held.by)
    # Each sends two letters, whoever made the addresses up.
    limit = Limit(of_client("pass on", host), wicket.settings.tries_per_client, _WITHIN)

    def work(connection: Connection) -> None:
        count_tries(connection, (limit,), asked.now)
        transfer(connection, asked, seen(connection, held.by, wish), wish, wanted)

    try:
        wicket.database.write(work)
    except RefusedError as refusal:
        told = {
            ProblemCode.NOT_TRANSFERABLE: words.cannot_change,
            ProblemCode.TICKET_STATE: words.cannot_change,
            ProblemCode.INVALID_REQUEST: words.theirs_already,
            ProblemCode.TOO_MANY_REQUESTS: words.too_often,
        }.get(refusal.problem.code, words.not_done)
        return drawn.shop(pass_on_page(held, given, problem=told))
    return _to(f"{held.back}?said=handed")


def _to(path: str) -> RedirectResponse:
    return RedirectResponse(path, HTTPStatus.SEE_OTHER, headers=HEADERS)
