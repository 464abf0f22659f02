"""Requesting: a buyer asks to have an order's money back, and staff grant or decline it."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Connection, Row, insert, select, update

from server.audit.writing import Actor, Concerning, note
from server.granting import Columns, Thing
from server.order.reading import OrderFacts
from server.paging import Place, newest_first
from server.payment import records
from server.payment.giving_back import Wish, give_back, possible
from server.payment.records import PaymentRecord
from server.payment.refunds import RefundRecord
from server.payment.tables import refund_request
from server.payment.taking_back import shares_of
from ticketing.payment import PaymentStatus
from ticketing.problem import ProblemCode, RefusedError
from ticketing.refund import (
    GrantRefund,
    NewRefundRequest,
    RefundRequestView,
    RequestStatus,
)

WHOSE = Columns(
    organiser_id=refund_request.c.organiser_id,
    event_id=refund_request.c.event_id,
    order_id=refund_request.c.order_id,
)
"""The columns that say whose a request is, for the caller's grant."""


@dataclass(frozen=True)
class Request:
    """A request, and whose it is."""

    view: RefundRequestView
    thing: Thing


def request_refund(
    connection: Connection, order: OrderFacts, wish: NewRefundRequest, actor: Actor, now: datetime
) -> tuple[Request, bool]:
    """Write the buyer's wish down; the request, and whether it is a new one.

    Raises:
        RefusedError: ID_USED_DIFFERENTLY; ORDER_STATE where another one waits; REFUND_NOT_POSSIBLE
            where nothing was paid or nothing is left.
    """
    known = request_of(connection, wish.id)
    if known is not None:
        if (known.view.order_id, known.view.reason) != (order.id, wish.reason):
            raise RefusedError(
                ProblemCode.ID_USED_DIFFERENTLY, "This id belongs to another request already."
            )
        return known, False
    _check_new(connection, order)
    connection.execute(
        insert(refund_request).values(
            id=wish.id,
            order_id=order.id,
            order_number=order.number,
            organiser_id=order.organiser_id,
            event_id=order.event_id,
            reason=wish.reason,
            status=RequestStatus.WAITING.value,
            asked_at=now,
        )
    )
    about = Concerning(wish.id, order.organiser_id, order.id)
    note(connection, actor, "refund.requested", about, now, reason=wish.reason)
    return _must(connection, wish.id), True


def grant_request(
    connection: Connection, found: Request, wish: GrantRefund, actor: Actor, now: datetime
) -> tuple[Request, RefundRecord]:
    """Give the money back and say so; the same again is the same refund.

    Raises:
        RefusedError: ORDER_STATE where it was decided otherwise; what giving back refuses.
    """
    view = found.view
    paid = _paid(connection, view.order_id)
    if paid is None:
        raise _nothing_paid()
    if view.refund_id != wish.id:
        _check_waiting(view)
    made, is_new = give_back(connection, paid.id, Wish(wish, actor, view.reason[:200]), now)
    if is_new:
        _decide(connection, found, actor, now, RequestStatus.GRANTED, wish.note, made.id)
    return _must(connection, view.id), made


def decline_request(
    connection: Connection, found: Request, words: str, actor: Actor, now: datetime
) -> Request:
    """Say no, and why; the same again changes nothing.

    Raises:
        RefusedError: ORDER_STATE where it was decided otherwise.
    """
    if (found.view.status, found.view.note) == (RequestStatus.DECLINED, words):
        return found
    _check_waiting(found.view)
    _decide(connection, found, actor, now, RequestStatus.DECLINED, words, None)
    return _must(connection, found.view.id)


def request_of(connection: Connection, request_id: UUID, *, lock: bool = False) -> Request | None:
    """The request, locked until the transaction ends where asked for."""
    wanted = select(refund_request).where(refund_request.c.id == request_id)
    row = connection.execute(wanted.with_for_update() if lock else wanted).one_or_none()
    return None if row is None else _record(row)


def requests_of_order(connection: Connection, order_id: UUID) -> tuple[RefundRequestView, ...]:
    """An order's requests, newest first."""
    wanted = select(refund_request).where(refund_request.c.order_id == order_id)
    rows = connection.execute(
        wanted.order_by(refund_request.c.asked_at.desc(), refund_request.c.id.desc())
    )
    return tuple(_record(row).view for row in rows)


def requests(
    connection: Connection,
    conditions: Iterable[ColumnElement[bool]],
    before: Place | None,
    limit: int,
) -> list[RefundRequestView]:
    """A page of requests, newest first, and one more where there is another page."""
    wanted = select(refund_request).where(*conditions)
    page = newest_first(wanted, refund_request.c.asked_at, refund_request.c.id, before, limit)
    return [_record(row).view for row in connection.execute(page)]


def _check_new(connection: Connection, order: OrderFacts) -> None:
    waiting = connection.scalar(
        select(refund_request.c.id).where(
            refund_request.c.order_id == order.id,
            refund_request.c.status == RequestStatus.WAITING.value,
        )
    )
    if waiting is not None:
        raise RefusedError(
            ProblemCode.ORDER_STATE,
            "A refund of this order was asked for already and is being looked at.",
            request_id=str(waiting),
        )
    paid = _paid(connection, order.id)
    if paid is None:
        raise _nothing_paid()
    left = possible(connection, paid)
    admitting = any(one.admits for one in shares_of(connection, order))
    if not left.amount and (paid.received.amount or not admitting):
        raise RefusedError(
            ProblemCode.REFUND_NOT_POSSIBLE,
            "Everything that was paid has been given back.",
            possible=0,
            currency=left.currency,
        )


def _paid(connection: Connection, order_id: UUID) -> PaymentRecord | None:
    paid = [
        one
        for one in records.of_order(connection, order_id)
        if one.status is PaymentStatus.SUCCEEDED
    ]
    # The first is what the order was paid with: whatever came later went back by itself.
    return paid[0] if paid else None


def _check_waiting(view: RefundRequestView) -> None:
    if view.status is not RequestStatus.WAITING:
        raise RefusedError(
            ProblemCode.ORDER_STATE,
            f"This request was {view.status.value} by {view.decided_by}.",
            request_status=view.status.value,
        )


def _decide(
    connection: Connection,
    found: Request,
    actor: Actor,
    now: datetime,
    status: RequestStatus,
    words: str | None,
    refund_id: UUID | None,
) -> None:
    view = found.view
    connection.execute(
        update(refund_request)
        .where(refund_request.c.id == view.id)
        .values(
            status=status.value,
            decided_at=now,
            decided_by=actor.name[:200],
            note=words,
            refund_id=refund_id,
        )
    )
    about = Concerning(view.id, found.thing.organiser_id, view.order_id)
    note(connection, actor, f"refund.request_{status.value}", about, now, note=words)


def _must(connection: Connection, request_id: UUID) -> Request:
    found = request_of(connection, request_id)
    if found is None:
        raise AssertionError("the row was written in this transaction")
    return found


def _nothing_paid() -> RefusedError:
    return RefusedError(
        ProblemCode.REFUND_NOT_POSSIBLE, "Nothing was paid for this order.", possible=0
    )


def _record(row: Row[Any]) -> Request:
    view = RefundRequestView(
        id=row.id,
        order_id=row.order_id,
        order_number=row.order_number,
        reason=row.reason,
        status=RequestStatus(row.status),
        asked_at=row.asked_at,
        decided_at=row.decided_at,
        decided_by=row.decided_by,
        note=row.note,
        refund_id=row.refund_id,
    )
    return Request(view, Thing(row.organiser_id, event_id=row.event_id, order_id=row.order_id))
