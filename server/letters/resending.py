"""Sending an order's tickets once more: a new letter, though not as often as somebody likes."""

from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy import Connection

from server.audit.writing import Concerning, actor_of, note
from server.granting import Grant
from server.mail.outbox import Letter, post
from server.mail.reading import letter_waiting, letter_with_id, letters_since
from server.order.reading import the_order
from ticketing.identifiers import new_id
from ticketing.mail import LetterKind, LetterView
from ticketing.order import OrderStatus
from ticketing.problem import ProblemCode, RefusedError

_HAS_TICKETS = frozenset({OrderStatus.CONFIRMED, OrderStatus.COMPLETED})
_WITHIN = timedelta(hours=1)
_MOST = 3
_MOST_OF_STAFF = 20


def resend(connection: Connection, order_id: UUID, by: Grant, now: datetime) -> LetterView:
    """Post the order's tickets to its buyer again; one that still waits is not doubled.

    Raises:
        RefusedError: ``NOT_FOUND``; ``ORDER_STATE`` where there are no tickets or nobody's address
            is known; ``TOO_MANY_REQUESTS``.
    """
    found = the_order(connection, order_id, by, lock=True)
    if found.status not in _HAS_TICKETS:
        raise RefusedError(
            ProblemCode.ORDER_STATE,
            f"The order is {found.status.value}: it has no tickets to send.",
            order_status=found.status.value,
        )
    to = found.buyer.email
    if to is None:
        words = "The order has no e-mail address: say who buys first."
        raise RefusedError(ProblemCode.ORDER_STATE, words, order_status=found.status.value)
    waiting = letter_waiting(connection, order_id, LetterKind.TICKETS, to)
    if waiting is not None:
        return waiting
    staff = by.everything or found.organiser_id in by.organisers
    made = letters_since(connection, order_id, LetterKind.TICKETS, now - _WITHIN)
    if made >= (_MOST_OF_STAFF if staff else _MOST):
        raise RefusedError(
            ProblemCode.TOO_MANY_REQUESTS,
            "The tickets were sent several times within an hour. Please look into the folder for "
            "unwanted mail, or try again later.",
            retry_after_s=int(_WITHIN.total_seconds()),
        )
    letter_id = post(
        connection,
        Letter(
            kind=LetterKind.TICKETS,
            to=to,
            language=found.language,
            subject_id=found.id,
            fact=f"{found.id}:again:{new_id()}",
            organiser_id=found.organiser_id,
            order_id=found.id,
        ),
        now,
    )
    about = Concerning(found.id, found.organiser_id, order_id=found.id)
    note(connection, actor_of(by.principal), "order.tickets_resent", about, now)
    posted = letter_with_id(connection, letter_id) if letter_id else None
    if posted is None:
        raise AssertionError("a fact with a new id was never told before")
    return posted
