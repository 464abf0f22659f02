"""The pages a customer sees: they need no script, and always lead on by a redirect."""

import re

import pytest
import requests
import stripe

from tests.simulator.running import SimulatorHandle
from tests.simulator.selling import new_session


@pytest.fixture
def session(client: stripe.StripeClient) -> stripe.checkout.Session:
    return new_session(client)


def press(simulator: SimulatorHandle, session: stripe.checkout.Session, how: str) -> str:
    """Press a button of the page; returns where it leads."""
    answer = requests.post(
        f"{simulator.url}/c/pay/{session.id}",
        {"how": how, "email": "ida@shop.test"},
        timeout=5,
        allow_redirects=False,
    )
    assert answer.status_code == 303
    return answer.headers["Location"]


def test_the_page_says_what_is_paid_and_that_no_money_moves(
    session: stripe.checkout.Session,
) -> None:
    page = requests.get(str(session.url), timeout=5)
    assert page.headers["Content-Type"].startswith("text/html")
    for words in ("SIMULATED: no money moves", "€64.00", "€32.00", "Evening, standard"):
        assert words in page.text
    assert 'href="https://shop.test/back"' in page.text
    assert '<html lang="en">' in page.text
    assert "<script" not in page.text
    assert not re.findall(r"(?:src|action)=\"https?:", page.text)


def test_a_name_from_outside_is_text_and_never_markup(client: stripe.StripeClient) -> None:
    price = {"currency": "eur", "unit_amount": 500, "product_data": {"name": "<b>Bold</b>"}}
    session = new_session(client, line_items=[{"price_data": price, "quantity": 1}])
    page = requests.get(str(session.url), timeout=5)
    assert "&lt;b&gt;Bold&lt;/b&gt;" in page.text


def test_paying_leads_to_the_success_address_with_the_sessions_id(
    simulator: SimulatorHandle, client: stripe.StripeClient, session: stripe.checkout.Session
) -> None:
    assert press(simulator, session, "visa") == f"https://shop.test/paid?session={session.id}"
    paid = client.v1.checkout.sessions.retrieve(session.id)
    assert paid.payment_status == "paid"
    assert paid.customer_details
    assert paid.customer_details.email == "ida@shop.test"


def test_a_decline_comes_back_to_the_page_which_says_why(
    simulator: SimulatorHandle, session: stripe.checkout.Session
) -> None:
    onwards = press(simulator, session, "charge_declined_insufficient_funds")
    page = requests.get(simulator.url + onwards, timeout=5)
    assert 'role="alert">Your card has insufficient funds.' in page.text
    assert press(simulator, session, "visa").startswith("https://shop.test/paid")


@pytest.mark.parametrize(
    ("outcome", "onwards"), [("pass", "https://shop.test/paid"), ("fail", "/c/pay/cs_test_")]
)
def test_3_d_secure_goes_by_the_banks_page_and_on(
    simulator: SimulatorHandle, session: stripe.checkout.Session, outcome: str, onwards: str
) -> None:
    bank = press(simulator, session, "three_d_secure_2_required")
    assert "Your bank asks" in requests.get(simulator.url + bank, timeout=5).text
    answer = requests.post(
        simulator.url + bank, {"outcome": outcome}, timeout=5, allow_redirects=False
    )
    assert answer.headers["Location"].startswith(onwards)


def test_a_bank_debit_leads_to_the_success_address_although_nothing_is_paid_yet(
    simulator: SimulatorHandle, client: stripe.StripeClient, session: stripe.checkout.Session
) -> None:
    assert press(simulator, session, "debit").startswith("https://shop.test/paid")
    assert client.v1.checkout.sessions.retrieve(session.id).payment_status == "unpaid"


@pytest.mark.parametrize(("ending", "words"), [("paid", "was paid"), ("expired", "has expired")])
def test_the_page_of_a_session_that_is_over_offers_no_payment(
    simulator: SimulatorHandle,
    client: stripe.StripeClient,
    session: stripe.checkout.Session,
    ending: str,
    words: str,
) -> None:
    if ending == "paid":
        simulator.pay_checkout(session.id)
    else:
        client.v1.checkout.sessions.expire(session.id)
    page = requests.get(str(session.url), timeout=5)
    assert words in page.text
    assert "<button" not in page.text
    assert press(simulator, session, "visa") == f"/c/pay/{session.id}"
    assert len(simulator.ledger()["charges"]) == (ending == "paid")


@pytest.mark.parametrize("path", ["c/pay/cs_test_nowhere", "3ds/pi_nowhere"])
@pytest.mark.parametrize("method", ["GET", "POST"])
def test_an_unknown_address_is_a_page_of_its_own(
    simulator: SimulatorHandle, method: str, path: str
) -> None:
    answer = requests.request(method, f"{simulator.url}/{path}", timeout=5)
    assert answer.status_code == 404
    assert "no payment at this address" in answer.text


@pytest.mark.parametrize(
    ("currency", "unit_amount", "words"),
    [("isk", 250_000, "ISK"), ("ugx", 500_000, "UGX"), ("jpy", 1500, "¥1,500"), ("xof", 900, "F")],
)
def test_amounts_read_as_stripe_counts_them(
    client: stripe.StripeClient, currency: str, unit_amount: int, words: str
) -> None:
    price = {"currency": currency, "unit_amount": unit_amount, "product_data": {"name": "One"}}
    session = new_session(client, line_items=[{"price_data": price, "quantity": 1}])
    page = requests.get(str(session.url), timeout=5).text
    assert words in page
    if currency in {"isk", "ugx"}:
        assert f"{unit_amount // 100:,}" in page
        assert f"{unit_amount:,}" not in page
