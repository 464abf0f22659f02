"""A camera that shows exactly the frame it was given."""

from kiosk.core.camera_ports import GreyFrame


class FakeCamera:
    """Set ``now`` to the frame in front of it, or to None to pull its plug."""

    def __init__(self, now: GreyFrame | None = None) -> None:
        self.now = now
        self.closed = False

    def frame(self) -> GreyFrame | None:
        return None if self.closed else self.now

    def describe(self) -> str:
        return "the camera of a test"

    def close(self) -> None:
        self.closed = True
