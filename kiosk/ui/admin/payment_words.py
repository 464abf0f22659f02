"""What is said of a payment: how it stands, what is known, and why an attempt failed."""

from PySide6.QtCore import QCoreApplication

from kiosk.ui.admin.drawing import Kind
from kiosk.ui.admin.order_words import Said, payment_words
from kiosk.ui.formats import Formats
from ticketing.dispute import DisputeStatus
from ticketing.payment import PaymentFilter, PaymentMethod, PaymentStatus, PaymentView, Trouble

translate = QCoreApplication.translate


def standing_of(payment: PaymentView) -> Said:
    """How a payment stands, the most urgent of it first."""
    if payment.disputed:
        return Said(Kind.BROKEN, translate("Admin", "Disputed"))
    if payment.refunded.amount:
        whole = payment.refunded.amount >= payment.amount.amount
        partly = translate("Admin", "Partly refunded")
        return Said(Kind.LOOK, translate("Admin", "Refunded") if whole else partly)
    if payment.status is PaymentStatus.PRESENTED and payment.method is not (
        PaymentMethod.CARD_READER
    ):
        return Said(Kind.BUSY, translate("Admin", "Waits to be paid"))
    return payment_words(payment.status)


def filter_words(state: PaymentFilter) -> str:
    """A choice of payments by how they stand."""
    return {
        PaymentFilter.STUCK: translate("Admin", "Stuck, open for 15 min"),
        PaymentFilter.UNKNOWN: translate("Admin", "Not known yet"),
        PaymentFilter.OPEN: translate("Admin", "Not over yet"),
        PaymentFilter.DISPUTED: translate("Admin", "Disputed"),
        PaymentFilter.REFUNDED: translate("Admin", "Refunded"),
        PaymentFilter.SUCCEEDED: translate("Admin", "Paid"),
        PaymentFilter.FAILED: translate("Admin", "Declined, not charged"),
        PaymentFilter.CANCELLED: translate("Admin", "Cancelled"),
    }[state]


OFFERED = (
    PaymentFilter.STUCK,
    PaymentFilter.UNKNOWN,
    PaymentFilter.OPEN,
    PaymentFilter.DISPUTED,
    PaymentFilter.REFUNDED,
    PaymentFilter.SUCCEEDED,
    PaymentFilter.FAILED,
    PaymentFilter.CANCELLED,
)
"""The choices that are offered: what may need somebody first."""


def known_words(payment: PaymentView, formats: Formats) -> str:
    """In one line what else is known: by what it was paid, what went back, what went wrong."""
    parts = []
    if payment.card is not None:
        parts.append(f"{payment.card.brand.capitalize()} ·· {payment.card.last4}")
    if payment.phone is not None:
        parts.append(payment.phone)
    if payment.refunded.amount:
        back = translate("Admin", "%1 given back")
        parts.append(back.replace("%1", formats.money(payment.refunded)))
    if payment.trouble is not None and payment.status is not PaymentStatus.SUCCEEDED:
        parts.append(attempt_words(payment.trouble))
    return " · ".join(parts)


def money_words(payment: PaymentView) -> str:
    """What about the money, in a sentence, where that is not over."""
    return {
        PaymentStatus.CREATED: translate(
            "Admin", "Nobody was asked for a card yet. No money has moved."
        ),
        PaymentStatus.PRESENTED: translate(
            "Admin", "The buyer is being asked to pay. No money has moved yet, as far as we know."
        ),
        PaymentStatus.PROCESSING: translate(
            "Admin", "The money is moving right now. The provider says soon how it ended."
        ),
        PaymentStatus.FAILED: translate(
            "Admin", "The last attempt took no money. The buyer can try again."
        ),
        PaymentStatus.UNKNOWN: translate(
            "Admin",
            "An answer was lost, so nobody knows yet whether the money moved. Its tickets are "
            "kept; the provider is asked again and again. The buyer must not pay twice.",
        ),
    }.get(payment.status, "")


def attempt_words(trouble: Trouble) -> str:
    """Why the last attempt took no money."""
    return _at_the_card()[trouble] if trouble in _at_the_card() else _elsewhere()[trouble]


def _at_the_card() -> dict[Trouble, str]:
    return {
        Trouble.DECLINED: translate("Admin", "Declined by the bank"),
        Trouble.INSUFFICIENT_FUNDS: translate("Admin", "Not enough money on it"),
        Trouble.EXPIRED_CARD: translate("Admin", "The card has expired"),
        Trouble.WRONG_PIN: translate("Admin", "Wrong PIN"),
        Trouble.CARD_NOT_ACCEPTED: translate("Admin", "A card that is not accepted"),
        Trouble.CANCELLED_BY_CUSTOMER: translate("Admin", "Cancelled by the buyer"),
        Trouble.AUTHENTICATION_FAILED: translate("Admin", "The bank could not confirm the buyer"),
        Trouble.REJECTED: translate("Admin", "Refused on the buyer's phone"),
    }


def _elsewhere() -> dict[Trouble, str]:
    return {
        Trouble.PAYER_NOT_FOUND: translate("Admin", "No mobile money account has this number"),
        Trouble.METHOD_UNAVAILABLE: translate("Admin", "This way of paying does not work now"),
        Trouble.TIMED_OUT: translate("Admin", "Nobody paid in time"),
        Trouble.READER_BUSY: translate("Admin", "The card reader was busy"),
        Trouble.READER_OFFLINE: translate("Admin", "The card reader was offline"),
        Trouble.READER_FAULT: translate("Admin", "The card reader had a fault"),
        Trouble.PROVIDER_UNREACHABLE: translate("Admin", "The provider did not answer"),
    }


def dispute_words(status: DisputeStatus) -> Said:
    """How a dispute stands."""
    return {
        DisputeStatus.NEEDS_RESPONSE: Said(Kind.BROKEN, translate("Admin", "Needs an answer")),
        DisputeStatus.UNDER_REVIEW: Said(Kind.BUSY, translate("Admin", "The bank decides")),
        DisputeStatus.WON: Said(Kind.WELL, translate("Admin", "Won")),
        DisputeStatus.LOST: Said(Kind.BROKEN, translate("Admin", "Lost")),
        DisputeStatus.WITHDRAWN: Said(Kind.IDLE, translate("Admin", "Withdrawn")),
    }[status]
