"""One code is one presentation, whoever reads it; what scanners add is taken off."""

import pytest

from kiosk.core.gate.presenting import SAME_CODE_S, HandReads, Presenter
from tests.fakes.steady_clock import SteadyClock


class Desk:
    """Hears what is presented."""

    def __init__(self, prefix: str = "", suffix: str = "") -> None:
        self.clock = SteadyClock()
        self.seen: list[str] = []
        self.presenter = Presenter(self.clock, self.seen.append)
        self.hand = HandReads(self.presenter, prefix, suffix)


def test_what_the_camera_saw_is_no_second_scan_by_hand_within_three_seconds() -> None:
    desk = Desk()
    desk.presenter.present("ONE")
    desk.clock.advance(SAME_CODE_S - 0.1)
    desk.hand.read("ONE")
    desk.clock.advance(SAME_CODE_S)
    desk.hand.read("ONE")
    assert desk.seen == ["ONE", "ONE"]


def test_another_code_counts_at_once() -> None:
    desk = Desk()
    for text in ("ONE", "TWO", "ONE"):
        desk.hand.read(text)
    assert desk.seen == ["ONE", "TWO", "ONE"]


@pytest.mark.parametrize(
    ("sent", "text"),
    [
        ("CAD5G7", "CAD5G7"),
        ("]Q1CAD5G7", "CAD5G7"),
        ("]d2CAD5G7", "CAD5G7"),
        ("CAD5]Q17", "CAD5]Q17"),
        ("  CAD5G7 \r", "CAD5G7"),
    ],
)
def test_the_kind_of_symbol_is_taken_off(sent: str, text: str) -> None:
    desk = Desk()
    desk.hand.read(sent)
    assert desk.seen == [text]


def test_a_set_prefix_and_suffix_are_taken_off_where_they_are() -> None:
    desk = Desk(prefix="#G4:", suffix="%")
    desk.hand.read("#G4:]Q1CAD5G7%")
    desk.hand.read("OTHER")
    assert desk.seen == ["CAD5G7", "OTHER"]


def test_nothing_is_no_code() -> None:
    desk = Desk(prefix="#")
    for sent in ("", "\r\n", "#", "]Q1"):
        desk.hand.read(sent)
    assert desk.seen == []
