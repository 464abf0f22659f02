"""Undo: counts at once, survives everything, reaches the server after its scan, and once."""

import pytest

from kiosk.core.errors import RetryError
from kiosk.core.gate.gatekeeper import Presented
from kiosk.core.gate.pushing import Pusher
from kiosk.core.gate.undoing import Undoer, UndoLog
from kiosk.core.gate.view import ShownScan, Undo
from kiosk.core.refusal import Refusal
from tests.kiosk.core.gate.world import Gate, Venue, page
from ticketing.admission import Direction, EntryRule, Reason, Verdict
from ticketing.problem import ProblemCode
from ticketing.sync import TicketRow


@pytest.fixture
def pusher(gate: Gate) -> Pusher:
    return Pusher(gate.server, gate.log, gate.undoer, gate.link, lambda: None)


@pytest.fixture
def ticket(gate: Gate) -> TicketRow:
    ticket = gate.venue.ticket()
    gate.teach(ticket)
    return ticket


def scan(gate: Gate, ticket: TicketRow, direction: Direction = Direction.ENTRY) -> ShownScan:
    return gate.gatekeeper.check(Presented(text=gate.venue.code(ticket)), direction)


def online(gate: Gate) -> None:
    gate.link.answered()
    gate.server.decide = lambda _: Verdict(admitted=True, entries=1)


def test_the_same_ticket_can_enter_again_at_once(gate: Gate, ticket: TicketRow) -> None:
    first = scan(gate, ticket)
    assert scan(gate, ticket).reason is Reason.ALREADY_USED
    assert gate.undoer.undo(first.scan_id) == (Undo.WAITING, None)
    again = scan(gate, ticket)
    assert (again.admitted, again.entries) == (True, 1)


def test_an_exit_that_is_taken_back_leaves_its_holder_inside(gate: Gate, venue: Venue) -> None:
    venue.rule = EntryRule.REENTRY
    ticket = venue.ticket()
    gate.teach(ticket)
    scan(gate, ticket)
    out = scan(gate, ticket, Direction.EXIT)
    assert gate.facts.inside(venue.checkpoint_id) == 0
    gate.undoer.undo(out.scan_id)
    assert gate.facts.inside(venue.checkpoint_id) == 1
    assert scan(gate, ticket).reason is Reason.ALREADY_USED


def test_what_the_server_still_tells_of_a_scan_taken_back_counts_no_more(
    gate: Gate, venue: Venue, ticket: TicketRow
) -> None:
    online(gate)
    first = scan(gate, ticket)
    gate.link.lost()
    told = venue.entry(gate.clock.now(), scan=first.scan_id)
    told = told.model_copy(update={"checkpoint_id": venue.checkpoint_id})
    gate.learner.learn(page(ticket.model_copy(update={"scans": (told,)}), cursor=2))
    assert gate.facts.inside(venue.checkpoint_id) == 1
    gate.undoer.undo(first.scan_id)
    assert gate.facts.inside(venue.checkpoint_id) == 0
    assert scan(gate, ticket).admitted


def test_online_the_server_is_asked_at_once(gate: Gate, ticket: TicketRow) -> None:
    online(gate)
    first = scan(gate, ticket)
    assert gate.undoer.undo(first.scan_id) == (Undo.KEPT, None)
    assert gate.server.annulled == [first.scan_id]
    assert gate.log.counts() == (0, 0)


def test_an_undo_whose_answer_is_lost_goes_again_and_is_one(
    gate: Gate, pusher: Pusher, ticket: TicketRow
) -> None:
    online(gate)
    first = scan(gate, ticket)
    gate.server.loses_replies = True
    assert gate.undoer.undo(first.scan_id) == (Undo.WAITING, None)
    assert not gate.link.online
    with pytest.raises(RetryError):
        pusher.push()
    gate.server.loses_replies = False
    assert pusher.push()
    assert not pusher.push()
    assert gate.server.annulled == [first.scan_id]
    assert gate.log.counts() == (0, 0)


def test_a_gate_decides_by_itself_while_the_server_does_not_know_of_the_undo(
    gate: Gate, ticket: TicketRow
) -> None:
    online(gate)
    first = scan(gate, ticket)
    gate.server.loses_replies = True
    gate.undoer.undo(first.scan_id)
    gate.server.loses_replies = False
    gate.link.answered()
    gate.server.decide = lambda _: Verdict(admitted=False, reason=Reason.ALREADY_USED)
    assert scan(gate, ticket).admitted


