"""Leaving a server alone for longer each time, and never all devices for the same time."""

from kiosk.core.retrying import LONGEST_ASKED_S, LONGEST_S, Patience


def test_each_failure_in_a_row_waits_longer_up_to_the_longest() -> None:
    patience = Patience(lambda: 1.0)
    assert [patience.pause_s() for _ in range(6)] == [1.0, 2.0, 4.0, 8.0, LONGEST_S, LONGEST_S]


def test_half_of_a_pause_is_chance() -> None:
    assert Patience(lambda: 0.0).pause_s() == 0.5
    assert Patience(lambda: 1.0).pause_s() == 1.0


def test_an_answer_begins_the_pauses_anew() -> None:
    patience = Patience(lambda: 1.0)
    patience.pause_s()
    patience.pause_s()
    patience.answered()
    assert patience.pause_s() == 1.0


def test_what_the_server_asked_for_is_waited_out_and_chance_comes_on_top() -> None:
    assert Patience(lambda: 0.0).pause_s(7.0) == 7.5
    assert Patience(lambda: 0.0).pause_s(86_400.0) == LONGEST_ASKED_S + 0.5
