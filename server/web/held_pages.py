"""What a holder does with a ticket by page: shows it, says who comes with it, and passes it on.

The link that leads to the ticket is the right to do so, as in the interface.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from http import HTTPStatus
from typing import Annotated, Any

from fastapi import APIRouter, Depends, Path, Query, Request, Response
from fastapi.responses import HTMLResponse, RedirectResponse
from pydantic import ValidationError
from sqlalchemy import Connection

from server.granting import Grant
from server.people.reception import host_of
from server.people.throttling import Limit, count_tries, of_client
from server.services import Services, Wicket
from server.ticket.asking import Asked, reached, seen
from server.ticket.naming import name_attendee
from server.ticket.parts import Asking, ShowingOrders, ShowsOrders
from server.ticket.repeating import wish_for
from server.ticket.transferring import transfer
from server.web.account_pages import Given, form
from server.web.asked_here import FromHere, Openly, OrderToken, TicketToken
from server.web.drawing import HEADERS, Pages, ThePages
from server.web.held_page import large_ticket, pass_on_page
from server.web.held_ticket import Held, held_of_order, held_of_transfer
from server.web.shop_languages import shop_words
from ticketing.holder import NameAttendee, PassOn
from ticketing.problem import ProblemCode, RefusedError
from ticketing.ticket import TicketDeed

router = APIRouter()

Position = Annotated[
    int, Path(ge=1, le=10_000, description="Which of the order's tickets, from 1.")
]


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
_REFUSED = {
    ProblemCode.NOT_TRANSFERABLE: "cannot_change",
    ProblemCode.TICKET_STATE: "cannot_change",
    ProblemCode.INVALID_REQUEST: "theirs_already",
    ProblemCode.TOO_MANY_REQUESTS: "too_often",
}


@dataclass(frozen=True)
class Deeds:
    """What the fields of a form ask to be done to a ticket, and by which network."""

    wicket: Services
    showing: ShowsOrders
    asking: Callable[[Grant], Asked]
    drawn: Pages
    fields: dict[str, str]
    host: str

    def of_order(self, token: str, position: int) -> Held | None:
        """The ticket at a place in an order; None where it is passed on or opens nothing."""
        return held_of_order(self.wicket, self.showing, token, position)

    def received(self, token: str) -> Held | None:
        """The ticket that somebody received; None where it is passed on or opens nothing."""
        return held_of_transfer(self.wicket, token)

    def name(self, held: Held) -> Response:
        """Put the name that was given on the ticket."""
        name = " ".join(self.fields.get("name", "").replace("\x00", "").split())[:200] or None
        asked = self.asking(held.by)

        def work(connection: Connection) -> None:
            saw = reached(connection, held.by, held.ticket.id)
            name_attendee(connection, asked, saw, NameAttendee(name=name))

        try:
            self.wicket.database.write(work)
        except RefusedError:  # used or withdrawn meanwhile, which the page then says
            return _to(f"{held.path}?said=not_done")
        return _to(f"{held.path}?said=saved")

    def ask(self, held: Held | None) -> HTMLResponse:
        """Ask for whom the ticket shall be."""
        return self.drawn.missing() if held is None else self.drawn.shop(pass_on_page(held, {}))

    def pass_on(self, held: Held) -> Response:
        """Make the ticket that of the address that was given."""
        words = shop_words(held.language)
        names = ("id", "email", "name", "message")
        given = {name: self.fields.get(name, "").strip() for name in names}
        try:
            wanted = PassOn.model_validate({name: text or None for name, text in given.items()})
        except ValidationError:
            return self.drawn.shop(pass_on_page(held, given, wrong=words.email_wrong))
        wish = wish_for(TicketDeed.TRANSFER, held.ticket.id, wanted.id, wanted)
        asked = self.asking(held.by)
        # Each sends two letters, whoever made the addresses up.
        most = self.wicket.settings.tries_per_client
        limit = Limit(of_client("pass on", self.host), most, _WITHIN)

        def work(connection: Connection) -> None:
            count_tries(connection, (limit,), asked.now)
            transfer(connection, asked, seen(connection, held.by, wish), wish, wanted)

        try:
            self.wicket.database.write(work)
        except RefusedError as refusal:
            told = _REFUSED.get(refusal.problem.code, "not_done")
            problem = str(getattr(words, told))
            return self.drawn.shop(pass_on_page(held, given, problem=problem))
        return _to(f"{held.back}?said=handed")


async def _doing(
    request: Request,
    wicket: Wicket,
    showing: ShowingOrders,
    asking: Asking,
    drawn: ThePages,
    fields: Given,
) -> Deeds:
    return Deeds(wicket, showing, asking, drawn, fields, host_of(request))


Doing = Annotated[Deeds, Depends(_doing)]


@router.get(
    "/o/{token}/tickets/{position}",
    response_class=HTMLResponse,
    summary="One ticket of an order, large",
    responses=_PAGE,
)
def show_one(
    token: OrderToken,
    position: Position,
    doing: Doing,
    _by: Openly,
    said: Annotated[str, Query(max_length=20, description="What became of a form.")] = "",
) -> HTMLResponse:
    """The symbol as large as the screen, with what stands beside it on paper."""
    held = doing.of_order(token, position)
    if held is None:
        return doing.drawn.missing()
    words = shop_words(held.language)
    told = {"saved": words.saved, "not_done": words.cannot_change}.get(said, "")
    return doing.drawn.shop(large_ticket(held, told))


@router.post(
    "/o/{token}/tickets/{position}/attendee",
    response_class=Response,
    summary="Say by page who comes with a ticket",
    responses=_DONE,
    openapi_extra=_NAMED,
    dependencies=[FromHere],
)
def name_one(token: OrderToken, position: Position, doing: Doing, _by: Openly) -> Response:
    """Put a name on a ticket of the order; an empty one takes it away."""
    held = doing.of_order(token, position)
    return _to(f"/o/{token}") if held is None else doing.name(held)


@router.post(
    "/t/{token}/attendee",
    response_class=Response,
    summary="Say by page who comes with a ticket that was received",
    responses=_DONE,
    openapi_extra=_NAMED,
    dependencies=[FromHere],
)
def name_received(token: TicketToken, doing: Doing, _by: Openly) -> Response:
    """Put a name on a ticket that was passed on; an empty one takes it away."""
    held = doing.received(token)
    return _to(f"/t/{token}") if held is None else doing.name(held)


@router.get(
    "/o/{token}/tickets/{position}/pass-on",
    response_class=HTMLResponse,
    summary="Pass a ticket of an order on?",
    responses=_PAGE,
)
def ask_one(token: OrderToken, position: Position, doing: Doing, _by: Openly) -> HTMLResponse:
    """A form for whom it shall be."""
    return doing.ask(doing.of_order(token, position))


@router.post(
    "/o/{token}/tickets/{position}/pass-on",
    response_class=Response,
    summary="Pass a ticket of an order on by page",
    responses=_DONE,
    openapi_extra=_PASSED,
    dependencies=[FromHere],
)
def pass_one_on(token: OrderToken, position: Position, doing: Doing, _by: Openly) -> Response:
    """Make it somebody else's, once however often the form is sent."""
    # Sent twice, it is somebody else's by now, as the order's page says.
    held = doing.of_order(token, position)
    return _to(f"/o/{token}") if held is None else doing.pass_on(held)


@router.get(
    "/t/{token}/pass-on",
    response_class=HTMLResponse,
    summary="Pass a received ticket on?",
    responses=_PAGE,
)
def ask_received(token: TicketToken, doing: Doing, _by: Openly) -> HTMLResponse:
    """A form for whom it shall be."""
    return doing.ask(doing.received(token))


@router.post(
    "/t/{token}/pass-on",
    response_class=Response,
    summary="Pass a received ticket on by page",
    responses=_DONE,
    openapi_extra=_PASSED,
    dependencies=[FromHere],
)
def pass_received_on(token: TicketToken, doing: Doing, _by: Openly) -> Response:
    """Make it somebody else's, once however often the form is sent."""
    held = doing.received(token)
    return _to(f"/t/{token}") if held is None else doing.pass_on(held)


def _to(path: str) -> RedirectResponse:
    return RedirectResponse(path, HTTPStatus.SEE_OTHER, headers=HEADERS)
