"""One reader takes one payment at a time, and no kiosk disturbs another's."""

from functools import partial

from tests.server.payment.counter import Counter, Desk
from tests.server.payment.test_racing import all_at_once
from tests.server.payment.test_trouble import ASKING, sold_once
from ticketing.order import OrderView
from ticketing.payment import PaymentStatus, PaymentView, Trouble


def sold(desk: Desk) -> tuple[OrderView, PaymentView]:
    """A sale at the desk, from the order to the tickets."""
    order = desk.order()
    payment = desk.pay(order)
    desk.give_card()
    sold_once(desk, order, payment)
    return order, payment


def moved(counter: Counter, desk: Desk) -> Desk:
    """Another kiosk, which is given the desk's reader."""
    device_id = desk.client.get("/devices/me").json()["id"]
    assert counter.venue.operator.patch(f"/devices/{device_id}", {"reader_id": None}).ok
    return counter.desk(desk.reader)


def test_a_reader_that_is_still_busy_after_an_approval_is_asked_again(desk: Desk) -> None:
    sold(desk)
    desk.stripe.arm_fault("reader_busy", match=ASKING)
    order = desk.order()
    payment = desk.pay(order)
    assert (payment.status, payment.trouble) == (PaymentStatus.CREATED, None)
    desk.becomes(payment, PaymentStatus.PRESENTED)
    desk.give_card()
    sold_once(desk, order, payment)


def test_a_reader_that_stays_busy_after_an_approval_says_so(desk: Desk) -> None:
    sold(desk)
    desk.stripe.arm_fault("reader_busy", match=ASKING, count=100)
    payment = desk.pay(desk.order())
    failed = desk.becomes(payment, PaymentStatus.FAILED)
    assert failed.trouble is Trouble.READER_BUSY
    desk.stripe.clear_faults()
    assert desk.present(payment).status is PaymentStatus.PRESENTED


def test_a_reader_with_another_kiosks_payment_is_busy_and_keeps_it(
    desk: Desk, counter: Counter
) -> None:
    first_order = desk.order()
    first = desk.pay(first_order)
    other = moved(counter, desk)
    order = other.order()
    payment = other.pay(order)
    assert (payment.status, payment.trouble) == (PaymentStatus.FAILED, Trouble.READER_BUSY)
    assert other.cancel(other.pay(other.order())).status is PaymentStatus.CANCELLED
    assert counter.stripe.screen(desk.reader)["metadata"]["payment"] == str(first.id)
    desk.give_card()
    sold_once(desk, first_order, first)
    other.present(payment)
    other.give_card()
    sold_once(other, order, payment)


def test_kiosks_that_sell_at_once_each_sell_at_their_own_reader(counter: Counter) -> None:
    desks = [counter.desk() for _ in range(6)]
    orders = all_at_once([partial(sold, desk) for desk in desks])
    for desk, (order, payment) in zip(desks, orders, strict=True):
        (charge,) = desk.charges(order)
        assert charge["metadata"]["payment"] == str(payment.id)
        assert charge["metadata"]["device"] == desk.client.get("/devices/me").json()["id"]
