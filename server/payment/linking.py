"""Linking: the short link that a payment by phone goes on at, small enough for a QR code.

The provider's own address is too long for that, and it changes with every attempt.
"""

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import Connection

from server.payment import records
from server.security import Secrets

PAY = "pay"
"""The purpose that links to pay are signed for."""


@dataclass(frozen=True)
class Linked:
    """Where a link to pay leads: to the provider's page while that takes money."""

    order_id: UUID
    page_url: str | None


def pay_url(secrets: Secrets, public_url: str, payment_id: UUID) -> str:
    """The address that leads whoever pays to the provider's page."""
    return f"{public_url}/p/{secrets.sign_token(PAY, payment_id)}"


def linked_payment(connection: Connection, payment_id: UUID) -> Linked | None:
    """What a payment's link leads to now; None where there is no such payment."""
    record = records.by_id(connection, payment_id)
    return None if record is None else Linked(record.order_id, record.open_page)
