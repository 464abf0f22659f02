"""What the server refused is said in a face's own words, never in the server's."""

from collections.abc import Callable

import pytest

from kiosk.core.refusal import Refusal
from kiosk.ui.gate.refusal_words import call_refusal, scan_refusal, undo_refusal
from kiosk.ui.staff.refusal_words import sale_refusal, staff_refusal
from ticketing.problem import ProblemCode

OWN = "The server's own English."

WORDS = pytest.mark.parametrize(
    "words", [scan_refusal, undo_refusal, call_refusal, staff_refusal, sale_refusal]
)


@WORDS
def test_every_reason_of_the_server_has_words(words: Callable[[Refusal], str]) -> None:
    said = {code: words(Refusal(OWN, code)) for code in ProblemCode}
    assert all(said.values())
    assert OWN not in said.values()
    assert ProblemCode.BUSY.value in said[ProblemCode.BUSY]


@WORDS
def test_what_was_kept_without_its_reason_is_shown_as_it_is(
    words: Callable[[Refusal], str],
) -> None:
    assert words(Refusal(OWN)) == OWN