def test_an_undo_follows_its_scan_and_goes_before_the_next(
    gate: Gate, pusher: Pusher, ticket: TicketRow
) -> None:
    first = scan(gate, ticket)
    gate.undoer.undo(first.scan_id)
    second = scan(gate, ticket)
    assert gate.log.counts() == (3, 0)
    assert pusher.push()
    assert (list(gate.server.views), gate.server.annulled) == ([first.scan_id], [first.scan_id])
    assert pusher.push()
    assert list(gate.server.views) == [first.scan_id, second.scan_id]
    assert gate.log.counts() == (0, 0)


def test_an_undo_that_cannot_be_told_holds_up_no_scan(gate: Gate, pusher: Pusher) -> None:
    tickets = [gate.venue.ticket() for _ in range(3)]
    gate.teach(*tickets)
    first = scan(gate, tickets[0])
    gate.undoer.undo(first.scan_id)
    others = [scan(gate, ticket) for ticket in tickets[1:]]
    gate.server.annuls_nothing_now = True
    for _ in range(2):
        with pytest.raises(RetryError):
            pusher.push()
    assert list(gate.server.views) == [first.scan_id, *(one.scan_id for one in others)]
    assert gate.log.counts() == (1, 0)


def test_a_refused_undo_counts_again_and_stays_in_sight_until_closed(
    gate: Gate, pusher: Pusher, ticket: TicketRow
) -> None:
    online(gate)
    first = scan(gate, ticket)
    gate.link.lost()
    gate.undoer.undo(first.scan_id)
    gate.server.refuses = {first.scan_id}
    gate.server.refuses_as = ProblemCode.SCAN_STATE
    assert pusher.push()
    assert gate.log.counts() == (0, 1)
    (dead,) = gate.log.refused(10)
    why = Refusal("a supervisor has to look", ProblemCode.SCAN_STATE)
    assert (dead.undo, dead.undo_problem) == (Undo.REFUSED, why)
    assert gate.log.newest(10)[0].annulled is False
    gate.link.lost()
    assert scan(gate, ticket).reason is Reason.ALREADY_USED
    gate.log.close(first.scan_id)
    assert gate.log.refused(10) == []


def test_a_refused_undo_can_be_sent_again(gate: Gate, pusher: Pusher, ticket: TicketRow) -> None:
    online(gate)
    first = scan(gate, ticket)
    gate.link.lost()
    gate.undoer.undo(first.scan_id)
    gate.server.refuses = {first.scan_id}
    pusher.push()
    gate.server.refuses = set()
    gate.log.send_refused_again()
    assert pusher.push()
    assert gate.server.annulled == [first.scan_id]


def test_an_undo_the_server_refuses_at_once_says_why_and_needs_no_second_look(
    gate: Gate, ticket: TicketRow
) -> None:
    online(gate)
    first = scan(gate, ticket)
    gate.server.refuses = {first.scan_id}
    assert gate.undoer.undo(first.scan_id) == (
        Undo.CLOSED,
        Refusal("a supervisor has to look", ProblemCode.NOT_ALLOWED),
    )
    assert gate.log.counts() == (0, 0)
    assert gate.log.passed(gate.venue.checkpoint_id, Direction.ENTRY) == 1


def test_somebody_reported_under_a_second_id_is_taken_back_under_that(
    gate: Gate, pusher: Pusher, ticket: TicketRow
) -> None:
    online(gate)
    gate.server.decide = lambda _: Verdict(admitted=False, reason=Reason.ALREADY_USED)
    gate.server.loses_replies = True
    first = scan(gate, ticket)
    assert first.admitted
    gate.undoer.undo(first.scan_id)
    gate.server.loses_replies = False
    while pusher.push():
        pass
    ((second, _),) = [one for one in gate.server.views.items() if one[1].verdict.admitted]
    assert gate.server.annulled == [second]
    assert gate.log.counts() == (0, 0)


def test_a_refusal_cannot_be_taken_back(gate: Gate, ticket: TicketRow) -> None:
    scan(gate, ticket)
    refused = scan(gate, ticket)
    assert gate.undoer.undo(refused.scan_id) == (Undo.LATE, None)
    assert gate.log.counts() == (2, 0)


def test_an_undo_survives_the_end_of_the_process_and_the_wiping(
    gate: Gate, ticket: TicketRow
) -> None:
    online(gate)
    first = scan(gate, ticket)
    gate.link.lost()
    gate.undoer.undo(first.scan_id)
    gate.store.wipe()
    assert Undoer(gate.server, UndoLog(gate.store), gate.link).push()
    assert gate.server.annulled == [first.scan_id]


def test_what_the_server_annulled_by_itself_shows_in_the_history(
    gate: Gate, ticket: TicketRow
) -> None:
    online(gate)
    scan(gate, ticket)
    for cursor in (2, 3):
        gate.learner.learn(page(ticket, cursor=cursor))
    (entry,) = gate.log.newest(10)
    assert (entry.annulled, entry.undo) == (True, None)
