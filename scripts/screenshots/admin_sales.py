"""What the sample venue sold: events, orders and their history, as a server would tell them."""

from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID, uuid5

from ticketing.catalogue import EventStatus, EventView, SessionView, TierView
from ticketing.money import Money
from ticketing.order import (
    Buyer,
    Channel,
    FoundOrder,
    LineView,
    OrderStatus,
    OrderTimeline,
    OrderView,
    TimelineMoment,
    TimelineSource,
)
from ticketing.payment import CardFacts, PaymentMethod, PaymentStatus, PaymentView
from ticketing.stock import SaleWindow, Stock, availability
from ticketing.ticket import TicketStatus, TicketView
from ticketing.wire import Localized

NOW = datetime(2026, 11, 21, 19, 12, 31, tzinfo=UTC)
_NAMES = UUID("01900000-0000-7000-8000-000000000000")


def id_of(name: str) -> UUID:
    """An id that is the same in every run."""
    return uuid5(_NAMES, name)


ORGANISER_ID = id_of("The Foundry")
SESSION = SessionView(
    id=id_of("Saturday"),
    starts_at=NOW + timedelta(hours=1),
    doors_at=NOW - timedelta(hours=1),
    ends_at=NOW + timedelta(hours=4),
)
_TIERS = (
    ("General", 3800, 1400, 1186, 12, 42),
    ("Balcony", 5200, 320, 320, 0, 0),
    ("VIP", 9500, 80, 71, 2, 0),
    ("Group of 4", 13200, 60, 44, 1, 0),
    ("Student", 2400, 200, 163, 3, 10),
)


def _tier(place: int, name: str, price: int, *counts: int) -> TierView:
    stock = Stock(**dict(zip(("quantity", "sold", "held", "leased"), counts, strict=True)))
    return TierView(
        id=id_of(name),
        event_id=id_of("Ironworks Weekender"),
        name=Localized(text=name),
        description=Localized(text=""),
        price=Money(amount=price, currency="EUR"),
        min_per_order=1,
        max_per_order=8,
        admits=1,
        position=place,
        session_ids=(SESSION.id,),
        availability=availability(stock, SaleWindow(), NOW),
        stock=stock,
    )


def _event(name: str, status: EventStatus, tiers: tuple[TierView, ...], days: int) -> EventView:
    away = timedelta(days=days)
    session = SESSION.model_copy(
        update={"id": id_of(f"{name} session"), "starts_at": SESSION.starts_at + away}
    )
    return EventView(
        id=id_of(name),
        organiser_id=ORGANISER_ID,
        name=Localized(text=name),
        summary=Localized(text=""),
        venue="The Foundry",
        room=Localized(text="Main hall"),
        time_zone="Europe/Dublin",
        currency="EUR",
        tax_basis_points=1350,
        status=status,
        version=1,
        picture=None,
        sessions=(session,),
        tiers=tiers,
    )


TIERS = tuple(_tier(place, *one) for place, one in enumerate(_TIERS))
EVENTS = (
    _event("Ironworks Weekender", EventStatus.PUBLISHED, TIERS, 0),
    _event("Night Shift Cinema", EventStatus.DRAFT, (), 12),
)

_BUYERS = (
    ("Tomás Ó Briain", 1, Channel.KIOSK, OrderStatus.COMPLETED),
    ("Haddad family", 4, Channel.KIOSK, OrderStatus.COMPLETED),
    ("Priya Raman", 2, Channel.WEB, OrderStatus.COMPLETED),
    (None, 4, Channel.KIOSK, OrderStatus.PENDING),
    ("Elena Fischer", 2, Channel.WEB, OrderStatus.CONFIRMED),
    (None, 1, Channel.KIOSK, OrderStatus.COMPLETED),
    ("Maya Lindqvist", 3, Channel.KIOSK, OrderStatus.COMPLETED),
    ("Aiko Brandt", 1, Channel.WEB, OrderStatus.COMPLETED),
    ("Lukas Moreau", 2, Channel.BOX_OFFICE, OrderStatus.COMPLETED),
    (None, 2, Channel.KIOSK, OrderStatus.EXPIRED),
    ("Ingrid Solberg", 6, Channel.WEB, OrderStatus.COMPLETED),
    ("Noor Haddad", 2, Channel.WEB, OrderStatus.COMPLETED),
    ("Cormac Daly", 2, Channel.BOX_OFFICE, OrderStatus.COMPLETED),
    ("Daniel Osei", 3, Channel.KIOSK, OrderStatus.UNFULFILLED),
    ("Sofía Navarro", 2, Channel.WEB, OrderStatus.CANCELLED),
    ("Bríd Nolan", 1, Channel.KIOSK, OrderStatus.COMPLETED),
)


