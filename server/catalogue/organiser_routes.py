"""Organisers over HTTP."""

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Header, Path, Response, status
from sqlalchemy import Connection

from server.catalogue import organisers
from server.catalogue.asking import SeenVersion, doing, tagged
from server.catalogue.organisers import (
    NewOrganiser,
    OrganiserChange,
    OrganiserList,
    OrganiserView,
)
from server.granting import Grant, Thing, may
from server.permissions import Action
from server.services import Wicket
from ticketing.problem import ProblemCode, RefusedError

router = APIRouter()

OrganiserId = Annotated[UUID, Path(description="The organiser's id.")]


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
    view = wicket.database.read(lambda c: reached_organiser(c, organiser_id, by))
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
        reached_organiser(connection, organiser_id, by)
        return organisers.change_organiser(connection, organiser_id, wanted, deed)

    return wicket.database.write(work)


def reached_organiser(connection: Connection, organiser_id: UUID, by: Grant) -> OrganiserView:
    """An organiser that the caller reaches.

    Raises:
        RefusedError: ``NOT_FOUND``.
    """
    view = organisers.organiser_of(connection, organiser_id)
    if view is None or not by.reaches(Thing(organiser_id=organiser_id)):
        raise RefusedError(ProblemCode.NOT_FOUND, "There is no such organiser.")
    return view
