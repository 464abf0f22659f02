"""Finds other gates on the local network by multicast DNS, as printers are found.

Source of the format: RFC 6762 and 6763; the device's id is in the TXT record.
"""

import logging
import threading
from collections.abc import Mapping, Sequence
from ipaddress import ip_address
from uuid import UUID

import ifaddr
from zeroconf import (
    EventLoopBlocked,
    IPVersion,
    ServiceBrowser,
    ServiceInfo,
    ServiceListener,
    Zeroconf,
)

from kiosk.core.ports import Address

logger = logging.getLogger(__name__)

SERVICE = "_wicket-gate._tcp.local."

LOOK_EVERY_S = 5.0
ASK_WITHIN_MS = 2000
MOST_ADDRESSES = 8


class LanNeighbours:
    """Announces one gate and hears of the others, on all networks or on ``interfaces`` alone.

    A tablet comes into its network late and changes it, so what it announces follows its addresses.
    """

    def __init__(self, interfaces: Sequence[str] = ()) -> None:
        self._interfaces = list(interfaces)
        self._heard = threading.Event()
        self._found = _Found(self._heard)
        self._open: Zeroconf | None = None
        self._stop = threading.Event()
        self._thread: threading.Thread | None = None

    def announce(self, device_id: UUID, port: int) -> None:
        """Be found from now on, as ``device_id``, which listens at ``port``; returns at once."""
        self._thread = threading.Thread(
            target=self._run, args=(device_id, port), name="gate-neighbours", daemon=True
        )
        self._thread.start()

    def addresses(self) -> Mapping[UUID, Sequence[Address]]:
        """Where somebody says that each device listens, as of now."""
        return self._found.known()

    def close(self) -> None:
        """Be found no longer."""
        self._stop.set()
        self._heard.set()
        if self._thread is not None:
            self._thread.join(timeout=3)

    def _run(self, device_id: UUID, port: int) -> None:
        announced: list[str] = []
        while not self._stop.is_set():
            addresses = sorted(self._interfaces or _own_addresses())
            if addresses != announced:
                self._leave()
                announced = addresses if self._enter(device_id, port, addresses) else []
            self._heard.clear()
            if self._open is not None:
                self._found.look_up(self._open)
            self._heard.wait(0 if self._stop.is_set() else LOOK_EVERY_S)
        self._leave()

    def _enter(self, device_id: UUID, port: int, addresses: list[str]) -> bool:
        if not addresses:
            return False
        info = ServiceInfo(
            SERVICE,
            f"{device_id.hex}.{SERVICE}",
            port=port,
            properties={"id": str(device_id)},
            server=f"{device_id.hex}.local.",
            parsed_addresses=addresses,
        )
        try:
            self._open = Zeroconf(interfaces=addresses, ip_version=IPVersion.V4Only)
            self._open.register_service(info)
            ServiceBrowser(self._open, SERVICE, self._found)
        except Exception as fault:  # noqa: BLE001  whatever the network does, the gate stays open
            logger.warning("other gates cannot be found on this network: %s", fault)
            self._leave()
            return False
        return True

    def _leave(self) -> None:
        opened, self._open = self._open, None
        if opened is None:
            return
        try:
            opened.close()
        except EventLoopBlocked as fault:
            # What was announced runs out by itself in two minutes.
            logger.warning("other gates were not told that this one leaves: %s", fault)


class _Found(ServiceListener):
    """What the browser heard, by device; ``heard`` is set where a name waits to be looked up.

    The browser's own thread only notes names. On a busy machine or a poor network looking one up
    fails, and it is then looked up again.
    """

    def __init__(self, heard: threading.Event) -> None:
        self._heard = heard
        self._waiting: set[str] = set()
        self._known: dict[str, tuple[UUID, list[Address]]] = {}
        self._lock = threading.Lock()

    def known(self) -> dict[UUID, list[Address]]:
        # All that go by an id, in one order: who lies about it only costs a call.
        found: dict[UUID, list[Address]] = {}
        with self._lock:
            for _, (device_id, addresses) in sorted(self._known.items()):
                found.setdefault(device_id, []).extend(addresses)
        return {device_id: addresses[:MOST_ADDRESSES] for device_id, addresses in found.items()}

    def look_up(self, zc: Zeroconf) -> None:
        """Ask who is behind each name that waits; whoever does not answer goes on waiting."""
        with self._lock:
            names = sorted(self._waiting)
        for name in names:
            try:
                info = zc.get_service_info(SERVICE, name, timeout=ASK_WITHIN_MS)
            except EventLoopBlocked:
                return  # the machine is too busy just now
            if info is not None:
                self._note(name, _read(info))

    def _note(self, name: str, found: tuple[UUID, list[Address]] | None) -> None:
        with self._lock:
            # It may have left while it was looked up.
            if name in self._waiting:
                self._waiting.discard(name)
                if found is not None:
                    self._known[name] = found

    def add_service(self, zc: Zeroconf, type_: str, name: str) -> None:  # noqa: ARG002  the listener's shape
        with self._lock:
            self._waiting.add(name)
        self._heard.set()

    def update_service(self, zc: Zeroconf, type_: str, name: str) -> None:
        self.add_service(zc, type_, name)

    def remove_service(self, zc: Zeroconf, type_: str, name: str) -> None:  # noqa: ARG002  the listener's shape
        with self._lock:
            self._waiting.discard(name)
            self._known.pop(name, None)


def _read(info: ServiceInfo) -> tuple[UUID, list[Address]] | None:
    port = info.port or 0
    addresses = [(address, port) for address in info.parsed_addresses(IPVersion.V4Only)]
    try:
        device_id = UUID(info.decoded_properties.get("id") or "")
    except ValueError:
        return None  # somebody else's service under our name
    return (device_id, sorted(addresses)) if port else None


def _own_addresses() -> list[str]:
    found = [str(ip.ip) for adapter in ifaddr.get_adapters() for ip in adapter.ips if ip.is_IPv4]
    # A machine without a network may still have several gates of its own: a demonstration.
    return [address for address in found if not ip_address(address).is_loopback] or found
