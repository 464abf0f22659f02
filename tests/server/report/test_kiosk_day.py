"""A kiosk's day: its own payments and refunds, and nobody else's."""

import pytest

from tests.server.drawer.cash_desk import CashDesk, Till, open_cash_desk
from tests.server.order.buying import euros
from tests.server.order.giving import ask
from tests.server.payment.sales import give_back, money, ok, refusal
from tests.server.running import ServerHandle
from ticketing.money import Money
from ticketing.payment import PaymentMethod
from ticketing.report import KioskDay


@pytest.fixture(scope="module")
def desk(server: ServerHandle) -> CashDesk:
    return open_cash_desk(server)


def day_of(till: Till) -> KioskDay:
    return KioskDay.model_validate(ok(till.client.get("/reports/kiosk-day")))


def test_a_kiosks_day_is_what_it_took_and_gave_back(desk: CashDesk) -> None:
    till, other = desk.kiosk_till(), desk.kiosk_till()
    assert day_of(till).currencies == ()
    desk.sell(till, 2)
    payment = desk.sell(till, 1)
    ok(give_back(desk.venue.operator, payment, amount=money(1_000)))
    day = day_of(till)
    assert day.time_zone == desk.venue.event.time_zone
    (euros,) = day.currencies
    assert (euros.orders, euros.tickets) == (2, 3)
    assert (euros.gross.amount, euros.refunds.amount, euros.net.amount) == (7_500, 1_000, 6_500)
    (cash,) = euros.methods
    expected = (PaymentMethod.CASH, 2, Money(amount=7_500, currency="EUR"))
    assert (cash.method, cash.payments, cash.amount) == expected
    assert sum(one.amount.amount for one in euros.hours) == 7_500
    assert day_of(other).currencies == ()


def test_a_kiosks_day_tells_what_of_it_was_given(server: ServerHandle) -> None:
    desk = open_cash_desk(server)
    ask(desk.venue)
    till = desk.kiosk_till()
    desk.sell(till, 1)
    desk.sell(till, 1, donation=euros(500))
    (day,) = day_of(till).currencies
    assert (day.donations, day.gross) == (euros(500), euros(5_500))


def test_only_a_kiosk_has_such_a_day(desk: CashDesk) -> None:
    assert refusal(desk.venue.operator.get("/reports/kiosk-day")) == (403, "not_allowed")
