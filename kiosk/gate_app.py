"""The composition root of the gate: the one place where a gate is put together from its parts."""

import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import Protocol
from uuid import UUID

from kiosk.core.api import ServerClient
from kiosk.core.camera_ports import Camera, GreyFrame, Torch
from kiosk.core.clock import Clock, SystemClock
from kiosk.core.gate.chosen_camera import ChosenCamera
from kiosk.core.gate.counting import Counter
from kiosk.core.gate.desk import GateDesk, GateParts
from kiosk.core.gate.facts import FACTS_SCHEMA, Facts
from kiosk.core.gate.following import Follower
from kiosk.core.gate.gatekeeper import Gatekeeper, NotOpenError
from kiosk.core.gate.inbox import Inbox
from kiosk.core.gate.intent import SeeingIntent, TurnTorch
from kiosk.core.gate.learning import Learner
from kiosk.core.gate.lighting import Lighting
from kiosk.core.gate.link import Link
from kiosk.core.gate.loading import Loader
from kiosk.core.gate.overriding import Overrider
from kiosk.core.gate.peer_book import PeerBook
from kiosk.core.gate.peer_channel import OwnKey
from kiosk.core.gate.peers import ALONE, LanPeers
from kiosk.core.gate.presenting import HandReads, Presenter
from kiosk.core.gate.pushing import Pusher
from kiosk.core.gate.scanlog import SCANLOG_SCHEMA, ScanLog
from kiosk.core.gate.searching import Searcher
from kiosk.core.gate.settings import GateSettings
from kiosk.core.gate.telling import GateTeller
from kiosk.core.gate.undoing import Undoer, UndoLog
from kiosk.core.gate.view import CameraView
from kiosk.core.gate.watching import Watcher
from kiosk.core.heartbeat import Heartbeat
from kiosk.core.pairing import Identity, own_key, paired_as
from kiosk.core.ports import MachineState, Neighbours, Scanner, Signal, SignalLight, Vault
from kiosk.core.safekeeping import wipe
from kiosk.core.server_clock import CorrectedClock, ServerClock
from kiosk.core.store import Store
from kiosk.hardware.camera import open_camera
from kiosk.hardware.cameras import MachineCameras
from kiosk.hardware.decoder import QrDecoder
from kiosk.hardware.machine import machine_state
from kiosk.hardware.neighbours import LanNeighbours
from kiosk.hardware.scanner import SerialScanner
from kiosk.hardware.signal import PlayedSignal, open_light, open_signal
from kiosk.hardware.torch import LedTorch
from kiosk.vaulting import open_vault
from ticketing.device import DeviceKind

STORE_FILE = "gate.db"
"""The gate's own store, in the device's folder."""


@dataclass(frozen=True)
class OpenGate:
    """A gate without its face.

    Attributes:
        frame: the camera's newest frame, for the preview; None while it is lost.
        read: takes what a scanner has typed into the window.
        start: begin to follow, to push, to watch and to decide.
        close: end all of it.
        removed: whether the server has removed this gate, which is wiped.
    """

    desk: GateDesk
    identity: Identity
    frame: Callable[[], GreyFrame | None]
    read: Callable[[str], None]
    start: Callable[[], None]
    close: Callable[[], None]
    removed: Callable[[], bool]


@dataclass(frozen=True)
class _Outside:
    """What of the world a gate is put together with."""

    camera: Camera
    torch: Torch
    scanner: Scanner | None
    sounds: Signal
    light: SignalLight
    neighbours: Neighbours | None
    clock: Clock
    machine: Callable[[], MachineState]
    vault: Vault

    def close(self) -> None:
        """Be heard and seen no longer."""
        if isinstance(self.sounds, PlayedSignal):
            self.sounds.close()
        self.light.close()


def build_gate(
    settings: GateSettings,
    camera: Camera | None = None,
    sounds: Signal | None = None,
    neighbours: Neighbours | None = None,
    clock: Clock | None = None,
) -> OpenGate:
    """Put a gate together; it is paired first where it is not. Nothing runs before ``start``.

    Raises:
        WicketError: it cannot be: not paired, no server to pair with, no store, no checkpoint.
    """
    store = Store(settings.device_folder / STORE_FILE, FACTS_SCHEMA, SCANLOG_SCHEMA)
    try:
        vault = open_vault(settings, store, STORE_FILE)
        identity = paired_as(
            store, vault, DeviceKind.GATE, settings.server_url, settings.pairing_code
        )
        _checkpoint_of(identity)
    except BaseException:
        store.close()
        raise
    camera = camera or _camera(settings, store)
    neighbours = (neighbours or LanNeighbours()) if settings.lan else None
    scanner = SerialScanner(settings.scanner, baud=settings.scanner_baud)
    light = open_light(settings.light)
    outside = _Outside(
        camera,
        LedTorch(),
        scanner if settings.scanner else None,
        sounds or open_signal(),
        light,
        neighbours,
        clock or SystemClock(),
        lambda: replace(machine_state(settings.device_folder), light_works=light.works),
        vault,
    )
    return _put_together(store, identity, outside, settings)


