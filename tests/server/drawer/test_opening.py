"""A drawer is opened by a clerk, at a kiosk with their PIN, and one at a time."""

from functools import partial

import pytest

from tests.server.drawer.cash_desk import PIN, CashDesk
from tests.server.payment.sales import ok, refusal
from tests.server.payment.test_racing import all_at_once
from ticketing.drawer import DrawerView
from ticketing.identifiers import new_id
from ticketing.money import Money
from ticketing.people import StaffRole


def test_a_drawer_holds_its_float_and_is_the_clerks_own(desk: CashDesk) -> None:
    clerk = desk.somebody()
    found = DrawerView.model_validate(ok(clerk.client.post("/drawers", desk.wish(12_000))))
    assert (found.clerk_id, found.clerk, found.device_id) == (clerk.id, clerk.name, None)
    assert found.expected == found.opening_float == Money(amount=12_000, currency="EUR")
    assert (found.counted, found.difference, found.closed_at) == (None, None, None)
    assert found.time_zone == desk.venue.event.time_zone


def test_the_same_wish_is_the_same_drawer_and_another_float_is_refused(desk: CashDesk) -> None:
    client, wish = desk.somebody().client, desk.wish()
    first, again = client.post("/drawers", wish), client.post("/drawers", wish)
    assert (first.status_code, again.status_code) == (201, 200)
    assert first.json() == again.json()
    other = client.post("/drawers", wish | {"opening_float": {"amount": 1, "currency": "EUR"}})
    assert refusal(other) == (409, "id_used_differently")


def test_a_clerk_has_one_open_drawer_for_each_currency(desk: CashDesk) -> None:
    client = desk.somebody().client
    wishes = [desk.wish() for _ in range(6)]
    answers = all_at_once([partial(client.post, "/drawers", wish) for wish in wishes])
    assert sorted(one.status_code for one in answers) == [201] + [409] * 5
    assert {one.json()["code"] for one in answers if not one.ok} == {"drawer_state"}
    dollars = desk.wish(opening_float={"amount": 5_000, "currency": "USD"})
    assert client.post("/drawers", dollars).status_code == 201


def test_a_float_is_not_less_than_nothing(desk: CashDesk) -> None:
    refused = desk.somebody().client.post("/drawers", desk.wish(-1))
    assert refusal(refused) == (422, "invalid_request")


def test_the_operator_is_nobody_and_has_no_drawer(desk: CashDesk) -> None:
    assert refusal(desk.venue.operator.post("/drawers", desk.wish())) == (403, "not_allowed")


def test_a_kiosks_drawer_is_the_kiosks_whoever_of_its_clerks_opens_it(desk: CashDesk) -> None:
    clerk = desk.somebody()
    till = desk.kiosk_till(clerk=clerk)
    assert till.read().clerk_id == clerk.id
    other = till.proof | {"clerk_id": str(desk.somebody().id)}
    assert refusal(till.client.post("/drawers", desk.wish(**other))) == (409, "drawer_state")
    assert desk.kiosk_till(clerk=clerk).read().device_id != till.read().device_id


def test_a_kiosk_offers_whoever_can_open_its_drawer(desk: CashDesk) -> None:
    clerk, supervisor = desk.somebody(), desk.somebody(StaffRole.SUPERVISOR)
    offered = ok(desk.venue.device().get("/clerks"))["clerks"]
    assert (str(clerk.id), clerk.name) in {(one["id"], one["name"]) for one in offered}
    assert str(supervisor.id) not in {one["id"] for one in offered}


@pytest.mark.parametrize("pin", ["1234", None])
def test_a_kiosk_without_a_clerks_pin_opens_nothing(desk: CashDesk, pin: str | None) -> None:
    wish = desk.wish(clerk_id=str(desk.somebody().id), pin=pin)
    refused = desk.venue.device().post("/drawers", wish)
    assert refusal(refused) == ((403, "not_allowed") if pin else (422, "invalid_request"))


def test_a_pin_that_opens_no_drawer_here_is_refused(desk: CashDesk) -> None:
    kiosk = desk.venue.device()
    stranger = new_id()
    for user_id in (desk.somebody(StaffRole.SUPERVISOR).id, stranger):
        wish = desk.wish(clerk_id=str(user_id), pin=PIN)
        assert refusal(kiosk.post("/drawers", wish)) == (403, "not_allowed")


def test_after_five_wrong_pins_even_the_right_one_waits(desk: CashDesk) -> None:
    kiosk, clerk_id = desk.venue.device(), str(desk.somebody().id)
    wrong = desk.wish(clerk_id=clerk_id, pin="1234")
    assert [kiosk.post("/drawers", wrong).status_code for _ in range(5)] == [403] * 5
    right = kiosk.post("/drawers", wrong | {"pin": PIN})
    assert refusal(right) == (429, "too_many_requests")


def test_drawers_are_listed_newest_first_open_ones_alone_and_a_kiosks_its_own(
    desk: CashDesk,
) -> None:
    own, kiosk_till = desk.till(), desk.kiosk_till()
    ok(own.close(10_000))
    of_here = {"organiser": str(desk.venue.organiser_id)}
    listed = ok(own.client.get("/drawers", params=of_here | {"limit": 1}))
    assert [one["id"] for one in listed["drawers"]] == [kiosk_till.id]
    following = ok(own.client.get("/drawers", params={"after": listed["next"]}))["drawers"]
    assert following[0]["id"] == own.id
    still_open = ok(own.client.get("/drawers", params={"open": "true"}))["drawers"]
    assert kiosk_till.id in {one["id"] for one in still_open}
    assert own.id not in {one["id"] for one in still_open}
    assert [one["id"] for one in ok(kiosk_till.client.get("/drawers"))["drawers"]] == [
        kiosk_till.id
    ]
