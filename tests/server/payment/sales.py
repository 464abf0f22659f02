"""Sales at a counter: orders placed on the web or at a desk, paid in several ways, given back."""

from typing import Any
from uuid import UUID

import requests

from tests.server.payment.counter import Desk
from tests.server.running import Client
from tests.server.selling import Venue
from ticketing.identifiers import new_id
from ticketing.order import OrderView
from ticketing.payment import PaymentMethod, PaymentStatus, PaymentView

ADA = {"name": "Ada Lovelace", "email": "ada@example.org", "phone": "+49 30 901820"}


def ok(answer: requests.Response) -> dict[str, Any]:
    """The body of an answer that must be good."""
    assert answer.ok, f"{answer.request.method} {answer.request.url}: {answer.text}"
    body: dict[str, Any] = answer.json()
    return body


def refusal(answer: requests.Response) -> tuple[int, str]:
    """How a request was refused."""
    return answer.status_code, answer.json()["code"]


def web_order(venue: Venue, quantity: int = 2, **changes: Any) -> tuple[Client, OrderView]:
    """An order that somebody places without an account, and the client of its link."""
    placed = ok(venue.server.client(None).post("/orders", venue.order(quantity, **changes)))
    order = OrderView.model_validate(placed)
    return venue.server.client(order.follow_url.rsplit("/", 1)[1]), order


def wish(method: PaymentMethod, **changes: Any) -> dict[str, Any]:
    """The body that starts a payment."""
    return {"id": str(new_id()), "method": method.value} | changes


def pay(client: Client, order: OrderView, method: PaymentMethod, **changes: Any) -> PaymentView:
    """Start a payment that must be possible."""
    body = wish(method, **changes)
    return PaymentView.model_validate(ok(client.post(f"/orders/{order.id}/payments", body)))


def sold_for_cash(venue: Venue, quantity: int = 2, **changes: Any) -> tuple[Client, PaymentView]:
    """A web order that the operator took cash for, and the client of its link."""
    holder, order = web_order(venue, quantity, **changes)
    return holder, pay(venue.operator, order, PaymentMethod.CASH)


def sold_by_card(desk: Desk, quantity: int = 2, **changes: Any) -> PaymentView:
    """An order at the desk, paid by card."""
    payment = desk.pay(desk.order(quantity, **changes))
    desk.give_card()
    return desk.becomes(payment, PaymentStatus.SUCCEEDED)


def order_of(client: Client, order_id: UUID) -> OrderView:
    """The order as the server knows it."""
    return OrderView.model_validate(ok(client.get(f"/orders/{order_id}")))


def give_back(client: Client, payment: PaymentView, **changes: Any) -> requests.Response:
    """Ask for a refund; the whole, unless the changes say how much."""
    body = {"id": str(new_id()), "reason": "The buyer is ill"} | changes
    return client.post(f"/payments/{payment.reference}/refunds", body)


def money(amount: int) -> dict[str, Any]:
    """An amount in euros, as it crosses the wire."""
    return {"amount": amount, "currency": "EUR"}
