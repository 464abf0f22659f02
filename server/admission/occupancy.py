"""Occupancy: how many came through a checkpoint, counted from the scans that stand.

Counted anew at every asking, along an index that holds nothing else, so an annulled scan or one
that a gate reports late is right at once.
"""

from collections import defaultdict
from datetime import UTC, datetime, time
from uuid import UUID
from zoneinfo import ZoneInfo

from sqlalchemy import Connection, func, select

from server.admission.tables import scan
from ticketing.admission import Checkpoint, Direction, EntryRule, Reason
from ticketing.checkpoint import Occupancy, Refusals, TierOccupancy
from ticketing.moment import venue_day


def occupancy(connection: Connection, here: Checkpoint, now: datetime) -> Occupancy:
    """Who came in and went out since the checkpoint was set up.

    Where a ticket enters once a day nobody stays overnight: there only this day counts.
    """
    today = _day_began(here, now)
    since = today if here.rule is EntryRule.ONCE_PER_DAY else None
    tiers = tuple(
        TierOccupancy(tier_id=tier_id, entered=entered, left=left, inside=max(0, entered - left))
        for tier_id, (entered, left) in sorted(_passed(connection, here.id, since).items())
    )
    return Occupancy(
        checkpoint_id=here.id,
        inside=sum(tier.inside for tier in tiers),
        entered=sum(tier.entered for tier in tiers),
        left=sum(tier.left for tier in tiers),
        tiers=tiers,
        refused=_refused(connection, here.id, today),
        counted_at=now,
    )


def _passed(
    connection: Connection, checkpoint_id: UUID, since: datetime | None
) -> dict[UUID, tuple[int, int]]:
    """Entries and exits by tier."""
    wanted = (
        select(scan.c.tier_id, scan.c.direction, func.count())
        .where(
            scan.c.checkpoint_id == checkpoint_id,
            scan.c.tier_id.is_not(None),
            scan.c.admitted,
            scan.c.annulled_at.is_(None),
        )
        .group_by(scan.c.tier_id, scan.c.direction)
    )
    if since is not None:
        wanted = wanted.where(scan.c.scanned_at >= since, scan.c.received_at >= since)
    counts: defaultdict[UUID, dict[str, int]] = defaultdict(dict)
    for tier_id, direction, count in connection.execute(wanted):
        counts[tier_id][direction] = count
    return {
        tier_id: (found.get(Direction.ENTRY.value, 0), found.get(Direction.EXIT.value, 0))
        for tier_id, found in counts.items()
    }


def _refused(connection: Connection, checkpoint_id: UUID, since: datetime) -> tuple[Refusals, ...]:
    rows = connection.execute(
        select(scan.c.reason, func.count())
        .where(
            scan.c.checkpoint_id == checkpoint_id,
            scan.c.received_at >= since,
            scan.c.reason.is_not(None),
        )
        .group_by(scan.c.reason)
    )
    found = {Reason(reason): count for reason, count in rows}
    return tuple(
        Refusals(reason=reason, count=found[reason]) for reason in Reason if reason in found
    )


def _day_began(here: Checkpoint, now: datetime) -> datetime:
    day = venue_day(now, here.time_zone)
    return datetime.combine(day, time.min, ZoneInfo(here.time_zone)).astimezone(UTC)
