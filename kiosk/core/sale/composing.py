"""Composing: the desk's state as the view a screen draws. Pure, but for what cards remember."""

import math
from dataclasses import dataclass, replace
from datetime import datetime
from uuid import UUID

from kiosk.core.ports import PrintOutcome
from kiosk.core.sale import donating, going_alone, timing
from kiosk.core.sale.asking import ways_to_pay
from kiosk.core.sale.cards import PictureFile, card_of, cards
from kiosk.core.sale.cart import tier_lines
from kiosk.core.sale.collecting import standing_here
from kiosk.core.sale.finishing import can_print_again
from kiosk.core.sale.paying import can_cancel
from kiosk.core.sale.programme_view import EventCard, TierLine
from kiosk.core.sale.redeeming import can_redeem
from kiosk.core.sale.state import SaleState, World
from kiosk.core.sale.terms import terms_of
from kiosk.core.sale.view import (
    UNBRANDED,
    Brand,
    EventsState,
    PrintState,
    SaleView,
    Screen,
    TicketOnScreen,
)
from ticketing.catalogue import EventView
from ticketing.collecting import worth_paper
from ticketing.money import Money, tax_included
from ticketing.order import LineView, OrderStatus, OrderView
from ticketing.stock import AvailabilityState
from ticketing.wire import Localized

_PAPER = {
    PrintOutcome.PRINTED: PrintState.PRINTED,
    PrintOutcome.FAILED: PrintState.FAILED,
    PrintOutcome.UNSURE: PrintState.UNSURE,
}


@dataclass(frozen=True)
class Surroundings:
    """What is known of the kiosk's own surroundings.

    ``mails``: the server mails tickets too. ``dialling_code``: the country's, digits alone.
    ``brand``: the organiser's look.
    """

    venue: str
    dialling_code: str = ""
    offline_since: datetime | None = None
    paper_ready: bool = True
    mails: bool = False
    brand: Brand = UNBRANDED


class Composer:
    """Makes views; remembers the cards of a catalogue, which are many and change rarely."""

    def __init__(self, picture: PictureFile) -> None:
        self._picture = picture
        self._of: tuple[tuple[EventView, ...] | None, datetime] | None = None
        self._cards: tuple[EventCard, ...] = ()
        self._by_id: dict[UUID, EventCard] = {}

    def forget_cards(self) -> None:
        """Pictures came; that the catalogue changed shows in itself."""
        self._of = None

    def view(self, state: SaleState, world: World, around: Surroundings) -> SaleView:
        """What the screen shows now; ``now`` is cut to the minute so that equal views are equal."""
        minute = world.now.replace(second=0, microsecond=0)
        self._look(world, minute)
        event = world.event(state.event_id)
        lines = _lines(state, event, minute)
        order = state.order
        total = order.total if order else _sum(lines, event)
        hold = state.hold_left(world.now)
        view = SaleView(
            screen=state.screen,
            language=state.language,
            venue=around.venue,
            now=minute,
            time_zone=_zone(event, world),
            busy=state.busy,
            online=around.offline_since is None,
            offline_since=around.offline_since,
            sells_alone=world.alone,
            alone=state.alone,
            clerk=(going_alone.clerk(state, world) if state.alone else None) or "",
            can_reserve=state.alone and state.screen is Screen.PAY_METHODS,
            events_state=self._events_state(world, around),
            events=self._cards,
            event=self._card(event, minute),
            session_id=state.session_id,
            lines=lines,
            ticket_count=sum(line.quantity for line in lines),
            total=total,
            tax=order.tax if order else _tax(total, event),
            tax_basis_points=_rate(order, event),
            notice=state.notice,
            notice_available=state.notice_available,
            hold_left_s=_whole(hold.total_seconds()) if hold is not None else None,
            idle_left_s=_whole(timing.idle_left_s(state, world)),
            idle_total_s=int(timing.idle_total_s(state)),
            patient=state.patient,
            order_number=order.number if order else None,
            follow_url=order.follow_url if order else None,
            tickets=_tickets(state),
            email=state.email,
            phone=state.phone or around.dialling_code,
            close_in_s=_whole(timing.close_in_s(state, world)),
            can_extend=order is not None and not state.extended_out and not state.alone,
            can_print_again=can_print_again(state),
        )
        around_it = _with_surroundings(_with_collecting(view, state, world), order, around)
        priced = _with_donation(_with_code(around_it, state), state)
        return _with_payment(priced, state, world)

    def _look(self, world: World, minute: datetime) -> None:
        # Another catalogue is another object: a thousand events are not compared at every tick.
        if self._of is None or self._of[0] is not world.events or self._of[1] != minute:
            self._of = (world.events, minute)
            made = cards(world.events or (), minute, self._picture)
            # The same cards stay the same object: whoever shows them need not look at each.
            if made != self._cards:
                self._cards = made
                self._by_id = {card.event_id: card for card in made}

    def _card(self, event: EventView | None, minute: datetime) -> EventCard | None:
        if event is None:
            return None
        return self._by_id.get(event.id) or card_of(event, minute, self._picture)

    def _events_state(self, world: World, around: Surroundings) -> EventsState:
        if world.events is None:
            reached = around.offline_since is None
            return EventsState.LOADING if reached else EventsState.UNREACHABLE
        return EventsState.READY if self._cards else EventsState.NONE


def _with_surroundings(view: SaleView, order: OrderView | None, around: Surroundings) -> SaleView:
    """The view with what is to be said of the kiosk itself."""
    return replace(
        view,
        brand=around.brand,
        paper_ready=around.paper_ready,
        mails=around.mails,
        mailed_to=_mailed_to(order) if around.mails else "",
    )


