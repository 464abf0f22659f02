"""What every route may use, put together once in app.py, and who is asking."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Annotated

from fastapi import Depends, Request
from fastapi.concurrency import run_in_threadpool
from fastapi.security import HTTPAuthorizationCredentials, HTTPBearer

from server.database import Database
from server.security import Principal, Secrets
from server.settings import Settings
from server.steps import Steps
from server.waking import Waker
from ticketing.problem import ProblemCode, RefusedError


@dataclass(frozen=True)
class Services:
    """The lower floors of one running server; ``app.state.wicket`` holds it.

    ``public_url`` has no slash at its end. ``authenticate`` finds who a bearer token belongs to;
    ``recognise`` does where that needs neither the database nor time.
    A domain that needs more keeps its own parts on ``app.state`` under its own name.
    """

    settings: Settings
    public_url: str
    database: Database
    waker: Waker
    secrets: Secrets
    steps: Steps
    clock: Callable[[], datetime]
    authenticate: Callable[[str], Principal | None]
    recognise: Callable[[str], Principal | None]


def services(request: Request) -> Services:
    """The services of the application that received ``request``."""
    found: Services = request.app.state.wicket
    return found


async def _services(request: Request) -> Services:
    return services(request)


Wicket = Annotated[Services, Depends(_services)]

_bearer = HTTPBearer(
    auto_error=False,
    description="A person's token from signing in, a device's own, the token at the end of an "
    "order's link, or the operator's admin token.",
)
_Credentials = Annotated[HTTPAuthorizationCredentials | None, Depends(_bearer)]


async def anybody(wicket: Wicket, credentials: _Credentials) -> Principal | None:
    """Who asks, or None for the public; a token that is wrong is refused, not ignored."""
    if credentials is None:
        return None
    token = credentials.credentials
    # A turn on a thread of the pool costs as much as a short statement.
    principal = wicket.recognise(token) or await run_in_threadpool(wicket.authenticate, token)
    if principal is None:
        raise RefusedError(ProblemCode.NOT_AUTHENTICATED, "This token is not known here.")
    return principal


Anybody = Annotated[Principal | None, Depends(anybody)]
