"""The trade of a kiosk that may be alone: made ready while the server is there, told of after."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from pydantic import TypeAdapter, ValidationError

from kiosk.core.api import ServerClient
from kiosk.core.clock import Clock
from kiosk.core.safekeeping import UNPAIRS
from kiosk.core.sale.alone.blanks import Blanks
from kiosk.core.sale.alone.handing_in import Outbox
from kiosk.core.sale.alone.leasing import Leasing, Reserve
from kiosk.core.sale.alone.offering import AtHand
from kiosk.core.sale.alone.selling import AloneSelling
from kiosk.core.sale.alone.vouchers import Vouchers
from kiosk.core.sale.journal import Journal
from kiosk.core.steps import Steps
from kiosk.core.store import Store
from ticketing.catalogue import EventView

_CLERKS = "alone.clerks"
_AS_KEPT = TypeAdapter(dict[str, str])


@dataclass(frozen=True)
class AloneTrade:
    """What a kiosk needs to sell while the server cannot be reached."""

    store: Store
    client: ServerClient
    journal: Journal
    clock: Clock
    blanks: Blanks
    leasing: Leasing
    vouchers: Vouchers
    selling: AloneSelling
    outbox: Outbox
    reserve: Reserve

    def now(self) -> datetime:
        """The server's time as far as it is known."""
        return self.clock.now() + self.client.clock_offset

    def look_after(self, events: Sequence[EventView], now: datetime) -> None:
        """Be ready to be alone; ``now`` is the server's time as far as known.

        Raises:
            RetryError, RevokedError: it was cut short; the next time goes on from there.
            StoreError: the disk would not keep what must be kept.
        """
        self.leasing.look_after(events, now)
        if self.reserve.most:
            self.vouchers.look_after()
            drawers = self.client.open_drawers().drawers
            clerks = {one.opening_float.currency: one.clerk for one in drawers}
            if clerks != self.clerks():
                self.store.keep(_CLERKS, _AS_KEPT.dump_json(clerks).decode())

    def unpairs(self) -> bool:
        """Whether somebody here asked that this kiosk be forgotten."""
        return self.store.setting(UNPAIRS) is not None

    def clerks(self) -> Mapping[str, str]:
        """Who keeps an open cash drawer at this kiosk, by its currency, as last heard."""
        try:
            return _AS_KEPT.validate_json(self.store.setting(_CLERKS) or "{}")
        except ValidationError:
            return {}  # an older Wicket wrote it; the next round replaces it

    def at_hand(self, now: datetime) -> AtHand:
        """What can be sold alone now, and who takes cash."""
        return AtHand(self.blanks.counts(now), self.clerks())


def alone_trade(
    store: Store,
    client: ServerClient,
    journal: Journal,
    clock: Clock,
    steps: Steps,
    reserve: Reserve,
    key: str | None = None,
) -> AloneTrade:
    """The trade on one store, which keeps a reserve of each tier at hand.

    What it sells is chained under ``key``, the public half of the kiosk's.
    """
    blanks, vouchers = Blanks(store), Vouchers(store, client, clock)
    return AloneTrade(
        store=store,
        client=client,
        journal=journal,
        clock=clock,
        blanks=blanks,
        leasing=Leasing(client, blanks, reserve, clock, steps),
        vouchers=vouchers,
        selling=AloneSelling(store, vouchers, steps, key),
        outbox=Outbox(store, client, journal, steps),
        reserve=reserve,
    )
