"""Pages that letters lead to: confirming an address, and choosing a new password.

Opening one changes nothing, since programs open links before people do; its button does.
"""

from collections.abc import Callable
from datetime import timedelta
from typing import Annotated, Any
from urllib.parse import parse_qs

from fastapi import APIRouter, Depends, Header, Path, Request
from fastapi.responses import HTMLResponse
from pydantic import SecretStr
from sqlalchemy import Connection, RowMapping

from server.granting import Grant, may
from server.people.choosing import chosen_password
from server.people.joining import confirm_address
from server.people.linking import open_link
from server.people.reception import TheReception
from server.people.resetting import reset_password
from server.people.throttling import Limit, count_tries
from server.permissions import Action
from server.services import Services, Wicket
from server.web.account_page import (
    AccountPage,
    busy_page,
    changed_page,
    confirm_page,
    confirmed_page,
    over_page,
    reset_page,
)
from server.web.account_words import preferred_language
from server.web.drawing import ThePages
from ticketing.people import LONGEST_PASSWORD, SHORTEST_PASSWORD, LinkKind
from ticketing.problem import ProblemCode, RefusedError

router = APIRouter(prefix="/account")

Token = Annotated[str, Path(max_length=200, description="The token of the link in the letter.")]
Openly = Annotated[Grant, may(Action.ASK_OPENLY)]
Accepted = Annotated[str, Header(alias="Accept-Language", max_length=1000)]

_MOST_FIELDS = 40
_MOST_TRIES = 10
_WITHIN = timedelta(hours=1)
HTML: dict[str, Any] = {"content": {"text/html": {}}}
ANSWERS: dict[int | str, dict[str, Any]] = {
    200: HTML | {"description": "The page."},
    410: HTML | {"description": "The link was used, or is too old."},
    503: HTML | {"description": "Too many ask at once."},
}


def form(example: dict[str, str]) -> dict[str, Any]:
    """The description of a form with these fields."""
    schema = {
        "type": "object",
        "properties": {name: {"type": "string"} for name in example},
        "required": list(example),
    }
    media = {"application/x-www-form-urlencoded": {"schema": schema, "example": example}}
    return {"requestBody": {"required": True, "content": media}}


async def given(request: Request) -> dict[str, str]:
    """What stands in the fields of a form; what is no form has none."""
    text = (await request.body()).decode("utf-8", "replace")
    try:
        found = parse_qs(text, keep_blank_values=True, max_num_fields=_MOST_FIELDS)
    except ValueError:  # more fields than any form of ours
        return {}
    return {name: values[0] for name, values in found.items()}


Given = Annotated[dict[str, str], Depends(given)]


@router.get(
    "/confirm/{token}",
    response_class=HTMLResponse,
    summary="Is this address yours?",
    responses=ANSWERS,
)
def ask_to_confirm(
    token: Token, wicket: Wicket, drawn: ThePages, _by: Openly, accepted: Accepted = ""
) -> HTMLResponse:
    """A page that asks for the password that was chosen; opening it changes nothing."""
    return drawn.account(_asking(wicket, LinkKind.CONFIRM_ADDRESS, token, accepted, confirm_page))


@router.post(
    "/confirm/{token}",
    response_class=HTMLResponse,
    summary="Confirm an address by its page",
    responses=ANSWERS | {422: HTML | {"description": "It is not the password that was chosen."}},
    openapi_extra=form({"password": "four words in a row"}),
)
def confirm(
    token: Token,
    wicket: Wicket,
    here: TheReception,
    drawn: ThePages,
    _by: Openly,
    fields: Given,
    accepted: Accepted = "",
) -> HTMLResponse:
    """Make the account that waits for this address, for whoever knows its password.

    Else somebody who follows a link they never asked for lets the stranger in who did.
    """
    now, given_password = wicket.clock(), fields.get("password", "")

    def opened(connection: Connection) -> RowMapping:
        link = open_link(connection, wicket.secrets, LinkKind.CONFIRM_ADDRESS, token, now)
        count_tries(connection, (Limit(f"confirm:{link['id']}", _MOST_TRIES, _WITHIN),), now)
        return link

    def work() -> AccountPage:
        link = wicket.database.write(opened)
        right = len(given_password) <= LONGEST_PASSWORD and here.hasher.matches(
            link["password_hash"], given_password
        )
        if not right:
            return confirm_page(link["language"], link["email"], refused=True)
        email = wicket.database.write(lambda c: confirm_address(c, wicket.secrets, token, now))
        return confirmed_page(link["language"], email)

    return drawn.account(done(work, accepted))


@router.get(
    "/reset/{token}",
    response_class=HTMLResponse,
    summary="Choose a new password",
    responses=ANSWERS,
)
def ask_for_password(
    token: Token, wicket: Wicket, drawn: ThePages, _by: Openly, accepted: Accepted = ""
) -> HTMLResponse:
    """A page with a field for the new password."""
    return drawn.account(_asking(wicket, LinkKind.PASSWORD_RESET, token, accepted, reset_page))


@router.post(
    "/reset/{token}",
    response_class=HTMLResponse,
    summary="Set a new password by its page",
    responses=ANSWERS | {422: HTML | {"description": "The password would not do."}},
    openapi_extra=form({"password": "four words in a row"}),
)
def reset(
    token: Token,
    wicket: Wicket,
    here: TheReception,
    drawn: ThePages,
    _by: Openly,
    fields: Given,
    accepted: Accepted = "",
) -> HTMLResponse:
    """Set the password of the account that the link was sent to; every sign-in of it ends."""
    now = wicket.clock()

    def work() -> AccountPage:
        read = wicket.database.read
        link = read(lambda c: open_link(c, wicket.secrets, LinkKind.PASSWORD_RESET, token, now))
        plain = chosen(fields.get("password", ""), link["email"])
        if plain is None:
            return reset_page(link["language"], link["email"], refused=True)
        # Hashed outside of every transaction: it takes its time.
        hashed = here.hasher.hash(plain)
        wicket.database.write(lambda c: reset_password(c, wicket.secrets, token, hashed, now))
        return changed_page(link["language"])

    return drawn.account(done(work, accepted))


def chosen(password: str, email: str) -> str | None:
    """The password, if it will do."""
    if not SHORTEST_PASSWORD <= len(password) <= LONGEST_PASSWORD:
        return None
    try:
        return chosen_password(SecretStr(password), email)
    except RefusedError:
        return None


def _asking(
    wicket: Services,
    kind: LinkKind,
    token: str,
    accepted: str,
    page: Callable[[str, str], AccountPage],
) -> AccountPage:
    def work() -> AccountPage:
        link = wicket.database.read(
            lambda c: open_link(c, wicket.secrets, kind, token, wicket.clock())
        )
        return page(link["language"], link["email"])

    return done(work, accepted)


def done(work: Callable[[], AccountPage], accepted: str) -> AccountPage:
    """The page that ``work`` makes, or the one that says why there is none."""
    try:
        return work()
    except RefusedError as refusal:
        if refusal.problem.code in {ProblemCode.BUSY, ProblemCode.TOO_MANY_REQUESTS}:
            return busy_page(preferred_language(accepted))
        if refusal.problem.code is ProblemCode.CODE_NOT_VALID:
            return over_page(preferred_language(accepted))
        raise
