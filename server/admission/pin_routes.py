"""Supervisors' PINs over HTTP: set by a supervisor, and whose there are for a gate to offer."""

from http import HTTPStatus
from typing import Annotated

from fastapi import APIRouter, Response

from server.admission.pins import set_pin, supervisors
from server.audit.writing import actor_of
from server.granting import Grant, Thing, may
from server.people.reception import TheReception
from server.permissions import Action
from server.services import Wicket
from ticketing.problem import ProblemCode, RefusedError
from ticketing.scan import NewPin, SupervisorList

router = APIRouter()


@router.put(
    "/me/pin",
    status_code=HTTPStatus.NO_CONTENT,
    response_class=Response,
    summary="Set my PIN for gates",
)
def set_own_pin(
    wanted: NewPin,
    wicket: Wicket,
    people: TheReception,
    by: Annotated[Grant, may(Action.SET_PIN)],
) -> None:
    """Set or replace the PIN with which the caller overrides refusals at gates of an organiser."""
    by.require(Thing(wanted.organiser_id), "organiser")
    actor, now = actor_of(by.principal), wicket.clock()
    if by.person is None:
        raise RefusedError(ProblemCode.NOT_ALLOWED, "Only a person has a PIN.")
    hashed = people.hasher.hash(wanted.pin.get_secret_value())
    wicket.database.write(lambda c: set_pin(c, actor, wanted.organiser_id, hashed, now))


@router.get("/supervisors", summary="Who can override a refusal here")
def list_supervisors(
    wicket: Wicket, by: Annotated[Grant, may(Action.BE_A_DEVICE)]
) -> SupervisorList:
    """The supervisors of the gate's organiser who have a PIN, by name."""
    now, device = wicket.clock(), by.device
    if device is None:
        raise AssertionError("only devices are let through")
    return wicket.database.read(lambda c: supervisors(c, device.organiser_id, now))
