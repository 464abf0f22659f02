"""A tier's stock: every count moves by one conditional statement, so that none is ever oversold.

Who moves the stock of several tiers does so in the order of their ids, and after every other lock
it needs, so that two orders never wait for each other.
"""

from collections.abc import Collection
from uuid import UUID

from sqlalchemy import Connection, Integer, Update, bindparam, select, update

from server.catalogue.tables import stock, tier
from ticketing.problem import ProblemCode, RefusedError
from ticketing.stock import Stock

_count = bindparam("count", type_=Integer)
_free = stock.c.sold + stock.c.held + stock.c.leased + _count <= stock.c.quantity
_one = update(stock).where(stock.c.tier_id == bindparam("wanted_tier"))

# Made once: these are run for every order there is.
_HOLD = _one.where(_free).values(held=stock.c.held + _count)
_HOLD_AS_READ = _HOLD.where(stock.c.terms == bindparam("wanted_terms", type_=Integer))
_RELEASE = _one.where(stock.c.held >= _count).values(held=stock.c.held - _count)
_SELL_HELD = _one.where(stock.c.held >= _count).values(
    held=stock.c.held - _count, sold=stock.c.sold + _count
)
_TAKE = _one.where(_free).values(sold=stock.c.sold + _count)
_LEASE = _one.where(_free).values(leased=stock.c.leased + _count)
_LEASED = _one.where(stock.c.leased >= _count)
_END_LEASE = _LEASED.values(leased=stock.c.leased - _count)
_SELL_LEASED = _LEASED.values(leased=stock.c.leased - _count, sold=stock.c.sold + _count)
_HOLD_LEASED = _LEASED.values(leased=stock.c.leased - _count, held=stock.c.held + _count)
_RETURN = _one.where(stock.c.sold >= _count).values(
    sold=stock.c.sold - _count, returned=stock.c.returned + _count
)
_UNSOLD = (
    (stock.c.sold == 0) & (stock.c.held == 0) & (stock.c.leased == 0) & (stock.c.returned == 0)
)


def hold(connection: Connection, tier_id: UUID, count: int, terms: int | None = None) -> bool:
    """Keep ``count`` tickets for an order; False, and nothing kept, where fewer are free.

    ``terms`` are those of the ``TierFacts`` that the order was made from.

    Raises:
        RefusedError: ``NOT_ON_SALE``, since the offer changed after it was read.
    """
    if terms is None:
        return _moved(connection, _HOLD, tier_id, count)
    values = {"wanted_tier": tier_id, "count": count, "wanted_terms": terms}
    if connection.execute(_HOLD_AS_READ, values).rowcount == 1:
        return True
    if connection.scalar(select(stock.c.terms).where(stock.c.tier_id == tier_id)) != terms:
        raise RefusedError(
            ProblemCode.NOT_ON_SALE,
            "What is offered here has just changed. Please look at it again.",
            tier_id=str(tier_id),
        )
    return False


def release(connection: Connection, tier_id: UUID, count: int) -> None:
    """Give back what was held."""
    _must(connection, _RELEASE, tier_id, count)


def sell_held(connection: Connection, tier_id: UUID, count: int) -> None:
    """Turn what was held into sold."""
    _must(connection, _SELL_HELD, tier_id, count)


def take_and_sell(connection: Connection, tier_id: UUID, count: int) -> bool:
    """Sell ``count`` that nobody held, for late money; False where fewer are free."""
    return _moved(connection, _TAKE, tier_id, count)


def return_sold(connection: Connection, tier_id: UUID, count: int) -> None:
    """Take back what was sold, so that it can be sold again."""
    _must(connection, _RETURN, tier_id, count)


def lease(connection: Connection, tier_id: UUID, count: int) -> bool:
    """Give ``count`` into a kiosk's hands; False, and nothing given, where fewer are free."""
    return _moved(connection, _LEASE, tier_id, count)


