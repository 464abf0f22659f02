"""Giving back: whole, in part or by tickets, never more than came, once however often asked."""

from concurrent.futures import ThreadPoolExecutor
from functools import partial

import pytest
import requests

from tests.server.payment.counter import Counter, Desk, running_counter
from tests.server.payment.sales import (
    ADA,
    give_back,
    money,
    ok,
    order_of,
    pay,
    refusal,
    sold_by_card,
    sold_for_cash,
    web_order,
)
from tests.server.selling import open_venue
from tests.simulator.running import wait_until
from ticketing.identifiers import new_id
from ticketing.money import Money
from ticketing.payment import PaymentMethod, PaymentView
from ticketing.refund import RefundStatus
from ticketing.ticket import TicketStatus

pytestmark = pytest.mark.in_turn


def statuses(desk: Desk, payment: PaymentView) -> list[str]:
    """What the tickets of a payment's order are."""
    return [one.status.value for one in desk.read_order(payment.order_id).tickets]


def refunded(desk: Desk, payment: PaymentView, amount: int) -> bool:
    """Whether so much was given back, once that is so."""
    return bool(wait_until(lambda: desk.read(payment).refunded.amount == amount, within_s=15))


def test_a_card_gets_everything_back_and_the_tickets_return_to_sale(desk: Desk) -> None:
    payment = sold_by_card(desk)
    sold = desk.venue.stock()["sold"]
    operator = desk.venue.operator
    made = ok(give_back(operator, payment, return_to_sale=True))
    assert (made["cause"], made["amount"], made["reason"]) == (
        "asked",
        money(5000),
        "The buyer is ill",
    )
    assert statuses(desk, payment) == ["refunded", "refunded"]
    assert desk.venue.stock()["sold"] == sold - 2
    assert refunded(desk, payment, 5000)
    order = desk.read_order(payment.order_id)
    assert (order.refunded.amount, order.status.value) == (5000, "confirmed")
    assert [one["amount"] for one in desk.refunds(order)] == [5000]


def test_a_part_by_amount_leaves_the_tickets_as_they_are(desk: Desk) -> None:
    payment = sold_by_card(desk)
    ok(give_back(desk.venue.operator, payment, amount=money(1200)))
    assert refunded(desk, payment, 1200)
    assert statuses(desk, payment) == ["valid", "valid"]
    ok(give_back(desk.venue.operator, payment))
    assert refunded(desk, payment, 5000)
    order = desk.read_order(payment.order_id)
    assert sorted(one["amount"] for one in desk.refunds(order)) == [1200, 3800]
    assert statuses(desk, payment) == ["refunded", "refunded"]


def test_one_ticket_goes_back_at_its_price_and_the_other_stays(counter: Counter) -> None:
    holder, payment = sold_for_cash(counter.venue)
    first, second = order_of(holder, payment.order_id).tickets
    sold = counter.venue.stock()["sold"]
    made = ok(give_back(counter.venue.operator, payment, ticket_ids=[str(first.id)]))
    assert (made["status"], made["amount"]) == ("succeeded", money(2500))
    assert made["ticket_ids"] == [str(first.id)]
    order = order_of(holder, payment.order_id)
    by_id = {one.id: one.status for one in order.tickets}
    assert by_id == {first.id: TicketStatus.REFUNDED, second.id: TicketStatus.VALID}
    assert order.refunded.amount == 2500
    assert counter.venue.stock()["sold"] == sold
    again = give_back(counter.venue.operator, payment, ticket_ids=[str(first.id)])
    assert refusal(again) == (409, "ticket_state")
    left = ok(counter.venue.operator.get(f"/payments/{payment.reference}/refunds"))
    assert (left["possible"], len(left["refunds"])) == (money(2500), 1)


def test_the_shares_of_the_tickets_are_the_total_to_the_last_cent(counter: Counter) -> None:
    venue = open_venue(counter.server, {"price": Money(amount=1001, currency="EUR")})
    holder, payment = sold_for_cash(venue, 3)
    tickets = order_of(holder, payment.order_id).tickets
    given = [
        ok(give_back(venue.operator, payment, ticket_ids=[str(one.id)]))["amount"]["amount"]
        for one in tickets
    ]
    assert sum(given) == payment.amount.amount == 3003


