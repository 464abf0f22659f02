"""A shift over HTTP: staff say at a kiosk who they are, and type their PIN."""

from http import HTTPStatus
from typing import Annotated

from fastapi import APIRouter

from server.device import shifts
from server.granting import Grant, may
from server.people.pins import Typed, owner_of
from server.people.reception import TheReception
from server.permissions import Action
from server.services import Wicket
from ticketing.problem import ProblemCode, RefusedError
from ticketing.shift import BeginShift, ShiftView

router = APIRouter(tags=["devices"])


@router.post(
    "/devices/me/shift",
    status_code=HTTPStatus.CREATED,
    summary="Begin a shift at this kiosk by PIN",
)
def begin(
    wanted: BeginShift,
    by: Annotated[Grant, may(Action.BEGIN_SHIFT)],
    wicket: Wicket,
    people: TheReception,
) -> ShiftView:
    """A token for a clerk or manager at this kiosk, for half an hour: what they do is theirs.

    It does less than signing in would: orders, refunds by their role, and this kiosk's cash drawer.
    After five wrong PINs within ten minutes, nobody is let in under that name for a while.
    """
    kiosk = by.device
    if kiosk is None:
        raise RefusedError(ProblemCode.NOT_ALLOWED, "Only a paired device may do this.")
    typed = Typed(wanted.clerk_id, wanted.pin, kiosk.organiser_id)
    now = wicket.clock()
    clerk = owner_of(wicket.database, people.hasher, typed, shifts.MAY_BEGIN, now)
    return wicket.database.write(lambda c: shifts.begin(c, wicket.secrets, kiosk, clerk, now))
