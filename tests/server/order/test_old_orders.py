"""Orders of the first release live on: found by their buyer, and otherwise as they were."""

from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

import pytest
import sqlalchemy as sa
from alembic import command
from sqlalchemy import Connection

from server.database import Database
from server.granting import grant
from server.migrating import configuration, migrate
from server.order.finding import find_orders
from server.order.reading import OrderFacts, lines_of
from server.payment.viewing import order_of_reference
from server.permissions import Action
from server.security import Operator
from server.settings import Settings
from ticketing.identifiers import new_id
from ticketing.order import OrderSearch, OrderStatus

FIRST_RELEASE = "0007"
NOW = datetime.now(UTC).replace(microsecond=0)
ORGANISER, EVENT, SESSION, TIER, ORDER, KIOSK = (new_id() for _ in range(6))
WORDS = {"text": "Night Shift", "translations": {}}


def _insert(connection: Connection, table: str, **values: Any) -> None:
    """A row as the first release wrote it, without the tables of today."""
    columns = [sa.column(name, _type(value)) for name, value in values.items()]
    connection.execute(sa.insert(sa.table(table, *columns)).values(values))


def _type(value: object) -> Any:  # noqa: ANN401  a column type
    if isinstance(value, dict | list):
        return sa.JSON()
    if isinstance(value, datetime):
        return sa.DateTime(timezone=True)
    return sa.Uuid() if isinstance(value, UUID) else None


def _sell(connection: Connection) -> None:
    _insert(connection, "organiser", id=ORGANISER, name="Foundry Arts")
    _insert(
        connection,
        "event",
        id=EVENT,
        organiser_id=ORGANISER,
        name=WORDS,
        summary=WORDS,
        venue="The Foundry",
        room=WORDS,
        time_zone="Europe/Berlin",
        currency="EUR",
        tax_basis_points=700,
        status="published",
        version=1,
        fingerprint="f",
        made_at=NOW,
    )
    _insert(
        connection,
        "session",
        id=SESSION,
        event_id=EVENT,
        starts_at=NOW,
        doors_at=NOW,
        ends_at=NOW + timedelta(hours=3),
    )
    _insert(
        connection,
        "tier",
        id=TIER,
        event_id=EVENT,
        tier_ref=0,
        position=0,
        name=WORDS,
        description=WORDS,
        price=2500,
        currency="EUR",
        min_per_order=1,
        max_per_order=8,
        admits=1,
        session_ids=[str(SESSION)],
        active=True,
        fingerprint="f",
    )
    _insert(connection, "stock", tier_id=TIER, quantity=10, sold=2, held=0, leased=0)
    _insert(
        connection,
        "orders",
        id=ORDER,
        number="W-7K3F-92QD",
        organiser_id=ORGANISER,
        event_id=EVENT,
        session_id=SESSION,
        device_id=KIOSK,
        status="completed",
        version=4,
        channel="kiosk",
        language="de",
        buyer_name="Ada Lovelace",
        buyer_email="Ada@Example.org",
        total=5000,
        currency="EUR",
        tax_basis_points=700,
        hold_until=NOW,
        extensions=0,
        payment_open=False,
        delivered_how="printed",
        fingerprint="f",
        created_at=NOW,
    )
    _insert(
        connection,
        "order_line",
        order_id=ORDER,
        position=0,
        tier_id=TIER,
        tier_name=WORDS,
        quantity=2,
        unit_price=2500,
    )


@pytest.fixture
def database(empty_settings: Settings) -> Database:
    opened = Database(empty_settings)
    opened.alter(lambda c: command.upgrade(configuration(c), FIRST_RELEASE))
    opened.write(_sell)
    migrate(opened)
    return opened


def test_an_old_order_is_found_by_its_buyer_and_reads_as_it_was(database: Database) -> None:
    by = grant(Operator(), Action.SEARCH_ORDERS)

    def found(**query: Any) -> OrderFacts:
        wanted = OrderSearch(**query)
        (one,) = database.read(lambda c: find_orders(c, by, wanted, None, order_of_reference))
        return one

    order = found(buyer="lovelace")
    assert order == found(buyer="ada@example") == found(number="W-7K3F-92QD")
    assert (order.id, order.device_id, order.status) == (ORDER, KIOSK, OrderStatus.COMPLETED)
    (line,) = database.read(lambda c: lines_of(c, order))
    database.close()
    assert (line.total.amount, line.discount.amount, line.tax_basis_points) == (5000, 0, 700)
    assert (order.buyer.email, order.total.amount, order.created_at) == (
        "Ada@Example.org",
        5000,
        NOW,
    )
