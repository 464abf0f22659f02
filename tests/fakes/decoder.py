"""A decoder that knows what stands on which frame without looking."""

from kiosk.core.camera_ports import GreyFrame


class FakeDecoder:
    """``texts`` by the value of a frame's first pixel; ``decoded`` counts the frames."""

    def __init__(self, texts: dict[int, str]) -> None:
        self.texts = texts
        self.decoded = 0

    def decode(self, frame: GreyFrame) -> str | None:
        self.decoded += 1
        return self.texts.get(int(frame[0, 0]))
