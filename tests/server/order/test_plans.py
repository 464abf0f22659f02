"""Every search of orders runs along an index, on either database, however many orders there are."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import Connection, event, insert, text

from server.catalogue.tiers import tiers_of
from server.database import Database
from server.granting import grant
from server.order.finding import find_orders
from server.order.limiting import BuyerKey, Wanted, check_buyer
from server.order.tables import order, order_line, order_word
from server.paging import Place
from server.payment.viewing import order_of_reference
from server.permissions import Action, Role
from server.security import Operator, Person, Principal
from tests.server.blank import blank_settings
from tests.server.payment.shop import Shop, open_shop
from tests.server.postgres import Cluster
from ticketing.identifiers import crockford, new_id
from ticketing.order import OrderSearch

ORDERS = 20_000
NOW = datetime.now(UTC)
STATUSES = ("completed",) * 8 + ("pending", "expired")
GROWING = ("orders", "order_line", "order_word")


@dataclass
class Past:
    """A database with many orders behind it, and the plans of what is asked of it."""

    database: Database
    shop: Shop

    def plan(self, ask: Callable[[Connection], object]) -> list[str]:
        """Each step by which the database answers, with the words of its statement."""
        sent: list[tuple[str, Any]] = []

        def note(*happening: Any) -> None:
            sent.append((happening[2], happening[3]))

        explain = "EXPLAIN QUERY PLAN " if self.database.dialect == "sqlite" else "EXPLAIN "
        with self.database.engine.connect() as connection:
            event.listen(self.database.engine, "before_cursor_execute", note)
            try:
                ask(connection)
            finally:
                event.remove(self.database.engine, "before_cursor_execute", note)
            steps = [
                str(row[-1])
                for statement, parameters in sent
                if re.match(r"\s*(SELECT|WITH)", statement)
                for row in connection.exec_driver_sql(explain + statement, parameters)
            ]
            connection.rollback()
        return steps

    @property
    def admin(self) -> Principal:
        """Somebody who reaches everything."""
        return Operator()

    @property
    def manager(self) -> Principal:
        """Somebody who reaches all of the only organiser."""
        roles = {self.shop.kiosk.organiser_id: frozenset({Role.MANAGER, Role.CLERK})}
        return Person(new_id(), "Mia", "mia@example.org", roles=roles)

    @property
    def promoter(self) -> Principal:
        """Somebody who promotes an event that is not the one with the orders."""
        roles = {self.shop.kiosk.organiser_id: frozenset({Role.PROMOTER})}
        return Person(
            new_id(), "Pio", "pio@example.org", roles=roles, promoted=frozenset({new_id()})
        )

    @property
    def buyer(self) -> Principal:
        """Somebody with an account."""
        return Person(new_id(), "Ada", "ada@example.org")


def walks(plan: list[str]) -> list[str]:
    """The steps that read a table from end to end, along an index or not."""
    tables = "|".join(GROWING)
    return [
        step
        for step in plan
        if re.search(
            rf"Seq Scan on ({tables})\b|^SCAN ({tables})\b(?! USING INDEX ix_orders)", step
        )
    ]


def _fill(connection: Connection, shop: Shop) -> None:
    facts = tiers_of(connection, (shop.tier_id,))[shop.tier_id]
    orders, lines, words = [], [], []
    for number in range(ORDERS):
        email = f"buyer{number:06}@example.org" if number % 2 else None
        made = {
            "id": new_id(),
            "number": f"W-{crockford(number, 4)}-0000",
            "organiser_id": facts.organiser_id,
            "event_id": facts.event_id,
            "session_id": shop.session_id,
            "status": STATUSES[number % len(STATUSES)],
            "version": 1,
            "channel": "kiosk" if number % 50 else "web",
            "language": "en",
            "buyer_email": email,
            "buyer_email_folded": email,
            "total": 5000,
            "discount": 0,
            "currency": "EUR",
            "tax_basis_points": 700,
            "hold_until": NOW,
            "extensions": 0,
            "payment_open": False,
            "fingerprint": "",
            "created_at": NOW - timedelta(minutes=number),
            "user_id": new_id() if number % 20 == 0 else None,
            "approval": "asked" if number % 1000 == 0 else None,
        }
        orders.append(made)
        lines.append(
            {
                "order_id": made["id"],
                "position": 0,
                "tier_id": shop.tier_id,
                "tier_name": {"text": "Standing", "translations": {}},
                "quantity": 2,
                "unit_price": 2500,
                "discount": 0,
                "tax_basis_points": 700,
            }
        )
        if email:
            words += [{"word": word, "order_id": made["id"]} for word in (email, f"name{number}")]
    for table, rows in ((order, orders), (order_line, lines), (order_word, words)):
        connection.execute(insert(table), rows)


@pytest.fixture(scope="module")
def past(
    cluster_of_kind: Cluster | None, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Past]:
    """Twenty thousand orders; SQLite is not told their counts, as a server's is not."""
    settings = blank_settings(tmp_path_factory.mktemp("past"), cluster_of_kind)
    database = Database(settings)
    shop = open_shop(database, settings)
    database.write(lambda c: _fill(c, shop))
    if database.dialect == "postgresql":
        database.write(lambda c: c.execute(text("ANALYZE")))
    yield Past(database, shop)
    database.close()


