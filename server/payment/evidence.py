"""Evidence: what this server knows for a disputed payment, gathered for staff to copy out."""

from collections.abc import Iterator
from datetime import datetime

from sqlalchemy import Connection

from server.admission.listing import ScanFilter, scans
from server.audit.reading import entries_of_order
from server.catalogue.viewing import event_of
from server.granting import Grant
from server.mail.reading import letters_of_order
from server.order.reading import OrderFacts, order_of
from server.paging import MOST
from server.payment.disputing import disputes_of
from server.payment.records import PaymentRecord
from server.payment.refunds import refunds_of
from server.ticket.viewing import tickets_of_order
from ticketing.dispute import (
    DisputeCase,
    DisputeEvidence,
    LetterProof,
    ScanProof,
    TicketProof,
)
from ticketing.ticket import TicketView

_DELIVERED = "order.delivered"


def case_of(connection: Connection, record: PaymentRecord, by: Grant, now: datetime) -> DisputeCase:
    """The disputes of a payment that the caller may read, and the evidence for it.

    Raises:
        LookupError: its order or event is gone, which nothing removes.
    """
    order = order_of(connection, record.order_id)
    event = event_of(connection, order.event_id, now) if order else None
    if order is None or event is None:
        raise LookupError(f"payment {record.reference} has no order or event")
    tickets = tickets_of_order(connection, order.id)
    evidence = DisputeEvidence(
        payment=record.view(),
        receipt=f"/orders/{order.id}/receipt.pdf",
        refunds=tuple(one.view() for one in refunds_of(connection, record.id)),
        order_number=order.number,
        ordered_at=order.created_at,
        channel=order.channel,
        buyer=order.buyer,
        event_name=event.name,
        tickets=tuple(TicketProof.model_validate(one, from_attributes=True) for one in tickets),
        delivered_how=order.delivered_how,
        delivered_at=_delivered_at(connection, order),
        letters=tuple(
            LetterProof.model_validate(one, from_attributes=True)
            for one in letters_of_order(connection, order.id)
        ),
        admissions=tuple(_admissions(connection, by, tickets)),
    )
    return DisputeCase(disputes=disputes_of(connection, record), evidence=evidence)


def _delivered_at(connection: Connection, order: OrderFacts) -> datetime | None:
    entries = entries_of_order(connection, order.id)
    return next((entry.at for entry in entries if entry.act == _DELIVERED), None)


def _admissions(
    connection: Connection, by: Grant, tickets: tuple[TicketView, ...]
) -> Iterator[ScanProof]:
    """Who came in with these tickets and was not sent back; the oldest first for each ticket."""
    for ticket in tickets:
        wanted = ScanFilter(ticket=ticket.id, admitted=True, annulled=False, limit=MOST)
        for one in reversed(scans(connection, by, wanted).scans):
            yield ScanProof(
                serial=ticket.serial,
                checkpoint_name=one.checkpoint_name,
                gate=one.gate,
                scanned_at=one.scanned_at,
            )
