"""Attaching: scans of blanks become those of tickets, once their sale is known here.

A gate that was asked before the sale was reported has let in who showed the blank's code; its scans
had no ticket. From here on they count as if the ticket had always been there.
"""

from collections.abc import Collection
from datetime import datetime
from uuid import UUID

from sqlalchemy import Connection, update

from server.admission.checkpoints import post_with
from server.admission.clashing import clashes
from server.admission.history import history
from server.admission.incidents import settle_incidents
from server.admission.tables import scan
from server.ticket.changing import mark_admitted
from server.ticket.finding import FoundTicket, find
from ticketing.admission import Direction, EntryRule, PastScan


def attach_scans(
    connection: Connection, organiser_id: UUID, ticket_ids: Collection[UUID], now: datetime
) -> None:
    """Make the scans of these tickets, which were blanks, theirs, with their incidents."""
    tickets = find(connection, organiser_id, ticket_ids)
    attached: set[UUID] = set()
    for ticket in tickets:
        changed = connection.execute(
            update(scan)
            .where(
                scan.c.serial == ticket.serial,
                scan.c.ticket_id.is_(None),
                scan.c.organiser_id == organiser_id,
            )
            .values(ticket_id=ticket.id, tier_id=ticket.tier_id)
        )
        if changed.rowcount:
            attached.add(ticket.id)
    if not attached:
        return
    past = history(connection, (), attached).admitted
    for ticket in tickets:
        if ticket.id in past:
            _settle(connection, ticket, past[ticket.id], now)


def _settle(
    connection: Connection, ticket: FoundTicket, scans: Collection[PastScan], now: datetime
) -> None:
    ordered = sorted(scans, key=lambda past: (past.scanned_at, past.id))
    for checkpoint_id in {past.checkpoint_id for past in scans}:
        post = post_with(connection, checkpoint_id)
        if post is None:
            raise AssertionError("a scan has its checkpoint")
        found = clashes(ticket.facts(()), post.checkpoint, ordered)
        settle_incidents(connection, ticket.id, checkpoint_id, found, now)
        entered = any(
            past.checkpoint_id == checkpoint_id and past.direction is Direction.ENTRY
            for past in scans
        )
        if entered and post.checkpoint.rule is EntryRule.ONCE:
            mark_admitted(connection, (ticket.id,))
