"""Supervisors over HTTP: whom a gate can ask to come and override a refusal."""

from typing import Annotated

from fastapi import APIRouter

from server.granting import Grant, may
from server.people.pins import owners
from server.permissions import Action
from server.services import Wicket
from ticketing.people import StaffRole
from ticketing.scan import SupervisorList, SupervisorView

router = APIRouter()

MAY_OVERRIDE = frozenset({StaffRole.SUPERVISOR, StaffRole.MANAGER})
"""Whose PIN overrides a refusal."""


@router.get("/supervisors", summary="Who can override a refusal here")
def list_supervisors(
    wicket: Wicket, by: Annotated[Grant, may(Action.BE_A_DEVICE)]
) -> SupervisorList:
    """The supervisors of the gate's organiser who have a PIN, by name."""
    now, device = wicket.clock(), by.device
    if device is None:
        raise AssertionError("only devices are let through")
    found = wicket.database.read(lambda c: owners(c, device.organiser_id, MAY_OVERRIDE, now))
    return SupervisorList(
        supervisors=tuple(SupervisorView(id=one.id, name=one.name) for one in found)
    )
