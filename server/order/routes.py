"""Orders over HTTP: placing them, following them, and every deed until their tickets arrived."""

from datetime import timedelta
from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Depends, Path, Query, Request, Response, status
from fastapi.concurrency import run_in_threadpool
from sqlalchemy import Connection

from server.granting import Grant, may
from server.order import approving, delivering, donating, holding, naming, placing, repricing
from server.order.code_tries import guesser, with_code
from server.order.limiting import Network
from server.order.placing import Placing
from server.order.versions import topic
from server.order.viewing import OrderViewing, version_of
from server.people.reception import host_of
from server.permissions import Action
from server.security import Device, Operator
from server.services import Wicket
from ticketing.order import (
    Buyer,
    Delivered,
    NewOrder,
    OrderCode,
    OrderDonation,
    OrderView,
)
from ticketing.problem import ProblemCode, RefusedError

router = APIRouter(prefix="/orders", tags=["orders"])

LONGEST_WAIT_S = 25

OrderId = Annotated[UUID, Path(description="The order's id.")]
MayChange = Annotated[Grant, may(Action.CHANGE_ORDER)]
MayApprove = Annotated[Grant, may(Action.APPROVE_ORDER)]


async def order_viewing(request: Request) -> OrderViewing:
    """The application's way of showing orders, put together in app.py."""
    found: OrderViewing = request.app.state.order_viewing
    return found


Viewing = Annotated[OrderViewing, Depends(order_viewing)]


@router.post(
    "",
    summary="Place an order and hold its tickets",
    status_code=status.HTTP_201_CREATED,
    responses={200: {"description": "It was placed before.", "model": OrderView}},
)
def place(
    new: NewOrder,
    request: Request,
    wicket: Wicket,
    by: Annotated[Grant, may(Action.PLACE_ORDER)],
    viewing: Viewing,
    response: Response,
) -> OrderView:
    """Hold the tickets of every line, or of none.

    Refused with `not_enough_tickets` (and how many are `available` of which `tier_id`),
    `wrong_quantity`, `too_many_for_buyer`, `code_not_valid` (with its `reason`),
    `donation_not_taken` or `not_on_sale`;
    on the web with `too_many_requests` while one network has too many unpaid tickets kept.
    The same id with the same body is the same order. The token at the end of `follow_url` is the
    bearer token of whoever has no other. Where a tier must be approved, `approval` is `asked`:
    the tickets are kept, and the order can be paid once it is `given`.
    """
    settings = wicket.settings
    by_whom = Placing(
        by.principal,
        wicket.clock(),
        timedelta(seconds=settings.hold_s),
        timedelta(seconds=settings.approval_hold_s),
        None
        if isinstance(by.principal, Device | Operator)
        else Network.of(host_of(request), wicket.secrets, settings.unpaid_per_client),
    )

    def work(connection: Connection) -> OrderView:
        placed = placing.place(connection, new, by_whom)
        if placed is None:
            response.status_code = status.HTTP_200_OK
            return _view(connection, viewing, new.id)
        response.status_code = status.HTTP_201_CREATED
        return viewing.of(placed.order, placed.lines)

    if new.promo_code is None:
        return wicket.database.write(work)
    return with_code(wicket, guesser(wicket, by.principal, request), work)


@router.get("/{order_id}", summary="An order, now or when it has changed")
async def read(
    order_id: OrderId,
    wicket: Wicket,
    by: Annotated[Grant, may(Action.READ_ORDER)],
    viewing: Viewing,
    wait: Annotated[
        float, Query(ge=0, le=LONGEST_WAIT_S, description="Seconds to wait for a change.")
    ] = 0,
    seen: Annotated[
        int | None, Query(ge=0, description="The version the caller has; others answer at once.")
    ] = None,
) -> OrderView:
    """The order with its payments and tickets; waits while its version is the one `seen`."""

    def version(connection: Connection) -> int | None:
        return version_of(connection, order_id, by)

    async def changed() -> int | None:
        found = await run_in_threadpool(wicket.database.read, version)
        if found is None:
            raise RefusedError(ProblemCode.NOT_FOUND, "There is no such order.")
        return None if found == seen else found

    await wicket.waker.until(topic(order_id), wait, changed)
    return await run_in_threadpool(
        wicket.database.read, lambda connection: _view(connection, viewing, order_id)
    )


@router.patch("/{order_id}", summary="Say who buys")
def name_buyer(
    order_id: OrderId, buyer: Buyer, wicket: Wicket, by: MayChange, viewing: Viewing
) -> OrderView:
    """Put a name, an e-mail address and a telephone number in place of what was known.

    A buyer whose address is told after the order was paid is mailed the tickets.
    """

    def work(connection: Connection) -> OrderView:
        naming.name_buyer(connection, order_id, by, buyer, wicket.clock())
        return _view(connection, viewing, order_id)

    return wicket.database.write(work)


