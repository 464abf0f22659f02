"""Advancing a line: giving what has become free to who waits, in their order.

The first in line whose wish fits what is free gets an offer. Who wants more than is free may be
overtaken three times; from then on they are offered what there is, even if it is less, and nobody
passes them any more. So no ticket lies idle for a big wish, and no big wish waits for ever.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy import Connection, insert, select, update

from server.audit.writing import SYSTEM, Concerning, note, note_all
from server.catalogue import stock
from server.catalogue.sessions import sessions_of
from server.catalogue.tiers import TierFacts, tiers_of
from server.mail.outbox import Letter, post
from server.waiting.offering import move_on, organiser_of_line
from server.waiting.tables import line, offer, place
from ticketing.identifiers import new_id
from ticketing.mail import LetterKind
from ticketing.waiting import OfferState, WaitingState

MOST_OVERTAKEN = 3
_LOOKED_AT = 200
"""So many places of a line are looked at in one transaction; the next sweep goes on."""


@dataclass
class _Waiting:
    id: UUID
    email: str
    language: str
    quantity: int
    overtaken: int


def advance_line(connection: Connection, tier_id: UUID, now: datetime, offer_for: timedelta) -> int:
    """End a tier's lapsed offers and make new ones of what is free; how many were made.

    Whoever frees stock may call it in the same transaction, so that nobody comes between. Where
    another transaction is at the same line, that one does the work and this one none.
    """
    # Not the key is locked: who joins meanwhile refers to it and need not wait.
    mine = connection.scalar(
        select(line.c.tier_id)
        .where(line.c.tier_id == tier_id)
        .with_for_update(skip_locked=True, key_share=True)
    )
    if mine is None:
        return 0
    _end_lapsed(connection, tier_id, now)
    facts = tiers_of(connection, (tier_id,)).get(tier_id)
    if facts is None or not facts.on_sale(now):
        return 0
    ends_at = _end_of(connection, facts, now, offer_for)
    free = stock.stock_of(connection, tier_id).free
    if free < facts.min_per_order or ends_at <= now:
        return 0
    made = 0
    waiting = _waiting(connection, tier_id)
    while waiting and free >= facts.min_per_order:
        at = _next(waiting, facts, free)
        if at is None:
            break
        one = waiting.pop(at)
        quantity = min(one.quantity, facts.most_at_once, free)
        if not stock.hold(connection, tier_id, quantity):
            break
        _make(connection, facts, one, quantity, (now, ends_at))
        _overtake(connection, waiting[:at])
        made += 1
        free -= quantity
    return made


def _next(waiting: Sequence[_Waiting], facts: TierFacts, free: int) -> int | None:
    """Whose turn it is: the first who fits, or who was overtaken often enough."""
    for at, one in enumerate(waiting):
        fits = min(one.quantity, facts.most_at_once) <= free
        if fits or one.overtaken >= MOST_OVERTAKEN:
            return at
    return None


def _waiting(connection: Connection, tier_id: UUID) -> list[_Waiting]:
    rows = connection.execute(
        select(place.c.id, place.c.email, place.c.language, place.c.quantity, place.c.overtaken)
        .where(place.c.tier_id == tier_id, place.c.state == WaitingState.WAITING.value)
        .order_by(place.c.turn)
        .limit(_LOOKED_AT)
        .with_for_update()
    )
    return [_Waiting(*row) for row in rows]


def _make(
    connection: Connection,
    facts: TierFacts,
    one: _Waiting,
    quantity: int,
    times: tuple[datetime, datetime],
) -> None:
    now, ends_at = times
    offer_id = new_id()
    connection.execute(
        insert(offer).values(
            id=offer_id,
            place_id=one.id,
            tier_id=facts.id,
            quantity=quantity,
            state=OfferState.OPEN.value,
            made_at=now,
            ends_at=ends_at,
        )
    )
    move_on(connection, (one.id,), WaitingState.OFFERED)
    details = {
        "offer_id": str(offer_id),
        "place_id": str(one.id),
        "tier_id": str(facts.id),
        "quantity": quantity,
        "ends_at": ends_at.isoformat(),
    }
    names = {
        "event_id": str(facts.event_id),
        "session_ids": [str(session_id) for session_id in facts.session_ids],
        "tier_name": facts.name.model_dump(mode="json"),
        "event_name": facts.event_name.model_dump(mode="json"),
    }
    letter = Letter(
        kind=LetterKind.WAITING_OFFER,
        to=one.email,
        language=one.language,
        subject_id=offer_id,
        fact=str(offer_id),
        organiser_id=facts.organiser_id,
        details=details | names,
    )
    post(connection, letter, now)
    about = Concerning(one.id, facts.organiser_id)
    note(connection, SYSTEM, "waiting.offered", about, now, **details)


def _end_lapsed(connection: Connection, tier_id: UUID, now: datetime) -> None:
    lapsed = connection.execute(
        update(offer)
        .where(
            offer.c.tier_id == tier_id,
            offer.c.state == OfferState.OPEN.value,
            offer.c.ends_at <= now,
        )
        .values(state=OfferState.LAPSED.value)
        .returning(offer.c.id, offer.c.place_id, offer.c.quantity)
    ).all()
    if not lapsed:
        return
    move_on(connection, [row.place_id for row in lapsed], WaitingState.LAPSED)
    stock.release(connection, tier_id, sum(row.quantity for row in lapsed))
    organiser_id = organiser_of_line(connection, tier_id)
    about = tuple(Concerning(row.place_id, organiser_id) for row in lapsed)
    note_all(connection, SYSTEM, "waiting.lapsed", about, now)


def _end_of(
    connection: Connection, facts: TierFacts, now: datetime, offer_for: timedelta
) -> datetime:
    sessions = sessions_of(connection, facts.session_ids)
    ends = [now + offer_for, max(times.ends_at for times in sessions.values())]
    return min([*ends, facts.sale_ends_at] if facts.sale_ends_at else ends)


def _overtake(connection: Connection, passed: Sequence[_Waiting]) -> None:
    if not passed:
        return
    for one in passed:
        one.overtaken += 1
    connection.execute(
        update(place)
        .where(place.c.id.in_([one.id for one in passed]))
        .values(overtaken=place.c.overtaken + 1)
    )