SEARCHES: tuple[dict[str, Any], ...] = (
    {},
    {"status": "expired"},
    {"status": "unfulfilled"},
    {"status": "completed", "channel": "web"},
    {"channel": "web"},
    {"approval": "asked"},
    {"buyer": "buyer000001"},
    {"buyer": "name77 buyer000077@example.org"},
    {"text": "name123"},
    {"text": "W-0001-0000"},
    {"number": "W-0001-0000"},
    {"serial": "TKT-7K3F92QD"},
    {"from": (NOW - timedelta(hours=5)).isoformat(), "to": NOW.isoformat()},
    {"event": str(new_id())},
    {"event": str(new_id()), "status": "pending", "buyer": "name5"},
    {"mine": True},
)
WHO = ("admin", "manager", "promoter", "buyer")


@pytest.mark.parametrize("who", WHO)
@pytest.mark.parametrize("query", SEARCHES, ids=lambda query: " ".join(query) or "everything")
@pytest.mark.parametrize("page", [1, 2])
def test_no_search_reads_a_table_from_end_to_end(
    past: Past, query: dict[str, Any], who: str, page: int
) -> None:
    by = grant(getattr(past, who), Action.SEARCH_ORDERS)
    wanted = OrderSearch.model_validate(query)
    after = Place(NOW - timedelta(days=3), new_id()) if page > 1 else None
    plan = past.plan(lambda c: find_orders(c, by, wanted, after, order_of_reference))
    assert plan
    assert not walks(plan), plan
    # Whoever reaches everything walks along what is newest; nobody else walks at all.
    assert who == "admin" or not any(step.startswith("SCAN orders") for step in plan), plan


def test_a_search_by_name_starts_with_the_name(past: Past) -> None:
    by = grant(past.manager, Action.SEARCH_ORDERS)
    plan = past.plan(
        lambda c: find_orders(c, by, OrderSearch(buyer="name77"), None, order_of_reference)
    )
    assert any("order_word" in step or "LIST SUBQUERY" in step for step in plan), plan
    assert not any("organiser_id_created_at" in step for step in plan), plan


def test_counting_a_buyers_tickets_looks_at_their_orders_only(past: Past) -> None:
    known = BuyerKey(new_id(), "buyer000007@example.org")

    def count(connection: Connection) -> None:
        facts = tiers_of(connection, (past.shop.tier_id,))[past.shop.tier_id]
        limited = replace(facts, max_per_buyer=4)
        check_buyer(connection, (Wanted(limited, 1),), known)

    plan = past.plan(count)
    assert not walks(plan), plan
    assert any("ix_orders_buyer_email_folded" in step for step in plan), plan


def test_the_watch_sees_a_walk_from_end_to_end(past: Past) -> None:
    """The control: a search by a column without an index is found out."""
    plan = past.plan(lambda c: c.execute(text("SELECT id FROM orders WHERE note = 'x'")).all())
    assert walks(plan)
