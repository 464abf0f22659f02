"""A voice that writes down what would have been heard."""


class FakeVoice:
    """``said`` holds each utterance and its language; ``works`` is None where there is none."""

    def __init__(self, *, works: bool | None = True) -> None:
        self.works = works
        self.said: list[tuple[str, str]] = []
        self.closed = False

    def say(self, words: str, language: str) -> None:
        self.said.append((words, language))

    def close(self) -> None:
        self.closed = True
