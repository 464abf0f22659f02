"""The interface of disputes: how they stand, and the evidence for a payment."""

from typing import Annotated

from fastapi import APIRouter
from sqlalchemy import Connection

from server.granting import Grant, may
from server.payment.evidence import case_of
from server.payment.permitting import within_reach
from server.payment.routes import Reference, TheTill
from server.permissions import Action
from ticketing.dispute import DisputeCase
from ticketing.problem import Problem

router = APIRouter(tags=["payments"])


@router.get(
    "/payments/{reference}/dispute",
    summary="A payment's disputes, and the evidence for it",
    responses={
        404: {
            "model": Problem,
            "description": "There is no such payment.",
            "content": {"application/problem+json": {}},
        }
    },
)
def read_dispute(
    reference: Reference, by: Annotated[Grant, may(Action.READ_ORDER_HISTORY)], the_till: TheTill
) -> DisputeCase:
    """How each dispute stands and until when it must be answered, which is done at the provider.

    With it all that is known for the payment: what was bought by whom, which tickets were issued,
    to which addresses they were sent, how and when they were delivered, and who came in with them.
    """

    def work(connection: Connection) -> DisputeCase:
        return case_of(connection, within_reach(connection, reference, by), by, the_till.clock())

    return the_till.database.read(work)
