"""An order and its event become pages: the words of both, and nothing where they do not fit."""

import pytest

from documents.order_pdf import UnknownSessionError, order_pdf
from documents.printed_ticket import Stock
from tests.documents.paper import text_of
from tests.kiosk.core.sale.building import an_event, an_order, paid
from ticketing.identifiers import new_id

EVENT = an_event()


def test_every_ticket_says_its_order_its_event_and_who_issued_it() -> None:
    order = paid(an_order(EVENT, 2))
    text = text_of(order_pdf(order, EVENT, Stock.A4, issued_by="Kiosk 3"))
    assert text.count(order.number) >= 2
    assert text.count(EVENT.venue) >= 2
    assert "Kiosk 3" in text


def test_an_order_of_another_session_is_not_printed() -> None:
    elsewhere = paid(an_order(EVENT)).model_copy(update={"session_id": new_id()})
    with pytest.raises(UnknownSessionError):
        order_pdf(elsewhere, EVENT)


def test_an_order_without_tickets_is_not_printed() -> None:
    with pytest.raises(ValueError, match="ticket"):
        order_pdf(an_order(EVENT), EVENT)
