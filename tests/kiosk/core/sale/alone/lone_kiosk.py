"""A kiosk's trade on a store of its own, without its desk: leases, sells alone, hands in.

As a process it does one deed and ends, or dies at ``WICKET_CRASH_AT``. Its arguments: the server's
address, the device's token, the folder, how many tickets it keeps, the deed, and its moment.
"""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from hashlib import sha256
from os import environ
from pathlib import Path

from kiosk.core.api import ServerClient
from kiosk.core.clock import Clock, SystemClock
from kiosk.core.sale.alone.blanks import ALONE_SCHEMA
from kiosk.core.sale.alone.leasing import Reserve
from kiosk.core.sale.alone.ordering import alone_order
from kiosk.core.sale.alone.selling import AloneSale
from kiosk.core.sale.alone.trade import AloneTrade, alone_trade
from kiosk.core.sale.catalogue import Catalogue
from kiosk.core.sale.journal import JOURNAL_SCHEMA, Journal
from kiosk.core.server_clock import ServerClock
from kiosk.core.steps import Steps
from kiosk.core.store import Store
from ticketing.catalogue import EventView, TierView
from ticketing.identifiers import new_id, new_order_number
from ticketing.lease import OfflineMethod
from ticketing.order import NewLine, OrderView


def key_of(token: str) -> str:
    """What stands for the key that the device of this token was paired with."""
    return sha256(token.encode()).hexdigest()


class LoneKiosk:
    """The parts of one kiosk that may be alone, as ``kiosk.app`` puts them together."""

    def __init__(
        self,
        address: str,
        token: str,
        folder: Path,
        reserve: Reserve,
        crash_at: str | None = None,
        clock: Clock | None = None,
    ) -> None:
        clock, steps = clock or SystemClock(), Steps(crash_at)
        self.store = Store(folder / "kiosk.db", JOURNAL_SCHEMA, ALONE_SCHEMA)
        self.client = ServerClient(address, token, ServerClock(clock, self.store))
        self.journal = Journal(self.store, clock)
        self.catalogue = Catalogue(self.store, folder / "pictures", self.client)
        self.trade: AloneTrade = alone_trade(
            self.store, self.client, self.journal, clock, steps, reserve, key_of(token)
        )

    def close(self) -> None:
        """Let go of its files."""
        self.client.close()
        self.store.close()

    @property
    def event(self) -> EventView:
        """The only event it sells."""
        (event,) = self.catalogue.events or ()
        return event

    def look_after(self, now: datetime | None = None) -> None:
        """What a round of tending does of it."""
        self.trade.outbox.hand_in()
        self.catalogue.refresh()
        self.trade.look_after(self.catalogue.events or (), now or datetime.now(UTC))

    def at_hand(self, now: datetime | None = None) -> int:
        """How many tickets of the first tier it can sell alone."""
        at_hand = self.trade.at_hand(now or datetime.now(UTC))
        return at_hand.tickets.get(self.event.tiers[0].id, 0)

    def agreed(
        self, count: int = 1, method: OfflineMethod | None = None, tier: TierView | None = None
    ) -> AloneSale:
        """What a customer wants, usually of the first tier: for cash, or for nothing if free."""
        tier = tier or self.event.tiers[0]
        line = NewLine(tier_id=tier.id, quantity=count)
        order = alone_order(
            self.event,
            self.event.sessions[0].id,
            (line,),
            order_id=new_id(),
            number=new_order_number(),
            language="en",
            now=datetime.now(UTC),
        )
        method = method or (OfflineMethod.CASH if order.total.amount else OfflineMethod.FREE)
        clerk = "Ada" if method is OfflineMethod.CASH else None
        return AloneSale(order, self.event, method, clerk)

    def sells(
        self,
        count: int = 1,
        method: OfflineMethod | None = None,
        now: datetime | None = None,
    ) -> OrderView:
        """Sell so many; the server does not know."""
        return self.trade.selling.sell(self.agreed(count, method), now or datetime.now(UTC))


@contextmanager
def lone_kiosk(
    address: str, token: str, folder: Path, reserve: Reserve, clock: Clock | None = None
) -> Iterator[LoneKiosk]:
    """A kiosk until the block ends; the next on the same folder has what it had."""
    kiosk = LoneKiosk(address, token, folder, reserve, clock=clock)
    try:
        yield kiosk
    finally:
        kiosk.close()


def main() -> None:
    """Do the one deed."""
    address, token, folder, keep, deed, moment = sys.argv[1:]
    kiosk = LoneKiosk(
        address, token, Path(folder), Reserve(int(keep)), environ.get("WICKET_CRASH_AT")
    )
    now = datetime.fromisoformat(moment)
    if deed == "sell":
        kiosk.sells(2, now=now)
    else:
        kiosk.look_after(now)
    kiosk.close()


if __name__ == "__main__":
    main()