def test_more_than_is_left_is_refused_with_the_numbers(counter: Counter) -> None:
    _, payment = sold_for_cash(counter.venue)
    operator = counter.venue.operator
    ok(give_back(operator, payment, amount=money(4000)))
    refused = give_back(operator, payment, amount=money(1001))
    assert refusal(refused) == (409, "refund_not_possible")
    assert {name: refused.json()[name] for name in ("received", "given_back", "possible")} == {
        "received": 5000,
        "given_back": 4000,
        "possible": 1000,
    }
    assert "10.00 EUR" in refused.json()["detail"]
    other = give_back(operator, payment, amount={"amount": 1, "currency": "USD"})
    assert refusal(other) == (409, "refund_not_possible")
    ok(give_back(operator, payment, amount=money(1000)))
    ok(give_back(operator, payment))  # nothing is left but the tickets
    assert refusal(give_back(operator, payment)) == (409, "refund_not_possible")


def test_many_at_once_give_back_no_more_than_came(counter: Counter) -> None:
    holder, payment = sold_for_cash(counter.venue)

    def one(_: int) -> int:
        client = counter.server.client()
        return give_back(client, payment, amount=money(1500)).status_code

    with ThreadPoolExecutor(8) as pool:
        answers = sorted(pool.map(one, range(8)))
    assert answers == [201] * 3 + [409] * 5
    assert order_of(holder, payment.order_id).refunded.amount == 4500


def test_the_same_wish_is_one_refund_and_another_one_under_its_id_is_refused(
    counter: Counter,
) -> None:
    _, payment = sold_for_cash(counter.venue)
    operator, key = counter.venue.operator, str(new_id())
    ask = partial(give_back, operator, payment, id=key)
    with ThreadPoolExecutor(6) as pool:
        codes = sorted(one.status_code for one in pool.map(lambda _: ask(), range(6)))
    assert codes == [200] * 5 + [201]
    assert refusal(ask(amount=money(1))) == (409, "id_used_differently")
    listed = ok(operator.get(f"/payments/{payment.reference}/refunds"))["refunds"]
    assert [one["id"] for one in listed] == [key]


def test_what_was_free_gives_only_its_tickets_back(counter: Counter) -> None:
    venue = open_venue(counter.server, {"price": Money.zero("EUR")})
    holder, order = web_order(venue)
    payment = pay(holder, order, PaymentMethod.FREE)
    made = ok(give_back(venue.operator, payment, return_to_sale=True))
    assert (made["status"], made["amount"]) == ("succeeded", money(0))
    assert {one.status for one in order_of(holder, order.id).tickets} == {TicketStatus.REFUNDED}
    assert venue.stock()["sold"] == 0
    assert refusal(give_back(venue.operator, payment)) == (409, "refund_not_possible")


def test_a_void_ticket_gives_its_money_back_and_stays_void(counter: Counter) -> None:
    holder, payment = sold_for_cash(counter.venue)
    first, _ = order_of(holder, payment.order_id).tickets
    body = {"id": str(new_id()), "reason": "Found on the floor"}
    ok(counter.venue.operator.post(f"/tickets/{first.id}/void", body))
    sold = counter.venue.stock()["sold"]
    made = ok(
        give_back(counter.venue.operator, payment, ticket_ids=[str(first.id)], return_to_sale=True)
    )
    assert made["amount"] == money(2500)
    found = {one.id: one.status for one in order_of(holder, payment.order_id).tickets}
    assert found[first.id] is TicketStatus.VOID
    assert counter.venue.stock()["sold"] == sold


