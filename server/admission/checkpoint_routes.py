"""Checkpoints over HTTP: set up, changed, asked what they would say and how many are inside."""

from http import HTTPStatus
from typing import Annotated, Any
from uuid import UUID

from fastapi import APIRouter, Query
from sqlalchemy import Connection

from server.admission.checking import Shown, simulate, verify
from server.admission.checkpoints import checkpoints
from server.admission.occupancy import occupancy
from server.admission.parts import CheckpointId, TheRecorder, TheSigner
from server.admission.reaching import reached_post
from server.admission.reading import read_code, read_serial
from server.admission.recording import Recorder
from server.admission.searching import search_names
from server.admission.setting_up import Place, change, set_up
from server.audit.writing import Concerning, actor_of, note
from server.catalogue.viewing import event_of, tier_refs
from server.granting import Grant, Thing, may
from server.paging import MOST, AfterId, PageLimit
from server.permissions import Action
from server.services import Wicket
from server.ticket.signing import KeyFor
from ticketing.admission import Checkpoint, Reading
from ticketing.catalogue import EventView
from ticketing.checkpoint import (
    CheckpointChange,
    CheckpointList,
    NewCheckpoint,
    Occupancy,
    Simulation,
    TicketCheck,
    TicketText,
)
from ticketing.name_search import NameMatches, NameSearch
from ticketing.problem import ProblemCode, RefusedError

router = APIRouter()
_Code = Annotated[TicketText | None, Query(description="The text of the ticket's symbol.")]
_Serial = Annotated[
    str | None, Query(max_length=40, description="The ticket's serial, as somebody typed it.")
]


@router.post("/checkpoints", status_code=HTTPStatus.CREATED, summary="Set up a checkpoint")
def set_up_checkpoint(
    wicket: Wicket,
    wanted: NewCheckpoint,
    signing: TheSigner,
    by: Annotated[Grant, may(Action.CHANGE_CHECKPOINTS)],
) -> Checkpoint:
    """Set up a place where an event's tickets are checked, with its rules.

    Time zone and tiers' numbers and hours are the event's. The same again changes nothing.
    """
    now, actor = wicket.clock(), actor_of(by.principal)

    def work(connection: Connection) -> Checkpoint:
        event = event_of(connection, wanted.event_id, now)
        if event is None or not by.reaches(Thing(event.organiser_id, event.id)):
            raise RefusedError(
                ProblemCode.INVALID_REQUEST, "event_id: there is no event of this id."
            )
        # A gate that is offline when the first ticket is sold must have the key already.
        signing.key_for(connection, KeyFor(event.id, event.name, event.organiser_id, now))
        asked = Checkpoint(time_zone=event.time_zone, **wanted.model_dump())
        made, is_new = set_up(connection, asked, Place(event, tier_refs(connection, event.id)))
        if is_new:
            about = Concerning(made.id, event.organiser_id)
            became = made.model_dump(mode="json")
            note(connection, actor, "checkpoint.set_up", about, now, became=became)
        return made

    return wicket.database.write(work)


@router.patch("/checkpoints/{checkpoint_id}", summary="Change a checkpoint's rules")
def change_checkpoint(
    checkpoint_id: CheckpointId,
    wanted: CheckpointChange,
    wicket: Wicket,
    by: Annotated[Grant, may(Action.CHANGE_CHECKPOINTS)],
) -> Checkpoint:
    """Change what is given; what is not named stays. Gates that can be reached follow at once.

    What was admitted before stays admitted.
    """
    now, actor = wicket.clock(), actor_of(by.principal)
    given = _given(wanted)

    def work(connection: Connection) -> Checkpoint:
        post = reached_post(connection, checkpoint_id, by, lock=True)
        known = post.checkpoint
        event = _event(event_of(connection, known.event_id, now))
        changed = change(connection, known, given, Place(event, tier_refs(connection, event.id)))
        if changed != known:
            was, became = (one.model_dump(mode="json") for one in (known, changed))
            differs = [name for name in became if was[name] != became[name]]
            note(
                connection,
                actor,
                "checkpoint.changed",
                Concerning(checkpoint_id, post.organiser_id),
                now,
                was={name: was[name] for name in differs},
                became={name: became[name] for name in differs},
            )
        return changed

    return wicket.database.write(work)


@router.get("/checkpoints", summary="The checkpoints there are")
def list_checkpoints(
    wicket: Wicket,
    by: Annotated[Grant, may(Action.READ_CHECKPOINTS)],
    event: Annotated[UUID | None, Query(description="Only those of this event.")] = None,
    after: AfterId = None,
    limit: PageLimit = MOST,
) -> CheckpointList:
    """The caller's checkpoints, oldest first."""
    found = wicket.database.read(lambda c: checkpoints(c, by, event, after, limit + 1))
    page = found[:limit]
    more = len(found) > limit
    return CheckpointList(checkpoints=page, next=page[-1].id if more else None)


