"""A donation at the review: asked for once, given by touching, and never chosen beforehand."""

from dataclasses import replace
from functools import partial

import pytest

from kiosk.core.sale import donating
from kiosk.core.sale.composing import Composer, Surroundings
from kiosk.core.sale.errand import PlaceOrder, SetDonation
from kiosk.core.sale.intent import Donate, GiveCode, Press
from kiosk.core.sale.returning import answered
from kiosk.core.sale.serving import touched
from kiosk.core.sale.state import SaleState, World
from kiosk.core.sale.view import Notice, SaleView, Screen
from tests.kiosk.core.sale.building import a_world, an_event, an_order, at, euros
from tests.kiosk.core.sale.visiting import BY_CARD, Foyer
from tests.server.order.giving import ROOF, ask
from tests.server.promotion.selling_off import make
from ticketing.donation import Appeal
from ticketing.money import Money
from ticketing.order import NewLine, NewOrder, OrderStatus, OrderView
from ticketing.problem import ProblemCode, RefusedError

EVENT = an_event(appeal=ROOF)
IN_YEN = Appeal(cause=ROOF.cause, suggested=(Money(amount=500, currency="JPY"),))
WORLD = a_world(EVENT)
ORDER = an_order(EVENT)


def placed(world: World = WORLD) -> SaleState:
    """Somebody whose tickets are held just now."""
    event = world.event(EVENT.id) or EVENT
    state = at(Screen.TIERS, event, busy=True)
    state = replace(state, cart=state.cart.changed(event.tiers[0], 1).changed(event.tiers[0], 1))
    line = NewLine(tier_id=event.tiers[0].id, quantity=2)
    wish = NewOrder(id=ORDER.id, session_id=ORDER.session_id, lines=(line,))
    return answered(state, PlaceOrder(wish), ORDER, world).state


def seen(state: SaleState, world: World = WORLD) -> SaleView:
    """What the visitor sees."""
    return Composer(lambda _: None).view(state, world, Surroundings("The Foundry"))


def giving(cents: int, version: int = 2) -> OrderView:
    """The order once it gives so much."""
    total = ORDER.total + euros(cents)
    changes = {"donation": euros(cents), "total": total, "version": version}
    return ORDER.model_copy(update=changes)


def costs(total: Money, view: SaleView) -> bool:
    """Whether this is what is to be paid."""
    return view.total == total


def refused(code: ProblemCode, state: SaleState | None = None) -> SaleState:
    """The state after the server refused the gift."""
    asked = touched(state or placed(), Donate(500), WORLD)
    return answered(asked.state, asked.errands[0], RefusedError(code, "No.").problem, WORLD).state


def test_it_is_asked_for_at_the_review_and_nothing_is_chosen() -> None:
    view = seen(placed())
    assert (view.cause, view.suggested, view.donation) == (ROOF.cause, ROOF.suggested, euros(0))
    assert view.total == ORDER.total
    assert view.notice is None


def test_an_amount_is_given_by_touching_it_and_the_total_follows() -> None:
    asked = touched(placed(), Donate(500), WORLD)
    assert asked.errands == (SetDonation(ORDER.id, euros(500)),)
    after = answered(asked.state, asked.errands[0], giving(500), WORLD).state
    view = seen(after)
    assert (after.screen, after.busy, view.donation) == (Screen.REVIEW, False, euros(500))
    assert view.total == ORDER.total + euros(500)
    back = touched(after, Donate(0), WORLD)
    assert back.errands == (SetDonation(ORDER.id, None),)


@pytest.mark.parametrize("amount", [0, 1, 499, -200, 1_000_000])
def test_what_is_given_already_or_not_suggested_asks_nobody(amount: int) -> None:
    assert touched(placed(), Donate(amount), WORLD).errands == ()


@pytest.mark.parametrize(
    "world",
    [
        a_world(EVENT.model_copy(update={"appeal": None})),
        a_world(EVENT.model_copy(update={"appeal": IN_YEN})),
        a_world(EVENT, methods=()),
    ],
    ids=["not asked", "another currency", "nothing can be paid here"],
)
def test_nobody_is_asked_where_it_cannot_be_given(world: World) -> None:
    state = placed(world)
    assert seen(state, world).cause is None
    assert touched(state, Donate(500), world).errands == ()


def test_a_sale_without_the_server_asks_for_none() -> None:
    alone = replace(placed(), alone=True)
    assert seen(alone).cause is None
    assert touched(alone, Donate(500), WORLD).errands == ()


@pytest.mark.parametrize("screen", [Screen.CODE, Screen.EMAIL, Screen.PAY_METHODS])
def test_it_is_asked_for_on_no_other_screen(screen: Screen) -> None:
    state = replace(placed(), screen=screen)
    assert seen(state).cause is None
    assert touched(state, Donate(500), WORLD).errands == ()


def test_an_organiser_that_stopped_asking_is_not_asked_for_any_more() -> None:
    state = refused(ProblemCode.DONATION_NOT_TAKEN)
    assert (state.screen, state.notice) == (Screen.REVIEW, Notice.DONATION_NOT_TAKEN)
    assert seen(state).cause is None
    gave = replace(placed(), order=giving(200))
    still = refused(ProblemCode.DONATION_NOT_TAKEN, gave)
    assert seen(still).donation == euros(200), "and what was given can be taken back"
    assert touched(still, Donate(0), WORLD).errands == (SetDonation(ORDER.id, None),)


def test_what_is_asked_for_stays_as_it_was_while_somebody_decides() -> None:
    silent = a_world(EVENT.model_copy(update={"appeal": None}))
    assert seen(placed(), silent).cause == ROOF.cause


def test_a_hold_that_ended_meanwhile_lapses_and_a_surprise_is_said() -> None:
    assert refused(ProblemCode.HOLD_EXPIRED).screen is Screen.HOLD_LAPSED
    assert refused(ProblemCode.PAYMENT_OPEN).notice is Notice.SERVER_REFUSED


def test_a_server_that_knows_no_donations_gives_none() -> None:
    assert donating.given(ORDER) == euros(0)


def test_real_tickets_that_a_code_makes_free_leave_the_gift_to_be_paid(foyer: Foyer) -> None:
    _, whole = make(foyer.venue.operator, foyer.venue, kind="free")
    ask(foyer.venue)
    with foyer.visitor() as visitor:
        visitor.chooses(2)
        visitor.until(lambda view: view.cause == ROOF.cause and view.donation == euros(0))
        for amount, total in ((1000, euros(6000)), (0, euros(5000)), (500, euros(5500))):
            visitor.asks(Donate(amount))
            visitor.until(partial(costs, total))
        visitor.asks(Press.TYPE_CODE, GiveCode(whole))
        lower = visitor.until(lambda view: view.discount == euros(5000))
        assert (lower.total, lower.donation) == (euros(500), euros(500))
        visitor.asks(*BY_CARD)
        visitor.until(lambda view: view.can_cancel)
        foyer.stripe.present_card()
        visitor.sees(Screen.DONE)
        order = visitor.parts.journal.entries()[0].order_id
        client = foyer.server.client(visitor.parts.identity.token)
        there = OrderView.model_validate(client.get(f"/orders/{order}").json())
    assert (there.status, there.total, there.donation) == (
        OrderStatus.COMPLETED,
        euros(500),
        euros(500),
    )
    assert [one.amount for one in there.payments] == [euros(500)]
