"""The chain of what a kiosk sold alone: faults are noted once, and no sale is refused for them."""

from collections.abc import Sequence

from tests.server.lease.alone import Alone, a_kiosk
from tests.server.people.persons import ok
from tests.server.running import ServerHandle
from tests.server.selling import open_venue
from ticketing.chain import START, ChainLink
from ticketing.identifiers import new_id
from ticketing.lease import OfflineOrder
from ticketing.money import Money
from ticketing.order import OrderStatus
from ticketing.sale_chain import sale_hash


def sold_in_turn(kiosk: Alone, count: int) -> list[OfflineOrder]:
    """So many sales, each with its place in a chain of their own."""
    kiosk.lease(count)
    journal, before, chain = new_id().hex * 2, START, []
    for number in range(1, count + 1):
        link = ChainLink(journal=journal, number=number, before=before)
        chain.append(kiosk.sell(link=link))
        before = sale_hash(chain[-1])
    return chain


def faults(kiosk: Alone, sales: Sequence[OfflineOrder]) -> list[tuple[int, str]]:
    """What was noted of these sales, oldest first: of which, and what."""
    audit = kiosk.venue.operator.get("/audit", params={"act": "sale.chain_broken"})
    ids = [str(sale.id) for sale in sales]
    return [
        (ids.index(one["subject_id"]), one["details"]["fault"])
        for one in reversed(ok(audit)["entries"])
        if one["subject_id"] in ids
    ]


def hand_in(kiosk: Alone, sales: Sequence[OfflineOrder]) -> None:
    """Hand each in, twice; the server has it."""
    for sale in sales:
        for _ in range(2):
            assert ok(kiosk.hand_in(sale))["status"] == OrderStatus.COMPLETED


def test_a_whole_chain_is_noted_nowhere(server: ServerHandle) -> None:
    kiosk = a_kiosk(open_venue(server))
    sales = sold_in_turn(kiosk, 3)
    hand_in(kiosk, sales)
    assert faults(kiosk, sales) == []


def test_a_sale_that_was_taken_out_or_changed_shows_in_the_next(server: ServerHandle) -> None:
    kiosk = a_kiosk(open_venue(server))
    first, _, third, fourth, fifth = sales = sold_in_turn(kiosk, 5)
    line = fourth.lines[0]
    cheaper = line.model_copy(update={"unit_price": Money(amount=1, currency="EUR")})
    hand_in(kiosk, [first, third, fourth.model_copy(update={"lines": (cheaper,)}), fifth])
    assert faults(kiosk, sales) == [
        (2, "the sale before it is missing"),
        (4, "the sale before it was another"),
    ]


def test_a_sale_at_anothers_place_shows(server: ServerHandle) -> None:
    kiosk = a_kiosk(open_venue(server))
    (first,), (other,) = sold_in_turn(kiosk, 1), sold_in_turn(kiosk, 1)
    hand_in(kiosk, [first, other.model_copy(update={"link": first.link})])
    assert faults(kiosk, [first, other]) == [(1, "another sale has this place")]
