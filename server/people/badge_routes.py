"""Badges over HTTP: a manager has one made as a page to print, or takes it away."""

from http import HTTPStatus

from fastapi import APIRouter, Response
from sqlalchemy import Connection

from documents.badge_pdf import Badge, badge_pdf
from server.audit.writing import actor_of
from server.people.badges import make_badge, take_badge
from server.people.finding import language_of
from server.people.reception import TheReception
from server.people.staff_routes import OrganiserId, OverPeople, UserId, require_person
from server.services import Wicket

router = APIRouter(tags=["people"])

_BADGE = "/organisers/{organiser_id}/people/{user_id}/badge"


@router.post(
    _BADGE,
    status_code=HTTPStatus.CREATED,
    response_class=Response,
    responses={201: {"content": {"application/pdf": {}}, "description": "The badge."}},
    summary="Make somebody's badge for kiosks",
)
def make(
    organiser_id: OrganiserId, user_id: UserId, wicket: Wicket, here: TheReception, by: OverPeople
) -> Response:
    """A card to print, with a code that a kiosk's scanner reads: it asks for that person's PIN.

    It is not kept, so a badge that got lost is made anew; the one before is worthless at once.
    Clerks and managers have one.
    """

    def work(connection: Connection) -> Badge:
        require_person(connection, here, by, organiser_id, user_id)
        code, name = make_badge(
            connection, user_id, organiser_id, actor_of(by.principal), wicket.clock()
        )
        organiser = here.organiser_name(connection, organiser_id) or ""
        return Badge(code, name, organiser, language_of(connection, user_id) or "en")

    content = badge_pdf(wicket.database.write(work))
    headers = {"Cache-Control": "private, no-store"}
    return Response(content, HTTPStatus.CREATED, headers, "application/pdf")


@router.delete(_BADGE, status_code=HTTPStatus.NO_CONTENT, summary="Take somebody's badge away")
def take(
    organiser_id: OrganiserId, user_id: UserId, wicket: Wicket, here: TheReception, by: OverPeople
) -> None:
    """No kiosk knows it any more; once more changes nothing."""

    def work(connection: Connection) -> None:
        require_person(connection, here, by, organiser_id, user_id)
        take_badge(connection, user_id, organiser_id, actor_of(by.principal), wicket.clock())

    wicket.database.write(work)
