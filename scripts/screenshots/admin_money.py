"""The sample venue's payments: mostly paid, and one of each that a manager must look at."""

from datetime import timedelta
from typing import Any

from scripts.screenshots.admin_sales import NOW, ORDERS, id_of, reference_of
from ticketing.dispute import DisputeCase, DisputeEvidence, DisputeStatus, DisputeView
from ticketing.money import Money
from ticketing.payment import (
    CardFacts,
    PaymentFilter,
    PaymentIncident,
    PaymentMethod,
    PaymentPage,
    PaymentSearch,
    PaymentStatus,
    PaymentView,
    Trouble,
)

_VISA, _MASTERCARD = (
    CardFacts(brand="visa", last4="4242"),
    CardFacts(brand="mastercard", last4="5571"),
)
_PAID = PaymentStatus.SUCCEEDED
_READER, _ONLINE, _PHONE = PaymentMethod.CARD_READER, PaymentMethod.ONLINE, PaymentMethod.PHONE
_KINDS: tuple[tuple[PaymentMethod, PaymentStatus, dict[str, Any]], ...] = (
    (_READER, PaymentStatus.UNKNOWN, {"trouble": Trouble.PROVIDER_UNREACHABLE}),
    (_READER, _PAID, {"card": _VISA}),
    (_PHONE, PaymentStatus.PRESENTED, {}),
    (_READER, PaymentStatus.FAILED, {"trouble": Trouble.INSUFFICIENT_FUNDS, "attempt": 2}),
    (_ONLINE, _PAID, {"card": _VISA, "refunded": Money(amount=3800, currency="EUR")}),
    (PaymentMethod.CASH, _PAID, {}),
    (_READER, _PAID, {"card": _MASTERCARD}),
    (_ONLINE, _PAID, {"card": _MASTERCARD, "disputed": True, "intent_id": "pi_3QK8Zs2eZvKYlo2C"}),
    (_READER, PaymentStatus.CANCELLED, {"trouble": Trouble.CANCELLED_BY_CUSTOMER}),
    (PaymentMethod.MOMO, _PAID, {"phone": "…4417"}),
    (_READER, _PAID, {"card": _VISA}),
    (_PHONE, _PAID, {"card": _VISA}),
    (PaymentMethod.CASH, _PAID, {}),
    (_READER, _PAID, {"card": _MASTERCARD}),
)


def _payment(at: int, **fields: Any) -> PaymentView:
    method, status, more = _KINDS[at]
    order = ORDERS[at]
    begun = order.created_at
    known = {"attempt": 1, "refunded": Money.zero("EUR"), "presented_at": begun} | more | fields
    return PaymentView(
        id=id_of(f"payment {at}"),
        reference=reference_of(order),
        order_id=order.id,
        method=method,
        status=status,
        amount=order.total,
        created_at=begun,
        **known,
    )


PAYMENTS = tuple(_payment(at) for at in range(len(_KINDS)))
DISPUTED = PAYMENTS[7]
INCIDENT = PaymentIncident(
    id=id_of("incident"),
    kind="disputed",
    detail="38.00 EUR are disputed (product_not_received). Answer it in the provider's dashboard "
    "before 2026-11-26 19:00 UTC.",
    reference=DISPUTED.reference,
    order_id=DISPUTED.order_id,
    opened_at=NOW - timedelta(hours=2),
)


def payments_like(search: PaymentSearch) -> PaymentPage:
    """All of them, or the one that is stuck."""
    stuck = search.state is PaymentFilter.STUCK
    return PaymentPage(payments=PAYMENTS[:1] if stuck else PAYMENTS)


def payment_of(reference: str) -> PaymentView:
    """One by its reference."""
    return next(one for one in PAYMENTS if one.reference == reference)


def case_of(reference: str) -> DisputeCase:
    """The one that is disputed."""
    payment, order = payment_of(reference), ORDERS[7]
    evidence = DisputeEvidence(
        payment=payment,
        receipt=f"/orders/{order.id}/receipt.pdf",
        refunds=(),
        order_number=order.number,
        ordered_at=order.created_at,
        channel=order.channel,
        buyer=order.buyer,
        event_name=order.lines[0].tier_name,
        tickets=(),
        letters=(),
        admissions=(),
    )
    dispute = DisputeView(
        id=id_of("dispute"),
        provider_id="dp_1QK9Xa2eZvKYlo2C",
        amount=payment.amount,
        reason="product_not_received",
        status=DisputeStatus.NEEDS_RESPONSE,
        opened_at=INCIDENT.opened_at,
        due_by=NOW + timedelta(days=5),
    )
    return DisputeCase(disputes=(dispute,), evidence=evidence)
