"""The adapters of MoMo against a simulator, and wishes for them."""

from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

from pydantic import SecretStr

from server.payment.provider import CollectFor, Collector, Refunder, Seen
from server.payment.providers.momo import mobile_money
from server.settings import MomoSettings
from tests.server.payment.builders import to_collect
from tests.simulator.momo.running import PAYER, MomoHandle
from ticketing.money import Money
from ticketing.payment import PaymentMethod

CEDIS = Money(amount=2500, currency="GHS")
CALLBACK = "https://tickets.example/api/v1/webhooks/momo?token="


def momo_settings(momo: MomoHandle, **changes: Any) -> MomoSettings:
    """Settings that lead to the simulator; ``momo_`` is left out of their names."""
    held = momo.credentials
    given: dict[str, Any] = {
        "api_address": momo.address,
        "environment": "mtnghana",
        "currency": "GHS",
        "api_user": held.api_user,
        "api_key": SecretStr(held.api_key),
        "collection_key": SecretStr(held.collection_key),
        "disbursement_key": SecretStr(held.disbursement_key),
    }
    return MomoSettings(**{f"momo_{name}": value for name, value in (given | changes).items()})


def connected(
    momo: MomoHandle, *, called_back: bool = False, **changes: Any
) -> tuple[Collector, Refunder]:
    """What collects and what gives back, in Ghana unless changed."""

    def callback(payment_id: UUID) -> str:
        return f"{CALLBACK}{payment_id}"

    settings = momo_settings(momo, **changes)
    heard = callback if called_back else None
    collector, refunder, _ = mobile_money(settings, heard, lambda: datetime.now(UTC))
    return collector, refunder


def wanted(amount: Money = CEDIS, phone: str = PAYER, **changes: Any) -> CollectFor:
    """Money to be collected from a number."""
    return to_collect(amount, method=PaymentMethod.MOMO, phone=phone, **changes)


def looked_at(collector: Collector, asked: CollectFor, request_id: str, **changes: Any) -> Seen:
    """What is read of a request once its id is known."""
    values = vars(asked.record) | {"request_id": request_id} | changes
    return collector.read(type(asked.record)(**values))


def long_ago() -> datetime:
    """Longer than anybody waits for a payer."""
    return datetime.now(UTC) - timedelta(minutes=6)
