"""Money that arrives finds its order in any state, and there is one right answer to each."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from uuid import UUID

import pytest
from sqlalchemy import Connection, func, select

from server.audit.writing import SYSTEM
from server.catalogue.doing import Doing
from server.catalogue.events import act_on_event, add_event
from server.catalogue.organisers import NewOrganiser, add_organiser
from server.catalogue.tables import stock as stock_table
from server.catalogue.tiers import add_tier
from server.database import Database
from server.granting import grant
from server.order.confirming import Confirmation, confirm
from server.order.holding import cancel, expire_due
from server.order.placing import Placing, place
from server.order.reading import order_of
from server.order.versions import mark_payment_open
from server.permissions import Action
from server.security import Device, Secrets
from server.settings import Settings
from server.ticket.signing import Signer
from server.ticket.tables import ticket
from tests.server.selling import a_tier, an_event
from ticketing.catalogue import EventAct, NewEvent, NewTier
from ticketing.device import DeviceKind
from ticketing.identifiers import new_id
from ticketing.order import NewLine, NewOrder, OrderStatus

NOW = datetime.now(UTC)
HOLD = timedelta(minutes=10)
LATER = NOW + HOLD


@dataclass
class Shop:
    """Two tiers of ten and five tickets, and a kiosk that orders them."""

    database: Database
    signer: Signer
    event: NewEvent
    tiers: tuple[NewTier, NewTier]
    kiosk: Device

    def order(self, first: int = 3, second: int = 2) -> UUID:
        lines = tuple(
            NewLine(tier_id=tier.id, quantity=count)
            for tier, count in zip(self.tiers, (first, second), strict=True)
        )
        new = NewOrder(id=new_id(), session_id=self.event.sessions[0].id, lines=lines)
        self.database.write(lambda c: place(c, new, Placing(self.kiosk, NOW, HOLD)))
        return new.id

    def confirm(self, order_id: UUID) -> Confirmation:
        return self.database.write(lambda c: confirm(c, self.signer, order_id, LATER))

    def expire(self) -> int:
        return expire_due(self.database, LATER)

    def cancel_event(self) -> None:
        by = Doing(SYSTEM, NOW)
        self.database.write(lambda c: act_on_event(c, self.event.id, EventAct.CANCEL, by))

    def status(self, order_id: UUID) -> OrderStatus:
        found = self.database.read(lambda c: order_of(c, order_id))
        assert found is not None
        return found.status

    def tickets(self, order_id: UUID) -> int:
        count = select(func.count()).select_from(ticket).where(ticket.c.order_id == order_id)
        return self.database.read(lambda c: c.execute(count).scalar_one())

    def stock(self) -> list[tuple[int, int]]:
        """Sold and held of each tier."""
        rows = self.database.read(lambda c: c.execute(select(stock_table)).all())
        found = {row.tier_id: (row.sold, row.held) for row in rows}
        return [found[tier.id] for tier in self.tiers]


@pytest.fixture
def shop(database: Database, database_settings: Settings) -> Shop:
    organiser = NewOrganiser(id=new_id(), name="Foundry Arts")
    event = an_event(organiser.id)
    tiers = (a_tier(event, quantity=10), a_tier(event, quantity=5))

    def write(connection: Connection) -> None:
        by = Doing(SYSTEM, NOW)
        add_organiser(connection, organiser, by)
        add_event(connection, event, by)
        for tier in tiers:
            add_tier(connection, event.id, tier, by)
        act_on_event(connection, event.id, EventAct.PUBLISH, by)

    database.write(write)
    kiosk = Device(new_id(), DeviceKind.KIOSK, organiser.id, "Kiosk 1", "Foyer")
    return Shop(database, Signer(Secrets(database_settings.data_folder)), event, tiers, kiosk)


def test_a_pending_order_is_confirmed_with_all_its_tickets(shop: Shop) -> None:
    order_id = shop.order(3, 2)
    assert shop.confirm(order_id) is Confirmation.CONFIRMED
    assert shop.status(order_id) is OrderStatus.CONFIRMED
    assert shop.tickets(order_id) == 5
    assert shop.stock() == [(3, 0), (2, 0)]


def test_confirming_again_makes_nothing_new(shop: Shop) -> None:
    order_id = shop.order()
    shop.confirm(order_id)
    assert shop.confirm(order_id) is Confirmation.ALREADY
    assert shop.tickets(order_id) == 5
    assert shop.stock() == [(3, 0), (2, 0)]


def test_late_money_takes_stock_that_is_free_again(shop: Shop) -> None:
    order_id = shop.order()
    assert shop.expire() == 1
    assert shop.stock() == [(0, 0), (0, 0)]
    assert shop.confirm(order_id) is Confirmation.CONFIRMED
    assert shop.tickets(order_id) == 5
    assert shop.stock() == [(3, 0), (2, 0)]


def test_late_money_without_stock_takes_none_of_it_and_is_unfulfilled(shop: Shop) -> None:
    order_id = shop.order(3, 2)
    shop.expire()
    other = shop.order(1, 4)
    assert shop.confirm(order_id) is Confirmation.UNFULFILLED
    assert shop.status(order_id) is OrderStatus.UNFULFILLED
    assert shop.confirm(order_id) is Confirmation.UNFULFILLED
    assert shop.tickets(order_id) == 0
    # The first tier had room; what was taken of it is given back with the rest.
    assert shop.stock() == [(0, 1), (0, 4)]
    assert shop.status(other) is OrderStatus.PENDING


def test_money_for_a_cancelled_order_is_unfulfilled_whatever_the_stock(shop: Shop) -> None:
    order_id = shop.order()
    shop.database.write(lambda c: cancel(c, order_id, grant(shop.kiosk, Action.CHANGE_ORDER), NOW))
    assert shop.confirm(order_id) is Confirmation.UNFULFILLED
    assert shop.stock() == [(0, 0), (0, 0)]


@pytest.mark.parametrize("expired", [False, True])
def test_money_for_a_cancelled_event_is_unfulfilled(shop: Shop, *, expired: bool) -> None:
    order_id = shop.order()
    if expired:
        shop.expire()
    shop.cancel_event()
    assert shop.confirm(order_id) is Confirmation.UNFULFILLED
    assert shop.tickets(order_id) == 0
    assert shop.stock() == [(0, 0), (0, 0)]


def test_an_order_whose_money_may_still_move_does_not_expire(shop: Shop) -> None:
    order_id = shop.order()
    shop.database.write(lambda c: mark_payment_open(c, order_id, open_=True))
    assert shop.expire() == 0
    shop.database.write(lambda c: mark_payment_open(c, order_id, open_=False))
    assert shop.expire() == 1
    assert shop.status(order_id) is OrderStatus.EXPIRED


def test_an_order_that_is_not_there_is_the_callers_mistake(shop: Shop) -> None:
    with pytest.raises(LookupError):
        shop.confirm(new_id())


def test_when_the_transaction_fails_nothing_was_confirmed(shop: Shop) -> None:
    order_id = shop.order()

    def fails(connection: Connection) -> None:
        confirm(connection, shop.signer, order_id, LATER)
        raise KeyError("on purpose")

    with pytest.raises(KeyError):
        shop.database.write(fails)
    assert shop.status(order_id) is OrderStatus.PENDING
    assert shop.tickets(order_id) == 0
    assert shop.confirm(order_id) is Confirmation.CONFIRMED