def end_lease(connection: Connection, tier_id: UUID, count: int) -> None:
    """Take back what a kiosk had and did not sell."""
    _must(connection, _END_LEASE, tier_id, count)


def sell_leased(connection: Connection, tier_id: UUID, count: int) -> None:
    """Turn what a kiosk had into sold."""
    _must(connection, _SELL_LEASED, tier_id, count)


def hold_leased(connection: Connection, tier_id: UUID, count: int) -> None:
    """Turn what a kiosk had into held, for an order that it took without money."""
    _must(connection, _HOLD_LEASED, tier_id, count)


def sell_beyond(connection: Connection, tier_id: UUID, count: int) -> int:
    """Sell ``count`` whose buyers have their tickets already; by how many the quantity grew.

    What is free is taken first. The rest exists whether it was planned or not, so the quantity
    says so: never is more sold than there is. See the decision on leases.
    """
    lock(connection, (tier_id,))
    more = max(0, count - stock_of(connection, tier_id).free)
    connection.execute(
        update(stock)
        .where(stock.c.tier_id == tier_id)
        .values(quantity=stock.c.quantity + more, sold=stock.c.sold + count)
    )
    return more


def stock_of(connection: Connection, tier_id: UUID) -> Stock:
    """The counts of a tier as they are."""
    row = connection.execute(select(stock).where(stock.c.tier_id == tier_id)).one()
    return Stock(quantity=row.quantity, sold=row.sold, held=row.held, leased=row.leased)


def was_sold(connection: Connection, tier_ids: Collection[UUID]) -> bool:
    """Whether any of these tiers was ever sold, or may be just now (held, or with a kiosk)."""
    touched = select(stock.c.tier_id).where(stock.c.tier_id.in_(tier_ids), ~_UNSOLD)
    return connection.scalar(touched.limit(1)) is not None


def resize(connection: Connection, tier_id: UUID, quantity: int) -> bool:
    """Let there be ``quantity``; False, and nothing changed, where more are taken already."""
    taken = stock.c.sold + stock.c.held + stock.c.leased
    wanted = update(stock).where(stock.c.tier_id == tier_id, taken <= quantity)
    return connection.execute(wanted.values(quantity=quantity)).rowcount == 1


def renew_unsold(connection: Connection, tier_ids: Collection[UUID]) -> bool:
    """Renew the terms of tiers that were never sold; False where one of them was.

    Who gets False must not go on: the terms of the others may be renewed already.
    """
    lock(connection, tier_ids)
    wanted = update(stock).where(stock.c.tier_id.in_(tier_ids), _UNSOLD)
    renewed = connection.execute(wanted.values(terms=stock.c.terms + 1)).rowcount
    return renewed == len(tier_ids)


def renew(connection: Connection, tier_ids: Collection[UUID]) -> None:
    """Have nobody take up what was read of these tiers until now."""
    lock(connection, tier_ids)
    connection.execute(
        update(stock).where(stock.c.tier_id.in_(tier_ids)).values(terms=stock.c.terms + 1)
    )


def renew_terms(connection: Connection, event_id: UUID) -> None:
    """The same for all tiers of an event."""
    tier_ids = connection.scalars(select(tier.c.id).where(tier.c.event_id == event_id)).all()
    renew(connection, tier_ids)


def lock(connection: Connection, tier_ids: Collection[UUID]) -> None:
    """Lock the stock of several tiers, in the order that everybody keeps."""
    connection.execute(
        select(stock.c.tier_id)
        .where(stock.c.tier_id.in_(tier_ids))
        .order_by(stock.c.tier_id)
        .with_for_update()
    ).all()


def _moved(connection: Connection, move: Update, tier_id: UUID, count: int) -> bool:
    return connection.execute(move, {"wanted_tier": tier_id, "count": count}).rowcount == 1


def _must(connection: Connection, move: Update, tier_id: UUID, count: int) -> None:
    if not _moved(connection, move, tier_id, count):
        raise AssertionError("stock gives back no more than was taken from it")
