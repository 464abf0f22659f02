"""Leases over HTTP: granted as far as there are any, given back, sold from, and handed in."""

import pytest

from tests.server.drawer.cash_desk import PIN, CashDesk, euros
from tests.server.lease.alone import Alone, a_kiosk, counts, incidents
from tests.server.people.persons import ok
from tests.server.running import ServerHandle
from tests.server.selling import open_venue
from ticketing.lease import LeaseEnd, LeaseView, OfflineMethod
from ticketing.money import Money
from ticketing.order import OrderStatus
from ticketing.payment import PaymentMethod, PaymentStatus


@pytest.fixture
def kiosk(server: ServerHandle) -> Alone:
    return a_kiosk(open_venue(server, {"quantity": 10}))


def test_a_lease_takes_its_tickets_from_what_everybody_else_may_buy(kiosk: Alone) -> None:
    lease = kiosk.lease(4)
    assert lease.granted == len(lease.blanks) == 4
    assert counts(kiosk.venue)["leased"] == 4
    assert kiosk.venue.stock()["available"] == 6


def test_what_is_leased_is_told_to_staff_only(kiosk: Alone) -> None:
    kiosk.lease(4)
    public = kiosk.venue.server.client(None)
    (tier,) = ok(public.get(f"/events/{kiosk.venue.event.id}/tiers"))["tiers"]
    assert tier["stock"] is None
    assert tier["availability"]["available"] == 6


def test_no_more_is_granted_than_is_free(kiosk: Alone) -> None:
    ok(kiosk.client.post("/orders", kiosk.venue.order(8)))
    assert kiosk.lease(5).granted == 2
    assert a_kiosk(kiosk.venue).lease(5).granted == 0


def test_no_kiosk_has_more_than_the_setting_allows(server: ServerHandle) -> None:
    kiosk = a_kiosk(open_venue(server))
    assert kiosk.lease(15).granted == 15
    assert kiosk.lease(15).granted == 5


def test_a_kiosk_that_names_what_it_has_left_gets_the_rest(kiosk: Alone) -> None:
    kiosk.lease(4)
    assert kiosk.lease(6, left=4).granted == 2


def test_the_same_lease_again_is_the_same_blanks(kiosk: Alone) -> None:
    wish = kiosk.wish(3)
    first = ok(kiosk.client.post("/devices/me/leases", wish))
    assert ok(kiosk.client.post("/devices/me/leases", wish)) == first
    assert counts(kiosk.venue)["leased"] == 3
    other = kiosk.client.post("/devices/me/leases", wish | {"count": 4})
    assert other.json()["code"] == "id_used_differently"


def test_a_tier_that_is_not_sold_at_kiosks_is_not_leased(server: ServerHandle) -> None:
    kiosk = a_kiosk(open_venue(server, {"channels": ("web",)}))
    assert kiosk.client.post("/devices/me/leases", kiosk.wish(1)).json()["code"] == "not_on_sale"


def test_a_foreign_tier_is_not_leased(kiosk: Alone) -> None:
    foreign = open_venue(kiosk.venue.server).tiers[0]
    wish = kiosk.wish(1, tier_id=str(foreign.id))
    assert kiosk.client.post("/devices/me/leases", wish).status_code == 404


def test_what_comes_back_unsold_is_free_again_once(kiosk: Alone) -> None:
    lease = kiosk.lease(4)
    kiosk.give_back(lease, *lease.blanks[:3])
    again = LeaseView.model_validate(ok(kiosk.give_back(lease, *lease.blanks[:3])))
    assert again.blanks == lease.blanks[3:]
    assert counts(kiosk.venue)["leased"] == 1
    over = LeaseView.model_validate(ok(kiosk.give_back(lease, *lease.blanks)))
    assert over.ended is LeaseEnd.RETURNED


def test_another_kiosk_gives_nothing_back(kiosk: Alone) -> None:
    lease = kiosk.lease(4)
    assert a_kiosk(kiosk.venue).give_back(lease, *lease.blanks).status_code == 404


def test_a_sale_ends_as_if_it_had_been_sold_with_the_server(kiosk: Alone) -> None:
    kiosk.lease(4)
    sold = kiosk.sell(2)
    receipt = ok(kiosk.hand_in(sold))
    assert receipt == {"order_id": str(sold.id), "number": sold.number, "status": "completed"}
    order = kiosk.order(sold)
    assert {one.id for one in order.tickets} == set(sold.blank_ids)
    assert order.total == Money(amount=5000, currency="EUR")
    (payment,) = order.payments
    assert (payment.method, payment.status) == (PaymentMethod.CASH, PaymentStatus.SUCCEEDED)
    assert counts(kiosk.venue) | {"quantity": 10} == {
        "quantity": 10,
        "sold": 2,
        "held": 0,
        "leased": 2,
    }


def test_the_same_sale_again_gets_the_same_receipt_and_changes_nothing(kiosk: Alone) -> None:
    kiosk.lease(4)
    sold = kiosk.sell()
    first = ok(kiosk.hand_in(sold))
    assert ok(kiosk.hand_in(sold)) == first
    assert counts(kiosk.venue)["sold"] == 1
    other = kiosk.hand_in(sold.model_copy(update={"counter": 9}))
    assert other.json()["code"] == "id_used_differently"


