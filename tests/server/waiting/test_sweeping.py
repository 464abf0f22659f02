"""The sweep moves every line on that can move, and closes those whose sale is over."""

from datetime import timedelta

from sqlalchemy import func, select

from server.audit.writing import SYSTEM
from server.catalogue.doing import Doing
from server.catalogue.events import act_on_event
from server.catalogue.tiers import tiers_of
from server.database import Database
from server.waiting.sweeping import sweep_lines
from server.waiting.tables import offer
from tests.server.waiting.building import NOW, OFFER_FOR, Line, sold_out_line
from ticketing.catalogue import EventAct
from ticketing.waiting import OfferState, WaitingState


def test_lines_of_several_tiers_move_on_at_once(filling_database: Database) -> None:
    lines = [sold_out_line(filling_database) for _ in range(3)]
    places = [line.join() for line in lines]
    for line in lines[:2]:
        line.free()

    sweep_lines(filling_database, NOW, OFFER_FOR)

    states = [line.place(place).state for line, place in zip(lines, places, strict=True)]
    assert states == [WaitingState.OFFERED, WaitingState.OFFERED, WaitingState.WAITING]


def test_a_lapsed_offer_ends_though_nobody_waits_any_more(line: Line) -> None:
    place = line.join()
    line.free()
    line.advance()
    assert held_by_offers_of(line) == 1

    sweep_lines(line.database, NOW + OFFER_FOR, OFFER_FOR)

    assert line.place(place).state is WaitingState.LAPSED
    assert line.stock().free == 1
    assert held_by_offers_of(line) == 0


def test_nobody_waits_for_an_event_that_is_called_off(line: Line) -> None:
    place = line.join()
    facts = line.database.read(lambda c: tiers_of(c, (line.tier_id,)))[line.tier_id]
    by = Doing(SYSTEM, NOW)
    line.database.write(lambda c: act_on_event(c, facts.event_id, EventAct.CANCEL, by))

    sweep_lines(line.database, NOW, OFFER_FOR)

    assert line.place(place).state is WaitingState.CLOSED


def test_what_was_offered_of_an_event_that_is_called_off_is_over_and_keeps_nothing(
    line: Line,
) -> None:
    place = line.join()
    line.free()
    line.advance()
    facts = line.database.read(lambda c: tiers_of(c, (line.tier_id,)))[line.tier_id]
    by = Doing(SYSTEM, NOW)
    line.database.write(lambda c: act_on_event(c, facts.event_id, EventAct.CANCEL, by))

    sweep_lines(line.database, NOW, OFFER_FOR)

    assert line.place(place).state is WaitingState.CLOSED
    assert line.offer(place).state is OfferState.WITHDRAWN
    assert (held_by_offers_of(line), line.stock().held) == (0, 0)


def test_an_offer_is_no_longer_than_was_set(line: Line) -> None:
    place = line.join()
    line.free()

    sweep_lines(line.database, NOW, timedelta(minutes=5))

    assert line.offer(place).ends_at == NOW + timedelta(minutes=5)


def held_by_offers_of(line: Line) -> int:
    """How many tickets its open offers hold."""
    held = select(func.sum(offer.c.quantity)).where(
        offer.c.tier_id == line.tier_id, offer.c.state == OfferState.OPEN.value
    )
    return int(line.database.read(lambda c: c.scalar(held)) or 0)
