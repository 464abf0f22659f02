"""The reception: what people's routes need besides the services, put together in app.py."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from typing import Annotated
from uuid import UUID

from fastapi import Depends, Request
from sqlalchemy import Connection

from server.people.finding import plain_address
from server.people.hashing import Hasher
from server.people.signing_in import Door
from server.services import Services, services

_LONGEST_BROWSER = 200


@dataclass(frozen=True)
class Reception:
    """Checks passwords, and knows of other domains only what it is told here.

    ``organiser_name`` is None where there is no such organiser, as ``organiser_of_event`` where
    there is no such event.
    """

    hasher: Hasher
    organiser_name: Callable[[Connection, UUID], str | None]
    organiser_of_event: Callable[[Connection, UUID], UUID | None]


async def reception(request: Request) -> Reception:
    """The application's reception."""
    found: Reception = request.app.state.reception
    return found


TheReception = Annotated[Reception, Depends(reception)]


def host_of(request: Request) -> str:
    """The network address that asks; behind a proxy, what uvicorn took from it."""
    return request.client.host if request.client else "nobody"


def door_of(request: Request, email: str) -> Door:
    """Through which door somebody of this address comes in."""
    wicket: Services = services(request)
    browser = "".join(
        letter for letter in request.headers.get("user-agent", "") if letter.isprintable()
    )
    return Door(
        email=plain_address(email),
        host=host_of(request),
        browser=browser[:_LONGEST_BROWSER],
        lasts=timedelta(seconds=wicket.settings.sign_in_s),
        idle=timedelta(seconds=wicket.settings.sign_in_idle_s),
    )
