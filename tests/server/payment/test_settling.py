"""What a reading does to a payment, its order and its refund, in one transaction each."""

from dataclasses import replace

import pytest
from sqlalchemy import func, select
from sqlalchemy.exc import IntegrityError

from server.database import Database
from server.order.reading import order_of
from server.payment import advancing, records
from server.payment.intent import Decline, IntentFacts, IntentState
from server.payment.news import Reading
from server.payment.refunding import due_refunds, look_after_refund
from server.payment.settling import settle
from server.payment.sweeping import look_after_due
from server.payment.tables import payment_incident, refund
from server.payment.terminal import ReaderFacts, ReaderState
from server.settings import Settings
from server.ticket.viewing import tickets_of_order
from tests.server.payment.shop import NOW, TOTAL, Shop, open_shop
from ticketing.order import OrderStatus
from ticketing.payment import PaymentNews, PaymentStatus, Trouble

pytestmark = pytest.mark.in_turn

PAID = IntentFacts("pi_1", IntentState.PAID, received=TOTAL)
DECLINED = IntentFacts(
    "pi_1",
    IntentState.WAITING,
    decline=Decline(Trouble.INSUFFICIENT_FUNDS, "insufficient_funds", "ch_1"),
)


@pytest.fixture
def shop(database: Database, database_settings: Settings) -> Shop:
    return open_shop(database, database_settings)


def incidents(shop: Shop) -> list[str]:
    """What a person is asked to look at."""
    return list(shop.database.read(lambda c: c.scalars(select(payment_incident.c.kind)).all()))


def owed(shop: Shop) -> list[int]:
    """Refunds written down, by amount."""
    return list(shop.database.read(lambda c: c.scalars(select(refund.c.amount)).all()))


def test_settling_again_changes_nothing(shop: Shop) -> None:
    order_id = shop.order()
    payment_id = shop.payment(order_id)
    shop.terminal.intent = PAID
    first = settle(shop.till, payment_id)
    order = shop.database.read(lambda c: order_of(c, order_id))
    assert settle(shop.till, payment_id) == first
    assert shop.database.read(lambda c: order_of(c, order_id)) == order
    assert len(shop.database.read(lambda c: tickets_of_order(c, order_id))) == 2


def test_an_order_that_was_paid_already_gets_its_second_money_back(shop: Shop) -> None:
    order_id = shop.order()
    first = shop.payment(order_id)
    shop.terminal.intent = PAID
    settle(shop.till, first)
    second = shop.payment(order_id, intent_id="pi_2", ordinal=2)
    shop.terminal.intent = replace(PAID, id="pi_2")
    assert settle(shop.till, second).status is PaymentStatus.SUCCEEDED
    assert (owed(shop), incidents(shop)) == ([TOTAL.amount], ["paid_twice"])
    (refund_id,) = shop.database.read(lambda c: due_refunds(c, NOW, 10))
    for _ in range(2):
        look_after_refund(shop.till, refund_id)
    assert shop.read(second).refunded == TOTAL.amount
    assert shop.read(first).refunded == 0
    assert len(shop.database.read(lambda c: tickets_of_order(c, order_id))) == 2


def test_an_older_reading_overwrites_nothing_newer(shop: Shop) -> None:
    payment_id = shop.payment(shop.order())

    def declined_meanwhile() -> None:
        shop.terminal.intent = DECLINED
        shop.terminal.reader = ReaderFacts(ReaderState.FAILED, "pi_1", Trouble.DECLINED, "x")
        assert settle(shop.till, payment_id).status is PaymentStatus.FAILED

    # This reading sees a card being charged, and is held up until the decline was written.
    shop.terminal.intent = IntentFacts("pi_1", IntentState.CARD_READ)
    shop.terminal.meanwhile = declined_meanwhile
    after = settle(shop.till, payment_id)
    assert (after.status, after.trouble) == (PaymentStatus.FAILED, Trouble.INSUFFICIENT_FUNDS)


def test_without_the_check_the_older_reading_would_win(shop: Shop) -> None:
    """The control of the test above: the same two writes, the older one last and unchecked."""
    payment_id = shop.payment(shop.order())
    stale = Reading(PaymentNews.PROCESSING)
    shop.terminal.intent = DECLINED
    shop.terminal.reader = ReaderFacts(ReaderState.IDLE)
    settle(shop.till, payment_id)
    shop.database.write(lambda c: advancing.write_news(c, shop.till, shop.read(payment_id), stale))
    assert shop.read(payment_id).status is PaymentStatus.PROCESSING


def test_money_is_booked_even_by_a_reading_that_was_overtaken(shop: Shop) -> None:
    order_id = shop.order()
    payment_id = shop.payment(order_id)

    def processing_meanwhile() -> None:
        shop.terminal.intent = IntentFacts("pi_1", IntentState.CARD_READ)
        settle(shop.till, payment_id)

    shop.terminal.intent = PAID
    shop.terminal.meanwhile = processing_meanwhile
    assert settle(shop.till, payment_id).status is PaymentStatus.SUCCEEDED
    found = shop.database.read(lambda c: order_of(c, order_id))
    assert found is not None
    assert found.status is OrderStatus.CONFIRMED


def test_a_confirmation_that_fails_leaves_the_money_to_be_booked_again(shop: Shop) -> None:
    order_id = shop.order()
    payment_id = shop.payment(order_id)
    shop.terminal.intent = PAID

    def broken(*_: object) -> None:
        raise RuntimeError("no tickets can be made at the moment")

    with pytest.raises(RuntimeError):
        settle(replace(shop.till, confirm=broken), payment_id)  # type: ignore[arg-type]  # it never returns
    assert shop.read(payment_id).status is PaymentStatus.PRESENTED
    assert look_after_due(shop.till) == 1
    assert shop.read(payment_id).status is PaymentStatus.SUCCEEDED
    assert len(shop.database.read(lambda c: tickets_of_order(c, order_id))) == 2


def test_the_database_refuses_two_open_payments_of_an_order(shop: Shop) -> None:
    order_id = shop.order()
    shop.payment(order_id)
    with pytest.raises(IntegrityError):
        shop.payment(order_id, intent_id="pi_2", ordinal=2)


def test_the_database_refuses_an_open_payment_that_nobody_would_look_at(shop: Shop) -> None:
    payment_id = shop.payment(shop.order())
    record = shop.read(payment_id)
    with pytest.raises(IntegrityError):
        shop.database.write(lambda c: records.change(c, record, next_check_at=None))


def test_a_due_payment_is_looked_after_once_by_two_sweeps(shop: Shop) -> None:
    shop.payment(shop.order())
    assert look_after_due(shop.till) == 1
    assert look_after_due(shop.till) == 0


def test_nothing_is_owed_for_a_payment_that_failed(shop: Shop) -> None:
    payment_id = shop.payment(shop.order())
    shop.terminal.intent = DECLINED
    shop.terminal.reader = ReaderFacts(ReaderState.IDLE)
    assert settle(shop.till, payment_id).status is PaymentStatus.FAILED
    count = select(func.count()).select_from(refund)
    assert shop.database.read(lambda c: c.scalar(count)) == 0
