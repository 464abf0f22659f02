"""Only who has the key that was vouched for is talked to, and only by what it sent itself."""

import socket
import threading
from collections.abc import Callable, Iterator

import pytest

from kiosk.core.gate.peer_channel import (
    Channel,
    OwnKey,
    PeerLostError,
    WrongKeyError,
    answer,
    call,
)
from tests.kiosk.core.gate.lan import own_key, vouched
from tests.kiosk.core.gate.world import Venue
from ticketing.peer import PeerQuestion
from ticketing.sync import GateRow

Pair = tuple[socket.socket, socket.socket]


@pytest.fixture
def pipes() -> Iterator[Pair]:
    ends = socket.socketpair()
    for end in ends:
        end.settimeout(10)
    yield ends
    for end in ends:
        end.close()


def outcome(work: Callable[[], Channel]) -> Channel | Exception:
    try:
        return work()
    except (PeerLostError, WrongKeyError) as error:
        return error


def greeted(
    pipes: Pair, caller: OwnKey, answerer: OwnKey, knows: GateRow, known: GateRow | None
) -> tuple[Channel | Exception, Channel | Exception]:
    """How both ends fared; ``knows`` is who the caller calls, ``known`` what the other is told."""
    found: list[Channel | Exception] = []

    def other() -> None:
        found.append(outcome(lambda: answer(pipes[1], answerer, lambda _: known)))
        if isinstance(found[0], Exception):
            pipes[1].close()

    thread = threading.Thread(target=other)
    thread.start()
    mine = outcome(lambda: call(pipes[0], caller, knows))
    if isinstance(mine, Exception):
        pipes[0].close()
    thread.join()
    return mine, found[0]


def test_two_gates_that_were_vouched_for_understand_each_other(pipes: Pair, venue: Venue) -> None:
    north, south = own_key(), own_key()

    mine, theirs = greeted(
        pipes, north, south, vouched(south, venue, "South"), vouched(north, venue, "North")
    )

    assert isinstance(mine, Channel)
    assert isinstance(theirs, Channel)
    question = PeerQuestion(known={north.public: 3})
    mine.send(question)
    assert theirs.receive(PeerQuestion) == question
    theirs.send(question)
    assert mine.receive(PeerQuestion) == question


def test_who_answers_without_the_key_is_found_out(pipes: Pair, venue: Venue) -> None:
    north, south = own_key(), own_key()
    impostor = OwnKey(south.device_id, own_key().private)

    mine, _ = greeted(
        pipes, north, impostor, vouched(south, venue, "South"), vouched(north, venue, "North")
    )

    assert isinstance(mine, WrongKeyError)
    assert mine.peer.name == "South"


def test_who_calls_without_the_key_is_found_out(pipes: Pair, venue: Venue) -> None:
    north, south = own_key(), own_key()
    impostor = OwnKey(north.device_id, own_key().private)

    _, theirs = greeted(
        pipes, impostor, south, vouched(south, venue, "South"), vouched(north, venue, "North")
    )

    assert isinstance(theirs, WrongKeyError)
    assert theirs.peer.name == "North"


def test_who_was_not_vouched_for_gets_no_answer(pipes: Pair, venue: Venue) -> None:
    north, south = own_key(), own_key()

    mine, theirs = greeted(pipes, north, south, vouched(south, venue, "South"), None)

    assert isinstance(theirs, PeerLostError)
    assert isinstance(mine, PeerLostError)


@pytest.mark.parametrize("how", ["changed", "again", "sent back"])
def test_a_message_that_was_not_sent_so_is_not_read(pipes: Pair, venue: Venue, how: str) -> None:
    north, south = own_key(), own_key()
    mine, theirs = greeted(
        pipes, north, south, vouched(south, venue, "South"), vouched(north, venue, "North")
    )
    assert isinstance(mine, Channel)
    assert isinstance(theirs, Channel)
    mine.send(PeerQuestion(known={}))
    frame = pipes[1].recv(4096)
    reader = theirs
    if how == "changed":
        pipes[0].sendall(frame[:-1] + bytes([frame[-1] ^ 1]))
    elif how == "again":
        pipes[0].sendall(frame * 2)
        theirs.receive(PeerQuestion)
    else:
        pipes[1].sendall(frame)
        reader = mine

    with pytest.raises(PeerLostError):
        reader.receive(PeerQuestion)
