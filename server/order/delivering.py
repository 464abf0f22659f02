"""What is told of an order after it was placed: who buys, and that the tickets arrived."""

from uuid import UUID

from sqlalchemy import Connection

from server.order.reading import own_order
from server.order.versions import write
from ticketing.order import Buyer, Delivery, OrderAct, OrderStatus
from ticketing.problem import ProblemCode, RefusedError

_OPEN = frozenset({OrderStatus.PENDING, OrderStatus.CONFIRMED, OrderStatus.COMPLETED})


def deliver(connection: Connection, order_id: UUID, device_id: UUID, how: Delivery) -> None:
    """Note that the tickets reached somebody; once is enough, and again changes nothing.

    Raises:
        RefusedError: ``NOT_FOUND``, or ``ORDER_STATE`` where there are no tickets.
    """
    found = own_order(connection, order_id, device_id, lock=True)
    if found.status is OrderStatus.COMPLETED:
        return
    status = found.after(OrderAct.DELIVER)
    write(connection, order_id, status=status.value, delivered_how=how.value)


def name_buyer(connection: Connection, order_id: UUID, device_id: UUID, buyer: Buyer) -> None:
    """Note who buys, in place of what was known.

    Raises:
        RefusedError: ``NOT_FOUND``, or ``ORDER_STATE`` where the order has ended.
    """
    found = own_order(connection, order_id, device_id, lock=True)
    if found.status not in _OPEN:
        raise RefusedError(
            ProblemCode.ORDER_STATE,
            f"The order is {found.status.value}.",
            order_status=found.status.value,
        )
    if found.buyer != buyer:
        write(connection, order_id, buyer_name=buyer.name, buyer_email=buyer.email)
