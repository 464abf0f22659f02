"""A refund before it is asked for: to the last cent what the server reckons, and typed exactly."""

import pytest

from kiosk.core.admin.refund_plan import RefundPlan, refundable
from tests.product.house import House, running_house
from tests.product.orders import paid, placed, seen
from ticketing.identifiers import new_id
from ticketing.money import Money
from ticketing.order import Channel, OrderView
from ticketing.payment import PaymentMethod
from ticketing.refund import RefundView


@pytest.fixture(scope="module")
def order() -> OrderView:
    """Three tickets for 100.00, of which a fixed amount was taken off."""
    with running_house("sqlite", None) as house:
        return _sold(house)


@pytest.fixture(scope="module")
def given_back() -> tuple[RefundPlan, RefundView]:
    """A plan for two of three tickets, and what the server made of it."""
    with running_house("sqlite", None) as house:
        order = _sold(house)
        payment = refundable(order)
        assert payment is not None
        plan = RefundPlan(order, payment, payment.amount)
        ids = {part.ticket.id for part in plan.parts[:2]}
        wish = plan.wish(ids, "Cannot come", return_to_sale=True)
        path = f"/payments/{payment.reference}/refunds"
        answer = house.operator.post(path, wish)
        again = house.operator.post(path, wish)
        assert (answer.status_code, again.status_code) == (201, 200)
        return plan, RefundView.model_validate(answer.json())


def _sold(house: House) -> OrderView:
    venue = house.venue({"quantity": 50, "price": {"amount": 3333, "currency": "EUR"}})
    made = {
        "id": str(new_id()),
        "organiser_id": str(venue.organiser_id),
        "name": "Ten off",
        "codes": ["TENOFF"],
        "kind": "amount",
        "amount": {"amount": 1000, "currency": "EUR"},
    }
    answer = house.operator.post("/promotions", made)
    assert answer.ok, answer.text
    wanted = venue.order(3, channel=Channel.BOX_OFFICE, promo_code="TENOFF")
    order = placed(house.operator, wanted)
    paid(house.operator, order, PaymentMethod.CASH)
    return seen(house.operator, order)


def test_the_parts_are_what_the_server_gives_back(
    given_back: tuple[RefundPlan, RefundView],
) -> None:
    plan, made = given_back
    ids = {part.ticket.id for part in plan.parts[:2]}
    assert set(made.ticket_ids) == ids
    assert made.amount == plan.amount(ids)


def test_all_parts_are_the_order(order: OrderView) -> None:
    plan = _plan(order)
    assert sum(part.amount.amount for part in plan.parts) == order.total.amount
    assert order.total.amount == 8999


@pytest.mark.parametrize("typed", ["89.99", " 89,99 ", "89.990"])
def test_the_amount_confirms_however_it_is_written(order: OrderView, typed: str) -> None:
    plan = _plan(order)
    assert plan.confirmed({part.ticket.id for part in plan.parts}, typed)


@pytest.mark.parametrize("typed", ["", "90", "89.98", "all of it", "nan", "inf"])
def test_nothing_else_confirms(order: OrderView, typed: str) -> None:
    plan = _plan(order)
    assert not plan.confirmed({part.ticket.id for part in plan.parts}, typed)


def test_no_more_fits_than_is_left(order: OrderView) -> None:
    plan = _plan(order, possible=6000)
    ids = [part.ticket.id for part in plan.parts]
    assert plan.fits(ids[:2])
    assert not plan.fits(ids)
    assert not plan.fits([])


def _plan(order: OrderView, possible: int = 8999) -> RefundPlan:
    payment = refundable(order)
    assert payment is not None
    return RefundPlan(order, payment, Money(amount=possible, currency="EUR"))
