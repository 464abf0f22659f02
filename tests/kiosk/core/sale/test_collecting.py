"""Who comes for what they bought elsewhere: found, printed once, and nothing of it kept."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from kiosk.core.ports import PrintOutcome
from kiosk.core.sale.collecting import standing_here
from kiosk.core.sale.errand import CollectTickets, FindOrder, PrintCollected, Silence
from kiosk.core.sale.finishing import can_print_again
from kiosk.core.sale.flow import IDLE_COUNTS
from kiosk.core.sale.intent import Press, SeekOrder
from kiosk.core.sale.returning import answered
from kiosk.core.sale.serving import touched
from kiosk.core.sale.state import Move, SaleState
from kiosk.core.sale.timing import IDLE_ON_FORMS_S, STILL_THERE_S, tick
from kiosk.core.sale.view import EventsState, Notice, PrintState, Screen
from tests.kiosk.core.sale.building import a_world, an_event, an_order, at, later, paid
from tests.kiosk.core.sale.visiting import Foyer
from tests.server.order.buying import FREE, pay_nothing, place
from tests.server.selling import open_venue
from ticketing.collecting import OrderProof, Standing
from ticketing.order import Buyer, Channel, OrderView, Paper
from ticketing.problem import ProblemCode, RefusedError
from ticketing.ticket import TicketStatus

EVENT = an_event()
WORLD = a_world(EVENT)
BOUGHT = paid(an_order(EVENT, channel=Channel.WEB))
WISH = SeekOrder("f7k4mq2x", "lea@example.org")
PROOF = OrderProof(number="f7k4mq2x", contact="lea@example.org")


def typing() -> SaleState:
    """Somebody who is asked for a number."""
    return touched(at(Screen.EVENTS, EVENT), Press.FIND_ORDER, WORLD).state


def seeking() -> Move:
    """Somebody who has typed it and waits."""
    return touched(typing(), WISH, WORLD)


def at_found(order: OrderView = BOUGHT) -> SaleState:
    """Somebody who sees their order."""
    asked = seeking()
    return answered(asked.state, asked.errands[0], order, WORLD).state


def printing() -> Move:
    """Somebody whose claim was granted."""
    asked = touched(at_found(), Press.COLLECT, WORLD)
    return answered(asked.state, asked.errands[0], BOUGHT, WORLD)


def printed(outcome: PrintOutcome) -> SaleState:
    """The printer has said what became of it, and the screen has turned."""
    move = printing()
    state = answered(move.state, move.errands[0], outcome, WORLD).state
    return tick(state, later(WORLD, 2)).state


def refused(code: ProblemCode) -> SaleState:
    """The server did not find it."""
    asked = seeking()
    return answered(asked.state, asked.errands[0], RefusedError(code, "No.").problem, WORLD).state


def test_what_was_bought_is_found_and_printed() -> None:
    assert seeking().errands == (FindOrder(PROOF),)
    state = at_found()
    assert (state.screen, standing_here(state, WORLD)) == (Screen.FOUND, Standing.PRINTABLE)
    (claim,) = touched(state, Press.COLLECT, WORLD).errands
    assert isinstance(claim, CollectTickets)
    assert (claim.order_id, claim.proof) == (BOUGHT.id, PROOF)
    assert (printing().state.screen, printing().errands) == (
        Screen.PRINTING,
        (PrintCollected(BOUGHT),),
    )
    assert printed(PrintOutcome.PRINTED).screen is Screen.DONE


@pytest.mark.parametrize(
    ("code", "notice"),
    [
        (ProblemCode.NOT_FOUND, Notice.ORDER_UNKNOWN),
        (ProblemCode.TOO_MANY_REQUESTS, Notice.ORDER_TOO_OFTEN),
        (ProblemCode.INTERNAL, Notice.ORDER_NOT_NOW),
    ],
)
def test_what_is_not_found_is_said(code: ProblemCode, notice: Notice) -> None:
    state = refused(code)
    assert (state.screen, state.notice, state.busy) == (Screen.FIND, notice, False)


@pytest.mark.parametrize("wish", [SeekOrder("W-1", ""), SeekOrder("", "a@b.de"), SeekOrder()])
def test_half_a_pair_is_not_asked_for(wish: SeekOrder) -> None:
    move = touched(typing(), wish, WORLD)
    assert (move.errands, move.state.notice) == ((), Notice.ORDER_UNKNOWN)


def test_without_the_server_it_is_said_what_lets_in_all_the_same() -> None:
    asked = seeking()
    state = answered(asked.state, asked.errands[0], Silence.UNREACHED, WORLD).state
    assert (state.screen, state.notice) == (Screen.FIND, Notice.ORDER_NOT_NOW)


def test_a_claim_whose_answer_was_lost_is_made_again_as_the_same_claim() -> None:
    asked = touched(at_found(), Press.COLLECT, WORLD)
    state = answered(asked.state, asked.errands[0], Silence.UNREACHED, WORLD).state
    assert (state.screen, state.notice) == (Screen.FOUND, Notice.ORDER_NOT_NOW)
    assert touched(state, Press.COLLECT, WORLD).errands == asked.errands


def test_a_claim_that_somebody_else_made_leaves_the_tickets_to_staff() -> None:
    asked = touched(at_found(), Press.COLLECT, WORLD)
    problem = RefusedError(ProblemCode.ORDER_STATE, "No.").problem
    state = answered(asked.state, asked.errands[0], problem, WORLD).state
    assert (state.screen, standing_here(state, WORLD)) == (Screen.FOUND, Standing.FOR_STAFF)
    assert touched(state, Press.COLLECT, WORLD).errands == ()


def test_an_answer_for_somebody_who_left_changes_nothing() -> None:
    asked, free = seeking(), at(Screen.EVENTS, EVENT)
    assert answered(free, asked.errands[0], BOUGHT, WORLD) == Move(free)


@pytest.mark.parametrize(
    ("changes", "how"),
    [
        ({"paper": Paper.PRINTED}, Standing.FOR_STAFF),
        ({"paper": Paper.UNSURE}, Standing.FOR_STAFF),
        ({"channel": Channel.KIOSK}, Standing.FOR_STAFF),
        ({"channel": Channel.KIOSK, "paper": Paper.FAILED}, Standing.PRINTABLE),
        ({"event_id": an_event().id}, Standing.FOR_STAFF),
    ],
)
def test_only_what_no_printer_printed_is_printed_here(
    changes: dict[str, Any], how: Standing
) -> None:
    state = at_found(BOUGHT.model_copy(update=changes))
    assert standing_here(state, WORLD) is how
    assert bool(touched(state, Press.COLLECT, WORLD).errands) is (how is Standing.PRINTABLE)


def test_only_tickets_that_open_something_are_printed() -> None:
    void = BOUGHT.tickets[0].model_copy(update={"status": TicketStatus.VOID})
    part = BOUGHT.model_copy(update={"tickets": (void, BOUGHT.tickets[1])})
    asked = touched(at_found(part), Press.COLLECT, WORLD)
    (errand,) = answered(asked.state, asked.errands[0], part, WORLD).errands
    assert isinstance(errand, PrintCollected)
    assert errand.order.tickets == (BOUGHT.tickets[1],)


@pytest.mark.parametrize(
    ("outcome", "again"),
    [(PrintOutcome.FAILED, True), (PrintOutcome.UNSURE, False), (PrintOutcome.PRINTED, False)],
)
def test_it_is_printed_again_only_where_surely_nothing_came(
    outcome: PrintOutcome, *, again: bool
) -> None:
    state = printed(outcome)
    assert can_print_again(state) is again
    claims = touched(state, Press.PRINT_AGAIN, WORLD).errands
    assert [type(one) for one in claims] == ([CollectTickets] if again else [])


@pytest.mark.parametrize("leave", [Press.BACK, Press.DONE])
def test_whoever_goes_takes_everything_with_them_and_the_order_stays_as_it_is(
    leave: Press,
) -> None:
    move = touched(at_found(), leave, WORLD)
    assert move.errands == ()
    assert (move.state.order, move.state.proof, move.state.event_id) == (None, None, None)


def test_paper_that_did_not_come_is_not_called_shown_of_somebody_elses_order() -> None:
    assert touched(printed(PrintOutcome.FAILED), Press.DONE, WORLD).errands == ()


def test_nobody_there_clears_what_was_found() -> None:
    assert {Screen.FIND, Screen.FOUND} <= IDLE_COUNTS
    asked = tick(at_found(), later(WORLD, IDLE_ON_FORMS_S)).state
    assert asked.asked_s is not None
    gone = tick(asked, later(WORLD, IDLE_ON_FORMS_S + STILL_THERE_S)).state
    assert (gone.screen, gone.order, gone.proof) == (Screen.ATTRACT, None, None)


def test_an_order_that_was_bought_elsewhere_has_no_hold_here() -> None:
    state = replace(at_found(), screen=Screen.FOUND)
    assert state.hold_left(WORLD.now) is None


def test_a_web_order_comes_out_of_a_real_kiosk_once(foyer: Foyer) -> None:
    venue = open_venue(foyer.server, FREE)
    public = foyer.server.client(None)
    placed = place(public, venue.order(2, buyer=Buyer(email="lea@example.org")))
    holder = foyer.server.client(placed.follow_url.rpartition("/")[2])
    order = pay_nothing(holder, placed)
    with replace(foyer, venue=venue).visitor() as visitor:
        visitor.sees(Screen.ATTRACT)
        visitor.until(lambda view: view.events_state is EventsState.READY)
        visitor.asks(Press.START, Press.FIND_ORDER, SeekOrder(order.number, "kofi@example.org"))
        assert visitor.until(lambda v: v.notice is not None).notice is Notice.ORDER_UNKNOWN
        visitor.asks(SeekOrder(code=order.follow_url))
        found = visitor.sees(Screen.FOUND)
        assert (found.standing, found.worth_paper) == (Standing.PRINTABLE, 2)
        visitor.asks(Press.COLLECT)
        done = visitor.sees(Screen.DONE)
        assert {one.print_state for one in done.tickets} == {PrintState.PRINTED}
        assert len(foyer.printer.printed[-1].tickets) == 2
        shown = [[one.print_state for one in view.tickets] for view in visitor.seen]
        assert [PrintState.PRINTED, PrintState.PRINTING] in shown
        visitor.asks(Press.DONE)
        visitor.sees(Screen.ATTRACT)
        visitor.asks(Press.START, Press.FIND_ORDER, SeekOrder(order.number, "lea@example.org"))
        assert visitor.sees(Screen.FOUND).standing is Standing.FOR_STAFF
        _nothing_of_it_on_disk(foyer.folder, b"lea@example.org", order.number.encode())
    assert OrderView.model_validate(holder.get(f"/orders/{order.id}").json()).paper is Paper.PRINTED


def _nothing_of_it_on_disk(folder: Path, *words: bytes) -> None:
    files = [one for one in folder.rglob("*") if one.is_file()]
    assert files
    for word in words:
        assert not [one for one in files if word in one.read_bytes()]
