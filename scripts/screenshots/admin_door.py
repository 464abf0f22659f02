"""What happened at the sample venue's doors: checkpoints, their counts, and scans."""

from datetime import timedelta
from uuid import UUID

from scripts.screenshots.admin_sales import EVENTS, NOW, id_of
from ticketing.admission import Checkpoint, Direction, Reason
from ticketing.checkpoint import Occupancy, Refusals
from ticketing.scan import ScanPage, ScanRecord, Sureness

_COUNTS = (
    ("Main gate", 742, 18, ((Reason.ALREADY_USED, 9), (Reason.WRONG_CHECKPOINT, 9))),
    ("North gate", 388, 9, ((Reason.ALREADY_USED, 5), (Reason.WRONG_SESSION, 6))),
    ("Gate B", 214, 2, ((Reason.UNREADABLE, 4), (Reason.VOID, 1))),
    ("VIP lounge", 58, 21, ()),
)
_EVENT = EVENTS[0]
CHECKPOINTS = tuple(
    Checkpoint(
        id=id_of("checkpoint" if name == "North gate" else f"checkpoint {name}"),
        event_id=_EVENT.id,
        session_id=None,
        name=name,
        time_zone=_EVENT.time_zone,
    )
    for name, *_ in _COUNTS
)


def occupancy_of(checkpoint_id: UUID) -> Occupancy:
    """Who came through a checkpoint."""
    at = next(at for at, one in enumerate(CHECKPOINTS) if one.id == checkpoint_id)
    _, entered, left, refused = _COUNTS[at]
    return Occupancy(
        checkpoint_id=checkpoint_id,
        inside=entered - left,
        entered=entered,
        left=left,
        tiers=(),
        refused=tuple(Refusals(reason=reason, count=count) for reason, count in refused),
        counted_at=NOW,
    )


_SCANS: tuple[tuple[int, str | None, Reason | None], ...] = (
    (0, "TKT-6HS0KV2B", None),
    (2, "TKT-C4N790EW", None),
    (0, "TKT-5C2RT9FA", None),
    (0, "TKT-3F7WA2YJ", Reason.WRONG_CHECKPOINT),
    (1, "TKT-A8D1MM47", None),
    (0, "TKT-7Q4MZ8KD", Reason.ALREADY_USED),
    (0, "TKT-W2X50RQG", None),
    (2, None, Reason.UNREADABLE),
    (3, "TKT-0K9ES6DM", None),
    (2, "TKT-8M1XE4PH", Reason.WRONG_SESSION),
    (0, "TKT-P9T32ZKC", None),
    (0, "TKT-N0V6XH1D", None),
    (1, "TKT-4QE8B7SW", None),
    (0, "TKT-Y5G2J3RA", None),
    (1, "TKT-R7K2D9QM", None),
    (0, "TKT-H3V8T4WN", None),
)
_OVERRODE, _WENT, _ALONE = 10, 8, {4, 12}


def _scan(at: int, place: int, serial: str | None, reason: Reason | None) -> ScanRecord:
    here, when = CHECKPOINTS[place], NOW - timedelta(seconds=5 * at)
    return ScanRecord(
        id=id_of(f"scan {at}"),
        checkpoint_id=here.id,
        checkpoint_name=here.name,
        event_id=here.event_id,
        ticket_id=None if serial is None else id_of(serial),
        serial=serial,
        text="https://menu.example.org/bar" if serial is None else None,
        gate=f"Tablet {place + 1}",
        device_id=id_of(f"Tablet {place + 1}"),
        user_id=None,
        direction=Direction.EXIT if at == _WENT else Direction.ENTRY,
        scanned_at=when,
        received_at=when,
        admitted=reason is None,
        reason=reason,
        sureness=Sureness.ALONE if at in _ALONE else Sureness.CONFIRMED,
        overrode=Reason.ALREADY_USED if at == _OVERRODE else None,
        annulled_at=None,
        annulled_by=None,
    )


SCANS = ScanPage(scans=tuple(_scan(at, *one) for at, one in enumerate(_SCANS)))
