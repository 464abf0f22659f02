"""Changing, reordering and deleting tiers, as far as what was sold of them allows."""

from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Row, select, update

from server.audit.writing import Concerning, note
from server.catalogue import stock
from server.catalogue.changing import locked_event
from server.catalogue.doing import Doing
from server.catalogue.events import note_changed
from server.catalogue.tables import tier
from server.catalogue.tiers import check_fit, check_open, columns_of
from ticketing.catalogue import NewTier, TierChange, TierOrder
from ticketing.money import Money
from ticketing.problem import ProblemCode, RefusedError
from ticketing.stock import Stock

_WORDS = frozenset({"name", "description", "quantity"})
_GOOD_FOR = frozenset({"price", "admits", "session_ids"})


def change_tier(connection: Connection, tier_id: UUID, wanted: TierChange, by: Doing) -> None:
    """Change what was given of a tier; what is so already is no change.

    Raises:
        RefusedError: ``NOT_FOUND``, ``VERSION_NEEDED``, ``CHANGED_MEANWHILE``, ``EVENT_STATE``,
            ``INVALID_REQUEST``; ``PRICE_FIXED``, ``TIER_HAS_SALES`` or ``QUANTITY_BELOW_SOLD``
            with the counts that stand against it.
    """
    found, owner = _locked(connection, tier_id)
    by.check_seen(found.version)
    check_open(owner.status)
    before = _as_written(connection, found)
    after = NewTier.model_validate(before.model_dump() | wanted.given())
    changed = {
        name for name in NewTier.model_fields if getattr(before, name) != getattr(after, name)
    }
    if not changed:
        return
    check_fit(connection, owner.id, owner.currency, after)
    _check_sales(connection, before, after, changed)
    if "quantity" in changed and not stock.resize(connection, tier_id, after.quantity):
        raise _below_sold(stock.stock_of(connection, tier_id), after)
    connection.execute(
        update(tier)
        .where(tier.c.id == tier_id)
        .values(columns_of(after) | {"version": found.version + 1})
    )
    note_changed(connection, owner.id)
    note(
        connection,
        by.actor,
        "tier.changed",
        Concerning(tier_id, owner.organiser_id),
        by.now,
        event_id=str(owner.id),
        was=before.model_dump(mode="json", include=changed),
        became=after.model_dump(mode="json", include=changed),
    )


def delete_tier(connection: Connection, tier_id: UUID, by: Doing) -> None:
    """Take a tier away of which nothing was ever sold.

    Raises:
        RefusedError: ``NOT_FOUND``, ``CHANGED_MEANWHILE``, or ``TIER_HAS_SALES`` with its counts.
    """
    found, owner = _locked(connection, tier_id)
    by.check_seen(found.version)
    if not stock.renew_unsold(connection, (tier_id,)):
        counts = stock.stock_of(connection, tier_id)
        raise RefusedError(
            ProblemCode.TIER_HAS_SALES,
            f"{found.name['text']} has sales ({_in_words(counts)}): "
            "it cannot be deleted, only switched off.",
            **_numbers(counts),
        )
    # Money that arrives for an order that has expired finds nothing to buy, and is given back.
    stock.resize(connection, tier_id, 0)
    gone = {"deleted_at": by.now, "version": found.version + 1}
    connection.execute(update(tier).where(tier.c.id == tier_id).values(gone))
    note_changed(connection, owner.id)
    note(
        connection,
        by.actor,
        "tier.deleted",
        Concerning(tier_id, owner.organiser_id),
        by.now,
        event_id=str(owner.id),
        name=found.name["text"],
    )


def order_tiers(connection: Connection, event_id: UUID, wanted: TierOrder, by: Doing) -> None:
    """Show an event's tiers in this order from now on.

    Raises:
        RefusedError: ``NOT_FOUND``, ``CHANGED_MEANWHILE``, or ``INVALID_REQUEST`` where it does not
            name every tier once.
    """
    owner = locked_event(connection, event_id)
    by.check_seen(owner.version)
    there = connection.scalars(
        select(tier.c.id)
        .where(tier.c.event_id == event_id, tier.c.deleted_at.is_(None))
        .order_by(tier.c.position, tier.c.id)
    ).all()
    if len(wanted.tier_ids) != len(there) or set(wanted.tier_ids) != set(there):
        words = "Name every tier of the event, once."
        fields = [{"field": "tier_ids", "message": words}]
        raise RefusedError(ProblemCode.INVALID_REQUEST, words, fields=fields)
    if list(wanted.tier_ids) == list(there):
        return
    for position, tier_id in enumerate(wanted.tier_ids):
        connection.execute(update(tier).where(tier.c.id == tier_id).values(position=position))
    note_changed(connection, event_id)
    order = [str(tier_id) for tier_id in wanted.tier_ids]
    about = Concerning(event_id, owner.organiser_id)
    note(connection, by.actor, "tier.ordered", about, by.now, tier_ids=order)


def _locked(connection: Connection, tier_id: UUID) -> tuple[Row[Any], Row[Any]]:
    """A tier and its event, both locked until the transaction ends."""
    event_id = connection.scalar(select(tier.c.event_id).where(tier.c.id == tier_id))
    if event_id is not None:
        owner = locked_event(connection, event_id)
        found = connection.execute(
            select(tier).where(tier.c.id == tier_id, tier.c.deleted_at.is_(None))
        ).one_or_none()
        if found is not None:
            return found, owner
    raise RefusedError(ProblemCode.NOT_FOUND, "There is no such tier.")


def _as_written(connection: Connection, found: Row[Any]) -> NewTier:
    values = {name: getattr(found, name) for name in NewTier.model_fields if hasattr(found, name)}
    counts = stock.stock_of(connection, found.id)
    price = Money(amount=found.price, currency=found.currency)
    return NewTier.model_validate(values | {"price": price, "quantity": counts.quantity})


def _check_sales(
    connection: Connection, before: NewTier, after: NewTier, changed: set[str]
) -> None:
    """Let only what was never sold change its price or what it is good for.

    From here on nobody can take up what they read of the tier before.
    """
    if not changed & _GOOD_FOR:
        if changed - _WORDS:
            stock.renew(connection, (before.id,))
        return
    if stock.renew_unsold(connection, (before.id,)):
        return
    counts = stock.stock_of(connection, before.id)
    if "price" in changed:
        raise RefusedError(
            ProblemCode.PRICE_FIXED,
            f"{after.name.text} has sales ({_in_words(counts)}): its price cannot change any more.",
            price=before.price.model_dump(mode="json"),
            **_numbers(counts),
        )
    raise RefusedError(
        ProblemCode.TIER_HAS_SALES,
        f"{after.name.text} has sales ({_in_words(counts)}): "
        "what its tickets are good for cannot change any more.",
        **_numbers(counts),
    )


def _below_sold(counts: Stock, wanted: NewTier) -> RefusedError:
    least = counts.sold + counts.held + counts.leased
    return RefusedError(
        ProblemCode.QUANTITY_BELOW_SOLD,
        f"Of {wanted.name.text} {_in_words(counts)}: there cannot be fewer than {least}.",
        least=least,
        **_numbers(counts),
    )


def _numbers(counts: Stock) -> dict[str, int]:
    return counts.model_dump()


def _in_words(counts: Stock) -> str:
    words = [f"{counts.sold} sold"]
    if counts.held:
        words.append(f"{counts.held} in baskets")
    if counts.leased:
        words.append(f"{counts.leased} with kiosks")
    return ", ".join(words)
