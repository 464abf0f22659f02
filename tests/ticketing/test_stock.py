"""What is said of a tier's stock, state by state."""

from datetime import UTC, datetime, timedelta

import pytest

from ticketing.stock import AvailabilityState, Obstacle, SaleWindow, Stock, availability
from ticketing.wire import LANGUAGES

NOW = datetime(2026, 11, 20, 19, 0, tzinfo=UTC)
HOUR = timedelta(hours=1)

CASES = [
    (Stock(quantity=100), SaleWindow(), AvailabilityState.PLENTY, "Available"),
    (Stock(quantity=100, sold=80, held=8), SaleWindow(), AvailabilityState.FEW_LEFT, "12 left"),
    (Stock(quantity=100, sold=100), SaleWindow(), AvailabilityState.SOLD_OUT, "Sold out"),
    (
        Stock(quantity=100, sold=90, held=6, leased=4),
        SaleWindow(),
        AvailabilityState.ALL_HELD,
        "All remaining tickets are in other people's baskets",
    ),
    (
        Stock(quantity=100),
        SaleWindow(starts_at=NOW + HOUR),
        AvailabilityState.NOT_YET_ON_SALE,
        "On sale from 2026-11-20 20:00 UTC",
    ),
    (
        Stock(quantity=100),
        SaleWindow(ends_at=NOW),
        AvailabilityState.SALE_ENDED,
        "Sales have ended",
    ),
    (Stock(quantity=100), SaleWindow(active=False), AvailabilityState.OFF, "Not on sale"),
    (Stock(quantity=0), SaleWindow(), AvailabilityState.SOLD_OUT, "Sold out"),
]


@pytest.mark.parametrize(("stock", "window", "state", "message"), CASES)
def test_each_state_has_its_words(
    stock: Stock, window: SaleWindow, state: AvailabilityState, message: str
) -> None:
    said = availability(stock, window, NOW)
    assert (said.state, said.message) == (state, message)
    assert said.can_be_bought is (state in {AvailabilityState.PLENTY, AvailabilityState.FEW_LEFT})


def test_every_state_is_reached() -> None:
    assert {state for _, _, state, _ in CASES} == set(AvailabilityState)


OBSTACLES = [
    (Obstacle.NOT_PUBLISHED, AvailabilityState.OFF, "The event is not published yet"),
    (Obstacle.CANCELLED, AvailabilityState.OFF, "The event was cancelled"),
    (Obstacle.ENDED, AvailabilityState.SALE_ENDED, "The event is over"),
    (Obstacle.ELSEWHERE, AvailabilityState.OFF, "Not sold here"),
]


@pytest.mark.parametrize(("obstacle", "state", "message"), OBSTACLES)
def test_what_keeps_a_tier_from_sale_altogether_is_said_first(
    obstacle: Obstacle, state: AvailabilityState, message: str
) -> None:
    said = availability(Stock(quantity=5), SaleWindow(obstacle=obstacle), NOW)
    assert (said.state, said.message) == (state, message)
    assert (said.on_sale, said.can_be_bought, said.sold_out) == (False, False, False)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_state_and_obstacle_has_words_of_its_own_in_every_language(language: str) -> None:
    said = [availability(stock, window, NOW, language).message for stock, window, _, _ in CASES]
    said += [
        availability(Stock(quantity=1), SaleWindow(obstacle=one), NOW, language).message
        for one in Obstacle
    ]
    assert len(set(said)) == len(AvailabilityState) + len(Obstacle)
    assert not any("{" in message for message in said)


def test_an_opening_time_is_told_as_clocks_at_the_venue_show_it() -> None:
    window = SaleWindow(starts_at=NOW + HOUR, time_zone="Europe/Berlin")
    said = availability(Stock(quantity=1), window, NOW, "de")
    assert said.message == "Im Verkauf ab 2026-11-20 21:00 CET"


def test_sold_out_and_on_sale_are_told_apart() -> None:
    gone = availability(Stock(quantity=2, sold=2), SaleWindow(), NOW)
    held = availability(Stock(quantity=2, sold=1, held=1), SaleWindow(), NOW)
    later = availability(Stock(quantity=2, sold=2), SaleWindow(starts_at=NOW + HOUR), NOW)
    assert (gone.sold_out, gone.on_sale, gone.can_be_bought) == (True, True, False)
    assert (held.sold_out, held.on_sale, held.can_be_bought) == (False, True, False)
    assert (later.sold_out, later.on_sale, later.can_be_bought) == (True, False, False)


def test_the_share_sold_is_whole_percent_rounded_down() -> None:
    assert availability(Stock(quantity=3, sold=2), SaleWindow(), NOW).percent_sold == 66
