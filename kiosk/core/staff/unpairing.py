"""Unpairing: this kiosk forgets who it is, once nothing is left that it alone knows.

That it wants to is on disk before the server hears of it. From then on, where the server does not
know its token any more, it wipes itself as a kiosk that was removed does (``core/sale/tending``):
so a cut at any moment leaves a kiosk that sells, or one that asks for a pairing code.
"""

import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from uuid import UUID

from kiosk.core.errors import FinalError
from kiosk.core.safekeeping import UNPAIRS
from kiosk.core.sale.alone.trade import AloneTrade
from kiosk.core.sale.desk import SaleDesk
from kiosk.core.sale.intent import Press
from kiosk.core.staff.server import AsClerk, AsKiosk
from kiosk.core.staff.view import StaffPage, StaffView, Tie

RESTS_S = 180.0
"""For so long it keeps no tickets at hand; longer than anybody looks at a page untouched."""

_PASSES_S = 5.0
_LOOKS_EVERY_S = 0.2
_PASSING = frozenset({Tie.SALE_OPEN, Tie.AT_HAND, Tie.UNREPORTED})
"""What ends by itself while the server answers."""


@dataclass(frozen=True)
class Unpairing:
    """What ties a kiosk to its server, and how it is undone by whoever is in."""

    device_id: UUID
    server: AsKiosk
    as_clerk: Callable[[StaffView], AsClerk]
    sale: SaleDesk
    trade: AloneTrade
    wake: Callable[[], None]

    def looked(self, view: StaffView) -> StaffView:
        """The page, with what stands in the way; what ends by itself is given a moment to."""
        ties = self._ties()
        until_s = self.trade.clock.elapsed_s() + _PASSES_S
        while _PASSING.intersection(ties) and self.trade.clock.elapsed_s() < until_s:
            time.sleep(_LOOKS_EVERY_S)
            ties = self._ties()
        return replace(view, page=StaffPage.UNPAIRING, ties=ties)

    def forgotten(self, view: StaffView) -> StaffView:
        """Have the server and this kiosk forget its token, where nothing ties it any more."""
        ties = self._ties()
        if ties:
            return replace(view, ties=ties)
        self.trade.store.keep(UNPAIRS, view.shift.clerk if view.shift else "")
        try:
            with self.as_clerk(view) as clerk:
                clerk.unpair(self.device_id)
        except FinalError:
            self.trade.store.forget(UNPAIRS)
            raise
        self.wake()
        return replace(view, page=StaffPage.AWAY, shift=None)

    def _ties(self) -> tuple[Tie, ...]:
        """What is left; a sale that somebody left below the panel ends, and blanks go back."""
        self.sale.submit(Press.LEAVE)
        self.trade.leasing.rest(RESTS_S)
        self.wake()
        blanks, outbox = self.trade.blanks, self.trade.outbox
        left = {
            Tie.SALE_OPEN: self.trade.journal.unfinished(),
            Tie.UNREPORTED: outbox.waiting(),
            Tie.REFUSED: outbox.refused(),
            Tie.DRAWER_OPEN: self.server.open_drawers().drawers,
            Tie.AT_HAND: blanks.asked() or blanks.leases() or blanks.leaving(),
        }
        return tuple(tie for tie, found in left.items() if found)
