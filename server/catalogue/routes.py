"""The catalogue over HTTP."""

import hashlib
from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Header, Path, Query, Request, Response, status
from fastapi.concurrency import run_in_threadpool
from sqlalchemy import Connection

from server.catalogue import events, organisers, pictures, tiers, viewing
from server.catalogue.organisers import NewOrganiser, OrganiserList, OrganiserView
from server.security import Device, Operator, Principal
from server.services import AnOperator, Anybody, Services, Wicket
from ticketing.catalogue import EventAct, EventList, EventStatus, EventView, NewEvent, NewTier
from ticketing.problem import ProblemCode, RefusedError
from ticketing.stock import Availability
from ticketing.wire import Answer

router = APIRouter(tags=["catalogue"])

EventId = Annotated[UUID, Path(description="The event's id.")]
_SEEN_BY_ALL = frozenset({EventStatus.PUBLISHED})
_FOR_EVER = "public, max-age=31536000, immutable"
_PICTURE: dict[str, dict[str, str]] = {"image/png": {}, "image/jpeg": {}}


class PictureView(Answer):
    """Where an event's picture is."""

    picture: str


@router.get("/events", summary="The events on sale, soonest first", response_model=EventList)
def list_events(
    wicket: Wicket,
    principal: Anybody,
    *,
    include_all: Annotated[
        bool, Query(alias="all", description="Drafts and past events too; for the operator.")
    ] = False,
    if_none_match: Annotated[str | None, Header()] = None,
) -> Response:
    """Every published event with its sessions, its tiers and what is left of each.

    A kiosk is told of its own organiser's. The answer's `ETag` saves the body the next time.
    """
    statuses = frozenset(EventStatus) if include_all else _SEEN_BY_ALL
    if include_all and not isinstance(principal, Operator):
        raise RefusedError(ProblemCode.NOT_ALLOWED, "Only an operator sees every event.")
    now = wicket.clock()
    found = wicket.database.read(lambda c: viewing.events_in(c, statuses, now))
    if isinstance(principal, Device):
        found = tuple(one for one in found if one.organiser_id == principal.organiser_id)
    return _tagged(EventList(events=found), if_none_match)


@router.get("/events/{event_id}", summary="One event", response_model=EventView)
def read_event(
    event_id: EventId,
    wicket: Wicket,
    principal: Anybody,
    if_none_match: Annotated[str | None, Header()] = None,
) -> Response:
    """An event with its sessions, its tiers and what is left of each; drafts for operators."""
    view = wicket.database.read(lambda c: _view(c, event_id, wicket))
    if not _may_see(view, principal):
        raise _no_such_event()
    return _tagged(view, if_none_match)


@router.post(
    "/events",
    summary="Write an event down as a draft",
    status_code=status.HTTP_201_CREATED,
    responses={200: {"description": "It was there already.", "model": EventView}},
)
def add_event(
    new: NewEvent, wicket: Wicket, _operator: AnOperator, response: Response
) -> EventView:
    """Add an event with its sessions. The same id with the same body changes nothing."""

    def work(connection: Connection) -> EventView:
        if not events.add_event(connection, new, wicket.clock()):
            response.status_code = status.HTTP_200_OK
        return _view(connection, new.id, wicket)

    return wicket.database.write(work)


@router.post("/events/{event_id}/publish", summary="Put an event on sale")
def publish(event_id: EventId, wicket: Wicket, _operator: AnOperator) -> EventView:
    """Show a draft to everybody; it needs a tier. A published event stays so."""
    return _act(wicket, event_id, EventAct.PUBLISH)


@router.post("/events/{event_id}/cancel", summary="Cancel an event")
def cancel(event_id: EventId, wicket: Wicket, _operator: AnOperator) -> EventView:
    """Take an event off sale for good. Money that arrives for it later is given back."""
    return _act(wicket, event_id, EventAct.CANCEL)


@router.post(
    "/events/{event_id}/tiers",
    summary="Add a kind of ticket to an event",
    status_code=status.HTTP_201_CREATED,
    responses={200: {"description": "It was there already.", "model": EventView}},
)
def add_tier(
    event_id: EventId, new: NewTier, wicket: Wicket, _operator: AnOperator, response: Response
) -> EventView:
    """Add a tier with its stock. The same id with the same body changes nothing."""

    def work(connection: Connection) -> EventView:
        if not tiers.add_tier(connection, event_id, new):
            response.status_code = status.HTTP_200_OK
        return _view(connection, event_id, wicket)

    return wicket.database.write(work)


