"""Answers once: a write with an ``Idempotency-Key`` is done once, and answered alike again.

A key belongs to its caller, by their token or else their address, and holds for a day. What is
kept is sealed, since an answer may carry a token. A key that was left half-way by a crash may be
tried again after a minute: that is safe, since deeds are known by ids their callers made.
"""

import base64
import json
import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from http import HTTPStatus
from typing import Any

from sqlalchemy import (
    CheckConstraint,
    Column,
    Connection,
    Integer,
    LargeBinary,
    SmallInteger,
    String,
    Table,
    delete,
    select,
    update,
)
from starlette.concurrency import run_in_threadpool
from starlette.exceptions import HTTPException
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from server import problems
from server.columns import UtcDateTime
from server.database import Database, metadata
from server.inserting import insert_once
from server.security import Secrets, UnsealError
from server.services import Services
from ticketing.problem import ProblemCode, RefusedError

KEPT_FOR = timedelta(days=1)
TRIED_AGAIN_AFTER = timedelta(minutes=1)
LONGEST_KEY = 200
LARGEST_ANSWER = 256_000
"""Bytes; a larger answer is not kept, so the same key does the deed again."""

_KEY = re.compile(rb"[!-~]{1,%d}" % LONGEST_KEY)
METHODS = frozenset({"POST", "PATCH", "DELETE"})
_NOT_KEPT = frozenset({HTTPStatus.UNAUTHORIZED, HTTPStatus.TOO_MANY_REQUESTS})
_OF_THIS_ANSWER_ONLY = frozenset({b"content-length", b"date", b"server"})

kept_answer = Table(
    "kept_answer",
    metadata,
    Column("caller", String(64), primary_key=True),
    Column("key", String(LONGEST_KEY), primary_key=True),
    Column("fingerprint", String(64), nullable=False),
    Column("asked_at", UtcDateTime, nullable=False, index=True),
    # Counts who works on it: an answer is kept by the last one only.
    Column("tries", Integer, nullable=False),
    Column("status", SmallInteger),
    # The whole answer, sealed.
    Column("sealed", LargeBinary),
    CheckConstraint("(status IS NULL) = (sealed IS NULL)", name="whole_or_absent"),
)


@dataclass(frozen=True)
class _Asked:
    """A request with a key: whose, which, and what tells its body from another."""

    caller: str
    key: str
    fingerprint: str
    now: datetime


@dataclass
class _Answered:
    """An answer on its way: its status, its headers and its body so far."""

    status: int
    headers: list[tuple[bytes, bytes]]
    body: bytes = b""

    async def send_to(self, send: Send) -> None:
        """Send it whole."""
        headers = [one for one in self.headers if one[0] not in _OF_THIS_ANSWER_ONLY]
        headers.append((b"content-length", str(len(self.body)).encode()))
        await send({"type": "http.response.start", "status": self.status, "headers": headers})
        await send({"type": "http.response.body", "body": self.body})

    def sealed(self, secrets: Secrets) -> bytes:
        """It as it is kept."""
        headers = [
            [name.decode("latin-1"), value.decode("latin-1")] for name, value in self.headers
        ]
        body = base64.b64encode(self.body).decode()
        return secrets.seal(json.dumps({"headers": headers, "body": body}).encode())