@router.put("/{order_id}/promo-code", summary="Take off what a code promises")
def reprice(
    order_id: OrderId,
    wish: OrderCode,
    request: Request,
    wicket: Wicket,
    by: MayChange,
    viewing: Viewing,
) -> OrderView:
    """Give an order that nobody has begun to pay a code, another in its place, or none.

    Refused with `code_not_valid` (with its `reason`), and then it has the code that it had; with
    `payment_open` where a payment was begun and not cancelled. What costs nothing then is still to
    be confirmed, by a payment of the method `free`.
    """

    def work(connection: Connection) -> OrderView:
        code, payments_of = wish.promo_code, viewing.payments_of
        repricing.give_code(connection, order_id, by, code, payments_of, wicket.clock())
        return _view(connection, viewing, order_id)

    if wish.promo_code is None:
        return wicket.database.write(work)
    return with_code(wicket, guesser(wicket, by.principal, request), work)


@router.put("/{order_id}/donation", summary="Give on top of the tickets")
def donate(
    order_id: OrderId, wish: OrderDonation, wicket: Wicket, by: MayChange, viewing: Viewing
) -> OrderView:
    """Have an order that nobody has begun to pay give this much, or nothing.

    The event's `appeal` says what is asked for; any amount in its currency is taken. Refused with
    `donation_not_taken` where there is none, with `payment_open` where a payment was begun and not
    cancelled. The donation is part of the `total`, not taxed, and no code takes anything off it.
    """

    def work(connection: Connection) -> OrderView:
        wanted, payments_of = wish.donation, viewing.payments_of
        donating.give_donation(connection, order_id, by, wanted, payments_of, wicket.clock())
        return _view(connection, viewing, order_id)

    return wicket.database.write(work)


@router.post("/{order_id}/extend", summary="Keep the tickets a little longer")
def extend(order_id: OrderId, wicket: Wicket, by: MayChange, viewing: Viewing) -> OrderView:
    """Hold for the full time again from now, at most three times."""
    hold = timedelta(seconds=wicket.settings.hold_s)

    def work(connection: Connection) -> OrderView:
        holding.extend(connection, order_id, by, wicket.clock(), hold)
        return _view(connection, viewing, order_id)

    return wicket.database.write(work)


@router.post("/{order_id}/cancel", summary="Give an unpaid order up")
def cancel(order_id: OrderId, wicket: Wicket, by: MayChange, viewing: Viewing) -> OrderView:
    """Give the held tickets back. Refused with `payment_open` while money may still move."""

    def work(connection: Connection) -> OrderView:
        holding.cancel(connection, order_id, by, wicket.clock())
        return _view(connection, viewing, order_id)

    return wicket.database.write(work)


@router.post("/{order_id}/approve", summary="Allow an order that must be approved")
def approve(order_id: OrderId, wicket: Wicket, by: MayApprove, viewing: Viewing) -> OrderView:
    """Let it be paid, and tell its buyer by mail until when. Again changes nothing."""
    hold = timedelta(seconds=wicket.settings.approved_hold_s)

    def work(connection: Connection) -> OrderView:
        approving.approve(connection, order_id, by, wicket.clock(), hold)
        return _view(connection, viewing, order_id)

    return wicket.database.write(work)


@router.post("/{order_id}/reject", summary="Refuse an order that must be approved")
def reject(order_id: OrderId, wicket: Wicket, by: MayApprove, viewing: Viewing) -> OrderView:
    """Cancel it, give its tickets back, and tell its buyer by mail. Again changes nothing."""

    def work(connection: Connection) -> OrderView:
        approving.reject(connection, order_id, by, wicket.clock())
        return _view(connection, viewing, order_id)

    return wicket.database.write(work)


@router.post("/{order_id}/delivered", summary="Say that the tickets reached somebody")
def deliver(
    order_id: OrderId, delivered: Delivered, wicket: Wicket, by: MayChange, viewing: Viewing
) -> OrderView:
    """Complete the order: its tickets were printed, shown or mailed. Again changes nothing."""

    def work(connection: Connection) -> OrderView:
        delivering.deliver(connection, order_id, by, delivered.how, wicket.clock())
        return _view(connection, viewing, order_id)

    return wicket.database.write(work)


@router.post(
    "/{order_id}/reprint",
    summary="Print an order's tickets once more",
)
def reprint(
    order_id: OrderId,
    wicket: Wicket,
    by: Annotated[Grant, may(Action.REPRINT_TICKETS)],
    viewing: Viewing,
) -> OrderView:
    """Note that staff put them on paper again, and get what stands on it; nothing else changes."""

    def work(connection: Connection) -> OrderView:
        delivering.reprint(connection, order_id, by, wicket.clock())
        return _view(connection, viewing, order_id)

    return wicket.database.write(work)


def _view(connection: Connection, viewing: OrderViewing, order_id: UUID) -> OrderView:
    view = viewing.view(connection, order_id)
    if view is None:
        raise RefusedError(ProblemCode.NOT_FOUND, "There is no such order.")
    return view
