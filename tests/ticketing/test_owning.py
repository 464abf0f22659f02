"""Each ticket has one owner among the gates, evenly, and hands change as little as they can."""

from collections import Counter

from ticketing.identifiers import new_id, new_serial
from ticketing.owning import owner_of

GATES = [new_id() for _ in range(4)]
SERIALS = [new_serial() for _ in range(2_000)]


def test_the_order_in_which_gates_are_known_does_not_matter() -> None:
    assert all(owner_of(one, GATES) == owner_of(one, reversed(GATES)) for one in SERIALS)


def test_every_gate_has_about_its_share() -> None:
    shares = Counter(owner_of(one, GATES) for one in SERIALS)
    assert all(400 < shares[gate] < 600 for gate in GATES)


def test_a_gate_that_goes_leaves_all_other_tickets_where_they_were() -> None:
    for one in SERIALS:
        before, after = owner_of(one, GATES), owner_of(one, GATES[1:])
        assert after == before or before == GATES[0]
