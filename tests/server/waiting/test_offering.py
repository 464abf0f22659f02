"""What becomes free is offered in order, once, for a time; and is never sold twice."""

from datetime import UTC, datetime, timedelta

import pytest

from tests.server.waiting.building import NOW, OFFER_FOR, Line
from ticketing.identifiers import new_id
from ticketing.problem import ProblemCode, RefusedError
from ticketing.waiting import OfferState, WaitingState


def test_the_first_in_line_is_offered_what_became_free(line: Line) -> None:
    first, second = line.join(), line.join()
    line.free(1)

    made = line.advance()

    assert made == 1
    assert line.offer(first).ends_at == NOW + OFFER_FOR
    assert line.place(first).state is WaitingState.OFFERED
    assert line.place(second).offer is None
    assert line.stock().free == 0


def test_nothing_free_is_nothing_offered(line: Line) -> None:
    line.join()

    assert line.advance() == 0


def test_moving_on_again_offers_nothing_twice(line: Line) -> None:
    line.join(2)
    line.free(5)

    assert [line.advance(), line.advance()] == [1, 0]
    assert line.stock().free == 3


def test_a_taken_offer_is_a_hold_and_no_longer_an_offer(line: Line) -> None:
    place = line.join(2)
    line.free(2)
    line.advance()

    line.take(line.offer(place))

    assert line.offer(place).state is OfferState.TAKEN
    assert line.place(place).state is WaitingState.BOUGHT
    assert line.stock().free == 0
    assert line.stock().sold == line.quantity - 2


def test_what_is_not_wanted_of_an_offer_is_free_again(line: Line) -> None:
    place = line.join(3)
    line.free(3)
    line.advance()

    line.take(line.offer(place), 1)

    assert line.stock().free == 2


def test_an_offer_is_taken_once(line: Line) -> None:
    place = line.join()
    line.free()
    line.advance()
    offer = line.offer(place)
    line.take(offer)

    with pytest.raises(RefusedError) as refused:
        line.take(offer)
    assert refused.value.problem.code is ProblemCode.OFFER_OVER


def test_more_than_was_offered_is_refused_and_leaves_the_offer(line: Line) -> None:
    place = line.join()
    line.free()
    line.advance()
    offer = line.offer(place)

    with pytest.raises(RefusedError) as refused:
        line.take(offer, 2)
    assert refused.value.problem.code is ProblemCode.WRONG_QUANTITY
    assert line.offer(place).state is OfferState.OPEN


def test_a_made_up_offer_is_over(line: Line) -> None:
    place = line.join()
    line.free()
    line.advance()
    made_up = line.offer(place).model_copy(update={"id": new_id()})

    with pytest.raises(RefusedError) as refused:
        line.take(made_up)
    assert refused.value.problem.code is ProblemCode.OFFER_OVER


def test_a_lapsed_offer_goes_to_the_next_and_cannot_be_taken(line: Line) -> None:
    first, second = line.join(), line.join()
    line.free()
    line.advance()
    late = NOW + OFFER_FOR

    assert line.advance(late) == 1

    assert line.place(first).state is WaitingState.LAPSED
    assert line.place(second).state is WaitingState.OFFERED
    with pytest.raises(RefusedError):
        line.take(line.offer(first), now=late)


def test_an_offer_at_its_very_end_is_over_though_nobody_looked_yet(line: Line) -> None:
    place = line.join()
    line.free()
    line.advance()

    with pytest.raises(RefusedError) as refused:
        line.take(line.offer(place), now=NOW + OFFER_FOR)
    assert refused.value.problem.code is ProblemCode.OFFER_OVER


def test_an_offer_never_outlasts_the_event(line: Line) -> None:
    place = line.join()
    line.free()
    # The line was made just now; the run may have begun an hour ago.
    made = datetime.now(UTC)

    line.advance(made + timedelta(days=7, hours=1))

    assert line.offer(place).ends_at < made + timedelta(days=7, hours=4)


def test_who_fits_goes_before_who_wants_more_than_is_free(line: Line) -> None:
    big, small = line.join(4), line.join(1)
    line.free(1)

    line.advance()

    assert line.place(small).state is WaitingState.OFFERED
    assert line.place(big).state is WaitingState.WAITING


def test_a_big_wish_is_overtaken_three_times_and_then_gets_what_there_is(line: Line) -> None:
    big = line.join(4)
    small = [line.join(1) for _ in range(4)]
    for _ in range(3):
        line.free(1)
        line.advance()
    assert line.place(big).state is WaitingState.WAITING

    line.free(2)
    line.advance()

    assert line.offer(big).quantity == 2
    assert line.place(small[3]).state is WaitingState.WAITING


def test_overtaking_counts_within_one_move_too(line: Line) -> None:
    big = line.join(6)
    for _ in range(5):
        line.join(1)
    line.free(5)

    line.advance()

    assert line.offer(big).quantity == 2
    assert [entry.overtaken for entry in line.everybody()] == [3, 0, 0, 0, 0, 0]
