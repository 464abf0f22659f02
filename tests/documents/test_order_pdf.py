"""An order and its event become pages: the words of both, and nothing where they do not fit."""

import pytest

from documents.order_pdf import UnknownSessionError, order_pdf, single_ticket_pdf
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


def test_a_ticket_without_a_code_is_left_out_and_the_others_keep_their_numbers() -> None:
    order = paid(an_order(EVENT, 2))
    gone, kept = order.tickets
    left = order.model_copy(update={"tickets": (gone.model_copy(update={"code": ""}), kept)})
    text = text_of(order_pdf(left, EVENT))
    assert "Ticket 2 of 2" in text
    assert "Ticket 1 of 2" not in text


def test_a_single_ticket_is_printed_as_one_of_its_order() -> None:
    order = paid(an_order(EVENT, 2))
    text = text_of(single_ticket_pdf(order, EVENT, order.tickets[1]))
    assert "Ticket 2 of 2" in text
    assert order.number in text


def test_what_was_passed_on_says_nothing_of_its_price_or_of_the_others() -> None:
    order = paid(an_order(EVENT, 2))
    received = order.tickets[1].model_copy(update={"passed_on": True})
    text = text_of(single_ticket_pdf(order, EVENT, received))
    assert "2 of 2" not in text
    assert "Price" not in text


def test_a_ticket_that_opens_nothing_is_not_printed() -> None:
    order = paid(an_order(EVENT))
    with pytest.raises(ValueError, match="ticket"):
        single_ticket_pdf(order, EVENT, order.tickets[0].model_copy(update={"code": ""}))
