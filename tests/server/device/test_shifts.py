"""Somebody at a kiosk by their PIN: what they may, for how long, and in whose name it is done."""

from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from uuid import UUID

import pytest

from server.device import shifts
from server.security import Secrets
from tests.server.drawer.cash_desk import PIN, CashDesk, Till, open_cash_desk
from tests.server.payment.sales import give_back, money, ok, refusal
from tests.server.people.persons import Somebody, rows
from tests.server.running import Client, ServerHandle
from ticketing.people import StaffRole
from ticketing.shift import ShiftView


@dataclass(frozen=True)
class AtKiosk:
    """Somebody who began a shift at a kiosk."""

    shift: ShiftView
    client: Client
    kiosk: Client
    who: Somebody


@pytest.fixture(scope="module")
def desk(server: ServerHandle) -> CashDesk:
    return open_cash_desk(server)


def begins(desk: CashDesk, role: StaffRole = StaffRole.MANAGER) -> AtKiosk:
    """Somebody new, at a new kiosk."""
    who, kiosk = desk.somebody(role), desk.venue.device()
    body = {"clerk_id": str(who.id), "pin": PIN}
    shift = ShiftView.model_validate(ok(kiosk.post("/devices/me/shift", body)))
    return AtKiosk(shift, desk.venue.server.client(shift.token), kiosk, who)


@pytest.fixture(scope="module")
def manager(desk: CashDesk) -> AtKiosk:
    return begins(desk)


@pytest.fixture(scope="module")
def till(desk: CashDesk, manager: AtKiosk) -> Till:
    """The drawer of the manager's kiosk, opened in the shift."""
    opened = ok(manager.client.post("/drawers", desk.wish(10_000)))
    assert opened["device_id"] == ok(manager.kiosk.get("/devices/me"))["id"]
    return Till(manager.kiosk, opened["id"], {"clerk_id": str(manager.who.id), "pin": PIN})


def test_a_manager_may_refund_and_a_clerk_may_not(desk: CashDesk, manager: AtKiosk) -> None:
    clerk = begins(desk, StaffRole.CLERK)
    assert (manager.shift.may_refund, clerk.shift.may_refund) == (True, False)
    payment = desk.sell(desk.till())
    assert refusal(give_back(clerk.client, payment)) == (403, "not_allowed")


@pytest.mark.parametrize("role", [StaffRole.SUPERVISOR])
def test_who_has_no_business_at_a_kiosk_is_not_let_in(desk: CashDesk, role: StaffRole) -> None:
    who, kiosk = desk.somebody(role), desk.venue.device()
    answer = kiosk.post("/devices/me/shift", {"clerk_id": str(who.id), "pin": PIN})
    assert refusal(answer) == (403, "not_allowed")


def test_five_wrong_pins_close_the_door(desk: CashDesk) -> None:
    who, kiosk = desk.somebody(), desk.venue.device()
    for pin, code in [("0000", "not_allowed")] * 5 + [(PIN, "too_many_requests")]:
        answer = kiosk.post("/devices/me/shift", {"clerk_id": str(who.id), "pin": pin})
        assert answer.json()["code"] == code


def test_cash_given_back_in_a_shift_is_paid_out_of_the_kiosks_drawer(
    desk: CashDesk, manager: AtKiosk, till: Till
) -> None:
    payment = desk.sell(till)
    ok(give_back(manager.client, payment, amount=money(1_000)))
    assert till.read().refunds.amount == 1_000
    (told,) = rows(
        desk.venue.server,
        "SELECT actor_name, details FROM audit_entry WHERE order_id = ? AND act = 'refund.asked'",
        _stored(desk, payment.order_id),
    )
    device_id = ok(manager.kiosk.get("/devices/me"))["id"]
    assert told[0] == manager.who.name
    assert device_id in str(told[1])


