"""Hands letters over to a mail server by SMTP (RFC 5321), encrypted and with its name checked.

What a reply means, and above all when no reply means that the letter may have been sent, is
decided here: only from the moment the text of a letter is on its way.
"""

import contextlib
import re
import smtplib
import ssl
import time
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

from server.mail.handing import Handed
from server.mail.writing import Envelope
from server.steps import Steps
from ticketing.mail import TryOutcome

_GO_ON = 354
_TOO_LARGE = 552
_DONE = range(200, 300)
_FOR_NOW = range(400, 500)
_LEAST_S = 0.1


class Encryption(StrEnum):
    """How the connection is protected."""

    STARTTLS = "starttls"
    FROM_THE_START = "from_the_start"
    NONE = "none"


@dataclass(frozen=True)
class SmtpServer:
    """Where the mail server is and how it lets us in. ``user`` may be empty: no signing in."""

    host: str
    port: int
    encryption: Encryption
    user: str = ""
    password: str = field(default="", repr=False)
    ca_file: Path | None = None


class SmtpPostman:
    """One connection at a time, kept from letter to letter until ``rest``."""

    def __init__(self, server: SmtpServer, timeout_s: float, steps: Steps) -> None:
        self._server = server
        self._timeout_s = timeout_s
        self._steps = steps
        self._connection: smtplib.SMTP | None = None
        self._until = 0.0

    def hand_over(self, envelope: Envelope) -> Handed:
        """Hand one message over within the time that a try may take."""
        self._until = time.monotonic() + self._timeout_s
        try:
            connection = self._connected()
        except (OSError, smtplib.SMTPException) as error:
            self._drop()
            return Handed(TryOutcome.UNREACHABLE, _words(error), whole=True)
        try:
            refusal = self._announce(connection, envelope)
        except (OSError, smtplib.SMTPException) as error:
            self._drop()
            return Handed(TryOutcome.UNREACHABLE, _words(error), whole=True)
        if refusal is not None:
            self._start_over(connection)
            return refusal
        return self._deliver(connection, envelope.content)

    def rest(self) -> None:
        """Say goodbye."""
        connection, self._connection = self._connection, None
        if connection is not None:
            with contextlib.suppress(OSError, smtplib.SMTPException):
                connection.quit()
            connection.close()

    def _connected(self) -> smtplib.SMTP:
        kept = self._connection
        if kept is not None:
            # A server may have hung up meanwhile; asking costs one short round.
            with contextlib.suppress(OSError, smtplib.SMTPException):
                self._pace(kept)
                if kept.noop()[0] in _DONE:
                    return kept
            self._drop()
        self._connection = self._connect()
        return self._connection

    def _connect(self) -> smtplib.SMTP:
        server, timeout_s = self._server, self._timeout_s
        trust = ssl.create_default_context()
        if server.ca_file is not None:
            trust.load_verify_locations(server.ca_file)
        connection: smtplib.SMTP
        if server.encryption is Encryption.FROM_THE_START:
            connection = smtplib.SMTP_SSL(
                server.host, server.port, timeout=timeout_s, context=trust
            )
        else:
            connection = smtplib.SMTP(server.host, server.port, timeout=timeout_s)
        try:
            if server.encryption is Encryption.STARTTLS:
                self._pace(connection)
                connection.starttls(context=trust)
            self._pace(connection)
            connection.ehlo_or_helo_if_needed()
            if server.user:
                self._pace(connection)
                connection.login(server.user, server.password)
        except BaseException:
            connection.close()
            raise
        return connection

    def _announce(self, connection: smtplib.SMTP, envelope: Envelope) -> Handed | None:
        """Say from whom to whom, and that the text comes next; the refusal, if it is refused."""
        options = []
        if envelope.needs_utf8:
            if not connection.has_extn("smtputf8"):
                words = "The mail server cannot carry addresses outside ASCII (SMTPUTF8)."
                return Handed(TryOutcome.REFUSED_FOR_GOOD, words)
            options = ["SMTPUTF8", "BODY=8BITMIME"]
        if connection.has_extn("size"):
            options.append(f"SIZE={len(envelope.content)}")
        connection.command_encoding = "utf-8" if envelope.needs_utf8 else "ascii"
        self._pace(connection)
        code, reply = connection.mail(envelope.sender, options)
        if code not in _DONE:
            # Nothing of this letter: the server takes none from us. It is tried again.
            too_large = code == _TOO_LARGE
            outcome = TryOutcome.REFUSED_FOR_GOOD if too_large else TryOutcome.REFUSED_FOR_NOW
            return Handed(outcome, _reply(code, reply))
        self._pace(connection)
        code, reply = connection.rcpt(envelope.recipient)
        if code not in _DONE:
            return _refused(code, reply)
        self._pace(connection)
        code, reply = connection.docmd("DATA")
        return None if code == _GO_ON else _refused(code, reply)

    def _deliver(self, connection: smtplib.SMTP, content: bytes) -> Handed:
        try:
            self._pace(connection)
            connection.send(_dotted(content))
            self._steps("mail.text_sent")
            self._pace(connection)
            code, reply = connection.getreply()
        except (OSError, smtplib.SMTPException) as error:
            self._drop()
            return Handed(TryOutcome.REPLY_LOST, _words(error))
        self._steps("mail.accepted")
        if code in _DONE:
            return Handed(TryOutcome.SENT, _reply(code, reply))
        return _refused(code, reply)

    def _start_over(self, connection: smtplib.SMTP) -> None:
        try:
            self._pace(connection)
            connection.rset()
        except (OSError, smtplib.SMTPException):
            self._drop()

    def _pace(self, connection: smtplib.SMTP) -> None:
        """Leave the next step only what is left of the time."""
        if connection.sock is not None:
            connection.sock.settimeout(max(self._until - time.monotonic(), _LEAST_S))

    def _drop(self) -> None:
        connection, self._connection = self._connection, None
        if connection is not None:
            connection.close()


def _refused(code: int, reply: bytes) -> Handed:
    outcome = TryOutcome.REFUSED_FOR_NOW if code in _FOR_NOW else TryOutcome.REFUSED_FOR_GOOD
    return Handed(outcome, _reply(code, reply))


def _dotted(content: bytes) -> bytes:
    """The text as it goes over the line: dots at line beginnings doubled, one dot at its end."""
    whole = content if content.endswith(b"\r\n") else content + b"\r\n"
    return re.sub(rb"(?m)^\.", b"..", whole) + b".\r\n"


def _reply(code: int, reply: bytes) -> str:
    return f"{code} {reply.decode('utf-8', 'replace')}"[:1000]


def _words(error: OSError | smtplib.SMTPException) -> str:
    if isinstance(error, smtplib.SMTPResponseException):
        said = error.smtp_error
        return _reply(error.smtp_code, said if isinstance(said, bytes) else str(said).encode())
    return f"{type(error).__name__}: {error}"[:1000]
