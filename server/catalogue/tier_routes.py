"""Tiers over HTTP, and what is left of each."""

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Header, Path, Query, Response, status
from sqlalchemy import Connection

from server.catalogue import retiering, tiers, viewing
from server.catalogue.asking import (
    AcceptLanguage,
    SeenVersion,
    doing,
    may_see,
    showing,
    tagged,
)
from server.granting import Grant, may
from server.permissions import Action
from server.services import Services, Wicket
from ticketing.catalogue import EventView, NewTier, TierChange, TierList, TierOrder, TierView
from ticketing.problem import ProblemCode, RefusedError
from ticketing.stock import Availability

router = APIRouter()

EventId = Annotated[UUID, Path(description="The event's id.")]
TierId = Annotated[UUID, Path(description="The tier's id.")]
Reader = Annotated[Grant, may(Action.READ_CATALOGUE)]
Writer = Annotated[Grant, may(Action.CHANGE_CATALOGUE)]


@router.get("/events/{event_id}/tiers", summary="The tiers of an event", response_model=TierList)
def list_tiers(
    event_id: EventId,
    wicket: Wicket,
    by: Reader,
    *,
    inactive: Annotated[bool, Query(description="Those switched off too.")] = False,
    if_none_match: Annotated[str | None, Header()] = None,
    accept_language: AcceptLanguage = None,
) -> Response:
    """The tiers in the order they are shown, with what is left of each; staff see every count."""
    how = showing(wicket, by, accept_language)

    def work(connection: Connection) -> EventView | None:
        standing = viewing.standing_of(connection, event_id)
        if standing is None or not may_see(by, standing):
            return None
        return viewing.event_of(connection, event_id, how)

    view = wicket.database.read(work)
    if view is None:
        raise RefusedError(ProblemCode.NOT_FOUND, "There is no such event.")
    shown = tuple(one for one in view.tiers if one.active or inactive)
    return tagged(TierList(tiers=shown), if_none_match, view.version)


@router.post(
    "/events/{event_id}/tiers",
    summary="Add a kind of ticket to an event",
    status_code=status.HTTP_201_CREATED,
    responses={200: {"description": "It was there already.", "model": EventView}},
)
def add_tier(
    event_id: EventId, new: NewTier, wicket: Wicket, by: Writer, response: Response
) -> EventView:
    """Add a tier with its stock, behind the others. The same id and body changes nothing."""
    deed = doing(wicket, by)

    def work(connection: Connection) -> EventView:
        _require_event(connection, event_id, by)
        made = tiers.add_tier(connection, event_id, new, deed)
        response.status_code = status.HTTP_201_CREATED if made else status.HTTP_200_OK
        view = viewing.event_of(connection, event_id, showing(wicket, by, None))
        if view is None:
            raise AssertionError("an event is never deleted")
        return view

    return wicket.database.write(work)


@router.post("/events/{event_id}/tiers/order", summary="Reorder the tiers of an event")
def order_tiers(event_id: EventId, wanted: TierOrder, wicket: Wicket, by: Writer) -> TierList:
    """Show the event's tiers in the order given, which names each of them once."""
    deed = doing(wicket, by)

    def work(connection: Connection) -> TierList:
        _require_event(connection, event_id, by)
        retiering.order_tiers(connection, event_id, wanted, deed)
        view = viewing.event_of(connection, event_id, showing(wicket, by, None))
        return TierList(tiers=view.tiers if view else ())

    return wicket.database.write(work)


@router.get("/tiers/{tier_id}", summary="One tier", response_model=TierView)
def read_tier(
    tier_id: TierId,
    wicket: Wicket,
    by: Reader,
    if_none_match: Annotated[str | None, Header()] = None,
    accept_language: AcceptLanguage = None,
) -> Response:
    """A tier with what is left of it; its `ETag` is what an edit sends as `If-Match`."""
    view = _seen_tier(wicket, by, tier_id, accept_language)
    return tagged(view, if_none_match, view.version)


@router.get("/tiers/{tier_id}/availability", summary="What is left of a tier")
def read_availability(
    tier_id: TierId, wicket: Wicket, by: Reader, accept_language: AcceptLanguage = None
) -> Availability:
    """How many tickets can be bought now, and why not more, in the reader's language."""
    return _seen_tier(wicket, by, tier_id, accept_language).availability


@router.patch("/tiers/{tier_id}", summary="Change a tier")
def change_tier(
    tier_id: TierId, wanted: TierChange, wicket: Wicket, by: Writer, seen: SeenVersion
) -> TierView:
    """Change the fields that are given; a person says by `If-Match` which version they saw.

    After the first sale its price stays, and its quantity never goes below what is sold, held in
    baskets and handed to kiosks.
    """
    deed = doing(wicket, by, seen)

    def work(connection: Connection) -> TierView:
        _require_tier(connection, tier_id, by, wicket)
        retiering.change_tier(connection, tier_id, wanted, deed)
        found = viewing.tier_of(connection, tier_id, showing(wicket, by, None))
        if found is None:
            raise AssertionError("it is locked by this transaction")
        return found[1]

    return wicket.database.write(work)


@router.delete("/tiers/{tier_id}", summary="Delete a tier", status_code=status.HTTP_204_NO_CONTENT)
def delete_tier(tier_id: TierId, wicket: Wicket, by: Writer) -> None:
    """Delete a tier of which nothing was ever sold; another can only be switched off."""
    deed = doing(wicket, by)

    def work(connection: Connection) -> None:
        _require_tier(connection, tier_id, by, wicket)
        retiering.delete_tier(connection, tier_id, deed)

    wicket.database.write(work)


def _seen_tier(wicket: Services, by: Grant, tier_id: UUID, accept_language: str | None) -> TierView:
    how = showing(wicket, by, accept_language)
    found = wicket.database.read(lambda c: viewing.tier_of(c, tier_id, how))
    if found is None or not may_see(by, found[0]):
        raise RefusedError(ProblemCode.NOT_FOUND, "There is no such tier.")
    return found[1]


def _require_event(connection: Connection, event_id: UUID, by: Grant) -> None:
    standing = viewing.standing_of(connection, event_id)
    by.require(standing.thing if standing else None, "event")


def _require_tier(connection: Connection, tier_id: UUID, by: Grant, wicket: Services) -> None:
    found = viewing.tier_of(connection, tier_id, showing(wicket, by, None))
    by.require(found[0].thing if found else None, "tier")
