"""Delivering: the tickets reached somebody, by hand or by mail, which completes the order."""

import hashlib
from datetime import datetime
from uuid import UUID

from sqlalchemy import Connection

from server.audit.writing import SYSTEM, Actor, actor_of
from server.granting import Grant
from server.mail.outbox import Letter, post
from server.order.noting import note_order
from server.order.paid_for import PAID_FOR
from server.order.reading import OrderFacts, order_of, the_order
from server.order.versions import write
from server.order.words import folded
from ticketing.mail import LetterKind
from ticketing.order import ORDER_STATES, Delivery, OrderAct, OrderStatus, Paper
from ticketing.problem import ProblemCode, RefusedError


def deliver(
    connection: Connection, order_id: UUID, by: Grant, how: Delivery, now: datetime
) -> None:
    """Note that the tickets reached somebody; once is enough, and again changes nothing.

    Raises:
        RefusedError: ``NOT_FOUND``, or ``ORDER_STATE`` where there are no tickets.
    """
    found = the_order(connection, order_id, by, lock=True)
    if found.status is not OrderStatus.COMPLETED:
        _complete(connection, found, how, actor_of(by.principal), now)
    if how is Delivery.PRINTED and found.paper is not Paper.PRINTED:
        write(connection, order_id, paper=Paper.PRINTED.value)


def reprint(connection: Connection, order_id: UUID, by: Grant, now: datetime) -> None:
    """Note that staff print an order's tickets once more; those on the first paper stay good.

    Raises:
        RefusedError: ``NOT_FOUND``, or ``ORDER_STATE`` where there are no tickets.
    """
    found = the_order(connection, order_id, by, lock=True)
    if found.status not in PAID_FOR:
        raise RefusedError(ProblemCode.ORDER_STATE, found.standing, order_status=found.status.value)
    # Noted before it is done: from here on it is for staff to print it again.
    write(connection, order_id, paper=Paper.PRINTED.value)
    note_order(connection, actor_of(by.principal), "order.reprinted", found, now)


def deliver_by_mail(connection: Connection, order_id: UUID, now: datetime) -> None:
    """Note that a mail server has taken the tickets; nothing where they reached somebody before."""
    found = order_of(connection, order_id, lock=True)
    if found is not None and ORDER_STATES.allows(found.status, OrderAct.DELIVER):
        _complete(connection, found, Delivery.EMAILED, SYSTEM, now)


def mail_tickets(connection: Connection, found: OrderFacts, now: datetime) -> None:
    """Have the tickets mailed to the order's buyer, where an address is known; once to each."""
    if found.buyer.email is None:
        return
    letter = Letter(
        kind=LetterKind.TICKETS,
        to=found.buyer.email,
        language=found.language,
        subject_id=found.id,
        fact=f"{found.id}:{hashlib.sha256(folded(found.buyer.email).encode()).hexdigest()[:32]}",
        organiser_id=found.organiser_id,
        order_id=found.id,
    )
    post(connection, letter, now)


def _complete(
    connection: Connection, found: OrderFacts, how: Delivery, actor: Actor, now: datetime
) -> None:
    status = found.after(OrderAct.DELIVER)
    write(connection, found.id, status=status.value, delivered_how=how.value)
    note_order(connection, actor, "order.delivered", found, now, how=how.value)
