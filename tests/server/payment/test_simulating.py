"""Simulated payments: in demo mode only, through the same states, with the same consequences."""

from collections.abc import Iterator

import pytest

from server.settings import Settings
from tests.server.payment.sales import (
    give_back,
    ok,
    order_of,
    pay,
    refusal,
    sold_for_cash,
    web_order,
    wish,
)
from tests.server.postgres import Cluster
from tests.server.running import Client, DatabaseKind, running_server
from tests.server.selling import Venue, open_venue
from tests.simulator.running import wait_until
from ticketing.money import Money
from ticketing.order import OrderStatus, OrderView
from ticketing.payment import PaymentMethod, PaymentView

SIMULATED = PaymentMethod.SIMULATED


@pytest.fixture(scope="module")
def venue(database_kind: DatabaseKind, cluster_of_kind: Cluster | None) -> Iterator[Venue]:
    """A venue on a server in demo mode, without any card service."""
    with running_server(
        database_kind, cluster_of_kind, demo=True, reader_timeout_s=2, hold_s=600
    ) as server:
        yield open_venue(server, {"quantity": 1000})


def simulated(client: Client, payment: PaymentView, outcome: str) -> PaymentView:
    """Let the payment end so."""
    answer = client.post(f"/payments/{payment.reference}/simulate", {"outcome": outcome})
    return PaymentView.model_validate(ok(answer))


def started(venue: Venue) -> tuple[Client, OrderView, PaymentView]:
    """A simulated payment that waits for its end."""
    holder, order = web_order(venue)
    return holder, order, pay(holder, order, SIMULATED)


def test_a_simulated_payment_makes_tickets_and_says_what_it_is(venue: Venue) -> None:
    holder, order, payment = started(venue)
    assert (payment.status.value, payment.simulated) == ("presented", True)
    assert order_of(holder, order.id).tickets == ()
    paid = simulated(holder, payment, "succeed")
    assert (paid.status.value, paid.simulated, paid.method) == ("succeeded", True, SIMULATED)
    found = order_of(holder, order.id)
    assert (found.status, len(found.tickets)) == (OrderStatus.CONFIRMED, 2)
    assert found.payments[0].simulated
    assert simulated(holder, payment, "succeed") == paid
    path = f"/payments/{payment.reference}/simulate"
    assert refusal(holder.post(path, {"outcome": "decline"})) == (409, "payment_state")


def test_a_declined_one_is_presented_again_and_a_cancelled_one_is_over(venue: Venue) -> None:
    holder, order, payment = started(venue)
    declined = simulated(holder, payment, "decline")
    assert (declined.status.value, declined.trouble) == ("failed", "declined")
    again = PaymentView.model_validate(ok(holder.post(f"/payments/{payment.reference}/present")))
    assert (again.status.value, again.attempt) == ("presented", 2)
    assert simulated(holder, payment, "cancel").status.value == "cancelled"
    second = pay(holder, order, SIMULATED)
    ok(holder.post(f"/payments/{second.reference}/cancel"))
    third = pay(holder, order, SIMULATED)
    assert simulated(holder, third, "succeed").status.value == "succeeded"
    statuses = [one.status.value for one in order_of(holder, order.id).payments]
    assert statuses == ["cancelled", "cancelled", "succeeded"]


def test_one_that_nobody_ends_fails_by_itself(venue: Venue) -> None:
    holder, _, payment = started(venue)
    path = f"/payments/{payment.reference}"
    assert wait_until(lambda: ok(holder.get(path))["status"] == "failed", within_s=20)
    assert ok(holder.get(path))["trouble"] == "timed_out"


def test_what_was_simulated_is_given_back_at_once(venue: Venue) -> None:
    holder, order, payment = started(venue)
    simulated(holder, payment, "succeed")
    made = ok(give_back(venue.operator, payment))
    assert made["status"] == "succeeded"
    assert order_of(holder, order.id).refunded == Money(amount=5000, currency="EUR")


def test_a_real_payment_is_not_simulated(venue: Venue) -> None:
    holder, payment = sold_for_cash(venue)
    path = f"/payments/{payment.reference}/simulate"
    assert refusal(holder.post(path, {"outcome": "succeed"})) == (409, "payment_state")
    assert refusal(holder.post(path, {"outcome": "vanish"})) == (422, "invalid_request")
    _, order = web_order(venue)
    refused = holder.post(f"/orders/{order.id}/payments", wish(SIMULATED))
    assert refusal(refused) == (404, "not_found")


def test_the_demo_mode_does_not_start_with_a_live_key() -> None:
    with pytest.raises(ValueError, match="demo mode do not go together"):
        Settings(demo=True, stripe_secret_key="sk_live_1")
