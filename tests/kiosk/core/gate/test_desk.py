"""The gate at work: what each touch and each code puts on the screen."""

import threading
from uuid import UUID

import pytest

from kiosk.core.errors import DiskTrouble, RevokedError
from kiosk.core.gate.desk import GREEN_S, GROUP_S
from kiosk.core.gate.intent import (
    CheckSerial,
    ChooseCamera,
    CloseRefused,
    GatePress,
    Turn,
    TurnTorch,
)
from kiosk.core.gate.view import (
    GateScreen,
    ScanState,
)
from kiosk.core.refusal import Refusal
from tests.kiosk.core.gate.open_desk import Open
from tests.kiosk.core.gate.world import Venue, gone
from ticketing.admission import Direction, EntryRule, Reason, Verdict
from ticketing.problem import ProblemCode, RefusedError
from ticketing.sync import ChangeKind

REFUSED = RefusedError(ProblemCode.NOT_ALLOWED, "A gate scans at its own checkpoint.")
REFUSAL = Refusal(REFUSED.problem.detail, ProblemCode.NOT_ALLOWED)


def test_a_gate_without_data_stays_closed_and_takes_no_scan(open_gate: Open, venue: Venue) -> None:
    open_gate.desk.start()
    open_gate.inbox.seen(venue.code(venue.ticket()))
    open_gate.inbox.noted()
    assert open_gate.shows(lambda view: view.screen is GateScreen.CLOSED).verdict is None
    assert open_gate.signal.heard == []


def test_a_gate_opens_by_itself_once_it_knows_enough(open_gate: Open, venue: Venue) -> None:
    open_gate.desk.start()
    open_gate.gate.teach(venue.ticket())
    open_gate.inbox.noted()
    view = open_gate.shows(lambda view: view.screen is GateScreen.READY)
    assert view.checkpoint == "Main gate"
    assert view.knowledge.tickets == 1


def test_a_gate_closes_when_its_checkpoint_is_taken_away(open_gate: Open, venue: Venue) -> None:
    open_gate.gate.teach(venue.ticket())
    open_gate.desk.start()
    open_gate.gate.learner.learn(gone(ChangeKind.CHECKPOINT, venue.checkpoint_id))
    open_gate.inbox.noted()
    open_gate.shows(lambda view: view.screen is GateScreen.CLOSED)


def test_green_sounds_counts_and_clears_by_itself(open_gate: Open, venue: Venue) -> None:
    ticket = venue.ticket()
    open_gate.gate.teach(ticket)
    open_gate.gate.link.answered()
    open_gate.gate.server.decide = lambda _: Verdict(admitted=True, entries=1)
    open_gate.desk.start()
    view = open_gate.verdict(venue.code(ticket))
    assert view.screen is GateScreen.VERDICT
    assert view.count.entered == 1
    assert open_gate.signal.heard == ["go"]
    open_gate.gate.clock.advance(GREEN_S)
    view = open_gate.shows(lambda view: view.screen is GateScreen.READY)
    assert view.last is not None
    assert view.last.serial == ticket.serial


def test_green_alone_sounds_twice_and_is_handed_over_for_reporting(
    open_gate: Open, venue: Venue
) -> None:
    ticket = venue.ticket()
    open_gate.gate.teach(ticket)
    open_gate.desk.start()
    view = open_gate.verdict(venue.code(ticket))
    assert open_gate.signal.heard == ["go", "go"]
    assert view.waiting == 1
    assert open_gate.alone == 1


def test_red_stays_until_it_is_touched(open_gate: Open) -> None:
    open_gate.gate.teach()
    open_gate.desk.start()
    open_gate.verdict("https://menu.example")
    open_gate.gate.clock.advance(3600)
    open_gate.inbox.noted()
    assert open_gate.shows(lambda view: view.now.hour == 19).screen is GateScreen.VERDICT
    assert open_gate.signal.heard == ["stop"]
    open_gate.do(GatePress.NEXT_SCAN, GateScreen.READY)


