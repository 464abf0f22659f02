"""Joining a tier's waiting list by page, where it is sold out."""

from datetime import timedelta
from http import HTTPStatus
from typing import Annotated, Any
from uuid import UUID

from fastapi import APIRouter, Path, Request
from fastapi.responses import HTMLResponse
from pydantic import ValidationError
from sqlalchemy import Connection

from server.audit.writing import actor_of
from server.catalogue.tiers import TierFacts, tiers_of
from server.people.reception import host_of
from server.people.throttling import Limit, count_tries, of_client
from server.services import Services, Wicket
from server.waiting.joining import Joining, join
from server.web.account_pages import Given, form
from server.web.asked_here import FromHere, Openly, Reading
from server.web.drawing import ThePages
from server.web.form_page import FormField, FormPage
from server.web.framed_page import Frame
from server.web.shop_languages import shop_words
from server.web.shop_page import event_path
from server.web.shop_pages import HTML, PAGE
from ticketing.catalogue import EventStatus
from ticketing.identifiers import new_id
from ticketing.problem import Problem, ProblemCode, RefusedError
from ticketing.waiting import Join

router = APIRouter(prefix="/shop/tiers/{tier_id}/wait")

TierId = Annotated[UUID, Path(description="The tier's id.")]
_WITHIN = timedelta(hours=1)
_REFUSED: dict[int | str, dict[str, Any]] = {
    409: HTML | {"description": "Nobody can join now; the page says why."},
    422: HTML | {"description": "Something is missing or wrong."},
}


@router.get("", response_class=HTMLResponse, summary="Wait for a tier?", responses=PAGE)
def ask_to_wait(
    tier_id: TierId, wicket: Wicket, drawn: ThePages, language: Reading, _by: Openly
) -> HTMLResponse:
    """A form for who wants tickets of a tier that has none left."""
    tier = _tier(wicket, tier_id)
    return drawn.missing() if tier is None else drawn.shop(_page(tier, language, {}))


@router.post(
    "",
    response_class=HTMLResponse,
    summary="Wait for a tier by page",
    responses=PAGE | _REFUSED,
    openapi_extra=form({"email": "ada@example.org", "quantity": "2"}),
    dependencies=[FromHere],
)
def wait_for(
    tier_id: TierId,
    request: Request,
    wicket: Wicket,
    drawn: ThePages,
    language: Reading,
    _by: Openly,
    fields: Given,
) -> HTMLResponse:
    """Join the line; one address waits once for a tier, and joining again is answered alike."""
    tier = _tier(wicket, tier_id)
    if tier is None:
        return drawn.missing()
    wanted = _wish(fields, language)
    if wanted is None:
        return drawn.shop(_page(tier, language, fields, wrong=True))
    now, words = wicket.clock(), shop_words(language)
    limit = Limit(of_client("wait", host_of(request)), wicket.settings.tries_per_client, _WITHIN)

    def work(connection: Connection) -> None:
        count_tries(connection, (limit,), now)
        join(connection, tier_id, wanted, Joining(actor_of(None), None, now))

    try:
        wicket.database.write(work)
    except RefusedError as refusal:
        problem = _refusal(refusal.problem, tier, language)
        return drawn.shop(_page(tier, language, fields, problem=problem))
    frame = _frame(tier, language, words.joined)
    return drawn.shop(FormPage(frame, note=words.joined_note.format(email=wanted.email), good=True))


def _tier(wicket: Services, tier_id: UUID) -> TierFacts | None:
    tier = wicket.database.read(lambda c: tiers_of(c, (tier_id,))).get(tier_id)
    return None if tier is None or tier.event_status is EventStatus.DRAFT else tier


def _wish(fields: dict[str, str], language: str) -> Join | None:
    given = {name: fields.get(name, "") for name in ("email", "quantity")}
    try:
        return Join.model_validate({"id": new_id(), "language": language} | given)
    except ValidationError:
        return None


def _refusal(problem: Problem, tier: TierFacts, language: str) -> str:
    words, told = shop_words(language), problem.model_extra or {}
    name = tier.name.in_language(language)
    match problem.code:
        case ProblemCode.WAITING_LIST_CLOSED if told.get("available"):
            return words.wait_free.format(n=told["available"])
        case ProblemCode.WAITING_LIST_CLOSED:
            return words.wait_closed
        case ProblemCode.WRONG_QUANTITY:
            least, most = told["min_per_order"], told["max_per_order"]
            return words.wrong_quantity.format(tier=name, least=least, most=most)
        case ProblemCode.NOT_ON_SALE:
            return words.not_on_sale.format(tier=name)
        case ProblemCode.TOO_MANY_REQUESTS:
            return words.too_often
        case _:
            return words.not_done


def _frame(tier: TierFacts, language: str, title: str, status: HTTPStatus = HTTPStatus.OK) -> Frame:
    name = tier.event_name.in_language(language)
    back = f"{event_path(tier.event_id)}?lang={language}"
    return Frame(language, name, title, back, name, status=status)


def _page(
    tier: TierFacts,
    language: str,
    fields: dict[str, str],
    *,
    problem: str = "",
    wrong: bool = False,
) -> FormPage:
    words = shop_words(language)
    status = HTTPStatus.OK
    if problem or wrong:
        status = HTTPStatus.CONFLICT if problem else HTTPStatus.UNPROCESSABLE_ENTITY
    most = tier.most_at_once
    email = FormField(
        "email",
        words.email,
        kind="email",
        autocomplete="email",
        required=True,
        value=fields.get("email", ""),
        wrong=words.email_wrong if wrong else "",
    )
    quantity = FormField(
        "quantity",
        words.quantity,
        kind="number",
        required=True,
        least=tier.min_per_order,
        most=most,
        value=str(tier.min_per_order),
    )
    return FormPage(
        _frame(tier, language, words.wait, status),
        note=words.wait_note,
        about=tier.name.in_language(language),
        problem=problem,
        fields=(email, quantity),
        button=words.join,
    )
