"""What an organiser asks to give for, at the review: nothing is chosen until somebody touches."""

from dataclasses import replace

from kiosk.core.sale.view import SaleView
from scripts.screenshots.sale_views import REVIEW, REVIEW_ASKED, REVIEW_GIVING
from tests.kiosk.ui.sale_window import SaleWindow

CHIPS = ("noDonation", "donation-0", "donation-1", "donation-2")


def chosen(sale: SaleWindow, view: SaleView) -> list[str]:
    """Which of the choices are filled in."""
    sale.show(view)
    return [name for name in CHIPS if sale.find(name).property("selected")]


def test_nothing_is_given_until_an_amount_is_touched(shared_sale: SaleWindow) -> None:
    assert chosen(shared_sale, REVIEW_ASKED) == ["noDonation"]
    assert shared_sale.find("total").property("text") == "€64.00"
    assert not shared_sale.shows("donated")


def test_what_is_given_is_filled_in_and_the_total_has_it(shared_sale: SaleWindow) -> None:
    assert chosen(shared_sale, REVIEW_GIVING) == ["donation-1"]
    assert shared_sale.find("total").property("text") == "€69.00"
    assert shared_sale.find("donated").property("text") == "€5.00"


def test_the_cause_is_said_in_the_words_of_the_visitor(shared_sale: SaleWindow) -> None:
    shared_sale.show(replace(REVIEW_ASKED, language="de"))
    text = shared_sale.find("cause").property("text")
    assert text == "Eine Spende für das Jugendorchester der Foundry hinzufügen?"


def test_nobody_is_asked_where_the_organiser_does_not(shared_sale: SaleWindow) -> None:
    shared_sale.show(REVIEW)
    assert not shared_sale.shows("cause")
    assert not shared_sale.shows("noDonation")
