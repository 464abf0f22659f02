"""Searching payments: what staff look for, newest first, each by an index."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import ColumnElement, Connection, func, select

from server.granting import Columns
from server.paging import Place, newest_first
from server.payment.records import PaymentRecord, record_of
from server.payment.tables import payment
from ticketing.payment import PaymentFilter, PaymentMethod

WHOSE = Columns(
    organiser_id=payment.c.organiser_id,
    event_id=payment.c.event_id,
    order_id=payment.c.order_id,
    device_id=payment.c.device_id,
)
"""The columns that say whose a payment is, for the caller's grant."""


@dataclass(frozen=True)
class Wanted:
    """What staff look for. ``stuck_since``: what is open was begun before then."""

    within: ColumnElement[bool]
    state: PaymentFilter | None = None
    stuck_since: datetime | None = None
    method: PaymentMethod | None = None
    since: datetime | None = None
    until: datetime | None = None
    order_id: UUID | None = None
    organiser_id: UUID | None = None


def search(
    connection: Connection, wanted: Wanted, before: Place | None, limit: int
) -> list[PaymentRecord]:
    """A page of payments, newest first, and one more where there is another page."""
    conditions: list[ColumnElement[bool]] = [wanted.within]
    if wanted.method is not None:
        conditions.append(payment.c.method == wanted.method.value)
    if wanted.since is not None:
        conditions.append(payment.c.created_at >= wanted.since)
    if wanted.until is not None:
        conditions.append(payment.c.created_at < wanted.until)
    if wanted.order_id is not None:
        conditions.append(payment.c.order_id == wanted.order_id)
    if wanted.organiser_id is not None:
        conditions.append(payment.c.organiser_id == wanted.organiser_id)
    if wanted.state is not None:
        conditions += _of_state(wanted.state, wanted.stuck_since)
    found = select(payment).where(*conditions)
    page = newest_first(found, _moment(connection, wanted), payment.c.id, before, limit)
    return [record_of(row) for row in connection.execute(page)]


def _moment(connection: Connection, wanted: Wanted) -> ColumnElement[datetime]:
    """What a page is sorted by.

    SQLite would rather walk all payments in their order than sort the few that are open; no index
    is found for a column within a function.
    """
    made = payment.c.created_at
    few = wanted.state in {PaymentFilter.OPEN, PaymentFilter.STUCK}
    return func.coalesce(made, made) if few and connection.dialect.name == "sqlite" else made


def _of_state(state: PaymentFilter, stuck_since: datetime | None) -> list[ColumnElement[bool]]:
    if state is PaymentFilter.REFUNDED:
        return [payment.c.refunded > 0]
    if state is PaymentFilter.DISPUTED:
        return [payment.c.disputed_at.is_not(None)]
    if state not in {PaymentFilter.OPEN, PaymentFilter.STUCK}:
        return [payment.c.status == state.value]
    # What is open is looked at again, and nothing else is: their index is short.
    found: list[ColumnElement[bool]] = [payment.c.next_check_at.is_not(None)]
    if state is PaymentFilter.STUCK and stuck_since is not None:
        found.append(payment.c.created_at <= stuck_since)
    return found