def test_the_next_code_replaces_a_verdict(open_gate: Open, venue: Venue) -> None:
    ticket = venue.ticket()
    open_gate.gate.teach(ticket)
    open_gate.desk.start()
    open_gate.verdict("https://menu.example")
    assert open_gate.verdict(venue.code(ticket)).verdict is not None
    view = open_gate.shows(lambda view: bool(view.verdict and view.verdict.admitted))
    assert view.screen is GateScreen.VERDICT


def test_a_typed_serial_is_decided_like_a_scan(open_gate: Open, venue: Venue) -> None:
    ticket = venue.ticket()
    open_gate.gate.teach(ticket)
    open_gate.desk.start()
    open_gate.do(GatePress.OPEN_SERIAL, GateScreen.SERIAL)
    view = open_gate.do(CheckSerial(ticket.serial.lower()), GateScreen.VERDICT)
    assert view.verdict is not None
    assert view.verdict.admitted


def test_a_code_is_decided_also_while_the_keypad_is_open(open_gate: Open, venue: Venue) -> None:
    ticket = venue.ticket()
    open_gate.gate.teach(ticket)
    open_gate.desk.start()
    open_gate.do(GatePress.OPEN_SERIAL, GateScreen.SERIAL)
    assert open_gate.verdict(venue.code(ticket)).screen is GateScreen.VERDICT


def test_exits_are_scanned_as_exits(open_gate: Open, venue: Venue) -> None:
    ticket = venue.ticket()
    open_gate.gate.teach(ticket)
    open_gate.desk.start()
    open_gate.desk.submit(Turn(Direction.EXIT))
    view = open_gate.verdict(venue.code(ticket))
    assert view.verdict is not None
    assert view.verdict.direction is Direction.EXIT
    assert (view.count.entered, view.count.left) == (0, 1)


def test_the_next_person_of_a_group_goes_in_by_touch(open_gate: Open, venue: Venue) -> None:
    venue.rule = EntryRule.N_TIMES
    ticket = venue.ticket(admits=2)
    open_gate.gate.teach(ticket)
    open_gate.desk.start()
    view = open_gate.verdict(venue.code(ticket))
    assert view.verdict is not None
    assert view.verdict.clears_after_s == GROUP_S
    open_gate.desk.submit(GatePress.ADMIT_ONE_MORE)
    view = open_gate.shows(lambda view: bool(view.verdict and view.verdict.entries == 2))
    assert view.verdict is not None
    assert not view.verdict.more_may_enter


def test_the_history_shows_the_newest_scan_first(open_gate: Open, venue: Venue) -> None:
    ticket = venue.ticket()
    open_gate.gate.teach(ticket)
    open_gate.desk.start()
    code = venue.code(ticket)
    open_gate.verdict(code)
    open_gate.gate.clock.advance(10)
    open_gate.verdict(code)
    view = open_gate.do(GatePress.OPEN_SCANS, GateScreen.SCANS)
    assert [scan.reason for scan in view.history] == [Reason.ALREADY_USED, None]


def refused_scan(open_gate: Open) -> UUID:
    """A scan that the server refused, of a gate that is open."""
    ticket = open_gate.gate.venue.ticket()
    open_gate.gate.teach(ticket)
    open_gate.desk.start()
    open_gate.verdict(open_gate.gate.venue.code(ticket))
    (waiting,) = open_gate.gate.log.waiting(10)
    open_gate.gate.log.refuse(waiting.scan.id, REFUSED.problem)
    return waiting.scan.id


def test_what_the_server_refused_is_listed_with_its_reason_until_a_person_closes_it(
    open_gate: Open,
) -> None:
    scan_id = refused_scan(open_gate)
    view = open_gate.do(GatePress.OPEN_REFUSED, GateScreen.REFUSED)
    (dead,) = view.history
    assert (dead.scan_id, dead.problem) == (scan_id, REFUSAL)
    open_gate.shows(lambda view: view.dead == 1)
    open_gate.desk.submit(CloseRefused(scan_id))
    assert open_gate.shows(lambda view: view.dead == 0).history == ()
    view = open_gate.do(GatePress.OPEN_SCANS, GateScreen.SCANS)
    assert [(scan.state, scan.problem) for scan in view.history] == [(ScanState.CLOSED, REFUSAL)]


