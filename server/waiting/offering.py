"""Offers: stock held for somebody who waited, taken by their order or given back."""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from sqlalchemy import Connection, select, update

from server.audit.writing import SYSTEM, Actor, Concerning, note
from server.catalogue import stock
from server.waiting.tables import line, offer, place
from ticketing.problem import ProblemCode, RefusedError
from ticketing.waiting import OfferState, WaitingState


def take_offer(
    connection: Connection,
    offer_id: UUID,
    tier_id: UUID,
    quantity: int,
    now: datetime,
    actor: Actor = SYSTEM,
) -> None:
    """Make the stock that an offer holds the caller's own hold; what it does not want is freed.

    Raises:
        RefusedError: ``OFFER_OVER`` where there is no such open offer of this tier at ``now``,
            ``WRONG_QUANTITY`` (with ``offered``) where it is for fewer tickets.
    """
    taken = connection.execute(
        update(offer)
        .where(
            offer.c.id == offer_id,
            offer.c.tier_id == tier_id,
            offer.c.state == OfferState.OPEN.value,
            offer.c.ends_at > now,
        )
        .values(state=OfferState.TAKEN.value)
        .returning(offer.c.place_id, offer.c.quantity)
    ).one_or_none()
    if taken is None:
        raise RefusedError(ProblemCode.OFFER_OVER, "This offer is over, or was used already.")
    if quantity > taken.quantity:
        raise RefusedError(
            ProblemCode.WRONG_QUANTITY,
            f"The offer is for {taken.quantity} {'ticket' if taken.quantity == 1 else 'tickets'}.",
            tier_id=str(tier_id),
            offered=taken.quantity,
        )
    move_on(connection, (taken.place_id,), WaitingState.BOUGHT)
    if quantity < taken.quantity:
        stock.release(connection, tier_id, taken.quantity - quantity)
    note(
        connection,
        actor,
        "waiting.taken",
        Concerning(taken.place_id, organiser_of_line(connection, tier_id)),
        now,
        offer_id=str(offer_id),
        quantity=quantity,
    )


def withdraw_offer(connection: Connection, place_id: UUID) -> None:
    """End the open offer of a place, if it has one, and free its stock."""
    ended = connection.execute(
        update(offer)
        .where(offer.c.place_id == place_id, offer.c.state == OfferState.OPEN.value)
        .values(state=OfferState.WITHDRAWN.value)
        .returning(offer.c.tier_id, offer.c.quantity)
    ).one_or_none()
    if ended is not None:
        stock.release(connection, ended.tier_id, ended.quantity)


def move_on(connection: Connection, place_ids: Sequence[UUID], state: WaitingState) -> None:
    """Have these places be in another state."""
    connection.execute(update(place).where(place.c.id.in_(place_ids)).values(state=state.value))


def organiser_of_line(connection: Connection, tier_id: UUID) -> UUID | None:
    """Whose tier it is that people wait for; None where nobody ever did."""
    organiser_id: UUID | None = connection.scalar(
        select(line.c.organiser_id).where(line.c.tier_id == tier_id)
    )
    return organiser_id
