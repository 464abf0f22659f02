"""Keeping scans: the row that a scan becomes, whoever decided it."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from server.admission.scanners import Post, Scanner
from server.ticket.finding import FoundTicket
from ticketing.admission import Direction, PastScan
from ticketing.scan import ScanView


@dataclass(frozen=True)
class Kept:
    """A scan with its answer, ready to be written down."""

    post: Post
    scanner: Scanner
    direction: Direction
    text: str
    view: ScanView
    received_at: datetime
    overrides_id: UUID | None = None


def scan_row(kept: Kept, ticket: FoundTicket | None) -> dict[str, Any]:
    """The columns of a scan."""
    view, verdict = kept.view, kept.view.verdict
    return {
        "id": view.id,
        "organiser_id": kept.post.organiser_id,
        "checkpoint_id": kept.post.checkpoint.id,
        # A blank has no ticket yet: its scans are attached when its sale is reported.
        "ticket_id": ticket.id if ticket and ticket.sold else None,
        "tier_id": ticket.tier_id if ticket else None,
        "device_id": kept.scanner.device_id,
        "user_id": kept.scanner.user_id,
        "gate": kept.scanner.name,
        "direction": kept.direction.value,
        "scanned_at": view.scanned_at,
        "received_at": kept.received_at,
        "text": kept.text,
        "serial": view.serial,
        "admitted": verdict.admitted,
        "reason": verdict.reason.value if verdict.reason else None,
        "sureness": view.sureness.value,
        "overrides_id": kept.overrides_id,
        "overrode": view.overrode.value if view.overrode else None,
        "answer": view.model_dump(mode="json"),
    }


def past_scan(kept: Kept) -> PastScan:
    """An admitted scan as the rule will remember it."""
    here = kept.post.checkpoint
    return PastScan(
        id=kept.view.id,
        checkpoint_id=here.id,
        checkpoint_name=here.name,
        gate=kept.scanner.name,
        direction=kept.direction,
        scanned_at=kept.view.scanned_at,
        overridden=kept.view.overrode is not None,
    )
