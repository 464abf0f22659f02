"""How many pixels a millimetre has."""

from PySide6.QtCore import QSize

from kiosk.ui.window import pixels_per_mm


def test_a_large_screen_is_drawn_at_its_own_size() -> None:
    assert pixels_per_mm(QSize(2160, 3840), physical=5.3) == 5.3


def test_a_small_window_shows_everything_smaller() -> None:
    assert pixels_per_mm(QSize(540, 960)) == 2.0


def test_a_small_screen_shows_everything_smaller_rather_than_cut_off() -> None:
    assert pixels_per_mm(QSize(768, 1366), physical=4.0) < 3


def test_both_ways_up_are_drawn_alike() -> None:
    assert pixels_per_mm(QSize(1920, 1080)) == pixels_per_mm(QSize(1080, 1920))
