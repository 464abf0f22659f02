"""Days of trade in a database: sales in three zones and currencies around midnight, some undone."""

import random
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from itertools import cycle
from typing import Any
from uuid import UUID

from sqlalchemy import Connection

from server.audit.writing import SYSTEM, actor_of
from server.catalogue.doing import Doing
from server.catalogue.events import act_on_event, add_event
from server.catalogue.organisers import (
    NewOrganiser,
    OrganiserChange,
    add_organiser,
    change_organiser,
)
from server.catalogue.tiers import add_tier
from server.database import Database
from server.granting import grant
from server.order.confirming import Confirmation, confirm
from server.order.placing import Placing, place
from server.order.reading import order_of
from server.payment.giving_back import Wish, give_back
from server.payment.records import PaymentRecord
from server.payment.simulating import simulate
from server.payment.starting import start
from server.payment.till import Till
from server.permissions import Action, Role
from server.promotion.making import make
from server.security import Device, Operator, Person, Principal, Secrets
from server.settings import Settings
from server.steps import Steps
from server.ticket.signing import Signer
from server.ticket.viewing import tickets_of_order
from tests.server.selling import a_tier, an_event
from ticketing.catalogue import EventAct, NewEvent, NewSession, NewTier
from ticketing.device import DeviceKind
from ticketing.donation import Appeal, Cause
from ticketing.identifiers import new_id
from ticketing.money import Money
from ticketing.order import NewLine, NewOrder
from ticketing.payment import PaymentMethod, SimulatedOutcome, StartPayment
from ticketing.problem import ProblemCode, RefusedError
from ticketing.promotion import NewPromotion
from ticketing.refund import HowMuch

CODE = "EARLYBIRD"
GIFTS = (0, 0, 0, 100, 299, 1_000)
"""What buyers give on top, in minor units, where they are asked."""

SESSION = datetime(2030, 6, 1, 19, tzinfo=UTC)
# In Berlin the clocks go back in the night before the 25th; in New York a week later.
MIDNIGHTS = (
    datetime(2026, 10, 23, 22, tzinfo=UTC),
    datetime(2026, 10, 24, 22, tzinfo=UTC),
    datetime(2026, 10, 25, 23, tzinfo=UTC),
    datetime(2026, 10, 25, 4, tzinfo=UTC),
    datetime(2026, 10, 24, 15, tzinfo=UTC),
)
AROUND = (
    timedelta(),
    timedelta(microseconds=-1),
    timedelta(seconds=1),
    timedelta(hours=2, minutes=30),
    timedelta(hours=-5),
)

_NOTHING_LEFT = (ProblemCode.REFUND_NOT_POSSIBLE, ProblemCode.TICKET_STATE)


@dataclass(frozen=True)
class Show:
    """An event and what it sells."""

    event: NewEvent
    tiers: tuple[NewTier, ...]


@dataclass
class Trade:
    """A database, its shows, and a clock that is set before each deed."""

    database: Database
    till: Till
    clock: list[datetime]
    shows: list[Show] = field(default_factory=list)

    def show(
        self,
        organiser_id: UUID,
        zone: str,
        *tiers: tuple[int, int],
        currency: str,
        sessions: tuple[NewSession, ...] | None = None,
    ) -> Show:
        """A published event; each tier has its price and its rate in basis points."""
        evening = NewSession(
            id=new_id(), starts_at=SESSION, doors_at=SESSION, ends_at=SESSION + timedelta(hours=3)
        )
        times = sessions or (evening,)
        event = an_event(organiser_id, time_zone=zone, currency=currency, sessions=times)
        made = tuple(
            a_tier(
                event,
                price=Money(amount=price, currency=currency),
                tax_basis_points=rate,
                quantity=10_000,
            )
            for price, rate in tiers
        )

        def write(connection: Connection) -> None:
            by = Doing(SYSTEM, self.clock[0])
            add_event(connection, event, by)
            for tier in made:
                add_tier(connection, event.id, tier, by)
            act_on_event(connection, event.id, EventAct.PUBLISH, by)

        self.database.write(write)
        found = Show(event, made)
        self.shows.append(found)
        return found

    def organiser(self, currency: str) -> UUID:
        """A new organiser with a code that takes 15 % off, which asks for gifts in a currency."""
        new = NewOrganiser(id=new_id(), name="Foundry Arts")
        promotion = NewPromotion(
            id=new_id(),
            organiser_id=new.id,
            name="Early birds",
            kind="percent",
            percent=15,
            codes=(CODE,),
        )
        suggested = (Money(amount=300, currency=currency),)
        asks = OrganiserChange(appeal=Appeal(cause=Cause(text="the roof"), suggested=suggested))
        by = grant(Operator(), Action.CHANGE_PROMOTIONS)
        now = self.clock[0]

        def write(connection: Connection) -> None:
            add_organiser(connection, new, Doing(SYSTEM, now))
            make(connection, promotion, by, SYSTEM, now)
            change_organiser(connection, new.id, asks, Doing(SYSTEM, now))

        self.database.write(write)
        return new.id

    def sell(
        self, by: Principal, show: Show, quantities: tuple[int, ...], at: datetime, **changes: Any
    ) -> PaymentRecord:
        """So many tickets of each tier, by a kiosk (simulated) or a clerk (in cash)."""
        self.clock[0] = at
        lines = tuple(
            NewLine(tier_id=tier.id, quantity=many)
            for tier, many in zip(show.tiers, quantities, strict=False)
            if many
        )
        session_id = show.event.sessions[0].id
        order = NewOrder(id=new_id(), session_id=session_id, lines=lines, **changes)
        placing = Placing(by, at, timedelta(minutes=10))
        self.database.write(lambda c: place(c, order, placing))
        method = PaymentMethod.SIMULATED if isinstance(by, Device) else PaymentMethod.CASH
        pays = grant(by, Action.PAY_ORDER)
        paid, _ = start(self.till, pays, order.id, StartPayment(id=new_id(), method=method))
        if method is PaymentMethod.SIMULATED:
            paid = simulate(self.till, pays, paid.reference, SimulatedOutcome.SUCCEED)
        return paid

    def give_back(self, paid: PaymentRecord, at: datetime, **how_much: Any) -> bool:
        """Give a payment's money back, in whole or in part; whether there was so much left."""
        self.clock[0] = at
        wish = Wish(HowMuch(id=new_id(), **how_much), actor_of(Operator()))
        try:
            self.database.write(lambda c: give_back(c, paid.id, wish, at))
        except RefusedError as refused:
            if refused.problem.code not in _NOTHING_LEFT:
                raise
            return False
        return True

    def tickets(self, paid: PaymentRecord, tier: NewTier) -> tuple[UUID, ...]:
        """The order's tickets of a tier."""

        def work(connection: Connection) -> tuple[UUID, ...]:
            order = order_of(connection, paid.order_id)
            assert order is not None
            found = tickets_of_order(connection, order.id)
            return tuple(one.id for one in found if one.tier_id == tier.id)

        return self.database.read(work)