def test_only_what_was_refused_can_be_closed(open_gate: Open) -> None:
    scan_id = refused_scan(open_gate)
    open_gate.gate.log.send_refused_again()
    open_gate.desk.submit(CloseRefused(scan_id))
    open_gate.shows(lambda view: view.screen is GateScreen.REFUSED)
    assert open_gate.gate.log.counts() == (1, 0)


def test_what_was_refused_goes_once_more_when_somebody_asks_for_it(open_gate: Open) -> None:
    scan_id = refused_scan(open_gate)
    open_gate.do(GatePress.OPEN_REFUSED, GateScreen.REFUSED)
    reported = open_gate.alone
    open_gate.desk.submit(GatePress.SEND_AGAIN)
    open_gate.shows(lambda view: not view.history and view.waiting == 1)
    assert [entry.scan.id for entry in open_gate.gate.log.waiting(10)] == [scan_id]
    assert open_gate.alone == reported + 1


def test_a_disk_that_takes_nothing_closes_the_gate_and_a_mended_one_opens_it(
    open_gate: Open, venue: Venue
) -> None:
    ticket = venue.ticket()
    open_gate.gate.teach(ticket)
    open_gate.desk.start()
    open_gate.gate.store.write("PRAGMA query_only = ON")
    open_gate.inbox.seen(venue.code(ticket))
    view = open_gate.shows(lambda view: view.disk is not None)
    assert (view.screen, view.disk) == (GateScreen.CLOSED, DiskTrouble.READ_ONLY)
    assert open_gate.signal.heard == []
    open_gate.gate.store.read("PRAGMA query_only = OFF")
    open_gate.inbox.noted()
    open_gate.shows(lambda view: view.screen is GateScreen.READY)


def test_a_camera_and_the_torch_are_asked_of_what_sees(open_gate: Open, venue: Venue) -> None:
    open_gate.gate.teach(venue.ticket())
    open_gate.desk.start()
    open_gate.do(GatePress.OPEN_CAMERAS, GateScreen.CAMERAS)
    open_gate.desk.submit(ChooseCamera("Back"))
    open_gate.desk.submit(TurnTorch(on=True))
    open_gate.do(GatePress.BACK, GateScreen.READY)
    assert open_gate.seeing == [ChooseCamera("Back"), TurnTorch(on=True)]


def test_a_revoked_gate_closes(open_gate: Open, venue: Venue) -> None:
    open_gate.gate.teach(venue.ticket())
    open_gate.desk.start()
    open_gate.gate.link.revoke(RevokedError("not known"))
    open_gate.inbox.noted()
    view = open_gate.shows(lambda view: view.screen is GateScreen.CLOSED)
    assert view.revoked


def test_a_loudspeaker_that_fails_hides_no_verdict_and_ends_no_work(
    open_gate: Open, venue: Venue, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken() -> None:
        raise OSError("the loudspeaker is gone")

    tickets = [venue.ticket(), venue.ticket()]
    open_gate.gate.teach(*tickets)
    monkeypatch.setattr(open_gate.signal, "admitted", broken)
    open_gate.desk.start()
    for count, ticket in enumerate(tickets, 1):
        view = open_gate.verdict(venue.code(ticket))
        assert view.verdict is not None
        assert view.verdict.admitted
        assert (view.waiting, open_gate.alone) == (count, count)


def test_a_surprise_ends_no_work(
    open_gate: Open, venue: Venue, monkeypatch: pytest.MonkeyPatch
) -> None:
    tried = threading.Event()

    def broken(_count: int) -> list[object]:
        tried.set()
        raise ZeroDivisionError

    ticket = venue.ticket()
    open_gate.gate.teach(ticket)
    monkeypatch.setattr(open_gate.gate.log, "newest", broken)
    open_gate.desk.start()
    open_gate.shows(lambda view: view.screen is GateScreen.READY)
    open_gate.desk.submit(GatePress.OPEN_SCANS)
    assert tried.wait(5)
    assert open_gate.verdict(venue.code(ticket)).screen is GateScreen.VERDICT
