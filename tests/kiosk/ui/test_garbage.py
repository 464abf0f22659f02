"""What is left in circles is cleared away by the GUI thread, and thoroughly only at rest."""

import gc
import threading
import weakref
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from kiosk.ui.garbage import THOROUGH_AT_LATEST_S, THOROUGH_EACH_S, Garbage


class Circle:
    """Something that only a look for garbage clears away."""

    def __init__(self) -> None:
        self.itself = self


class Seconds:
    """A clock that stands still until it is put forward, and whether anybody is there."""

    def __init__(self) -> None:
        self.now_s = 1_000.0
        self.rests = True

    def elapsed_s(self) -> float:
        """Now."""
        return self.now_s


@pytest.fixture
def seconds() -> Seconds:
    """A clock of the test's own."""
    return Seconds()


@pytest.fixture
def garbage(qapp: object, seconds: Seconds) -> Iterator[Garbage]:
    """Looking, from a first thorough look on."""
    assert qapp is not None
    found = Garbage(lambda: seconds.rests, seconds.elapsed_s)
    found.start()
    found.look()
    yield found
    found.stop()


def old_circle() -> "weakref.ref[Circle]":
    """One that was looked at in vain: only a thorough look finds it now."""
    circle = Circle()
    gc.collect(0)
    gc.collect(1)
    return weakref.ref(circle)


@pytest.mark.usefixtures("garbage")
def test_what_a_desk_leaves_is_cleared_away_by_the_gui_thread(qtbot: QtBot) -> None:
    cleared_by: list[threading.Thread] = []

    def leave() -> None:
        weakref.finalize(Circle(), lambda: cleared_by.append(threading.current_thread()))
        # Far more than would make Python look by itself.
        assert len([Circle() for _ in range(20_000)]) == 20_000

    thread = threading.Thread(target=leave)
    thread.start()
    thread.join()
    assert not cleared_by
    qtbot.waitUntil(lambda: bool(cleared_by), timeout=10_000)
    assert cleared_by == [threading.main_thread()]


def test_a_thorough_look_waits_for_rest(garbage: Garbage, seconds: Seconds) -> None:
    left = old_circle()
    seconds.now_s += THOROUGH_EACH_S
    seconds.rests = False
    garbage.look()
    assert left() is not None
    seconds.rests = True
    garbage.look()
    assert left() is None


def test_it_comes_in_the_end_though_nobody_ever_leaves(garbage: Garbage, seconds: Seconds) -> None:
    left = old_circle()
    seconds.rests = False
    seconds.now_s += THOROUGH_AT_LATEST_S
    garbage.look()
    assert left() is None


def test_what_outlived_a_thorough_look_is_found_by_the_next(
    garbage: Garbage, seconds: Seconds
) -> None:
    circle = Circle()
    left = weakref.ref(circle)
    seconds.now_s += THOROUGH_EACH_S
    garbage.look()
    del circle
    gc.collect()
    assert left() is not None, "it is not looked at in between"
    seconds.now_s += THOROUGH_EACH_S
    garbage.look()
    assert left() is None


@pytest.mark.parametrize("before", [True, False])
def test_it_leaves_python_as_it_was(qapp: object, before: bool) -> None:  # noqa: FBT001  a parameter of the test
    assert qapp is not None
    was_on = gc.isenabled()
    try:
        (gc.enable if before else gc.disable)()
        garbage = Garbage(lambda: True)
        garbage.start()
        assert not gc.isenabled()
        garbage.stop()
        assert gc.isenabled() is before
        assert gc.get_freeze_count() == 0
    finally:
        (gc.enable if was_on else gc.disable)()