class Idempotency:
    """Middleware that does a write with a key once; without the header it does nothing."""

    def __init__(self, app: ASGIApp, wicket: Services, prefix: str) -> None:
        self._app = app
        self._wicket = wicket
        self._prefix = prefix

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass the request on, or answer it as it was answered before."""
        key = self._key(scope)
        if key is None:
            await self._app(scope, receive, send)
            return
        try:
            asked, body = await self._asked(scope, receive, key)
            held = await run_in_threadpool(self._begin, asked, scope)
        except RefusedError as refusal:
            await problems.answer(refusal)(scope, receive, send)
            return
        if isinstance(held, _Answered):
            held.headers.append((b"idempotent-replayed", b"true"))
            await held.send_to(send)
            return
        await self._do(asked, held, (scope, _repeated(body, receive), send))

    def _key(self, scope: Scope) -> bytes | None:
        if scope["type"] != "http" or scope["method"] not in METHODS:
            return None
        if not scope["path"].startswith(self._prefix):
            return None
        return _header(scope, b"idempotency-key")

    async def _asked(self, scope: Scope, receive: Receive, key: bytes) -> tuple[_Asked, bytes]:
        if not _KEY.fullmatch(key):
            words = f"Idempotency-Key has 1 to {LONGEST_KEY} visible ASCII characters."
            fields = [{"field": "Idempotency-Key", "message": words}]
            raise RefusedError(ProblemCode.INVALID_REQUEST, words, fields=fields)
        body = await _whole(receive)
        token = _header(scope, b"authorization")
        client = scope["client"][0] if scope.get("client") else ""
        target = f"{scope['method']} {scope['path']}?".encode() + scope.get("query_string", b"")
        who = (b"token", token) if token else (b"client", client.encode())
        return (
            _Asked(
                caller=self._digest(*who),
                key=key.decode("ascii"),
                # A body may hold a password: what is kept of it must not be a way to guess it.
                fingerprint=self._digest(target, body),
                now=self._wicket.clock(),
            ),
            body,
        )

    def _digest(self, *parts: bytes) -> str:
        return self._wicket.secrets.digest("idempotency", *parts)

    def _begin(self, asked: _Asked, scope: Scope) -> "_Answered | int":
        """The answer that was kept, or which try this is."""
        token = _header(scope, b"authorization")
        if token is not None and not self._known(token):
            # Whoever was signed out or revoked is not answered as they were before.
            raise RefusedError(ProblemCode.NOT_AUTHENTICATED, "This token is not known here.")
        secrets = self._wicket.secrets
        return self._wicket.database.write(lambda c: _begin(c, asked, secrets))

    def _known(self, authorization: bytes) -> bool:
        scheme, _, token = authorization.decode("latin-1").partition(" ")
        return scheme.lower() == "bearer" and self._wicket.authenticate(token.strip()) is not None

    async def _do(self, asked: _Asked, turn: int, request: tuple[Scope, Receive, Send]) -> None:
        scope, receive, send = request
        answered = _Answered(HTTPStatus.INTERNAL_SERVER_ERROR, [])

        async def collect(message: Message) -> None:
            if message["type"] == "http.response.start":
                answered.status = message["status"]
                answered.headers = list(message.get("headers", ()))
            elif message["type"] == "http.response.body":
                answered.body += message.get("body", b"")

        database = self._wicket.database
        try:
            await self._app(scope, receive, collect)
            self._wicket.steps("idempotency.done")
        except BaseException:
            await run_in_threadpool(database.write, lambda c: _forget(c, asked, turn))
            raise
        if (
            answered.status >= HTTPStatus.INTERNAL_SERVER_ERROR
            or answered.status in _NOT_KEPT
            or len(answered.body) > LARGEST_ANSWER
        ):
            await run_in_threadpool(database.write, lambda c: _forget(c, asked, turn))
        else:
            sealed = answered.sealed(self._wicket.secrets)
            values = {"status": int(answered.status), "sealed": sealed}
            await run_in_threadpool(database.write, lambda c: _keep(c, asked, turn, values))
        await answered.send_to(send)


def forget_old(database: Database, now: datetime) -> int:
    """Let go of keys older than a day; how many."""
    old = kept_answer.c.asked_at < now - KEPT_FOR
    if database.read(lambda c: c.scalar(select(kept_answer.c.key).where(old).limit(1))) is None:
        return 0
    return database.write(lambda c: c.execute(delete(kept_answer).where(old)).rowcount)


def _begin(connection: Connection, asked: _Asked, secrets: Secrets) -> _Answered | int:
    row = {
        "caller": asked.caller,
        "key": asked.key,
        "fingerprint": asked.fingerprint,
        "asked_at": asked.now,
        "tries": 1,
    }
    if insert_once(connection, kept_answer, row):
        return 1
    found = connection.execute(
        select(kept_answer).where(*_of(asked)).with_for_update()
    ).one_or_none()
    if found is None:
        # It was let go of between the two statements.
        raise RefusedError(ProblemCode.KEY_IN_PROGRESS, "Please ask again in a moment.")
    if found.asked_at >= asked.now - KEPT_FOR:
        if found.fingerprint != asked.fingerprint:
            raise RefusedError(
                ProblemCode.KEY_USED_DIFFERENTLY,
                "This Idempotency-Key belongs to another request of yours: use a new one.",
            )
        if found.sealed is not None:
            kept = _unsealed(found.status, found.sealed, secrets)
            if kept is not None:
                return kept
        elif found.asked_at > asked.now - TRIED_AGAIN_AFTER:
            raise RefusedError(
                ProblemCode.KEY_IN_PROGRESS, "This very request is still being worked on."
            )
    turn: int = found.tries + 1
    again = row | {"tries": turn, "status": None, "sealed": None}
    connection.execute(update(kept_answer).where(*_of(asked)).values(again))
    return turn


def _unsealed(status: int, sealed: bytes, secrets: Secrets) -> _Answered | None:
    try:
        kept: dict[str, Any] = json.loads(secrets.unseal(sealed))
    except UnsealError:  # by a server with another secret, before this one had its database
        return None
    headers = [(name.encode("latin-1"), value.encode("latin-1")) for name, value in kept["headers"]]
    return _Answered(status, headers, base64.b64decode(kept["body"]))


def _keep(connection: Connection, asked: _Asked, turn: int, values: dict[str, Any]) -> None:
    mine = (*_of(asked), kept_answer.c.tries == turn)
    connection.execute(update(kept_answer).where(*mine).values(values))


def _forget(connection: Connection, asked: _Asked, turn: int) -> None:
    connection.execute(delete(kept_answer).where(*_of(asked), kept_answer.c.tries == turn))


def _of(asked: _Asked) -> tuple[Any, Any]:
    return (kept_answer.c.caller == asked.caller, kept_answer.c.key == asked.key)


async def _whole(receive: Receive) -> bytes:
    parts: list[bytes] = []
    more = True
    while more:
        try:
            message = await receive()
        except HTTPException as error:  # the cap on bodies refuses so, from inside
            raise RefusedError(ProblemCode.TOO_LARGE, str(error.detail)) from error
        if message["type"] != "http.request":
            break
        parts.append(message.get("body", b""))
        more = message.get("more_body", False)
    return b"".join(parts)


def _repeated(body: bytes, receive: Receive) -> Receive:
    messages: list[Message] = [{"type": "http.request", "body": body, "more_body": False}]

    async def repeated() -> Message:
        return messages.pop() if messages else await receive()

    return repeated


def _header(scope: Scope, wanted: bytes) -> bytes | None:
    headers: Iterable[tuple[bytes, bytes]] = scope["headers"]
    return next((value for name, value in headers if name == wanted), None)
