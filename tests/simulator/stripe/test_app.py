"""The pages around the API: health, the reader page, its fonts, and the control API's errors."""

import re

import pytest
import requests

from tests.simulator.running import SimulatorHandle


def test_health_says_that_it_is_simulated(simulator: SimulatorHandle) -> None:
    answer = requests.get(f"{simulator.url}/healthz", timeout=5)
    assert answer.json() == {"status": "ok", "simulated": True, "livemode": False}


def test_the_reader_page_says_loudly_that_no_money_moves_and_loads_nothing_foreign(
    simulator: SimulatorHandle,
) -> None:
    page = requests.get(f"{simulator.url}/reader", timeout=5)
    assert "SIMULATED: no money moves" in page.text
    addresses = set(re.findall(r"https?://[^\"' )]+", page.text))
    assert addresses <= {"http://www.w3.org/2000/svg"}


@pytest.mark.parametrize(
    ("name", "status"), [("Inter-Medium.ttf", 200), ("Inter-OFL.txt", 404), ("..%2Fx", 404)]
)
def test_only_the_pages_fonts_are_served(
    simulator: SimulatorHandle, name: str, status: int
) -> None:
    answer = requests.get(f"{simulator.url}/reader/fonts/{name}", timeout=5)
    assert answer.status_code == status


def test_the_page_is_offered_cards_without_their_numbers(simulator: SimulatorHandle) -> None:
    cards = requests.get(f"{simulator.url}/_control/cards", timeout=5)
    assert {"visa", "charge_declined"} <= {card["name"] for card in cards.json()}
    assert "4242424242424242" not in cards.text


@pytest.mark.parametrize(
    ("path", "body", "status"),
    [
        ("readers/tmr_nowhere/present", {"card": "visa"}, 404),
        ("readers/tmr_simulated_1/present", {"card": "library"}, 422),
        ("readers/tmr_simulated_1/present", {"paper": "visa"}, 422),
        ("readers/tmr_simulated_1/stick", {"stuck": "badly"}, 422),
        ("refunds/re_nowhere", {"status": "failed"}, 404),
    ],
)
def test_the_control_api_refuses_what_it_does_not_know(
    simulator: SimulatorHandle, path: str, body: dict[str, str], status: int
) -> None:
    answer = requests.post(f"{simulator.url}/_control/{path}", json=body, timeout=5)
    assert answer.status_code == status
    assert answer.json()["detail"]
