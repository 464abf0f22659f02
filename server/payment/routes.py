"""The interface of payments: starting, presenting again, cancelling, settling, and webhooks."""

from datetime import timedelta
from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Depends, Header, Path, Query, Request, Response, status

from server.granting import Grant, may
from server.paging import Place, cut, place_of
from server.payment.cancelling import cancel
from server.payment.permitting import within_reach
from server.payment.presenting import present
from server.payment.searching import WHOSE, Wanted, search
from server.payment.simulating import simulate
from server.payment.starting import start
from server.payment.sweeping import look_after
from server.payment.till import Till
from server.payment.viewing import handed
from server.payment.webhooks import take_in, verified
from server.permissions import Action
from server.services import Wicket
from ticketing.identifiers import PaymentReference
from ticketing.payment import (
    PaymentPage,
    PaymentSearch,
    PaymentView,
    Simulate,
    StartPayment,
)
from ticketing.problem import Problem

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
    "settled_at": None,
    "simulated": False,
    "tendered": None,
    "change": None,
    "disputed": False,
}
_SHOWN = {"content": {"application/json": {"example": _EXAMPLE_PAYMENT}}}
_REFUSED = {
    "model": Problem,
    "description": "Refused, with the reason in `code`.",
    "content": {"application/problem+json": {}},
}


async def till(request: Request) -> Till:
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
        201: {"description": "Started, or paid at once.", **_SHOWN},
        200: {"description": "The same wish again: the same payment.", "model": PaymentView},
        404: _REFUSED,
        409: _REFUSED,
        503: _REFUSED,
    },
)
def start_payment(
    order_id: UUID,
    wish: StartPayment,
    by: Annotated[Grant, may(Action.PAY_ORDER)],
    the_till: TheTill,
    response: Response,
) -> PaymentView:
    """Collect the order's money: `card_reader` at the kiosk that asks, `cash` taken by a clerk.

    `phone` answers with `pay_url`, the link of a page on which it is paid, to be opened or shown as
    a QR code. `online` answers with `intent_id` and `client_secret`, by which a web client confirms
    it with Stripe.js; `GET /payments/{reference}` tells them again to whoever may pay. `momo` asks
    the mobile money account of `phone`, whose owner answers there. `free` is for a total of
    nothing, `simulated` for demo mode. What went wrong with the reader is
    in the payment (`status` failed, `trouble`), not an error: the payment exists and can be
    presented again. Cash and what is free succeed at once, and their order is confirmed.
    """
    record, is_new = start(the_till, by, order_id, wish)
    if not is_new:
        response.status_code = status.HTTP_200_OK
    return handed(the_till, record, by)


@router.get("/payments", summary="Payments, newest first")
def list_payments(
    wanted: Annotated[PaymentSearch, Query()],
    by: Annotated[Grant, may(Action.SEARCH_PAYMENTS)],
    the_till: TheTill,
) -> PaymentPage:
    """Those of the caller's organisers: by state, method, time, order or organiser.

    `open` ones are not over; `stuck` ones have not been for `older_than` minutes; `refunded` ones
    were given back in part or whole; `disputed` ones are questioned or taken back by a bank.
    """
    conditions = Wanted(
        within=by.within(WHOSE),
        state=wanted.state,
        stuck_since=the_till.clock() - timedelta(minutes=wanted.older_than),
        method=wanted.method,
        since=wanted.since,
        until=wanted.until,
        order_id=wanted.order,
        organiser_id=wanted.organiser,
    )
    before = place_of(wanted.after)
    found = the_till.database.read(lambda c: search(c, conditions, before, wanted.limit))
    page, following = cut(found, wanted.limit, lambda last: Place(last.created_at, last.id))
    return PaymentPage(payments=tuple(one.view() for one in page), next=following)


@router.get(
    "/payments/{reference}",
    summary="Read a payment",
    responses={200: {"description": "The payment.", **_SHOWN}, 404: _REFUSED},
)
def read_payment(
    reference: Reference, by: Annotated[Grant, may(Action.READ_ORDER)], the_till: TheTill
) -> PaymentView:
    """The payment as it is known, for whoever may read its order."""
    record = the_till.database.read(lambda c: within_reach(c, reference, by))
    return handed(the_till, record, by)


@router.post(
    "/payments/{reference}/present",
    summary="Present a payment again",
    responses={
        200: {"description": "The reader asks for a card.", **_SHOWN},
        404: _REFUSED,
        409: _REFUSED,
    },
)
def present_again(
    reference: Reference, by: Annotated[Grant, may(Action.PAY_ORDER)], the_till: TheTill
) -> PaymentView:
    """Ask for a card again on the same intent, after a decline, a timeout or trouble.

    By `phone` there is a new page, behind the same `pay_url`. A web client may confirm `online`
    again without asking.
    """
    return handed(the_till, present(the_till, by, reference), by)


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
def cancel_payment(
    reference: Reference, by: Annotated[Grant, may(Action.PAY_ORDER)], the_till: TheTill
) -> PaymentView:
    """Take it off the reader, or close its page, and see to it that it can never be paid.

    Refused while a card is being charged, and when it has been paid after all.
    """
    return handed(the_till, cancel(the_till, by, reference), by)


@router.post(
    "/payments/{reference}/settle",
    summary="Ask the provider about a payment now",
    responses={200: {"description": "The payment as it then is.", **_SHOWN}, 404: _REFUSED},
)
def settle_payment(
    reference: Reference, by: Annotated[Grant, may(Action.SETTLE_PAYMENT)], the_till: TheTill
) -> PaymentView:
    """Read the provider's object and advance the payment by it; any number of times."""
    record = the_till.database.read(lambda c: within_reach(c, reference, by))
    return handed(the_till, look_after(the_till, record.id), by)


@router.post(
    "/payments/{reference}/simulate",
    summary="End a simulated payment",
    responses={
        200: {"description": "The payment as it then is.", **_SHOWN},
        404: _REFUSED,
        409: _REFUSED,
    },
)
def simulate_payment(
    reference: Reference,
    wish: Simulate,
    by: Annotated[Grant, may(Action.SIMULATE_PAYMENT)],
    the_till: TheTill,
) -> PaymentView:
    """Let a payment by `simulated` succeed, be declined or cancelled; in demo mode only."""
    return simulate(the_till, by, reference, wish.outcome).view()


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
    _by: Annotated[Grant, may(Action.ASK_OPENLY)],
    body: Annotated[bytes, Depends(_body)],
    signature: Annotated[str | None, Header(alias="Stripe-Signature")] = None,
) -> None:
    """Verify, note and answer; what it is about is then looked after in the background."""
    secret = wicket.settings.stripe_webhook_secret
    take_in(the_till, verified(body, signature, secret.get_secret_value() if secret else None))
