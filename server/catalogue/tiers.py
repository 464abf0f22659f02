"""Tiers: adding one to an event with its stock, and the facts that orders need of it."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Row, bindparam, func, insert, select, update

from server.audit.writing import Concerning, note
from server.catalogue.doing import Doing
from server.catalogue.events import check_same, fingerprint, note_changed
from server.catalogue.tables import event, session, stock, tier
from ticketing.catalogue import EventStatus, NewTier
from ticketing.code import MAX_TIER_REF
from ticketing.money import Money
from ticketing.order import Channel
from ticketing.problem import ProblemCode, RefusedError
from ticketing.wire import Localized


@dataclass(frozen=True)
class TierFacts:
    """What an order needs to know of a tier and its event.

    ``tax_basis_points`` is the rate that holds for it, its own or its event's. ``terms`` goes to
    ``stock.hold``: it then holds only what is still offered as it was read here.
    """

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
    transferable: bool
    approval_required: bool
    channels: frozenset[Channel]
    max_per_buyer: int | None
    entry_opens_at: datetime | None
    entry_closes_at: datetime | None
    event_ends_at: datetime
    terms: int

    @property
    def most_at_once(self) -> int:
        """How many tickets one order of somebody who has none yet may have."""
        return min(self.max_per_order, self.max_per_buyer or self.max_per_order)

    def on_sale(self, now: datetime) -> bool:
        """Whether it may be sold at ``now``, stock and channel aside."""
        return (
            self.event_status is EventStatus.PUBLISHED
            and self.active
            and (self.sale_starts_at is None or now >= self.sale_starts_at)
            and (self.sale_ends_at is None or now < self.sale_ends_at)
            and now < self.event_ends_at
        )


# Made once: every order begins with it.
_OF_TIERS = (
    select(
        tier,
        event.c.organiser_id,
        event.c.status,
        event.c.name.label("event_name"),
        event.c.tax_basis_points.label("event_tax"),
        event.c.ends_at.label("event_ends_at"),
        stock.c.terms,
    )
    .join(event, event.c.id == tier.c.event_id)
    .join(stock, stock.c.tier_id == tier.c.id)
    .where(tier.c.id.in_(bindparam("tier_ids", expanding=True)))
)


def add_tier(connection: Connection, event_id: UUID, new: NewTier, by: Doing) -> bool:
    """Add a tier to an event, behind the others; whether it is new. The same again is no change.

    Raises:
        RefusedError: ``NOT_FOUND``, ``ID_USED_DIFFERENTLY``, ``EVENT_STATE``, or
            ``INVALID_REQUEST`` where it does not fit its event.
    """
    owner = connection.execute(
        select(event).where(event.c.id == event_id).with_for_update(key_share=True)
    ).one_or_none()
    if owner is None:
        raise RefusedError(ProblemCode.NOT_FOUND, "There is no such event.")
    known = connection.execute(
        select(tier.c.event_id, tier.c.fingerprint).where(tier.c.id == new.id)
    ).one_or_none()
    if known is not None:
        check_same(known.fingerprint if known.event_id == event_id else None, new, "tier")
        return False
    check_open(owner.status)
    check_fit(connection, event_id, owner.currency, new)
    _insert(connection, owner, new)
    note_changed(connection, event_id)
    about = Concerning(new.id, owner.organiser_id)
    details = new.model_dump(mode="json", exclude={"id"})
    note(connection, by.actor, "tier.added", about, by.now, event_id=str(event_id), tier=details)
    return True


def tiers_of(connection: Connection, tier_ids: Collection[UUID]) -> dict[UUID, TierFacts]:
    """The facts of those tiers that there are."""
    rows = connection.execute(_OF_TIERS, {"tier_ids": list(tier_ids)})
    return {row.id: _facts(row) for row in rows}


def check_open(status: str) -> None:
    """Refuse to change what is sold for an event that is over.

    Raises:
        RefusedError: ``EVENT_STATE``.
    """
    if status not in {EventStatus.DRAFT, EventStatus.PUBLISHED}:
        raise RefusedError(ProblemCode.EVENT_STATE, f"The event is {status}.", status_now=status)


def check_fit(connection: Connection, event_id: UUID, currency: str, wanted: NewTier) -> None:
    """Refuse a tier that contradicts itself or its event.

    Raises:
        RefusedError: ``INVALID_REQUEST``, naming the field.
    """
    if wanted.price.currency != currency or wanted.price.amount < 0:
        raise _unfit("price", f"The price is not an amount in {currency}.")
    if wanted.min_per_order > wanted.max_per_order:
        raise _unfit("max_per_order", "The least per order exceeds the most.")
    if wanted.max_per_buyer is not None and wanted.max_per_buyer < wanted.min_per_order:
        raise _unfit("max_per_buyer", "A buyer may have fewer than the least per order.")
    if len(set(wanted.channels)) < len(wanted.channels):
        raise _unfit("channels", "A channel is named twice.")
    for first, last in (("sale_starts_at", "sale_ends_at"), ("entry_opens_at", "entry_closes_at")):
        start, end = getattr(wanted, first), getattr(wanted, last)
        if start is not None and end is not None and not start < end:
            raise _unfit(last, f"{last} is not after {first}.")
    sessions = connection.scalars(
        select(session.c.id).where(session.c.event_id == event_id, session.c.deleted_at.is_(None))
    )
    if not set(wanted.session_ids) <= set(sessions):
        raise _unfit("session_ids", "A session is not of this event.")
    if len(set(wanted.session_ids)) < len(wanted.session_ids):
        raise _unfit("session_ids", "A session is named twice.")


def columns_of(wanted: NewTier) -> dict[str, Any]:
    """The columns of ``tier`` that say what ``wanted`` says; its quantity is the stock's."""
    values = wanted.model_dump(exclude={"id", "quantity", "price"})
    return values | {
        "name": wanted.name.model_dump(mode="json"),
        "description": wanted.description.model_dump(mode="json"),
        "price": wanted.price.amount,
        "currency": wanted.price.currency,
        "session_ids": [str(session_id) for session_id in wanted.session_ids],
        "channels": [channel.value for channel in wanted.channels],
    }


