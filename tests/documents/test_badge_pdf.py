"""A badge in each language, as a scanner and whoever wears it read it."""

import pytest

from documents.badge_pdf import Badge, badge_pdf
from tests.documents.paper import codes_in, pages_of, rendered
from ticketing.badge import new_badge
from ticketing.wire import LANGUAGES

LONG = "Maximiliane-Wilhelmine von und zu Hohenlohe-Waldenburg"


@pytest.mark.parametrize(
    ("name", "language"), [("Jonas Weber", "en"), *((LONG, one) for one in LANGUAGES)]
)
def test_a_badge_is_one_card_whose_code_is_read(name: str, language: str) -> None:
    code = new_badge()
    pdf = badge_pdf(Badge(code, name, "Foundry Hall", language))
    (page,) = pages_of(pdf)
    assert (round(page.width), round(page.height)) == (153, 243)
    assert all(word.left > 0 and word.right < page.width for word in page.words)
    assert {"Foundry", "Hall"} <= {word.text for word in page.words}
    (picture,) = rendered(pdf, 203)
    assert codes_in(picture) == [code]
