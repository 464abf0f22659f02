"""Finishing: from the money being here to the next customer. Pure.

After payment nothing is refused: what paper cannot do, the screen does.
"""

from dataclasses import replace
from uuid import UUID

from kiosk.core.ports import PrintOutcome
from kiosk.core.sale.errand import PrintTickets, Recovered, SayShown
from kiosk.core.sale.flow import Step
from kiosk.core.sale.leaving import leave
from kiosk.core.sale.state import Move, SaleState, World, go, send, stay
from kiosk.core.sale.view import Screen
from ticketing.collecting import Standing, standing

APPROVED_S = 1.5
"""How long "approved" stands at least: people look up from the reader."""

PRINTING_S = 1.0

_NOT_ON_PAPER = frozenset({PrintOutcome.FAILED, PrintOutcome.UNSURE})


def paper_came(state: SaleState, outcome: PrintOutcome, world: World) -> Move:
    """The printer said what became of the tickets."""
    return stay(turn_page(replace(state, print_outcome=outcome), world))


def pages_came(state: SaleState, order_id: UUID, pages: int) -> Move:
    """So many tickets are out, and the next is being printed."""
    ours = state.order is not None and state.order.id == order_id
    return stay(replace(state, pages_out=pages) if ours and state.busy else state)


def turn_page(state: SaleState, world: World) -> SaleState:
    """From "approved" to printing to done, each seen for long enough to be read."""
    shown_s = world.elapsed_s - state.entered_s
    if state.screen is Screen.APPROVED and shown_s >= APPROVED_S:
        return go(state, Step.PRINT, world)
    if (
        state.screen is Screen.PRINTING
        and state.print_outcome is not None
        and shown_s >= PRINTING_S
    ):
        return go(state, Step.FINISH, world)
    return state


def can_print_again(state: SaleState) -> bool:
    """Whether asking for paper once more is offered: never where it surely came out.

    What is collected is printed again only where surely none did.
    """
    if state.screen is not Screen.DONE or state.busy:
        return False
    if state.proof is not None and state.order is not None:
        return standing(state.order) is Standing.PRINTABLE
    return state.print_outcome in _NOT_ON_PAPER


def print_again(state: SaleState) -> Move:
    """Print because somebody asked; nothing is ever printed twice without."""
    if not can_print_again(state) or state.order is None:
        return stay(state)
    return send(replace(state, print_outcome=None, pages_out=0), PrintTickets(state.order))


def done(state: SaleState, world: World) -> Move:
    """The customer says they have what they came for."""
    order, outcome = state.order, state.print_outcome
    move = leave(state, world)
    ours = state.proof is None
    if state.screen is Screen.DONE and order and ours and outcome in _NOT_ON_PAPER:
        return Move(move.state, (SayShown(order.id), *move.errands))
    return move


def recovered(state: SaleState, found: Recovered, world: World) -> Move:
    """Start serving; tickets of a sale that a power cut interrupted are shown first."""
    if found.order is None:
        return stay(go(state, Step.OPEN, world))
    state = replace(
        state,
        order=found.order,
        event_id=found.order.event_id,
        session_id=found.order.session_id,
        language=found.order.language,
        print_outcome=found.outcome,
    )
    return stay(go(state, Step.RESUME, world))