def test_a_blank_is_sold_once(kiosk: Alone) -> None:
    lease = kiosk.lease(1)
    ok(kiosk.hand_in(kiosk.sell()))
    kiosk.blanks += lease.blanks
    refused = kiosk.hand_in(kiosk.sell())
    assert (refused.json()["code"], refused.json()["retryable"]) == ("ticket_state", False)
    assert counts(kiosk.venue)["sold"] == 1


def test_blanks_of_another_kiosk_are_not_sold(kiosk: Alone) -> None:
    thief = a_kiosk(kiosk.venue)
    thief.blanks += kiosk.lease(1).blanks
    assert thief.hand_in(thief.sell()).status_code == 404


def test_a_price_that_was_changed_since_does_not_refuse_a_sale(kiosk: Alone) -> None:
    kiosk.lease(1)
    earlier = kiosk.sell()
    line = earlier.lines[0].model_copy(update={"unit_price": Money(amount=2000, currency="EUR")})
    ok(kiosk.hand_in(earlier.model_copy(update={"lines": (line,)})))
    assert kiosk.order(earlier).total == Money(amount=2000, currency="EUR")


def test_a_free_ticket_is_sold_without_money(server: ServerHandle) -> None:
    nothing = Money(amount=0, currency="EUR")
    kiosk = a_kiosk(open_venue(server, {"price": nothing}))
    kiosk.lease(1)
    sold = kiosk.sell(method=OfflineMethod.FREE)
    line = sold.lines[0].model_copy(update={"unit_price": nothing})
    ok(kiosk.hand_in(sold.model_copy(update={"lines": (line,)})))
    assert kiosk.order(sold).payments[0].method is PaymentMethod.FREE
    assert incidents(kiosk.venue) == []


def test_a_reservation_holds_its_tickets_and_makes_none(kiosk: Alone) -> None:
    kiosk.lease(4)
    reserved = kiosk.sell(2, method=OfflineMethod.RESERVATION)
    assert ok(kiosk.hand_in(reserved))["status"] == "pending"
    assert kiosk.order(reserved).tickets == ()
    assert counts(kiosk.venue) | {"quantity": 10} == {
        "quantity": 10,
        "sold": 0,
        "held": 2,
        "leased": 2,
    }


def test_cash_goes_into_the_drawer_that_is_open(kiosk: Alone) -> None:
    clerk = CashDesk(kiosk.venue).somebody()
    wish = CashDesk(kiosk.venue).wish() | {"clerk_id": str(clerk.id), "pin": PIN}
    drawer = ok(kiosk.client.post("/drawers", wish))
    kiosk.lease(1)
    ok(kiosk.hand_in(kiosk.sell()))
    found = ok(kiosk.venue.operator.get(f"/drawers/{drawer['id']}"))
    assert (found["sales"], found["expected"]) == (euros(2500), euros(12_500))
    assert incidents(kiosk.venue) == []


def test_cash_that_no_drawer_is_open_for_is_an_incident(kiosk: Alone) -> None:
    kiosk.lease(2)
    ok(kiosk.hand_in(kiosk.sell()))
    assert incidents(kiosk.venue) == [("no_drawer", 1)]
    ok(kiosk.hand_in(kiosk.sell()))
    assert incidents(kiosk.venue) == [("no_drawer", 2)]


def test_an_incident_is_resolved_with_a_note(kiosk: Alone) -> None:
    kiosk.lease(1)
    ok(kiosk.hand_in(kiosk.sell()))
    found = ok(kiosk.venue.operator.get("/leases/incidents"))["incidents"]
    mine = next(one for one in found if one["event_id"] == str(kiosk.venue.event.id))
    path = f"/leases/incidents/{mine['id']}/resolve"
    ok(kiosk.venue.operator.post(path, {"note": "It lies in the safe."}))
    assert incidents(kiosk.venue) == []


def test_a_sale_for_a_cancelled_event_is_kept_and_told(kiosk: Alone) -> None:
    kiosk.lease(1)
    sold = kiosk.sell()
    ok(kiosk.venue.operator.post(f"/events/{kiosk.venue.event.id}/cancel"))
    ok(kiosk.hand_in(sold))
    assert kiosk.order(sold).status is OrderStatus.COMPLETED
    assert ("event_cancelled", 1) in incidents(kiosk.venue)


def test_staff_see_who_has_what(kiosk: Alone) -> None:
    lease = kiosk.lease(3)
    ok(kiosk.hand_in(kiosk.sell()))
    (found,) = ok(kiosk.venue.operator.get("/leases", params={"device": str(kiosk.id)}))["leases"]
    assert (found["id"], found["granted"], found["sold"]) == (str(lease.id), 3, 1)
    assert found["blanks"] == []


def test_a_revoked_kiosks_blanks_are_free_again_and_told(kiosk: Alone) -> None:
    kiosk.lease(3)
    ok(kiosk.hand_in(kiosk.sell()))
    ok(kiosk.venue.operator.post(f"/devices/{kiosk.id}/revoke"))
    assert counts(kiosk.venue)["leased"] == 0
    assert ("revoked", 2) in incidents(kiosk.venue)
