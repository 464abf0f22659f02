"""The state of a desk as one frozen value, and the small moves every rule is made of. Pure."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from uuid import UUID

from kiosk.core.ports import PrintOutcome
from kiosk.core.sale.alone.offering import NOTHING, AtHand
from kiosk.core.sale.cart import Cart
from kiosk.core.sale.errand import UNSEEN, Errand
from kiosk.core.sale.flow import FLOW, Step
from kiosk.core.sale.view import Notice, Screen
from ticketing.catalogue import EventView
from ticketing.collecting import OrderProof
from ticketing.donation import Appeal
from ticketing.order import OrderView
from ticketing.payment import PaymentMethod, PaymentMethodView, PaymentView, Trouble


@dataclass(frozen=True)
class World:
    """What the rules may know of the outside at one moment.

    ``now`` is the server's time as far as known; ``elapsed_s`` only grows, timers count with it.
    ``methods`` are the ways of paying that are set up; None while the server has not told them.
    ``at_hand`` is what can be sold without the server; ``alone``: that is out of reach, and there
    is something.
    """

    now: datetime
    elapsed_s: float
    new_id: Callable[[], UUID]
    events: tuple[EventView, ...] | None = None
    methods: tuple[PaymentMethodView, ...] | None = None
    at_hand: AtHand = NOTHING
    alone: bool = False
    paper_ready: bool = True

    def event(self, event_id: UUID | None) -> EventView | None:
        """An event of the catalogue."""
        return next((event for event in self.events or () if event.id == event_id), None)


@dataclass(frozen=True)
class SaleState:
    """Everything the desk holds of the customer in front of it.

    ``entered_s``, ``touched_s``, ``asked_s``, ``presented_s``, ``unknown_s``, ``unreached_s`` and
    ``nudged_s`` are moments of the stopwatch; None where the thing has not happened. ``alone``: the
    order is the kiosk's own, of which the server has not heard. ``patient``: somebody
    asked for more time on every screen that waits for them. ``appeal``: what they are asked to give
    for, as it was when the order was placed. ``proof``: the order was bought
    elsewhere, and this shows whose it is; ``claim_id`` is that of a claim under way.
    """

    language: str
    home_language: str
    screen: Screen = Screen.STARTING
    event_id: UUID | None = None
    session_id: UUID | None = None
    cart: Cart = field(default_factory=Cart)
    order: OrderView | None = None
    appeal: Appeal | None = None
    alone: bool = False
    method: PaymentMethod = PaymentMethod.CARD_READER
    phone: str = ""
    payment_id: UUID | None = None
    attempt: int = 0
    trouble: Trouble | None = None
    code: str = ""
    email: str = ""
    notice: Notice | None = None
    notice_available: int | None = None
    busy: bool = False
    extended_out: bool = False
    patient: bool = False
    print_outcome: PrintOutcome | None = None
    pages_out: int = 0
    proof: OrderProof | None = None
    claim_id: UUID | None = None
    entered_s: float = 0.0
    touched_s: float = 0.0
    asked_s: float | None = None
    presented_s: float | None = None
    unknown_s: float | None = None
    unreached_s: float | None = None
    nudged_s: float | None = None

    @property
    def payment(self) -> PaymentView | None:
        """The payment being followed, as last seen."""
        if self.order is None:
            return None
        return next((one for one in self.order.payments if one.id == self.payment_id), None)

    def knows(self, payment: PaymentView) -> "SaleState":
        """The state with ``payment`` as last seen, put into its order."""
        if self.order is None:
            return self
        others = tuple(one for one in self.order.payments if one.id != payment.id)
        order = self.order.model_copy(update={"payments": (*others, payment)})
        return replace(self, order=order, attempt=max(self.attempt, payment.attempt))

    def hold_left(self, now: datetime) -> timedelta | None:
        """How long the tickets are still held; None without an order that is bought here."""
        return self.order.hold_until - now if self.order and self.proof is None else None


@dataclass(frozen=True)
class Move:
    """What a rule decided: the next state, and what to do outside."""

    state: SaleState
    errands: tuple[Errand, ...] = ()


def stay(state: SaleState) -> Move:
    """Nothing happens."""
    return Move(state)


def go(state: SaleState, step: Step, world: World) -> SaleState:
    """The state on the screen that ``step`` leads to; the same screen keeps its clock.

    Raises:
        IllegalTransitionError: the table has no such step.
    """
    screen = FLOW.advance(state.screen, step)
    if screen is state.screen:
        return state
    return replace(
        state, screen=screen, entered_s=world.elapsed_s, touched_s=world.elapsed_s, asked_s=None
    )


def send(state: SaleState, errand: Errand) -> Move:
    """Do ``errand`` outside; the desk is busy until it comes back, unless nobody waits for it."""
    busy = state.busy or not isinstance(errand, UNSEEN)
    return Move(replace(state, busy=busy), (errand,))


def said(state: SaleState, notice: Notice, available: int | None = None) -> SaleState:
    """The state with a notice on its screen."""
    return replace(state, notice=notice, notice_available=available)


def cleared(state: SaleState, screen: Screen, world: World) -> SaleState:
    """A desk nobody stands at: nothing of the last customer is left in it."""
    return SaleState(
        language=state.home_language,
        home_language=state.home_language,
        screen=screen,
        entered_s=world.elapsed_s,
        touched_s=world.elapsed_s,
    )
