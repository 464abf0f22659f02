"""An order's payments as its device may see them."""

from uuid import UUID

from sqlalchemy import Connection

from server.payment import records
from ticketing.payment import PaymentView


def payments_of(connection: Connection, order_id: UUID) -> tuple[PaymentView, ...]:
    """The order's payments, oldest first."""
    return tuple(record.view() for record in records.of_order(connection, order_id))


def order_of_reference(connection: Connection, reference: str) -> UUID | None:
    """The order of the payment with this reference; None where there is no such payment."""
    found = records.by_reference(connection, reference)
    return found.order_id if found else None