@router.get("/checkpoints/{checkpoint_id}", summary="A checkpoint")
def read_checkpoint(
    checkpoint_id: CheckpointId,
    wicket: Wicket,
    by: Annotated[Grant, may(Action.READ_CHECKPOINTS)],
) -> Checkpoint:
    """A checkpoint with its rules."""
    return wicket.database.read(lambda c: reached_post(c, checkpoint_id, by)).checkpoint


@router.get("/checkpoints/{checkpoint_id}/occupancy", summary="How many are inside")
def read_occupancy(
    checkpoint_id: CheckpointId, wicket: Wicket, by: Annotated[Grant, may(Action.READ_SCANS)]
) -> Occupancy:
    """Entries, exits and who is inside, for each tier, and today's refusals by reason."""
    now = wicket.clock()
    return wicket.database.read(
        lambda c: occupancy(c, reached_post(c, checkpoint_id, by).checkpoint, now)
    )


@router.get("/checkpoints/{checkpoint_id}/simulate", summary="Why a ticket would be refused")
def simulate_scan(
    checkpoint_id: CheckpointId,
    wicket: Wicket,
    recording: TheRecorder,
    by: Annotated[Grant, may(Action.READ_SCANS)],
    ticket: Annotated[UUID | None, Query(description="The ticket's id.")] = None,
    code: _Code = None,
    serial: _Serial = None,
) -> Simulation:
    """What the checkpoint would say of a ticket now, test by test; nothing is recorded."""
    now = wicket.clock()
    if ticket is not None and (code is not None or serial is not None):
        raise RefusedError(ProblemCode.INVALID_REQUEST, "ticket, code, serial: give one of them.")
    shown = Shown(None, Reading(), ticket) if ticket else _shown(code, serial, recording)
    return wicket.database.read(
        lambda c: simulate(c, shown, reached_post(c, checkpoint_id, by), by, now)
    )


@router.post("/checkpoints/{checkpoint_id}/search", summary="Find tickets by the names on them")
def search_by_name(
    checkpoint_id: CheckpointId,
    wanted: NameSearch,
    wicket: Wicket,
    by: Annotated[Grant, may(Action.SEARCH_NAMES)],
) -> NameMatches:
    """Tickets of this checkpoint in a name whose words begin as those given; 20 at the most.

    For a gate, where the checkpoint's `name_search` is on. A `POST`, so that no log has the name.
    """
    now = wicket.clock()
    return wicket.database.write(
        lambda c: search_names(c, reached_post(c, checkpoint_id, by), wanted.name, by, now)
    )


@router.get("/tickets/verify", summary="What would be said of a ticket")
def verify_ticket(
    wicket: Wicket,
    recording: TheRecorder,
    by: Annotated[Grant, may(Action.VERIFY_TICKET)],
    code: _Code = None,
    serial: _Serial = None,
    checkpoint: Annotated[
        UUID | None, Query(description="Where; a gate asks at its own checkpoint.")
    ] = None,
) -> TicketCheck:
    """Whether a ticket is good, without admitting anybody; nothing is recorded.

    Without a checkpoint it is asked whether the ticket is good anywhere at its event.
    """
    now = wicket.clock()
    shown = _shown(code, serial, recording)
    where = checkpoint or (by.device.checkpoint_id if by.device else None)

    def work(connection: Connection) -> TicketCheck:
        post = reached_post(connection, where, by) if where else None
        return verify(connection, shown, post, by, now)

    return wicket.database.read(work)


def _shown(code: str | None, serial: str | None, recording: Recorder) -> Shown:
    if (code is None) == (serial is None):
        raise RefusedError(
            ProblemCode.INVALID_REQUEST, "code, serial: give the text read or the serial typed."
        )
    read = read_code(code, recording.keyring) if code is not None else read_serial(serial or "")
    return Shown(*read)


def _given(wanted: CheckpointChange) -> dict[str, Any]:
    given = wanted.model_dump(include=wanted.model_fields_set)
    may_be_none = {"session_id", "opens_at", "closes_at"}
    empty = [name for name, value in given.items() if value is None and name not in may_be_none]
    if empty:
        raise RefusedError(ProblemCode.INVALID_REQUEST, f"{empty[0]}: it cannot be nothing.")
    return given


def _event(found: EventView | None) -> EventView:
    if found is None:
        raise AssertionError("a checkpoint's event stays")
    return found
