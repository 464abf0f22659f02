"""Joining a tier's line, leaving it, and closing it to newcomers."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, select, update

from server.audit.writing import Actor, Concerning, note
from server.catalogue import stock
from server.catalogue.tiers import TierFacts, tiers_of
from server.inserting import insert_new, insert_once
from server.people.finding import plain_address
from server.waiting.offering import withdraw_offer
from server.waiting.tables import line, place
from ticketing.catalogue import EventStatus
from ticketing.identifiers import new_id
from ticketing.problem import ProblemCode, RefusedError
from ticketing.waiting import Join, WaitingState

_OPEN = (WaitingState.WAITING.value, WaitingState.OFFERED.value)


@dataclass(frozen=True)
class Joining:
    """Who joins, and when; ``user_id`` is their account, where they have one."""

    actor: Actor
    user_id: UUID | None
    now: datetime


def join(connection: Connection, tier_id: UUID, wanted: Join, by: Joining) -> None:
    """Put somebody at the end of a tier's line; an address that waits already keeps its place.

    Raises:
        RefusedError: ``NOT_FOUND``; ``NOT_ON_SALE`` where the sale is not running;
            ``WAITING_LIST_CLOSED`` where enough can be bought now (with ``available``) or nobody
            may join; ``WRONG_QUANTITY``; ``ID_USED_DIFFERENTLY``.
    """
    facts = tiers_of(connection, (tier_id,)).get(tier_id)
    if facts is None or facts.event_status in {EventStatus.DRAFT, EventStatus.ENDED}:
        raise RefusedError(ProblemCode.NOT_FOUND, "There is no such tier.")
    values: dict[str, Any] = {
        "id": wanted.id,
        "tier_id": tier_id,
        "turn": new_id(),
        "email": plain_address(wanted.email),
        "name": wanted.name,
        "language": wanted.language,
        "quantity": wanted.quantity,
        "user_id": by.user_id,
        "state": WaitingState.WAITING.value,
        "overtaken": 0,
        "joined_at": by.now,
    }
    if _known(connection, values):
        return
    _check(connection, facts, wanted, by.now)
    _open_line(connection, facts)
    if not insert_once(connection, place, values):
        # The address waits already. Telling so would tell anybody who waits for what.
        return
    about = Concerning(wanted.id, facts.organiser_id)
    details = {"tier_id": str(tier_id), "quantity": wanted.quantity}
    note(connection, by.actor, "waiting.joined", about, by.now, **details)


def leave(connection: Connection, place_id: UUID, actor: Actor, now: datetime) -> UUID | None:
    """Give a place up, with the offer made to it; the tier that was waited for.

    None, and nothing changed, where the place had ended already.
    """
    gone = connection.execute(
        update(place)
        .where(place.c.id == place_id, place.c.state.in_(_OPEN))
        .values(state=WaitingState.LEFT.value)
        .returning(place.c.tier_id)
    ).one_or_none()
    if gone is None:
        return None
    withdraw_offer(connection, place_id)
    organiser_id = connection.scalar(
        select(line.c.organiser_id).where(line.c.tier_id == gone.tier_id)
    )
    note(connection, actor, "waiting.left", Concerning(place_id, organiser_id), now)
    tier_id: UUID = gone.tier_id
    return tier_id


def let_join(connection: Connection, facts: TierFacts, *, joinable: bool) -> bool:
    """Say whether newcomers may join a tier's line; whether that is a change."""
    _open_line(connection, facts)
    changed = connection.execute(
        update(line)
        .where(line.c.tier_id == facts.id, line.c.joinable.is_(not joinable))
        .values(joinable=joinable)
    )
    return changed.rowcount == 1


def _known(connection: Connection, values: dict[str, Any]) -> bool:
    row = connection.execute(
        select(place.c.tier_id, place.c.email, place.c.quantity).where(place.c.id == values["id"])
    ).one_or_none()
    if row is None:
        return False
    if any(values[name] != value for name, value in row._asdict().items()):
        raise RefusedError(
            ProblemCode.ID_USED_DIFFERENTLY, "This id already belongs to another place in a line."
        )
    return True


def _check(connection: Connection, facts: TierFacts, wanted: Join, now: datetime) -> None:
    if not facts.on_sale(now):
        raise RefusedError(ProblemCode.NOT_ON_SALE, f"{facts.name.text} is not on sale now.")
    most = facts.most_at_once
    if not facts.min_per_order <= wanted.quantity <= most:
        raise RefusedError(
            ProblemCode.WRONG_QUANTITY,
            f"Between {facts.min_per_order} and {most} tickets of "
            f"{facts.name.text} can be bought at once.",
            min_per_order=facts.min_per_order,
            max_per_order=most,
        )
    free = stock.stock_of(connection, facts.id).free
    if free >= wanted.quantity:
        raise RefusedError(
            ProblemCode.WAITING_LIST_CLOSED,
            f"{free} {'ticket' if free == 1 else 'tickets'} of {facts.name.text} "
            "can be bought now.",
            available=free,
        )
    joinable = connection.scalar(select(line.c.joinable).where(line.c.tier_id == facts.id))
    if joinable is False:
        raise RefusedError(
            ProblemCode.WAITING_LIST_CLOSED, f"There is no waiting list for {facts.name.text}."
        )


def _open_line(connection: Connection, facts: TierFacts) -> None:
    connection.execute(
        insert_new(connection, line).values(
            tier_id=facts.id,
            organiser_id=facts.organiser_id,
            event_id=facts.event_id,
            joinable=True,
        )
    )
