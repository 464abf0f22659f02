"""Sending an order's tickets again, over HTTP."""

from http import HTTPStatus
from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Path

from server.granting import Grant, may
from server.letters.resending import resend
from server.permissions import Action
from server.services import Wicket
from ticketing.mail import LetterView

router = APIRouter(prefix="/orders", tags=["orders"])


@router.post(
    "/{order_id}/resend",
    status_code=HTTPStatus.ACCEPTED,
    summary="Mail an order's tickets again",
)
def resend_tickets(
    order_id: Annotated[UUID, Path(description="The order's id.")],
    wicket: Wicket,
    by: Annotated[Grant, may(Action.CHANGE_ORDER)],
) -> LetterView:
    """Write a new letter with the tickets to the order's buyer; one that still waits is answered.

    Refused with `order_state` where there are no tickets or no address, and with
    `too_many_requests` after some letters within an hour.
    """
    return wicket.database.write(lambda c: resend(c, order_id, by, wicket.clock()))
