"""Cursors of long lists: they lead back to where they were made, and no other text is one."""

from datetime import UTC, datetime
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from server.paging import Place, cut, place_of
from ticketing.problem import ProblemCode, RefusedError


@given(at=st.datetimes(timezones=st.just(UTC)), key=st.uuids())
def test_a_cursor_leads_back_to_the_moment_and_the_id_it_was_made_of(
    at: datetime, key: UUID
) -> None:
    place = Place(at, key)
    assert place_of(place.cursor()) == place


def test_a_list_begins_without_a_cursor() -> None:
    assert place_of(None) is None


@pytest.mark.parametrize("text", ["", "x", "é", "AAAA", "f" * 32, "=" * 32, "A" * 36])
def test_what_is_no_cursor_is_refused_by_the_name_of_its_parameter(text: str) -> None:
    with pytest.raises(RefusedError) as refused:
        place_of(text)
    problem = refused.value.problem.model_dump()
    assert problem["code"] is ProblemCode.INVALID_REQUEST
    assert [field["field"] for field in problem["fields"]] == ["after"]


@given(st.lists(st.datetimes(timezones=st.just(UTC)), max_size=6), st.integers(1, 6))
def test_there_is_a_next_page_only_where_a_row_was_left_over(
    moments: list[datetime], limit: int
) -> None:
    rows = [Place(at, UUID(int=number)) for number, at in enumerate(moments)]
    page, following = cut(rows, limit, lambda last: last)
    assert list(page) == rows[:limit]
    assert place_of(following) == (rows[limit - 1] if len(rows) > limit else None)
