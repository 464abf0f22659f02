"""R1: many buyers at once want few tickets; never are more sold or held than there are."""

import random
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from http import HTTPStatus
from threading import Barrier
from typing import Any

from tests.server.order import careless_server
from tests.server.postgres import Cluster
from tests.server.running import Client, DatabaseKind, ServerHandle, running_server
from tests.server.selling import Venue, open_venue
from ticketing.identifiers import new_id
from ticketing.money import Money
from ticketing.order import NewLine
from ticketing.payment import PaymentMethod, StartPayment
from torture.reporting import Row

BUYERS = 32
TICKETS = 200
_KIOSKS = 8
_MOST = 3
_GIVES_UP = 0.3
_REFUSALS = frozenset({HTTPStatus.CONFLICT, HTTPStatus.SERVICE_UNAVAILABLE})
_BOUGHT = frozenset({"pending", "confirmed", "completed"})


def overselling(kind: DatabaseKind, cluster: Cluster | None, attempts: int) -> Row:
    """Every buyer orders again and again, pays what they got or gives it back."""
    with running_server(kind, cluster) as server:
        outcome = _rush(server, attempts, TICKETS)
    return Row("R1", "buyers after the last tickets", kind, *outcome)


def overselling_without_the_condition(
    kind: DatabaseKind, cluster: Cluster | None, attempts: int
) -> Row:
    """The control: the same rush at a server that holds stock without asking."""
    module = careless_server.__name__
    with running_server(kind, cluster, module) as server:
        outcome = _rush(server, attempts, attempts // 4, careless=True)
    return Row("R1", "control: holding without the WHERE", kind, *outcome, faulty=True)


def _rush(
    server: ServerHandle, attempts: int, tickets: int, *, careless: bool = False
) -> tuple[int, int]:
    """How many orders were asked for, and how many tickets too many they got."""
    venue = open_venue(server, {"quantity": tickets, "price": Money.zero("EUR")})
    tokens = [venue.device(name=f"Kiosk {number}").token for number in range(_KIOSKS)]
    together = Barrier(BUYERS)

    def buy(number: int) -> Counter[str]:
        client = server.client(tokens[number % _KIOSKS])
        dice = random.Random(number)  # noqa: S311  the same rush every time
        together.wait(60)
        found: Counter[str] = Counter()
        for _ in range(attempts // BUYERS):
            found += _one_try(client, venue, dice, careless=careless)
        client.close()
        return found

    with ThreadPoolExecutor(BUYERS) as pool:
        total = sum(pool.map(buy, range(BUYERS)), Counter[str]())
    kept = total["kept"]
    if careless:
        # A server that oversold cannot even say how many are left.
        return total["asked"], max(0, kept - tickets)
    stock = venue.stock()
    # Both by what buyers were told, and by what the server says of itself.
    too_many = max(0, kept - tickets, stock["sold"] - tickets)
    too_many += abs(stock["sold"] - kept)
    return total["asked"], too_many


def _one_try(client: Client, venue: Venue, dice: random.Random, *, careless: bool) -> Counter[str]:
    wanted = dice.randint(1, _MOST)
    line = NewLine(tier_id=venue.tiers[0].id, quantity=wanted)
    order = venue.order(lines=(line,))
    answer = client.post("/orders", order)
    if answer.status_code != HTTPStatus.CREATED:
        if answer.status_code not in _REFUSALS:
            raise AssertionError(answer.text)
        return Counter(asked=1)
    if careless:
        return Counter(asked=1, kept=wanted)
    if dice.random() < _GIVES_UP:
        _good(client.post(f"/orders/{order.id}/cancel"))
        return Counter(asked=1)
    wish = StartPayment(id=new_id(), method=PaymentMethod.FREE)
    _good(client.post(f"/orders/{order.id}/payments", wish))
    paid = client.get(f"/orders/{order.id}").json()
    if paid["status"] not in _BOUGHT or len(paid["tickets"]) != wanted:
        raise AssertionError(paid)
    return Counter(asked=1, kept=wanted)


def _good(answer: Any) -> None:  # noqa: ANN401  requests ships its types apart
    if not answer.ok:
        raise AssertionError(answer.text)
