"""Collecting: somebody comes for what they bought elsewhere; found, and printed once. Pure.

Nothing of it is kept on disk. The server, which claims the paper for this kiosk before any
comes, does what the journal does for a sale.
"""

from dataclasses import replace

from pydantic import ValidationError

from kiosk.core.ports import PrintOutcome
from kiosk.core.sale.errand import CollectTickets, FindOrder, PrintCollected
from kiosk.core.sale.finishing import paper_came
from kiosk.core.sale.flow import FLOW, Step
from kiosk.core.sale.intent import SeekOrder
from kiosk.core.sale.state import Move, SaleState, World, go, said, send, stay
from kiosk.core.sale.view import Notice, Screen
from ticketing.collecting import OrderProof, Standing, standing, worth_paper
from ticketing.order import OrderView, Paper
from ticketing.problem import Problem, ProblemCode

_SAID = {
    ProblemCode.NOT_FOUND: Notice.ORDER_UNKNOWN,
    ProblemCode.TOO_MANY_REQUESTS: Notice.ORDER_TOO_OFTEN,
}


def finding_asked(state: SaleState, world: World) -> Move:
    """Show where an order's number is typed."""
    return stay(go(state, Step.FIND, world) if FLOW.allows(state.screen, Step.FIND) else state)


def went_back(state: SaleState, world: World) -> Move:
    """Look at another order, or at what is on sale; nothing of this one is kept."""
    bare = replace(
        state, proof=None, claim_id=None, order=None, event_id=None, session_id=None, notice=None
    )
    return stay(go(bare, Step.BACK, world))


def sought(state: SaleState, wish: SeekOrder) -> Move:
    """Look for the order that somebody shows to be theirs."""
    if state.screen is not Screen.FIND:
        return stay(state)
    try:
        proof = OrderProof(
            number=wish.number or None, contact=wish.contact or None, code=wish.code or None
        )
    except ValidationError:
        return stay(said(state, Notice.ORDER_UNKNOWN))
    return send(replace(state, proof=proof), FindOrder(proof))


def found(state: SaleState, order: OrderView, world: World) -> Move:
    """Show it."""
    known = replace(
        state, order=order, event_id=order.event_id, session_id=order.session_id, notice=None
    )
    return stay(go(known, Step.FOUND, world))


def standing_here(state: SaleState, world: World) -> Standing | None:
    """How the order that is collected stands; what this kiosk knows no event of is for staff."""
    if state.proof is None or state.order is None:
        return None
    how = standing(state.order)
    unknown = how is Standing.PRINTABLE and world.event(state.order.event_id) is None
    return Standing.FOR_STAFF if unknown else how


def collect(state: SaleState, world: World) -> Move:
    """Claim the paper, so that nobody else prints it: the first time, or after none came out."""
    order, proof = state.order, state.proof
    if (
        state.screen not in {Screen.FOUND, Screen.DONE}
        or order is None
        or proof is None
        or standing_here(state, world) is not Standing.PRINTABLE
    ):
        return stay(state)
    # The same claim until it is answered: a lost answer must not leave the tickets to staff.
    claim_id = state.claim_id or world.new_id()
    state = replace(state, claim_id=claim_id)
    return send(state, CollectTickets(order.id, proof, claim_id))


def claimed(state: SaleState, order: OrderView, world: World) -> Move:
    """The paper is this kiosk's: print what is worth it."""
    order = order.model_copy(update={"tickets": worth_paper(order)})
    state = replace(state, order=order, claim_id=None, print_outcome=None, pages_out=0)
    if FLOW.allows(state.screen, Step.COLLECT):
        state = go(state, Step.COLLECT, world)
    return send(state, PrintCollected(order))


def printed(state: SaleState, outcome: PrintOutcome, world: World) -> Move:
    """The printer said what became of the tickets, which the server has been told."""
    return paper_came(_with_paper(state, Paper(outcome.value)), outcome, world)


def refused(state: SaleState, problem: Problem) -> Move:
    """It was not found, or it is not for its buyer to print."""
    if state.screen is Screen.FIND:
        return stay(said(replace(state, proof=None), _SAID.get(problem.code, Notice.ORDER_NOT_NOW)))
    if problem.code is ProblemCode.ORDER_STATE:
        # Somebody else has asked a printer meanwhile.
        return stay(replace(_with_paper(state, Paper.PRINTING), claim_id=None))
    return stay(said(state, Notice.ORDER_NOT_NOW))


def unreached(state: SaleState) -> Move:
    """The server cannot be asked now."""
    return stay(said(state, Notice.ORDER_NOT_NOW))


def _with_paper(state: SaleState, paper: Paper) -> SaleState:
    if state.order is None:
        return state
    return replace(state, order=state.order.model_copy(update={"paper": paper}))
