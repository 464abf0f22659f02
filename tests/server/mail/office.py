"""A post office for tests: an outbox on a real database, a sender, and a clock that is set."""

from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from uuid import UUID

from sqlalchemy import Connection, true

from server.database import Database
from server.mail.composing import Compose, Composed, Posted
from server.mail.handing import Postman
from server.mail.outbox import Letter, post
from server.mail.reading import letter_with_log
from server.mail.sending import Sender
from server.mail.setting_up import MailSetup
from server.mail.smtp import Encryption, SmtpPostman, SmtpServer
from server.mail.trying import Pace
from server.mail.writing import Stationery
from server.steps import Steps
from tests.server.mail.mail_server import MailServer
from ticketing.identifiers import new_id
from ticketing.mail import LetterKind, LetterLog, TryOutcome

STATIONERY = Stationery("tickets@wicket.example", "Wicket", None)
PACE = Pace(lease=timedelta(minutes=2), pause=timedelta(seconds=30))


def hello(posted: Posted, _now: datetime) -> Composed:
    """The shortest letter that is one."""
    return Composed(subject=f"Hello {posted.details.get('n', '')}", text="Hello", html="<p>Hello")


@dataclass
class Office:
    """An outbox and what it takes to empty it. ``passes`` moves its clock."""

    database: Database
    postman: Postman
    compose: Compose = hello
    now: datetime = field(default_factory=lambda: datetime.now(UTC))
    accepted: list[UUID] = field(default_factory=list)

    def post(self, to: str = "ada@example.org", fact: str = "", **changes: object) -> UUID | None:
        """Put a letter into the outbox."""
        letter = Letter(LetterKind.TICKETS, to, "en", new_id(), fact or str(new_id()))
        wanted = replace(letter, **changes)  # type: ignore[arg-type]  # fields of Letter
        return self.database.write(lambda c: post(c, wanted, self.now))

    def sender(self) -> Sender:
        """A sender, as one process has it."""

        def note(_connection: Connection, posted: Posted, _now: datetime) -> None:
            self.accepted.append(posted.id)

        return Sender(
            database=self.database,
            clock=lambda: self.now,
            steps=Steps(),
            setup=MailSetup(self.postman, STATIONERY),
            compose=self.compose,
            pace=PACE,
            accepted={LetterKind.TICKETS: note},
        )

    def passes(self, time: timedelta) -> None:
        """Let time pass."""
        self.now += time

    def log(self, letter_id: UUID | None) -> LetterLog:
        """The letter with its tries."""
        assert letter_id is not None
        found = self.database.read(lambda c: letter_with_log(c, true(), letter_id))
        assert found is not None
        return found

    def outcomes(self, letter_id: UUID | None) -> list[TryOutcome]:
        """How each try ended."""
        return [one.outcome for one in self.log(letter_id).log]


def smtp_office(database: Database, server: MailServer) -> Office:
    """An office that sends to this mail server."""
    to = SmtpServer(server.host, server.port, Encryption.NONE)
    return Office(database, SmtpPostman(to, 5, Steps()))
