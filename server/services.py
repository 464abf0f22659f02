"""What every route may use, put together once in app.py, and who is asking."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Annotated

from fastapi import Depends, Request
from fastapi.security import HTTPAuthorizationCredentials, HTTPBearer

from server.database import Database
from server.security import Device, Operator, Principal, Secrets
from server.settings import Settings
from server.steps import Steps
from server.waking import Waker
from ticketing.device import DeviceKind
from ticketing.problem import ProblemCode, RefusedError


@dataclass(frozen=True)
class Services:
    """The lower floors of one running server; ``app.state.wicket`` holds it.

    ``public_url`` has no slash at its end. ``authenticate`` finds who a bearer token belongs to.
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


def services(request: Request) -> Services:
    """The services of the application that received ``request``."""
    found: Services = request.app.state.wicket
    return found


async def _services(request: Request) -> Services:
    return services(request)


Wicket = Annotated[Services, Depends(_services)]

_bearer = HTTPBearer(
    auto_error=False, description="The operator's admin token, or a device's own token."
)
_Credentials = Annotated[HTTPAuthorizationCredentials | None, Depends(_bearer)]


def anybody(wicket: Wicket, credentials: _Credentials) -> Principal | None:
    """Who asks, or None for the public; a token that is wrong is refused, not ignored."""
    if credentials is None:
        return None
    principal = wicket.authenticate(credentials.credentials)
    if principal is None:
        raise RefusedError(ProblemCode.NOT_AUTHENTICATED, "This token is not known here.")
    return principal


Anybody = Annotated[Principal | None, Depends(anybody)]


def operator(principal: Anybody) -> Operator:
    """The operator, or a refusal."""
    if isinstance(principal, Operator):
        return principal
    raise _refusal(principal, "Only an operator may do this.")


def any_device(principal: Anybody) -> Device:
    """A paired device of any kind, or a refusal."""
    if isinstance(principal, Device):
        return principal
    raise _refusal(principal, "Only a paired device may do this.")


def kiosk_device(principal: Anybody) -> Device:
    """A paired kiosk, or a refusal."""
    return _of_kind(principal, DeviceKind.KIOSK, "Only a kiosk may do this.")


def gate_device(principal: Anybody) -> Device:
    """A paired gate, or a refusal."""
    return _of_kind(principal, DeviceKind.GATE, "Only a gate may do this.")


def signed_in(principal: Anybody) -> Principal:
    """The operator or any paired device, or a refusal."""
    if principal is None:
        raise _refusal(principal, "")
    return principal


# As dependencies these are coroutines: a plain function would cost each request a turn on a
# thread, and of all of them only ``anybody`` asks the database.
async def _operator(principal: Anybody) -> Operator:
    return operator(principal)


async def _any_device(principal: Anybody) -> Device:
    return any_device(principal)


async def _kiosk_device(principal: Anybody) -> Device:
    return kiosk_device(principal)


async def _signed_in(principal: Anybody) -> Principal:
    return signed_in(principal)


AnOperator = Annotated[Operator, Depends(_operator)]
AnyDevice = Annotated[Device, Depends(_any_device)]
AKiosk = Annotated[Device, Depends(_kiosk_device)]
SignedIn = Annotated[Principal, Depends(_signed_in)]


def _of_kind(principal: Principal | None, kind: DeviceKind, words: str) -> Device:
    if isinstance(principal, Device) and principal.kind is kind:
        return principal
    raise _refusal(principal, words)


def _refusal(principal: Principal | None, words: str) -> RefusedError:
    if principal is None:
        return RefusedError(ProblemCode.NOT_AUTHENTICATED, "A bearer token is needed here.")
    return RefusedError(ProblemCode.NOT_ALLOWED, words)
