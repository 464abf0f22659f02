"""Admission over HTTP: checkpoints for whoever sets them up, scans for gates."""

from http import HTTPStatus
from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Depends, Query, Request
from fastapi.concurrency import run_in_threadpool
from fastapi.security import HTTPAuthorizationCredentials, HTTPBearer
from pydantic import ConfigDict
from sqlalchemy import Connection

from server.admission.checkpoints import Place, checkpoints, set_up
from server.admission.incidents import incidents
from server.admission.recording import Asked, Recorder
from server.catalogue.viewing import event_of, tier_refs
from server.security import Device
from server.services import AnOperator, SignedIn, Wicket, anybody, gate_device, services
from server.ticket.signing import KeyFor, Signer
from ticketing.admission import Checkpoint
from ticketing.device import DeviceKind
from ticketing.problem import ProblemCode, RefusedError
from ticketing.scan import NewScans, ScanViews
from ticketing.wire import Answer, Instant

router = APIRouter(tags=["admission"])
_PAGE = 1000
_bearer = HTTPBearer(auto_error=False, description="A gate's own token.")


class CheckpointList(Answer):
    """Checkpoints, oldest first."""

    checkpoints: tuple[Checkpoint, ...]


class IncidentView(Answer):
    """A scan that met an earlier one, the entry."""

    model_config = ConfigDict(frozen=True, from_attributes=True)

    scan_id: UUID
    entry_id: UUID
    ticket_id: UUID
    checkpoint_id: UUID
    opened_at: Instant


class IncidentList(Answer):
    """Incidents by the ids of their scans."""

    incidents: tuple[IncidentView, ...]


async def recorder(request: Request) -> Recorder:
    """The application's recorder of scans, put together in app.py."""
    found: Recorder = request.app.state.recorder
    return found


async def signer(request: Request) -> Signer:
    """The application's signer, put together in app.py."""
    found: Signer = request.app.state.signer
    return found


@router.post("/checkpoints", status_code=HTTPStatus.CREATED, summary="Set up a checkpoint")
def set_up_checkpoint(
    wicket: Wicket,
    _operator: AnOperator,
    wanted: Checkpoint,
    signing: Annotated[Signer, Depends(signer)],
) -> Checkpoint:
    """Set up a place where an event's tickets are checked, with its rules.

    `time_zone` and `tier_refs` are the event's, whatever is sent. The same again changes nothing.
    """
    now = wicket.clock()

    def work(connection: Connection) -> Checkpoint:
        event = event_of(connection, wanted.event_id, now)
        if event is None:
            raise RefusedError(ProblemCode.INVALID_REQUEST, "There is no event of this id.")
        # A gate that is offline when the first ticket is sold must have the key already.
        signing.key_for(connection, KeyFor(event.id, event.name, event.organiser_id, now))
        return set_up(connection, wanted, Place(event, tier_refs(connection, event.id)))

    return wicket.database.write(work)


@router.get("/checkpoints", summary="The checkpoints there are")
def list_checkpoints(wicket: Wicket, principal: SignedIn) -> CheckpointList:
    """All checkpoints for an operator; for a gate or desk those of its organiser."""
    if isinstance(principal, Device) and principal.kind is DeviceKind.KIOSK:
        raise RefusedError(ProblemCode.NOT_ALLOWED, "A kiosk checks no tickets.")
    organiser_id = principal.organiser_id if isinstance(principal, Device) else None
    return CheckpointList(checkpoints=wicket.database.read(lambda c: checkpoints(c, organiser_id)))


async def scanning_gate(
    request: Request,
    credentials: Annotated[HTTPAuthorizationCredentials | None, Depends(_bearer)],
    recording: Annotated[Recorder, Depends(recorder)],
) -> Device:
    """The gate that asks, or a refusal; looked up once in a moment.

    A turn on a thread of the pool for each request cost as much as the scan itself.
    """
    token = credentials.credentials if credentials else ""
    known = recording.gates.fresh(token)
    if known is not None:
        return known
    wicket = services(request)
    found = await run_in_threadpool(lambda: gate_device(anybody(wicket, credentials)))
    return recording.gates.keep(token, found)


@router.post("/scans", summary="Ask for verdicts, or report those given while alone")
async def scan(
    request: Request,
    gate: Annotated[Device, Depends(scanning_gate)],
    batch: NewScans,
    recording: Annotated[Recorder, Depends(recorder)],
) -> ScanViews:
    """Record scans at the gate's own checkpoint and get the verdict of each, in order.

    A scan with `decided` is kept as the gate decided it; the others are decided now. Sending a
    scan again, after a lost reply, gets the same answer and admits nobody twice.
    """
    now = services(request).clock()
    return ScanViews(scans=await recording.ask(Asked(gate, batch.scans, now)))


@router.get("/incidents", summary="Scans that should not both have been admitted")
def list_incidents(
    wicket: Wicket,
    _operator: AnOperator,
    after: Annotated[UUID | None, Query(description="The last scan id of the page before.")] = None,
) -> IncidentList:
    """What cut-off gates admitted beside an earlier entry, for a person to look at.

    Each `scan_id` is there once; `entry_id` is the scan it met. A thousand at a time.
    """
    found = wicket.database.read(lambda c: incidents(c, after, _PAGE))
    return IncidentList(incidents=tuple(IncidentView.model_validate(one) for one in found))
