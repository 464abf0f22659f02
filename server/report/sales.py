"""What was sold: tickets of each tier and session, what they cost, and how many came back.

What was given on top of a session's tickets is a row of its own below them.
An order is sold on the day its payment succeeded. One whose money came too late for its tickets
sold none; one that was paid twice sold once.
"""

from collections import Counter, defaultdict
from typing import Any, NamedTuple
from uuid import UUID
from zoneinfo import ZoneInfo

from sqlalchemy import ColumnElement, Select, exists, func, null, select, tuple_
from sqlalchemy import Row as Found

from documents.report_words import report_words
from server.catalogue.programme import EVENTS, SESSIONS, TIERS
from server.order.placed import PLACED
from server.order.taxing import TAXED
from server.payment.takings import TAKEN, TICKETS_BACK
from server.report.asking import Question, Row
from server.report.settlement import money
from server.report.sums import WHOSE_PAYMENT, Asked, asked_of
from server.ticket.issued import ISSUED


class _Place(NamedTuple):
    """What a row is of; without a tier, of what was given on top of tickets."""

    session_id: UUID
    tier_id: UUID | None
    currency: str


def sales(question: Question) -> list[Row]:
    """By session and tier, those of one event together."""
    found: defaultdict[_Place, Counter[str]] = defaultdict(Counter)
    for asked in asked_of(question.connection, question.wanted, question.within):
        for statement in (_sold(asked), _given(asked), _returned(asked)):
            for row in question.connection.execute(statement):
                place = _Place(row.session_id, row.tier_id, row.currency)
                counts = {
                    name: int(value)
                    for name, value in row._mapping.items()  # noqa: SLF001  SQLAlchemy's public name for it
                    if name not in _Place._fields
                }
                found[place].update(counts)
    tiers = {
        row.id: row
        for row in question.connection.execute(
            select(TIERS).where(TIERS.c.id.in_({place.tier_id for place in found if place.tier_id}))
        )
    }
    sessions = {
        row.id: row
        for row in question.connection.execute(
            select(SESSIONS, EVENTS.c.name.label("event"), EVENTS.c.time_zone)
            .join(EVENTS, EVENTS.c.id == SESSIONS.c.event_id)
            .where(SESSIONS.c.id.in_({place.session_id for place in found}))
        )
    }

    def order(place: _Place) -> tuple[Any, ...]:
        session = sessions[place.session_id]
        where = (str(session.event_id), session.starts_at, place.session_id)
        if place.tier_id is None:
            return *where, True
        tier = tiers[place.tier_id]
        return *where, False, tier.position, tier.id

    def named(place: _Place) -> str:
        if place.tier_id is None:
            return report_words(question.language).columns["donations"]
        return question.named(tiers[place.tier_id].name)

    return [
        _row(question, sessions[place.session_id], named(place), place.currency, found[place])
        for place in sorted(found, key=order)
    ]


def _row(
    question: Question, session: Found[Any], name: str, currency: str, counts: Counter[str]
) -> Row:
    full = counts["gross"] + counts["discount"]
    return {
        "event": event_title(question, session),
        "session": session.starts_at.astimezone(ZoneInfo(session.time_zone)),
        "tier": name,
        "currency": currency,
        "sold": counts["sold"],
        "full_price": money(full, currency),
        "discount": money(counts["discount"], currency),
        "sales": money(counts["gross"], currency),
        "donations": money(counts["donations"], currency),
        "gross": money(counts["gross"] + counts["donations"], currency),
        "returned": counts["returned"],
    }


def event_title(question: Question, session: Found[Any]) -> str:
    """The event, and what its session is called where it has a name of its own."""
    event = question.named(session.event)
    return event if session.name is None else f"{event} · {question.named(session.name)}"


def _sold(asked: Asked) -> Select[Any]:
    """``sold`` tickets, their ``gross`` and what was taken off it as ``discount``."""
    by = (PLACED.c.session_id, TAXED.c.tier_id, PLACED.c.currency)
    return (
        select(
            *by,
            func.sum(TAXED.c.quantity).label("sold"),
            func.sum(TAXED.c.gross).label("gross"),
            func.sum(TAXED.c.discount).label("discount"),
        )
        .select_from(
            TAKEN.join(PLACED, PLACED.c.id == TAKEN.c.order_id)
            .join(TAXED, TAXED.c.order_id == TAKEN.c.order_id)
            .join(EVENTS, EVENTS.c.id == TAKEN.c.event_id)
        )
        .where(
            *_paid_for_tickets(asked),
        )
        .group_by(*by)
    )


def _given(asked: Asked) -> Select[Any]:
    """``donations`` that were given on top of tickets."""
    by = (PLACED.c.session_id, PLACED.c.currency)
    return (
        select(*by, null().label("tier_id"), func.sum(TAKEN.c.donation).label("donations"))
        .select_from(
            TAKEN.join(PLACED, PLACED.c.id == TAKEN.c.order_id).join(
                EVENTS, EVENTS.c.id == TAKEN.c.event_id
            )
        )
        .where(*_paid_for_tickets(asked), TAKEN.c.donation > 0)
        .group_by(*by)
    )


def _paid_for_tickets(asked: Asked) -> tuple[ColumnElement[bool], ...]:
    """Which payments sold something: the first of each order that has its tickets."""
    earlier = TAKEN.alias("earlier")
    paid_before = exists().where(
        earlier.c.order_id == TAKEN.c.order_id,
        tuple_(earlier.c.settled_at, earlier.c.id) < tuple_(TAKEN.c.settled_at, TAKEN.c.id),
    )
    has_tickets = exists().where(ISSUED.c.order_id == TAKEN.c.order_id)
    return (
        asked.during(TAKEN.c.settled_at),
        EVENTS.c.time_zone == asked.zone,
        asked.within(WHOSE_PAYMENT),
        ~paid_before,
        has_tickets,
    )


def _returned(asked: Asked) -> Select[Any]:
    """How many tickets were ``returned``."""
    by = (PLACED.c.session_id, ISSUED.c.tier_id, PLACED.c.currency)
    return (
        select(*by, func.count().label("returned"))
        .select_from(
            TICKETS_BACK.join(TAKEN, TAKEN.c.id == TICKETS_BACK.c.payment_id)
            .join(PLACED, PLACED.c.id == TAKEN.c.order_id)
            .join(ISSUED, ISSUED.c.id == TICKETS_BACK.c.ticket_id)
            .join(EVENTS, EVENTS.c.id == TAKEN.c.event_id)
        )
        .where(
            asked.during(TICKETS_BACK.c.given_back_at),
            EVENTS.c.time_zone == asked.zone,
            asked.within(WHOSE_PAYMENT),
        )
        .group_by(*by)
    )