def _camera(settings: GateSettings, store: Store) -> Camera:
    """What the settings name: a film or pictures stay, a camera may be changed for another."""
    if settings.camera.isdecimal():
        return ChosenCamera(MachineCameras(), store, settings.camera)
    return open_camera(settings.camera, loop=settings.camera_loop)


def _checkpoint_of(identity: Identity) -> UUID:
    if identity.device.checkpoint_id is None:
        raise NotOpenError("This gate was paired without a checkpoint; pair it again with one.")
    return identity.device.checkpoint_id


def _own(vault: Vault, identity: Identity) -> OwnKey | None:
    key = own_key(vault)
    return None if key is None else OwnKey(identity.device.id, key)


def _peers_of(
    store: Store, own: OwnKey | None, neighbours: Neighbours | None, inbox: Inbox
) -> LanPeers | None:
    if own is None or neighbours is None:
        return None
    return LanPeers(own, PeerBook(store, own), neighbours, inbox.noted)


def _wipe(store: Store, vault: Vault, lan: LanPeers | None, removed: threading.Event) -> None:
    """Forget what a revoked gate was trusted with, and say once that is done."""
    if lan is not None:
        lan.close()  # what others tell must not come in after this
    wipe(store, vault)
    removed.set()


class _Readers:
    """What reads codes: a camera, its torch and hand scanners; ``seen`` is told each shown anew."""

    def __init__(
        self, outside: _Outside, seen: Callable[[str], None], settings: GateSettings
    ) -> None:
        presenter = Presenter(outside.clock, seen)
        self.hand = HandReads(presenter, settings.scanner_prefix, settings.scanner_suffix)
        self.watcher = Watcher(outside.camera, QrDecoder(), outside.clock, presenter)
        self._camera = outside.camera
        self._torch = outside.torch
        self._scanner = outside.scanner

    def view(self) -> CameraView:
        """How they are, as the screen speaks of it."""
        lost = self._scanner is not None and not self._scanner.there
        camera = self._camera
        choices = tuple(camera.names()) if isinstance(camera, ChosenCamera) else ()
        view = replace(self.watcher.camera(), scanner_lost=lost)
        return replace(view, choices=choices, torch=self._torch.lit)

    def see(self, intent: SeeingIntent) -> None:
        """See as the steward asks.

        Raises:
            StoreError: it does, and will not after a restart.
        """
        if isinstance(intent, TurnTorch):
            self._torch.turn(on=intent.on)
        elif isinstance(self._camera, ChosenCamera):
            self._camera.choose(intent.name)

    def start(self) -> None:
        """Begin to read."""
        self.watcher.start()
        if self._scanner is not None:
            self._scanner.start(self.hand.read)

    def close(self) -> None:
        """Read no longer, and let go of the devices."""
        self.watcher.close()
        self._camera.close()
        self._torch.turn(on=False)
        if self._scanner is not None:
            self._scanner.close()


class _Starts(Protocol):
    def start(self) -> None: ...


class _Closes(Protocol):
    def close(self) -> None: ...


def _start(parts: Sequence[_Starts]) -> None:
    for part in parts:
        part.start()


def _close(parts: Sequence[_Closes]) -> None:
    for part in parts:
        part.close()


def _put_together(
    store: Store, identity: Identity, outside: _Outside, settings: GateSettings
) -> OpenGate:
    checkpoint_id = _checkpoint_of(identity)
    clock = outside.clock
    server = ServerClient(identity.server_url, identity.token, ServerClock(clock, store))
    own = _own(outside.vault, identity)
    log = ScanLog(store, identity.device.name, own.public if own else None)
    facts = Facts(store, log.own_scans, identity.device.id)
    right_clock = CorrectedClock(clock, lambda: server.clock_offset)
    link, inbox = Link(right_clock), Inbox()
    lan = _peers_of(store, own, outside.neighbours, inbox)
    peers = lan or ALONE
    undoer = Undoer(server, UndoLog(store), link, peers)
    pusher = Pusher(server, log, undoer, link, inbox.noted)
    removed = threading.Event()
    wipe_all = partial(_wipe, store, outside.vault, lan, removed)
    follower = Follower(server, Learner(store), Loader(store), link, inbox.noted, wipe_all)
    readers = _Readers(outside, inbox.seen, settings)
    desk = GateDesk(
        identity.device,
        GateParts(
            inbox=inbox,
            gatekeeper=Gatekeeper(checkpoint_id, server, facts, log, link, clock, peers),
            counter=Counter(checkpoint_id, facts, log, link, server, peers, outside.machine),
            log=log,
            undoer=undoer,
            searcher=Searcher(checkpoint_id, server, facts, link),
            overrider=Overrider(server, log, link, peers),
            link=link,
            signal=outside.sounds,
            clock=right_clock,
            camera=readers.view,
            see=readers.see,
            decided_alone=pusher.wake,
        ),
    )
    desk.listen(Lighting(outside.light).follow)
    teller = GateTeller(checkpoint_id, facts, log, server, readers.view, outside.machine)
    others = (Heartbeat(server, teller), *((lan,) if lan else ()))
    start = partial(_start, (desk, follower, pusher, readers, *others))
    close = partial(_close, (readers, desk, follower, pusher, *others, outside, server, store))
    newest, read = readers.watcher.newest, readers.hand.read
    return OpenGate(desk, identity, newest, read, start, close, removed.is_set)
