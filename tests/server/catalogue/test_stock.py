"""Stock moves only as far as there is any, and the database itself keeps the balance."""

from datetime import UTC, datetime
from uuid import UUID

import pytest
from sqlalchemy import Connection, select, update
from sqlalchemy.exc import IntegrityError

from server.audit.writing import SYSTEM
from server.catalogue import stock
from server.catalogue.doing import Doing
from server.catalogue.events import add_event
from server.catalogue.organisers import NewOrganiser, add_organiser
from server.catalogue.tables import stock as stock_table
from server.catalogue.tiers import add_tier
from server.database import Database
from tests.server.selling import a_tier, an_event
from ticketing.identifiers import new_id


@pytest.fixture
def tier_id(database: Database) -> UUID:
    """A tier with ten tickets."""
    organiser = NewOrganiser(id=new_id(), name="Foundry Arts")
    event = an_event(organiser.id)
    tier = a_tier(event, quantity=10)

    def write(connection: Connection) -> None:
        by = Doing(SYSTEM, datetime.now(UTC))
        add_organiser(connection, organiser, by)
        add_event(connection, event, by)
        add_tier(connection, event.id, tier, by)

    database.write(write)
    return tier.id


def _counts(database: Database, tier_id: UUID) -> tuple[int, int]:
    wanted = select(stock_table.c.sold, stock_table.c.held).where(stock_table.c.tier_id == tier_id)
    row = database.read(lambda c: c.execute(wanted).one())
    return row.sold, row.held


def test_holding_takes_what_is_free_and_no_more(database: Database, tier_id: UUID) -> None:
    assert database.write(lambda c: stock.hold(c, tier_id, 7))
    assert not database.write(lambda c: stock.hold(c, tier_id, 4))
    assert database.write(lambda c: stock.hold(c, tier_id, 3))
    assert _counts(database, tier_id) == (0, 10)


def test_what_was_held_is_sold_or_given_back(database: Database, tier_id: UUID) -> None:
    database.write(lambda c: stock.hold(c, tier_id, 7))
    database.write(lambda c: stock.sell_held(c, tier_id, 4))
    database.write(lambda c: stock.release(c, tier_id, 3))
    assert _counts(database, tier_id) == (4, 0)


def test_late_money_takes_only_what_nobody_else_has(database: Database, tier_id: UUID) -> None:
    database.write(lambda c: stock.hold(c, tier_id, 8))
    assert not database.write(lambda c: stock.take_and_sell(c, tier_id, 3))
    assert database.write(lambda c: stock.take_and_sell(c, tier_id, 2))
    assert _counts(database, tier_id) == (2, 8)


def test_what_was_sold_can_be_sold_again_after_its_return(
    database: Database, tier_id: UUID
) -> None:
    database.write(lambda c: stock.take_and_sell(c, tier_id, 10))
    database.write(lambda c: stock.return_sold(c, tier_id, 1))
    assert database.write(lambda c: stock.hold(c, tier_id, 1))


@pytest.mark.parametrize("deed", [stock.release, stock.sell_held, stock.return_sold])
def test_nothing_gives_back_more_than_was_taken(
    database: Database, tier_id: UUID, deed: object
) -> None:
    assert callable(deed)
    with pytest.raises(AssertionError, match="no more than was taken"):
        database.write(lambda c: deed(c, tier_id, 1))
    assert _counts(database, tier_id) == (0, 0)


@pytest.mark.parametrize("values", [{"held": 11}, {"sold": -1}, {"sold": 6, "leased": 5}])
def test_the_database_itself_refuses_an_oversold_tier(
    database: Database, tier_id: UUID, values: dict[str, int]
) -> None:
    careless = update(stock_table).where(stock_table.c.tier_id == tier_id).values(values)
    with pytest.raises(IntegrityError):
        database.write(lambda c: c.execute(careless))
