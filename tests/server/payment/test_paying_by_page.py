"""Paying an order by its page: once, whatever is pressed twice, and with words for what fails."""

from urllib.parse import urlsplit

import pytest

from server.web.shop_languages import LANGUAGES
from tests.server.payment.counter import Counter
from tests.server.payment.sales import order_of, web_order
from tests.server.running import Client
from tests.server.web.shopping import form_of
from tests.simulator.running import wait_until
from ticketing.identifiers import new_id
from ticketing.order import OrderStatus, OrderView
from ticketing.payment import PaymentMethod, PaymentStatus

pytestmark = pytest.mark.in_turn
WORDS = LANGUAGES["en"]


class Visitor:
    """Somebody on the page of an order that is not paid yet."""

    def __init__(self, counter: Counter) -> None:
        self.counter = counter
        self.holder, order = web_order(counter.venue, buyer={"email": "ada@example.org"})
        self.order_id = order.id
        self.path = urlsplit(order.follow_url).path
        self.client: Client = counter.server.client(None)

    @property
    def order(self) -> OrderView:
        """The order as it is."""
        return order_of(self.holder, self.order_id)

    def page(self) -> str:
        """The order's page as it is."""
        return self.client.outside(self.path).text

    def press(self, deed: str, **fields: str) -> str:
        """Send a form; the page of ours that it leads to."""
        answer = self.client.outside(
            f"{self.path}/{deed}", "POST", data=fields, allow_redirects=False
        )
        assert answer.status_code == 303, answer.text
        return self.client.outside(answer.headers["Location"]).text

    def session(self) -> str:
        """The Checkout Session whose page is open."""
        url = self.order.payments[-1].pay_url
        assert url is not None
        answer = self.client.outside(urlsplit(url).path, allow_redirects=False)
        return urlsplit(answer.headers["Location"]).path.rsplit("/", 1)[1]


@pytest.fixture
def visitor(counter: Counter) -> Visitor:
    return Visitor(counter)


def test_a_card_payment_leads_on_once_and_its_page_comes_back_to_tickets(visitor: Visitor) -> None:
    wish = {"method": "card", "payment": str(new_id())}
    going = visitor.press("pay", **wish)
    (payment,) = visitor.order.payments
    for page in (going, visitor.press("pay", **wish)):
        assert f'content="0;url={payment.pay_url}"' in page
    assert [one.id for one in visitor.order.payments] == [payment.id]
    assert payment.method is PaymentMethod.PHONE
    visitor.counter.stripe.set_webhooks(drop=True)
    try:
        visitor.counter.stripe.pay_checkout(visitor.session())
        # Nobody told the server: whoever comes back has it ask.
        assert visitor.page().count('class="symbol"') == 2
    finally:
        visitor.counter.stripe.set_webhooks(drop=False)


def test_another_way_is_begun_only_when_the_first_can_take_no_money(visitor: Visitor) -> None:
    visitor.press("pay", method="card", payment=str(new_id()))
    session = visitor.session()
    asked = visitor.press("pay", method="momo", payment=str(new_id()), phone="+233 24 123 4567")
    first, second = visitor.order.payments
    assert (first.status, second.method) == (PaymentStatus.CANCELLED, PaymentMethod.MOMO)
    found = visitor.counter.stripe.client().v1.checkout.sessions.retrieve(session)
    assert found.status == "expired"
    assert WORDS.on_phone.split("{")[0] in asked or 'class="symbol"' in asked
    wait_until(lambda: visitor.order.status is OrderStatus.CONFIRMED, 15)
    assert len([one for one in visitor.order.payments if one.status == "succeeded"]) == 1


def test_a_number_that_is_none_is_asked_again(visitor: Visitor) -> None:
    told = visitor.press("pay", method="momo", payment=str(new_id()), phone="0241")
    assert WORDS.phone_wrong in told
    assert not visitor.order.payments
    assert WORDS.not_done in visitor.press("pay", method="cash", payment=str(new_id()))
    assert WORDS.not_done in visitor.press("pay", method="card", payment="x")


def test_a_provider_that_does_not_answer_leaves_it_to_be_tried_again(visitor: Visitor) -> None:
    visitor.counter.stripe.arm_fault(
        "server_error", "POST /v1/checkout/sessions", count=20, status=500
    )
    try:
        visitor.press("pay", method="card", payment=str(new_id()))
        wait_until(lambda: WORDS.out_of_reach in visitor.page(), 30)
    finally:
        visitor.counter.stripe.clear_faults()
    going = visitor.press("pay", method="card", payment=str(new_id()))
    assert WORDS.open_page in going
    assert len(visitor.order.payments) == 1


def test_whoever_gives_up_leaves_nothing_that_could_be_paid(visitor: Visitor) -> None:
    visitor.press("pay", method="card", payment=str(new_id()))
    session = visitor.session()
    assert "Cancelled" in visitor.press("give-up")
    assert visitor.order.status is OrderStatus.CANCELLED
    found = visitor.counter.stripe.client().v1.checkout.sessions.retrieve(session)
    assert found.status == "expired"


def test_what_was_sold_at_a_desk_is_not_paid_by_page(counter: Counter) -> None:
    desk = counter.desk()
    order = desk.order()
    page = counter.server.client(None).outside(urlsplit(order.follow_url).path)
    assert "Pay at the kiosk" in page.text
    with pytest.raises(AssertionError, match="no form"):
        form_of(page, "/pay")
