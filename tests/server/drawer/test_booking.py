"""Cash sales go into the drawer at hand, cash refunds out of it, and never more than it holds."""

from functools import partial

from tests.server.drawer.cash_desk import CashDesk, Till, euros, open_cash_desk
from tests.server.payment.sales import give_back, ok, order_of, pay, refusal, sold_for_cash, wish
from tests.server.payment.test_racing import all_at_once
from tests.server.selling import open_venue
from ticketing.drawer import MovementKind
from ticketing.money import Money
from ticketing.order import OrderStatus
from ticketing.payment import PaymentMethod, PaymentStatus
from ticketing.people import StaffRole

CASH = PaymentMethod.CASH


def expected(till: Till) -> int:
    """What must be in a drawer, in cents."""
    return till.read().expected.amount


def test_a_clerks_sale_goes_into_their_drawer_with_what_was_tendered(desk: CashDesk) -> None:
    till, other = desk.till(), desk.till()
    sold = desk.sell(till, tendered=6_000)
    (booked,) = till.movements()
    assert (booked.kind, booked.payment_id) == (MovementKind.SALE, sold.id)
    assert (booked.amount, booked.tendered, booked.change) == (
        sold.amount,
        sold.tendered,
        Money(amount=1_000, currency="EUR"),
    )
    assert (expected(till), till.read().sales.amount) == (15_000, 5_000)
    assert expected(other) == 10_000


def test_the_same_cash_again_is_booked_once(desk: CashDesk) -> None:
    till, order = desk.till(), desk.order()
    body = wish(CASH)
    path = f"/orders/{order.id}/payments"
    answers = all_at_once([partial(till.client.post, path, body) for _ in range(6)])
    assert sorted({one.status_code for one in answers}) == [200, 201]
    assert len(till.movements()) == 1


def test_a_clerk_without_an_open_drawer_takes_cash_all_the_same(desk: CashDesk) -> None:
    till = desk.till()
    ok(till.close(10_000))
    assert desk.sell(till).status is PaymentStatus.SUCCEEDED
    assert till.movements() == []


def test_cash_for_another_organiser_is_not_of_this_drawer(desk: CashDesk) -> None:
    till, elsewhere = desk.till(), open_cash_desk(desk.venue.server)
    path = f"/organisers/{elsewhere.venue.organiser_id}/people/{till.read().clerk_id}/roles/clerk"
    ok(elsewhere.venue.operator.put(path))
    assert elsewhere.sell(till).status is PaymentStatus.SUCCEEDED
    assert till.movements() == []


def test_change_that_the_drawer_cannot_give_is_refused_and_nothing_is_sold(desk: CashDesk) -> None:
    till = desk.till(opening_float=4_999)
    order = desk.order()
    path = f"/orders/{order.id}/payments"
    refused = till.client.post(path, wish(CASH, tendered=euros(10_000)))
    assert refusal(refused) == (409, "not_enough_cash")
    assert (refused.json()["held"], refused.json()["wanted"]) == (4_999, 5_000)
    assert order_of(desk.venue.operator, order.id).status is OrderStatus.PENDING
    assert pay(till.client, order, CASH, tendered=euros(9_999)).change == Money(
        amount=4_999, currency="EUR"
    )


def test_a_kiosk_takes_cash_for_its_own_orders_while_its_drawer_is_open(desk: CashDesk) -> None:
    till = desk.kiosk_till()
    sold = desk.sell(till, tendered=10_000)
    assert sold.status is PaymentStatus.SUCCEEDED
    assert expected(till) == 15_000
    foreign = till.client.post(f"/orders/{desk.order().id}/payments", wish(CASH))
    assert refusal(foreign) == (404, "not_found")
    order = desk.kiosk_order(till)
    ok(till.close(15_000))
    refused = till.client.post(f"/orders/{order.id}/payments", wish(CASH))
    assert refusal(refused) == (403, "not_allowed")
    assert "No drawer" in refused.json()["detail"]


def test_a_kiosks_drawer_takes_no_currency_but_its_own(desk: CashDesk) -> None:
    price = {"price": Money(amount=900, currency="USD")}
    abroad = CashDesk(open_venue(desk.venue.server, price, currency="USD"))
    till = abroad.kiosk_till()
    order = abroad.kiosk_order(till)
    refused = till.client.post(f"/orders/{order.id}/payments", wish(CASH))
    assert refusal(refused) == (403, "not_allowed")
    assert "No drawer for USD" in refused.json()["detail"]


def test_a_kiosk_takes_no_cash_once_its_clerk_may_not(desk: CashDesk) -> None:
    clerk = desk.somebody()
    till = desk.kiosk_till(clerk=clerk)
    order = desk.kiosk_order(till)
    role = f"/organisers/{desk.venue.organiser_id}/people/{clerk.id}/roles/clerk"
    assert desk.venue.operator.delete(role).ok
    refused = till.client.post(f"/orders/{order.id}/payments", wish(CASH))
    assert refusal(refused) == (403, "not_allowed")
    assert clerk.name in refused.json()["detail"]
    assert refusal(till.close(10_000)) == (403, "not_allowed")
    relief = {"clerk_id": str(desk.somebody().id)}
    assert ok(till.close(10_000, **relief))["difference"]["amount"] == 0


def test_a_refund_comes_out_of_the_drawer_of_whoever_gives_it_back(desk: CashDesk) -> None:
    till = desk.till(role=StaffRole.MANAGER)
    sold = desk.sell(till)
    refund = ok(give_back(till.client, sold, amount=euros(2_000)))
    assert [one.kind for one in till.movements()] == [MovementKind.REFUND, MovementKind.SALE]
    assert str(till.movements()[0].refund_id) == refund["id"]
    assert (expected(till), till.read().refunds.amount) == (13_000, 2_000)
    others = ok(give_back(desk.somebody(StaffRole.MANAGER).client, sold, amount=euros(1_000)))
    assert others["status"] == "succeeded"
    assert expected(till) == 13_000


def test_a_refund_beyond_what_the_drawer_holds_is_refused_and_the_tickets_stay_good(
    desk: CashDesk,
) -> None:
    holder, sold = sold_for_cash(desk.venue)
    till = desk.till(opening_float=4_999, role=StaffRole.MANAGER)
    refused = give_back(till.client, sold)
    assert refusal(refused) == (409, "not_enough_cash")
    order = order_of(holder, sold.order_id)
    assert {one.status for one in order.tickets} == {"valid"}
    assert order.payments[0].refunded.amount == 0
    assert till.movements() == []
