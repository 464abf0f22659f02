"""What an order, a ticket and each moment of an order's history are called."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from kiosk.ui.admin.drawing import Kind
from kiosk.ui.formats import Formats
from ticketing.money import Money
from ticketing.order import Approval, Channel, FoundOrder, OrderStatus, OrderView, TimelineMoment
from ticketing.payment import PaymentMethod, PaymentStatus
from ticketing.ticket import TicketStatus

translate = QCoreApplication.translate


@dataclass(frozen=True)
class Said:
    """A word and its mark."""

    kind: Kind
    text: str


def status_of(order: FoundOrder | OrderView) -> Said:
    """How an order stands."""
    if order.approval is Approval.ASKED and order.status is OrderStatus.PENDING:
        return Said(Kind.LOOK, translate("Admin", "Waits for approval"))
    if isinstance(order, OrderView):
        if order.disputed:
            return Said(Kind.BROKEN, translate("Admin", "Disputed"))
        if order.refunded.amount:
            return Said(Kind.LOOK, translate("Admin", "Refunded"))
        if any(one.status is PaymentStatus.UNKNOWN for one in order.payments):
            return Said(Kind.BUSY, translate("Admin", "Payment unknown"))
    return status_words(order.status)


def status_words(status: OrderStatus) -> Said:
    """A status by its name."""
    return {
        OrderStatus.PENDING: Said(Kind.IDLE, translate("Admin", "Held, not paid")),
        OrderStatus.CONFIRMED: Said(Kind.BUSY, translate("Admin", "Not handed over")),
        OrderStatus.COMPLETED: Said(Kind.WELL, translate("Admin", "Completed")),
        OrderStatus.CANCELLED: Said(Kind.IDLE, translate("Admin", "Cancelled")),
        OrderStatus.EXPIRED: Said(Kind.IDLE, translate("Admin", "Expired")),
        OrderStatus.UNFULFILLED: Said(Kind.BROKEN, translate("Admin", "Not fulfilled")),
    }[status]


def channel_words(channel: Channel) -> str:
    """Where an order was placed."""
    return {
        Channel.KIOSK: translate("Admin", "Kiosk"),
        Channel.BOX_OFFICE: translate("Admin", "Box office"),
        Channel.WEB: translate("Admin", "Web"),
    }[channel]


def method_words(method: PaymentMethod) -> str:
    """A way of paying."""
    return {
        PaymentMethod.CARD_READER: translate("Admin", "Card reader"),
        PaymentMethod.PHONE: translate("Admin", "Phone"),
        PaymentMethod.ONLINE: translate("Admin", "Online"),
        PaymentMethod.MOMO: translate("Admin", "Mobile money"),
        PaymentMethod.CASH: translate("Admin", "Cash"),
        PaymentMethod.FREE: translate("Admin", "Free of charge"),
        PaymentMethod.SIMULATED: translate("Admin", "Simulated, no money"),
    }[method]


def payment_words(status: PaymentStatus) -> Said:
    """What is known of a payment's money."""
    return {
        PaymentStatus.CREATED: Said(Kind.BUSY, translate("Admin", "Asked for")),
        PaymentStatus.PRESENTED: Said(Kind.BUSY, translate("Admin", "At the reader")),
        PaymentStatus.PROCESSING: Said(Kind.BUSY, translate("Admin", "Under way")),
        PaymentStatus.SUCCEEDED: Said(Kind.WELL, translate("Admin", "Paid")),
        PaymentStatus.FAILED: Said(Kind.LOOK, translate("Admin", "Declined, not charged")),
        PaymentStatus.CANCELLED: Said(Kind.IDLE, translate("Admin", "Cancelled")),
        PaymentStatus.UNKNOWN: Said(Kind.BUSY, translate("Admin", "Not known yet")),
    }[status]


def ticket_words(status: TicketStatus) -> Said:
    """How a ticket stands."""
    return {
        TicketStatus.VALID: Said(Kind.WELL, translate("Admin", "Valid")),
        TicketStatus.USED: Said(Kind.IDLE, translate("Admin", "Used")),
        TicketStatus.VOID: Said(Kind.BROKEN, translate("Admin", "Void")),
        TicketStatus.REFUNDED: Said(Kind.LOOK, translate("Admin", "Refunded")),
    }[status]


@dataclass(frozen=True)
class MomentWords:
    """A moment of an order's history: its sign, its mark's colour, and what is said of it."""

    sign: str
    kind: Kind
    title: str
    detail: str


def moment_of(moment: TimelineMoment, formats: Formats) -> MomentWords:
    """The words for one moment; an act that has none yet keeps its own name."""
    known = moments().get(moment.what)
    if known is None:
        sign, kind, title = "circle", Kind.IDLE, moment.what.replace(".", ": ").replace("_", " ")
    else:
        sign, kind, title = known
    said = [moment.who or "", *_facts(moment, formats)]
    return MomentWords(sign, kind, title, " · ".join(part for part in said if part))


