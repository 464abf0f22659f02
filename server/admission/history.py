"""What was recorded before: scans by their ids, and tickets' admitted scans, oldest first."""

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Row, and_, bindparam, or_, select

from server.admission.tables import checkpoint, scan
from ticketing.admission import Direction, PastScan
from ticketing.scan import ScanView


@dataclass(frozen=True)
class Recorded:
    """A scan that was answered before: who sent it, of what text, and what the answer was."""

    device_id: UUID | None
    user_id: UUID | None
    text: str
    direction: Direction
    answer: ScanView


@dataclass(frozen=True)
class History:
    """Answers given by scan id; admitted scans by ticket, in the order they happened.

    What was annulled was answered, and is no part of a ticket's past.
    """

    answers: Mapping[UUID, Recorded]
    admitted: Mapping[UUID, Sequence[PastScan]]


# Made once: putting a statement together costs more than SQLite needs to answer it.
_SCANS = (
    select(
        scan.c.id,
        scan.c.ticket_id,
        scan.c.serial,
        scan.c.checkpoint_id,
        checkpoint.c.name.label("checkpoint_name"),
        scan.c.device_id,
        scan.c.user_id,
        scan.c.gate,
        scan.c.direction,
        scan.c.scanned_at,
        scan.c.text,
        scan.c.admitted,
        scan.c.overrode,
        scan.c.annulled_at,
        scan.c.answer,
    )
    .join_from(scan, checkpoint, scan.c.checkpoint_id == checkpoint.c.id)
    .order_by(scan.c.scanned_at, scan.c.id)
)
_PAST = _SCANS.where(
    or_(
        scan.c.id.in_(bindparam("scan_ids", expanding=True)),
        and_(
            scan.c.ticket_id.in_(bindparam("ticket_ids", expanding=True)),
            scan.c.admitted,
            scan.c.annulled_at.is_(None),
        ),
    )
)
_OF_BLANKS = _SCANS.where(
    scan.c.serial.in_(bindparam("serials", expanding=True)),
    scan.c.ticket_id.is_(None),
    scan.c.admitted,
    scan.c.annulled_at.is_(None),
)


def history(
    connection: Connection, scan_ids: Collection[UUID], ticket_ids: Collection[UUID]
) -> History:
    """What is recorded under these scan ids, and every admitted scan of these tickets."""
    rows = connection.execute(_PAST, {"scan_ids": list(scan_ids), "ticket_ids": list(ticket_ids)})
    wanted = set(scan_ids)
    answers: dict[UUID, Recorded] = {}
    admitted: defaultdict[UUID, list[PastScan]] = defaultdict(list)
    for row in rows:
        direction = Direction(row.direction)
        if row.id in wanted:
            answer = ScanView.model_validate(row.answer)
            answers[row.id] = Recorded(row.device_id, row.user_id, row.text, direction, answer)
        if row.admitted and row.annulled_at is None and row.ticket_id is not None:
            admitted[row.ticket_id].append(_past(row))
    return History(answers, admitted)


def history_of_blanks(
    connection: Connection, serials: Collection[str]
) -> Mapping[str, Sequence[PastScan]]:
    """The admitted scans, by serial, of tickets whose sale nobody has reported yet."""
    admitted: defaultdict[str, list[PastScan]] = defaultdict(list)
    for row in connection.execute(_OF_BLANKS, {"serials": list(serials)}):
        admitted[row.serial].append(_past(row))
    return admitted


def _past(row: Row[*tuple[Any, ...]]) -> PastScan:
    return PastScan(
        id=row.id,
        checkpoint_id=row.checkpoint_id,
        checkpoint_name=row.checkpoint_name,
        gate=row.gate,
        direction=Direction(row.direction),
        scanned_at=row.scanned_at,
        overridden=row.overrode is not None,
    )
