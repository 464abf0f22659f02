"""Errands: done elsewhere, told in one place, and never silently lost."""

import queue
import threading
from collections.abc import Callable, Iterator

import pytest

from kiosk.core.admin.errands import Errands
from kiosk.core.errors import RetryError


class Window:
    """The thread that is told, as the test's own."""

    def __init__(self) -> None:
        self.news: queue.Queue[Callable[[], None]] = queue.Queue()
        self.errands = Errands(self.news.put)

    def hear(self) -> None:
        """Do one thing that was handed over."""
        self.news.get(timeout=10)()


@pytest.fixture
def window() -> Iterator[Window]:
    made = Window()
    yield made
    made.errands.close()


def test_work_is_done_on_another_thread_and_told_on_this_one(window: Window) -> None:
    told: list[int] = []
    window.errands.run(threading.get_ident, told.append, _never)
    assert not window.errands.idle
    window.hear()
    assert told != [threading.get_ident()]
    assert len(told) == 1
    assert window.errands.idle


def test_what_the_server_does_not_answer_is_told_as_a_failure(window: Window) -> None:
    failed: list[str] = []

    def work() -> None:
        raise RetryError("nobody there")

    window.errands.run(work, _never, lambda error: failed.append(str(error)))
    window.hear()
    assert failed == ["nobody there"]


def test_a_fault_of_ours_is_raised_where_it_is_seen(window: Window) -> None:
    window.errands.run(lambda: 1 // 0, _never, _never)
    with pytest.raises(ZeroDivisionError):
        window.hear()


def test_whoever_dropped_an_errand_hears_nothing_of_it(window: Window) -> None:
    window.errands.run(lambda: 1, _never, _never).drop()
    window.hear()
    assert window.errands.idle


def _never(_news: object) -> None:
    raise AssertionError("nobody was to be told")
