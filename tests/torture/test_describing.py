"""Good, bad and hostile questions to every operation: all are answered as it is described."""

import pytest

from tests.torture.holding import assert_good
from torture.describing import asking, hostile_papers
from torture.hostile import HOSTILE


@pytest.mark.timeout(600)
def test_every_operation_answers_as_it_is_described() -> None:
    assert_good(asking("sqlite", None, 1, ("admin",)))


def test_hostile_names_do_no_harm_on_paper() -> None:
    assert_good(hostile_papers("sqlite", None, 40))


def test_there_are_more_than_five_hundred_hostile_texts() -> None:
    assert len(HOSTILE) == len(set(HOSTILE)) > 500
