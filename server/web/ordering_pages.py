"""Ordering by page: who buys, then the order, whose own page goes on to the payment.

The form has the order's id in it, so that sending it twice orders once.
"""

from datetime import timedelta
from http import HTTPStatus
from typing import Annotated, Any
from uuid import UUID

from fastapi import APIRouter, Query, Request, Response
from fastapi.responses import HTMLResponse, RedirectResponse
from pydantic import TypeAdapter, ValidationError
from sqlalchemy import Connection

from server.order.code_tries import guesser, with_code
from server.order.limiting import Network
from server.order.placing import Placed, Placing, place
from server.order.viewing import FOLLOW
from server.people.reception import host_of
from server.services import Services, Wicket
from server.web.account_pages import Given as GivenFields
from server.web.account_pages import form
from server.web.asked_here import FromHere, Openly, Reading
from server.web.details_page import (
    LONGEST_NAME,
    Choice,
    DetailsPage,
    Given,
    details_page,
    refusal_words,
    wanted_of,
)
from server.web.drawing import HEADERS, ThePages
from server.web.framed_page import Frame
from server.web.shop_languages import shop_words
from server.web.shop_page import event_path, to_come
from server.web.shop_pages import (
    HTML,
    PAGE,
    EventId,
    date_of,
    event_on_sale,
    event_page,
    quantities,
)
from ticketing.catalogue import EventView
from ticketing.identifiers import new_id
from ticketing.order import Buyer, Channel, EMail, NewLine, NewOrder, Phone
from ticketing.problem import ProblemCode, RefusedError

router = APIRouter(prefix="/shop/events/{event_id}")

FORM = "shop_form"
"""The purpose that a form's own key is signed for: it names the order that the form places."""

_EMAIL: TypeAdapter[str] = TypeAdapter(EMail)
_PHONE: TypeAdapter[str] = TypeAdapter(Phone)
_MOST_LINES = 20
_MOST = 100  # of a line, whatever its tier allows
_ORDERED: dict[int | str, dict[str, Any]] = {
    303: {"description": "To the page of the order, on which it is paid."},
    409: HTML | {"description": "It was not ordered; the page says why."},
    422: HTML | {"description": "Something is missing or wrong."},
}
_EXAMPLE = {
    "key": "Hk0pTqYxQk2s0m1kXx3yJw",
    "session": "0198a3c2-7f10-7cc3-9d52-6f0b1e2d3c4b",
    "q-0198a3c1-1a2b-7def-8123-456789abcdef": "2",
    "seen": "5000",
    "name": "Ada Lovelace",
    "email": "ada@example.org",
}


@router.get(
    "/details", response_class=HTMLResponse, summary="Say who buys", responses=PAGE | _ORDERED
)
def ask_details(
    event_id: EventId,
    request: Request,
    wicket: Wicket,
    drawn: ThePages,
    language: Reading,
    _by: Openly,
    session: Annotated[UUID | None, Query(description="The date that was chosen.")] = None,
) -> HTMLResponse:
    """What was chosen (`q-` and a tier's id: how many), and who buys it; nothing is ordered yet."""
    event = event_on_sale(wicket, event_id, language)
    if event is None:
        return drawn.missing()
    choice = _chosen(wicket, event, session, quantities(request.query_params))
    if choice is None:
        return _nothing(wicket, drawn, event, session, language)
    return drawn.shop(_page(wicket, choice, language, Given(), _new_key(wicket)))


@router.post(
    "/order",
    response_class=Response,
    summary="Order by page",
    responses=PAGE | _ORDERED,
    openapi_extra=form(_EXAMPLE),
    dependencies=[FromHere],
)
def order_it(
    event_id: EventId,
    request: Request,
    wicket: Wicket,
    drawn: ThePages,
    language: Reading,
    _by: Openly,
    fields: GivenFields,
) -> Response:
    """Place the order, once however often the form is sent; then its page, where it is paid."""
    event = event_on_sale(wicket, event_id, language)
    if event is None:
        return drawn.missing()
    choice = _chosen(wicket, event, _uuid(fields.get("session")), quantities(fields))
    if choice is None:
        return _nothing(wicket, drawn, event, _uuid(fields.get("session")), language)
    order_id = wicket.secrets.open_token(FORM, fields.get("key", ""))
    given, buyer = _buyer(fields, language)
    if order_id is None or buyer is None:
        return _again(wicket, drawn, choice, language, given)
    if fields.get("seen") != str(choice.total.amount):
        said = shop_words(language).price_changed
        return _again(wicket, drawn, choice, language, given, problem=said)
    wish = NewOrder(
        id=order_id,
        session_id=choice.session.id,
        lines=tuple(NewLine(tier_id=tier.id, quantity=count) for tier, count in choice.lines),
        buyer=buyer,
        language=language,
        channel=Channel.WEB,
        promo_code=given.code or None,
    )
    path = f"/o/{wicket.secrets.sign_token(FOLLOW, order_id)}"
    try:
        _place(wicket, wish, request)
    except RefusedError as refusal:
        if refusal.problem.code is ProblemCode.ID_USED_DIFFERENTLY:
            # The form was sent before, and changed after going back to it: its order is there.
            path += "?said=placed_before"
        else:
            said = refusal_words(refusal.problem, choice, language)
            return _again(wicket, drawn, choice, language, given, problem=said)
    return RedirectResponse(path, HTTPStatus.SEE_OTHER, headers=HEADERS)


