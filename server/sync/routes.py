"""The feed over HTTP."""

from typing import Annotated

from fastapi import APIRouter, Depends, Query, Request

from server.granting import Grant, may
from server.permissions import Action
from server.sync.following import Cursor, Follower
from ticketing.problem import ProblemCode, RefusedError
from ticketing.sync import MAX_PAGE, ChangePage

LONGEST_WAIT_S = 30

router = APIRouter(prefix="/sync", tags=["sync"])


async def follower(request: Request) -> Follower:
    """The application's follower, put together in app.py."""
    found: Follower = request.app.state.follower
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

    `resync` says that the number is not of this server's present history: forget everything and
    ask again with `after=0` and the epoch given. Gates are told of tickets, checkpoints,
    signing keys and other gates, kiosks of events, of their own organiser.
    """
    device = by.device
    if device is None:
        raise RefusedError(ProblemCode.NOT_ALLOWED, "Only a paired device may do this.")
    return await following.follow(device, Cursor(after, epoch), limit, wait)
