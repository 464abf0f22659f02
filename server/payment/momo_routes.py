"""The address that MTN MoMo calls back at."""

from typing import Annotated, Any

from fastapi import APIRouter, Query, status

from server.granting import Grant, may
from server.payment.callbacks import take_in_callback
from server.payment.routes import TheTill
from server.permissions import Action
from server.services import Wicket
from ticketing.problem import Problem

router = APIRouter(tags=["payments"])

_CALLBACK: dict[str, Any] = {
    "status_code": status.HTTP_204_NO_CONTENT,
    "responses": {
        204: {"description": "Noted; also when it came before, or its payment is over."},
        400: {
            "model": Problem,
            "description": "Not an address that was given out.",
            "content": {"application/problem+json": {}},
        },
    },
    "openapi_extra": {
        "requestBody": {
            "required": False,
            "content": {
                "application/json": {
                    "schema": {"type": "object"},
                    "example": {
                        "externalId": "P-7K3F92QDXM",
                        "amount": "25",
                        "currency": "GHS",
                        "payer": {"partyIdType": "MSISDN", "partyId": "233241234567"},
                        "status": "SUCCESSFUL",
                        "financialTransactionId": "23503452",
                    },
                }
            },
        }
    },
}


@router.post("/webhooks/momo", summary="Take in a MoMo callback", **_CALLBACK)
@router.put("/webhooks/momo", summary="Take in a MoMo callback sent by PUT", **_CALLBACK)
def momo_callback(
    wicket: Wicket,
    the_till: TheTill,
    _by: Annotated[Grant, may(Action.ASK_OPENLY)],
    token: Annotated[
        str, Query(max_length=100, description="From the address that MoMo was given.")
    ] = "",
) -> None:
    """Have the payment looked after now. The body is not read: MoMo is asked how it ended."""
    take_in_callback(the_till, wicket.secrets, token)