def _place(wicket: Services, wish: NewOrder, request: Request) -> None:
    settings = wicket.settings
    by = Placing(
        None,
        wicket.clock(),
        timedelta(seconds=settings.hold_s),
        timedelta(seconds=settings.approval_hold_s),
        Network.of(host_of(request), wicket.secrets, settings.unpaid_per_client),
    )

    def work(connection: Connection) -> Placed | None:
        return place(connection, wish, by)

    if wish.promo_code is None:
        wicket.database.write(work)
    else:
        with_code(wicket, guesser(wicket, None, request), work)


def _chosen(
    wicket: Services, event: EventView, session_id: UUID | None, lines: dict[UUID, int]
) -> Choice | None:
    """What was chosen; None where that is nothing, or nothing that an order can have."""
    # Not the one that is shown first: nobody is sold another date than they chose.
    dates = to_come(event, wicket.clock())
    session = next((one for one in dates if one.id == session_id), None)
    wanted = wanted_of(lines, event)
    if session is None or not wanted or len(wanted) > _MOST_LINES:
        return None
    return Choice(event, session, tuple((tier, min(count, _MOST)) for tier, count in wanted))


def _buyer(fields: dict[str, str], language: str) -> tuple[Given, Buyer | None]:
    """What was given, with what is wrong with it; the buyer where nothing is."""
    words = shop_words(language)
    texts = {name: _line(fields.get(name, "")) for name in ("name", "email", "phone", "code")}
    wrong: dict[str, str] = {}
    if not texts["name"]:
        wrong["name"] = words.name_wrong
    email = _read(_EMAIL, texts["email"])
    if email is None:
        wrong["email"] = words.email_wrong
    phone = _read(_PHONE, texts["phone"]) if texts["phone"] else None
    if texts["phone"] and phone is None:
        wrong["phone"] = words.phone_wrong
    if len(texts["code"]) > 40:  # noqa: PLR2004  as long as any code is
        wrong["code"] = words.code_wrong
    given = Given(**texts, wrong=wrong)
    return given, None if wrong else Buyer(name=texts["name"], email=email, phone=phone)


def _read(kind: TypeAdapter[str], text: str) -> str | None:
    try:
        return kind.validate_python(text)
    except ValidationError:
        return None


def _line(text: str) -> str:
    """What was typed into a field of one line."""
    return " ".join(text.replace("\x00", "").split())[:LONGEST_NAME]


def _uuid(text: str | None) -> UUID | None:
    try:
        return UUID(text or "")
    except ValueError:  # no date was chosen, or one was made up
        return None


def _new_key(wicket: Services) -> str:
    return wicket.secrets.sign_token(FORM, new_id())


def _page(
    wicket: Services,
    choice: Choice,
    language: str,
    given: Given,
    key: str,
    status: HTTPStatus = HTTPStatus.OK,
    problem: str = "",
) -> DetailsPage:
    words = shop_words(language)
    path = event_path(choice.event.id)
    back = f"{path}?{choice.query}&lang={language}"
    own = None if given.wrong or problem else f"{path}/details?{choice.query}"
    frame = Frame(language, choice.event.venue, words.details, back, words.change, own, status)
    return details_page(choice, frame, given, key, wicket.settings.hold_s // 60, problem)


def _again(
    wicket: Services,
    drawn: ThePages,
    choice: Choice,
    language: str,
    given: Given,
    *,
    problem: str = "",
) -> HTMLResponse:
    """The form once more, with what was given and why nothing was ordered."""
    status = HTTPStatus.CONFLICT if problem else HTTPStatus.UNPROCESSABLE_ENTITY
    return drawn.shop(
        _page(wicket, choice, language, given, _new_key(wicket), status, problem=problem)
    )


def _nothing(
    wicket: Services, drawn: ThePages, event: EventView, session: UUID | None, language: str
) -> HTMLResponse:
    """The event once more: nothing was chosen."""
    now = wicket.clock()
    wrong = shop_words(language).choose_some
    return drawn.shop(
        event_page(event, date_of(event, session, now), {}, language, now, wrong=wrong)
    )
