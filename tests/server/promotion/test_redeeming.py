"""Codes take off what they promise, as often as they may, also when many want them at once."""

from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from threading import Barrier
from typing import Any

import pytest

from server.promotion.guessing import MOST_GUESSES
from tests.server.order.buying import euros, lines_of, pay_nothing, place, read, refusal
from tests.server.people.persons import an_address
from tests.server.postgres import Cluster
from tests.server.promotion import selling_off
from tests.server.promotion.selling_off import make
from tests.server.running import Client, DatabaseKind, ServerHandle, running_server
from tests.server.selling import Venue, open_venue
from ticketing.identifiers import new_id
from ticketing.money import Money
from ticketing.order import Buyer, OrderView

AT_ONCE = 12
YESTERDAY = (datetime.now(UTC) - timedelta(days=1)).isoformat()
TOMORROW = (datetime.now(UTC) + timedelta(days=1)).isoformat()


@pytest.fixture(scope="module")
def venue(server: ServerHandle) -> Venue:
    cheap = {"price": euros(999), "quantity": 5000}
    return open_venue(server, {"quantity": 5000, "max_per_order": 20}, cheap)


def _buy(who: Client, venue: Venue, code: str, quantity: int = 2, **changes: Any) -> OrderView:
    return place(who, venue.order(quantity, promo_code=code, **changes))


def test_a_percentage_lowers_lines_total_and_tax(venue: Venue) -> None:
    _, code = make(venue.operator, venue, percent=15)
    order = place(venue.device(), venue.order(lines=lines_of(venue, 2, 1), promo_code=code.lower()))
    assert [line.discount for line in order.lines] == [euros(750), euros(150)]
    assert [line.total for line in order.lines] == [euros(4250), euros(849)]
    assert (order.total, order.discount, order.promo_code) == (euros(5099), euros(900), code)
    assert order.tax == euros(334)  # 5099 * 7 / 107
    assert read(venue.operator, order).lines == order.lines


def test_an_amount_is_taken_off_the_order_once(venue: Venue) -> None:
    off = {"amount": 1000, "currency": "EUR"}
    _, code = make(venue.operator, venue, kind="amount", amount=off)
    order = _buy(venue.device(), venue, code, 3)
    assert (order.total, order.discount) == (euros(6500), euros(1000))


def test_a_voucher_makes_an_order_free_and_it_is_paid_as_such(venue: Venue) -> None:
    promotion, _ = make(venue.operator, venue, kind="free", codes=[], max_tickets=1)
    batch = {"id": str(new_id()), "quantity": 3}
    assert venue.operator.post(f"/promotions/{promotion['id']}/vouchers", batch).status_code == 201
    codes = venue.operator.get(f"/promotions/{promotion['id']}/codes").json()["codes"]
    kiosk = venue.device()
    order = _buy(kiosk, venue, codes[0]["code"], 1)
    assert order.total == euros(0)
    paid = pay_nothing(kiosk, order)
    assert (paid.status, len(paid.tickets)) == ("confirmed", 1)
    again = kiosk.post("/orders", venue.order(1, promo_code=codes[0]["code"]))
    assert refusal(again, 409)["reason"] == "used_up"
    assert _buy(kiosk, venue, codes[1]["code"], 2).total == euros(2500)


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({"starts_at": TOMORROW}, "not_yet"),
        ({"ends_at": YESTERDAY}, "over"),
        ({"active": False}, "over"),
        ({"kind": "amount", "amount": {"amount": 500, "currency": "GHS"}}, "not_for_these"),
        ({"max_uses_per_buyer": 1}, "buyer_unknown"),
    ],
)
def test_a_code_that_is_not_good_says_why_and_holds_nothing(
    venue: Venue, changes: dict[str, Any], reason: str
) -> None:
    _, code = make(venue.operator, venue, **changes)
    before = venue.stock()["available"]
    answer = venue.device().post("/orders", venue.order(promo_code=code))
    problem = refusal(answer, 409)
    assert (problem["code"], problem["reason"]) == ("code_not_valid", reason)
    assert venue.stock()["available"] == before


def test_a_code_is_for_its_tiers_and_its_event(venue: Venue) -> None:
    second = str(venue.tiers[1].id)
    _, code = make(venue.operator, venue, tier_ids=[second])
    kiosk = venue.device()
    only_first = kiosk.post("/orders", venue.order(promo_code=code))
    assert refusal(only_first, 409)["reason"] == "not_for_these"
    both = place(kiosk, venue.order(lines=lines_of(venue, 1, 1), promo_code=code))
    assert [line.discount for line in both.lines] == [euros(0), euros(100)]
    elsewhere = open_venue(venue.server)
    foreign = elsewhere.device().post("/orders", elsewhere.order(promo_code=code))
    assert refusal(foreign, 409)["reason"] == "unknown"


