"""The interface of devices' health: told by them, and their dead letters looked at by people."""

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Path, Query
from sqlalchemy import Connection

from server.audit.writing import actor_of
from server.device import reporting
from server.device.reporting import STILL_OPEN, WHOSE
from server.device.tables import dead_letter
from server.granting import Grant, may
from server.paging import AfterPlace, PageLimit, Place, cut, place_of
from server.permissions import Action
from server.services import Wicket
from ticketing.health import DeadLetterPage, DeadLetterView, HealthHeard, HealthReport
from ticketing.problem import ProblemCode, RefusedError

router = APIRouter(tags=["devices"])


@router.put("/devices/me/health", summary="Say how this device is")
def tell(
    report: HealthReport, by: Annotated[Grant, may(Action.BE_A_DEVICE)], wicket: Wicket
) -> HealthHeard:
    """Keep a device's state, and its dead letters; it is told which of them a person has closed.

    A letter that is told no more was closed at the device.
    """
    device = by.device
    if device is None:
        raise RefusedError(ProblemCode.NOT_ALLOWED, "Only a paired device may do this.")
    closed = wicket.database.write(
        lambda c: reporting.keep_report(c, device, report, wicket.clock())
    )
    return HealthHeard(closed=closed)


@router.get("/dead-letters", summary="What devices did and the server would not take")
def list_letters(
    by: Annotated[Grant, may(Action.CHANGE_DEVICES)],
    wicket: Wicket,
    *,
    device: Annotated[UUID | None, Query(description="Of one device only.")] = None,
    closed: Annotated[bool, Query(description="Also those that were closed.")] = False,
    after: AfterPlace = None,
    limit: PageLimit = 50,
) -> DeadLetterPage:
    """Scans and sales that were refused for good, the latest told first."""
    conditions = [by.within(WHOSE)]
    if device is not None:
        conditions.append(dead_letter.c.device_id == device)
    if not closed:
        conditions.append(STILL_OPEN)
    before = place_of(after)
    found = wicket.database.read(lambda c: reporting.letters(c, conditions, before, limit))
    page, following = cut(found, limit, lambda last: Place(last.told_at, last.id))
    return DeadLetterPage(letters=page, next=following)


@router.post("/dead-letters/{deed_id}/close", summary="Say that a dead letter was looked at")
def close_letter(
    deed_id: Annotated[UUID, Path(description="The id of the scan or order.")],
    by: Annotated[Grant, may(Action.CLOSE_DEAD_LETTER)],
    wicket: Wicket,
) -> DeadLetterView:
    """The device closes it too the next time it tells of itself; once more changes nothing."""

    def work(connection: Connection) -> DeadLetterView:
        letter = by.reached(
            reporting.letter_of(connection, deed_id), lambda one: one.thing, "dead letter"
        )
        return reporting.close(connection, letter, actor_of(by.principal), wicket.clock())

    return wicket.database.write(work)
