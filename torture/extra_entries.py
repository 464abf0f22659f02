"""Who entered oftener than the rule allows, counted by the rules' own words and by nothing of ours.

"The earlier by corrected time counts as the entry, and the other becomes one incident": so who was
one too many stands in nobody's way afterwards.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID
from zoneinfo import ZoneInfo


@dataclass(frozen=True)
class Passage:
    """One ticket let through at one checkpoint, at the moment it truly happened."""

    scan_id: UUID
    moment: datetime
    leaves: bool = False


def extra_entries(
    rule: str, admits: int, zone: str, passages: Sequence[Passage]
) -> dict[UUID, UUID]:
    """Each entry too many of one ticket at one checkpoint, with the earlier one that it met."""
    extra: dict[UUID, UUID] = {}
    good: list[Passage] = []
    inside = False
    for one in sorted(passages, key=lambda passage: passage.moment):
        if one.leaves:
            inside = False
            continue
        allowed = {
            "many": True,
            "once": not good,
            "reentry": not inside,
            "n_times": len(good) < admits,
            "once_per_day": not good or _day(good[-1], zone) < _day(one, zone),
        }[rule]
        if allowed:
            good.append(one)
            inside = True
        else:
            extra[one.scan_id] = good[-1].scan_id
    return extra


def _day(passage: Passage, zone: str) -> str:
    return passage.moment.astimezone(ZoneInfo(zone)).date().isoformat()
