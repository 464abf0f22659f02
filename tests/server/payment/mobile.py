"""Paying by mobile money: a payment asked from a phone, and what MoMo knows of it."""

from typing import Any

from tests.server.payment.counter import Desk
from tests.simulator.momo.running import PAYER, MomoHandle
from ticketing.identifiers import new_id
from ticketing.order import OrderStatus, OrderView
from ticketing.payment import PaymentMethod, PaymentStatus, PaymentView, StartPayment

REJECTS = "46733123451"
WAITS = "46733123453"
"""A number of the sandbox that never answers; a test answers for it."""


def by_phone(phone: str = PAYER, **changes: Any) -> StartPayment:
    """The wish to have this number pay."""
    return StartPayment(id=new_id(), method=PaymentMethod.MOMO, phone=phone, **changes)


def ask_phone(desk: Desk, order: OrderView, phone: str = PAYER, **changes: Any) -> PaymentView:
    """A payment that was asked from this number."""
    answer = desk.ask(order, by_phone(phone, **changes))
    assert answer.status_code == 201, answer.text
    return PaymentView.model_validate(answer.json())


def requests_of(momo: MomoHandle, payment: PaymentView) -> list[dict[str, Any]]:
    """Every request to pay that MoMo took for the payment, whatever became of it."""
    asked = momo.asked("requesttopay")
    return [one for one in asked if one["externalId"] == payment.reference]


def collected_for(momo: MomoHandle, payment: PaymentView) -> list[str]:
    """The amounts that MoMo collected for the payment, as strings in major units."""
    return [one["amount"] for one in requests_of(momo, payment) if one["status"] == "SUCCESSFUL"]


def given_back_for(momo: MomoHandle, payment: PaymentView) -> list[str]:
    """The amounts that MoMo gave back of the payment, as strings in major units."""
    references = {one["reference"] for one in requests_of(momo, payment)}
    refunded = momo.ledger()["refunded"]
    return [one["amount"] for one in refunded if one["referenceIdToRefund"] in references]


def answer(momo: MomoHandle, payment: PaymentView, outcome: str, reason: str = "") -> None:
    """What the payer does on their phone, in the newest request."""
    momo.answer(requests_of(momo, payment)[-1]["reference"], outcome, reason)


def sold_once(desk: Desk, momo: MomoHandle, payment: PaymentView) -> OrderView:
    """MoMo's ledger and ours agree: money once, tickets once, nothing given back."""
    desk.becomes(payment, PaymentStatus.SUCCEEDED, within_s=30)
    found = desk.read_order(payment.order_id)
    assert found.status is OrderStatus.CONFIRMED
    assert len({ticket.serial for ticket in found.tickets}) == 2
    assert collected_for(momo, payment) == [f"{found.total.major:f}"]
    assert given_back_for(momo, payment) == []
    return found
