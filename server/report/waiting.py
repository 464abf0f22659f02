"""Who waits for what: the places in each tier's line by their state."""

from collections import Counter, defaultdict
from typing import Any
from uuid import UUID

from sqlalchemy import func, select

from server.catalogue.programme import EVENTS, TIERS
from server.granting import Columns
from server.report.asking import Question, Row
from server.report.sums import asked_of
from server.waiting.queues import QUEUES
from ticketing.waiting import WaitingState

_WHOSE = Columns(organiser_id=QUEUES.c.organiser_id, event_id=QUEUES.c.event_id)
_COLUMNS = {state: state.value for state in WaitingState} | {WaitingState.CLOSED: "closed_out"}


def waiting(question: Question) -> list[Row]:
    """Of those who joined on these days: places by state, and the tickets still ``wanted``."""
    found: defaultdict[UUID, Counter[str]] = defaultdict(Counter)
    by = (QUEUES.c.tier_id, QUEUES.c.state)
    for asked in asked_of(question.connection, question.wanted, question.within):
        counted = (
            select(*by, func.count().label("places"), func.sum(QUEUES.c.quantity).label("tickets"))
            .select_from(QUEUES.join(EVENTS, EVENTS.c.id == QUEUES.c.event_id))
            .where(
                asked.during(QUEUES.c.joined_at),
                EVENTS.c.time_zone == asked.zone,
                question.within(_WHOSE),
            )
            .group_by(*by)
        )
        for row in question.connection.execute(counted):
            state = WaitingState(row.state)
            found[row.tier_id][_COLUMNS[state]] += row.places
            if state is WaitingState.WAITING:
                found[row.tier_id]["wanted"] += int(row.tickets)
    tiers = question.connection.execute(
        select(TIERS, EVENTS.c.name.label("event"))
        .join(EVENTS, EVENTS.c.id == TIERS.c.event_id)
        .where(TIERS.c.id.in_(found))
    )

    def place(tier: Any) -> tuple[Any, ...]:  # noqa: ANN401  a row
        return question.named(tier.event), tier.event_id, tier.position, tier.id

    return [
        {
            "event": question.named(tier.event),
            "tier": question.named(tier.name),
            **{name: found[tier.id][name] for name in (*_COLUMNS.values(), "wanted")},
        }
        for tier in sorted(tiers, key=place)
    ]