def test_tickets_printed_once_more_stand_in_the_audit(desk: CashDesk, manager: AtKiosk) -> None:
    payment = desk.sell(desk.till())
    order = ok(manager.client.post(f"/orders/{payment.order_id}/reprint"))
    assert len(order["tickets"]) == 2
    assert all(one["code"] for one in order["tickets"])
    told = rows(
        desk.venue.server,
        "SELECT actor_name FROM audit_entry WHERE order_id = ? AND act = 'order.reprinted'",
        _stored(desk, payment.order_id),
    )
    assert told == [(manager.who.name,)]


def test_an_order_without_tickets_is_not_printed(desk: CashDesk, manager: AtKiosk) -> None:
    answer = manager.client.post(f"/orders/{desk.order().id}/reprint")
    assert refusal(answer) == (409, "order_state")


def test_a_pin_does_less_than_signing_in(manager: AtKiosk) -> None:
    assert manager.who.client.get("/devices").ok
    assert refusal(manager.client.get("/devices")) == (403, "not_allowed")
    assert refusal(manager.client.get("/me")) == (403, "not_allowed")


def test_a_role_that_was_taken_ends_the_shift(desk: CashDesk) -> None:
    at = begins(desk)
    assert at.client.get("/orders").ok
    role = f"/organisers/{desk.venue.organiser_id}/people/{at.who.id}/roles/manager"
    assert desk.venue.operator.delete(role).ok
    assert refusal(at.client.get("/orders")) == (401, "not_authenticated")


def test_a_kiosk_that_was_revoked_ends_its_shifts(desk: CashDesk) -> None:
    at = begins(desk)
    device_id = ok(at.kiosk.get("/devices/me"))["id"]
    ok(desk.venue.operator.post(f"/devices/{device_id}/revoke"))
    assert refusal(at.client.get("/orders")) == (401, "not_authenticated")


def test_a_manager_has_the_kiosk_forgotten_that_they_are_at(desk: CashDesk) -> None:
    clerk, manager = begins(desk, StaffRole.CLERK), begins(desk)
    mine, theirs = (ok(one.kiosk.get("/devices/me"))["id"] for one in (manager, clerk))
    for who, device_id in ((clerk, theirs), (manager, theirs)):
        assert refusal(who.client.post(f"/devices/{device_id}/unpair")) == (403, "not_allowed")
    assert ok(manager.client.post(f"/devices/{mine}/unpair"))["paired_at"] is None
    assert refusal(manager.kiosk.get("/devices/me")) == (401, "not_authenticated")
    assert manager.client.post(f"/devices/{mine}/unpair").status_code == 401
    told = rows(
        desk.venue.server,
        "SELECT details FROM audit_entry WHERE act = 'device.unpaired' AND actor_name = ?",
        manager.who.name,
    )
    assert [mine in str(details) for (details,) in told] == [True]
    code = ok(desk.venue.operator.post(f"/devices/{mine}/roll"))["code"]
    again = ok(desk.venue.operator.post("/devices/pair", {"code": code, "public_key": "0" * 64}))
    assert again["device"]["id"] == mine


@pytest.mark.parametrize("token", ["shift_", "shift_AAAA", "shift_!", "shift_" + "A" * 120])
def test_what_was_not_sealed_here_is_no_shift(desk: CashDesk, token: str) -> None:
    answer = desk.venue.server.client(token).get("/orders")
    assert refusal(answer) == (401, "not_authenticated")


def test_a_shift_that_is_over_is_none(desk: CashDesk, manager: AtKiosk) -> None:
    kiosk_id = UUID(ok(manager.kiosk.get("/devices/me"))["id"])
    secrets = Secrets(desk.venue.server.data_folder)
    now = datetime.now(UTC)
    going_on = shifts.Shift(manager.who.id, kiosk_id, now + timedelta(minutes=1))
    for shift, status in ((going_on, 200), (replace(going_on, ends_at=now), 401)):
        token = shifts.token_of(secrets, shift)
        assert desk.venue.server.client(token).get("/orders").status_code == status


def _stored(desk: CashDesk, order_id: UUID) -> str:
    """An id as a query of the server's database wants it."""
    return str(order_id) if desk.venue.server.variables.get("WICKET_DATABASE_URL") else order_id.hex