def _with_collecting(view: SaleView, state: SaleState, world: World) -> SaleView:
    """The view with what is to be said of an order that was bought elsewhere."""
    if state.order is None or state.proof is None:
        return view
    worth = len(worth_paper(state.order))
    return replace(view, standing=standing_here(state, world), worth_paper=worth)


def _with_code(view: SaleView, state: SaleState) -> SaleView:
    """The view with what is to be said of a code."""
    order = state.order
    return replace(
        view,
        promo_code=(order.promo_code or "") if order else "",
        discount=order.discount if order and order.promo_code else None,
        code=state.code,
        can_redeem=can_redeem(state),
    )


def _with_donation(view: SaleView, state: SaleState) -> SaleView:
    """The view with what the visitor is asked to give, and what they do."""
    appeal = donating.asked(state)
    if appeal is None or state.order is None:
        return view
    donation = donating.given(state.order)
    return replace(view, cause=appeal.cause, suggested=appeal.suggested, donation=donation)


def _with_payment(view: SaleView, state: SaleState, world: World) -> SaleView:
    """The view with what is to be said of paying."""
    order, payment = state.order, state.payment
    ways = going_alone.ways(state, world) if state.alone else ways_to_pay(state, world)
    declined = state.screen is Screen.DECLINED
    return replace(
        view,
        present_left_s=_whole(timing.present_left_s(state, world)),
        present_total_s=timing.present_total_s(state),
        ways=ways,
        method=state.method,
        pay_url=(payment.pay_url or "") if payment else "",
        page_used=payment is not None and payment.intent_id is not None,
        asked_phone=(payment.phone or "") if payment else "",
        trouble=state.trouble if declined else None,
        can_cancel=can_cancel(state),
        unknown_for_s=_since(state.unknown_s, world),
        can_try_again=declined and not state.busy,
        can_pay_otherwise=declined and not state.busy and len(ways) > 1,
        money_returned=order is not None and order.status is OrderStatus.UNFULFILLED,
    )


def _lines(state: SaleState, event: EventView | None, now: datetime) -> tuple[TierLine, ...]:
    lines: tuple[TierLine, ...] = ()
    if state.order is not None:
        lines = tuple(_ordered_line(line, event) for line in state.order.lines)
    elif event is not None and state.session_id is not None:
        lines = tier_lines(state.cart, event, state.session_id)
    return tuple(_with_terms(line, event, now) for line in lines) if event else lines


def _with_terms(line: TierLine, event: EventView, now: datetime) -> TierLine:
    tier = next((one for one in event.tiers if one.id == line.tier_id), None)
    if tier is None:
        return line
    return replace(line, terms=terms_of(tier, event, line.quantity, now))


def _mailed_to(order: OrderView | None) -> str:
    """The address that the server has, not the one on the screen: there the tickets go."""
    return (order.buyer.email or "") if order else ""


def _ordered_line(line: LineView, event: EventView | None) -> TierLine:
    tier = next((one for one in event.tiers if one.id == line.tier_id), None) if event else None
    return TierLine(
        tier_id=line.tier_id,
        name=line.tier_name,
        description=tier.description if tier else Localized(text=""),
        price=line.unit_price,
        quantity=line.quantity,
        can_add=False,
        can_remove=False,
        state=tier.availability.state if tier else AvailabilityState.PLENTY,
        free=tier.availability.available if tier else 0,
        message=tier.availability.message if tier else "",
        # What a code takes off stands in a line of its own.
        total=line.unit_price * line.quantity,
    )


def _sum(lines: tuple[TierLine, ...], event: EventView | None) -> Money | None:
    if event is None:
        return None
    total = Money.zero(event.currency)
    for line in lines:
        total += line.total
    return total


def _tax(total: Money | None, event: EventView | None) -> Money | None:
    if total is None or event is None:
        return None
    return tax_included(total, event.tax_basis_points)


def _rate(order: OrderView | None, event: EventView | None) -> int:
    if order is not None:
        return order.tax_basis_points
    return event.tax_basis_points if event else 0


def _zone(event: EventView | None, world: World) -> str:
    if event is not None:
        return event.time_zone
    return world.events[0].time_zone if world.events else "UTC"


def _tickets(state: SaleState) -> tuple[TicketOnScreen, ...]:
    order = state.order
    if order is None:
        return ()
    names = {line.tier_id: line.tier_name for line in order.lines}
    return tuple(
        TicketOnScreen(
            serial=ticket.serial,
            tier_name=names.get(ticket.tier_id, Localized(text="")),
            code=ticket.code,
            print_state=_paper_of(state, index),
        )
        for index, ticket in enumerate(order.tickets)
    )


def _paper_of(state: SaleState, index: int) -> PrintState:
    """What is known of one ticket's paper; where no printer tells, all are being printed."""
    if index < state.pages_out:
        return PrintState.PRINTED
    if state.print_outcome is not None:
        return _PAPER[state.print_outcome]
    printing = state.busy and index == (state.pages_out or index)
    return PrintState.PRINTING if printing else PrintState.WAITING


def _since(moment_s: float | None, world: World) -> int | None:
    return int(world.elapsed_s - moment_s) if moment_s is not None else None


def _whole(seconds: float | None) -> int | None:
    # Up, so that a clock shows 1 until the moment it is over.
    return max(0, math.ceil(seconds)) if seconds is not None else None
