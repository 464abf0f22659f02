"""Hands of people who pay by themselves: on a page behind a link, or in a web client's form."""

from typing import Any
from urllib.parse import urlsplit

import requests

from tests.server.running import Client
from tests.simulator.running import PUBLISHABLE_KEY, SimulatorHandle
from ticketing.payment import PaymentView

BACK = "https://shop.test/back"


def opened(anybody: Client, payment: PaymentView) -> requests.Response:
    """What somebody gets who opens a payment's link; a page elsewhere is not gone to."""
    assert payment.pay_url is not None
    return opened_link(anybody, payment.pay_url)


def opened_link(anybody: Client, link: str) -> requests.Response:
    """What somebody gets who opens a link to pay, without going on to where it leads."""
    assert link.startswith(anybody.address)
    return anybody.outside(urlsplit(link).path, allow_redirects=False)


def session_behind(anybody: Client, payment: PaymentView) -> str:
    """The Checkout Session whose page a payment's link leads to."""
    assert payment.pay_url is not None
    return session_behind_link(anybody, payment.pay_url)


def session_behind_link(anybody: Client, link: str) -> str:
    """The Checkout Session whose page a link to pay leads to."""
    answer = opened_link(anybody, link)
    assert answer.status_code == 303, answer.text
    page = urlsplit(answer.headers["Location"])
    return page.path.rsplit("/", 1)[1]


def confirmed(
    stripe: SimulatorHandle, payment: PaymentView, method: str = "pm_card_visa"
) -> dict[str, Any]:
    """The intent after a browser confirmed it, with nothing but what its client was told."""
    assert payment.client_secret is not None
    answer = requests.post(
        f"{stripe.url}/v1/payment_intents/{payment.intent_id}/confirm",
        data={
            "key": PUBLISHABLE_KEY,
            "client_secret": payment.client_secret,
            "payment_method": method,
            "return_url": BACK,
        },
        timeout=30,
    )
    body: dict[str, Any] = answer.json()
    if answer.ok:
        return body
    assert body["error"]["type"] == "card_error", answer.text
    declined: dict[str, Any] = body["error"]["payment_intent"]
    return declined
