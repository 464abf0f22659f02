"""B3: simulate the payment, in demo mode only."""

from collections.abc import Iterator

import pytest

from tests.product.house import House, running_house
from tests.product.tickets import good, refused
from tests.server.payment.sales import order_of, pay, web_order, wish
from tests.server.postgres import Cluster
from tests.server.running import DatabaseKind
from ticketing.identifiers import new_id
from ticketing.order import OrderStatus
from ticketing.payment import PaymentMethod

SIMULATED = PaymentMethod.SIMULATED


@pytest.fixture(scope="module")
def demo(database_kind: DatabaseKind, cluster_of_kind: Cluster | None) -> Iterator[House]:
    """A house whose server is in demo mode."""
    with running_house(database_kind, cluster_of_kind, demo=True) as running:
        yield running


@pytest.mark.parametrize(
    ("outcome", "payment_is", "order_is", "tickets"),
    [
        ("succeed", "succeeded", OrderStatus.CONFIRMED, 2),
        ("decline", "failed", OrderStatus.PENDING, 0),
        ("cancel", "cancelled", OrderStatus.PENDING, 0),
    ],
)
def test_b3_a_payment_is_driven_to_the_end_that_is_asked_for(
    demo: House, outcome: str, payment_is: str, order_is: OrderStatus, tickets: int
) -> None:
    holder, order = web_order(demo.venue())
    payment = pay(holder, order, SIMULATED)
    assert payment.status.value == "presented"
    path = f"/payments/{payment.reference}/simulate"
    ended = good(holder.post(path, {"outcome": outcome}))
    assert ended["status"] == payment_is
    found = order_of(holder, order.id)
    assert (found.status, len(found.tickets)) == (order_is, tickets)


def test_b3_it_is_marked_as_simulated_wherever_it_is_shown(demo: House) -> None:
    holder, order = web_order(demo.venue())
    payment = pay(holder, order, SIMULATED)
    good(holder.post(f"/payments/{payment.reference}/simulate", {"outcome": "succeed"}))
    in_order = good(holder.get(f"/orders/{order.id}"))["payments"][0]
    alone = good(demo.operator.get(f"/payments/{payment.reference}"))
    listed = good(demo.operator.get("/payments?method=simulated"))["payments"]
    assert all((one["simulated"], one["method"]) == (True, "simulated") for one in listed)
    assert in_order == alone
    assert alone in listed
    assert demo.counter.stripe.ledger()["charges"] == []


def test_b3_its_tickets_are_given_back_like_any_other(demo: House) -> None:
    venue = demo.venue()
    holder, order = web_order(venue)
    payment = pay(holder, order, SIMULATED)
    good(holder.post(f"/payments/{payment.reference}/simulate", {"outcome": "succeed"}))
    body = {"id": str(new_id()), "reason": "Only a demo", "return_to_sale": True}
    good(demo.operator.post(f"/payments/{payment.reference}/refunds", body))
    assert {one.status.value for one in order_of(holder, order.id).tickets} == {"refunded"}
    assert venue.stock()["sold"] == 0


def test_b3_outside_the_demo_nothing_is_simulated(house: House) -> None:
    venue = house.venue()
    holder, order = web_order(venue)
    answer = holder.post(f"/orders/{order.id}/payments", wish(SIMULATED))
    assert refused(answer, 409) == "payment_state"
    paid = pay(venue.operator, order, PaymentMethod.CASH)
    answer = venue.operator.post(f"/payments/{paid.reference}/simulate", {"outcome": "cancel"})
    assert refused(answer, 404) == "not_found"
