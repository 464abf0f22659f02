"""A cancelled event: everybody is given everything back, once, whatever dies meanwhile."""

import contextlib
import sqlite3
from collections import Counter as Tally
from collections.abc import Iterator

import psycopg
import pytest

from tests.server.payment.counter import Counter, running_counter
from tests.server.payment.sales import (
    ADA,
    give_back,
    money,
    ok,
    order_of,
    sold_by_card,
    sold_for_cash,
    web_order,
)
from tests.server.running import DatabaseKind, ServerHandle
from tests.server.selling import Venue, open_venue
from tests.simulator.running import wait_until
from ticketing.order import OrderStatus
from ticketing.payment import PaymentStatus

MANY = 45


@pytest.fixture
def own_counter(database_kind: DatabaseKind, request: pytest.FixtureRequest) -> Iterator[Counter]:
    """A counter for one test, since its server dies."""
    cluster = request.getfixturevalue("cluster") if database_kind == "postgresql" else None
    with running_counter(database_kind, cluster) as running:
        yield running


def let_leases_run_out(server: ServerHandle) -> None:
    """As if the two minutes had passed for which a dead process keeps the job it worked on."""
    late = "UPDATE job SET leased_until = '2020-01-01 00:00:00+00' WHERE lease IS NOT NULL"
    address = server.variables.get("WICKET_DATABASE_URL")
    if address:
        with psycopg.connect(address) as connection:
            connection.execute(late)
        return
    with contextlib.closing(sqlite3.connect(server.data_folder / "wicket.db")) as file:
        file.execute(late.replace("+00", ".000000"))
        file.commit()


def cancel_event(venue: Venue) -> None:
    """Cancel the venue's event."""
    ok(venue.operator.post(f"/events/{venue.event.id}/cancel"))


def all_back(venue: Venue, count: int) -> bool:
    """Whether so many payments of the venue are given back in full."""

    def there() -> bool:
        found = ok(venue.operator.get("/payments?state=refunded&limit=200"))["payments"]
        whole = [one for one in found if one["amount"] == one["refunded"]]
        return len(whole) == count

    return bool(wait_until(there, within_s=60))


def test_every_paid_order_is_given_back_once_although_the_server_dies(
    own_counter: Counter,
) -> None:
    venue = own_counter.venue
    sold = [sold_for_cash(venue, buyer=ADA) for _ in range(MANY)]
    desk = own_counter.desk()
    by_card = [sold_by_card(desk, buyer=ADA) for _ in range(3)]
    own_counter.server.restart(crash_at="event.order_called_off")
    cancel_event(venue)
    for step in ("event.order_called_off", "event.order_called_off", None):
        own_counter.server.wait_for_crash()  # each calls one order off and dies
        let_leases_run_out(own_counter.server)
        own_counter.server.start(crash_at=step)
    assert all_back(venue, MANY + len(by_card))
    for payment in [payment for _, payment in sold] + by_card:
        made = ok(venue.operator.get(f"/payments/{payment.reference}/refunds"))["refunds"]
        assert [one["cause"] for one in made] == ["event_cancelled"]
        assert len(made[0]["ticket_ids"]) == 2
    holder, payment = sold[-1]
    order = order_of(holder, payment.order_id)
    assert {one.status.value for one in order.tickets} == {"refunded"}
    assert order.refunded == order.total
    for one in by_card:
        assert [back["amount"] for back in desk.refunds(desk.read_order(one.order_id))] == [5000]
    told = Tally(
        one["kind"]
        for payment in [payment for _, payment in sold] + by_card
        for one in ok(venue.operator.get(f"/mail?order={payment.order_id}"))["letters"]
    )
    assert (told["event_cancelled"], told["refund"]) == (MANY + len(by_card), 0)


def test_what_was_given_back_before_is_not_given_back_again(counter: Counter) -> None:
    venue = open_venue(counter.server)
    holder, payment = sold_for_cash(venue)
    ok(give_back(venue.operator, payment, amount=money(2000)))
    cancel_event(venue)
    path = f"/payments/{payment.reference}/refunds"

    def there() -> bool:
        return len(ok(venue.operator.get(path))["refunds"]) > 1

    wait_until(there, within_s=15)
    made = ok(venue.operator.get(path))["refunds"]
    assert [one["amount"]["amount"] for one in made] == [2000, 3000]
    assert order_of(holder, payment.order_id).refunded.amount == 5000


def test_unpaid_orders_are_cancelled_and_their_open_payments_first(counter: Counter) -> None:
    venue = open_venue(counter.server)
    there = counter.desk(venue=venue)
    waiting, paying = there.order(), there.order()
    payment = there.pay(paying)
    cancel_event(venue)

    def over() -> bool:
        found = {there.read_order(one.id).status for one in (waiting, paying)}
        return found == {OrderStatus.CANCELLED}

    assert wait_until(over, within_s=20)
    assert there.read(payment).status is PaymentStatus.CANCELLED
    assert [one.status for one in there.intents(paying)] == ["canceled"]
    counts = ok(venue.operator.get(f"/tiers/{venue.tiers[0].id}"))["stock"]
    assert (counts["sold"], counts["held"]) == (0, 0)
    assert counter.stripe.screen(there.reader)["phase"] == "idle"


def test_a_card_that_is_charged_meanwhile_is_given_back(counter: Counter) -> None:
    venue = open_venue(counter.server)
    there = counter.desk(venue=venue)
    order = there.order()
    payment = there.pay(order)
    counter.stripe.set_settings(authorisation_delay_s=2.0)
    there.give_card()
    there.becomes(payment, PaymentStatus.PROCESSING)
    cancel_event(venue)
    there.becomes(payment, PaymentStatus.SUCCEEDED)
    counter.stripe.set_settings(authorisation_delay_s=0.0)
    assert wait_until(lambda: there.read(payment).refunded.amount == 5000, within_s=20)
    assert there.read_order(order.id).status is OrderStatus.UNFULFILLED
    assert there.read_order(order.id).tickets == ()


def test_a_web_order_cannot_be_paid_once_its_event_is_cancelled(counter: Counter) -> None:
    venue = open_venue(counter.server)
    holder, order = web_order(venue)
    cancel_event(venue)
    assert wait_until(
        lambda: order_of(holder, order.id).status is OrderStatus.CANCELLED, within_s=15
    )
