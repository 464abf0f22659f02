"""What a badge's code looks like, and by what a kiosk knows it."""

import pytest

from ticketing.badge import MARK_LENGTH, badge_mark, begins_badge, is_badge, new_badge

CODE = new_badge(lambda _: 2**97 + 5)


def test_every_beginning_of_a_badge_may_become_one_and_only_the_whole_is_one() -> None:
    assert all(begins_badge(CODE[:length]) for length in range(len(CODE) + 1))
    assert [length for length in range(len(CODE) + 2) if is_badge((CODE + "0")[:length])] == [25]


@pytest.mark.parametrize("text", ["X", "BADGX", "BADGEL", "BADGE-", CODE + "0", "ADGE", " BADGE"])
def test_what_cannot_become_a_badge_is_told_at_once(text: str) -> None:
    assert not begins_badge(text)


def test_a_mark_is_the_same_under_caps_lock_and_another_for_another_badge() -> None:
    assert is_badge(CODE.lower())
    assert badge_mark(CODE.lower()) == badge_mark(CODE)
    assert len(badge_mark(CODE)) == MARK_LENGTH
    assert badge_mark(new_badge()) != badge_mark(new_badge())
