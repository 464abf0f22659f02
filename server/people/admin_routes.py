"""Administering people over HTTP, and setting up the first administrator."""

from collections.abc import Callable
from datetime import datetime
from http import HTTPStatus
from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Query
from sqlalchemy import Connection

from server.audit.writing import Actor, actor_of
from server.granting import Grant, may
from server.paging import AfterId, PageLimit
from server.people import administering, founding, second_factor, viewing
from server.people.account_routes import Confirmed, Openly
from server.people.appointing import require_person
from server.people.choosing import chosen_password
from server.people.finding import plain_address
from server.people.joining import Newcomer
from server.people.reception import TheReception
from server.people.signing_out import sign_out_everywhere
from server.people.staff_routes import UserId
from server.permissions import Action
from server.services import Services, Wicket
from ticketing.people import FirstAdmin, PersonList, PersonView

router = APIRouter(tags=["people"])

Deed = Callable[[Connection, UUID, Actor, datetime], None]
OverAll = Annotated[Grant, may(Action.ADMINISTER_PEOPLE)]


@router.post("/setup", status_code=HTTPStatus.CREATED, summary="Make the first administrator")
def set_up(first: FirstAdmin, wicket: Wicket, here: TheReception, _by: Openly) -> Confirmed:
    """Make it with the token that the server printed at its start, good for an hour and once.

    There is nothing here once there is an administrator, or where the server has an admin token.
    """
    now, email = wicket.clock(), plain_address(first.email)
    wicket.database.read(lambda c: founding.check_setup(c, first.token, now))
    hashed = here.hasher.hash(chosen_password(first.password, email))
    newcomer = Newcomer(email, first.name, first.language, hashed)
    wicket.database.write(lambda c: founding.found(c, first.token, newcomer, now))
    return Confirmed(email=email)


@router.get("/people", summary="Everybody with an account")
def list_people(
    wicket: Wicket,
    _by: OverAll,
    email: Annotated[str, Query(max_length=254, description="How their address begins.")] = "",
    after: AfterId = None,
    limit: PageLimit = 50,
) -> PersonList:
    """All accounts, newest first."""
    start = plain_address(email)
    return wicket.database.read(lambda c: viewing.everybody(c, start, after, limit))


@router.get("/people/{user_id}", summary="Somebody with an account")
def read_person(user_id: UserId, wicket: Wicket, _by: OverAll) -> PersonView:
    """An account, with what its owner is for each organiser."""
    return wicket.database.read(lambda c: viewing.person_view(c, user_id))


@router.post("/people/{user_id}/suspend", summary="Keep somebody out")
def suspend(user_id: UserId, wicket: Wicket, by: OverAll) -> PersonView:
    """End their sign-ins and let none begin. Refused for the last administrator."""
    return _administered(wicket, by, user_id, administering.suspend)


@router.post("/people/{user_id}/restore", summary="Let somebody in again")
def restore(user_id: UserId, wicket: Wicket, by: OverAll) -> PersonView:
    """Take back that somebody is kept out; once more changes nothing."""
    return _administered(wicket, by, user_id, administering.restore)


@router.put("/people/{user_id}/admin", summary="Make somebody an administrator")
def make_admin(user_id: UserId, wicket: Wicket, by: OverAll) -> PersonView:
    """Let somebody do everything; they need a second factor before it holds."""
    return _administered(wicket, by, user_id, administering.make_admin)


@router.delete("/people/{user_id}/admin", summary="Take an administrator's rights")
def take_admin(user_id: UserId, wicket: Wicket, by: OverAll) -> PersonView:
    """Make an administrator like everybody else. Refused for the last one."""
    return _administered(wicket, by, user_id, administering.take_admin)


@router.delete("/people/{user_id}/second-factor", summary="Remove somebody's second factor")
def remove_factor(user_id: UserId, wicket: Wicket, by: OverAll) -> PersonView:
    """For somebody who lost their authenticator and their recovery codes; their sign-ins end."""

    def work(connection: Connection) -> PersonView:
        require_person(connection, user_id)
        actor, now = actor_of(by.principal), wicket.clock()
        second_factor.remove_factor(connection, user_id, actor, now)
        sign_out_everywhere(connection, user_id)
        return viewing.person_view(connection, user_id)

    return wicket.database.write(work)


def _administered(wicket: Services, by: Grant, user_id: UUID, deed: Deed) -> PersonView:
    """The person after an administrator's deed."""

    def work(connection: Connection) -> PersonView:
        deed(connection, user_id, actor_of(by.principal), wicket.clock())
        return viewing.person_view(connection, user_id)

    return wicket.database.write(work)