def _unfit(field: str, words: str) -> RefusedError:
    fields = [{"field": field, "message": words}]
    return RefusedError(ProblemCode.INVALID_REQUEST, words, fields=fields)


def _insert(connection: Connection, owner: Row[Any], new: NewTier) -> None:
    ref: int = owner.tiers_made
    if ref > MAX_TIER_REF:
        raise RefusedError(ProblemCode.INVALID_REQUEST, "An event has at most 256 tiers.")
    last = connection.scalar(select(func.max(tier.c.position)).where(tier.c.event_id == owner.id))
    place = {
        "id": new.id,
        "event_id": owner.id,
        "tier_ref": ref,
        "position": 0 if last is None else last + 1,
        "fingerprint": fingerprint(new),
        "version": 1,
    }
    connection.execute(insert(tier).values(columns_of(new) | place))
    connection.execute(insert(stock).values(tier_id=new.id, quantity=new.quantity))
    connection.execute(update(event).where(event.c.id == owner.id).values(tiers_made=ref + 1))


def _facts(row: Row[Any]) -> TierFacts:
    return TierFacts(
        id=row.id,
        event_id=row.event_id,
        organiser_id=row.organiser_id,
        event_status=EventStatus(row.status),
        event_name=Localized.model_validate(row.event_name),
        tax_basis_points=row.event_tax if row.tax_basis_points is None else row.tax_basis_points,
        tier_ref=row.tier_ref,
        name=Localized.model_validate(row.name),
        price=Money(amount=row.price, currency=row.currency),
        min_per_order=row.min_per_order,
        max_per_order=row.max_per_order,
        admits=row.admits,
        session_ids=tuple(UUID(text) for text in row.session_ids),
        sale_starts_at=row.sale_starts_at,
        sale_ends_at=row.sale_ends_at,
        # Deleted ones are still read, for orders that were placed before.
        active=row.active and row.deleted_at is None,
        transferable=row.transferable,
        approval_required=row.approval_required,
        channels=frozenset(Channel(one) for one in row.channels),
        max_per_buyer=row.max_per_buyer,
        entry_opens_at=row.entry_opens_at,
        entry_closes_at=row.entry_closes_at,
        event_ends_at=row.event_ends_at,
        terms=row.terms,
    )
