"""Admission over HTTP: checkpoints for whoever sets them up, scans for gates."""

from http import HTTPStatus
from typing import Annotated

from fastapi import APIRouter, Depends, Request
from fastapi.security import HTTPAuthorizationCredentials, HTTPBearer
from sqlalchemy import Connection

from server.admission.checkpoints import Place, checkpoints, set_up
from server.admission.recording import Asked, Recorder
from server.catalogue.viewing import event_of, tier_refs
from server.security import Device
from server.services import AnOperator, SignedIn, Wicket, anybody, gate_device, services
from server.ticket.signing import KeyFor, Signer
from ticketing.admission import Checkpoint
from ticketing.device import DeviceKind
from ticketing.problem import ProblemCode, RefusedError
from ticketing.scan import NewScans, ScanViews
from ticketing.wire import Answer

router = APIRouter(tags=["admission"])
_bearer = HTTPBearer(auto_error=False, description="A gate's own token.")


class CheckpointList(Answer):
    """Checkpoints, oldest first."""

    checkpoints: tuple[Checkpoint, ...]


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


@router.post("/scans", summary="Ask for verdicts, or report those given while alone")
async def scan(
    request: Request,
    credentials: Annotated[HTTPAuthorizationCredentials | None, Depends(_bearer)],
    batch: NewScans,
    recording: Annotated[Recorder, Depends(recorder)],
) -> ScanViews:
    """Record scans at the gate's own checkpoint and get the verdict of each, in order.

    A scan with `decided` is kept as the gate decided it; the others are decided now. Sending a
    scan again, after a lost reply, gets the same answer and admits nobody twice.
    """
    wicket = services(request)

    # Who asks is found out with the rest of the group: a turn of its own on a thread for every
    # request cost as much as the scan.
    def gate() -> Device:
        return gate_device(anybody(wicket, credentials))

    views = await recording.ask(Asked(gate, batch.scans, wicket.clock()))
    return ScanViews(scans=views)
