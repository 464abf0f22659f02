"""PINs over HTTP: set by whoever types them at kiosks and gates."""

from http import HTTPStatus
from typing import Annotated

from fastapi import APIRouter, Response

from server.audit.writing import actor_of
from server.granting import Grant, Thing, may
from server.people.pins import set_pin
from server.people.reception import TheReception
from server.permissions import Action
from server.services import Wicket
from ticketing.people import NewPin
from ticketing.problem import ProblemCode, RefusedError

router = APIRouter(tags=["people"])


@router.put(
    "/me/pin",
    status_code=HTTPStatus.NO_CONTENT,
    response_class=Response,
    summary="Set my PIN for kiosks and gates",
)
def set_own_pin(
    wanted: NewPin,
    wicket: Wicket,
    people: TheReception,
    by: Annotated[Grant, may(Action.SET_PIN)],
) -> None:
    """Set or replace the caller's PIN at an organiser's devices.

    With it a supervisor overrides refusals at gates, and a clerk opens a cash drawer at a kiosk.
    """
    by.require(Thing(wanted.organiser_id), "organiser")
    actor, now = actor_of(by.principal), wicket.clock()
    if by.person is None:
        raise RefusedError(ProblemCode.NOT_ALLOWED, "Only a person has a PIN.")
    hashed = people.hasher.hash(wanted.pin.get_secret_value())
    wicket.database.write(lambda c: set_pin(c, actor, wanted.organiser_id, hashed, now))
