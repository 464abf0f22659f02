"""The feed over HTTP."""

from typing import Annotated

from fastapi import APIRouter, Depends, Header, Query, Request
from fastapi.responses import StreamingResponse

from server.granting import Grant, may
from server.permissions import Action
from server.security import Device
from server.sync.following import Cursor, Follower
from server.sync.snapshot import Snapshots
from ticketing.problem import ProblemCode, RefusedError
from ticketing.snapshot import EXAMPLE, MEDIA_TYPE
from ticketing.sync import MAX_PAGE, ChangePage

LONGEST_WAIT_S = 30

router = APIRouter(prefix="/sync", tags=["sync"])


async def follower(request: Request) -> Follower:
    """The application's follower, put together in app.py."""
    found: Follower = request.app.state.follower
    return found


async def snapshots(request: Request) -> Snapshots:
    """The application's snapshots, put together in app.py."""
    found: Snapshots = request.app.state.snapshots
    return found


@router.get("/changes", summary="What changed, for a device that follows along")
async def changes(
    by: Annotated[Grant, may(Action.FOLLOW_CHANGES)],
    following: Annotated[Follower, Depends(follower)],
    after: Annotated[int, Query(ge=0, le=2**62, description="The last number stored.")] = 0,
    epoch: Annotated[
        str | None, Query(max_length=36, description="The epoch that number is of.")
    ] = None,
    wait: Annotated[
        float, Query(ge=0, le=LONGEST_WAIT_S, description="Seconds to wait for something new.")
    ] = 0,
    limit: Annotated[int, Query(ge=1, le=MAX_PAGE)] = MAX_PAGE,
) -> ChangePage:
    """The changes after a number, with the rows as they are now; waits if there is none yet.

    `resync` says that the number is not of this server's present history: take a snapshot and go
    on from there. Gates are told of tickets, checkpoints, signing keys and other gates, kiosks of
    events, of their own organiser.
    """
    return await following.follow(_device(by), Cursor(after, epoch), limit, wait)


@router.get(
    "/snapshot",
    response_class=StreamingResponse,
    responses={
        200: {
            "content": {MEDIA_TYPE: {"schema": {"type": "string"}, "example": EXAMPLE}},
            "description": "One JSON value a line; the first has the cursor, and only a stream "
            "whose last line says `complete` is whole.",
        }
    },
    summary="Everything a device may see, in one stream",
)
def snapshot(
    by: Annotated[Grant, may(Action.FOLLOW_CHANGES)],
    taking: Annotated[Snapshots, Depends(snapshots)],
    accept_encoding: Annotated[str, Header(include_in_schema=False)] = "",
) -> StreamingResponse:
    """Where a device starts that has no cursor, or whose cursor is no good any more.

    Lines are objects for what `/sync/changes` would give as a row, and short arrays for tickets:
    id, serial, tier, status, generation, how many it admits, and its scans where it has any. A
    tier's facts come once, as an object with its number `n`, before the first ticket that names
    it. Follow `/sync/changes` from the cursor and the epoch of the first line; what changed while
    the stream ran is told again there. Packed by gzip where that is accepted.
    """
    gzip = _takes_gzip(accept_encoding)
    headers = {"Vary": "Accept-Encoding"} | ({"Content-Encoding": "gzip"} if gzip else {})
    pieces = taking.stream(_device(by), gzip=gzip)
    return StreamingResponse(pieces, media_type=MEDIA_TYPE, headers=headers)


def _device(by: Grant) -> Device:
    if by.device is None:
        raise RefusedError(ProblemCode.NOT_ALLOWED, "Only a paired device may do this.")
    return by.device


def _takes_gzip(accepted: str) -> bool:
    """Whether an ``Accept-Encoding`` names gzip without refusing it (RFC 9110 §12.5.3)."""
    named = [one.replace(" ", "").lower().partition(";") for one in accepted.split(",")]
    return any(name == "gzip" and not _is_zero(weight) for name, _, weight in named)


def _is_zero(weight: str) -> bool:
    return weight.startswith("q=0") and not weight.strip("q=0.")
