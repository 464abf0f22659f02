"""Events and their pictures over HTTP."""

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Header, Path, Query, Request, Response, status
from fastapi.concurrency import run_in_threadpool
from pydantic import AwareDatetime
from sqlalchemy import Connection

from server.catalogue import changing, events, listing, pictures, viewing
from server.catalogue.asking import (
    AcceptLanguage,
    SeenVersion,
    doing,
    may_see,
    showing,
    tagged,
)
from server.catalogue.branding_routes import PICTURE, Digest, PictureView, served
from server.catalogue.branding_routes import router as branding_router
from server.catalogue.organiser_routes import router as organiser_router
from server.catalogue.receiving import Picture, received
from server.catalogue.session_routes import router as session_router
from server.catalogue.tier_routes import router as tier_router
from server.granting import Grant, Thing, may
from server.paging import AfterPlace, place_of
from server.people.promoting import promote
from server.permissions import Action
from server.services import Services, Wicket
from ticketing.catalogue import (
    EventAct,
    EventChange,
    EventList,
    EventStatus,
    EventView,
    NewEvent,
)
from ticketing.problem import ProblemCode, RefusedError
from ticketing.wire import ShortText

router = APIRouter(tags=["catalogue"])
router.include_router(organiser_router)
router.include_router(branding_router)
router.include_router(session_router)
router.include_router(tier_router)

EventId = Annotated[UUID, Path(description="The event's id.")]
Reader = Annotated[Grant, may(Action.READ_CATALOGUE)]
Writer = Annotated[Grant, may(Action.CHANGE_CATALOGUE)]

_ON_SALE = (EventStatus.PUBLISHED,)
_USUAL_PAGE = 100


@router.get("/events", summary="The events on sale, soonest first", response_model=EventList)
def list_events(  # noqa: PLR0913  each is a parameter of the query, and documented as such
    wicket: Wicket,
    by: Reader,
    *,
    include_all: Annotated[
        bool, Query(alias="all", description="Of every status that the caller may see.")
    ] = False,
    statuses: Annotated[
        tuple[EventStatus, ...], Query(alias="status", description="Of these statuses instead.")
    ] = (),
    organiser: Annotated[UUID | None, Query(description="Of this organiser.")] = None,
    runs_after: Annotated[
        AwareDatetime | None, Query(alias="from", description="Not over by then.")
    ] = None,
    runs_before: Annotated[
        AwareDatetime | None, Query(alias="to", description="Begun before then.")
    ] = None,
    text: Annotated[ShortText | None, Query(description="Found in its name or its venue.")] = None,
    after: AfterPlace = None,
    limit: Annotated[
        int | None,
        Query(ge=1, le=listing.MOST, description="How many at most; a device gets all without it."),
    ] = None,
    if_none_match: Annotated[str | None, Header()] = None,
    accept_language: AcceptLanguage = None,
) -> Response:
    """The published events with their sessions, tiers and what is left; of other statuses if asked.

    A device is told of its own organiser's. Drafts are seen by those who may change them. The
    answer's `ETag` saves the body the next time.
    """
    device = by.device
    wanted = listing.Wanted(
        statuses=tuple(EventStatus) if include_all else statuses or _ON_SALE,
        organiser_id=organiser,
        runs_after=runs_after,
        runs_before=runs_before,
        text=text,
        after=place_of(after),
        limit=limit or (None if device else _USUAL_PAGE),
    )
    within = by.within(listing.COLUMNS)
    if by.published:
        within |= listing.published_for(device.organiser_id if device else None)
    how = showing(wicket, by, accept_language)
    found = wicket.database.read(lambda c: listing.events_in(c, within, wanted, how))
    return tagged(found, if_none_match)


@router.get("/events/{event_id}", summary="One event", response_model=EventView)
def read_event(
    event_id: EventId,
    wicket: Wicket,
    by: Reader,
    if_none_match: Annotated[str | None, Header()] = None,
    accept_language: AcceptLanguage = None,
) -> Response:
    """An event with its sessions, its tiers and what is left of each.

    Drafts are there for those who may change them. Its `ETag` is what an edit sends as `If-Match`.
    """
    how = showing(wicket, by, accept_language)

    def work(connection: Connection) -> EventView:
        standing = viewing.standing_of(connection, event_id)
        if standing is None or not may_see(by, standing):
            raise _no_such_event()
        return _view(connection, event_id, how)

    view = wicket.database.read(work)
    return tagged(view, if_none_match, view.version)