def test_a_buyer_uses_a_code_as_often_as_they_may(venue: Venue) -> None:
    _, code = make(venue.operator, venue, max_uses_per_buyer=1)
    kiosk, address = venue.device(), an_address()
    first = _buy(kiosk, venue, code, buyer=Buyer(email=address))
    body = venue.order(promo_code=code, buyer=Buyer(email=address.upper()))
    assert refusal(kiosk.post("/orders", body), 409)["reason"] == "used_by_buyer"
    assert kiosk.post("/orders", venue.order(promo_code=code, buyer=Buyer(email=an_address()))).ok
    assert kiosk.post(f"/orders/{first.id}/cancel").ok
    assert kiosk.post("/orders", body).status_code == 201


def test_the_same_order_again_uses_its_code_once(venue: Venue) -> None:
    promotion, code = make(venue.operator, venue, max_uses=1)
    kiosk, order = venue.device(), venue.order(promo_code=code)
    first, again = kiosk.post("/orders", order), kiosk.post("/orders", order)
    assert (first.status_code, again.status_code) == (201, 200)
    assert selling_off.read(venue.operator, promotion)["used"] == 1


def test_a_cancelled_order_gives_its_use_back(venue: Venue) -> None:
    promotion, code = make(venue.operator, venue, max_uses=1)
    kiosk = venue.device()
    order = _buy(kiosk, venue, code)
    used_up = kiosk.post("/orders", venue.order(promo_code=code))
    assert refusal(used_up, 409)["reason"] == "used_up"
    for _ in range(2):
        assert kiosk.post(f"/orders/{order.id}/cancel").ok
    assert selling_off.read(venue.operator, promotion)["used"] == 0
    _buy(kiosk, venue, code)


def test_many_at_once_use_a_code_as_often_as_it_may_be(venue: Venue) -> None:
    promotion, code = make(venue.operator, venue, max_uses=5)
    together = Barrier(AT_ONCE)

    def buy(_number: int) -> int:
        client = venue.server.client(None)
        order = venue.order(1, promo_code=code)
        together.wait(30)
        status = client.post("/orders", order).status_code
        client.close()
        return status

    with ThreadPoolExecutor(AT_ONCE) as pool:
        answers = list(pool.map(buy, range(AT_ONCE)))
    assert sorted(answers) == [201] * 5 + [409] * (AT_ONCE - 5)
    assert selling_off.read(venue.operator, promotion)["used"] == 5


def test_whoever_guesses_codes_has_to_wait_and_whoever_knows_one_does_not(venue: Venue) -> None:
    _, code = make(venue.operator, venue)
    guesser, other = venue.device(), venue.device()
    for number in range(MOST_GUESSES):
        answer = guesser.post("/orders", venue.order(promo_code=f"GUESS{number}"))
        assert refusal(answer, 409)["reason"] == "unknown"
    answer = guesser.post("/orders", venue.order(promo_code=code))
    assert refusal(answer, 429)["retry_after_s"] > 0
    assert guesser.post("/orders", venue.order()).status_code == 201
    for _ in range(MOST_GUESSES + 1):
        _buy(other, venue, code, 1)


def test_an_expired_order_gives_its_use_back(
    database_kind: DatabaseKind, cluster_of_kind: Cluster | None
) -> None:
    with running_server(database_kind, cluster_of_kind, hold_s=1) as server:
        venue = open_venue(server)
        promotion, code = make(venue.operator, venue, max_uses=1)
        order = _buy(venue.device(), venue, code)
        view = venue.operator.get(f"/orders/{order.id}?wait=20&seen=1").json()
        assert view["status"] == "expired"
        assert selling_off.read(venue.operator, promotion)["used"] == 0


def test_yen_have_no_smaller_unit(server: ServerHandle) -> None:
    price = Money(amount=1001, currency="JPY")
    venue = open_venue(server, {"price": price}, currency="JPY")
    _, code = make(venue.operator, venue, percent=50)
    order = _buy(venue.device(), venue, code, 1)
    assert (order.total.amount, order.discount) == (500, Money(amount=501, currency="JPY"))


def test_who_places_orders_to_have_more_links_guesses_no_more_often() -> None:
    with running_server(tries_per_client=3) as server:
        venue, public = open_venue(server), server.client(None)
        holders = []
        for _ in range(2):
            placed = public.post("/orders", venue.order(1)).json()
            holders.append(server.client(placed["follow_url"].rsplit("/", 1)[1]))
        told = [
            (holders[number % 2]).post("/orders", venue.order(promo_code=f"GUESS{number}"))
            for number in range(4)
        ]
        assert [answer.status_code for answer in told] == [409, 409, 409, 429]
