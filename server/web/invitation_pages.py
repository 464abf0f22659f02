"""The page of an invitation: joining an organiser's people, with an account or without one."""

from dataclasses import dataclass
from uuid import UUID

from fastapi import APIRouter
from fastapi.responses import HTMLResponse
from sqlalchemy import Connection

from server.people.inviting import accept, invited
from server.people.linking import open_link
from server.people.reception import Reception, TheReception
from server.services import Services, Wicket
from server.web.account_page import AccountPage, invitation_page, joined_page
from server.web.account_pages import (
    ANSWERS,
    HTML,
    Accepted,
    Given,
    Openly,
    Token,
    chosen,
    done,
    form,
)
from server.web.drawing import ThePages
from ticketing.people import LinkKind

router = APIRouter(prefix="/account/invitation")

_LONGEST_NAME = 200


@dataclass(frozen=True)
class Invitation:
    """An invitation that is still open; ``known`` where its address has an account."""

    organiser: str
    email: str
    language: str
    known: bool


@router.get(
    "/{token}",
    response_class=HTMLResponse,
    summary="Join an organiser's people?",
    responses=ANSWERS,
)
def ask_to_join(
    token: Token,
    wicket: Wicket,
    here: TheReception,
    drawn: ThePages,
    _by: Openly,
    accepted: Accepted = "",
) -> HTMLResponse:
    """A page with a button that takes the invitation up; opening it changes nothing."""

    def work() -> AccountPage:
        found = _opened(wicket, here, token)
        return invitation_page(found.language, found.organiser, found.email, known=found.known)

    return drawn.account(done(work, accepted))


@router.post(
    "/{token}",
    response_class=HTMLResponse,
    summary="Join an organiser's people by its page",
    responses=ANSWERS | {422: HTML | {"description": "The name or the password would not do."}},
    openapi_extra=form({"name": "Ada Lovelace", "password": "four words in a row"}),
)
def join(
    token: Token,
    wicket: Wicket,
    here: TheReception,
    drawn: ThePages,
    _by: Openly,
    fields: Given,
    accepted: Accepted = "",
) -> HTMLResponse:
    """Take the invitation up; name and password are needed where there is no account yet."""

    def work() -> AccountPage:
        found = _opened(wicket, here, token)
        joining: tuple[str, str] | None = None
        if not found.known:
            name = " ".join(fields.get("name", "").replace("\x00", "").split())[:_LONGEST_NAME]
            plain = chosen(fields.get("password", ""), found.email)
            if not name or plain is None:
                return invitation_page(
                    found.language, found.organiser, found.email, known=False, refused=name
                )
            joining = (name, here.hasher.hash(plain))
        now = wicket.clock()
        email = wicket.database.write(lambda c: accept(c, wicket.secrets, token, joining, now))
        return joined_page(found.language, found.organiser, email)

    return drawn.account(done(work, accepted))


def _opened(wicket: Services, here: Reception, token: str) -> Invitation:
    """The invitation.

    Raises:
        RefusedError: ``CODE_NOT_VALID``.
    """
    now = wicket.clock()

    def work(connection: Connection) -> Invitation:
        link = open_link(connection, wicket.secrets, LinkKind.STAFF_INVITATION, token, now)
        email, known = invited(connection, wicket.secrets, token, now)
        organiser_id: UUID = link["organiser_id"]
        organiser = here.organiser_name(connection, organiser_id) or ""
        return Invitation(organiser, email, link["language"], bool(known))

    return wicket.database.read(work)
