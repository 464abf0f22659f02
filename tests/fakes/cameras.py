"""The cameras of a machine that a test makes up."""

from kiosk.core.camera_ports import GreyFrame
from tests.fakes.camera import FakeCamera


class NamedFakeCamera(FakeCamera):
    """A camera with a name."""

    def __init__(self, name: str, now: GreyFrame | None = None) -> None:
        super().__init__(now)
        self._name = name

    def describe(self) -> str:
        return self._name


class FakeCameras:
    """Those called ``plugged``; ``opened`` are those that were opened, in order."""

    def __init__(self, *plugged: str) -> None:
        self.plugged = list(plugged)
        self.opened: list[NamedFakeCamera] = []

    def names(self) -> tuple[str, ...]:
        return tuple(self.plugged)

    def open(self, name: str) -> NamedFakeCamera:
        known = self.plugged[int(name)] if name.isdecimal() and self.plugged else name
        self.opened.append(NamedFakeCamera(known))
        return self.opened[-1]
