"""The desk: one thread that owns a sale's state, and the queue through which everything reaches it.

Rules decide on plain values; this module only carries: touches and news in, errands and views out.
"""

import logging
import queue
import threading
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from uuid import UUID

from kiosk.core.clock import Clock
from kiosk.core.ports import PrintOutcome
from kiosk.core.sale import choosing, finishing, paying, returning, serving, timing
from kiosk.core.sale.alone.offering import NOTHING, AtHand, offered_alone
from kiosk.core.sale.catalogue import Catalogue
from kiosk.core.sale.composing import Composer, Surroundings
from kiosk.core.sale.errand import (
    Abandon,
    Errand,
    Outcome,
    PrintCollected,
    PrintTickets,
    Recover,
    SayShown,
    SellAlone,
    Silence,
)
from kiosk.core.sale.flow import PAYING
from kiosk.core.sale.intent import Intent
from kiosk.core.sale.news import (
    Answered,
    Lost,
    News,
    OrderHeard,
    PagesOut,
    PaperSeen,
    Tended,
    Touched,
)
from kiosk.core.sale.performing import Performer
from kiosk.core.sale.state import Move, SaleState, World, send, stay
from kiosk.core.sale.tending import Tending
from kiosk.core.sale.view import SaleView, Screen
from kiosk.core.sale.watching import Watcher
from ticketing.catalogue import EventView
from ticketing.identifiers import new_id
from ticketing.payment import PaymentMethodView

TICK_S = 0.2
_TELLS_NOTHING = (SellAlone, Abandon, PrintTickets, PrintCollected, SayShown, Recover)
"""Errands that come back as well without the server, and say nothing of it."""

logger = logging.getLogger(__name__)

Listener = Callable[[SaleView], None]


