"""A tier's stock: every count moves by one conditional statement, so that none is ever oversold.

Who moves the stock of several tiers does so in the order of their ids, and after every other lock
it needs, so that two orders never wait for each other.
"""

from uuid import UUID

from sqlalchemy import ColumnElement, ColumnExpressionArgument, Connection, update

from server.catalogue.tables import stock

_taken = stock.c.sold + stock.c.held + stock.c.leased


def hold(connection: Connection, tier_id: UUID, count: int) -> bool:
    """Keep ``count`` tickets for an order; False, and nothing kept, where fewer are free."""
    return _move(connection, tier_id, _taken + count <= stock.c.quantity, held=count)


def release(connection: Connection, tier_id: UUID, count: int) -> None:
    """Give back what was held."""
    _must(_move(connection, tier_id, stock.c.held >= count, held=-count))


def sell_held(connection: Connection, tier_id: UUID, count: int) -> None:
    """Turn what was held into sold."""
    _must(_move(connection, tier_id, stock.c.held >= count, held=-count, sold=count))


def take_and_sell(connection: Connection, tier_id: UUID, count: int) -> bool:
    """Sell ``count`` that nobody held, for late money; False where fewer are free."""
    return _move(connection, tier_id, _taken + count <= stock.c.quantity, sold=count)


def return_sold(connection: Connection, tier_id: UUID, count: int) -> None:
    """Take back what was sold, so that it can be sold again."""
    _must(_move(connection, tier_id, stock.c.sold >= count, sold=-count))


def _move(
    connection: Connection,
    tier_id: UUID,
    condition: ColumnElement[bool],
    *,
    held: int = 0,
    sold: int = 0,
) -> bool:
    changes: dict[str, ColumnExpressionArgument[int]] = {}
    if held:
        changes["held"] = stock.c.held + held
    if sold:
        changes["sold"] = stock.c.sold + sold
    moved = connection.execute(
        update(stock).where(stock.c.tier_id == tier_id, condition).values(**changes)
    )
    return moved.rowcount == 1


def _must(moved: bool) -> None:  # noqa: FBT001  the outcome of the line before
    if not moved:
        raise AssertionError("stock gives back no more than was taken from it")
