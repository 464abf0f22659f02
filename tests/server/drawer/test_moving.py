"""Cash is paid into a drawer and out of it by hand, with a reason, and the count closes it."""

from functools import partial

import pytest

from tests.server.drawer.cash_desk import CashDesk, euros
from tests.server.payment.sales import ok, refusal
from tests.server.payment.test_racing import all_at_once
from ticketing.drawer import MovementKind
from ticketing.identifiers import new_id
from ticketing.money import LARGEST
from ticketing.people import StaffRole

IN, OUT = MovementKind.PAY_IN, MovementKind.PAY_OUT


def test_what_is_paid_in_and_out_is_kept_with_its_reason(desk: CashDesk) -> None:
    till = desk.till()
    ok(till.move(IN, 5_000, reason="Coins"))
    ok(till.move(OUT, 12_000, reason="To the safe"))
    stands = till.read()
    assert (stands.paid_in.amount, stands.paid_out.amount) == (5_000, 12_000)
    assert stands.expected.amount == 3_000
    assert [(one.kind, one.reason, one.by) for one in till.movements()] == [
        (OUT, "To the safe", stands.clerk),
        (IN, "Coins", stands.clerk),
    ]


def test_the_same_wish_moves_once_and_another_under_its_id_is_refused(desk: CashDesk) -> None:
    till, same = desk.till(), {"id": str(new_id())}
    answers = all_at_once([partial(till.move, OUT, 1_000, **same) for _ in range(5)])
    assert sorted(one.status_code for one in answers) == [200] * 4 + [201]
    assert till.read().expected.amount == 9_000
    for other in ({"amount": euros(999)}, {"kind": IN.value}, {"reason": "Else"}):
        assert refusal(till.move(OUT, 1_000, **same | other)) == (409, "id_used_differently")
    elsewhere = desk.till().move(OUT, 1_000, **same)
    assert refusal(elsewhere) == (409, "id_used_differently")


def test_however_many_pay_out_at_once_the_drawer_never_gives_more_than_it_holds(
    desk: CashDesk,
) -> None:
    till = desk.till(opening_float=10_000)
    answers = all_at_once([partial(till.move, OUT, 3_000) for _ in range(8)])
    assert sorted(one.status_code for one in answers) == [201] * 3 + [409] * 5
    refused = next(one for one in answers if not one.ok)
    assert refusal(refused) == (409, "not_enough_cash")
    assert till.read().expected.amount == 1_000


@pytest.mark.parametrize(
    "wrong", [{"reason": " "}, {"kind": "sale"}, {"amount": euros(0)}, {"amount": euros(-5)}]
)
def test_a_wish_without_a_reason_or_an_amount_is_refused(
    desk: CashDesk, wrong: dict[str, object]
) -> None:
    assert refusal(desk.till().move(IN, 1_000, **wrong)) == (422, "invalid_request")


def test_cash_of_another_currency_is_refused(desk: CashDesk) -> None:
    till = desk.till()
    dollars = {"amount": 100, "currency": "USD"}
    assert refusal(till.move(IN, 100, amount=dollars)) == (409, "drawer_state")
    assert refusal(till.close(100, counted=dollars)) == (409, "drawer_state")


def test_no_drawer_takes_more_than_money_can_say(desk: CashDesk) -> None:
    till = desk.till(opening_float=1)
    assert refusal(till.move(IN, LARGEST)) == (409, "drawer_state")
    ok(till.move(IN, LARGEST - 1))
    assert till.read().expected.amount == LARGEST


def test_a_kiosk_moves_and_closes_with_a_clerks_pin_only(desk: CashDesk) -> None:
    till = desk.kiosk_till()
    assert refusal(till.move(OUT, 100, pin=None)) == (422, "invalid_request")
    assert refusal(till.close(100, pin="9876")) == (403, "not_allowed")
    ok(till.move(OUT, 100))
    assert ok(till.close(9_900))["closed_by"] == till.read().clerk


def test_what_was_counted_is_kept_with_its_difference_and_audited(desk: CashDesk) -> None:
    till = desk.till()
    desk.sell(till)
    closed = ok(till.close(14_850))
    assert (closed["expected"], closed["counted"]) == (euros(15_000), euros(14_850))
    assert closed["difference"] == euros(-150)
    kept = ok(desk.venue.operator.get("/audit", params={"subject": till.id}))["entries"]
    assert {"drawer.opened", "drawer.sale", "drawer.closed"} == {one["act"] for one in kept}
    (entry,) = (one for one in kept if one["act"] == "drawer.closed")
    assert entry["details"]["difference"] == -150
    assert entry["details"]["expected"] == 15_000


def test_a_closed_drawer_never_changes(desk: CashDesk) -> None:
    till = desk.till()
    closed = ok(till.close(9_000))
    assert ok(till.close(9_000)) == closed
    assert refusal(till.close(10_000)) == (409, "drawer_state")
    for kind in (IN, OUT):
        assert refusal(till.move(kind, 100)) == (409, "drawer_state")
    desk.sell(till)
    assert till.read().model_dump(mode="json") == closed


def test_after_its_close_the_next_one_is_opened(desk: CashDesk) -> None:
    till = desk.till()
    ok(till.close(0))
    ok(till.client.post("/drawers", desk.wish(5_000)))


def test_a_manager_closes_what_a_clerk_left_open_and_is_named(desk: CashDesk) -> None:
    till, manager = desk.till(), desk.somebody(StaffRole.MANAGER)
    closed = ok(manager.client.post(f"/drawers/{till.id}/close", {"counted": euros(10_000)}))
    assert closed["closed_by"] == manager.name
    assert closed["clerk"] != manager.name