class SaleDesk:
    """Serves one customer after another. ``submit`` may be called from any thread."""

    def __init__(  # noqa: PLR0913  the composition root passes each part it is made of
        self,
        *,
        inbox: "queue.SimpleQueue[News | None]",
        performer: Performer,
        watcher: Watcher,
        tending: Tending,
        composer: Composer,
        catalogue: Catalogue,
        world_clock: "WorldClock",
        around: Surroundings,
        language: str,
    ) -> None:
        self._inbox = inbox
        self._performer = performer
        self._watcher = watcher
        self._tending = tending
        self._composer = composer
        self._clock = world_clock
        self._events = catalogue.events
        self._offered = self._events
        self._at_hand = NOTHING
        self._methods: tuple[PaymentMethodView, ...] | None = None
        self._around = around
        self._errands: queue.SimpleQueue[Errand | None] = queue.SimpleQueue()
        self._listeners: list[Listener] = []
        self._lock = threading.Lock()
        state = SaleState(language=language, home_language=language)
        self._state = replace(state, touched_s=world_clock.clock.elapsed_s())
        self._view = composer.view(self._state, self._world(), self._around)
        self._threads = (
            threading.Thread(target=self._serve, name="sale-desk", daemon=True),
            threading.Thread(target=self._run_errands, name="sale-errands", daemon=True),
        )

    def submit(self, intent: Intent) -> None:
        """Ask for something; returns at once."""
        self._inbox.put(Touched(intent))

    def listen(self, listener: Listener) -> None:
        """Have ``listener`` called with the view now, and on the desk's thread at every change."""
        with self._lock:
            self._listeners.append(listener)
            listener(self._view)

    def start(self) -> None:
        """Open: first what the journal says was open, then the attract screen."""
        self._apply(send(self._state, Recover()))
        for thread in self._threads:
            thread.start()
        self._watcher.start()
        self._tending.start()

    def removed(self) -> bool:
        """Whether the server has removed this kiosk, which is wiped, and no sale is under way."""
        return self._tending.wiped and self._state.screen is Screen.CLOSED

    def close(self) -> None:
        """Stop at any moment; what is open is in the journal, and the next start finishes it."""
        self._tending.close()
        self._watcher.close()
        self._inbox.put(None)
        self._errands.put(None)
        for thread in self._threads:
            if thread.is_alive():
                thread.join()

    def _serve(self) -> None:
        while True:
            try:
                news = self._inbox.get(timeout=TICK_S)
            except queue.Empty:
                self._take(None)
                continue
            if news is None:
                return
            self._take(news)

    def _take(self, news: News | None) -> None:
        world = self._world()
        try:
            if news is not None:
                self._apply(self._heard(news, world))
            self._apply(timing.tick(self._state, self._world()))
        except Exception:  # the desk outlives a rule's mistake: the journal holds
            # The kind only: what a visitor typed does not belong into a log.
            kind, screen = type(news).__name__, self._state.screen.value
            logger.exception("%s was not understood while %s", kind, screen)
        self._publish()

    def _heard(self, news: News, world: World) -> Move:
        state = self._state
        if isinstance(news, Touched):
            return serving.touched(state, news.intent, world)
        if isinstance(news, Answered):
            return self._answered(news, world)
        if isinstance(news, OrderHeard):
            self._notice_reach(reached=True, world=world)
            return paying.order_seen(state, news.order, world)
        if isinstance(news, Lost):
            self._notice_reach(reached=False, world=world)
            if news.following:
                return paying.out_of_sight(state, world)
            return choosing.catalogue_changed(state, self._world())
        if isinstance(news, Tended):
            return self._tended(news, world)
        if isinstance(news, PaperSeen | PagesOut | AtHand):
            return self._looked_round(news)
        return returning.revoked(state, world)

    def _looked_round(self, news: PaperSeen | PagesOut | AtHand) -> Move:
        if isinstance(news, PagesOut):
            return finishing.pages_came(self._state, news.order_id, news.pages)
        if isinstance(news, PaperSeen):
            self._around = replace(self._around, paper_ready=news.ready)
            return stay(self._state)
        if news != self._at_hand:
            self._at_hand = news
            self._offer()
        return choosing.catalogue_changed(self._state, self._world())

    def _answered(self, news: Answered, world: World) -> Move:
        if not isinstance(news.errand, _TELLS_NOTHING):
            self._notice_reach(reached=news.outcome is not Silence.UNREACHED, world=world)
        return returning.answered(self._state, news.errand, news.outcome, self._world())

    def _tended(self, news: Tended, world: World) -> Move:
        self._notice_reach(reached=True, world=world)
        self._events, self._methods = news.events, news.methods
        self._around = replace(self._around, venue=news.venue, mails=news.mails, brand=news.brand)
        self._offer()
        if news.pictures_came:
            self._composer.forget_cards()
        world = self._world()
        reopened = returning.reopened(self._state, world).state
        return choosing.catalogue_changed(reopened, world)

    def _notice_reach(self, *, reached: bool, world: World) -> None:
        if reached is (self._around.offline_since is None):
            return
        self._around = replace(self._around, offline_since=None if reached else world.now)
        self._offer()

    def _alone(self) -> bool:
        """Whether the server is out of reach, and there is something to sell without it."""
        return self._around.offline_since is not None and bool(self._at_hand.tickets)

    def _offer(self) -> None:
        """Show what can be had now: of the server's catalogue, or of the kiosk's own tickets."""
        self._offered = self._events
        if self._events and self._alone():
            self._offered = offered_alone(self._events, self._at_hand, self._clock.now())

    def _apply(self, move: Move) -> None:
        self._state = move.state
        for errand in move.errands:
            self._errands.put(errand)
        self._watcher.follow(_followed(move.state))

    def _publish(self) -> None:
        view = self._composer.view(self._state, self._world(), self._around)
        with self._lock:
            if view == self._view:
                return
            self._view = view
            for listener in self._listeners:
                listener(view)

    def _run_errands(self) -> None:
        while (errand := self._errands.get()) is not None:
            self._inbox.put(Answered(errand, self._outcome(errand)))

    def _outcome(self, errand: Errand) -> Outcome:
        try:
            return self._performer.perform(errand)
        except Exception:  # nobody waits for ever because a driver surprised us
            logger.exception("%s failed", type(errand).__name__)
            failed = PrintOutcome.FAILED
            prints = isinstance(errand, PrintTickets | PrintCollected)
            return failed if prints else Silence.UNREACHED

    def _world(self) -> World:
        return replace(
            self._clock.world(self._offered),
            methods=self._methods,
            at_hand=self._at_hand,
            alone=self._alone(),
            paper_ready=self._around.paper_ready,
        )


@dataclass(frozen=True)
class WorldClock:
    """The desk's time: the kiosk's clock, set right by the server's as far as that is known."""

    clock: Clock
    offset: Callable[[], timedelta]

    def now(self) -> datetime:
        """The server's time as far as it is known."""
        return self.clock.now() + self.offset()

    def world(self, events: tuple[EventView, ...] | None) -> World:
        """What the rules may know at this moment."""
        return World(now=self.now(), elapsed_s=self.clock.elapsed_s(), new_id=new_id, events=events)


def _followed(state: SaleState) -> UUID | None:
    """The order to follow: only while its payment may have news."""
    pays = state.screen in PAYING or state.screen is Screen.EMAIL
    return state.order.id if state.order and state.payment_id and pays else None
