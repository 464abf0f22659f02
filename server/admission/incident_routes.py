"""Incidents over HTTP: admissions that a person must look at, listed and resolved."""

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Path, Query
from sqlalchemy import Connection

from server.admission.incidents import incident_of, incidents, resolve
from server.audit.writing import Concerning, actor_of, note
from server.granting import Grant, Thing, may
from server.paging import MOST, AfterId, PageLimit
from server.permissions import Action
from server.services import Wicket
from ticketing.checkpoint import IncidentList, IncidentView, Resolve

router = APIRouter()


@router.get("/incidents", summary="Scans that should not have been admitted")
def list_incidents(
    wicket: Wicket,
    by: Annotated[Grant, may(Action.READ_SCANS)],
    resolved: Annotated[
        bool | None, Query(description="Only those that were resolved, or were not.")
    ] = None,
    after: AfterId = None,
    limit: PageLimit = MOST,
) -> IncidentList:
    """What cut-off gates admitted beside an earlier entry, or of tickets that were no good.

    Each `scan_id` is there once; `entry_id` is the scan it met.
    """
    found = wicket.database.read(
        lambda c: incidents(c, by, resolved=resolved, after=after, limit=limit + 1)
    )
    page = found[:limit]
    more = len(found) > limit
    return IncidentList(incidents=page, next=page[-1].scan_id if more else None)


@router.post("/incidents/{scan_id}/resolve", summary="Say what was found out")
def resolve_incident(
    scan_id: Annotated[UUID, Path(description="The incident's scan.")],
    found_out: Resolve,
    wicket: Wicket,
    by: Annotated[Grant, may(Action.RESOLVE_INCIDENT)],
) -> IncidentView:
    """Close an incident with a note; who closed it first is kept."""
    now, actor = wicket.clock(), actor_of(by.principal)

    def work(connection: Connection) -> IncidentView:
        view, thing = _incident(connection, scan_id, by)
        if resolve(connection, scan_id, actor.name, found_out.note, now):
            about = Concerning(scan_id, thing.organiser_id, ticket_id=view.ticket_id)
            details = {"kind": view.kind.value, "note": found_out.note}
            note(connection, actor, "incident.resolved", about, now, **details)
        return _incident(connection, scan_id, by)[0]

    return wicket.database.write(work)


def _incident(connection: Connection, scan_id: UUID, by: Grant) -> tuple[IncidentView, Thing]:
    return by.reached(incident_of(connection, scan_id), lambda found: found[1], "incident")
