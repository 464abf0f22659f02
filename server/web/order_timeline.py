"""An order's timeline over HTTP: what every domain keeps of it, put together by time.

It stands above those domains and asks each for its part; it keeps nothing itself.
"""

from collections.abc import Iterator
from typing import Annotated
from uuid import UUID

from fastapi import APIRouter
from sqlalchemy import Connection

from server.admission.listing import ScanFilter, scans
from server.audit.reading import entries_of_order
from server.granting import Grant, may
from server.mail.reading import letters_of_order
from server.order.reading import the_order
from server.order.routes import OrderId
from server.paging import MOST
from server.payment.viewing import payments_of
from server.permissions import Action
from server.services import Wicket
from server.ticket.viewing import tickets_of_order
from ticketing.order import OrderTimeline, TimelineMoment, TimelineSource

router = APIRouter(tags=["orders"])


@router.get("/orders/{order_id}/timeline", summary="Everything that ever happened to an order")
def timeline(
    order_id: OrderId, wicket: Wicket, by: Annotated[Grant, may(Action.READ_ORDER_HISTORY)]
) -> OrderTimeline:
    """What was done to it and by whom, its payments, its letters, and the scans of its tickets.

    The oldest first.
    """

    def work(connection: Connection) -> OrderTimeline:
        the_order(connection, order_id, by)
        moments = sorted(_moments(connection, order_id, by), key=lambda one: one.at)
        return OrderTimeline(moments=tuple(moments))

    return wicket.database.read(work)


def _moments(connection: Connection, order_id: UUID, by: Grant) -> Iterator[TimelineMoment]:
    entries = entries_of_order(connection, order_id)
    for entry in entries:
        yield TimelineMoment(
            at=entry.at,
            source=TimelineSource.AUDIT,
            what=entry.act,
            who=entry.actor_name,
            subject_id=entry.subject_id,
            details=entry.details,
        )
    yield from _payments(connection, order_id, {entry.subject_id for entry in entries})
    yield from _letters(connection, order_id)
    yield from _scans(connection, order_id, by)


def _payments(connection: Connection, order_id: UUID, told: set[UUID]) -> Iterator[TimelineMoment]:
    """Those that the audit does not tell of, since they were made before it was kept."""
    for one in payments_of(connection, order_id):
        if one.id in told:
            continue
        details = one.model_dump(
            mode="json", include={"reference", "method", "amount", "refunded", "settled_at"}
        )
        yield TimelineMoment(
            at=one.created_at,
            source=TimelineSource.PAYMENT,
            what=f"payment.{one.status.value}",
            who=None,
            subject_id=one.id,
            details=details,
        )


def _letters(connection: Connection, order_id: UUID) -> Iterator[TimelineMoment]:
    for one in letters_of_order(connection, order_id):
        details = one.model_dump(mode="json", include={"kind", "to", "tries", "sent_at"})
        yield TimelineMoment(
            at=one.made_at,
            source=TimelineSource.LETTER,
            what=f"letter.{one.state.value}",
            who=None,
            subject_id=one.id,
            details=details,
        )


def _scans(connection: Connection, order_id: UUID, by: Grant) -> Iterator[TimelineMoment]:
    """The attempts with each of its tickets, the refused ones too; the newest of very many."""
    shown = {"serial", "gate", "checkpoint_name", "reason", "overrode", "annulled_at"}
    for ticket in tickets_of_order(connection, order_id):
        wanted = ScanFilter(serial=ticket.serial, limit=MOST)
        for one in scans(connection, by, wanted).scans:
            yield TimelineMoment(
                at=one.scanned_at,
                source=TimelineSource.SCAN,
                what="scan.admitted" if one.admitted else "scan.refused",
                who=one.gate,
                subject_id=one.id,
                details=one.model_dump(mode="json", include=shown),
            )
