"""Following the feed: from the cursor on, at once after being cut off, patiently when not."""

import threading
from collections.abc import Callable

import pytest

from kiosk.core.gate import following
from kiosk.core.gate.following import WAIT_S, Follower
from kiosk.core.gate.gatekeeper import Presented
from tests.kiosk.core.gate.world import EPOCH, Gate, Venue, page, snapshot
from tests.simulator.running import wait_until
from ticketing.admission import Direction
from ticketing.problem import ProblemCode, RefusedError


def follower_of(gate: Gate, learned: Callable[[], None] = lambda: None) -> Follower:
    return Follower(gate.server, gate.learner, gate.loader, gate.link, learned, gate.store.wipe)


def test_pages_are_asked_for_from_where_the_last_one_ended(gate: Gate, venue: Venue) -> None:
    gate.server.stream = snapshot(venue.key_row(), cursor=3)
    gate.server.pages = [
        page(venue.checkpoint_row(), cursor=5, more=True),
        page(venue.ticket(), cursor=8),
    ]
    follower = follower_of(gate)
    assert follower.pull()
    assert follower.pull()
    assert not follower.pull()
    assert [asked[:2] for asked in gate.server.asked_after] == [(3, EPOCH), (5, EPOCH)]
    assert gate.server.snapshots == 1


def test_a_cursor_that_is_no_good_any_more_has_everything_loaded_anew(
    gate: Gate, venue: Venue
) -> None:
    gate.teach(venue.ticket(), cursor=4)
    gate.server.pages = [page(cursor=0, more=True, resync=True)]
    gate.server.stream = snapshot(venue.key_row(), venue.checkpoint_row(), cursor=9)
    follower = follower_of(gate)
    assert follower.pull()
    assert gate.learner.position() == (9, EPOCH)


def test_a_gate_that_was_cut_off_asks_for_an_answer_at_once(gate: Gate, venue: Venue) -> None:
    gate.teach()
    gate.server.pages = [page(venue.key_row()), page()]
    follower = follower_of(gate)
    follower.pull()
    assert gate.link.online
    follower.pull()
    assert [asked[2] for asked in gate.server.asked_after] == [0, WAIT_S]


def test_a_surprise_does_not_end_the_following(
    gate: Gate, venue: Venue, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(following, "REFUSED_RETRY_S", 0.0)
    gate.server.stream = snapshot(venue.key_row(), venue.checkpoint_row())
    gate.server.surprises = 1
    follower = follower_of(gate)
    follower.start()
    wait_until(lambda: gate.facts.checkpoint(venue.checkpoint_id))
    follower.close()


def test_a_follower_that_cannot_reach_the_server_says_so_and_goes_on(
    gate: Gate, venue: Venue
) -> None:
    told = threading.Event()
    gate.link.answered()
    gate.server.cut_off = True
    follower = follower_of(gate, told.set)
    follower.start()
    assert told.wait(5)
    assert not gate.link.online
    gate.server.stream = snapshot(venue.key_row(), venue.checkpoint_row())
    gate.server.cut_off = False
    told.clear()
    assert told.wait(5)
    follower.close()
    assert gate.facts.checkpoint(venue.checkpoint_id) is not None


def test_a_revoked_gate_forgets_what_it_knew_and_keeps_what_it_has_yet_to_report(
    gate: Gate, venue: Venue
) -> None:
    tickets = [venue.ticket() for _ in range(3)]
    gate.teach(*tickets)
    shown = [
        gate.gatekeeper.check(Presented(text=venue.code(ticket)), Direction.ENTRY)
        for ticket in tickets
    ]
    reported, refused, waiting = (scan.scan_id for scan in shown)
    gate.log.acknowledge([reported])
    refusal = RefusedError(ProblemCode.NOT_ALLOWED, "not at this checkpoint")
    gate.log.refuse(refused, refusal.problem)
    gate.server.wipes = True
    told = threading.Event()
    follower = follower_of(gate, told.set)
    follower.start()
    assert told.wait(5)
    follower.close()
    assert gate.link.wiped
    assert not gate.facts.knowledge(venue.checkpoint_id).enough
    assert gate.facts.ticket(tickets[0].serial) is None
    assert {entry.scan.id for entry in gate.log.newest(10)} == {refused, waiting}


def test_a_gate_whose_token_is_not_known_keeps_all_and_goes_on_once_it_is(
    gate: Gate, venue: Venue, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(following, "REFUSED_RETRY_S", 0.0)
    gate.teach(venue.ticket())
    gate.server.revokes = True
    follower = follower_of(gate)
    follower.start()
    wait_until(lambda: gate.link.revoked)
    assert gate.facts.knowledge(venue.checkpoint_id).enough
    gate.server.revokes = False
    wait_until(lambda: gate.link.online)
    follower.close()
    assert not gate.link.revoked
    assert gate.facts.knowledge(venue.checkpoint_id).tickets == 1
