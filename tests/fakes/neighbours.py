"""A local network in memory: every gate of a test finds the others on loopback."""

from collections.abc import Sequence
from uuid import UUID

from kiosk.core.ports import Address


class FakeLan:
    """Who listens where; ``lies`` says it of devices that do not."""

    def __init__(self) -> None:
        self.listening: dict[UUID, Address] = {}
        self.lies: dict[UUID, Address] = {}

    def neighbours(self) -> "FakeNeighbours":
        return FakeNeighbours(self)


class FakeNeighbours:
    """One gate's place in it; ``apart`` takes it off the network's map."""

    def __init__(self, lan: FakeLan) -> None:
        self._lan = lan
        self._own: UUID | None = None
        self.apart = False

    def announce(self, device_id: UUID, port: int) -> None:
        self._own = device_id
        self._lan.listening[device_id] = ("127.0.0.1", port)

    def addresses(self) -> dict[UUID, Sequence[Address]]:
        if self.apart:
            return {}
        found: dict[UUID, list[Address]] = {}
        for where in (self._lan.lies, self._lan.listening):
            for device_id, address in where.items():
                found.setdefault(device_id, []).append(address)
        return {device_id: found[device_id] for device_id in found if device_id != self._own}

    def close(self) -> None:
        if self._own is not None:
            self._lan.listening.pop(self._own, None)
