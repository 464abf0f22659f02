"""A tier's stock: every count moves by one conditional statement, so that none is ever oversold.

Who moves the stock of several tiers does so in the order of their ids, and after every other lock
it needs, so that two orders never wait for each other.
"""

from uuid import UUID

from sqlalchemy import Connection, Integer, Update, bindparam, update

from server.catalogue.tables import stock

_count = bindparam("count", type_=Integer)
_free = stock.c.sold + stock.c.held + stock.c.leased + _count <= stock.c.quantity
_one = update(stock).where(stock.c.tier_id == bindparam("wanted_tier"))

# Made once: these are run for every order there is.
_HOLD = _one.where(_free).values(held=stock.c.held + _count)
_RELEASE = _one.where(stock.c.held >= _count).values(held=stock.c.held - _count)
_SELL_HELD = _one.where(stock.c.held >= _count).values(
    held=stock.c.held - _count, sold=stock.c.sold + _count
)
_TAKE = _one.where(_free).values(sold=stock.c.sold + _count)
_RETURN = _one.where(stock.c.sold >= _count).values(sold=stock.c.sold - _count)


def hold(connection: Connection, tier_id: UUID, count: int) -> bool:
    """Keep ``count`` tickets for an order; False, and nothing kept, where fewer are free."""
    return _moved(connection, _HOLD, tier_id, count)


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


def _moved(connection: Connection, move: Update, tier_id: UUID, count: int) -> bool:
    return connection.execute(move, {"wanted_tier": tier_id, "count": count}).rowcount == 1


def _must(connection: Connection, move: Update, tier_id: UUID, count: int) -> None:
    if not _moved(connection, move, tier_id, count):
        raise AssertionError("stock gives back no more than was taken from it")
