"""One HTTP exchange with the server: always bounded in time, always an answer or a named error.

Knows the wire's manners (bearer token, JSON, problem+json), not what is asked.
"""

import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from email.utils import parsedate_to_datetime
from http import HTTPStatus
from typing import TypeVar

import requests
from pydantic import BaseModel, ValidationError
from requests.auth import AuthBase

from kiosk.core.errors import (
    FinalError,
    OddAnswerError,
    RetryError,
    RevokedError,
    ThrottledError,
    WipeError,
)
from kiosk.core.server_clock import ServerClock
from ticketing.problem import PROBLEM_MEDIA_TYPE, Problem, ProblemCode

CONNECT_TIMEOUT_S = 3.0
READ_TIMEOUT_S = 10.0
_PIECE_BYTES = 1 << 16
_OURS = "X-Request-ID"
"""Every answer of the server has it."""

Query = Mapping[str, str | int]
A = TypeVar("A", bound=BaseModel)


class _Bearer(AuthBase):
    # As an auth object, not a header: requests would let ~/.netrc overwrite a bare header.
    def __init__(self, token: str | None) -> None:
        self._token = token

    def __call__(self, request: requests.PreparedRequest) -> requests.PreparedRequest:
        if self._token is not None:
            request.headers["Authorization"] = f"Bearer {self._token}"
        return request


class Exchange:
    """Sends requests to one address. Safe to use from several threads at once."""

    def __init__(self, address: str, token: str | None, clock: ServerClock) -> None:
        self._address = address.rstrip("/")
        self._clock = clock
        self._auth = _Bearer(token)
        self._own = threading.local()
        self._sessions: list[requests.Session] = []
        self._lock = threading.Lock()

    def send(  # noqa: PLR0913  each is one side of an exchange, and named where it is given
        self,
        method: str,
        path: str,
        *,
        body: BaseModel | None = None,
        query: Query | None = None,
        headers: Mapping[str, str] | None = None,
        timeout_s: float = READ_TIMEOUT_S,
        connect_timeout_s: float = CONNECT_TIMEOUT_S,
        stream: bool = False,
    ) -> requests.Response:
        """The server's answer, 2xx or 304; with ``stream`` its body is still to come.

        Raises:
            RetryError: unreachable, timed out, 429 or 5xx, and as OddAnswerError refused in words
                that are not the server's.
            FinalError: any other refusal by the server.
            RevokedError: the token is not good, and as WipeError that of a revoked device.
        """
        try:
            response = self._session().request(
                method,
                f"{self._address}{path}",
                params=dict(query) if query else None,
                data=body.model_dump_json().encode() if body else None,
                headers={"Content-Type": "application/json"} | dict(headers or {}),
                timeout=(connect_timeout_s, timeout_s),
                allow_redirects=False,
                stream=stream,
            )
        except requests.RequestException as error:
            raise RetryError(f"{self._address} cannot be reached") from error
        _refuse(response)
        self._measure(response)
        return response

    @contextmanager
    def lines(self, method: str, path: str) -> Iterator[Iterator[bytes]]:
        """The lines of an answer as they come, unpacked; none may be awaited longer than others.

        Raises what ``send`` does, and RetryError while it is read where it breaks off.
        """
        with self.send(method, path, stream=True) as response:
            yield _lines(response)

    def close(self) -> None:
        """Let go of every connection; an exchange under way ends by its own deadline."""
        with self._lock:
            sessions, self._sessions = self._sessions, []
        for session in sessions:
            session.close()

    def _session(self) -> requests.Session:
        # One session a thread: requests does not promise that a session may be shared.
        session: requests.Session | None = getattr(self._own, "session", None)
        if session is None:
            session = requests.Session()
            session.auth = self._auth
            self._own.session = session
            with self._lock:
                self._sessions.append(session)
        return session

    def _measure(self, response: requests.Response) -> None:
        stamp = response.headers.get("Date")
        # The page of a guest network has a date as well, by the clock of some router.
        if stamp is None or _OURS not in response.headers:
            return
        try:
            server_time = parsedate_to_datetime(stamp)
        except ValueError:
            return  # a proxy's odd date: the last good offset stands
        self._clock.told(server_time)


def _lines(response: requests.Response) -> Iterator[bytes]:
    try:
        yield from response.iter_lines(_PIECE_BYTES)
    except requests.RequestException as error:
        raise RetryError(f"{response.url} broke off") from error


def parsed(shape: type[A], response: requests.Response) -> A:
    """The body of ``response`` as ``shape``.

    Raises:
        OddAnswerError: it is not one, so something between us and the server answered.
    """
    try:
        return shape.model_validate_json(response.content)
    except ValidationError as error:
        raise OddAnswerError(f"the answer of {response.url} is not the server's") from error


def _refuse(response: requests.Response) -> None:
    status = response.status_code
    if status < HTTPStatus.BAD_REQUEST and not response.is_redirect:
        return
    problem = _problem_of(response)
    if problem is None:
        # A proxy, a guest network's page or a wrong address: what the server would say is unknown.
        raise OddAnswerError(f"{response.url} answered {status}", _asked_s(response))
    if problem.code is ProblemCode.DEVICE_REVOKED:
        raise WipeError("the server has revoked this device")
    if problem.code is ProblemCode.NOT_AUTHENTICATED:
        raise RevokedError("the server does not know this device any more")
    if status == HTTPStatus.TOO_MANY_REQUESTS:
        raise ThrottledError(problem.detail, _asked_s(response))
    if status >= HTTPStatus.INTERNAL_SERVER_ERROR:
        raise RetryError(problem.detail, _asked_s(response))
    raise FinalError(problem)


def _asked_s(response: requests.Response) -> float | None:
    # In seconds, as our server says it; a date would be by a clock that is not this device's.
    text = response.headers.get("Retry-After", "")
    return float(text) if text.isascii() and text.isdigit() else None


def _problem_of(response: requests.Response) -> Problem | None:
    """The server's own words; None where somebody else's, or of a server newer than this device."""
    kind = response.headers.get("Content-Type", "").partition(";")[0].strip().lower()
    if kind != PROBLEM_MEDIA_TYPE:
        return None
    try:
        return Problem.model_validate_json(response.content)
    except ValidationError:
        return None
