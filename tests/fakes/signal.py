"""A signal that writes down what would have been heard."""


class FakeSignal:
    """``heard`` holds "go" and "stop" in order."""

    def __init__(self) -> None:
        self.heard: list[str] = []

    def admitted(self) -> None:
        self.heard.append("go")

    def refused(self) -> None:
        self.heard.append("stop")
