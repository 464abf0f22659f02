"""Handing letters over by SMTP, to a real mail server: encryption, refusals, lost replies."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from server.mail.smtp import Encryption, SmtpPostman, SmtpServer
from server.mail.writing import Envelope
from server.steps import Steps
from tests.server.mail.certificates import Certificates, certificates_for
from tests.server.mail.mail_server import (
    HANG_UP,
    PASSWORD,
    USER,
    MailServer,
    Moment,
    running_mail_server,
)
from ticketing.identifiers import new_id
from ticketing.mail import TryOutcome

TEXT = b"Subject: Hello\r\n\r\n.a dot at a line's beginning\r\n..two\r\nthe end\r\n"


def an_envelope(**changes: object) -> Envelope:
    fields: dict[str, object] = {
        "letter_id": new_id(),
        "name": "letter",
        "sender": "tickets@example.org",
        "recipient": "ada@example.org",
        "content": TEXT,
        "needs_utf8": False,
    }
    return Envelope(**fields | changes)  # type: ignore[arg-type]  # the fields above


def a_postman(server: MailServer, timeout_s: float = 5, **changes: object) -> SmtpPostman:
    fields: dict[str, object] = {
        "host": server.host,
        "port": server.port,
        "encryption": Encryption.NONE,
    }
    to = SmtpServer(**fields | changes)  # type: ignore[arg-type]  # the fields above
    return SmtpPostman(to, timeout_s, Steps())


@pytest.fixture(scope="module")
def plain() -> Iterator[MailServer]:
    with running_mail_server() as server:
        yield server


@pytest.fixture(scope="module")
def certificates(tmp_path_factory: pytest.TempPathFactory) -> Certificates:
    return certificates_for("localhost", tmp_path_factory.mktemp("certificates"))


def test_a_letter_arrives_byte_for_byte(plain: MailServer) -> None:
    postman = a_postman(plain)
    handed = postman.hand_over(an_envelope(recipient="bytes@example.org"))
    postman.rest()
    assert handed.outcome is TryOutcome.SENT, handed
    assert plain.to("bytes@example.org")[0].content == TEXT


def test_one_connection_carries_several_letters(plain: MailServer) -> None:
    postman = a_postman(plain)
    for _ in range(3):
        postman.hand_over(an_envelope(recipient="several@example.org"))
    postman.rest()
    assert len({one.connection for one in plain.to("several@example.org", 3)}) == 1


def test_starttls_encrypts_and_signs_in(certificates: Certificates) -> None:
    with running_mail_server(starttls=certificates.context, signing_in=True) as server:
        postman = a_postman(
            server,
            encryption=Encryption.STARTTLS,
            user=USER,
            password=PASSWORD,
            ca_file=certificates.authority,
        )
        handed = postman.hand_over(an_envelope())
        postman.rest()
        assert handed.outcome is TryOutcome.SENT, handed
        received = server.to("ada@example.org")[0]
        assert received.encrypted
        assert received.user == USER


def test_implicit_tls_encrypts_from_the_first_byte(certificates: Certificates) -> None:
    with running_mail_server(tls=certificates.context) as server:
        postman = a_postman(
            server, encryption=Encryption.FROM_THE_START, ca_file=certificates.authority
        )
        handed = postman.hand_over(an_envelope())
        postman.rest()
        assert handed.outcome is TryOutcome.SENT, handed
        assert server.to("ada@example.org")[0].encrypted


@pytest.mark.parametrize("encryption", [Encryption.STARTTLS, Encryption.FROM_THE_START])
def test_a_server_that_nobody_vouches_for_gets_nothing(
    certificates: Certificates, encryption: Encryption
) -> None:
    how = "tls" if encryption is Encryption.FROM_THE_START else "starttls"
    with running_mail_server(**{how: certificates.context}) as server:  # type: ignore[arg-type]  # one of two names
        handed = a_postman(server, encryption=encryption).hand_over(an_envelope())
        assert handed.outcome is TryOutcome.UNREACHABLE
        assert "CERTIFICATE_VERIFY_FAILED" in handed.detail
        assert server.received == []


def test_a_certificate_of_another_name_gets_nothing(tmp_path: Path) -> None:
    other = certificates_for("mail.example.net", tmp_path)
    with running_mail_server(starttls=other.context) as server:
        postman = a_postman(server, encryption=Encryption.STARTTLS, ca_file=other.authority)
        handed = postman.hand_over(an_envelope())
        assert handed.outcome is TryOutcome.UNREACHABLE
        assert "localhost" in handed.detail
        assert server.received == []


def test_a_server_without_starttls_gets_nothing_where_it_is_wanted(plain: MailServer) -> None:
    before = len(plain.received)
    handed = a_postman(plain, encryption=Encryption.STARTTLS).hand_over(an_envelope())
    assert handed.outcome is TryOutcome.UNREACHABLE
    assert len(plain.received) == before


def test_a_wrong_password_is_the_servers_fault_not_the_letters(certificates: Certificates) -> None:
    with running_mail_server(starttls=certificates.context, signing_in=True) as server:
        postman = a_postman(
            server,
            encryption=Encryption.STARTTLS,
            user=USER,
            password="wrong",
            ca_file=certificates.authority,
        )
        handed = postman.hand_over(an_envelope())
        assert handed.outcome is TryOutcome.UNREACHABLE
        assert handed.whole
        assert "wrong" not in handed.detail


@pytest.mark.parametrize(
    ("moment", "reply", "outcome"),
    [
        ("MAIL", "451 busy", TryOutcome.REFUSED_FOR_NOW),
        ("MAIL", "550 not from you", TryOutcome.REFUSED_FOR_NOW),
        ("MAIL", "552 too large", TryOutcome.REFUSED_FOR_GOOD),
        ("RCPT", "450 mailbox busy", TryOutcome.REFUSED_FOR_NOW),
        ("RCPT", "550 no such user", TryOutcome.REFUSED_FOR_GOOD),
        ("DATA", "452 disk full", TryOutcome.REFUSED_FOR_NOW),
        ("DATA", "554 looks like spam", TryOutcome.REFUSED_FOR_GOOD),
        ("RCPT", HANG_UP, TryOutcome.UNREACHABLE),
        ("DATA", HANG_UP, TryOutcome.REPLY_LOST),
    ],
)
def test_what_a_reply_means(
    plain: MailServer, moment: Moment, reply: str, outcome: TryOutcome
) -> None:
    plain.answer(moment, reply)
    postman = a_postman(plain)
    refused = postman.hand_over(an_envelope())
    assert refused.outcome is outcome
    if reply != HANG_UP:
        assert refused.detail == reply
    # The next letter is not harmed by what became of this one.
    assert postman.hand_over(an_envelope()).outcome is TryOutcome.SENT
    postman.rest()


def test_a_server_that_is_not_there_is_unreachable() -> None:
    with running_mail_server() as server:
        postman = a_postman(server)
    handed = postman.hand_over(an_envelope())
    assert (handed.outcome, handed.whole) == (TryOutcome.UNREACHABLE, True)


def test_an_address_outside_ascii_needs_a_server_that_can(plain: MailServer) -> None:
    envelope = an_envelope(recipient="zoë@example.org", needs_utf8=True)
    postman = a_postman(plain)
    assert postman.hand_over(envelope).outcome is TryOutcome.SENT
    assert postman.hand_over(an_envelope()).outcome is TryOutcome.SENT
    postman.rest()
    with running_mail_server(smtputf8=False) as old:
        postman = a_postman(old)
        assert postman.hand_over(envelope).outcome is TryOutcome.REFUSED_FOR_GOOD
        postman.rest()
