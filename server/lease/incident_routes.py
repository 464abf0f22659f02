"""The interface of leases' incidents: what a person must look at, and what they did about it."""

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Path, Query
from sqlalchemy import Connection

from server.audit.writing import actor_of
from server.granting import Grant, may
from server.lease.incidents import STILL_OPEN, WHOSE, incident_of, incidents, resolve
from server.lease.routes import REFUSED
from server.paging import AfterPlace, PageLimit, Place, cut, place_of
from server.permissions import Action
from server.services import Wicket
from ticketing.lease import LeaseIncident, LeaseIncidentPage
from ticketing.payment import ResolveIncident

router = APIRouter(prefix="/leases/incidents", tags=["leases"])


@router.get("", summary="Sales without the server that a person must look at")
def list_incidents(
    by: Annotated[Grant, may(Action.READ_LEASES)],
    wicket: Wicket,
    *,
    resolved: Annotated[bool, Query(description="Also those that were resolved.")] = False,
    after: AfterPlace = None,
    limit: PageLimit = 50,
) -> LeaseIncidentPage:
    """More sold than was planned, for a cancelled event, or perhaps by a revoked kiosk."""
    conditions = [by.within(WHOSE)] if resolved else [by.within(WHOSE), STILL_OPEN]
    before = place_of(after)
    found = wicket.database.read(lambda c: incidents(c, conditions, before, limit))
    page, following = cut(found, limit, lambda last: Place(last.opened_at, last.id))
    return LeaseIncidentPage(incidents=page, next=following)


@router.post(
    "/{lease_incident_id}/resolve",
    summary="Say what was done about such sales",
    responses={404: REFUSED, 412: REFUSED},
)
def resolve_incident(
    lease_incident_id: Annotated[UUID, Path(description="The incident's id.")],
    wish: ResolveIncident,
    by: Annotated[Grant, may(Action.RESOLVE_INCIDENT)],
    wicket: Wicket,
) -> LeaseIncident:
    """Close it with a note; the same note again changes nothing."""

    def work(connection: Connection) -> LeaseIncident:
        known = incident_of(connection, lease_incident_id)
        found = by.reached(known, lambda one: one.thing, "incident")
        return resolve(connection, found, actor_of(by.principal), wish.note, wicket.clock())

    return wicket.database.write(work)
