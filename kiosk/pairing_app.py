"""The composition root of the pairing screen: for a kiosk, and with its camera for a gate."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from functools import partial

from kiosk.core.camera_ports import Camera, GreyFrame
from kiosk.core.clock import SystemClock
from kiosk.core.gate.presenting import Presenter
from kiosk.core.gate.watching import Watcher
from kiosk.core.pairing import pair, server_before
from kiosk.core.pairing_desk import PairingDesk
from kiosk.core.pairing_state import PairingView
from kiosk.core.settings import DeviceSettings
from kiosk.core.store import Store
from kiosk.hardware.decoder import QrDecoder
from kiosk.vaulting import open_vault
from ticketing.device import DeviceKind


@dataclass(frozen=True)
class PairingParts:
    """A device that waits to be paired, without its face.

    Attributes:
        frame: the camera's newest frame, where there is a camera; None while it is lost.
    """

    desk: PairingDesk
    frame: Callable[[], GreyFrame | None] | None


@contextmanager
def pairing_parts(
    settings: DeviceSettings, kind: DeviceKind, store_file: str, camera: Camera | None = None
) -> Iterator[PairingParts]:
    """A desk that pairs this device, and a camera that looks for the code's QR; closed at the end.

    Raises:
        StoreError: this device's file cannot be opened.
    """
    with ExitStack() as ending:
        if camera is not None:
            ending.callback(camera.close)
        store = ending.enter_context(Store(settings.device_folder / store_file))
        vault = open_vault(settings, store, store_file)
        before = server_before(store)
        said = "server_url" in settings.model_fields_set
        address = settings.server_url if said or before is None else before
        start = PairingView(kind, address, removed=before is not None)
        desk = PairingDesk(start, partial(pair, store, vault, kind))
        ending.callback(desk.close)
        frame = None
        if camera is not None:
            clock = SystemClock()
            watcher = Watcher(camera, QrDecoder(), clock, Presenter(clock, desk.seen))
            ending.callback(watcher.close)
            watcher.start()
            frame = watcher.newest
        yield PairingParts(desk, frame)
