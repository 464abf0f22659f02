"""Override: a supervisor's PIN lets in who was refused; whatever stands in its way is said."""

import pytest
from pydantic import SecretStr

from kiosk.core.gate.gatekeeper import Presented
from kiosk.core.gate.intent import LetIn
from kiosk.core.gate.overriding import Overrider
from kiosk.core.gate.view import Call, ShownScan, Trouble
from kiosk.core.refusal import Refusal
from tests.kiosk.core.gate.world import Gate
from ticketing.admission import Direction, Reason, Verdict
from ticketing.identifiers import new_id
from ticketing.problem import ProblemCode
from ticketing.scan import OverrideWhy, SupervisorView, Sureness
from ticketing.sync import TicketRow

PIN = "735128"
DARA = SupervisorView(id=new_id(), name="Dara Voss")


@pytest.fixture
def overrider(gate: Gate) -> Overrider:
    return Overrider(gate.server, gate.log, gate.link)


@pytest.fixture
def ticket(gate: Gate) -> TicketRow:
    ticket = gate.venue.ticket()
    gate.teach(ticket)
    return ticket


def scan(gate: Gate, ticket: TicketRow) -> ShownScan:
    return gate.gatekeeper.check(Presented(text=gate.venue.code(ticket)), Direction.ENTRY)


@pytest.fixture
def refused(gate: Gate, ticket: TicketRow) -> ShownScan:
    """A refusal by the server, which knows one supervisor."""
    gate.link.answered()
    gate.server.pins = {DARA: PIN}
    gate.server.decide = lambda _: Verdict(admitted=False, reason=Reason.ALREADY_USED)
    return scan(gate, ticket)


def typed(pin: str = PIN, remark: str = "") -> LetIn:
    return LetIn(DARA.id, SecretStr(pin), OverrideWhy.CAME_BACK, remark)


def trouble(outcome: ShownScan | Call) -> Trouble | None:
    assert isinstance(outcome, Call)
    return outcome.trouble


def test_whoever_can_override_is_offered_by_name(overrider: Overrider, refused: ShownScan) -> None:
    call = overrider.called(refused)
    assert (call.trouble, call.supervisors) == (None, (DARA,))


def test_the_right_pin_lets_in_under_the_supervisors_name_and_it_counts(
    gate: Gate, overrider: Overrider, refused: ShownScan, ticket: TicketRow
) -> None:
    outcome = overrider.let_in(overrider.called(refused), typed(remark="  forgot a coat "))
    assert isinstance(outcome, ShownScan)
    assert (outcome.admitted, outcome.let_in_by) == (True, "Dara Voss")
    assert (outcome.overrode, outcome.sureness) == (Reason.ALREADY_USED, Sureness.CONFIRMED)
    (sent,) = gate.server.overrides
    assert (sent.why, sent.remark) == (OverrideWhy.CAME_BACK, "forgot a coat")
    assert gate.log.passed(gate.venue.checkpoint_id, Direction.ENTRY) == 1
    assert [entry.overrode for entry in gate.log.newest(10)] == [Reason.ALREADY_USED, None]
    gate.link.lost()
    assert scan(gate, ticket).reason is Reason.ALREADY_USED


def test_a_wrong_pin_lets_nobody_in_and_can_be_typed_again(
    overrider: Overrider, refused: ShownScan
) -> None:
    wrong = overrider.let_in(overrider.called(refused), typed("0000"))
    assert trouble(wrong) is Trouble.WRONG_PIN
    assert isinstance(wrong, Call)
    right = overrider.let_in(wrong, typed())
    assert isinstance(right, ShownScan)


def test_too_many_wrong_ones_say_for_how_long_none_is_taken(
    gate: Gate, overrider: Overrider, refused: ShownScan
) -> None:
    call = overrider.called(refused)
    gate.server.throttled_s = 540
    outcome = overrider.let_in(call, typed())
    assert isinstance(outcome, Call)
    assert (outcome.trouble, outcome.again_in_s) == (Trouble.THROTTLED, 540)
    assert gate.link.online


def test_an_answer_that_was_lost_is_asked_for_again_and_lets_in_once(
    gate: Gate, overrider: Overrider, refused: ShownScan
) -> None:
    call = overrider.called(refused)
    gate.server.loses_replies = True
    outcome = overrider.let_in(call, typed())
    assert trouble(outcome) is Trouble.NO_ANSWER
    gate.server.loses_replies = False
    assert isinstance(outcome, Call)
    again = overrider.let_in(outcome, typed())
    assert isinstance(again, ShownScan)
    assert {sent.id for sent in gate.server.overrides} == {again.scan_id}


@pytest.mark.parametrize(
    ("code", "expected"),
    [
        (ProblemCode.SCAN_STATE, Trouble.REFUSED),
        (ProblemCode.NOT_FOUND, Trouble.NOT_REPORTED),
    ],
)
def test_a_refusal_of_the_server_is_told_apart(
    gate: Gate, overrider: Overrider, refused: ShownScan, code: ProblemCode, expected: Trouble
) -> None:
    call = overrider.called(refused)
    gate.server.refuses, gate.server.refuses_as = {refused.scan_id}, code
    outcome = overrider.let_in(call, typed())
    assert isinstance(outcome, Call)
    assert (outcome.trouble, outcome.problem) == (expected, Refusal("too long ago", code))


def test_without_the_server_nobody_is_asked_for_a_pin(
    gate: Gate, overrider: Overrider, refused: ShownScan
) -> None:
    gate.server.cut_off = True
    assert trouble(overrider.called(refused)) is Trouble.OFFLINE
    assert trouble(overrider.called(refused)) is Trouble.OFFLINE
    assert not gate.link.online


def test_a_refusal_the_server_has_not_heard_of_yet_cannot_be_overridden_yet(
    gate: Gate, overrider: Overrider, ticket: TicketRow
) -> None:
    scan(gate, ticket)
    refused = scan(gate, ticket)
    gate.link.answered()
    assert trouble(overrider.called(refused)) is Trouble.NOT_REPORTED


def test_where_no_supervisor_has_a_pin_it_says_so(
    gate: Gate, overrider: Overrider, refused: ShownScan
) -> None:
    gate.server.pins = {}
    assert trouble(overrider.called(refused)) is Trouble.NOBODY


def test_only_refusals_of_tickets_there_are_can_be_overridden(refused: ShownScan) -> None:
    assert refused.overridable
    for reason in (Reason.UNKNOWN, Reason.FORGED, Reason.UNREADABLE):
        assert not ShownScan(
            refused.scan_id,
            admitted=False,
            reason=reason,
            direction=Direction.ENTRY,
            scanned_at=refused.scanned_at,
            sureness=Sureness.CONFIRMED,
        ).overridable


def test_a_pin_is_neither_written_down_nor_told_by_what_is_logged(
    gate: Gate, overrider: Overrider, refused: ShownScan
) -> None:
    wanted = typed()
    overrider.let_in(overrider.called(refused), wanted)
    assert PIN not in repr(wanted)
    assert PIN not in "".join(gate.store._connection.iterdump())  # noqa: SLF001  all there is
