"""Comparing: what is written here against what the provider says; pure, no calls and no database.

Each function answers with the differences of one thing, none where both agree.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from uuid import UUID

from server.order.paid_for import PAID_FOR
from server.order.reading import OrderFacts
from server.payment.disputes import DisputeFacts
from server.payment.ledger import Collected, Returned
from server.payment.records import PaymentRecord
from server.payment.refunds import COUNTED, RefundRecord
from ticketing.money import Money
from ticketing.payment import PaymentStatus
from ticketing.reconciliation import DifferenceKind


@dataclass(frozen=True)
class Whose:
    """Whose payment or order a difference is of."""

    organiser_id: UUID
    order_id: UUID
    reference: str | None = None


@dataclass(frozen=True)
class Difference:
    """One difference, in words; ``whose`` is None where it concerns nobody we know."""

    kind: DifferenceKind
    detail: str
    whose: Whose | None = None
    ours: Money | None = None
    theirs: Money | None = None
    provider_id: str | None = None
    mended: bool = False


def of_payment(record: PaymentRecord, theirs: Sequence[Collected]) -> Iterator[Difference]:
    """A payment of ours against everything that was collected for it."""
    succeeded = record.status is PaymentStatus.SUCCEEDED
    ours = record.received if succeeded else record.amount
    there = _total(theirs) if theirs else None
    found: tuple[DifferenceKind, str] | None = None
    if there is None and succeeded and ours.amount:
        found = DifferenceKind.PAYMENT_WITHOUT_MONEY, "The provider has no money for it."
    elif there is not None and not succeeded:
        words = f"The provider has its money, and it is {record.status.value} here."
        found = DifferenceKind.MONEY_WITHOUT_PAYMENT, words
    elif there is not None and there.currency != ours.currency:
        found = DifferenceKind.CURRENCY_DIFFERS, "The provider collected another currency."
    elif there is not None and there != ours:
        found = DifferenceKind.AMOUNT_DIFFERS, "The provider collected another amount."
    if found is not None:
        provider_id = theirs[0].id if theirs else record.intent_id
        yield Difference(*found, _whose(record), ours, there, provider_id)


def of_strange_money(theirs: Collected) -> Difference:
    """Money that was collected for no payment of ours."""
    return Difference(
        DifferenceKind.MONEY_WITHOUT_PAYMENT,
        "The provider collected it for no payment of this server.",
        theirs=theirs.amount,
        provider_id=theirs.id,
    )


def of_refund(record: RefundRecord, theirs: Returned | None) -> Iterator[Difference]:
    """A refund of ours against the provider's."""
    there = theirs.amount if theirs is not None and theirs.stands else None
    here = record.status in COUNTED
    found: tuple[DifferenceKind, str] | None = None
    if there is None and here:
        found = DifferenceKind.REFUND_MISSING_THERE, "The provider did not give it back."
    elif there is not None and not here:
        words = f"The provider gave it back, and the refund is {record.status.value} here."
        found = DifferenceKind.REFUND_MISSING_HERE, words
    elif there is not None and there != record.amount:
        found = DifferenceKind.REFUND_AMOUNT_DIFFERS, "The provider gave back another amount."
    if found is not None:
        provider_id = theirs.id if theirs else record.provider_id
        yield Difference(*found, _whose(record), record.amount, there, provider_id)


def of_strange_refund(theirs: Returned, of: PaymentRecord | None) -> Difference:
    """A refund that was not made by this server, of a payment of ours or of nothing we know."""
    return Difference(
        DifferenceKind.REFUND_MISSING_HERE,
        "The provider gave it back, and nobody asked for it here.",
        _whose(of) if of else None,
        theirs=theirs.amount,
        provider_id=theirs.id,
    )


def of_order(order: OrderFacts, succeeded: bool) -> Iterator[Difference]:  # noqa: FBT001  the one fact about it
    """An order that has tickets, against whether a payment of it succeeded."""
    if not succeeded:
        yield Difference(
            DifferenceKind.ORDER_WITHOUT_PAYMENT,
            f"Order {order.number} has its tickets, and no payment of it succeeded.",
            Whose(order.organiser_id, order.id),
            ours=order.total,
        )


def of_purpose(
    record: PaymentRecord, order: OrderFacts | None, spoken_for: int
) -> Iterator[Difference]:
    """A payment that succeeded, against its order, which has tickets unless it was given back."""
    kept = record.received.amount - spoken_for
    if kept > 0 and (order is None or order.status not in PAID_FOR):
        state = "is gone" if order is None else f"is {order.status.value}"
        yield Difference(
            DifferenceKind.PAYMENT_WITHOUT_TICKETS,
            f"Its order {state}, and the money is not given back.",
            _whose(record),
            ours=Money(amount=kept, currency=record.received.currency),
        )


def of_dispute(facts: DisputeFacts, of: PaymentRecord | None) -> Difference:
    """A dispute that was not known here; learning of it is all that can be done."""
    of_ours = "a payment of this server" if of else "no payment of this server"
    return Difference(
        DifferenceKind.DISPUTE_UNKNOWN,
        f"The provider has a dispute ({facts.reason}) of {of_ours} that was not known here.",
        _whose(of) if of else None,
        theirs=facts.amount,
        provider_id=facts.id,
        mended=of is not None,
    )


def _whose(record: PaymentRecord | RefundRecord) -> Whose:
    return Whose(record.organiser_id, record.order_id, record.reference)


def _total(theirs: Sequence[Collected]) -> Money:
    """The sum of the currency that the first is in."""
    currency = theirs[0].amount.currency
    same = (one.amount for one in theirs if one.amount.currency == currency)
    return sum(same, Money.zero(currency))
