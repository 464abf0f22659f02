"""What is looked up at every scan is looked up once in a moment, and failures every time."""

import pytest

from server.admission.remembering import Remembered


def test_a_key_is_looked_up_once_while_it_is_fresh() -> None:
    looks: list[str] = []
    known: Remembered[str, int] = Remembered(60)

    def look() -> int:
        looks.append("look")
        return len(looks)

    assert [known.of("a", look), known.of("a", look), known.of("b", look)] == [1, 1, 2]


def test_what_is_stale_is_looked_up_again() -> None:
    known: Remembered[str, int] = Remembered(0)
    values = iter([1, 2])

    assert [known.of("a", lambda: next(values)) for _ in range(2)] == [1, 2]


def test_a_look_that_failed_is_made_again() -> None:
    known: Remembered[str, int] = Remembered(60)

    def fail() -> int:
        raise LookupError

    with pytest.raises(LookupError):
        known.of("a", fail)
    assert known.of("a", lambda: 7) == 7
