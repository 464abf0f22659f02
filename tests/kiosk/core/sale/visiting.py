"""A visitor at a real desk, which sells from a real server and a simulated Stripe, in processes."""

import contextlib
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from kiosk.app import SaleParts, build_sale
from kiosk.core.clock import Clock
from kiosk.core.ports import Printer
from kiosk.core.sale.intent import ChangeQuantity, ChooseEvent, ChooseWay, Intent, Press
from kiosk.core.sale.view import EventsState, SaleView, Screen
from kiosk.core.settings import SaleSettings
from tests.fakes.printer import FakePrinter
from tests.server.running import ServerHandle, running_server
from tests.server.selling import Venue, open_venue
from tests.simulator.momo.running import MomoHandle
from tests.simulator.running import SimulatorHandle, running_simulator
from ticketing.device import DeviceKind, NewDevice
from ticketing.identifiers import new_id
from ticketing.payment import PaymentMethod

PATIENCE_S = 15.0
BY_CARD = (Press.CONTINUE, Press.SKIP_EMAIL, ChooseWay(PaymentMethod.CARD_READER))
"""From the review to the card reader, without an address."""


class Visitor:
    """Touches a desk and waits for what it shows."""

    def __init__(self, parts: SaleParts) -> None:
        self.parts = parts
        self.seen: list[SaleView] = []
        self._changed = threading.Condition()
        parts.desk.listen(self._look)

    @property
    def view(self) -> SaleView:
        """What is shown now."""
        return self.seen[-1]

    def asks(self, *intents: Intent) -> None:
        """Touch."""
        for intent in intents:
            self.parts.desk.submit(intent)

    def until(
        self, condition: Callable[[SaleView], bool], within_s: float = PATIENCE_S
    ) -> SaleView:
        """The view, once it is as wished."""
        with self._changed:
            reached = self._changed.wait_for(lambda: condition(self.seen[-1]), within_s)
            assert reached, f"it stayed at {self.seen[-1]}"
            return self.seen[-1]

    def sees(self, screen: Screen, within_s: float = PATIENCE_S) -> SaleView:
        """The view, once it shows ``screen`` and nothing is under way."""
        return self.until(lambda view: view.screen is screen and not view.busy, within_s)

    def screens(self) -> list[Screen]:
        """Every screen shown so far, without repeats."""
        shown: list[Screen] = []
        for view in self.seen:
            if not shown or shown[-1] is not view.screen:
                shown.append(view.screen)
        return shown

    def chooses(self, count: int = 2) -> None:
        """From the attract screen to the review of so many tickets of the first tier."""
        self.sees(Screen.ATTRACT)
        ready = self.until(lambda view: view.events_state is EventsState.READY)
        self.asks(ChooseEvent(ready.events[0].event_id))
        tier = self.sees(Screen.TIERS).lines[0].tier_id
        self.asks(*[ChangeQuantity(tier, 1)] * count, Press.REVIEW)
        self.sees(Screen.REVIEW)

    def goes_to_choose(self, way: PaymentMethod) -> None:
        """On to the ways of paying, and to one of them."""
        self.chooses()
        self.asks(Press.CONTINUE, Press.SKIP_EMAIL)
        self.sees(Screen.PAY_METHODS)
        self.asks(ChooseWay(way))

    def goes_to_pay(self, count: int = 2) -> SaleView:
        """On to the card reader, which asks for a card."""
        self.chooses(count)
        self.asks(*BY_CARD)
        return self.until(lambda view: view.can_cancel)

    def _look(self, view: SaleView) -> None:
        with self._changed:
            self.seen.append(view)
            self._changed.notify_all()


@dataclass
class Foyer:
    """A server, a Stripe, a MoMo and a venue; kiosks are set up in ``folder``."""

    server: ServerHandle
    stripe: SimulatorHandle
    momo: MomoHandle
    venue: Venue
    folder: Path
    printer: FakePrinter = field(default_factory=FakePrinter)

    def settings(
        self, name: str = "kiosk", *, paired: bool = True, lease_keep: int = 0
    ) -> SaleSettings:
        """Settings of a kiosk with files of its own, with a new pairing code and the reader."""
        if paired:
            self._free_reader()
        wanted = NewDevice(
            id=new_id(),
            organiser_id=self.venue.organiser_id,
            kind=DeviceKind.KIOSK,
            name="Kiosk 3",
            place="Foyer",
            reader_id=self.stripe.reader,
        )
        code = self.venue.operator.post("/devices", wanted).json()["code"] if paired else None
        return SaleSettings(
            server_url=self.server.address,
            device_folder=self.folder / name,
            pairing_code=code,
            lease_keep=lease_keep,
            lease_percent=100,
        )

    def _free_reader(self) -> None:
        """Take the reader, and what is on it, away from the kiosk that had it before."""
        operator, reader = self.venue.operator, self.stripe.reader
        operator.post(f"/readers/{reader}/reset")
        for device in operator.get("/devices").json()["devices"]:
            if device["reader_id"] == reader:
                operator.patch(f"/devices/{device['id']}", {"reader_id": None})

    @contextlib.contextmanager
    def visitor(
        self,
        settings: SaleSettings | None = None,
        printer: Printer | None = None,
        clock: Clock | None = None,
    ) -> Iterator[Visitor]:
        """Somebody at a kiosk that has just been switched on."""
        parts = build_sale(settings or self.settings(), printer or self.printer, clock)
        try:
            visitor = Visitor(parts)
            parts.start()
            yield visitor
        finally:
            parts.close()


@contextlib.contextmanager
def open_foyer(folder: Path, *tiers: dict[str, Any], **settings: Any) -> Iterator[Foyer]:
    """A foyer with everything running; each of ``tiers`` changes the usual tier."""
    with (
        running_simulator() as stripe,
        contextlib.closing(MomoHandle(stripe.url)) as momo,
        running_server(
            stripe_secret_key=stripe.secret_key,
            stripe_webhook_secret=stripe.webhook_secret,
            stripe_api_address=stripe.url,
            **momo.server_settings | settings,
        ) as server,
    ):
        yield Foyer(server, stripe, momo, open_venue(server, *tiers), folder)


def on_disk(folder: Path) -> bytes:
    """All that is in a device's folder: its store, the store's log, its secrets."""
    return b"".join(file.read_bytes() for file in folder.rglob("*") if file.is_file())
