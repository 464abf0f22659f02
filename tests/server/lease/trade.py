"""A tier that kiosks lease from, as a machine that may do anything in any order on a database.

After every step the product's own invariants are asked of the whole database, and what the kiosks
sold is held against what the server has.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from functools import partial
from typing import Any
from uuid import UUID

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule
from sqlalchemy import Connection, text

from server.audit.writing import SYSTEM
from server.catalogue.doing import Doing
from server.catalogue.events import act_on_event, add_event
from server.catalogue.organisers import NewOrganiser, add_organiser
from server.catalogue.retiering import change_tier
from server.catalogue.stock import stock_of
from server.catalogue.tiers import add_tier
from server.database import Database
from server.granting import grant
from server.lease.ending import expire_leases, return_blanks, revoke_leases
from server.lease.granting import Terms, grant_lease
from server.lease.handing_in import hand_in
from server.lease.reading import lease_row
from server.operating.invariants import INVARIANTS
from server.order.confirming import confirm
from server.order.placing import Placing, place
from server.payment.starting import start
from server.payment.till import Till
from server.permissions import Action
from server.security import Device, Secrets
from server.steps import Steps
from server.ticket.signing import Signer
from tests.server.lease.alone import an_order
from tests.server.selling import a_tier, an_event
from ticketing.catalogue import EventAct, NewEvent, NewTier, TierChange
from ticketing.device import DeviceKind
from ticketing.identifiers import new_id
from ticketing.lease import LeaseView, NewLease, OfflineLine, OfflineMethod, OfflineOrder
from ticketing.money import Money
from ticketing.order import NewLine, NewOrder
from ticketing.payment import PaymentMethod, StartPayment
from ticketing.problem import ProblemCode, RefusedError

NOTHING = Money(amount=0, currency="EUR")
TERMS = Terms(most=6, life=timedelta(hours=4))
GRACE = timedelta(hours=2)
_RESERVED_FOR = timedelta(hours=1)
_KIOSKS = 3
_WATCHED = ("stock", "sold", "held", "leased", "blanks", "tickets", "strays")
_COUNT = st.integers(1, 4)
_WHICH = st.integers(0, _KIOSKS - 1)

Grant = Callable[[Connection, Signer, NewLease, Device, Terms, datetime], LeaseView]


@dataclass
class Kiosk:
    """One kiosk: what it has left by lease, what it sold, and what it has yet to tell."""

    device: Device
    leases: list[LeaseView] = field(default_factory=list)
    blanks: list[tuple[UUID, UUID]] = field(default_factory=list)
    untold: list[OfflineOrder] = field(default_factory=list)


class Trade(RuleBasedStateMachine):
    """The machine; ``granting`` is how a kiosk gets its blanks."""

    def __init__(self, database: Database, secrets: Secrets, granting: Grant = grant_lease) -> None:
        super().__init__()
        self.database = database
        self.granting = granting
        self.signer = Signer(secrets)
        self.now = datetime.now(UTC).replace(microsecond=0)
        self.event, self.tier = _on_sale(database, self.now)
        self.kiosks = [self._kiosk() for _ in range(_KIOSKS)]
        self.counter = 0
        self.excess = 0
        self.sold: set[UUID] = set()
        self.till = Till(
            database=database,
            steps=Steps(None),
            clock=lambda: self.now,
            terminal=None,
            collectors={},
            refunders={},
            confirm=lambda c, order_id, now: confirm(c, self.signer, order_id, now),
            page_of=str,
            pay_url_of=str,
            reader_timeout=timedelta(seconds=90),
        )

    @rule(which=_WHICH, count=_COUNT)
    def lease(self, which: int, count: int) -> None:
        """A kiosk has blanks, and asks twice since it lost the answer."""
        kiosk = self.kiosks[which]
        wanted = NewLease(id=new_id(), tier_id=self.tier.id, count=count)

        def ask(connection: Connection) -> LeaseView:
            return self.granting(connection, self.signer, wanted, kiosk.device, TERMS, self.now)

        self.database.write(ask)
        found = self.database.write(ask)
        if found.granted:
            kiosk.leases.append(found)
            kiosk.blanks += [(found.id, one.id) for one in found.blanks]

    @rule(which=_WHICH, count=_COUNT, reserved=st.booleans())
    def sell(self, which: int, count: int, *, reserved: bool) -> None:
        """A kiosk sells what it has, without the server."""
        kiosk = self.kiosks[which]
        taken, kiosk.blanks = kiosk.blanks[:count], kiosk.blanks[count:]
        if not taken:
            return
        self.counter += 1
        line = OfflineLine(
            tier_id=self.tier.id, unit_price=NOTHING, blank_ids=tuple(one for _, one in taken)
        )
        method = OfflineMethod.RESERVATION if reserved else OfflineMethod.FREE
        order = an_order(self.event.sessions[0].id, line, method=method, counter=self.counter)
        kiosk.untold.append(order)

    @rule(which=_WHICH)
    def tell(self, which: int) -> None:
        """A kiosk hands in what it sold, each twice; a late reservation may be refused."""
        kiosk = self.kiosks[which]
        by = grant(kiosk.device, Action.HAND_IN)
        before = self._quantity()
        for order in kiosk.untold * 2:
            why = self._refusal(
                partial(hand_in, till=self.till, by=by, wish=order, reserved_for=_RESERVED_FOR)
            )
            if order.method is OfflineMethod.FREE:
                assert why is None
                self.sold |= set(order.blank_ids)
            assert why in {None, ProblemCode.NOT_ENOUGH_TICKETS}
        kiosk.untold.clear()
        self.excess += self._quantity() - before

    @rule(which=_WHICH, count=_COUNT)
    def give_back(self, which: int, count: int) -> None:
        """A kiosk returns some of what it did not sell, twice."""
        kiosk = self.kiosks[which]
        back, kiosk.blanks = kiosk.blanks[:count], kiosk.blanks[count:]
        for lease_id, blank_id in back * 2:
            self.database.write(partial(self._return, lease_id=lease_id, blank_id=blank_id))

    @rule(hours=st.integers(1, 7))
    def wait(self, hours: int) -> None:
        """Time goes by, and the server looks for kiosks that are gone."""
        self.now += timedelta(hours=hours)
        expire_leases(self.database, self.now, GRACE)

    @rule(which=_WHICH)
    def revoke(self, which: int) -> None:
        """A kiosk is revoked with all it knows; another stands in its place."""
        gone = self.kiosks[which].device.id
        self.database.write(lambda c: revoke_leases(c, gone, SYSTEM, self.now))
        self.kiosks[which] = self._kiosk()

    @rule(count=_COUNT)
    def sell_online(self, count: int) -> None:
        """Somebody buys as everybody does."""
        line = NewLine(tier_id=self.tier.id, quantity=count)
        new = NewOrder(id=new_id(), session_id=self.event.sessions[0].id, lines=(line,))
        device = self.kiosks[0].device
        by = Placing(device, self.now, timedelta(minutes=10))
        why = self._refusal(lambda c: place(c, new, by))
        if why is not None:
            assert why is ProblemCode.NOT_ENOUGH_TICKETS
            return
        wish = StartPayment(id=new_id(), method=PaymentMethod.FREE)
        start(self.till, grant(device, Action.PAY_ORDER), new.id, wish)

    @rule(quantity=st.integers(0, 25))
    def resize(self, quantity: int) -> None:
        """A manager changes how many there are."""
        change = TierChange(quantity=quantity)
        by = Doing(SYSTEM, self.now)
        why = self._refusal(lambda c: change_tier(c, self.tier.id, change, by))
        assert why in {None, ProblemCode.QUANTITY_BELOW_SOLD}

    @invariant()
    def holds(self) -> None:
        """What the server promises of its whole database."""
        for one in INVARIANTS:
            if one.name in _WATCHED:
                broken = self.database.read(partial(_rows, statement=one.broken))
                assert not broken, (one.promise, broken)

    @precondition(lambda self: self.sold)
    @invariant()
    def what_was_sold_is_a_ticket(self) -> None:
        """Whoever bought has a valid ticket, whatever came after."""
        rows = self.database.read(
            lambda c: _rows(c, "SELECT id FROM ticket WHERE tier_id = :tier", tier=self.tier.id)
        )
        assert self.sold <= {_uuid(row[0]) for row in rows}

    @invariant()
    def every_excess_is_an_incident(self) -> None:
        """By as many as the quantity grew for late sales, so many are told of."""
        told = self.database.read(
            lambda c: _rows(
                c,
                "SELECT coalesce(sum(tickets), 0) FROM lease_incident JOIN lease "
                "ON lease.id = lease_incident.lease_id "
                "WHERE kind = 'oversold' AND tier_id = :tier",
                tier=self.tier.id,
            )
        )
        assert told[0][0] == self.excess

    def _refusal(self, work: Callable[[Connection], object]) -> ProblemCode | None:
        """Why a work was refused; None where it was done."""
        try:
            self.database.write(work)
        except RefusedError as refusal:
            return refusal.problem.code
        return None

    def _return(self, connection: Connection, lease_id: UUID, blank_id: UUID) -> None:
        row = lease_row(connection, lease_id, lock=True)
        assert row is not None
        return_blanks(connection, row, (blank_id,), SYSTEM, self.now)

    def _quantity(self) -> int:
        return self.database.read(lambda c: stock_of(c, self.tier.id)).quantity

    def _kiosk(self) -> Kiosk:
        organiser_id = self.event.organiser_id
        return Kiosk(Device(new_id(), DeviceKind.KIOSK, organiser_id, "Kiosk", "Foyer"))


def _on_sale(database: Database, now: datetime) -> tuple[NewEvent, NewTier]:
    organiser = NewOrganiser(id=new_id(), name="Foundry Arts")
    event = an_event(organiser.id)
    tier = a_tier(event, price=NOTHING, quantity=12)
    by = Doing(SYSTEM, now)

    def build(connection: Connection) -> None:
        add_organiser(connection, organiser, by)
        add_event(connection, event, by)
        add_tier(connection, event.id, tier, by)
        act_on_event(connection, event.id, EventAct.PUBLISH, by)

    database.write(build)
    return event, tier


def _rows(connection: Connection, statement: str, **ids: UUID) -> list[Any]:
    native = connection.dialect.name == "postgresql"
    given = {name: value if native else value.hex for name, value in ids.items()}
    return list(connection.execute(text(statement), given).all())


def _uuid(value: UUID | str) -> UUID:
    return value if isinstance(value, UUID) else UUID(value)
