"""Tiers: adding one to an event with its stock, and the facts that orders need of it."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Row, bindparam, func, insert, select

from server.catalogue.events import check_same, fingerprint, note_changed
from server.catalogue.tables import event, session, stock, tier
from ticketing.catalogue import EventStatus, NewTier
from ticketing.code import MAX_TIER_REF
from ticketing.money import Money
from ticketing.problem import ProblemCode, RefusedError
from ticketing.wire import Localized


@dataclass(frozen=True)
class TierFacts:
    """What an order needs to know of a tier and its event."""

    id: UUID
    event_id: UUID
    organiser_id: UUID
    event_status: EventStatus
    event_name: Localized
    tax_basis_points: int
    tier_ref: int
    name: Localized
    price: Money
    min_per_order: int
    max_per_order: int
    admits: int
    session_ids: tuple[UUID, ...]
    sale_starts_at: datetime | None
    sale_ends_at: datetime | None
    active: bool

    def on_sale(self, now: datetime) -> bool:
        """Whether it may be sold at ``now``, stock aside."""
        return (
            self.event_status is EventStatus.PUBLISHED
            and self.active
            and (self.sale_starts_at is None or now >= self.sale_starts_at)
            and (self.sale_ends_at is None or now < self.sale_ends_at)
        )


# Made once: every order begins with it.
_OF_TIERS = (
    select(
        tier,
        event.c.organiser_id,
        event.c.status,
        event.c.name.label("event_name"),
        event.c.tax_basis_points,
    )
    .join(event, event.c.id == tier.c.event_id)
    .where(tier.c.id.in_(bindparam("tier_ids", expanding=True)))
)


def add_tier(connection: Connection, event_id: UUID, new: NewTier) -> bool:
    """Add a tier to an event; whether it is new. The same again changes nothing.

    Raises:
        RefusedError: ``NOT_FOUND``, ``ID_USED_DIFFERENTLY``, ``EVENT_STATE``, or
            ``INVALID_REQUEST`` where it does not fit its event.
    """
    owner = connection.execute(
        select(event.c.status, event.c.currency).where(event.c.id == event_id).with_for_update()
    ).one_or_none()
    if owner is None:
        raise RefusedError(ProblemCode.NOT_FOUND, "There is no such event.")
    known = connection.execute(
        select(tier.c.event_id, tier.c.fingerprint).where(tier.c.id == new.id)
    ).one_or_none()
    if known is not None:
        check_same(known.fingerprint if known.event_id == event_id else None, new, "tier")
        return False
    if owner.status not in {EventStatus.DRAFT, EventStatus.PUBLISHED}:
        raise RefusedError(ProblemCode.EVENT_STATE, f"The event is {owner.status}.")
    _check_fit(connection, event_id, owner.currency, new)
    _insert(connection, event_id, new)
    note_changed(connection, event_id)
    return True


def tiers_of(connection: Connection, tier_ids: Collection[UUID]) -> dict[UUID, TierFacts]:
    """The facts of those tiers that there are."""
    rows = connection.execute(_OF_TIERS, {"tier_ids": list(tier_ids)})
    return {row.id: _facts(row) for row in rows}


def _check_fit(connection: Connection, event_id: UUID, currency: str, new: NewTier) -> None:
    if new.price.currency != currency or new.price.amount < 0:
        raise RefusedError(
            ProblemCode.INVALID_REQUEST, f"The price is not an amount in {currency}."
        )
    if new.min_per_order > new.max_per_order:
        raise RefusedError(ProblemCode.INVALID_REQUEST, "The least per order exceeds the most.")
    sessions = connection.scalars(select(session.c.id).where(session.c.event_id == event_id))
    if not set(new.session_ids) <= set(sessions):
        raise RefusedError(ProblemCode.INVALID_REQUEST, "A session is not of this event.")


def _insert(connection: Connection, event_id: UUID, new: NewTier) -> None:
    ref = connection.execute(
        select(func.count()).select_from(tier).where(tier.c.event_id == event_id)
    ).scalar_one()
    if ref > MAX_TIER_REF:
        raise RefusedError(ProblemCode.INVALID_REQUEST, "An event has at most 256 tiers.")
    connection.execute(
        insert(tier).values(
            id=new.id,
            event_id=event_id,
            tier_ref=ref,
            position=ref,
            name=new.name.model_dump(mode="json"),
            description=new.description.model_dump(mode="json"),
            price=new.price.amount,
            currency=new.price.currency,
            min_per_order=new.min_per_order,
            max_per_order=new.max_per_order,
            admits=new.admits,
            session_ids=[str(session_id) for session_id in new.session_ids],
            sale_starts_at=new.sale_starts_at,
            sale_ends_at=new.sale_ends_at,
            active=new.active,
            fingerprint=fingerprint(new),
        )
    )
    connection.execute(insert(stock).values(tier_id=new.id, quantity=new.quantity))


def _facts(row: Row[Any]) -> TierFacts:
    return TierFacts(
        id=row.id,
        event_id=row.event_id,
        organiser_id=row.organiser_id,
        event_status=EventStatus(row.status),
        event_name=Localized.model_validate(row.event_name),
        tax_basis_points=row.tax_basis_points,
        tier_ref=row.tier_ref,
        name=Localized.model_validate(row.name),
        price=Money(amount=row.price, currency=row.currency),
        min_per_order=row.min_per_order,
        max_per_order=row.max_per_order,
        admits=row.admits,
        session_ids=tuple(UUID(text) for text in row.session_ids),
        sale_starts_at=row.sale_starts_at,
        sale_ends_at=row.sale_ends_at,
        active=row.active,
    )
