"""A real mail server for tests: it takes letters, and refuses or hangs up where it is told to."""

import asyncio
import contextlib
import ssl
import threading
from collections import defaultdict, deque
from collections.abc import Iterator
from dataclasses import dataclass, field
from email import message_from_bytes, policy
from email.message import EmailMessage
from typing import Any, Literal, cast

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, AuthResult, Envelope, LoginPassword, Session

from tests.simulator.running import wait_until

Moment = Literal["MAIL", "RCPT", "DATA"]
HANG_UP = "hang up"
"""In place of a reply: the connection ends without a word."""

USER, PASSWORD = "tickets", "correct horse: battery@staple"


@dataclass(frozen=True)
class Received:
    """One letter as it came over the line. ``connection`` counts the greetings."""

    sender: str
    recipient: str
    content: bytes
    encrypted: bool
    user: str | None
    connection: int

    @property
    def message(self) -> EmailMessage:
        """The letter, parsed."""
        return message_from_bytes(self.content, policy=policy.default)


@dataclass
class MailServer:
    """What a running server took, and the replies it is to give instead of the usual ones."""

    host: str
    port: int = 0
    received: list[Received] = field(default_factory=list)
    _replies: defaultdict[Moment, deque[str]] = field(default_factory=lambda: defaultdict(deque))
    _lock: threading.Lock = field(default_factory=threading.Lock)
    _connections: int = 0

    def answer(self, moment: Moment, reply: str, times: int = 1) -> None:
        """Give this reply at the next such moments; a letter whose text came is taken all the same.

        ``HANG_UP`` after ``DATA`` is the lost reply: the text is there, its sender never knows.
        """
        with self._lock:
            self._replies[moment].extend([reply] * times)

    def to(self, address: str, count: int = 1, within_s: float = 15) -> list[Received]:
        """The letters to an address, once there are so many."""

        def there() -> list[Received] | None:
            found = [one for one in list(self.received) if one.recipient == address]
            return found if len(found) >= count else None

        found = wait_until(there, within_s)
        assert found is not None
        return found

    async def handle_EHLO(  # noqa: N802  the name the library calls
        self,
        _server: SMTP,
        session: Session,
        _envelope: Envelope,
        hostname: str,
        replies: list[str],
    ) -> list[str]:
        """Count the connection."""
        self._connections += 1
        session.host_name = hostname
        return replies

    async def handle_MAIL(  # noqa: N802  the name the library calls
        self,
        server: SMTP,
        _session: Session,
        envelope: Envelope,
        address: str,
        mail_options: list[str],
    ) -> str:
        """Take or refuse the sender."""
        reply = self._next("MAIL", server)
        if reply is None:
            envelope.mail_from = address
            envelope.mail_options.extend(mail_options)
        return reply or "250 OK"

    async def handle_RCPT(  # noqa: N802  the name the library calls
        self,
        server: SMTP,
        _session: Session,
        envelope: Envelope,
        address: str,
        _rcpt_options: list[str],
    ) -> str:
        """Take or refuse the recipient."""
        reply = self._next("RCPT", server)
        if reply is None:
            envelope.rcpt_tos.append(address)
        return reply or "250 OK"

    async def handle_DATA(  # noqa: N802  the name the library calls
        self, server: SMTP, session: Session, envelope: Envelope
    ) -> str:
        """Take or refuse the text."""
        reply = self._next("DATA", server)
        if reply is None or reply == HANG_UP:
            user: object = session.auth_data
            self.received.append(
                Received(
                    sender=envelope.mail_from or "",
                    recipient=envelope.rcpt_tos[0],
                    content=cast("bytes", envelope.original_content),
                    encrypted=bool(session.ssl) or _is_encrypted(server),
                    user=user.login.decode() if isinstance(user, LoginPassword) else None,
                    connection=self._connections,
                )
            )
        return reply or "250 queued"

    def _next(self, moment: Moment, server: SMTP) -> str | None:
        with self._lock:
            reply = self._replies[moment].popleft() if self._replies[moment] else None
        if reply == HANG_UP and isinstance(server.transport, asyncio.Transport):
            server.transport.abort()
        return reply


@contextlib.contextmanager
def running_mail_server(
    *,
    starttls: ssl.SSLContext | None = None,
    tls: ssl.SSLContext | None = None,
    signing_in: bool = False,  # only over STARTTLS, says the library
    smtputf8: bool = True,
) -> Iterator[MailServer]:
    """A mail server on a free port of this machine, encrypted as asked for."""
    server = MailServer("localhost")
    options: dict[str, Any] = {"enable_SMTPUTF8": smtputf8, "hostname": "127.0.0.1", "port": 0}
    if starttls is not None:
        options |= {"tls_context": starttls, "require_starttls": True}
    if signing_in:
        options |= {
            "auth_required": True,
            "authenticator": _authenticate,
        }
    controller = _Controller(server, ssl_context=tls, **options)
    controller.start()
    try:
        server.port = controller.port
        yield server
    finally:
        controller.stop()


def _is_encrypted(server: SMTP) -> bool:
    transport = server.transport
    return transport is not None and transport.get_extra_info("ssl_object") is not None


class _Controller(Controller):
    """Finds out which free port it got before it asks itself whether it answers."""

    def _trigger_server(self) -> None:
        assert isinstance(self.server, asyncio.Server)
        self.port = self.server.sockets[0].getsockname()[1]
        super()._trigger_server()  # type: ignore[no-untyped-call]  # the library's own


def _authenticate(
    _server: SMTP, _session: Session, _envelope: Envelope, _mechanism: str, data: object
) -> AuthResult:
    known = LoginPassword(USER.encode(), PASSWORD.encode())
    return AuthResult(success=data == known, auth_data=data, handled=False)
