"""A signal light that writes down what would have been seen."""

from kiosk.core.ports import LightColour


class FakeLight:
    """``shown`` holds each colour in order, None for dark."""

    def __init__(self) -> None:
        self.shown: list[LightColour | None] = []
        self.works: bool | None = True

    def show(self, colour: LightColour | None) -> None:
        self.shown.append(colour)

    def close(self) -> None:
        self.shown.append(None)
