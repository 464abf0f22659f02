"""Donating: what a buyer gives on top of their tickets, to an organiser that asks for it."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import Connection

from server.audit.writing import actor_of
from server.catalogue.viewing import appeal_of
from server.granting import Grant
from server.order.noting import note_order
from server.order.repricing import repriceable
from server.order.versions import write
from server.order.viewing import PaymentsOf
from ticketing.money import Money
from ticketing.problem import ProblemCode, RefusedError


def minor_units_given(
    connection: Connection, organiser_id: UUID, donation: Money | None, currency: str
) -> int:
    """How much is given, where the organiser takes it from an order in ``currency``.

    Raises:
        RefusedError: ``DONATION_NOT_TAKEN``.
    """
    if donation is None or not donation.amount:
        return 0
    if donation.currency != currency:
        raise RefusedError(
            ProblemCode.DONATION_NOT_TAKEN,
            f"The order is in {currency}, so nothing can be given in {donation.currency}.",
            currency=currency,
        )
    if appeal_of(connection, organiser_id, currency) is None:
        raise RefusedError(
            ProblemCode.DONATION_NOT_TAKEN,
            f"The organiser takes no donations in {currency}. The tickets cost what they did.",
        )
    return donation.amount


def give_donation(
    connection: Connection,
    order_id: UUID,
    by: Grant,
    donation: Money | None,
    payments_of: PaymentsOf,
    now: datetime,
) -> None:
    """Have an order that nobody has begun to pay give this in place of what it gave; None: nothing.

    The donation that it has changes nothing. A code takes nothing off it.

    Raises:
        RefusedError: ``NOT_FOUND``, ``DONATION_NOT_TAKEN``, ``ORDER_STATE``, ``HOLD_EXPIRED``, or
            ``PAYMENT_OPEN`` where somebody was asked for another sum.
    """
    found = repriceable(connection, order_id, by, payments_of, now)
    given = 0 if donation is None else donation.amount
    if given == found.donation:
        return
    given = minor_units_given(connection, found.organiser_id, donation, found.total.currency)
    total = found.total.amount - found.donation + given
    write(connection, order_id, total=total, donation=given)
    note_order(
        connection,
        actor_of(by.principal),
        "order.donation_changed",
        found,
        now,
        donation=given,
        was=found.donation,
        total=total,
    )
