"""Bounces: known whoever writes them, of the right letter, and never of a wrong one."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from server.database import Database
from server.mail.addresses import BounceAddresses
from server.mail.bouncing import Bounces, Report, read_report, take_bounce
from server.mail.trying import begin_next
from server.security import Secrets
from tests.server.mail.mail_server import MailServer, running_mail_server
from tests.server.mail.notifications import MAKES, Bounced, exim, holiday, postfix
from tests.server.mail.office import PACE, Office, smtp_office
from ticketing.identifiers import new_id
from ticketing.mail import BounceOutcome, LetterState, TryOutcome

Write = Callable[[Bounced], bytes]

WITHOUT_ORIGINAL = b"""\
Content-Type: multipart/report; boundary=a

--a
Content-Type: message/delivery-status

Action: failed
--a--
"""
DEEP = b"".join(
    b"Content-Type: multipart/mixed; boundary=%d\n\n--%d\n" % (n, n) for n in range(4000)
)


@pytest.fixture(scope="module")
def server() -> Iterator[MailServer]:
    with running_mail_server() as running:
        yield running


@pytest.fixture
def office(outbox: Database, server: MailServer) -> Office:
    return smtp_office(outbox, server)


@pytest.fixture
def ours(tmp_path: Path) -> Bounces:
    return Bounces(BounceAddresses(Secrets(tmp_path), "bounces@wicket.example"), "wicket.example")


def of_a_letter(ours: Bounces, *, marked: bool = True) -> tuple[Bounced, Report | None]:
    letter_id = new_id()
    sender = ours.addresses.of(letter_id) if marked else "tickets@wicket.example"
    found = Bounced(sender, "ada@example.org", f"<{letter_id}@wicket.example>")
    return found, Report(letter_id, BounceOutcome.BOUNCED, "")


@pytest.mark.parametrize("write", MAKES.values(), ids=MAKES.keys())
@pytest.mark.parametrize("marked", [True, False], ids=["by_address", "by_message_id"])
def test_every_make_is_understood(ours: Bounces, write: Write, marked: bool) -> None:  # noqa: FBT001  a parameter of the test
    bounced, expected = of_a_letter(ours, marked=marked)
    found = read_report(write(bounced), ours)
    assert isinstance(found, Report)
    assert expected is not None
    assert found.letter_id == expected.letter_id
    assert found.outcome is BounceOutcome.BOUNCED
    assert found.detail.startswith("5.")
    assert "55" in found.detail


def test_the_mark_of_an_address_survives_what_servers_do_to_it(ours: Bounces) -> None:
    letter_id = new_id()
    address = ours.addresses.of(letter_id)
    local = address.partition("@")[0]
    assert len(local) <= 64
    assert ours.addresses.letter_of(address) == letter_id
    assert ours.addresses.letter_of(address.upper()) == letter_id
    assert ours.addresses.letter_of(f"{local}@another.example") == letter_id


@pytest.mark.parametrize("address", ["bounces@wicket.example", "x+@y", "", "a+b@c", "é+ß@c"])
def test_an_address_without_our_mark_is_nobodys(ours: Bounces, address: str) -> None:
    assert ours.addresses.letter_of(address) is None


def test_a_forged_mark_is_nobodys(ours: Bounces) -> None:
    address = ours.addresses.of(new_id())
    forged = address.replace(address[-18], "a" if address[-18] != "a" else "b")
    assert ours.addresses.letter_of(forged) is None


def test_a_warning_of_delay_is_no_bounce(ours: Bounces) -> None:
    bounced, _ = of_a_letter(ours)
    found = read_report(postfix(bounced, "delayed", "4.4.1"), ours)
    assert isinstance(found, Report)
    assert found.outcome is BounceOutcome.DELAYED


@pytest.mark.parametrize("action", ["delivered", "relayed", "expanded"])
def test_good_news_is_no_bounce(ours: Bounces, action: str) -> None:
    bounced, _ = of_a_letter(ours)
    assert read_report(postfix(bounced, action, "2.0.0"), ours) is BounceOutcome.NOTHING


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\xff\xfe\x00",
        b"Content-Type: multipart/report; boundary=a\r\n\r\n--a",
        b"Content-Type: multipart/report; boundary=\xff\r\n\r\n",
        WITHOUT_ORIGINAL,
        b"Content-Type: multipart/report; boundary=x\n\n--x\n" + DEEP,
    ],
)
def test_what_is_no_report_changes_nothing(ours: Bounces, content: bytes) -> None:
    assert read_report(content, ours) in {BounceOutcome.NOTHING, BounceOutcome.NOT_OURS}


def test_a_holiday_answer_is_no_bounce(ours: Bounces) -> None:
    bounced, _ = of_a_letter(ours)
    assert read_report(holiday(bounced), ours) is BounceOutcome.NOTHING


def test_a_report_of_somebody_elses_letter_is_not_ours(ours: Bounces) -> None:
    bounced = Bounced("news@other.example", "ada@example.org", "<abc.1@other.example>")
    assert read_report(exim(bounced), ours) is BounceOutcome.NOT_OURS


def test_a_bounce_marks_its_letter_once(office: Office) -> None:
    letter_id = office.post()
    office.sender().look()
    assert letter_id is not None
    report = Report(letter_id, BounceOutcome.BOUNCED, "5.1.1 · no such user")
    for _ in range(2):
        taken = office.database.write(lambda c: take_bounce(c, report, office.now))
        assert taken is BounceOutcome.BOUNCED
    found = office.log(letter_id)
    assert found.letter.state is LetterState.BOUNCED
    assert office.outcomes(letter_id) == [TryOutcome.SENT, TryOutcome.BOUNCED]
    assert found.log[-1].detail == "5.1.1 · no such user"


def test_a_delay_is_written_down_and_the_letter_stays_sent(office: Office) -> None:
    letter_id = office.post()
    office.sender().look()
    assert letter_id is not None
    report = Report(letter_id, BounceOutcome.DELAYED, "4.4.1")
    office.database.write(lambda c: take_bounce(c, report, office.now))
    assert office.log(letter_id).letter.state is LetterState.SENT
    assert office.outcomes(letter_id) == [TryOutcome.SENT, TryOutcome.DELAYED]


def test_what_came_back_is_not_sent_again_though_its_try_never_ended(
    office: Office, server: MailServer
) -> None:
    letter_id = office.post()
    assert letter_id is not None
    office.database.write(lambda c: begin_next(c, office.now, PACE))
    report = Report(letter_id, BounceOutcome.BOUNCED, "5.1.1")
    office.database.write(lambda c: take_bounce(c, report, office.now))
    before = len(server.received)
    office.passes(PACE.lease)
    office.sender().look()
    assert len(server.received) == before
    assert office.log(letter_id).letter.state is LetterState.BOUNCED
    assert office.outcomes(letter_id) == [TryOutcome.REPLY_LOST, TryOutcome.BOUNCED]


def test_a_letter_that_is_not_there_cannot_bounce(office: Office) -> None:
    report = Report(new_id(), BounceOutcome.BOUNCED, "")
    taken = office.database.write(lambda c: take_bounce(c, report, office.now))
    assert taken is BounceOutcome.NOT_OURS
