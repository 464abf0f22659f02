"""The interface of payments' incidents: what a person must look at, and what they did about it."""

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Path, Query
from sqlalchemy import Connection

from server.audit.writing import actor_of
from server.granting import Grant, may
from server.paging import AfterPlace, PageLimit, Place, cut, place_of
from server.payment.incidents import STILL_OPEN, WHOSE, incident_of, incidents, resolve
from server.payment.routes import TheTill
from server.permissions import Action
from ticketing.payment import PaymentIncident, PaymentIncidentPage, ResolveIncident
from ticketing.problem import Problem

# Its paths must be known before that of one payment, which would take "incidents" for a reference.
router = APIRouter(prefix="/payments/incidents", tags=["payments"])

_REFUSED = {
    "model": Problem,
    "description": "Refused, with the reason in `code`.",
    "content": {"application/problem+json": {}},
}


@router.get("", summary="Payments that a person must look at")
def list_incidents(
    by: Annotated[Grant, may(Action.SEARCH_PAYMENTS)],
    the_till: TheTill,
    *,
    resolved: Annotated[bool, Query(description="Also those that were resolved.")] = False,
    after: AfterPlace = None,
    limit: PageLimit = 50,
) -> PaymentIncidentPage:
    """Money that went back by itself or could not go back, newest first."""
    conditions = [by.within(WHOSE)] if resolved else [by.within(WHOSE), STILL_OPEN]
    before = place_of(after)
    found = the_till.database.read(lambda c: incidents(c, conditions, before, limit))
    page, following = cut(found, limit, lambda last: Place(last.opened_at, last.id))
    return PaymentIncidentPage(incidents=page, next=following)


@router.post(
    "/{incident_id}/resolve",
    summary="Say what was done about an incident",
    responses={404: _REFUSED, 412: _REFUSED},
)
def resolve_incident(
    incident_id: Annotated[UUID, Path(description="The incident's id.")],
    wish: ResolveIncident,
    by: Annotated[Grant, may(Action.RESOLVE_INCIDENT)],
    the_till: TheTill,
) -> PaymentIncident:
    """Close it with a note; the same note again changes nothing."""

    def work(connection: Connection) -> PaymentIncident:
        known = incident_of(connection, incident_id, lock=True)
        found = by.reached(known, lambda one: one.thing, "incident")
        return resolve(connection, found, actor_of(by.principal), wish.note, the_till.clock())

    return the_till.database.write(work)