@router.get("/tiers/{tier_id}/availability", summary="What is left of a tier")
def read_availability(
    tier_id: Annotated[UUID, Path(description="The tier's id.")], wicket: Wicket, principal: Anybody
) -> Availability:
    """How many tickets can be bought now, and why not more."""
    now = wicket.clock()
    found = wicket.database.read(lambda c: viewing.availability_of(c, tier_id, now))
    if found is None or (found[0] not in _SEEN_BY_ALL and not isinstance(principal, Operator)):
        raise RefusedError(ProblemCode.NOT_FOUND, "There is no such tier.")
    return found[1]


@router.put(
    "/events/{event_id}/picture",
    summary="Give an event its picture",
    openapi_extra={"requestBody": {"content": _PICTURE, "required": True}},
)
async def set_picture(
    event_id: EventId, request: Request, wicket: Wicket, _operator: AnOperator
) -> PictureView:
    """Take a PNG or JPEG of at most 2 MB in place of the picture the event had."""
    content = await request.body()

    def work(connection: Connection) -> str:
        return pictures.set_picture(connection, event_id, content)

    digest = await run_in_threadpool(wicket.database.write, work)
    return PictureView(picture=viewing.picture_path(event_id, digest))


@router.get(
    "/events/{event_id}/picture",
    summary="An event's picture",
    response_class=Response,
    responses={200: {"content": _PICTURE, "description": "The picture."}},
)
def read_picture(
    event_id: EventId,
    wicket: Wicket,
    v: Annotated[str, Query(max_length=64, description="The digest in its path.")] = "",
) -> Response:
    """The picture; under its digest it may be kept for ever."""
    found = wicket.database.read(lambda c: pictures.picture_of(c, event_id))
    if found is None:
        raise RefusedError(ProblemCode.NOT_FOUND, "This event has no picture.")
    caching = _FOR_EVER if v == found.digest else "no-cache"
    headers = {"Cache-Control": caching, "X-Content-Type-Options": "nosniff"}
    return Response(found.content, media_type=found.media_type, headers=headers)


@router.post(
    "/organisers",
    summary="Add an organiser",
    status_code=status.HTTP_201_CREATED,
    responses={200: {"description": "It was there already.", "model": OrganiserView}},
)
def add_organiser(
    new: NewOrganiser, wicket: Wicket, _operator: AnOperator, response: Response
) -> OrganiserView:
    """Add whoever owns events and is paid."""
    view, made = wicket.database.write(lambda c: organisers.add_organiser(c, new))
    if not made:
        response.status_code = status.HTTP_200_OK
    return view


@router.get("/organisers", summary="All organisers")
def list_organisers(wicket: Wicket, _operator: AnOperator) -> OrganiserList:
    """Every organiser, oldest first."""
    return wicket.database.read(organisers.all_organisers)


def _act(wicket: Services, event_id: UUID, act: EventAct) -> EventView:
    def work(connection: Connection) -> EventView:
        events.act_on_event(connection, event_id, act)
        return _view(connection, event_id, wicket)

    return wicket.database.write(work)


def _view(connection: Connection, event_id: UUID, wicket: Services) -> EventView:
    view = viewing.event_of(connection, event_id, wicket.clock())
    if view is None:
        raise _no_such_event()
    return view


def _no_such_event() -> RefusedError:
    return RefusedError(ProblemCode.NOT_FOUND, "There is no such event.")


def _may_see(view: EventView, principal: Principal | None) -> bool:
    if isinstance(principal, Operator):
        return True
    if isinstance(principal, Device) and principal.organiser_id != view.organiser_id:
        return False
    return view.status is not EventStatus.DRAFT


def _tagged(answer: Answer, seen: str | None) -> Response:
    """The answer with the digest of its text, or 304 where the caller has just that already."""
    body = answer.model_dump_json().encode()
    tag = f'"{hashlib.sha256(body).hexdigest()[:32]}"'
    headers = {"ETag": tag, "Cache-Control": "no-cache"}
    if seen is not None and tag in {part.strip().removeprefix("W/") for part in seen.split(",")}:
        return Response(status_code=status.HTTP_304_NOT_MODIFIED, headers=headers)
    return Response(body, media_type="application/json", headers=headers)
