"""Which ways of paying there are, and the links that some of them go on at, as QR codes."""

from typing import Annotated

from fastapi import APIRouter, Query, Response

from server.granting import Grant, may
from server.payment.permitting import within_reach
from server.payment.routes import Reference, TheTill
from server.payment.till import Till
from server.permissions import Action
from server.services import Wicket
from server.ticket import pictures
from ticketing.payment import PaymentMethod, PaymentMethods, PaymentMethodView
from ticketing.problem import ProblemCode, RefusedError

router = APIRouter(tags=["payments"])

MayPay = Annotated[Grant, may(Action.PAY_ORDER)]
_SizePx = Annotated[
    int,
    Query(
        alias="size",
        ge=pictures.SMALLEST_PX,
        le=pictures.LARGEST_PX,
        description="Pixels each way, at most.",
    ),
]
_ALWAYS = (PaymentMethod.CASH, PaymentMethod.FREE)


@router.get("/payment-methods", summary="The ways of paying on this server")
def list_methods(
    wicket: Wicket, the_till: TheTill, _by: Annotated[Grant, may(Action.ASK_OPENLY)]
) -> PaymentMethods:
    """Those that are set up. `publishable_key` starts Stripe.js in a web client, for `online`.

    `currencies` are named where a method takes only these. `cash` is taken by clerks.
    """
    methods = [one for one in PaymentMethod if one in _ALWAYS or one in the_till.collectors]
    if the_till.demo:
        methods.append(PaymentMethod.SIMULATED)
    return PaymentMethods(
        methods=tuple(
            PaymentMethodView(method=one, currencies=the_till.currencies.get(one))
            for one in methods
        ),
        publishable_key=wicket.settings.stripe_publishable_key,
    )


@router.get(
    "/payments/{reference}/qr.png",
    response_class=Response,
    responses={200: {"content": {"image/png": {}}, "description": "The symbol."}},
    summary="The link of a payment as PNG",
)
def read_png(
    reference: Reference, by: MayPay, the_till: TheTill, size_px: _SizePx = 360
) -> Response:
    """A QR code of `pay_url`. Refused with `payment_state` where nothing can be paid by a link."""
    return Response(pictures.png(_link(the_till, reference, by), size_px), media_type="image/png")


@router.get(
    "/payments/{reference}/qr.svg",
    response_class=Response,
    responses={200: {"content": {"image/svg+xml": {}}, "description": "The symbol."}},
    summary="The link of a payment as SVG",
)
def read_svg(
    reference: Reference, by: MayPay, the_till: TheTill, size_px: _SizePx = 360
) -> Response:
    """A QR code of `pay_url`, sharp at any size."""
    link = _link(the_till, reference, by)
    return Response(pictures.svg(link, size_px), media_type="image/svg+xml")


def _link(the_till: Till, reference: str, by: Grant) -> str:
    record = the_till.database.read(lambda c: within_reach(c, reference, by))
    if record.open_page is None:
        raise RefusedError(
            ProblemCode.PAYMENT_STATE, f"Payment {record.reference} has no page to be paid at."
        )
    return the_till.pay_url_of(record.id)
