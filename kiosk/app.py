"""The composition root of the sale: the one place where a kiosk is put together from its parts."""

import queue
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from shutil import rmtree

from kiosk.core.api import ServerClient
from kiosk.core.clock import Clock, SystemClock
from kiosk.core.heartbeat import Heartbeat
from kiosk.core.pairing import Identity, paired_as, public_key
from kiosk.core.ports import Printer, Vault
from kiosk.core.safekeeping import wipe
from kiosk.core.sale.alone.blanks import ALONE_SCHEMA
from kiosk.core.sale.alone.leasing import Reserve
from kiosk.core.sale.alone.telling import KioskTeller
from kiosk.core.sale.alone.trade import AloneTrade, alone_trade
from kiosk.core.sale.branding import KeptBranding
from kiosk.core.sale.catalogue import Catalogue
from kiosk.core.sale.composing import Composer, Surroundings
from kiosk.core.sale.desk import SaleDesk, WorldClock
from kiosk.core.sale.journal import JOURNAL_SCHEMA, Journal
from kiosk.core.sale.news import News
from kiosk.core.sale.performing import Performer
from kiosk.core.sale.printing import TicketPrinting
from kiosk.core.sale.recovery import Recovery
from kiosk.core.sale.tending import Tending
from kiosk.core.sale.ticket_pages import TicketPages
from kiosk.core.sale.watching import Watcher
from kiosk.core.server_clock import ServerClock
from kiosk.core.settings import SaleSettings
from kiosk.core.staff.desk import StaffDesk
from kiosk.core.staff.paper import StaffPaper
from kiosk.core.staff.server import AsClerk, AsKiosk
from kiosk.core.staff.serving import StaffParts
from kiosk.core.staff.status import Looking
from kiosk.core.steps import Steps
from kiosk.core.store import Store
from kiosk.equipping import STOCKS, printer_of
from kiosk.hardware.machine import machine_state
from kiosk.vaulting import open_vault
from ticketing.device import DeviceKind

STORE_FILE = "kiosk.db"
"""The kiosk's own store, in the device's folder."""


@dataclass(frozen=True)
class SaleParts:
    """A kiosk without its face. ``start`` opens it, ``close`` ends all of it."""

    desk: SaleDesk
    identity: Identity
    journal: Journal
    alone: AloneTrade
    staff: StaffDesk
    start: Callable[[], None]
    close: Callable[[], None]


def build_sale(
    settings: SaleSettings, printer: Printer | None = None, clock: Clock | None = None
) -> SaleParts:
    """Put a kiosk together; it is paired first where it is not. Nothing runs before ``start``.

    ``printer`` and ``clock`` take the place of those that the settings and the system have.

    Raises:
        WicketError: it cannot be: not paired, no server to pair with, no store, no printer.
    """
    store = Store(settings.device_folder / STORE_FILE, JOURNAL_SCHEMA, ALONE_SCHEMA)
    try:
        vault = open_vault(settings, store, STORE_FILE)
        identity = paired_as(
            store, vault, DeviceKind.KIOSK, settings.server_url, settings.pairing_code
        )
        printer = printer or printer_of(settings)
    except BaseException:
        store.close()
        raise
    return _put_together(settings, _Paired(store, vault, identity, clock or SystemClock()), printer)


@dataclass(frozen=True)
class _Paired:
    """What of a kiosk is there once it is paired."""

    store: Store
    vault: Vault
    identity: Identity
    clock: Clock


def _put_together(settings: SaleSettings, paired: _Paired, printer: Printer) -> SaleParts:
    store, identity, clock = paired.store, paired.identity, paired.clock
    server_clock, steps = ServerClock(clock, store), Steps(settings.crash_at)
    client = ServerClient(_address(settings, identity), identity.token, server_clock)
    catalogue, branding = _shown(settings, store, client)
    journal, reserve = Journal(store, clock), Reserve(settings.lease_keep, settings.lease_percent)
    alone = alone_trade(store, client, journal, clock, steps, reserve, public_key(paired.vault))
    pages, unheard = _pages(settings, catalogue, branding, identity), alone.outbox.unheard
    printing = TicketPrinting(client, journal, printer, pages, steps, unheard)
    recovery = Recovery(client, journal, printing, clock, unheard)
    inbox: queue.SimpleQueue[News | None] = queue.SimpleQueue()
    tending = Tending(
        client=client,
        catalogue=catalogue,
        branding=branding,
        recovery=recovery,
        printing=printing,
        alone=alone,
        hear=inbox.put,
        wipe=partial(_wipe, settings, paired),
    )
    performer = Performer(
        client=client,
        journal=journal,
        catalogue=catalogue,
        printing=printing,
        recovery=recovery,
        alone=alone,
        steps=steps,
        left=tending.wake,
        pause=tending.pause,
        hear=inbox.put,
    )
    desk = SaleDesk(
        inbox=inbox,
        performer=performer,
        watcher=Watcher(client, inbox.put),
        tending=tending,
        composer=Composer(catalogue.picture),
        catalogue=catalogue,
        world_clock=WorldClock(clock, lambda: client.clock_offset),
        around=_around(settings, identity, branding),
        language=settings.language,
    )
    heartbeat = _heartbeat(settings, client, alone, printing)
    selling = _Selling(server_clock, catalogue, pages, alone, tending.wake, heartbeat, desk)
    staff = _staff(settings, identity, printer, selling)
    close = partial(_close, staff, heartbeat, desk, client, store)
    start = partial(_start, desk, heartbeat, staff)
    return SaleParts(desk, identity, journal, alone, staff, start, close)


