"""Nobody pays on a page that is open: it is closed when the tickets are kept no longer.

On SQLite only: what is tested here is time, and the order's own tests know both databases.
"""

from collections.abc import Iterator
from datetime import UTC, datetime

import pytest

from tests.server.payment.counter import Counter, running_counter
from tests.server.payment.payers import session_behind
from tests.server.payment.sales import order_of, pay, refusal, web_order
from tests.simulator.running import wait_until
from ticketing.order import OrderStatus
from ticketing.payment import PaymentMethod, PaymentView, Trouble


@pytest.fixture(scope="module")
def hasty() -> Iterator[Counter]:
    """A counter whose holds last three seconds, without webhooks."""
    with running_counter("sqlite", None, webhooks=False, hold_s=3) as counter:
        yield counter


@pytest.mark.parametrize("method", [PaymentMethod.PHONE, PaymentMethod.ONLINE])
def test_a_page_is_closed_and_its_tickets_are_free_again(
    hasty: Counter, method: PaymentMethod
) -> None:
    before = hasty.venue.stock()["available"]
    buyer, order = web_order(hasty.venue)
    payment = pay(buyer, order, method)
    wait_until(lambda: order_of(buyer, order.id).status is OrderStatus.EXPIRED, within_s=20)
    (ended,) = order_of(buyer, order.id).payments
    assert (ended.status, ended.trouble) == ("cancelled", Trouble.TIMED_OUT)
    assert _standing(hasty, payment) in {"expired", "canceled"}
    assert hasty.venue.stock()["available"] == before
    assert refusal(buyer.post(f"/payments/{payment.reference}/present")) == (409, "payment_state")


def test_while_nobody_can_say_whether_it_was_paid_the_tickets_are_kept(hasty: Counter) -> None:
    buyer, order = web_order(hasty.venue)
    payment = pay(buyer, order, PaymentMethod.PHONE)
    hasty.stripe.arm_fault("lost_before_commit", match="GET /v1/checkout/*", count=3)
    hasty.stripe.pay_checkout(session_behind(hasty.server.client(None), payment))
    wait_until(lambda: order_of(buyer, order.id).payments[0].status == "unknown", within_s=30)
    assert order_of(buyer, order.id).hold_until < datetime.now(UTC)
    wait_until(lambda: order_of(buyer, order.id).status is OrderStatus.CONFIRMED, within_s=30)
    assert len(order_of(buyer, order.id).tickets) == 2


def _standing(hasty: Counter, payment: PaymentView) -> str | None:
    """What the provider says of a payment's object, found by what is written on it."""
    account = hasty.stripe.client().v1
    listed = account.checkout.sessions if payment.pay_url else account.payment_intents
    found = listed.list({"limit": 100}).data
    mine = (one for one in found if one.metadata and one.metadata["payment"] == str(payment.id))
    return next(one.status for one in mine)
