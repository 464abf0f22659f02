"""A server that holds stock without asking whether there is any: the control of the crowd."""

import sys
from uuid import UUID

from sqlalchemy import Connection, text, update

from server.catalogue import stock
from server.catalogue.tables import stock as stock_table
from server.cli import main


def hold(connection: Connection, tier_id: UUID, count: int, terms: int | None = None) -> bool:
    """Hold without the condition, and with the database's own check put to sleep."""
    assert terms is None or terms >= 0
    if connection.dialect.name == "sqlite":
        connection.execute(text("PRAGMA ignore_check_constraints=ON"))
    else:
        drop = "ALTER TABLE stock DROP CONSTRAINT IF EXISTS ck_stock_never_oversold"
        connection.execute(text(drop))
    connection.execute(
        update(stock_table)
        .where(stock_table.c.tier_id == tier_id)
        .values(held=stock_table.c.held + count)
    )
    return True


if __name__ == "__main__":
    stock.hold = hold
    sys.exit(main(sys.argv[1:]))