@dataclass(frozen=True)
class _Selling:
    """What the staff panel looks at of the sale that it lies over."""

    server_clock: ServerClock
    catalogue: Catalogue
    pages: TicketPages
    alone: AloneTrade
    wake: Callable[[], None]
    heartbeat: Heartbeat
    desk: SaleDesk


def _staff(
    settings: SaleSettings, identity: Identity, printer: Printer, selling: _Selling
) -> StaffDesk:
    address, server_clock, alone = _address(settings, identity), selling.server_clock, selling.alone
    as_kiosk = AsKiosk(address, identity.token, server_clock)
    looking = Looking(
        server=as_kiosk,
        outbox=alone.outbox,
        at_hand=lambda: alone.blanks.counts(alone.now()),
        events=lambda: selling.catalogue.events,
        paper=printer.paper,
        machine=partial(machine_state, settings.device_folder),
        offset=lambda: server_clock.offset,
    )
    return StaffDesk(
        StaffParts(
            kiosk=identity.device,
            server=as_kiosk,
            as_clerk=lambda token: AsClerk(address, token, server_clock),
            paper=StaffPaper(printer, settings.printer, STOCKS[settings.stock]),
            tickets=selling.pages,
            looking=looking,
            heartbeat=selling.heartbeat,
            sale=selling.desk,
            trade=alone,
            clock=alone.clock,
            now=alone.now,
            wake=selling.wake,
        )
    )


def _start(*parts: SaleDesk | Heartbeat | StaffDesk) -> None:
    for part in parts:
        part.start()


def _close(*parts: SaleDesk | Heartbeat | StaffDesk | ServerClient | Store) -> None:
    for part in parts:
        part.close()


def _heartbeat(
    settings: SaleSettings, client: ServerClient, alone: AloneTrade, printing: TicketPrinting
) -> Heartbeat:
    machine = partial(machine_state, settings.device_folder)
    return Heartbeat(
        client,
        KioskTeller(alone.outbox, lambda: client.clock_offset, printing.paper_ready, machine),
    )


def _shown(
    settings: SaleSettings, store: Store, client: ServerClient
) -> tuple[Catalogue, KeptBranding]:
    """What a kiosk shows, as it was kept."""
    folder = settings.device_folder
    catalogue = Catalogue(store, folder / "pictures", client)
    return catalogue, KeptBranding(store, folder / "branding", client)


def _around(settings: SaleSettings, identity: Identity, branding: KeptBranding) -> Surroundings:
    """What is known before the server answers."""
    venue = identity.device.organiser_name
    return Surroundings(venue, settings.dialling_code, brand=branding.brand)


def _pages(
    settings: SaleSettings, catalogue: Catalogue, branding: KeptBranding, identity: Identity
) -> TicketPages:
    """Pages with the mark of the kiosk's own venue folder, or else the organiser's."""
    own = settings.venue_file("mark.svg")
    stock, device = STOCKS[settings.stock], identity.device.name
    return TicketPages(catalogue, stock, device, own.read_bytes if own else branding.mark)


def _wipe(settings: SaleSettings, paired: _Paired) -> None:
    """Forget what a revoked kiosk was trusted with; a folder of the venue's own is not touched."""
    if settings.prints.is_dir():
        rmtree(settings.prints)
    wipe(paired.store, paired.vault)


def _address(settings: SaleSettings, identity: Identity) -> str:
    """Where the server is: where it was at pairing, unless somebody now says otherwise."""
    said = "server_url" in settings.model_fields_set
    return settings.server_url if said else identity.server_url
