"""What letters show of an order: its lines, what was taken off and given, and what was paid."""

import pytest

from server.letters.showing import figures
from tests.kiosk.core.sale.building import an_event, an_order
from ticketing.money import Money
from ticketing.wire import LANGUAGES

EVENT = an_event()


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_was_given_has_a_line_of_its_own_above_the_total(language: str) -> None:
    order = an_order(EVENT, 2).model_copy(update={"language": language})
    gift = Money(amount=777, currency=order.total.currency)
    given = order.model_copy(update={"donation": gift, "total": order.total + gift})
    before, after = figures(order), figures(given)
    assert len(after) == len(before) + 1
    (line,) = [row for row in after if "77" in row.value and not row.strong]
    assert line.money
    assert after[after.index(line) + 1].strong, "the total comes next"
