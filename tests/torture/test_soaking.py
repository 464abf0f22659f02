"""A kiosk with its window serves visitors in one process; what it keeps of them is noticed."""

import pytest

from tests.torture.holding import assert_good
from torture.soaking import soaking_and_keeping


@pytest.mark.timeout(300)
def test_books_and_paper_are_as_the_kiosk_tells_and_documents_kept_open_are_noticed() -> None:
    assert_good(soaking_and_keeping("sqlite", None, visits=6, looks=6))
