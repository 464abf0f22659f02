"""Scans over HTTP: asked for by gates and people at the door, annulled, overridden and listed."""

from http import HTTPStatus
from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Depends, Query, Request
from fastapi.security import HTTPAuthorizationCredentials, HTTPBearer

from server.admission import (
    checkpoint_routes,
    incident_routes,
    supervisor_routes,
)
from server.admission.annulling import annul
from server.admission.listing import ScanFilter, scans
from server.admission.overriding import Overriding, organiser_of_scan, override
from server.admission.parts import ScanId, TheRecorder
from server.admission.recording import Asked
from server.admission.supervisor_routes import MAY_OVERRIDE
from server.audit.writing import Actor, actor_of
from server.granting import Grant, Granting, grant, may
from server.people.pins import Typed, owner_of
from server.people.reception import Reception, TheReception
from server.permissions import Action
from server.services import Services, Wicket, anybody, services
from ticketing.problem import ProblemCode, RefusedError
from ticketing.scan import Annulled, NewScans, Override, ScanPage, ScanView, ScanViews

router = APIRouter(tags=["admission"])
_bearer = HTTPBearer(auto_error=False, description="A gate's or a person's own token.")


class ScanGranting(Granting):
    """Gives the route of scans its caller's grant, looked up once in a moment.

    A turn on a thread of the pool for each request cost as much as the scan itself.
    """

    async def __call__(  # type: ignore[override]  # FastAPI calls it by the names it declares
        self,
        request: Request,
        credentials: Annotated[HTTPAuthorizationCredentials | None, Depends(_bearer)],
        recording: TheRecorder,
    ) -> Grant:
        """The grant, or a refusal of the caller."""
        token = credentials.credentials if credentials else ""
        scanners = recording.scanners
        known = scanners.fresh(token)
        if known is not None:
            return known
        wicket = services(request)
        found = grant(await anybody(wicket, credentials), self.action)
        return scanners.keep(token, found)


@router.post("/scans", summary="Ask for verdicts, or report those given while alone")
async def scan(
    request: Request,
    by: Annotated[Grant, Depends(ScanGranting(Action.SCAN))],
    batch: NewScans,
    recording: TheRecorder,
) -> ScanViews:
    """Record scans at one checkpoint and get the verdict of each, in order.

    A gate scans at its own checkpoint, a person at any of theirs. A scan with `decided` is kept as
    the gate decided it; the others are decided now. Sending a scan again, after a lost reply, gets
    the same answer and admits nobody twice.
    """
    now = services(request).clock()
    return ScanViews(scans=await recording.ask(Asked(by, batch.scans, now)))


@router.get("/scans", summary="Scans, admitted and refused")
def list_scans(
    wicket: Wicket,
    by: Annotated[Grant, may(Action.READ_SCANS)],
    wanted: Annotated[ScanFilter, Query()],
) -> ScanPage:
    """Every scan is kept, with its reason where it was refused; newest first.

    `text` is what was read where it was refused, with control and direction marks made visible.
    """
    return wicket.database.read(lambda connection: scans(connection, by, wanted))


@router.post("/scans/{scan_id}/annul", summary="Say that nobody came in")
def annul_scan(
    scan_id: ScanId, wicket: Wicket, by: Annotated[Grant, may(Action.ANNUL_SCAN)]
) -> Annulled:
    """Take an admitted scan back ("the turnstile did not turn"): the ticket is good again.

    The same gate within 15 minutes, or a supervisor. Saying it again changes nothing.
    """
    now = wicket.clock()
    return wicket.database.write(lambda connection: annul(connection, scan_id, by, now))


@router.post(
    "/scans/{scan_id}/override", status_code=HTTPStatus.CREATED, summary="Let in who was refused"
)
def override_scan(
    scan_id: ScanId,
    wanted: Override,
    wicket: Wicket,
    by: Annotated[Grant, may(Action.OVERRIDE_REFUSAL)],
    people: TheReception,
) -> ScanView:
    """Admit the ticket of a refused scan by a supervisor's word, whatever the reason was.

    All but `unreadable`, `forged` and `unknown`, within the hour. The refused scan stays as it is;
    the answer is a new one, of the id given, with the reason it `overrode`.
    """
    now = wicket.clock()
    supervisor = _supervisor(scan_id, wanted, wicket, by, people)
    overriding = Overriding(wanted.id, by, supervisor, now, wanted.why, wanted.remark)
    return wicket.database.write(lambda connection: override(connection, scan_id, overriding))


def _supervisor(
    scan_id: UUID, wanted: Override, wicket: Services, by: Grant, people: Reception
) -> Actor:
    """Who overrides: the caller, or at a gate whoever's PIN it is."""
    if by.device is None:
        return actor_of(by.principal)
    user_id, pin = wanted.supervisor_id, wanted.pin
    if user_id is None or pin is None:
        raise RefusedError(
            ProblemCode.INVALID_REQUEST,
            "supervisor_id, pin: a gate overrides with a supervisor's PIN.",
        )

    organiser_id = wicket.database.read(lambda c: organiser_of_scan(c, scan_id, by))
    typed = Typed(user_id, pin, organiser_id)
    return owner_of(wicket.database, people.hasher, typed, MAY_OVERRIDE, wicket.clock())


# After the scans, which are asked most: a request is held against one route after another.
router.include_router(checkpoint_routes.router)
router.include_router(incident_routes.router)
router.include_router(supervisor_routes.router)