def _found(at: int, name: str | None, count: int, **fields: Any) -> FoundOrder:
    tier, price = TIERS[0], TIERS[0].price
    line = LineView(
        tier_id=tier.id,
        tier_name=tier.name,
        quantity=count,
        unit_price=price,
        total=price * count,
    )
    email = f"{name.split()[0].lower()}@example.org" if name and name.isascii() else None
    placed = NOW - timedelta(minutes=3 + 4 * at)
    return FoundOrder(
        id=id_of(f"order {at}"),
        number=f"W-7K{at:02}-92QD",
        approval=None,
        organiser_id=ORGANISER_ID,
        event_id=EVENTS[0].id,
        session_id=SESSION.id,
        lines=(line,),
        total=price * count,
        discount=Money.zero("EUR"),
        buyer=Buyer(name=name, email=email),
        note=None,
        created_at=placed,
        hold_until=placed + timedelta(minutes=10),
        tickets=None,
        **fields,
    )


ORDERS = tuple(
    _found(at, name, count, channel=channel, status=status)
    for at, (name, count, channel, status) in enumerate(_BUYERS)
)

_REFERENCES = (
    *("8Q2M51VX0A", "4HTX0S9V2K", "2WXEJ60TQ7", "K71D9RHC3M", "D4S9ZC1M8P", "6TNB3V0YQH"),
    *("9RKE2M7XCA", "3PZW8D5JT0", "7VCH1S4GQN", "0YBX6K9MRE", "5JDT2W8PZV", "1QHN7C3SAX"),
    *("8MGE4R0VKT", "2CSZ9P6YDB", "6VXR1N4HQW", "0ZTK8C5MJE"),
)


def reference_of(found: FoundOrder) -> str:
    """The reference of the payment that an order has."""
    return f"P-{_REFERENCES[ORDERS.index(found)]}"


def order_view(found: FoundOrder) -> OrderView:
    """An order in full, paid by card where it was paid."""
    done = {OrderStatus.COMPLETED, OrderStatus.CONFIRMED}
    paid = found.status in done
    count = found.lines[0].quantity
    fields = found.model_dump(exclude={"tickets", "organiser_id", "discount"})
    return OrderView(
        **fields,
        version=1,
        refunded=Money.zero("EUR"),
        tax=Money(amount=found.total.amount * 1350 // 11350, currency="EUR"),
        tax_basis_points=1350,
        language="en",
        follow_url="https://tickets.example.org/o/sample",
        payments=(_payment(found),) if paid else (),
        tickets=tuple(_ticket(found, at) for at in range(count)) if paid else (),
    )


def _payment(found: FoundOrder) -> PaymentView:
    return PaymentView(
        id=id_of(f"payment {found.number}"),
        reference=reference_of(found),
        order_id=found.id,
        method=PaymentMethod.CARD_READER,
        status=PaymentStatus.SUCCEEDED,
        amount=found.total,
        refunded=Money.zero("EUR"),
        attempt=2,
        card=CardFacts(brand="visa", last4="4242"),
        created_at=found.created_at,
    )


def _ticket(found: FoundOrder, at: int) -> TicketView:
    return TicketView(
        id=id_of(f"ticket {found.number} {at}"),
        serial=f"TKT-7Q4MZ8{at}D",
        order_id=found.id,
        event_id=found.event_id,
        tier_id=found.lines[0].tier_id,
        session_ids=(found.session_id,),
        status=TicketStatus.VALID if at else TicketStatus.USED,
        generation=1,
        admits=1,
        code="",
        issued_at=found.created_at,
    )


def timeline_of(found: FoundOrder) -> OrderTimeline:
    """What happened to an order: a decline, another card, paper, a letter and a scan."""
    paid = found.status is OrderStatus.COMPLETED
    money = {"amount": found.total.amount, "currency": "EUR", "reference": reference_of(found)}
    told: list[tuple[int, str, str | None, dict[str, Any]]] = [(0, "order.placed", "Kiosk 2", {})]
    if paid:
        told += [
            (37, "payment.started", "Kiosk 2", money),
            (
                58,
                "payment.failed",
                None,
                {"reason": "card not accepted", "reference": reference_of(found)},
            ),
            (94, "payment.succeeded", None, money),
            (95, "order.confirmed", None, {}),
            (103, "order.delivered", "Kiosk 2", {}),
            (108, "letter.sent", None, {"to": found.buyer.email or "guest@example.org"}),
            (1326, "scan.admitted", "North gate", {"serial": "TKT-7Q4MZ80D"}),
            (3125, "scan.refused", "Main gate", {"serial": "TKT-7Q4MZ80D"}),
        ]
    moments = [
        TimelineMoment(
            at=found.created_at + timedelta(seconds=after),
            source=TimelineSource.AUDIT,
            what=what,
            who=who,
            subject_id=found.id,
            details=details,
        )
        for after, what, who, details in told
    ]
    return OrderTimeline(moments=tuple(moments))
