"""Orders that bring a promotional code: whoever tries too many that are none has to wait."""

from collections.abc import Callable
from typing import TypeVar

from fastapi import Request
from sqlalchemy import Connection

from server.people.throttling import of_client
from server.promotion.guessing import MOST_GUESSES, count_guess, no_guess, was_guess
from server.security import Device, Holder, Operator, Person, Principal
from server.services import Services
from ticketing.problem import RefusedError

Made = TypeVar("Made")


def guesser(wicket: Services, principal: Principal | None, request: Request) -> tuple[str, int]:
    """Whom guessed codes are counted for, and how many they may guess."""
    # Many people may share a network address.
    known = principal is not None and not isinstance(principal, Holder)
    most = MOST_GUESSES if known else wicket.settings.tries_per_client
    return _caller(principal, request), most


def with_code(
    wicket: Services, counted: tuple[str, int], work: Callable[[Connection], Made]
) -> Made:
    """Do the work of an order that brings a code, unless its caller has guessed too often.

    Raises:
        RefusedError: ``TOO_MANY_REQUESTS``, or what the work refuses.
    """
    caller, most = counted
    wicket.database.write(lambda c: count_guess(c, caller, wicket.clock(), most))
    try:
        placed = wicket.database.write(work)
    except RefusedError as refusal:
        if not was_guess(refusal):
            wicket.database.write(lambda c: no_guess(c, caller))
        raise
    wicket.database.write(lambda c: no_guess(c, caller))
    return placed


def _caller(principal: Principal | None, request: Request) -> str:
    """Whom guessed codes are counted for; the public by the address they come from."""
    match principal:
        case Person() | Device():
            return str(principal.id)
        case Operator():
            return "operator"
        case Holder() | None:
            # Whoever places orders has as many links as they like: each is nobody new.
            return of_client("public", request.client.host if request.client else "")
