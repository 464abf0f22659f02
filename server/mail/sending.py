"""Sending: takes each letter whose turn has come, composes it as things are now, hands it over."""

import logging
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from sqlalchemy import Connection

from server.database import Database
from server.mail.addresses import UnusableAddressError
from server.mail.composing import Compose, NothingToTellError, Posted
from server.mail.handing import Handed
from server.mail.setting_up import MailSetup
from server.mail.trying import Begun, Pace, begin_next, drop, end_try, is_any_due
from server.mail.writing import Envelope, write_message
from server.steps import Steps
from ticketing.mail import LetterKind, LetterState, TryOutcome

logger = logging.getLogger(__name__)

Accepted = Callable[[Connection, Posted, datetime], None]
"""What is done, in the same transaction, when the mail server has taken a letter."""

# A pass ends before anybody could think that it hangs; what is left is due at the next.
_LONGEST_PASS_S = 20.0
_LONGEST_REST = timedelta(seconds=60)


@dataclass
class Sender:
    """Sends what is due; several processes may, and no letter is sent by two at the same time."""

    database: Database
    clock: Callable[[], datetime]
    steps: Steps
    setup: MailSetup
    compose: Compose
    pace: Pace
    accepted: Mapping[LetterKind, Accepted] = field(default_factory=dict)
    _rest_until: datetime | None = field(default=None, init=False)
    _rest: timedelta = field(default=timedelta(0), init=False)

    def look(self) -> int:
        """Send what is due, one letter after another; how many were tried.

        A server that cannot be reached is left alone for a while, whoever the letters are for.
        """
        now = self.clock()
        if self._rest_until is not None and now < self._rest_until:
            return 0
        if not self.database.read(lambda c: is_any_due(c, now)):
            return 0
        tried = 0
        until = time.monotonic() + _LONGEST_PASS_S
        try:
            while time.monotonic() < until and self._send_next():
                tried += 1
        finally:
            self.setup.postman.rest()
        return tried

    def _send_next(self) -> bool:
        begun = self.database.write(lambda c: begin_next(c, self.clock(), self.pace))
        if begun is None:
            return False
        self.steps("mail.begun")
        envelope = self._written(begun)
        if envelope is None:
            return True
        handed = self.setup.postman.hand_over(envelope)
        self._note(begun, handed)
        return self._goes_on(handed)

    def _written(self, begun: Begun) -> Envelope | None:
        """The message; None where there is none to send, which is written down."""
        now = self.clock()
        try:
            said = self.compose(begun.posted, now)
            return write_message(self.setup.stationery, begun.posted, said, now)
        except NothingToTellError as error:
            why = str(error)
            self.database.write(lambda c: drop(c, begun, why, now))
        except UnusableAddressError as error:
            self._note(begun, Handed(TryOutcome.REFUSED_FOR_GOOD, str(error)))
        except Exception as error:
            # One letter that cannot be written must not keep the others waiting.
            logger.exception("Letter %s could not be composed", begun.posted.id)
            self._note(begun, Handed(TryOutcome.NOT_COMPOSED, f"{type(error).__name__}: {error}"))
        return None

    def _note(self, begun: Begun, handed: Handed) -> None:
        def work(connection: Connection) -> None:
            now = self.clock()
            state = end_try(connection, begun, handed, now, self.pace)
            tell = self.accepted.get(begun.posted.kind)
            if state is LetterState.SENT and tell is not None:
                tell(connection, begun.posted, now)

        self.database.write(work)
        if handed.outcome is not TryOutcome.SENT:
            logger.warning("Letter %s: %s", begun.posted.id, handed.outcome.value)

    def _goes_on(self, handed: Handed) -> bool:
        if not handed.whole:
            self._rest, self._rest_until = timedelta(0), None
            return True
        self._rest = min(max(self._rest * 2, self.pace.pause / 8), _LONGEST_REST)
        self._rest_until = self.clock() + self._rest
        return False
