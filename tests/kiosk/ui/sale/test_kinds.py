"""Tickets that are unlike others say what they are good for, and what bounds their sale."""

from dataclasses import replace

import pytest

from kiosk.core.sale.intent import (
    ChangeQuantity,
)
from kiosk.core.sale.view import Notice
from scripts.screenshots.sale_views import (
    STATES,
    TIERS,
)
from tests.kiosk.ui.sale_window import SaleWindow

pytestmark = pytest.mark.usefixtures("nothing_asked_yet")


def test_each_kind_of_ticket_says_what_it_is_good_for_until_it_is_taken(
    shared_sale: SaleWindow,
) -> None:
    good_for = {
        "One ticket lets in 4 people",
        "From age 16. Please bring proof of age.",
        "Good for every date: Fri 20 Nov 19:30, Fri 20 Nov 22:00, Sat 21 Nov 19:30",
    }
    buying = {
        "No more than 2 tickets in one order",
        "At least 10 tickets in one order",
        "The organiser decides first. Please ask a member of staff.",
    }
    for name, said in (
        ("03-tiers-kinds", good_for | buying),
        ("04-review-kinds", good_for),
        ("12-done-kinds", good_for),
    ):
        shared_sale.show(STATES[name], settle=False)
        texts = {text.replace("\N{NO-BREAK SPACE}", " ") for text in shared_sale.texts()}
        assert (good_for | buying) & texts == said


def test_steppers_beside_notes_are_reached_and_those_of_no_use_are_not_there(
    shared_sale: SaleWindow,
) -> None:
    kinds = STATES["03-tiers-kinds"]
    shared_sale.show(kinds)
    shared_sale.click("tier-0-more")
    shared_sale.click("tier-1-more")
    shared_sale.click("tier-0-fewer")
    assert shared_sale.desk.asked() == [
        ChangeQuantity(kinds.lines[1].tier_id, 1),
        ChangeQuantity(kinds.lines[0].tier_id, -1),
    ]
    assert not shared_sale.shows("tier-2-more")


def test_what_a_notice_counts_is_in_its_words(shared_sale: SaleWindow) -> None:
    for notice, count, title in (
        (Notice.PUT_BACK, 1, "We put back 1 ticket"),
        (Notice.PUT_BACK, 2, "We put back 2 tickets"),
        (Notice.OVER_LIMIT, 4, "No more than 4 tickets of one kind"),
        (Notice.BUYER_HAS_ENOUGH, 1, "Only 1 more ticket for this address"),
        (Notice.BUYER_HAS_ENOUGH, None, "No more tickets for this address"),
    ):
        shared_sale.show(replace(TIERS, notice=notice, notice_available=count), settle=False)
        assert shared_sale.find("notice").property("title") == title
