"""Builders of valid objects for the pure tests of a sale: a catalogue, an order, a payment."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

from kiosk.core.sale.state import SaleState, World
from kiosk.core.sale.view import Screen
from ticketing.catalogue import EventStatus, EventView, SessionView, TierView
from ticketing.identifiers import new_id, new_order_number, new_payment_reference, new_serial
from ticketing.money import Money
from ticketing.order import Buyer, Channel, LineView, OrderStatus, OrderView
from ticketing.payment import PaymentMethod, PaymentStatus, PaymentView
from ticketing.stock import SaleWindow, Stock, availability
from ticketing.ticket import TicketStatus, TicketView
from ticketing.wire import Localized

NOW = datetime(2026, 11, 20, 18, 30, tzinfo=UTC)


def euros(amount: int) -> Money:
    """So many cents."""
    return Money(amount=amount, currency="EUR")


def a_session(hours: float = 1, **changes: Any) -> SessionView:
    """A session that starts so many hours from now and lasts two."""
    start = NOW + timedelta(hours=hours)
    fields: dict[str, Any] = {
        "id": new_id(),
        "starts_at": start,
        "doors_at": start - timedelta(minutes=45),
        "ends_at": start + timedelta(hours=2),
    }
    return SessionView(**fields | changes)


def a_tier(sessions: Sequence[SessionView], stock: Stock | None = None, **changes: Any) -> TierView:
    """A tier at 24.00 with 100 tickets."""
    stock = stock or Stock(quantity=100, sold=0)
    fields: dict[str, Any] = {
        "id": new_id(),
        "event_id": new_id(),
        "name": Localized(text="Standard"),
        "description": Localized(text="Free seating"),
        "price": euros(2400),
        "min_per_order": 1,
        "max_per_order": 8,
        "admits": 1,
        "position": 0,
        "session_ids": tuple(session.id for session in sessions),
        "availability": availability(stock, SaleWindow(), NOW),
    }
    return TierView(**fields | changes)


def an_event(
    sessions: Sequence[SessionView] = (), tiers: Sequence[TierView] = (), **changes: Any
) -> EventView:
    """A published event of one session and one tier, unless told otherwise."""
    sessions = tuple(sessions) or (a_session(),)
    fields: dict[str, Any] = {
        "id": new_id(),
        "organiser_id": new_id(),
        "name": Localized(text="Mira Okafor Trio"),
        "summary": Localized(text="Three voices."),
        "venue": "The Foundry",
        "room": Localized(text="Main Hall"),
        "time_zone": "Europe/Berlin",
        "currency": "EUR",
        "tax_basis_points": 700,
        "status": EventStatus.PUBLISHED,
        "version": 1,
        "picture": None,
        "sessions": sessions,
        "tiers": tuple(tiers) or (a_tier(sessions),),
    }
    return EventView(**fields | changes)


def an_order(event: EventView, quantity: int = 2, **changes: Any) -> OrderView:
    """A pending order for the first tier of ``event``, held for ten minutes."""
    tier = event.tiers[0]
    total = tier.price * quantity
    line = LineView(
        tier_id=tier.id, tier_name=tier.name, quantity=quantity, unit_price=tier.price, total=total
    )
    fields: dict[str, Any] = {
        "id": new_id(),
        "number": new_order_number(),
        "status": OrderStatus.PENDING,
        "version": 1,
        "event_id": event.id,
        "session_id": event.sessions[0].id,
        "lines": (line,),
        "total": total,
        "refunded": Money.zero(total.currency),
        "tax": euros(314),
        "tax_basis_points": 700,
        "buyer": Buyer(),
        "language": "en",
        "channel": Channel.KIOSK,
        "hold_until": NOW + timedelta(minutes=10),
        "created_at": NOW,
        "follow_url": "http://127.0.0.1/o/abc",
        "payments": (),
        "tickets": (),
    }
    return OrderView(**fields | changes)


def a_payment(order: OrderView, status: PaymentStatus, **changes: Any) -> PaymentView:
    """A first attempt to collect the order's money by card."""
    fields: dict[str, Any] = {
        "id": new_id(),
        "reference": new_payment_reference(),
        "order_id": order.id,
        "method": PaymentMethod.CARD_READER,
        "status": status,
        "amount": order.total,
        "refunded": Money.zero(order.total.currency),
        "attempt": 1,
        "created_at": NOW,
    }
    return PaymentView(**fields | changes)


def paid(order: OrderView) -> OrderView:
    """The order confirmed, with its tickets."""
    tickets = tuple(
        TicketView(
            id=new_id(),
            serial=new_serial(),
            order_id=order.id,
            event_id=order.event_id,
            tier_id=line.tier_id,
            session_ids=(order.session_id,),
            status=TicketStatus.VALID,
            generation=0,
            admits=1,
            code="A" * 122,
            issued_at=NOW,
        )
        for line in order.lines
        for _ in range(line.quantity)
    )
    changes = {"status": OrderStatus.CONFIRMED, "version": order.version + 5, "tickets": tickets}
    return order.model_copy(update=changes)


def seen(order: OrderView, payment: PaymentView, version: int = 2) -> OrderView:
    """The order as the server tells it once it has ``payment``."""
    return order.model_copy(update={"payments": (payment,), "version": version})


def a_world(event: EventView | None = None, elapsed_s: float = 1000, **changes: Any) -> World:
    """The world at the moment the tests happen."""
    events = None if event is None else (event,)
    world = World(now=NOW, elapsed_s=elapsed_s, new_id=new_id, events=events)
    return replace(world, **changes)


def later(world: World, seconds: float) -> World:
    """The world ``seconds`` later, by both of its clocks."""
    return replace(
        world, now=world.now + timedelta(seconds=seconds), elapsed_s=world.elapsed_s + seconds
    )


def at(screen: Screen, event: EventView | None = None, **changes: Any) -> SaleState:
    """A desk at ``screen``, touched just now, with ``event`` open."""
    state = SaleState(language="en", home_language="en", screen=screen)
    state = replace(state, entered_s=1000.0, touched_s=1000.0)
    if event is not None:
        state = replace(state, event_id=event.id, session_id=event.sessions[0].id)
    return replace(state, **changes)


def with_payment(
    screen: Screen, status: PaymentStatus, event: EventView | None = None, **changes: Any
) -> tuple[SaleState, OrderView, PaymentView]:
    """A desk at ``screen`` that follows a payment; with its order and its payment."""
    event = event or an_event()
    order = an_order(event)
    payment = a_payment(order, status, **changes)
    order = seen(order, payment)
    return at(screen, event, order=order, payment_id=payment.id, attempt=1), order, payment
