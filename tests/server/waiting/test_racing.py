"""Many at once: no ticket is offered twice, and the line keeps its order; with controls."""

import threading
from collections.abc import Callable
from uuid import UUID

import pytest

from server.audit.writing import SYSTEM
from server.catalogue import stock
from server.waiting.joining import leave
from tests.server.waiting.building import NOW, OFFER_FOR, Line
from ticketing.problem import RefusedError
from ticketing.waiting import OfferState, WaitingState

THREADS = 8


def all_at_once(*works: Callable[[], object]) -> None:
    """Run all of them on threads of their own, started together; a refusal is fine."""
    start = threading.Barrier(len(works))
    failures: list[Exception] = []

    def run(work: Callable[[], object]) -> None:
        start.wait()
        try:
            work()
        except RefusedError:
            pass
        except Exception as error:  # noqa: BLE001  raised again below, on the test's own thread
            failures.append(error)

    threads = [threading.Thread(target=run, args=(work,)) for work in works]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert failures == []


def states(line: Line, places: list[UUID]) -> list[WaitingState]:
    """What became of each."""
    return [line.place(place).state for place in places]


def test_many_workers_at_one_line_offer_each_ticket_once_and_in_order(line: Line) -> None:
    places = [line.join() for _ in range(12)]
    line.free(5)

    all_at_once(*[line.advance] * THREADS)
    line.advance()

    offered = [WaitingState.OFFERED] * 5 + [WaitingState.WAITING] * 7
    assert states(line, places) == offered
    assert line.stock().free == 0


def test_offers_and_public_buyers_at_once_never_oversell(line: Line) -> None:
    places = [line.join() for _ in range(6)]
    line.free(6)
    bought: list[bool] = []

    def buy() -> None:
        bought.append(line.database.write(lambda c: stock.hold(c, line.tier_id, 1)))

    all_at_once(*[line.advance] * 4, *[buy] * 6)
    line.advance()

    offered = states(line, places).count(WaitingState.OFFERED)
    assert offered + sum(bought) == 6
    assert line.stock().free == 0


def test_control_without_the_hold_there_would_be_more_offers_than_tickets(
    line: Line, monkeypatch: pytest.MonkeyPatch
) -> None:
    for _ in range(12):
        line.join()
    line.free(5)
    monkeypatch.setattr(stock, "hold", lambda *_: True)

    for _ in range(2):
        line.advance()

    offers = [entry for entry in line.everybody() if entry.offer]
    assert len(offers) > 5


def test_one_offer_taken_by_many_at_once_is_bought_once(line: Line) -> None:
    place = line.join()
    line.free()
    line.advance()
    offer = line.offer(place)
    taken: list[int] = []

    def take() -> None:
        line.take(offer)
        taken.append(1)

    all_at_once(*[take] * THREADS)

    assert taken == [1]
    assert line.stock().free == 0


def test_taking_at_the_moment_of_lapsing_or_leaving_moves_the_stock_once(line: Line) -> None:
    places = [line.join() for _ in range(9)]
    line.free(3)
    line.advance()
    first, second, third = (line.offer(place) for place in places[:3])
    end = NOW + OFFER_FOR

    all_at_once(
        lambda: line.take(first),
        lambda: line.advance(end),
        lambda: line.take(second),
        lambda: line.database.write(lambda c: leave(c, places[1], SYSTEM, NOW)),
        lambda: line.take(third),
        lambda: line.advance(end),
    )
    line.advance(end)

    entries = line.everybody()
    held = [
        entry.offer.quantity
        for entry in entries
        if entry.offer and entry.offer.state in {OfferState.OPEN, OfferState.TAKEN}
    ]
    assert sum(held) == 3
    assert line.stock().free == 0