@router.post(
    "/events",
    summary="Write an event down as a draft",
    status_code=status.HTTP_201_CREATED,
    responses={200: {"description": "It was there already.", "model": EventView}},
)
def add_event(new: NewEvent, wicket: Wicket, by: Writer, response: Response) -> EventView:
    """Add an event with its sessions. The same id with the same body changes nothing.

    A promoter becomes its promoter.
    """
    deed = doing(wicket, by)

    def work(connection: Connection) -> EventView:
        person = by.person
        manages = by.reaches(Thing(organiser_id=new.organiser_id))
        if not manages and (person is None or new.organiser_id not in by.promoting):
            words = "There is no organiser of this id."
            fields = [{"field": "organiser_id", "message": words}]
            raise RefusedError(ProblemCode.INVALID_REQUEST, words, fields=fields)
        if events.add_event(connection, new, deed):
            response.status_code = status.HTTP_201_CREATED
            if person and not manages:
                promote(connection, new.id, person.id)
        else:
            known = viewing.standing_of(connection, new.id)
            by.require(known.thing if known else None, "event")
            response.status_code = status.HTTP_200_OK
        return _view(connection, new.id, showing(wicket, by, None))

    return wicket.database.write(work)


@router.patch("/events/{event_id}", summary="Change an event")
def change_event(
    event_id: EventId, wanted: EventChange, wicket: Wicket, by: Writer, seen: SeenVersion
) -> EventView:
    """Change the fields that are given; a person says by `If-Match` which version they saw.

    The currency changes only while nothing was sold.
    """
    deed = doing(wicket, by, seen)

    def work(connection: Connection) -> EventView:
        _require(connection, event_id, by)
        changing.change_event(connection, event_id, wanted, deed)
        return _view(connection, event_id, showing(wicket, by, None))

    return wicket.database.write(work)


@router.post("/events/{event_id}/publish", summary="Put an event on sale")
def publish(event_id: EventId, wicket: Wicket, by: Writer) -> EventView:
    """Show a draft to everybody; it needs a tier. A published event stays so."""
    return _act(wicket, by, event_id, EventAct.PUBLISH)


@router.post("/events/{event_id}/cancel", summary="Cancel an event")
def cancel(event_id: EventId, wicket: Wicket, by: Writer) -> EventView:
    """Take an event off sale for good. What was paid for it, also later, is given back."""
    return _act(wicket, by, event_id, EventAct.CANCEL)


@router.post("/events/{event_id}/end", summary="End an event")
def end(event_id: EventId, wicket: Wicket, by: Writer) -> EventView:
    """Take an event off sale that is over; it also happens by itself half a day after."""
    return _act(wicket, by, event_id, EventAct.END)


@router.put(
    "/events/{event_id}/picture",
    summary="Give an event its picture",
    openapi_extra={"requestBody": {"content": PICTURE, "required": True}},
)
async def set_picture(
    event_id: EventId, request: Request, wicket: Wicket, by: Writer
) -> PictureView:
    """Take a PNG or JPEG of at most 2 MB in place of the picture the event had."""
    given = await run_in_threadpool(received, await request.body())
    deed = doing(wicket, by)

    def work(connection: Connection) -> None:
        _require(connection, event_id, by)
        pictures.set_picture(connection, event_id, given, deed)

    await run_in_threadpool(wicket.database.write, work)
    return PictureView(picture=viewing.picture_path(event_id, given.digest))


@router.get(
    "/events/{event_id}/picture",
    summary="An event's picture",
    response_class=Response,
    responses={200: {"content": PICTURE, "description": "The picture."}},
)
def read_picture(
    event_id: EventId,
    wicket: Wicket,
    by: Reader,
    v: Digest = "",
) -> Response:
    """The picture; under its digest it may be kept for ever."""

    def work(connection: Connection) -> Picture | None:
        standing = viewing.standing_of(connection, event_id)
        if standing is None or not may_see(by, standing):
            return None
        return pictures.picture_of(connection, event_id)

    found = wicket.database.read(work)
    return served(found, v, "public", "This event has no picture.")


def _act(wicket: Services, by: Grant, event_id: UUID, act: EventAct) -> EventView:
    deed = doing(wicket, by)

    def work(connection: Connection) -> EventView:
        _require(connection, event_id, by)
        events.act_on_event(connection, event_id, act, deed)
        return _view(connection, event_id, showing(wicket, by, None))

    return wicket.database.write(work)


def _require(connection: Connection, event_id: UUID, by: Grant) -> None:
    standing = viewing.standing_of(connection, event_id)
    by.require(standing.thing if standing else None, "event")


def _view(connection: Connection, event_id: UUID, how: viewing.Showing) -> EventView:
    view = viewing.event_of(connection, event_id, how)
    if view is None:
        raise _no_such_event()
    return view


def _no_such_event() -> RefusedError:
    return RefusedError(ProblemCode.NOT_FOUND, "There is no such event.")
