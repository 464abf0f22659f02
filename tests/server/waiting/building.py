"""Lines of people on a database without a server: a tier with few tickets, and who waits for it."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

from server.audit.writing import SYSTEM
from server.catalogue import stock
from server.catalogue.doing import Doing
from server.catalogue.events import act_on_event, add_event
from server.catalogue.organisers import NewOrganiser, add_organiser
from server.catalogue.tiers import add_tier
from server.database import Database
from server.waiting.advancing import advance_line
from server.waiting.joining import Joining, join
from server.waiting.offering import take_offer
from server.waiting.viewing import place_of, waiting_list
from tests.server.selling import a_tier, an_event
from ticketing.catalogue import EventAct
from ticketing.identifiers import new_id
from ticketing.stock import Stock
from ticketing.waiting import Join, OfferView, WaitingEntry, WaitingView

NOW = datetime.now(UTC).replace(microsecond=0)
OFFER_FOR = timedelta(hours=24)


@dataclass(frozen=True)
class Line:
    """A sold-out tier."""

    database: Database
    tier_id: UUID
    quantity: int

    def join(self, quantity: int = 1, email: str = "") -> UUID:
        """A newcomer at the end of the line."""
        wanted = Join(id=new_id(), email=email or f"{new_id()}@example.org", quantity=quantity)
        by = Joining(SYSTEM, None, NOW)
        self.database.write(lambda c: join(c, self.tier_id, wanted, by))
        return wanted.id

    def free(self, quantity: int = 1) -> None:
        """Tickets come back."""
        self.database.write(lambda c: stock.return_sold(c, self.tier_id, quantity))

    def advance(self, now: datetime = NOW) -> int:
        """Move the line on."""
        return self.database.write(lambda c: advance_line(c, self.tier_id, now, OFFER_FOR))

    def take(self, offer: OfferView, quantity: int | None = None, now: datetime = NOW) -> None:
        """Buy what was offered."""
        wanted = quantity or offer.quantity
        self.database.write(lambda c: take_offer(c, offer.id, self.tier_id, wanted, now))

    def place(self, place_id: UUID) -> WaitingView:
        """A place as its holder sees it."""
        found = self.database.read(lambda c: place_of(c, place_id))
        assert found is not None
        return found

    def offer(self, place_id: UUID) -> OfferView:
        """What was offered to a place."""
        found = self.place(place_id).offer
        assert found is not None
        return found

    def everybody(self) -> tuple[WaitingEntry, ...]:
        """The line as staff sees it."""
        page = self.database.read(lambda c: waiting_list(c, self.tier_id, None, None, 1000))
        return page.entries

    def stock(self) -> Stock:
        """The tier's counts."""
        return self.database.read(lambda c: stock.stock_of(c, self.tier_id))


def sold_out_line(database: Database, quantity: int = 10, **changes: Any) -> Line:
    """A new tier, all of it sold; ``changes`` to the usual one."""
    organiser = NewOrganiser(id=new_id(), name="Foundry Arts")
    event = an_event(organiser.id)
    tier = a_tier(event, quantity=quantity, **changes)
    by = Doing(SYSTEM, NOW)
    database.write(lambda c: add_organiser(c, organiser, by))
    database.write(lambda c: add_event(c, event, by))
    database.write(lambda c: add_tier(c, event.id, tier, by))
    database.write(lambda c: act_on_event(c, event.id, EventAct.PUBLISH, by))
    assert database.write(lambda c: stock.take_and_sell(c, tier.id, quantity))
    return Line(database, tier.id, quantity)
