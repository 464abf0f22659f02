"""Approving: an order that somebody must allow is allowed, and may then be paid, or refused."""

from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy import Connection

from server.audit.writing import actor_of
from server.granting import Grant
from server.mail.outbox import Letter, post
from server.order.holding import end
from server.order.noting import note_order
from server.order.reading import OrderFacts, the_order
from server.order.versions import write
from ticketing.mail import LetterKind
from ticketing.order import Approval, OrderAct
from ticketing.problem import ProblemCode, RefusedError


def approve(
    connection: Connection, order_id: UUID, by: Grant, now: datetime, hold: timedelta
) -> None:
    """Let the order be paid until ``hold`` from ``now``; one that was approved stays so.

    Raises:
        RefusedError: ``NOT_FOUND``, ``ORDER_STATE`` where nobody asks for approval (any more), or
            ``HOLD_EXPIRED``.
    """
    found = the_order(connection, order_id, by, lock=True)
    if found.approval is Approval.GIVEN:
        return
    _check_asked(found)
    if now >= found.hold_until:
        raise RefusedError(ProblemCode.HOLD_EXPIRED, "The tickets are no longer held.")
    until = now + hold
    write(connection, order_id, approval=Approval.GIVEN.value, hold_until=until)
    actor = actor_of(by.principal)
    note_order(connection, actor, "order.approved", found, now, hold_until=until.isoformat())
    _tell(connection, found, LetterKind.APPROVAL_GIVEN, now)


def reject(connection: Connection, order_id: UUID, by: Grant, now: datetime) -> None:
    """Refuse the order, which cancels it; one that was refused stays so.

    Raises:
        RefusedError: ``NOT_FOUND``, or ``ORDER_STATE`` where nobody asks for approval (any more).
    """
    found = the_order(connection, order_id, by, lock=True)
    if found.approval is Approval.REFUSED:
        return
    _check_asked(found)
    refused = Approval.REFUSED.value
    end(connection, found, OrderAct.CANCEL, actor_of(by.principal), now, approval=refused)
    _tell(connection, found, LetterKind.APPROVAL_REFUSED, now)


def _check_asked(found: OrderFacts) -> None:
    found.after(OrderAct.CANCEL)
    if found.approval is not Approval.ASKED:
        raise RefusedError(
            ProblemCode.ORDER_STATE,
            "This order was approved already: cancel it instead."
            if found.approval is Approval.GIVEN
            else "This order needs no approval.",
            order_status=found.status.value,
        )


def _tell(connection: Connection, found: OrderFacts, kind: LetterKind, now: datetime) -> None:
    if found.buyer.email is None:
        return
    letter = Letter(
        kind=kind,
        to=found.buyer.email,
        language=found.language,
        subject_id=found.id,
        fact=str(found.id),
        organiser_id=found.organiser_id,
        order_id=found.id,
    )
    post(connection, letter, now)
