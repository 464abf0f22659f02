"""D1: a Checkout session of Stripe's for an order, behind a link that a kiosk shows as a QR."""

import io
import shutil
from pathlib import Path

import numpy as np
import pytest
import zxingcpp
from PIL import Image

from tests.product.house import House
from tests.product.orders import link_of, paid, placed, seen
from tests.server.letters.browser import text_of
from tests.server.payment.payers import session_behind
from tests.server.payment.sales import pay
from tests.simulator.running import wait_until
from ticketing.payment import PaymentMethod


def test_d1_the_session_is_for_the_order(house: House) -> None:
    order = placed(house.public, house.venue().order(2, buyer={"email": "ada@example.org"}))
    payment = paid(link_of(house, order), order, PaymentMethod.PHONE)
    found = house.counter.stripe.client().v1.checkout.sessions.retrieve(
        session_behind(house.public, payment)
    )
    assert (found.mode, found.amount_total, found.currency) == ("payment", 5000, "eur")
    assert (found.customer_email, found.success_url) == ("ada@example.org", order.follow_url)
    assert found.metadata is not None
    assert found.metadata["order"] == str(order.id)


def test_d1_the_kiosk_shows_the_link_as_a_qr_and_learns_that_it_was_paid(house: House) -> None:
    desk = house.counter.desk()
    order = desk.order(2)
    payment = pay(desk.client, order, PaymentMethod.PHONE)
    shown = desk.client.get(f"/payments/{payment.reference}/qr.png").content
    (code,) = zxingcpp.read_barcodes(np.asarray(Image.open(io.BytesIO(shown)).convert("L")))
    assert code.text == payment.pay_url == seen(desk.client, order).payments[0].pay_url
    desk.stripe.pay_checkout(session_behind(house.public, payment))
    version = seen(desk.client, order).version
    answer = desk.client.get(f"/orders/{order.id}", params={"wait": 15, "seen": version})
    assert answer.status_code == 200
    wait_until(lambda: len(seen(desk.client, order).tickets) == 2, within_s=15)


def test_d1_a_browser_is_led_to_the_page(house: House, tmp_path: Path) -> None:
    if shutil.which("chromium") is None:
        pytest.skip("chromium is not installed")
    order = placed(house.public, house.venue().order(2))
    payment = paid(link_of(house, order), order, PaymentMethod.PHONE)
    assert payment.pay_url is not None
    page = text_of(payment.pay_url, tmp_path)
    assert order.number in page
    assert "50.00" in page
