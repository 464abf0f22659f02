"""An order and its event become pages: the words of both, and nothing where they do not fit."""

import pytest

from documents.order_pdf import UnknownSessionError, order_pdf, single_ticket_pdf
from documents.printed_ticket import Stock
from tests.documents.paper import text_of
from tests.kiosk.core.sale.building import a_session, an_event, an_order, paid
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


def test_from_which_age_a_ticket_lets_in_stands_on_it() -> None:
    adults = an_event(tiers=[EVENT.tiers[0].model_copy(update={"min_age": 16})])
    order = paid(an_order(adults, 1))
    said = "Valid for one entry · from age 16, with proof"
    for stock in Stock:
        assert said in text_of(order_pdf(order, adults, stock))
        assert said in text_of(single_ticket_pdf(order, adults, order.tickets[0], stock))
    assert "from age" not in text_of(order_pdf(paid(an_order(EVENT)), EVENT))


@pytest.mark.parametrize(
    ("performances", "said"),
    [
        ([1, 4], "20 Nov 2026"),
        ([1, 25], "20 Nov 2026, 21 Nov 2026"),
        ([1, 25, 49, 73], "20 Nov 2026 \N{EN DASH} 23 Nov 2026"),
    ],
)
def test_a_ticket_for_several_performances_says_its_dates(
    performances: list[float], said: str
) -> None:
    sessions = [a_session(hours) for hours in performances]
    event = an_event(sessions)
    order = paid(an_order(event, 1))
    every = tuple(one.id for one in sessions)
    ticket = order.tickets[0].model_copy(update={"session_ids": every})
    order = order.model_copy(update={"tickets": (ticket,)})
    text = text_of(order_pdf(order, event, Stock.ROLL_80MM))
    assert "Good on" in text
    assert said in " ".join(text.split())
    assert "Good on" not in text_of(order_pdf(paid(an_order(event)), event))
