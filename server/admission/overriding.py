"""Overriding a refusal: a supervisor lets somebody in, and answers for it by name."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Row, select

from server.admission.history import history
from server.admission.keeping import Kept, scan_row
from server.admission.reaching import reached_scan
from server.admission.scanners import Post, scanner_of
from server.admission.tables import scan
from server.audit.writing import Actor, Concerning, note
from server.granting import Grant
from server.inserting import insert_once
from server.sync.feed import record
from server.ticket.changing import mark_admitted
from server.ticket.finding import FoundTicket, lock_by_serial
from ticketing.admission import Direction, EntryRule, Reason, Verdict
from ticketing.problem import ProblemCode, RefusedError
from ticketing.scan import BEYOND_OVERRIDE, OverrideWhy, ScanView, Sureness
from ticketing.sync import ChangeKind
from ticketing.ticket import TicketStatus

WITHIN = timedelta(hours=1)
"""Whoever was refused longer ago shows the ticket again."""


@dataclass(frozen=True)
class Overriding:
    """Who overrides (the supervisor), through whose grant, why, and the id of the new scan."""

    scan_id: UUID
    by: Grant
    supervisor: Actor
    now: datetime
    why: OverrideWhy | None = None
    remark: str | None = None


def organiser_of_scan(connection: Connection, refused_id: UUID, by: Grant) -> UUID:
    """Whose scan it is.

    Raises:
        RefusedError: ``NOT_FOUND`` where there is none the caller may override.
    """
    return reached_scan(connection, refused_id, by)[1].organiser_id


def override(connection: Connection, refused_id: UUID, wanted: Overriding) -> ScanView:
    """Admit the ticket of a refused scan by a new one; the refused one stays as it is.

    Raises:
        RefusedError: ``NOT_FOUND``; ``SCAN_STATE`` where it was admitted, was overridden already,
            is too long ago, or is of no ticket there is (unreadable, forged, unknown);
            ``ID_USED_DIFFERENTLY``.
    """
    refused, post = reached_scan(connection, refused_id, wanted.by)
    ticket = _locked_ticket(connection, refused)
    before = _before(connection, refused_id, wanted.scan_id)
    if before is not None:
        return before
    reason = _reason(refused, wanted.now)
    if ticket is None or reason in BEYOND_OVERRIDE:
        raise RefusedError(
            ProblemCode.SCAN_STATE, "There is no ticket to let in.", reason=reason.value
        )
    if _was_overridden(connection, refused, ticket):
        raise RefusedError(ProblemCode.SCAN_STATE, "This refusal was overridden already.")
    view = _admit(connection, refused, post, ticket, wanted)
    note(
        connection,
        wanted.supervisor,
        "scan.overridden",
        Concerning(view.id, post.organiser_id, ticket_id=ticket.id),
        wanted.now,
        refused_id=str(refused_id),
        reason=reason.value,
        checkpoint=post.checkpoint.name,
        gate=scanner_of(wanted.by.principal).name,
        why=wanted.why.value if wanted.why else None,
        remark=wanted.remark,
    )
    return view


def _locked_ticket(connection: Connection, refused: Row[Any]) -> FoundTicket | None:
    if refused.ticket_id is None or refused.serial is None:
        return None
    return lock_by_serial(connection, (refused.serial,)).get(refused.serial)


def _before(connection: Connection, refused_id: UUID, scan_id: UUID) -> ScanView | None:
    known = connection.execute(
        select(scan.c.overrides_id, scan.c.answer).where(scan.c.id == scan_id)
    ).one_or_none()
    if known is None:
        return None
    if known.overrides_id != refused_id:
        raise _taken()
    return ScanView.model_validate(known.answer)


def _reason(refused: Row[Any], now: datetime) -> Reason:
    if refused.admitted:
        raise RefusedError(ProblemCode.SCAN_STATE, "This scan was admitted already.")
    if now - refused.received_at > WITHIN:
        raise RefusedError(
            ProblemCode.SCAN_STATE, "This was too long ago: please scan the ticket again."
        )
    return Reason(refused.reason)


def _was_overridden(connection: Connection, refused: Row[Any], ticket: FoundTicket) -> bool:
    standing = select(scan.c.id).where(
        scan.c.ticket_id == ticket.id,
        scan.c.admitted,
        scan.c.overrides_id == refused.id,
        scan.c.annulled_at.is_(None),
    )
    return connection.execute(standing).first() is not None


def _admit(
    connection: Connection, refused: Row[Any], post: Post, ticket: FoundTicket, wanted: Overriding
) -> ScanView:
    here, direction = post.checkpoint, Direction(refused.direction)
    past = history(connection, (), (ticket.id,)).admitted.get(ticket.id, ())
    entered = sum(one.checkpoint_id == here.id and one.direction is Direction.ENTRY for one in past)
    entries = entered + (direction is Direction.ENTRY)
    view = ScanView(
        id=wanted.scan_id,
        verdict=Verdict(admitted=True, entries=entries, admits=ticket.admits),
        sureness=Sureness.CONFIRMED,
        serial=ticket.serial,
        tier_name=ticket.tier_name,
        attendee=ticket.attendee,
        scanned_at=wanted.now,
        overrode=Reason(refused.reason),
    )
    scanner = scanner_of(wanted.by.principal)
    kept = Kept(post, scanner, direction, refused.text, view, wanted.now, refused.id)
    if not insert_once(connection, scan, scan_row(kept, ticket)):
        raise _taken()
    enters = direction is Direction.ENTRY and here.rule is EntryRule.ONCE
    if enters and ticket.status is TicketStatus.VALID:
        mark_admitted(connection, (ticket.id,))
    record(connection, ChangeKind.TICKET, ticket.id)
    return view


def _taken() -> RefusedError:
    return RefusedError(
        ProblemCode.ID_USED_DIFFERENTLY, "This scan's id was already used for another scan."
    )
