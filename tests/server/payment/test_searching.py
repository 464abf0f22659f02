"""Staff find payments by state, method, time and order, page by page, and always by an index."""

import re
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import Connection, event, text, true

from server.database import Database
from server.paging import Place
from server.payment.searching import WHOSE, Wanted, search
from server.settings import Settings
from tests.server.payment.counter import Counter, Desk
from tests.server.payment.sales import give_back, ok, pay, refusal, sold_for_cash, web_order
from tests.server.payment.shop import open_shop
from tests.server.running import Client
from tests.server.selling import open_venue
from ticketing.identifiers import new_id
from ticketing.payment import PaymentFilter, PaymentMethod, PaymentStatus


def found(client: Client, query: str) -> list[dict[str, Any]]:
    """The payments that a query finds."""
    listed: list[dict[str, Any]] = ok(client.get(f"/payments?{query}"))["payments"]
    return listed


def references(client: Client, query: str) -> set[str]:
    """The references of the payments that a query finds."""
    return {one["reference"] for one in found(client, f"{query}&limit=200")}


def test_payments_are_found_by_state_method_and_order(counter: Counter, desk: Desk) -> None:
    operator = counter.venue.operator
    _, cash = sold_for_cash(counter.venue)
    _, back = sold_for_cash(counter.venue)
    ok(give_back(operator, back))
    waiting = desk.pay(desk.order())
    assert {cash.reference, back.reference} <= references(operator, "state=succeeded&method=cash")
    assert waiting.reference not in references(operator, "state=succeeded")
    assert back.reference in references(operator, "state=refunded")
    assert cash.reference not in references(operator, "state=refunded")
    assert waiting.reference in references(operator, "state=open&method=card_reader")
    assert cash.reference not in references(operator, "state=open")
    assert references(operator, f"order={cash.order_id}") == {cash.reference}
    assert found(operator, f"order={new_id()}") == []


def test_what_is_open_for_longer_is_stuck(desk: Desk) -> None:
    operator = desk.venue.operator
    payment = desk.pay(desk.order())
    assert payment.reference in references(operator, "state=stuck&older_than=0")
    assert payment.reference not in references(operator, "state=stuck")


def test_payments_are_found_by_when_they_were_begun(counter: Counter) -> None:
    operator = counter.venue.operator
    _, payment = sold_for_cash(counter.venue)
    before = (payment.created_at - timedelta(seconds=1)).isoformat().replace("+", "%2B")
    after = (payment.created_at + timedelta(seconds=1)).isoformat().replace("+", "%2B")
    assert payment.reference in references(operator, f"from={before}&to={after}")
    assert payment.reference not in references(operator, f"to={before}")
    assert payment.reference not in references(operator, f"from={after}")


def test_the_pages_together_are_the_whole_list_newest_first(counter: Counter) -> None:
    venue = open_venue(counter.server)
    for _ in range(5):
        sold_for_cash(venue, 1)
    seen: list[dict[str, Any]] = []
    cursor = ""
    while True:
        page = ok(venue.operator.get(f"/payments?limit=2{cursor}"))
        assert len(page["payments"]) <= 2
        seen += page["payments"]
        if page["next"] is None:
            break
        cursor = f"&after={page['next']}"
    begun = [one["created_at"] for one in seen]
    assert begun == sorted(begun, reverse=True)
    assert len({one["reference"] for one in seen}) == len(seen) >= 5


@pytest.mark.parametrize(
    "query",
    [
        "state=lost",
        "method=cheque",
        "limit=0",
        "limit=201",
        "older_than=-1",
        "from=yesterday",
        "from=2026-11-20T18:30:00",
        "order=W-1",
        "after=nonsense",
        "after=AAAA",
        "surplus=1",
    ],
)
def test_a_search_that_makes_no_sense_is_refused(counter: Counter, query: str) -> None:
    refused = counter.venue.operator.get(f"/payments?{query}")
    assert refusal(refused) == (422, "invalid_request")
    assert refused.json()["fields"][0]["field"] == query.split("=", maxsplit=1)[0]


def test_buyers_and_devices_search_nothing(counter: Counter, desk: Desk) -> None:
    holder, order = web_order(counter.venue)
    pay(counter.venue.operator, order, PaymentMethod.CASH)
    for client in (holder, desk.client):
        assert refusal(client.get("/payments")) == (403, "not_allowed")


def test_every_search_goes_by_an_index(database: Database, database_settings: Settings) -> None:
    shop = open_shop(database, database_settings)
    shop.payment(shop.order(), PaymentStatus.SUCCEEDED)
    now = datetime.now(UTC)
    day = timedelta(days=1)
    searches = [
        Wanted(within, state, now, method, now - day, now + day, order)
        for within in (true(), WHOSE.organiser_id.in_([shop.kiosk.organiser_id]))
        for state in (None, *PaymentFilter)
        for method in (None, PaymentMethod.CASH)
        for order in (None, new_id())
    ]
    assert database.read(lambda c: [step for one in searches for step in walks(c, one, now)]) == []
    database.alter(_forget_the_indexes)
    database.engine.dispose()  # a plan that was explained before would be remembered
    assert database.read(lambda c: walks(c, searches[0], now)) != []


def walks(connection: Connection, wanted: Wanted, now: datetime) -> list[str]:
    """The steps of a search's plan that read the table from end to end."""
    is_sqlite = connection.dialect.name == "sqlite"
    if not is_sqlite:
        # So few rows are read fastest without an index: where there is one, this makes it used.
        connection.execute(text("SET enable_seqscan = off"))
    sent: list[tuple[str, Any]] = []

    def note(*happening: Any) -> None:
        sent.append((happening[2], happening[3]))

    event.listen(connection, "before_cursor_execute", note)
    search(connection, wanted, Place(now, new_id()), 50)
    event.remove(connection, "before_cursor_execute", note)
    ((statement, values),) = [one for one in sent if one[0].startswith("SELECT")]
    explain = "EXPLAIN QUERY PLAN " if is_sqlite else "EXPLAIN "
    steps = [str(row[-1]) for row in connection.exec_driver_sql(explain + statement, values)]
    return [one for one in steps if re.search(r"Seq Scan|SCAN payment$", one)]


def _forget_the_indexes(connection: Connection) -> None:
    names = ("created_at", "organiser_id_created_at", "event_id_created_at", "method_created_at")
    for name in (*names, "status_created_at", "refunded"):
        connection.execute(text(f"DROP INDEX ix_payment_{name}"))
