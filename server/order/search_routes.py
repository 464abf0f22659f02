"""Lists of orders over HTTP: staff's search, and everybody's own orders."""

from typing import Annotated

from fastapi import APIRouter, Depends, Query, Request
from sqlalchemy import Connection

from server.granting import Grant, may
from server.order.finding import OrderOfPayment, find_orders
from server.order.reading import Line, OrderFacts, lines_of_orders
from server.order.viewing import line_view
from server.paging import Place, cut, place_of
from server.permissions import Action
from server.services import Wicket
from server.ticket.viewing import tickets_of_order
from ticketing.money import Money
from ticketing.order import FoundOrder, OrderList, OrderSearch
from ticketing.ticket import TicketView

router = APIRouter(tags=["orders"])


async def order_of_payment(request: Request) -> OrderOfPayment:
    """The application's way from a payment to its order, put together in app.py."""
    found: OrderOfPayment = request.app.state.order_of_payment
    return found


@router.get("/orders", summary="Orders: your own, or those of your organiser")
def search(
    wicket: Wicket,
    by: Annotated[Grant, may(Action.SEARCH_ORDERS)],
    wanted: Annotated[OrderSearch, Query()],
    of_payment: Annotated[OrderOfPayment, Depends(order_of_payment)],
) -> OrderList:
    """The orders that meet every filter, the newest first, in pages.

    Staff find those of their organisers, promoters those of their events; everybody else, and
    whoever says `mine`, what they bought themselves.
    """
    before = place_of(wanted.after)

    def work(connection: Connection) -> OrderList:
        found = find_orders(connection, by, wanted, before, of_payment)
        page, following = cut(found, wanted.limit, lambda last: Place(last.created_at, last.id))
        lines = lines_of_orders(connection, page) if page else {}
        shown = tuple(
            _found(
                one, lines[one.id], tickets_of_order(connection, one.id) if wanted.codes else None
            )
            for one in page
        )
        return OrderList(orders=shown, next=following)

    return wicket.database.read(work)


def _found(
    found: OrderFacts, lines: tuple[Line, ...], tickets: tuple[TicketView, ...] | None
) -> FoundOrder:
    return FoundOrder(
        id=found.id,
        number=found.number,
        status=found.status,
        approval=found.approval,
        organiser_id=found.organiser_id,
        event_id=found.event_id,
        session_id=found.session_id,
        lines=tuple(line_view(line) for line in lines),
        total=found.total,
        discount=Money(amount=found.discount, currency=found.total.currency),
        donation=Money(amount=found.donation, currency=found.total.currency),
        buyer=found.buyer,
        channel=found.channel,
        note=found.note,
        created_at=found.created_at,
        hold_until=found.hold_until,
        tickets=tickets,
    )
