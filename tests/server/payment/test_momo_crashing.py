"""The server dies while a phone is asked, has paid, or gets its money back: each happens once."""

import contextlib
from collections.abc import Iterator

import pytest
import requests

from tests.server.payment.counter import Counter, Desk, running_counter
from tests.server.payment.mobile import (
    WAITS,
    answer,
    by_phone,
    given_back_for,
    requests_of,
    sold_once,
)
from tests.server.payment.sales import give_back
from tests.server.running import DatabaseKind
from tests.simulator.running import wait_until
from ticketing.order import OrderView
from ticketing.payment import PaymentStatus, PaymentView


@pytest.fixture
def counter(database_kind: DatabaseKind, request: pytest.FixtureRequest) -> Iterator[Counter]:
    """A counter for one test, since its server dies."""
    cluster = request.getfixturevalue("cluster") if database_kind == "postgresql" else None
    # Starting may take minutes on a busy machine, and by then a payer would count as gone.
    with running_counter(database_kind, cluster, reader_timeout_s=900) as running:
        yield running


def dies_then(counter: Counter, next_step: str | None) -> None:
    """It dies at its step; what it left is taken up by the next one, which dies a step later."""
    counter.server.wait_for_crash()
    counter.server.start(crash_at=next_step)


def only_payment(desk: Desk, order: OrderView) -> PaymentView:
    """The order's one payment."""
    (payment,) = desk.read_order(order.id).payments
    return payment


def test_money_from_a_phone_comes_once_and_goes_back_once_although_the_server_dies(
    counter: Counter,
) -> None:
    desk, momo = counter.desk(), counter.momo
    order = desk.order()
    counter.server.restart(crash_at="payment.row_written")
    with pytest.raises(requests.ConnectionError):
        desk.ask(order, by_phone(WAITS))
    dies_then(counter, "payment.intent_created")
    dies_then(counter, "callback.stored")
    payment = desk.becomes(only_payment(desk, order), PaymentStatus.PRESENTED)
    assert len(requests_of(momo, payment)) == 1
    answer(momo, payment, "approve")
    dies_then(counter, "payment.money_taken")
    dies_then(counter, "refund.given_back")
    sold_once(desk, momo, payment)
    with contextlib.suppress(requests.ConnectionError):  # it may answer before the worker dies
        give_back(counter.venue.operator, payment)
    dies_then(counter, None)
    wait_until(lambda: desk.read(payment).refunded.amount == order.total.amount, within_s=20)
    assert given_back_for(momo, payment) == ["50.00"]
