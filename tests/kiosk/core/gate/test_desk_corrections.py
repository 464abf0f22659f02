"""The gate at work where a verdict is not the last word: undo, and a supervisor's override."""

from uuid import UUID

from pydantic import SecretStr

from kiosk.core.gate.desk import SUPERVISOR_S
from kiosk.core.gate.intent import (
    GatePress,
    LetIn,
    TakeBack,
    Turn,
)
from kiosk.core.gate.undoing import UNDO_S
from kiosk.core.gate.view import (
    GateScreen,
    GateView,
    Trouble,
    Undo,
)
from tests.kiosk.core.gate.open_desk import Open
from tests.kiosk.core.gate.world import Venue
from ticketing.admission import Direction, Reason, Verdict
from ticketing.identifiers import new_id
from ticketing.scan import OverrideWhy, SupervisorView


def let_in(open_gate: Open) -> UUID:
    """A scan of an open gate that let somebody in."""
    ticket = open_gate.gate.venue.ticket()
    open_gate.gate.teach(ticket)
    open_gate.desk.start()
    view = open_gate.verdict(open_gate.gate.venue.code(ticket))
    assert view.verdict is not None
    assert (view.verdict.admitted, view.undo_left_s) == (True, UNDO_S)
    return view.verdict.scan_id


def test_an_undo_leaves_the_verdict_uncounts_and_is_handed_over_for_reporting(
    open_gate: Open,
) -> None:
    scan_id = let_in(open_gate)
    open_gate.desk.submit(TakeBack(scan_id))
    view = open_gate.shows(lambda view: view.screen is GateScreen.READY and not view.count.entered)
    assert view.last is not None
    assert (view.last.undo, view.undo_left_s, view.waiting) == (Undo.WAITING, 0, 2)
    assert open_gate.alone == 2


def test_an_undo_is_offered_for_ten_seconds_and_says_so_when_it_comes_later(
    open_gate: Open,
) -> None:
    scan_id = let_in(open_gate)
    open_gate.gate.clock.advance(UNDO_S - 3)
    open_gate.shows(lambda view: view.undo_left_s == 3)
    open_gate.gate.clock.advance(3)
    open_gate.shows(lambda view: view.undo_left_s == 0)
    open_gate.desk.submit(TakeBack(scan_id))
    view = open_gate.shows(lambda view: bool(view.last and view.last.undo is Undo.LATE))
    assert view.count.entered == 1


def test_an_undo_touched_as_the_next_code_came_takes_back_the_scan_it_was_offered_for(
    open_gate: Open, venue: Venue
) -> None:
    first = let_in(open_gate)
    ticket = venue.ticket()
    open_gate.gate.teach(ticket)
    second = open_gate.verdict(venue.code(ticket)).verdict
    assert second is not None
    open_gate.desk.submit(TakeBack(first))
    view = open_gate.shows(lambda view: view.count.entered == 1)
    assert view.verdict == second
    view = open_gate.do(GatePress.OPEN_SCANS, GateScreen.SCANS)
    assert [(scan.scan_id, scan.annulled) for scan in view.history] == [
        (second.scan_id, False),
        (first, True),
    ]


DARA = SupervisorView(id=new_id(), name="Dara Voss")


def call_supervisor(open_gate: Open) -> GateView:
    """A refused ticket, and a supervisor called."""
    ticket = open_gate.gate.venue.ticket()
    open_gate.gate.teach(ticket)
    open_gate.gate.link.answered()
    open_gate.gate.server.pins = {DARA: "735128"}
    refusal = Verdict(admitted=False, reason=Reason.ALREADY_USED)
    open_gate.gate.server.decide = lambda _: refusal
    open_gate.desk.start()
    open_gate.verdict(open_gate.gate.venue.code(ticket))
    open_gate.desk.submit(GatePress.CALL_SUPERVISOR)
    return open_gate.shows(lambda view: bool(view.call and view.call.supervisors))


def test_a_supervisor_lets_in_from_a_red_verdict_and_it_sounds_and_counts(open_gate: Open) -> None:
    view = call_supervisor(open_gate)
    assert view.screen is GateScreen.SUPERVISOR
    open_gate.desk.submit(LetIn(DARA.id, SecretStr("1111"), OverrideWhy.GUEST))
    view = open_gate.shows(lambda view: bool(view.call and view.call.trouble))
    assert view.call is not None
    assert (view.call.trouble, view.call.tries) == (Trouble.WRONG_PIN, 1)
    open_gate.desk.submit(LetIn(DARA.id, SecretStr("735128"), OverrideWhy.GUEST))
    view = open_gate.shows(lambda view: view.screen is GateScreen.VERDICT)
    assert view.verdict is not None
    assert view.verdict.let_in_by == "Dara Voss"
    assert (view.count.entered, view.undo_left_s, view.call) == (1, UNDO_S, None)
    assert open_gate.signal.heard == ["stop", "go"]


def test_no_code_interrupts_a_supervisor_who_is_forgotten_after_two_minutes(
    open_gate: Open,
) -> None:
    call_supervisor(open_gate)
    reached = open_gate.gate.server.reached
    open_gate.inbox.seen("https://menu.example")
    open_gate.inbox.noted()
    open_gate.gate.clock.advance(SUPERVISOR_S)
    view = open_gate.shows(lambda view: view.screen is GateScreen.READY)
    assert view.call is None
    assert open_gate.gate.server.reached == reached


def test_for_a_code_of_no_ticket_no_supervisor_can_be_called(open_gate: Open) -> None:
    open_gate.gate.teach()
    open_gate.desk.start()
    open_gate.verdict("https://menu.example")
    open_gate.desk.submit(GatePress.CALL_SUPERVISOR)
    open_gate.desk.submit(Turn(Direction.EXIT))
    view = open_gate.shows(lambda view: view.direction is Direction.EXIT)
    assert view.screen is GateScreen.VERDICT
