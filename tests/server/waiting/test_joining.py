"""Who may join a line, and how one leaves it."""

import pytest

from server.audit.writing import SYSTEM
from server.catalogue.tiers import tiers_of
from server.waiting.joining import Joining, join, leave, let_join
from tests.server.waiting.building import NOW, Line, sold_out_line
from ticketing.identifiers import new_id
from ticketing.problem import ProblemCode, RefusedError
from ticketing.waiting import Join, WaitingState


def refusal(line: Line, quantity: int = 1) -> ProblemCode:
    """Why a newcomer cannot join."""
    with pytest.raises(RefusedError) as refused:
        line.join(quantity)
    return refused.value.problem.code


def let(line: Line, *, joinable: bool) -> None:
    """Open or close the line."""
    line.database.write(
        lambda c: let_join(c, tiers_of(c, (line.tier_id,))[line.tier_id], joinable=joinable)
    )


def test_those_who_join_stand_behind_one_another(line: Line) -> None:
    places = [line.join() for _ in range(3)]

    assert [line.place(place).ahead for place in places] == [0, 1, 2]


def test_one_address_waits_once_however_it_is_written(line: Line) -> None:
    first = line.join(1, "Ada@Example.org")
    line.join(5, "ada@example.ORG")

    (entry,) = line.everybody()
    assert (entry.id, entry.quantity) == (first, 1)


def test_after_leaving_one_may_join_again_at_the_end(line: Line) -> None:
    first = line.join(1, "ada@example.org")
    line.join()
    line.database.write(lambda c: leave(c, first, SYSTEM, NOW))

    again = line.join(1, "ada@example.org")

    assert line.place(first).state is WaitingState.LEFT
    assert line.place(again).ahead == 1


def test_who_leaves_with_an_offer_gives_it_back(line: Line) -> None:
    first = line.join()
    line.free()
    line.advance()

    for _ in range(2):
        line.database.write(lambda c: leave(c, first, SYSTEM, NOW))

    assert line.stock().free == 1


def test_nobody_waits_for_what_can_be_bought_now(line: Line) -> None:
    line.free(3)

    assert refusal(line, 3) is ProblemCode.WAITING_LIST_CLOSED
    line.join(4)


def test_a_closed_line_takes_nobody_and_keeps_who_is_in_it(line: Line) -> None:
    inside = line.join()
    let(line, joinable=False)

    assert refusal(line) is ProblemCode.WAITING_LIST_CLOSED
    assert line.place(inside).state is WaitingState.WAITING
    let(line, joinable=True)
    line.join()


def test_more_than_one_may_buy_is_not_waited_for(line: Line) -> None:
    assert refusal(line, 9) is ProblemCode.WRONG_QUANTITY
    two_each = sold_out_line(line.database, max_per_buyer=2)
    assert refusal(two_each, 3) is ProblemCode.WRONG_QUANTITY
    two_each.join(2)


def test_the_same_join_again_changes_nothing_and_another_with_its_id_is_refused(
    line: Line,
) -> None:
    wanted = Join(id=new_id(), email="ada@example.org", quantity=2)
    by = Joining(SYSTEM, None, NOW)
    for _ in range(2):
        line.database.write(lambda c: join(c, line.tier_id, wanted, by))
    assert len(line.everybody()) == 1

    other = wanted.model_copy(update={"quantity": 3})
    with pytest.raises(RefusedError) as refused:
        line.database.write(lambda c: join(c, line.tier_id, other, by))
    assert refused.value.problem.code is ProblemCode.ID_USED_DIFFERENTLY


def test_a_tier_that_is_not_there_has_no_line(line: Line) -> None:
    nowhere = Line(line.database, new_id(), 0)

    assert refusal(nowhere) is ProblemCode.NOT_FOUND
