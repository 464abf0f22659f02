"""Reporting what was decided alone: everything, once, in order, whatever becomes of a reply."""

import threading

import pytest

from kiosk.core.api import ServerClient
from kiosk.core.errors import RetryError
from kiosk.core.gate.gatekeeper import Presented
from kiosk.core.gate.pushing import BATCH, Pusher
from kiosk.core.gate.scanlog import ScanLog
from kiosk.core.gate.undoing import Undoer, UndoLog
from kiosk.core.gate.view import ScanState
from kiosk.core.refusal import Refusal
from tests.kiosk.core.answering import Reply, answering, problem
from tests.kiosk.core.gate.world import JOURNAL, Gate, Venue
from tests.simulator.running import wait_until
from ticketing.admission import Direction, Reason, Verdict
from ticketing.chain import START
from ticketing.problem import ProblemCode
from ticketing.scan_chain import link_hash


@pytest.fixture
def pusher(gate: Gate) -> Pusher:
    return Pusher(gate.server, gate.log, gate.undoer, gate.link, lambda: None)


def admit(gate: Gate, count: int) -> None:
    tickets = [gate.venue.ticket() for _ in range(count)]
    gate.teach(*tickets)
    for ticket in tickets:
        text = gate.venue.code(ticket)
        assert gate.gatekeeper.check(Presented(text=text), Direction.ENTRY).admitted


def test_all_waiting_scans_reach_the_server_once_and_oldest_first(
    gate: Gate, pusher: Pusher
) -> None:
    admit(gate, BATCH + 5)
    ids = [entry.scan.id for entry in gate.log.waiting(1000)]
    while pusher.push():
        pass
    assert list(gate.server.views) == ids
    assert gate.log.counts() == (0, 0)


def test_a_lost_reply_leads_to_the_same_scans_again_and_nothing_twice(
    gate: Gate, pusher: Pusher
) -> None:
    admit(gate, 3)
    gate.server.loses_replies = True
    with pytest.raises(RetryError):
        pusher.push()
    assert gate.log.counts() == (3, 0)
    gate.server.loses_replies = False
    while pusher.push():
        pass
    assert len(gate.server.views) == 3
    assert gate.log.counts() == (0, 0)


def test_a_scan_the_server_refuses_for_good_stays_in_sight_and_holds_up_no_other(
    gate: Gate, pusher: Pusher
) -> None:
    admit(gate, 3)
    refused = gate.log.waiting(3)[1].scan.id
    gate.server.refuses = {refused}
    assert pusher.push()
    assert gate.log.counts() == (0, 1)
    first = gate.log.newest(3)[0]
    assert (first.scan.id, first.state, first.problem) == (
        refused,
        ScanState.REFUSED,
        Refusal("not at this checkpoint", ProblemCode.NOT_ALLOWED),
    )


@pytest.mark.parametrize("code", [ProblemCode.METHOD_NOT_ALLOWED, ProblemCode.KEY_IN_PROGRESS])
def test_a_refusal_that_says_nothing_of_the_scan_leaves_it_waiting(
    gate: Gate, pusher: Pusher, code: ProblemCode
) -> None:
    admit(gate, 2)
    gate.server.refuses = {gate.log.waiting(1)[0].scan.id}
    gate.server.refuses_as = code
    with pytest.raises(RetryError):
        pusher.push()
    assert gate.log.counts() == (2, 0)


def test_what_a_proxy_answers_leaves_scans_waiting_and_the_servers_own_word_does_not(
    gate: Gate,
) -> None:
    admit(gate, 1)
    with answering() as server, ServerClient(server.address) as client:
        undoer = Undoer(client, UndoLog(gate.store), gate.link)
        pusher = Pusher(client, gate.log, undoer, gate.link, lambda: None)
        server.reply = Reply(403, b"<html>Forbidden</html>", {"Content-Type": "text/html"})
        with pytest.raises(RetryError):
            pusher.push()
        assert gate.log.counts() == (1, 0)
        server.reply = problem(403, "not_allowed")
        assert pusher.push()
    assert gate.log.counts() == (0, 1)


def test_a_batch_too_long_for_the_way_is_sent_in_smaller_ones(gate: Gate, pusher: Pusher) -> None:
    admit(gate, 7)
    gate.server.longest = 2
    for _ in range(2):  # 7, then 3
        with pytest.raises(RetryError):
            pusher.push()
    assert pusher.push()
    assert len(gate.server.views) == 1
    gate.server.longest = 500
    while pusher.push():
        pass
    assert gate.log.counts() == (0, 0)


def test_somebody_let_in_after_a_lost_refusal_is_reported_under_a_new_id(
    gate: Gate, pusher: Pusher, venue: Venue
) -> None:
    ticket = venue.ticket()
    gate.teach(ticket)
    gate.link.answered()
    gate.server.decide = lambda _: Verdict(admitted=False, reason=Reason.ALREADY_USED)
    gate.server.loses_replies = True
    scan = gate.gatekeeper.check(Presented(text=venue.code(ticket)), Direction.ENTRY)
    assert scan.admitted
    gate.server.loses_replies = False
    while pusher.push():
        pass
    admitted = [view for view in gate.server.views.values() if view.verdict.admitted]
    assert [view.id != scan.scan_id for view in admitted] == [True]
    assert len(gate.log.newest(10)) == 1
    assert gate.log.passed(venue.checkpoint_id, Direction.ENTRY) == 1


def test_what_is_reported_is_one_chain_whatever_was_asked_between_and_across_a_restart(
    gate: Gate,
) -> None:
    admit(gate, 2)
    gate.link.answered()
    gate.server.decide = lambda _: Verdict(admitted=True, entries=1)
    admit(gate, 1)
    gate.link.lost()
    last = gate.log.waiting(10)[-1]
    reopened = ScanLog(gate.store, "Tablet 4", JOURNAL)
    reopened.report_again(last)
    reported = [entry.scan for entry in reopened.waiting(10)]
    links = [scan.link for scan in reported]
    assert [link and link.number for link in links] == [1, 2, 3]
    assert [link and link.before for link in links] == [
        START,
        link_hash(reported[0]),
        link_hash(reported[1]),
    ]
    (asked,) = [entry for entry in reopened.newest(10) if entry.state is ScanState.KEPT]
    assert asked.scan.link is None


def test_a_device_with_another_key_begins_another_chain(gate: Gate) -> None:
    admit(gate, 2)
    paired_anew = ScanLog(gate.store, "Tablet 4", "6b" * 32)
    paired_anew.report_again(gate.log.waiting(1)[0])
    link = paired_anew.waiting(10)[-1].scan.link
    assert link is not None
    assert (link.journal, link.number, link.before) == ("6b" * 32, 1, START)


def test_what_waits_survives_the_end_of_the_process(gate: Gate) -> None:
    admit(gate, 4)
    reopened = ScanLog(gate.store, "Tablet 4")
    assert len(reopened.waiting(10)) == 4


def test_a_surprise_does_not_end_the_reporting(gate: Gate) -> None:
    admit(gate, 2)
    reported = threading.Event()
    pusher = Pusher(gate.server, gate.log, gate.undoer, gate.link, reported.set)
    gate.server.surprises = 1
    pusher.start()
    wait_until(lambda: gate.server.surprises == 0)
    pusher.wake()
    assert reported.wait(5)
    pusher.close()
    assert gate.log.counts() == (0, 0)
