"""Two hundred people want the last fifty tickets at the same moment; fifty get them.

Without the condition on the stock more would: `torture.overselling` is the control.
"""

from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from http import HTTPStatus
from threading import Barrier
from typing import Any

from tests.server.running import ServerHandle
from tests.server.selling import Venue, open_venue
from ticketing.identifiers import new_id
from ticketing.money import Money
from ticketing.payment import PaymentMethod, StartPayment

BUYERS = 200
LAST = 50
NOTHING = Money.zero("EUR")


@dataclass(frozen=True)
class Outcome:
    """What one buyer was told: by placing the order, and by paying it where it was placed."""

    placed: int
    order: dict[str, Any]
    paid: dict[str, Any] | None


def _rush(venue: Venue) -> list[Outcome]:
    """Everybody buys one ticket that costs nothing, from eight kiosks and a connection each."""
    tokens = [venue.device(name=f"Kiosk {number}").token for number in range(8)]
    together = Barrier(BUYERS)

    def buy(number: int) -> Outcome:
        client = venue.server.client(tokens[number % 8])
        order = venue.order()
        together.wait(30)
        answer = client.post("/orders", order)
        paid = None
        if answer.status_code == HTTPStatus.CREATED:
            wish = StartPayment(id=new_id(), method=PaymentMethod.FREE)
            client.post(f"/orders/{order.id}/payments", wish)
            paid = client.get(f"/orders/{order.id}").json()
        client.close()
        return Outcome(answer.status_code, answer.json(), paid)

    with ThreadPoolExecutor(BUYERS) as pool:
        return list(pool.map(buy, range(BUYERS)))


def test_exactly_the_last_tickets_are_sold_and_the_others_are_told_so(
    server: ServerHandle,
) -> None:
    venue = open_venue(server, {"quantity": LAST, "price": NOTHING})
    outcomes = _rush(venue)
    assert Counter(one.placed for one in outcomes) == {201: LAST, 409: BUYERS - LAST}
    refusals = [one.order for one in outcomes if one.placed == HTTPStatus.CONFLICT]
    assert {body["code"] for body in refusals} == {"not_enough_tickets"}
    assert {body["tier_id"] for body in refusals} == {str(venue.tiers[0].id)}
    sold = [one.paid for one in outcomes if one.paid is not None]
    assert {order["status"] for order in sold} == {"confirmed"}
    assert len({ticket["serial"] for order in sold for ticket in order["tickets"]}) == LAST
    stock = venue.stock()
    assert (stock["sold"], stock["available"], stock["state"]) == (LAST, 0, "sold_out")
