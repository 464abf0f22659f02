"""Reconciling: a day's orders, payments and refunds held against what the provider says."""

from datetime import date
from enum import StrEnum
from uuid import UUID

from ticketing.identifiers import PaymentReference
from ticketing.money import Money
from ticketing.wire import Answer, Instant, Wire


class DifferenceKind(StrEnum):
    """How this server and the provider, or an order and its money, differ."""

    MONEY_WITHOUT_PAYMENT = "money_without_payment"
    PAYMENT_WITHOUT_MONEY = "payment_without_money"
    AMOUNT_DIFFERS = "amount_differs"
    CURRENCY_DIFFERS = "currency_differs"
    REFUND_MISSING_HERE = "refund_missing_here"
    REFUND_MISSING_THERE = "refund_missing_there"
    REFUND_AMOUNT_DIFFERS = "refund_amount_differs"
    ORDER_WITHOUT_PAYMENT = "order_without_payment"
    PAYMENT_WITHOUT_TICKETS = "payment_without_tickets"
    DISPUTE_UNKNOWN = "dispute_unknown"


class ReconciliationStatus(StrEnum):
    """How far it is. A failed one says why, and is asked for again under another id."""

    RUNNING = "running"
    DONE = "done"
    FAILED = "failed"


class NewReconciliation(Wire):
    """A wish to reconcile one day, from midnight to midnight UTC, for the whole server."""

    id: UUID
    day: date


class DifferenceView(Answer):
    """One difference, in words. ``mended``: settling has put it right meanwhile.

    ``ours`` is what is written here, ``theirs`` what the provider says, where there is any;
    ``provider_id`` finds it in the provider's dashboard.
    """

    kind: DifferenceKind
    detail: str
    mended: bool
    ours: Money | None = None
    theirs: Money | None = None
    provider_id: str | None = None
    organiser_id: UUID | None = None
    order_id: UUID | None = None
    reference: PaymentReference | None = None


class ReconciliationView(Answer):
    """A day that was reconciled: ``compared`` things were looked at, ``found`` of them differ."""

    id: UUID
    day: date
    status: ReconciliationStatus
    trouble: str | None = None
    asked_at: Instant
    ended_at: Instant | None = None
    compared: int
    found: int


class ReconciliationReport(ReconciliationView):
    """A reconciliation with its differences."""

    differences: tuple[DifferenceView, ...]


class ReconciliationPage(Answer):
    """Reconciliations, the newest first; ``next`` leads to the next page."""

    reconciliations: tuple[ReconciliationView, ...]
    next: str | None = None
