"""An order becomes a receipt: its lines, taxes and discount, and the payment that settled it."""

import pytest

from documents.order_pdf import UnknownSessionError
from documents.order_receipt import NotPaidError, order_receipt_pdf
from documents.printed_ticket import Stock
from tests.documents.paper import text_of
from tests.kiosk.core.sale.building import an_event, an_order
from ticketing.identifiers import new_id
from ticketing.money import Money
from ticketing.order import OrderView
from ticketing.payment import CardFacts, PaymentMethod, PaymentStatus, PaymentView

EVENT = an_event()
REFERENCE = "P-7K3F92QDXM"


def settled(order: OrderView, **changes: object) -> OrderView:
    """The order with a payment that succeeded, after one that was cancelled."""
    one = PaymentView(
        id=new_id(),
        reference=REFERENCE,
        order_id=order.id,
        method=PaymentMethod.CARD_READER,
        status=PaymentStatus.SUCCEEDED,
        amount=order.total,
        refunded=Money.zero(order.total.currency),
        attempt=1,
        card=CardFacts(brand="visa", last4="4242"),
        created_at=order.created_at,
    ).model_copy(update=changes)
    given_up = one.model_copy(
        update={"reference": "P-0000000000", "status": PaymentStatus.CANCELLED, "card": None}
    )
    return order.model_copy(update={"payments": (given_up, one)})


def test_it_stands_under_the_reference_of_the_payment_that_succeeded() -> None:
    order = settled(an_order(EVENT, 2))
    text = text_of(order_receipt_pdf(order, EVENT, issued_by="Foundry Ltd"))
    for wanted in (f"Receipt {REFERENCE}", order.number, "4242", "Approved", "Foundry Ltd"):
        assert wanted in text
    assert "P-0000000000" not in text


def test_each_rate_of_tax_has_its_lines_and_a_discount_is_taken_off() -> None:
    order = an_order(EVENT, 2)
    (line,) = order.lines
    currency = order.total.currency
    off = Money(amount=100, currency=currency)
    full = line.unit_price * line.quantity
    lines = (
        line.model_copy(update={"tax_basis_points": 700, "discount": off, "total": full - off}),
        line.model_copy(update={"tax_basis_points": 1900, "total": full}),
    )
    taxed = order.model_copy(
        update={"lines": lines, "discount": off, "tax": off, "total": full + full - off}
    )
    text = text_of(order_receipt_pdf(settled(taxed), EVENT))
    assert "7%" in text
    assert "19%" in text
    assert text.index("19%") < text.index("7%")
    assert "Discount" in text


def test_what_was_given_is_in_the_total_and_at_no_rate_of_tax() -> None:
    order = an_order(EVENT, 2)
    gift = Money(amount=777, currency=order.total.currency)
    tax = Money(amount=100, currency=order.total.currency)
    given = order.model_copy(
        update={"donation": gift, "total": order.total + gift, "tax": tax, "tax_basis_points": 700}
    )
    text = text_of(order_receipt_pdf(settled(given), EVENT))
    assert "Donation" in text
    assert "7.77" in text
    assert f"{given.total.major}" in text
    (gross,) = [line for line in text.splitlines() if line.strip().startswith("Gross")]
    assert f"{order.total.major}" in gross, "tax is taken of the tickets alone"


def test_simulated_money_is_called_so() -> None:
    order = settled(an_order(EVENT), method=PaymentMethod.SIMULATED, card=None, simulated=True)
    assert "Simulated, no money moved" in text_of(order_receipt_pdf(order, EVENT))


def test_what_was_not_paid_has_no_receipt() -> None:
    with pytest.raises(NotPaidError):
        order_receipt_pdf(an_order(EVENT), EVENT)


def test_an_order_of_another_session_has_none_of_this_event() -> None:
    elsewhere = settled(an_order(EVENT)).model_copy(update={"session_id": new_id()})
    with pytest.raises(UnknownSessionError):
        order_receipt_pdf(elsewhere, EVENT)


def test_no_receipt_is_printed_on_a_ticket_card() -> None:
    with pytest.raises(ValueError, match="cards"):
        order_receipt_pdf(settled(an_order(EVENT)), EVENT, Stock.CARD_54X140MM)
