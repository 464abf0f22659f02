"""The interface of payments: starting, presenting again, cancelling, settling, and webhooks."""

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Depends, Header, Path, Request, Response, status

from server.payment import records
from server.payment.cancelling import cancel
from server.payment.permitting import own
from server.payment.presenting import present
from server.payment.records import PaymentRecord
from server.payment.starting import start
from server.payment.sweeping import look_after
from server.payment.till import Till
from server.payment.webhooks import take_in, verified
from server.security import Device, Principal
from server.services import AKiosk, SignedIn, Wicket
from ticketing.identifiers import PaymentReference
from ticketing.payment import PaymentView, StartPayment
from ticketing.problem import Problem, ProblemCode, RefusedError

router = APIRouter(tags=["payments"])

_EXAMPLE_PAYMENT = {
    "id": "0198a3c2-7f10-7cc3-9d52-6f0b1e2d3c4b",
    "reference": "P-7K3F92QDXM",
    "order_id": "0198a3c1-1a2b-7def-8123-456789abcdef",
    "method": "card_reader",
    "status": "presented",
    "amount": {"amount": 6400, "currency": "EUR"},
    "refunded": {"amount": 0, "currency": "EUR"},
    "attempt": 1,
    "trouble": None,
    "card": None,
    "created_at": "2026-11-20T18:30:00Z",
    "presented_at": "2026-11-20T18:30:01Z",
}
_SHOWN = {"content": {"application/json": {"example": _EXAMPLE_PAYMENT}}}
_REFUSED = {
    "model": Problem,
    "description": "Refused, with the reason in `code`.",
    "content": {"application/problem+json": {}},
}


def till(request: Request) -> Till:
    """The till of the application that received ``request``."""
    found: Till = request.app.state.till
    return found


async def _body(request: Request) -> bytes:
    """The body as it was signed, byte for byte."""
    return await request.body()


TheTill = Annotated[Till, Depends(till)]
Reference = Annotated[
    PaymentReference, Path(description="The payment's reference.", examples=["P-7K3F92QDXM"])
]


@router.post(
    "/orders/{order_id}/payments",
    status_code=status.HTTP_201_CREATED,
    summary="Start a payment",
    responses={
        201: {"description": "Started; the reader asks for a card.", **_SHOWN},
        200: {"description": "The same wish again: the same payment.", "model": PaymentView},
        404: _REFUSED,
        409: _REFUSED,
        503: _REFUSED,
    },
)
def start_payment(
    order_id: UUID, wish: StartPayment, device: AKiosk, the_till: TheTill, response: Response
) -> PaymentView:
    """Write the payment down, make its intent, and have the kiosk's reader ask for a card.

    What went wrong with the reader is in the payment (`status` failed, `trouble`), not an error:
    the payment exists and can be presented again.
    """
    record, is_new = start(the_till, device, order_id, wish)
    if not is_new:
        response.status_code = status.HTTP_200_OK
    return record.view()


@router.get(
    "/payments/{reference}",
    summary="Read a payment",
    responses={200: {"description": "The payment.", **_SHOWN}, 404: _REFUSED},
)
def read_payment(reference: Reference, principal: SignedIn, the_till: TheTill) -> PaymentView:
    """The payment as it is known; a device reads only its own."""
    return _found(the_till, reference, principal).view()


@router.post(
    "/payments/{reference}/present",
    summary="Present a payment again",
    responses={
        200: {"description": "The reader asks for a card.", **_SHOWN},
        404: _REFUSED,
        409: _REFUSED,
    },
)
def present_again(reference: Reference, device: AKiosk, the_till: TheTill) -> PaymentView:
    """Ask for a card again on the same intent, after a decline, a timeout or trouble."""
    return present(the_till, device, reference).view()


@router.post(
    "/payments/{reference}/cancel",
    summary="Cancel a payment",
    responses={
        200: {
            "description": "Cancelled; or, out of the provider's reach, to be cancelled soon.",
            **_SHOWN,
        },
        404: _REFUSED,
        409: _REFUSED,
    },
)
def cancel_payment(reference: Reference, device: AKiosk, the_till: TheTill) -> PaymentView:
    """Take it off the reader and cancel its intent; refused while a card is being charged."""
    return cancel(the_till, device, reference).view()


@router.post(
    "/payments/{reference}/settle",
    summary="Ask the provider about a payment now",
    responses={200: {"description": "The payment as it then is.", **_SHOWN}, 404: _REFUSED},
)
def settle_payment(reference: Reference, principal: SignedIn, the_till: TheTill) -> PaymentView:
    """Read the provider's object and advance the payment by it; any number of times."""
    record = _found(the_till, reference, principal)
    return look_after(the_till, record.id).view()


@router.post(
    "/webhooks/stripe",
    status_code=status.HTTP_204_NO_CONTENT,
    summary="Take in a Stripe webhook",
    responses={
        204: {"description": "Noted; also when it came before."},
        400: _REFUSED,
        422: _REFUSED,
    },
    openapi_extra={
        "requestBody": {
            "required": True,
            "content": {
                "application/json": {
                    "schema": {"type": "object"},
                    "example": {
                        "id": "evt_1Nx",
                        "object": "event",
                        "type": "payment_intent.succeeded",
                        "data": {"object": {"id": "pi_3Nx", "object": "payment_intent"}},
                    },
                }
            },
        }
    },
)
def stripe_webhook(
    wicket: Wicket,
    the_till: TheTill,
    body: Annotated[bytes, Depends(_body)],
    signature: Annotated[str | None, Header(alias="Stripe-Signature")] = None,
) -> None:
    """Verify, note and answer; what it is about is then looked after in the background."""
    secret = wicket.settings.stripe_webhook_secret
    take_in(the_till, verified(body, signature, secret.get_secret_value() if secret else None))


def _found(the_till: Till, reference: str, principal: Principal) -> PaymentRecord:
    record = the_till.database.read(lambda c: records.by_reference(c, reference))
    if isinstance(principal, Device):
        return own(record, principal)
    if record is None:
        raise RefusedError(ProblemCode.NOT_FOUND, "There is no such payment.")
    return record
