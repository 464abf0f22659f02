"""Sending: every try written down, nothing sent twice for one fact except after a lost reply."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime, timedelta

import pytest

from server.database import Database
from server.mail.composing import Composed, NothingToTellError, Posted
from server.mail.trying import MOST_DOUBTS, MOST_TRIES, TOO_OLD, begin_next
from tests.server.mail.mail_server import HANG_UP, MailServer, running_mail_server
from tests.server.mail.office import PACE, Office, hello, smtp_office
from ticketing.mail import LetterState, TryOutcome

HOURS = timedelta(hours=5)  # longer than the longest pause


@pytest.fixture(scope="module")
def server() -> Iterator[MailServer]:
    with running_mail_server() as running:
        yield running


@pytest.fixture
def office(outbox: Database, server: MailServer) -> Office:
    server.received.clear()
    return smtp_office(outbox, server)


def test_a_letter_is_sent_once_and_what_follows_is_done(office: Office, server: MailServer) -> None:
    letter_id = office.post()
    assert office.sender().look() == 1
    assert office.sender().look() == 0
    found = office.log(letter_id)
    assert (found.letter.state, found.letter.tries) == (LetterState.SENT, 1)
    assert found.letter.sent_at == office.now
    assert [one.outcome for one in found.log] == [TryOutcome.SENT]
    assert len(server.received) == 1
    assert office.accepted == [letter_id]


def test_one_fact_is_told_once(office: Office, server: MailServer) -> None:
    assert office.post(fact="the same")
    assert office.post(fact="the same") is None
    assert office.sender().look() == 1
    assert len(server.received) == 1


def test_a_refusal_for_now_is_tried_again_later(office: Office, server: MailServer) -> None:
    server.answer("RCPT", "451 greylisted")
    letter_id = office.post()
    sender = office.sender()
    sender.look()
    assert sender.look() == 0, "not before its time"
    assert office.log(letter_id).letter.state is LetterState.WAITING
    office.passes(PACE.pause)
    sender.look()
    assert office.outcomes(letter_id) == [TryOutcome.REFUSED_FOR_NOW, TryOutcome.SENT]
    assert office.log(letter_id).log[0].detail == "451 greylisted"


def test_a_refusal_for_good_is_not_tried_again(office: Office, server: MailServer) -> None:
    server.answer("RCPT", "550 5.1.1 no such user")
    letter_id = office.post()
    office.sender().look()
    office.passes(HOURS)
    office.sender().look()
    assert office.log(letter_id).letter.state is LetterState.FAILED
    assert office.outcomes(letter_id) == [TryOutcome.REFUSED_FOR_GOOD]
    assert office.accepted == []


def test_after_a_lost_reply_the_same_message_goes_again(office: Office, server: MailServer) -> None:
    server.answer("DATA", HANG_UP)
    letter_id = office.post()
    sender = office.sender()
    sender.look()
    assert office.log(letter_id).letter.state is LetterState.UNKNOWN
    office.passes(HOURS)
    sender.look()
    assert office.outcomes(letter_id) == [TryOutcome.REPLY_LOST, TryOutcome.SENT]
    ids = [one.message["Message-ID"] for one in server.received]
    assert len(ids) == 2
    assert len(set(ids)) == 1
    assert office.log(letter_id).letter.state is LetterState.SENT


def test_lost_replies_do_not_send_for_ever(office: Office, server: MailServer) -> None:
    server.answer("DATA", HANG_UP, times=MOST_DOUBTS)
    letter_id = office.post()
    sender = office.sender()
    for _ in range(MOST_DOUBTS + 3):
        sender.look()
        office.passes(HOURS)
    assert len(server.received) == MOST_DOUBTS
    found = office.log(letter_id).letter
    assert (found.state, found.next_try_at) == (LetterState.UNKNOWN, None)


def test_refusals_for_now_end_in_failure(office: Office, server: MailServer) -> None:
    server.answer("RCPT", "450 busy", times=MOST_TRIES)
    letter_id = office.post()
    sender = office.sender()
    for _ in range(MOST_TRIES + 3):
        sender.look()
        office.passes(HOURS)
    found = office.log(letter_id).letter
    assert (found.state, found.tries) == (LetterState.FAILED, MOST_TRIES)
    assert server.received == []


def test_a_process_that_died_during_a_try_leaves_it_unknown(
    office: Office, server: MailServer
) -> None:
    letter_id = office.post()
    office.database.write(lambda c: begin_next(c, office.now, PACE))
    assert office.outcomes(letter_id) == [TryOutcome.BEGUN]
    sender = office.sender()
    assert sender.look() == 0, "somebody may still be at it"
    office.passes(PACE.lease)
    sender.look()
    assert office.outcomes(letter_id) == [TryOutcome.REPLY_LOST, TryOutcome.SENT]
    assert len(server.received) == 1


def test_senders_of_several_processes_share_the_work(office: Office, server: MailServer) -> None:
    letters = [office.post(f"{n}@example.org", details={"n": n}) for n in range(12)]
    senders = [smtp_office(office.database, server).sender() for _ in range(3)]
    with ThreadPoolExecutor(3) as pool:
        tried = list(pool.map(lambda sender: sender.look(), senders))
    assert sum(tried) == len(letters)
    recipients = [one.recipient for one in server.received]
    assert sorted(recipients) == sorted(f"{n}@example.org" for n in range(12))


def test_a_letter_that_cannot_be_composed_holds_up_no_other(
    office: Office, server: MailServer
) -> None:
    def compose(posted: Posted, now: datetime) -> Composed:
        if posted.details.get("n") == "bad":
            raise ZeroDivisionError("a template's mistake")
        return hello(posted, now)

    office.compose = compose
    bad = office.post("bad@example.org", details={"n": "bad"})
    office.post("good@example.org")
    assert office.sender().look() == 2
    assert [one.recipient for one in server.received] == ["good@example.org"]
    assert office.outcomes(bad) == [TryOutcome.NOT_COMPOSED]
    assert office.log(bad).letter.state is LetterState.WAITING


def test_what_is_no_longer_so_is_not_told(office: Office, server: MailServer) -> None:
    def compose(_posted: Posted, _now: datetime) -> Composed:
        raise NothingToTellError("The offer is over.")

    office.compose = compose
    letter_id = office.post()
    office.sender().look()
    found = office.log(letter_id)
    assert (found.letter.state, found.log[0].detail) == (LetterState.DROPPED, "The offer is over.")
    assert server.received == []


def test_an_address_that_cannot_be_fails_at_once(office: Office) -> None:
    letter_id = office.post("ada@-.example.org")
    office.sender().look()
    assert office.log(letter_id).letter.state is LetterState.FAILED
    assert office.outcomes(letter_id) == [TryOutcome.REFUSED_FOR_GOOD]


def test_a_server_that_cannot_be_reached_is_asked_for_one_letter_not_for_all(
    outbox: Database,
) -> None:
    with running_mail_server() as gone:
        office = smtp_office(outbox, gone)
    letters = [office.post(f"{n}@example.org") for n in range(5)]
    sender = office.sender()
    assert sender.look() == 0
    assert sender.look() == 0, "it rests"
    tries = [len(office.log(letter_id).log) for letter_id in letters]
    assert sum(tries) == 1


def test_a_letter_that_waited_too_long_is_not_sent_any_more(
    office: Office, server: MailServer
) -> None:
    letter_id = office.post()
    office.passes(TOO_OLD + timedelta(minutes=1))
    office.sender().look()
    assert office.log(letter_id).letter.state is LetterState.FAILED
    assert server.received == []
