"""What is said of a tier's stock, state by state."""

from datetime import UTC, datetime, timedelta

import pytest

from ticketing.stock import AvailabilityState, SaleWindow, Stock, availability

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


def test_the_share_sold_is_whole_percent_rounded_down() -> None:
    assert availability(Stock(quantity=3, sold=2), SaleWindow(), NOW).percent_sold == 66
