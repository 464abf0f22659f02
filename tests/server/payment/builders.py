"""Payments and what is collected for them, valid as they stand, for tests without a database."""

from datetime import UTC, datetime, timedelta
from typing import Any

from server.payment.provider import CollectFor
from server.payment.records import PaymentRecord
from ticketing.identifiers import new_id, new_payment_reference
from ticketing.money import Money
from ticketing.payment import PaymentMethod, PaymentStatus


def a_payment(amount: Money, **changes: Any) -> PaymentRecord:
    """A payment by card that was just written down, and what is changed of it."""
    now = datetime.now(UTC)
    values: dict[str, Any] = {
        "id": new_id(),
        "reference": new_payment_reference(),
        "order_id": new_id(),
        "ordinal": 1,
        "method": PaymentMethod.CARD_READER,
        "status": PaymentStatus.CREATED,
        "amount": amount,
        "received": Money.zero(amount.currency),
        "refunded": 0,
        "organiser_id": new_id(),
        "event_id": new_id(),
        "attempt": 1,
        "asking": True,
        "cancel_wanted": False,
        "created_at": now,
        "begun_at": now,
        "idle_checks": 0,
        "misses": 0,
        "revision": 0,
    }
    absent = dict.fromkeys(PaymentRecord.__dataclass_fields__)
    return PaymentRecord(**{**absent, **values, **changes})


def to_collect(amount: Money, **changes: Any) -> CollectFor:
    """What is collected for such a payment of the order W-7K3F-92QD."""
    return CollectFor(
        record=a_payment(amount, **changes),
        order_number="W-7K3F-92QD",
        return_url="https://tickets.example/o/1",
        hold_until=datetime.now(UTC) + timedelta(minutes=10),
    )
