"""Pages that letters lead to: confirming an address, and choosing a new password.

Opening one changes nothing, since programs open links before people do; its button does.
"""

from collections.abc import Callable
from typing import Annotated, Any
from urllib.parse import parse_qs

from fastapi import APIRouter, Depends, Header, Path, Request
from fastapi.responses import HTMLResponse
from pydantic import SecretStr
from sqlalchemy import Connection

from server.granting import Grant, may
from server.people.choosing import chosen_password
from server.people.joining import confirm_address
from server.people.linking import open_link
from server.people.reception import TheReception
from server.people.resetting import reset_password
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

_HTML: dict[str, Any] = {"content": {"text/html": {}}}
_ANSWERS: dict[int | str, dict[str, Any]] = {
    200: _HTML | {"description": "The page."},
    410: _HTML | {"description": "The link was used, or is too old."},
    503: _HTML | {"description": "Too many ask at once."},
}
_FORM = {
    "requestBody": {
        "required": True,
        "content": {
            "application/x-www-form-urlencoded": {
                "schema": {
                    "type": "object",
                    "properties": {
                        "password": {
                            "type": "string",
                            "minLength": SHORTEST_PASSWORD,
                            "maxLength": LONGEST_PASSWORD,
                        }
                    },
                    "required": ["password"],
                },
                "example": {"password": "four words in a row"},
            }
        },
    }
}


async def _password(request: Request) -> SecretStr:
    """The password of the form; what is no form has none."""
    text = (await request.body()).decode("utf-8", "replace")
    fields = parse_qs(text, keep_blank_values=True)
    return SecretStr(fields.get("password", [""])[0])


@router.get(
    "/confirm/{token}",
    response_class=HTMLResponse,
    summary="Is this address yours?",
    responses=_ANSWERS,
)
def ask_to_confirm(
    token: Token, wicket: Wicket, drawn: ThePages, _by: Openly, accepted: Accepted = ""
) -> HTMLResponse:
    """A page with a button that confirms the address; opening it changes nothing."""
    return drawn.account(_asking(wicket, LinkKind.CONFIRM_ADDRESS, token, accepted, confirm_page))


@router.post(
    "/confirm/{token}",
    response_class=HTMLResponse,
    summary="Confirm an address by its page",
    responses=_ANSWERS,
)
def confirm(
    token: Token, wicket: Wicket, drawn: ThePages, _by: Openly, accepted: Accepted = ""
) -> HTMLResponse:
    """Make the account that waits for this address."""

    def work(connection: Connection) -> AccountPage:
        link = open_link(
            connection, wicket.secrets, LinkKind.CONFIRM_ADDRESS, token, wicket.clock()
        )
        email = confirm_address(connection, wicket.secrets, token, wicket.clock())
        return confirmed_page(link["language"], email)

    return drawn.account(_done(lambda: wicket.database.write(work), accepted))


@router.get(
    "/reset/{token}",
    response_class=HTMLResponse,
    summary="Choose a new password",
    responses=_ANSWERS,
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
    responses=_ANSWERS | {422: _HTML | {"description": "The password would not do."}},
    openapi_extra=_FORM,
)
def reset(
    token: Token,
    wicket: Wicket,
    here: TheReception,
    drawn: ThePages,
    _by: Openly,
    password: Annotated[SecretStr, Depends(_password)],
    accepted: Accepted = "",
) -> HTMLResponse:
    """Set the password of the account that the link was sent to; every sign-in of it ends."""
    now = wicket.clock()

    def work() -> AccountPage:
        read = wicket.database.read
        link = read(lambda c: open_link(c, wicket.secrets, LinkKind.PASSWORD_RESET, token, now))
        plain = _chosen(password, link["email"])
        if plain is None:
            return reset_page(link["language"], link["email"], refused=True)
        # Hashed outside of every transaction: it takes its time.
        hashed = here.hasher.hash(plain)
        wicket.database.write(lambda c: reset_password(c, wicket.secrets, token, hashed, now))
        return changed_page(link["language"])

    return drawn.account(_done(work, accepted))


def _chosen(password: SecretStr, email: str) -> str | None:
    """The password, if it will do."""
    if not SHORTEST_PASSWORD <= len(password.get_secret_value()) <= LONGEST_PASSWORD:
        return None
    try:
        return chosen_password(password, email)
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

    return _done(work, accepted)


def _done(work: Callable[[], AccountPage], accepted: str) -> AccountPage:
    """The page that ``work`` makes, or the one that says why there is none."""
    try:
        return work()
    except RefusedError as refusal:
        if refusal.problem.code is ProblemCode.BUSY:
            return busy_page(preferred_language(accepted))
        if refusal.problem.code is ProblemCode.CODE_NOT_VALID:
            return over_page(preferred_language(accepted))
        raise
