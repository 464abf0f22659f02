"""The server dies at a named step and starts again: one charge, its tickets once, nothing lost.

The provider's ledger is the judge.
"""

import contextlib
from collections.abc import Iterator

import pytest
import requests

from tests.server.payment.counter import Counter, Desk, running_counter
from tests.server.payment.payers import session_behind
from tests.server.running import DatabaseKind
from tests.simulator.running import wait_until
from ticketing.identifiers import new_id
from ticketing.order import OrderStatus, OrderView
from ticketing.payment import PaymentMethod, PaymentStatus, PaymentView, StartPayment

# In the order in which a sale passes them.
WHILE_STARTING = (
    "payment.row_written",
    "payment.intent_created",
    "payment.intent_stored",
    "payment.reader_asked",
)
WHILE_SETTLING = ("payment.money_taken", "payment.settled")


@pytest.fixture
def counter(database_kind: DatabaseKind, request: pytest.FixtureRequest) -> Iterator[Counter]:
    """A counter for one test, since its server dies."""
    cluster = request.getfixturevalue("cluster") if database_kind == "postgresql" else None
    with running_counter(database_kind, cluster) as running:
        yield running


@pytest.fixture
def sqlite_counter() -> Iterator[Counter]:
    """The same on SQLite only, for what does not touch the database's own way of committing."""
    with running_counter("sqlite", None) as running:
        yield running


@contextlib.contextmanager
def no_answer() -> Iterator[None]:
    """The server dies before it answers."""
    with pytest.raises(requests.ConnectionError):
        yield


def start_and_die(desk: Desk, order: OrderView) -> StartPayment:
    """Ask for a payment that never gets its answer."""
    wish = StartPayment(id=new_id(), method=PaymentMethod.CARD_READER)
    with no_answer():
        desk.ask(order, wish)
    return wish


def only_payment(desk: Desk, order: OrderView) -> PaymentView:
    """The order's one payment."""
    (payment,) = desk.read_order(order.id).payments
    return payment


def reader_waits(desk: Desk) -> None:
    """The reader asks for a card, although nobody asked the server again."""
    wait_until(lambda: desk.stripe.screen(desk.reader)["phase"] == "waiting", within_s=15)


def sold_once(desk: Desk, order: OrderView) -> None:
    """The provider's ledger and ours agree: one charge, one payment, its tickets once."""
    desk.becomes(only_payment(desk, order), PaymentStatus.SUCCEEDED, within_s=20)
    found = desk.read_order(order.id)
    assert found.status is OrderStatus.CONFIRMED
    assert len(found.tickets) == 2
    assert len({ticket.serial for ticket in found.tickets}) == 2
    assert [charge["amount"] for charge in desk.charges(order)] == [order.total.amount]
    assert desk.refunds(order) == []
    assert [intent.status for intent in desk.intents(order)] == ["succeeded"]


def test_a_sale_that_dies_at_every_step_in_turn_is_one_sale(counter: Counter) -> None:
    desk = counter.desk()
    order = desk.order()
    counter.server.restart(crash_at=WHILE_STARTING[0])
    start_and_die(desk, order)
    for step in WHILE_STARTING[1:]:
        # What the dead process left is taken up by the next one, which dies a step later.
        counter.server.wait_for_crash()
        counter.server.start(crash_at=step)
    counter.server.wait_for_crash()
    counter.server.start(crash_at=WHILE_SETTLING[0])
    reader_waits(desk)
    desk.give_card()
    counter.server.wait_for_crash()
    counter.server.start(crash_at=WHILE_SETTLING[1])
    counter.server.wait_for_crash()
    counter.server.start(crash_at=None)
    sold_once(desk, order)


def test_a_payment_by_phone_that_dies_at_every_step_has_one_page_and_is_one_sale(
    sqlite_counter: Counter,
) -> None:
    desk, server = sqlite_counter.desk(), sqlite_counter.server
    order = desk.order()
    server.restart(crash_at="payment.intent_created")
    with no_answer():
        desk.ask(order, StartPayment(id=new_id(), method=PaymentMethod.PHONE))
    server.wait_for_crash()
    server.start(crash_at="payment.intent_stored")
    server.wait_for_crash()
    server.start(crash_at="payment.money_taken")
    wait_until(lambda: only_payment(desk, order).status is PaymentStatus.PRESENTED, within_s=15)
    session = session_behind(server.client(None), only_payment(desk, order))
    desk.stripe.pay_checkout(session)
    server.wait_for_crash()
    server.start(crash_at=None)
    sold_once(desk, order)
    pages = desk.stripe.client().v1.checkout.sessions.list({"limit": 100}).data
    assert [page.id for page in pages] == [session]


@pytest.mark.parametrize("step", ["payment.intent_created", "payment.reader_asked"])
def test_the_kiosk_asks_again_after_the_server_died(sqlite_counter: Counter, step: str) -> None:
    desk = sqlite_counter.desk()
    order = desk.order()
    sqlite_counter.server.restart(crash_at=step)
    wish = start_and_die(desk, order)
    sqlite_counter.server.wait_for_crash()
    sqlite_counter.server.start(crash_at=None)
    again = desk.ask(order, wish)
    assert again.status_code == 200, again.text
    assert again.json()["status"] == "presented"
    desk.give_card()
    sold_once(desk, order)


def test_a_card_given_while_the_server_is_down_is_a_sale(sqlite_counter: Counter) -> None:
    desk = sqlite_counter.desk()
    order = desk.order()
    desk.pay(order)
    sqlite_counter.server.kill()
    desk.give_card()
    sqlite_counter.server.start()
    sold_once(desk, order)


def test_a_webhook_is_kept_although_the_server_dies_on_it(sqlite_counter: Counter) -> None:
    desk = sqlite_counter.desk()
    order = desk.order()
    sqlite_counter.server.restart(crash_at="webhook.stored")
    with contextlib.suppress(requests.ConnectionError):  # its first webhook may be faster
        desk.ask(order)
    sqlite_counter.server.wait_for_crash()
    sqlite_counter.server.start(crash_at=None)
    reader_waits(desk)
    desk.give_card()
    sold_once(desk, order)


def test_a_cancel_that_dies_at_every_step_in_turn_is_a_cancel(counter: Counter) -> None:
    desk = counter.desk()
    order = desk.order()
    payment = desk.pay(order)
    counter.server.restart(crash_at="payment.cancel_wanted")
    with no_answer():
        desk.cancel(payment)
    counter.server.wait_for_crash()
    counter.server.start(crash_at="payment.intent_cancelled")
    counter.server.wait_for_crash()
    counter.server.start(crash_at=None)
    desk.becomes(payment, PaymentStatus.CANCELLED)
    assert [intent.status for intent in desk.intents(order)] == ["canceled"]
    assert desk.charges(order) == []


def test_a_refund_that_dies_at_every_step_in_turn_is_one_refund(counter: Counter) -> None:
    desk = counter.desk()
    order = desk.order()
    payment = desk.pay(order)
    counter.venue.operator.post(f"/events/{counter.venue.event.id}/cancel")
    counter.server.restart(crash_at="refund.given_back")
    desk.give_card()
    counter.server.wait_for_crash()
    counter.server.start(crash_at="refund.written")
    counter.server.wait_for_crash()
    counter.server.start(crash_at=None)
    found = desk.becomes(payment, PaymentStatus.SUCCEEDED)
    assert found.refunded == order.total
    assert desk.read_order(order.id).status is OrderStatus.UNFULFILLED
    assert [refund["amount"] for refund in desk.refunds(order)] == [order.total.amount]
