"""Tending: every few seconds looks after the kiosk: catalogue, look, paper, sales left behind."""

import logging
import threading
from collections.abc import Callable

from kiosk.core.api import ServerClient
from kiosk.core.errors import (
    FinalError,
    OddAnswerError,
    RetryError,
    RevokedError,
    StoreError,
    WipeError,
)
from kiosk.core.sale.alone.offering import AtHand
from kiosk.core.sale.alone.trade import AloneTrade
from kiosk.core.sale.branding import KeptBranding
from kiosk.core.sale.catalogue import Catalogue
from kiosk.core.sale.journal import Entry
from kiosk.core.sale.news import Lost, News, PaperSeen, Revoked, Tended
from kiosk.core.sale.printing import TicketPrinting
from kiosk.core.sale.recovery import Recovery
from ticketing.device import DeviceView
from ticketing.payment import PaymentMethod, PaymentMethodView

ROUND_S = 5.0

logger = logging.getLogger(__name__)


class Tending:
    """Makes its rounds on a thread of its own, and tells the desk what it saw.

    ``wipe`` is called once the server has said that it revoked this kiosk, or does not know it any
    more after somebody here asked for that.
    """

    def __init__(  # noqa: PLR0913  the composition root passes each part it is made of
        self,
        *,
        client: ServerClient,
        catalogue: Catalogue,
        branding: KeptBranding,
        recovery: Recovery,
        printing: TicketPrinting,
        alone: AloneTrade,
        hear: Callable[[News], None],
        wipe: Callable[[], None],
    ) -> None:
        self._client = client
        self._catalogue = catalogue
        self._branding = branding
        self._recovery = recovery
        self._printing = printing
        self._alone = alone
        self._hear = hear
        self._wipe = wipe
        self._wiped = False
        self._woken = threading.Event()
        self._closed = threading.Event()
        self._thread = threading.Thread(target=self._run, name="sale-tending", daemon=True)

    @property
    def wiped(self) -> bool:
        """Whether the server has removed this kiosk, and all that it was trusted with is gone."""
        return self._wiped

    def start(self) -> None:
        """Begin with a round at once."""
        self._thread.start()

    def wake(self) -> None:
        """Make the next round now."""
        self._woken.set()

    def pause(self, seconds: float) -> bool:
        """Wait ``seconds``; False once the kiosk closes."""
        return not self._closed.wait(seconds)

    def close(self) -> None:
        """End after the exchange under way."""
        self._closed.set()
        self._woken.set()
        if self._thread.is_alive():
            self._thread.join()

    def _run(self) -> None:
        while not self._closed.is_set():
            self._woken.clear()
            try:
                self._look_round()
            except Exception:  # a surprise in one round must not end all rounds
                logger.exception("a round of looking after the kiosk failed")
            self._woken.wait(ROUND_S)

    def _look_round(self) -> None:
        self._hear(PaperSeen(self._printing.paper_ready()))
        try:
            self._hear(self._at_hand())
            self._round()
        except RetryError:
            self._hear(Lost())
        except RevokedError as refusal:
            self._hear(Revoked())
            if (isinstance(refusal, WipeError) or self._alone.unpairs()) and not self._wiped:
                self._wipe()
                self._wiped = True
        except (FinalError, StoreError, OSError) as error:
            logger.warning("a round was cut short: %s", error)

    def _round(self) -> None:
        device = self._client.me()
        # What was sold alone first: what is asked next should know of it.
        self._hand_in()
        self._catalogue.refresh()
        self._tell(device, methods := self._methods(device))
        for entry in self._recovery.left_behind():
            if self._closed.is_set():
                return
            self._follow(entry)
        if self._catalogue.fetch_pictures():
            self._tell(device, methods, pictures_came=True)
        self._alone.look_after(self._catalogue.events or (), self._alone.now())
        self._hear(self._at_hand())
        # Last: how the kiosk looks keeps it from nothing.
        if self._branding.refresh(device.branding):
            self._tell(device, methods)

    def _hand_in(self) -> None:
        try:
            self._alone.outbox.hand_in()
        except RetryError as error:
            # It may be this sale alone: the server has just answered.
            logger.warning("a sale waits to be handed in: %s", error)

    def _at_hand(self) -> AtHand:
        return self._alone.at_hand(self._alone.now())

    def _methods(self, device: DeviceView) -> tuple[PaymentMethodView, ...]:
        """The ways of paying that are set up; cards only where this kiosk has a reader."""
        return tuple(
            one
            for one in self._client.payment_methods().methods
            if one.method is not PaymentMethod.CARD_READER or device.reader_id
        )

    def _tell(
        self,
        device: DeviceView,
        methods: tuple[PaymentMethodView, ...],
        *,
        pictures_came: bool = False,
    ) -> None:
        # A server that says nothing of mail has none.
        mails = bool(device.mails)
        events, brand = self._catalogue.events, self._branding.brand
        self._hear(Tended(events, device.organiser_name, mails, methods, brand, pictures_came))

    def _follow(self, entry: Entry) -> None:
        try:
            self._recovery.follow(entry)
        except (FinalError, OddAnswerError) as error:
            # Tried again in the next round; the others' turn comes in this one.
            logger.warning("the sale of order %s cannot be finished now: %s", entry.number, error)
