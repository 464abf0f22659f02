"""An order's receipt as a file, over HTTP."""

from enum import StrEnum
from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Path, Query, Response
from sqlalchemy import Connection

from documents.order_receipt import NotPaidError, order_receipt_pdf
from documents.printed_ticket import Stock
from server.catalogue.marks import printed_mark
from server.catalogue.organisers import organiser_name
from server.catalogue.viewing import event_of
from server.granting import Grant, may
from server.order.reading import the_order
from server.order.routes import Viewing
from server.permissions import Action
from server.services import Wicket
from ticketing.catalogue import EventView
from ticketing.order import OrderView
from ticketing.problem import ProblemCode, RefusedError

router = APIRouter(tags=["orders"])


class ReceiptStock(StrEnum):
    """What receipts are printed on: everything but ticket cards."""

    A4 = Stock.A4.value
    ROLL_80MM = Stock.ROLL_80MM.value


@router.get(
    "/orders/{order_id}/receipt.pdf",
    response_class=Response,
    responses={200: {"content": {"application/pdf": {}}, "description": "The receipt."}},
    summary="An order's receipt as PDF",
)
def read_receipt(
    order_id: Annotated[UUID, Path(description="The order's id.")],
    wicket: Wicket,
    by: Annotated[Grant, may(Action.READ_ORDER)],
    viewing: Viewing,
    stock: Annotated[
        ReceiptStock, Query(description="What it is to be printed on.")
    ] = ReceiptStock.A4,
) -> Response:
    """What was bought and paid, under the payment's reference, in the order's language.

    Refused with `order_state` as long as nothing was paid.
    """

    def facts(connection: Connection) -> tuple[OrderView, EventView, str, bytes | None]:
        found = the_order(connection, order_id, by)
        order = viewing.view(connection, order_id)
        event = event_of(connection, found.event_id, wicket.clock())
        if order is None or event is None:
            raise RefusedError(ProblemCode.NOT_FOUND, "There is no such order.")
        issuer = organiser_name(connection, found.organiser_id) or ""
        return order, event, issuer, printed_mark(connection, found.organiser_id)

    order, event, issuer, mark = wicket.database.read(facts)
    try:
        content = order_receipt_pdf(order, event, Stock(stock.value), mark=mark, issued_by=issuer)
    except NotPaidError as error:
        raise RefusedError(
            ProblemCode.ORDER_STATE,
            "The order was not paid, so it has no receipt.",
            order_status=order.status.value,
        ) from error
    headers = {"Cache-Control": "private, no-store"}
    return Response(content, media_type="application/pdf", headers=headers)