@pytest.mark.parametrize(
    "changes",
    [
        {"amount": money(0)},
        {"amount": money(-1)},
        {"amount": money(100), "ticket_ids": [str(new_id())]},
        {"amount": money(100), "return_to_sale": True},
        {"ticket_ids": []},
        {"ticket_ids": [str(new_id())]},
        {"ticket_ids": ["nonsense"]},
        {"reason": ""},
        {"reason": "\x00"},
        {"reason": "x" * 201},
        {"id": "nonsense"},
        {"surplus": 1},
    ],
)
def test_a_wish_that_makes_no_sense_is_refused(
    counter: Counter, changes: dict[str, object]
) -> None:
    _, payment = sold_for_cash(counter.venue)
    refused = give_back(counter.venue.operator, payment, **changes)
    assert refusal(refused) == (422, "invalid_request")
    assert refused.json()["fields"]


def test_tickets_of_another_order_are_not_given_back_here(counter: Counter) -> None:
    _, payment = sold_for_cash(counter.venue)
    stranger, other = sold_for_cash(counter.venue)
    foreign = order_of(stranger, other.order_id).tickets[0]
    refused = give_back(counter.venue.operator, payment, ticket_ids=[str(foreign.id)])
    assert refusal(refused) == (422, "invalid_request")
    assert order_of(stranger, other.order_id).tickets[0].status is TicketStatus.VALID


def test_only_staff_give_money_back(counter: Counter, desk: Desk) -> None:
    holder, payment = sold_for_cash(counter.venue)
    for client in (holder, desk.client):
        assert refusal(give_back(client, payment)) == (403, "not_allowed")
    elsewhere = open_venue(counter.server)
    assert refusal(give_back(elsewhere.device(), payment)) == (403, "not_allowed")


def test_nothing_goes_back_of_a_payment_that_is_not_paid(desk: Desk) -> None:
    payment = desk.pay(desk.order())
    assert refusal(give_back(desk.venue.operator, payment)) == (409, "payment_state")


def test_the_buyer_is_told_once_of_each_refund(counter: Counter) -> None:
    _, payment = sold_for_cash(counter.venue, buyer=ADA)
    ok(give_back(counter.venue.operator, payment, amount=money(700)))
    ok(give_back(counter.venue.operator, payment))
    letters = ok(counter.venue.operator.get(f"/mail?order={payment.order_id}"))["letters"]
    assert [one["kind"] for one in letters].count("refund") == 2


def test_a_refund_that_the_bank_undoes_later_is_an_incident(desk: Desk) -> None:
    desk.stripe.set_settings(refund_outcome="failed")
    payment = sold_by_card(desk)
    made = ok(give_back(desk.venue.operator, payment))
    operator = desk.venue.operator

    def failed() -> bool:
        listed = ok(operator.get(f"/payments/{payment.reference}/refunds"))["refunds"]
        return [one["status"] for one in listed] == [RefundStatus.FAILED.value]

    wait_until(failed, within_s=15)
    found = ok(operator.get("/payments/incidents"))["incidents"]
    (incident,) = [one for one in found if one["reference"] == payment.reference]
    assert incident["kind"] == "refund_failed"
    assert statuses(desk, payment) == ["refunded", "refunded"]
    desk.stripe.set_settings(refund_outcome="succeeded")
    again = ok(give_back(operator, payment, ticket_ids=made["ticket_ids"]))
    assert again["amount"] == money(5000)
    assert refunded(desk, payment, 5000)


def test_a_refund_that_dies_at_every_step_in_turn_is_one_refund() -> None:
    with running_counter("sqlite", None) as counter:
        desk = counter.desk()
        payment = sold_by_card(desk)
        counter.server.restart(crash_at="refund.asked")
        key = str(new_id())
        with pytest.raises(requests.ConnectionError):
            give_back(counter.server.client(), payment, id=key, amount=money(2100))
        for step in ("refund.given_back", "refund.written", None):
            counter.server.wait_for_crash()
            counter.server.start(crash_at=step)
        again = give_back(counter.server.client(), payment, id=key, amount=money(2100))
        assert again.status_code == 200
        assert refunded(desk, payment, 2100)
        order = desk.read_order(payment.order_id)
        assert [one["amount"] for one in desk.refunds(order)] == [2100]