def open_trade(database: Database, settings: Settings) -> Trade:
    """Trade in an empty database, before anything was sold."""
    clock = [MIDNIGHTS[0] - timedelta(days=30)]
    signer = Signer(Secrets(settings.data_folder))

    def confirmed(connection: Connection, order_id: UUID, now: datetime) -> Confirmation:
        return confirm(connection, signer, order_id, now)

    till = Till(
        database=database,
        steps=Steps(),
        clock=lambda: clock[0],
        terminal=None,
        collectors={},
        refunders={},
        confirm=confirmed,
        page_of=lambda order_id: f"https://tickets.example/o/{order_id}",
        pay_url_of=lambda payment_id: f"https://tickets.example/p/{payment_id}",
        reader_timeout=timedelta(seconds=90),
        demo=True,
    )
    return Trade(database, till, clock)


def a_kiosk(organiser_id: UUID) -> Device:
    """A kiosk of an organiser."""
    return Device(
        id=new_id(),
        kind=DeviceKind.KIOSK,
        organiser_id=organiser_id,
        name="Kiosk",
        place="Foyer",
    )


def somebody(role: Role, *organisers: UUID, promoted: frozenset[UUID] = frozenset()) -> Person:
    """Somebody with a role at these organisers."""
    roles = {one: frozenset({role}) for one in organisers}
    return Person(new_id(), "Mia", "mia@example.org", roles=roles, promoted=promoted)


def trade_at_random(trade: Trade, seed: int, orders: int) -> None:
    """Two organisers, three shows, and orders of any mix of tiers, many of them given back."""
    dice = random.Random(seed)  # noqa: S311  the same trade each time
    giving = random.Random(seed)  # noqa: S311  as often, whatever else is thrown for
    here, there = trade.organiser("EUR"), trade.organiser("JPY")
    shows = (
        trade.show(
            here, "Europe/Berlin", (3_333, 700), (1_999, 1_900), (500, 0), (0, 700), currency="EUR"
        ),
        trade.show(here, "America/New_York", (4_250, 887), (2_500, 887), currency="USD"),
        trade.show(there, "Asia/Tokyo", (1_500, 1_000), (700, 800), currency="JPY"),
    )
    sellers: dict[UUID, list[Principal]] = {
        one: [a_kiosk(one), a_kiosk(one), somebody(Role.CLERK, one)] for one in (here, there)
    }
    moments = _moments(dice)
    for _ in range(orders):
        show = dice.choice(shows)
        at = next(moments)
        quantities = tuple(dice.choice((0, 0, 1, 2, 3)) for _ in show.tiers)
        if sum(tier.price.amount * many for tier, many in zip(show.tiers, quantities, strict=True)):
            by = dice.choice(sellers[show.event.organiser_id])
            changes: dict[str, Any] = {"promo_code": CODE} if dice.random() < 0.3 else {}
            currency, given = show.event.currency, giving.choice(GIFTS)
            if currency != "USD":
                changes["donation"] = Money(amount=given, currency=currency)
            paid = trade.sell(by, show, quantities, at, **changes)
            if dice.random() < 0.5:
                _undo(trade, dice, paid, show, at)


def _moments(dice: random.Random) -> Iterator[datetime]:
    """Every midnight, exactly, just before and after, and any time of the days around."""
    exact = cycle([midnight + around for midnight in MIDNIGHTS for around in AROUND])
    for moment in exact:
        yield moment
        yield MIDNIGHTS[0] + timedelta(microseconds=dice.randrange(3 * 86_400 * 10**6))


def _undo(trade: Trade, dice: random.Random, paid: PaymentRecord, show: Show, at: datetime) -> None:
    for _ in range(dice.choice((1, 1, 2, 3))):
        at += timedelta(microseconds=dice.randrange(2 * 86_400 * 10**6))
        way = dice.choice(("whole", "amount", "tickets"))
        tickets = trade.tickets(paid, dice.choice(show.tiers))[:2]
        if way == "whole":
            trade.give_back(paid, at)
        elif way == "amount":
            part = dice.randrange(1, paid.amount.amount + 1)
            trade.give_back(paid, at, amount=Money(amount=part, currency=paid.amount.currency))
        elif tickets:
            trade.give_back(paid, at, ticket_ids=tickets)
