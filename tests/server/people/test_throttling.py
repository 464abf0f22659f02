"""Guessing runs out wherever it comes from, and keeps nobody else out of their own account."""

import pytest

from tests.server.people.persons import PASSWORD, an_address, link_to, ok, sign_up, somebody
from tests.server.people.test_second_factor import enrol
from tests.server.running import ServerHandle
from ticketing.people import LinkKind

MOST_OF_BOTH = 10
MOST_OF_ADDRESS = 50
WRONG = "a wrong password"


def attempt(
    server: ServerHandle, email: str, password: str, network: str, code: str | None = None
) -> str:
    """What is said to who asks through a proxy: the code of the refusal, or nothing."""
    body = {"email": email, "password": password} | ({"code": code} if code else {})
    headers = {"X-Forwarded-For": network}
    answer = server.client(None).post("/sign-in", body, headers=headers)
    return "" if answer.ok else str(answer.json()["code"])


def test_a_stranger_who_guesses_does_not_keep_the_owner_out(one_house: ServerHandle) -> None:
    email = an_address()
    sign_up(one_house, email)
    told = [attempt(one_house, email, WRONG, "203.0.113.9") for _ in range(MOST_OF_ADDRESS + 10)]
    assert told.count("wrong_credentials") == MOST_OF_BOTH
    assert told[-1] == "too_many_requests"
    assert attempt(one_house, email, PASSWORD, "203.0.113.9") == "too_many_requests"
    assert attempt(one_house, email, PASSWORD, "198.51.100.1") == ""


def test_guesses_from_many_networks_run_out_together(one_house: ServerHandle) -> None:
    email = an_address()
    networks = [f"192.0.2.{number}" for number in range(MOST_OF_ADDRESS // MOST_OF_BOTH)]
    for network in networks:
        for _ in range(MOST_OF_BOTH):
            assert attempt(one_house, email, WRONG, network) == "wrong_credentials"
    assert attempt(one_house, email, WRONG, "192.0.2.200") == "too_many_requests"


def test_guessed_codes_run_out_though_each_comes_from_elsewhere(one_house: ServerHandle) -> None:
    person = somebody(one_house)
    enrol(person.client)
    told = [
        attempt(one_house, person.email, PASSWORD, f"192.0.2.{number}", "000000")
        for number in range(MOST_OF_BOTH + 1)
    ]
    assert told == ["second_factor_needed"] * MOST_OF_BOTH + ["too_many_requests"]


@pytest.mark.parametrize("network", ["203.0.113.77", "2001:db8::1"])
def test_a_new_password_by_mail_forgives_the_forgotten_one(
    one_house: ServerHandle, network: str
) -> None:
    email, public = an_address(), one_house.client(None)
    sign_up(one_house, email)
    told = [attempt(one_house, email, WRONG, network) for _ in range(MOST_OF_BOTH + 1)]
    assert told[-1] == "too_many_requests"
    ok(public.post("/password-reset", {"email": email}))
    token = link_to(one_house, email, LinkKind.PASSWORD_RESET)
    ok(public.post("/password-reset/redeem", {"token": token, "password": "nine quiet harbours"}))
    assert attempt(one_house, email, "nine quiet harbours", network) == ""
