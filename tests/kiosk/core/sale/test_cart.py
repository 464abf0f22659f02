"""The cart: what steppers do, and what a changed catalogue does to it."""

from kiosk.core.sale.cart import Cart, tier_lines
from kiosk.core.sale.view import Notice
from tests.kiosk.core.sale.building import a_session, a_tier, an_event, euros
from ticketing.stock import Stock


def test_the_first_step_up_goes_to_the_minimum_and_the_step_below_it_to_none() -> None:
    tier = a_tier([a_session()], min_per_order=4)
    four = Cart().changed(tier, 1)
    assert four.of(tier.id) == 4
    assert four.changed(tier, -1).of(tier.id) == 0


def test_no_more_than_an_order_may_have_or_than_are_left() -> None:
    few = a_tier([a_session()], Stock(quantity=2))
    cart = Cart().changed(few, 1).changed(few, 1)
    assert cart.changed(few, 1) is cart
    limited = a_tier([a_session()], max_per_order=1)
    one = Cart().changed(limited, 1)
    assert one.changed(limited, 1) is one
    for_each = a_tier([a_session()], max_per_buyer=1)
    only = Cart().changed(for_each, 1)
    assert only.changed(for_each, 1) is only


def test_a_sold_out_tier_cannot_be_stepped_up() -> None:
    session = a_session()
    gone = a_tier([session], Stock(quantity=5, sold=5))
    event = an_event([session], [gone])
    line = tier_lines(Cart(), event, session.id)[0]
    assert not line.can_add
    assert Cart().changed(gone, 1).of(gone.id) == 0


def test_the_minimum_that_is_not_left_any_more_cannot_be_begun() -> None:
    session = a_session()
    tier = a_tier([session], Stock(quantity=3), min_per_order=4)
    assert not tier_lines(Cart(), an_event([session], [tier]), session.id)[0].can_add


def test_lines_stand_in_the_organisers_order_and_only_for_their_session() -> None:
    early, late = a_session(1), a_session(5)
    second, first = a_tier([early], position=2), a_tier([early], position=1)
    event = an_event([early, late], [second, first, a_tier([late])])
    assert [line.tier_id for line in tier_lines(Cart(), event, early.id)] == [first.id, second.id]


def test_a_line_says_what_it_costs() -> None:
    session = a_session()
    tier = a_tier([session], price=euros(1650))
    cart = Cart().changed(tier, 1).changed(tier, 1)
    assert tier_lines(cart, an_event([session], [tier]), session.id)[0].total == euros(3300)


def test_a_price_that_changed_is_said_and_taken_over() -> None:
    session = a_session()
    tier = a_tier([session])
    cart = Cart().changed(tier, 1)
    dearer = tier.model_copy(update={"price": euros(2600)})
    matched, change = cart.matched(an_event([session], [dearer]))
    assert change is not None
    assert change.notice is Notice.PRICE_CHANGED
    assert matched.matched(an_event([session], [dearer]))[1] is None


def test_stock_that_shrank_keeps_what_is_left_and_says_how_many() -> None:
    session = a_session()
    tier, other = a_tier([session]), a_tier([session])
    cart = Cart().having(tier, 5).having(other, 1)
    fewer = tier.model_copy(
        update={"availability": a_tier([session], Stock(quantity=2)).availability}
    )
    matched, change = cart.matched(an_event([session], [fewer, other]))
    assert (matched.of(tier.id), matched.of(other.id)) == (2, 1)
    assert change is not None
    assert (change.notice, change.available) == (Notice.NOT_ENOUGH_TICKETS, 2)


def test_a_limit_that_was_lowered_is_not_called_a_lack_of_tickets() -> None:
    session = a_session()
    tier = a_tier([session])
    limited = tier.model_copy(update={"max_per_buyer": 2})
    matched, change = Cart().having(tier, 5).matched(an_event([session], [limited]))
    assert matched.of(tier.id) == 2
    assert change is not None
    assert (change.notice, change.available) == (Notice.OVER_LIMIT, 2)


def test_a_tier_that_is_gone_is_put_back_and_the_rest_kept() -> None:
    session = a_session()
    tier, other = a_tier([session]), a_tier([session])
    matched, change = Cart().having(tier, 1).having(other, 2).matched(an_event([session], [other]))
    assert (matched.of(tier.id), matched.of(other.id)) == (0, 2)
    assert change is not None
    assert change.notice is Notice.NOT_ON_SALE