def _facts(moment: TimelineMoment, formats: Formats) -> list[str]:
    facts = moment.details
    amount = facts.get("amount")
    if isinstance(amount, dict):
        currency = amount.get("currency")
        amount = amount.get("amount")
    else:
        currency = facts.get("currency")
    said = []
    if isinstance(amount, int) and isinstance(currency, str):
        said.append(formats.money(Money(amount=amount, currency=currency)))
    # Those that a person reads as they stand; ids and counts of ours say nothing to anybody.
    keys = ("reference", "serial", "to", "reason", "words", "checkpoint_name", "note")
    said += [str(facts[key]) for key in keys if isinstance(facts.get(key), str)]
    return said


def moments() -> dict[str, tuple[str, Kind, str]]:
    """Sign, mark and words of each act that an order's history may hold."""
    return _of_orders() | _of_money() | _of_tickets()


def _of_orders() -> dict[str, tuple[str, Kind, str]]:
    return {
        "order.placed": ("hourglass", Kind.IDLE, translate("Admin", "Order placed, tickets held")),
        "order.extended": ("hourglass", Kind.IDLE, translate("Admin", "Held for longer")),
        "order.buyer_named": ("user-round", Kind.IDLE, translate("Admin", "Buyer named")),
        "order.approved": ("check", Kind.WELL, translate("Admin", "Approved")),
        "order.rejected": ("ban", Kind.BROKEN, translate("Admin", "Approval refused")),
        "order.confirmed": ("ticket", Kind.WELL, translate("Admin", "Confirmed, tickets made")),
        "order.delivered": ("check", Kind.WELL, translate("Admin", "Tickets handed over")),
        "order.paper": ("printer", Kind.IDLE, translate("Admin", "Printing")),
        "order.reprinted": ("printer", Kind.LOOK, translate("Admin", "Printed once more")),
        "order.collected": ("printer", Kind.WELL, translate("Admin", "Collected at a kiosk")),
        "order.tickets_resent": ("mail", Kind.IDLE, translate("Admin", "Tickets mailed again")),
        "order.claimed": ("user-round", Kind.IDLE, translate("Admin", "Added to an account")),
        "order.cancelled": ("ban", Kind.IDLE, translate("Admin", "Order cancelled")),
        "order.expired": ("hourglass", Kind.IDLE, translate("Admin", "Hold expired")),
        "order.unfulfilled": ("octagon-x", Kind.BROKEN, translate("Admin", "Not fulfilled")),
    }


def _of_money() -> dict[str, tuple[str, Kind, str]]:
    return {
        "payment.started": ("credit-card", Kind.IDLE, translate("Admin", "Payment asked for")),
        "payment.succeeded": ("circle-check", Kind.WELL, translate("Admin", "Paid")),
        "payment.failed": ("credit-card", Kind.LOOK, translate("Admin", "Declined, not charged")),
        "payment.cancelled": ("ban", Kind.IDLE, translate("Admin", "Payment cancelled")),
        "payment.cancel_asked": ("ban", Kind.IDLE, translate("Admin", "Asked to stop the payment")),
        "payment.unknown": ("circle", Kind.BUSY, translate("Admin", "Payment not known yet")),
        "refund.asked": ("undo-2", Kind.LOOK, translate("Admin", "Refund asked for")),
        "refund.requested": ("undo-2", Kind.LOOK, translate("Admin", "Buyer asks for a refund")),
        "refund.succeeded": ("undo-2", Kind.WELL, translate("Admin", "Money given back")),
        "refund.failed": ("undo-2", Kind.BROKEN, translate("Admin", "Refund failed")),
        "dispute.opened": (
            "triangle-alert",
            Kind.BROKEN,
            translate("Admin", "Disputed at the bank"),
        ),
        "dispute.closed": ("circle", Kind.LOOK, translate("Admin", "The dispute is over")),
        "letter.waiting": ("mail", Kind.IDLE, translate("Admin", "E-mail waits to be sent")),
        "letter.sent": ("mail", Kind.WELL, translate("Admin", "E-mail sent")),
        "letter.failed": ("mail", Kind.BROKEN, translate("Admin", "E-mail could not be sent")),
        "letter.bounced": ("mail", Kind.BROKEN, translate("Admin", "E-mail came back")),
    }


def _of_tickets() -> dict[str, tuple[str, Kind, str]]:
    return {
        "scan.admitted": ("scan-line", Kind.WELL, translate("Admin", "Let in")),
        "scan.refused": ("scan-line", Kind.BROKEN, translate("Admin", "Refused at the gate")),
        "ticket.voided": ("ban", Kind.BROKEN, translate("Admin", "Ticket made void")),
        "ticket.reissued": ("rotate-ccw", Kind.LOOK, translate("Admin", "Ticket issued anew")),
        "ticket.transferred": ("send", Kind.IDLE, translate("Admin", "Ticket passed on")),
        "ticket.attendee_named": ("user-round", Kind.IDLE, translate("Admin", "Attendee named")),
    }
