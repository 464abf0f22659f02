"""The interface of refunds, and of buyers who ask for one."""

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Path, Query, Response, status
from sqlalchemy import Connection

from server.audit.writing import actor_of
from server.granting import Grant, may
from server.order.reading import the_order
from server.paging import AfterPlace, PageLimit, Place, cut, place_of
from server.payment.giving_back import Wish, give_back, possible
from server.payment.permitting import within_reach
from server.payment.refunds import refunds_of
from server.payment.requesting import (
    WHOSE,
    Request,
    decline_request,
    grant_request,
    request_of,
    request_refund,
    requests,
    requests_of_order,
)
from server.payment.routes import Reference, TheTill
from server.payment.tables import refund_request
from server.permissions import Action
from ticketing.problem import Problem
from ticketing.refund import (
    DeclineRefund,
    GrantRefund,
    NewRefund,
    NewRefundRequest,
    RefundList,
    RefundRequestList,
    RefundRequestPage,
    RefundRequestView,
    RefundView,
    RequestStatus,
)

router = APIRouter(tags=["refunds"])

_REFUSED = {
    "model": Problem,
    "description": "Refused, with the reason in `code`.",
    "content": {"application/problem+json": {}},
}
RequestId = Annotated[UUID, Path(description="The request's id.")]


@router.post(
    "/payments/{reference}/refunds",
    status_code=status.HTTP_201_CREATED,
    summary="Give money back",
    responses={
        200: {"description": "The same wish again: the same refund.", "model": RefundView},
        404: _REFUSED,
        409: _REFUSED,
    },
)
def refund_payment(
    reference: Reference,
    wish: NewRefund,
    by: Annotated[Grant, may(Action.REFUND)],
    the_till: TheTill,
    response: Response,
) -> RefundView:
    """All that is left, so much of it, or what these tickets cost; never more than was received.

    A card's money goes back to the card, and may take a moment (`status`); cash is paid out by
    whoever asks. Tickets that are named, or all of them with the whole, stop admitting at once.
    """

    def work(connection: Connection) -> tuple[RefundView, bool]:
        record = within_reach(connection, reference, by)
        wanted = Wish(wish, actor_of(by.principal), wish.reason)
        made, is_new = give_back(connection, record.id, wanted, the_till.clock())
        return made.view(), is_new

    view, is_new = the_till.database.write(work)
    the_till.steps("refund.asked")
    if not is_new:
        response.status_code = status.HTTP_200_OK
    return view


@router.get(
    "/payments/{reference}/refunds",
    summary="A payment's refunds",
    responses={404: _REFUSED},
)
def list_refunds(
    reference: Reference, by: Annotated[Grant, may(Action.READ_ORDER)], the_till: TheTill
) -> RefundList:
    """Every refund of the payment, oldest first, and how much more is possible."""

    def work(connection: Connection) -> RefundList:
        record = within_reach(connection, reference, by)
        made = refunds_of(connection, record.id)
        return RefundList(
            refunds=tuple(one.view() for one in made), possible=possible(connection, record)
        )

    return the_till.database.read(work)


@router.post(
    "/orders/{order_id}/refund-request",
    status_code=status.HTTP_201_CREATED,
    summary="Ask for an order's money back",
    responses={
        200: {"description": "Asked before.", "model": RefundRequestView},
        404: _REFUSED,
        409: _REFUSED,
    },
)
def ask_for_refund(
    order_id: UUID,
    wish: NewRefundRequest,
    by: Annotated[Grant, may(Action.REQUEST_REFUND)],
    the_till: TheTill,
    response: Response,
) -> RefundRequestView:
    """Leave the wish for the organiser's staff; the tickets stay good until they decide."""

    def work(connection: Connection) -> tuple[Request, bool]:
        order = the_order(connection, order_id, by, lock=True)
        return request_refund(connection, order, wish, actor_of(by.principal), the_till.clock())

    found, is_new = the_till.database.write(work)
    if not is_new:
        response.status_code = status.HTTP_200_OK
    return found.view


@router.get(
    "/orders/{order_id}/refund-requests",
    summary="What was asked back of an order",
    responses={404: _REFUSED},
)
def requests_for_order(
    order_id: UUID, by: Annotated[Grant, may(Action.READ_ORDER)], the_till: TheTill
) -> RefundRequestList:
    """The buyer's requests, newest first, and what became of them."""

    def work(connection: Connection) -> tuple[RefundRequestView, ...]:
        order = the_order(connection, order_id, by)
        return requests_of_order(connection, order.id)

    return RefundRequestList(requests=the_till.database.read(work))


@router.get("/refund-requests", summary="Buyers who ask for their money back")
def list_requests(
    by: Annotated[Grant, may(Action.SEARCH_PAYMENTS)],
    the_till: TheTill,
    state: Annotated[RequestStatus | None, Query(description="Only these.")] = None,
    after: AfterPlace = None,
    limit: PageLimit = 50,
) -> RefundRequestPage:
    """Those of the caller's organisers, newest first."""
    conditions = [by.within(WHOSE)]
    if state is not None:
        conditions.append(refund_request.c.status == state.value)
    before = place_of(after)
    found = the_till.database.read(lambda c: requests(c, conditions, before, limit))
    page, following = cut(found, limit, lambda last: Place(last.asked_at, last.id))
    return RefundRequestPage(requests=page, next=following)


@router.post(
    "/refund-requests/{request_id}/grant",
    summary="Grant a buyer's wish",
    responses={404: _REFUSED, 409: _REFUSED},
)
def grant_refund(
    request_id: RequestId,
    wish: GrantRefund,
    by: Annotated[Grant, may(Action.REFUND)],
    the_till: TheTill,
) -> RefundRequestView:
    """Give the money back, in whole or in part, as `POST /payments/{reference}/refunds` does."""

    def work(connection: Connection) -> RefundRequestView:
        found = _within_reach(connection, request_id, by)
        actor = actor_of(by.principal)
        granted, _ = grant_request(connection, found, wish, actor, the_till.clock())
        return granted.view

    return the_till.database.write(work)


@router.post(
    "/refund-requests/{request_id}/decline",
    summary="Decline a buyer's wish",
    responses={404: _REFUSED, 409: _REFUSED},
)
def decline_refund(
    request_id: RequestId,
    wish: DeclineRefund,
    by: Annotated[Grant, may(Action.REFUND)],
    the_till: TheTill,
) -> RefundRequestView:
    """Say no, and why; the buyer reads it with the order."""

    def work(connection: Connection) -> RefundRequestView:
        found = _within_reach(connection, request_id, by)
        actor = actor_of(by.principal)
        return decline_request(connection, found, wish.note, actor, the_till.clock()).view

    return the_till.database.write(work)


def _within_reach(connection: Connection, request_id: UUID, by: Grant) -> Request:
    found = request_of(connection, request_id, lock=True)
    return by.reached(found, lambda request: request.thing, "request")
