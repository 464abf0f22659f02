"""An order's receipt as a PDF: what was bought, what it cost, and the payment that settled it."""

from collections.abc import Iterator

from documents.order_pdf import UnknownSessionError
from documents.printed_receipt import (
    CardFacts,
    CashFacts,
    Entry,
    PrintedReceipt,
    ReceiptLine,
    ReceiptSession,
    Settled,
    TaxLine,
)
from documents.printed_ticket import Stock
from documents.receipt_pdf import receipt_pdf
from documents.receipt_words import receipt_words
from ticketing.catalogue import EventView
from ticketing.money import Money, tax_included
from ticketing.order import OrderView
from ticketing.payment import PaymentMethod, PaymentStatus, PaymentView

_SETTLED = {
    PaymentMethod.FREE: Settled.FREE,
    PaymentMethod.MOMO: Settled.MOBILE_MONEY,
    PaymentMethod.SIMULATED: Settled.SIMULATED,
}


class NotPaidError(ValueError):
    """Nothing was paid for the order, so there is no receipt of it."""


def payment_received(order: OrderView) -> PaymentView | None:
    """The payment that settled the order; None while there is none."""
    return next((one for one in order.payments if one.status is PaymentStatus.SUCCEEDED), None)


def order_receipt_pdf(
    order: OrderView,
    event: EventView,
    stock: Stock = Stock.A4,
    *,
    mark: bytes | None = None,
    issued_by: str = "",
) -> bytes:
    """The receipt of a paid order, under its payment's reference.

    ``mark`` is the organiser's drawing or picture, ``issued_by`` its name.

    Raises:
        NotPaidError: no payment of the order succeeded.
        UnknownSessionError: the order is of a session that ``event`` does not have.
        ValueError: receipts are not printed on this stock.
    """
    paid = payment_received(order)
    if paid is None:
        raise NotPaidError(f"nothing was paid for order {order.number}")
    receipt = PrintedReceipt(
        venue=event.venue,
        number=paid.reference,
        order=order.number,
        at=paid.settled_at or paid.created_at,
        time_zone=event.time_zone,
        sessions=(_session(order, event),),
        total=order.total,
        refunded=paid.refunded if paid.refunded.amount else None,
        discount=order.discount,
        donation=order.donation,
        taxes=tuple(_taxes(order)),
        card=_card(paid),
        cash=_cash(paid),
        settled=_SETTLED.get(paid.method),
        order_url=order.follow_url,
        issued_by=issued_by,
        language=order.language,
        mark=mark,
    )
    return receipt_pdf(receipt, stock)


def _session(order: OrderView, event: EventView) -> ReceiptSession:
    session = next((one for one in event.sessions if one.id == order.session_id), None)
    if session is None:
        raise UnknownSessionError(f"the event of order {order.number} has no such session")
    language = order.language
    lines = tuple(
        ReceiptLine(
            line.quantity,
            line.tier_name.in_language(language),
            line.unit_price,
            line.unit_price * line.quantity,
        )
        for line in order.lines
    )
    return ReceiptSession(
        event.name.in_language(language), session.starts_at, event.room.in_language(language), lines
    )


def _taxes(order: OrderView) -> Iterator[TaxLine]:
    """A line for each rate; lines of one rate are taxed together, as the order is."""
    if not order.tax.amount:
        return
    by_rate: dict[int, Money] = {}
    for line in order.lines:
        rate = line.tax_basis_points
        rate = order.tax_basis_points if rate is None else rate
        by_rate[rate] = by_rate.get(rate, Money.zero(order.total.currency)) + line.total
    for rate, gross in sorted(by_rate.items(), reverse=True):
        tax = tax_included(gross, rate)
        yield TaxLine(receipt_words(order.language).tax, rate, gross - tax, tax, gross)


def _card(paid: PaymentView) -> CardFacts | None:
    card = paid.card
    if card is None:
        return None
    return CardFacts(
        brand=card.brand.replace("_", " ").title(),
        last4=card.last4,
        entry=Entry(card.entry.value) if card.entry else None,
        authorisation=card.authorisation_code or "",
        aid=card.application_id or "",
        application=card.application or "",
    )


def _cash(paid: PaymentView) -> CashFacts | None:
    if paid.method is not PaymentMethod.CASH:
        return None
    change = paid.change or Money.zero(paid.amount.currency)
    return CashFacts(paid.tendered or paid.amount, change)
