"""Orders over HTTP, for the kiosk that places them."""

from datetime import timedelta
from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Depends, Path, Query, Request, Response, status
from fastapi.concurrency import run_in_threadpool
from sqlalchemy import Connection

from server.order import delivering, holding, placing
from server.order.placing import Placing
from server.order.versions import topic
from server.order.viewing import OrderViewing, version_of
from server.services import AKiosk, Wicket
from ticketing.order import Buyer, Delivered, NewOrder, OrderView
from ticketing.problem import ProblemCode, RefusedError

router = APIRouter(prefix="/orders", tags=["orders"])

LONGEST_WAIT_S = 25

OrderId = Annotated[UUID, Path(description="The order's id.")]


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
    new: NewOrder, wicket: Wicket, kiosk: AKiosk, viewing: Viewing, response: Response
) -> OrderView:
    """Hold the tickets of every line, or of none.

    Refused with `not_enough_tickets` (and how many are `available` of which `tier_id`),
    `wrong_quantity` or `not_on_sale`. The same id with the same body is the same order.
    """
    by = Placing(kiosk, wicket.clock(), timedelta(seconds=wicket.settings.hold_s))

    def work(connection: Connection) -> OrderView:
        placed = placing.place(connection, new, by)
        if placed is None:
            response.status_code = status.HTTP_200_OK
            return _view(connection, viewing, new.id)
        response.status_code = status.HTTP_201_CREATED
        return viewing.of(placed.order, placed.lines)

    return wicket.database.write(work)


@router.get("/{order_id}", summary="An order, now or when it has changed")
async def read(
    order_id: OrderId,
    wicket: Wicket,
    kiosk: AKiosk,
    viewing: Viewing,
    wait: Annotated[
        float, Query(ge=0, le=LONGEST_WAIT_S, description="Seconds to wait for a change.")
    ] = 0,
    seen: Annotated[
        int | None, Query(ge=0, description="The version the caller has; others answer at once.")
    ] = None,
) -> OrderView:
    """The order with its payments and tickets; waits while its version is the one `seen`."""

    def version(connection: Connection) -> int:
        found = version_of(connection, order_id, kiosk.id)
        if found is None:
            raise RefusedError(ProblemCode.NOT_FOUND, "There is no such order.")
        return found

    async def changed() -> int | None:
        found = await run_in_threadpool(wicket.database.read, version)
        return None if found == seen else found

    await wicket.waker.until(topic(order_id), wait, changed)
    return await run_in_threadpool(
        wicket.database.read, lambda connection: _view(connection, viewing, order_id)
    )


@router.patch("/{order_id}", summary="Say who buys")
def name_buyer(
    order_id: OrderId, buyer: Buyer, wicket: Wicket, kiosk: AKiosk, viewing: Viewing
) -> OrderView:
    """Put a name and an e-mail address in place of what was known of the buyer."""

    def work(connection: Connection) -> OrderView:
        delivering.name_buyer(connection, order_id, kiosk.id, buyer)
        return _view(connection, viewing, order_id)

    return wicket.database.write(work)


@router.post("/{order_id}/extend", summary="Keep the tickets a little longer")
def extend(order_id: OrderId, wicket: Wicket, kiosk: AKiosk, viewing: Viewing) -> OrderView:
    """Hold for the full time again from now, at most three times."""
    hold = timedelta(seconds=wicket.settings.hold_s)

    def work(connection: Connection) -> OrderView:
        holding.extend(connection, order_id, kiosk.id, wicket.clock(), hold)
        return _view(connection, viewing, order_id)

    return wicket.database.write(work)


@router.post("/{order_id}/cancel", summary="Give an unpaid order up")
def cancel(order_id: OrderId, wicket: Wicket, kiosk: AKiosk, viewing: Viewing) -> OrderView:
    """Give the held tickets back. Refused with `payment_open` while money may still move."""

    def work(connection: Connection) -> OrderView:
        holding.cancel(connection, order_id, kiosk.id)
        return _view(connection, viewing, order_id)

    return wicket.database.write(work)


@router.post("/{order_id}/delivered", summary="Say that the tickets reached somebody")
def deliver(
    order_id: OrderId, delivered: Delivered, wicket: Wicket, kiosk: AKiosk, viewing: Viewing
) -> OrderView:
    """Note that the tickets were printed or shown; saying it again changes nothing."""

    def work(connection: Connection) -> OrderView:
        delivering.deliver(connection, order_id, kiosk.id, delivered.how)
        return _view(connection, viewing, order_id)

    return wicket.database.write(work)


def _view(connection: Connection, viewing: OrderViewing, order_id: UUID) -> OrderView:
    view = viewing.view(connection, order_id)
    if view is None:
        raise RefusedError(ProblemCode.NOT_FOUND, "There is no such order.")
    return view
