"""Organisers over HTTP."""

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Header, Path, Request, Response, status
from fastapi.concurrency import run_in_threadpool
from sqlalchemy import Connection

from server.catalogue import marks, organisers
from server.catalogue.asking import SeenVersion, doing, tagged
from server.catalogue.organisers import (
    NewOrganiser,
    OrganiserChange,
    OrganiserList,
    OrganiserView,
)
from server.catalogue.pictures import Picture
from server.granting import Grant, Thing, may
from server.permissions import Action
from server.services import Wicket
from ticketing.problem import ProblemCode, RefusedError

router = APIRouter()

OrganiserId = Annotated[UUID, Path(description="The organiser's id.")]
_MARK: dict[str, dict[str, str]] = {"image/png": {}, "image/jpeg": {}, marks.SVG: {}}


@router.post(
    "/organisers",
    summary="Add an organiser",
    status_code=status.HTTP_201_CREATED,
    responses={200: {"description": "It was there already.", "model": OrganiserView}},
)
def add_organiser(
    new: NewOrganiser,
    wicket: Wicket,
    by: Annotated[Grant, may(Action.ADD_ORGANISER)],
    response: Response,
) -> OrganiserView:
    """Add whoever owns events and is paid. The same id with the same body changes nothing."""
    deed = doing(wicket, by)
    view, made = wicket.database.write(lambda c: organisers.add_organiser(c, new, deed))
    if not made:
        response.status_code = status.HTTP_200_OK
    return view


@router.get("/organisers", summary="The organisers within reach")
def list_organisers(
    wicket: Wicket, by: Annotated[Grant, may(Action.READ_ORGANISERS)]
) -> OrganiserList:
    """Those the caller works for, oldest first; for an administrator all there are."""
    within = by.within(organisers.COLUMNS)
    return wicket.database.read(lambda c: organisers.organisers_in(c, within))


@router.get("/organisers/{organiser_id}", summary="One organiser", response_model=OrganiserView)
def read_organiser(
    organiser_id: OrganiserId,
    wicket: Wicket,
    by: Annotated[Grant, may(Action.READ_ORGANISERS)],
    if_none_match: Annotated[str | None, Header()] = None,
) -> Response:
    """An organiser the caller works for; its `ETag` is what an edit sends as `If-Match`."""
    view = wicket.database.read(lambda c: _view(c, organiser_id, by))
    return tagged(view, if_none_match, view.version)


@router.patch("/organisers/{organiser_id}", summary="Change an organiser")
def change_organiser(
    organiser_id: OrganiserId,
    wanted: OrganiserChange,
    wicket: Wicket,
    by: Annotated[Grant, may(Action.CHANGE_ORGANISER)],
    seen: SeenVersion,
) -> OrganiserView:
    """Change the fields that are given; a person says by `If-Match` which version they saw."""
    deed = doing(wicket, by, seen)

    def work(connection: Connection) -> OrganiserView:
        _view(connection, organiser_id, by)
        return organisers.change_organiser(connection, organiser_id, wanted, deed)

    return wicket.database.write(work)


@router.put(
    "/organisers/{organiser_id}/mark",
    summary="Give an organiser its mark",
    status_code=status.HTTP_204_NO_CONTENT,
    openapi_extra={"requestBody": {"content": _MARK, "required": True}},
)
async def set_mark(
    organiser_id: OrganiserId,
    request: Request,
    wicket: Wicket,
    by: Annotated[Grant, may(Action.CHANGE_ORGANISER)],
) -> None:
    """Print this PNG, JPEG or plain SVG on its tickets and receipts from now on."""
    content = await request.body()
    deed = doing(wicket, by)

    def work(connection: Connection) -> None:
        _view(connection, organiser_id, by)
        marks.set_mark(connection, organiser_id, content, deed)

    await run_in_threadpool(wicket.database.write, work)


@router.get(
    "/organisers/{organiser_id}/mark",
    summary="An organiser's mark",
    response_class=Response,
    responses={200: {"content": _MARK, "description": "The mark."}},
)
def read_mark(
    organiser_id: OrganiserId,
    wicket: Wicket,
    by: Annotated[Grant, may(Action.READ_ORGANISERS)],
) -> Response:
    """What is printed on its tickets and receipts."""

    def work(connection: Connection) -> Picture | None:
        _view(connection, organiser_id, by)
        return marks.mark_of(connection, organiser_id)

    found = wicket.database.read(work)
    if found is None:
        raise RefusedError(ProblemCode.NOT_FOUND, "This organiser has no mark.")
    headers = {"Cache-Control": "no-cache", "X-Content-Type-Options": "nosniff"}
    return Response(found.content, media_type=found.media_type, headers=headers)


def _view(connection: Connection, organiser_id: UUID, by: Grant) -> OrganiserView:
    view = organisers.organiser_of(connection, organiser_id)
    if view is None or not by.reaches(Thing(organiser_id=organiser_id)):
        raise RefusedError(ProblemCode.NOT_FOUND, "There is no such organiser.")
    return view
