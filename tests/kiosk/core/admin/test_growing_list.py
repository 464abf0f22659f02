"""A list handed out in pages: nothing twice, nothing lost, and new rows come in above."""

import pytest

from kiosk.core.admin.growing_list import MOST_ROWS, Freshness, GrowingList

Row = tuple[int, str]


def a_list(*keys: int, cursor: str | None = None) -> GrowingList[Row]:
    shown: GrowingList[Row] = GrowingList(lambda row: row[0])
    shown.begin([(key, "old") for key in keys], cursor)
    return shown


def test_a_following_page_adds_only_what_is_not_there_yet() -> None:
    shown = a_list(5, 4, cursor="4")
    fresh = shown.fresh_of([(4, "old"), (3, "old")])
    shown.append(fresh, None)
    assert [row[0] for row in shown.rows] == [5, 4, 3]
    assert not shown.goes_on


def test_the_same_page_again_changes_nothing() -> None:
    told = a_list(5, 4).compare([(5, "old"), (4, "old")], None)
    assert told.freshness is Freshness.SAME


def test_new_rows_come_before_the_others_and_changed_ones_in_their_places() -> None:
    told = a_list(5, 4, 3, cursor="3").compare([(6, "new"), (5, "old"), (4, "new")], "4")
    assert told.freshness is Freshness.GROWN
    assert told.before == ((6, "new"),)
    assert told.changed == ((1, (4, "new")),)


@pytest.mark.parametrize("page", [[9, 8], [5, 3], [5], []])
def test_what_cannot_be_put_together_begins_anew(page: list[int]) -> None:
    told = a_list(5, 4, 3).compare([(key, "old") for key in page], None)
    assert told.freshness is Freshness.OTHER


def test_two_empty_lists_are_the_same() -> None:
    assert a_list().compare([], None).freshness is Freshness.SAME


def test_rows_are_bounded_whatever_the_server_has() -> None:
    shown = a_list(*range(MOST_ROWS), cursor="more")
    assert shown.full
    assert not shown.goes_on
