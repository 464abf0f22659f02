"""An organiser's people over HTTP: inviting them, their roles, and the events they promote."""

from http import HTTPStatus
from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Path
from sqlalchemy import Connection

from server.audit.writing import Actor, actor_of
from server.granting import Grant, Thing, may
from server.people import appointing, inviting, viewing
from server.people.account_routes import Confirmed, Openly
from server.people.appointing import Appointment
from server.people.choosing import chosen_password
from server.people.reception import Reception, TheReception
from server.permissions import Action
from server.services import Wicket
from ticketing.people import (
    AcceptInvitation,
    InvitationView,
    Invite,
    StaffList,
    StaffRole,
    StaffView,
)
from ticketing.problem import ProblemCode, RefusedError

router = APIRouter(tags=["people"])

OrganiserId = Annotated[UUID, Path(description="The organiser's id.")]
UserId = Annotated[UUID, Path(description="The person's id.")]
Role = Annotated[StaffRole, Path(description="What they are for the organiser.")]
OverPeople = Annotated[Grant, may(Action.CHANGE_PEOPLE)]

_STAFF = "/organisers/{organiser_id}/people"
_INVITATIONS = "/organisers/{organiser_id}/invitations"


@router.get(_STAFF, summary="An organiser's people")
def list_staff(
    organiser_id: OrganiserId, wicket: Wicket, here: TheReception, by: OverPeople
) -> StaffList:
    """Everybody with a role, by name, and the invitations that nobody has taken up yet."""

    def work(connection: Connection) -> StaffList:
        require_organiser(connection, here, by, organiser_id)
        return viewing.staff_of(connection, organiser_id, wicket.clock())

    return wicket.database.read(work)


@router.post(_INVITATIONS, status_code=HTTPStatus.ACCEPTED, summary="Invite somebody by mail")
def invite(
    organiser_id: OrganiserId, wanted: Invite, wicket: Wicket, here: TheReception, by: OverPeople
) -> InvitationView:
    """Send a link that gives roles, good for 14 days; whoever has no account makes one with it.

    The same id again sends nothing more.
    """

    def work(connection: Connection) -> InvitationView:
        require_organiser(connection, here, by, organiser_id)
        return inviting.invite(connection, organiser_id, wanted, _actor(by), wicket.clock())

    return wicket.database.write(work)


@router.delete(
    _INVITATIONS + "/{invitation_id}",
    status_code=HTTPStatus.NO_CONTENT,
    summary="Withdraw an invitation",
)
def withdraw(
    organiser_id: OrganiserId,
    invitation_id: Annotated[UUID, Path(description="The invitation's id.")],
    wicket: Wicket,
    here: TheReception,
    by: OverPeople,
) -> None:
    """Make the link of an invitation worthless; once more changes nothing."""

    def work(connection: Connection) -> None:
        require_organiser(connection, here, by, organiser_id)
        inviting.withdraw(connection, organiser_id, invitation_id, _actor(by), wicket.clock())

    wicket.database.write(work)


@router.post("/invitations/accept", summary="Take an invitation up")
def accept(taken: AcceptInvitation, wicket: Wicket, here: TheReception, _by: Openly) -> Confirmed:
    """Take the roles of an invitation. Name and password where its address has no account yet."""
    now, token = wicket.clock(), taken.token
    email, known = wicket.database.read(lambda c: inviting.invited(c, wicket.secrets, token, now))
    joining: tuple[str, str] | None = None
    if not known:
        if taken.name is None or taken.password is None:
            raise inviting.needs_name_and_password()
        joining = (taken.name, here.hasher.hash(chosen_password(taken.password, email)))
    wicket.database.write(lambda c: inviting.accept(c, wicket.secrets, token, joining, now))
    return Confirmed(email=email)


@router.put(_STAFF + "/{user_id}/roles/{role}", summary="Give a role")
def give_role(
    organiser_id: OrganiserId,
    user_id: UserId,
    role: Role,
    wicket: Wicket,
    here: TheReception,
    by: OverPeople,
) -> StaffView:
    """Give one more role to one of the organiser's people; an administrator, to anybody.

    A promoter makes events once they are verified.
    """

    def work(connection: Connection) -> StaffView:
        require_person(connection, here, by, organiser_id, user_id)
        wanted = Appointment(user_id, organiser_id, role)
        appointing.give_role(connection, wanted, _actor(by), wicket.clock())
        return viewing.staff_view(connection, organiser_id, user_id)

    return wicket.database.write(work)


@router.delete(_STAFF + "/{user_id}/roles/{role}", summary="Take a role away")
def take_role(
    organiser_id: OrganiserId,
    user_id: UserId,
    role: Role,
    wicket: Wicket,
    here: TheReception,
    by: OverPeople,
) -> StaffView:
    """Take a role from one of the organiser's people; once more changes nothing."""

    def work(connection: Connection) -> StaffView:
        require_person(connection, here, by, organiser_id, user_id)
        wanted = Appointment(user_id, organiser_id, role)
        appointing.take_role(connection, wanted, _actor(by), wicket.clock())
        return viewing.staff_view(connection, organiser_id, user_id)

    return wicket.database.write(work)


@router.post(_STAFF + "/{user_id}/verify", summary="Verify a promoter")
def verify(
    organiser_id: OrganiserId, user_id: UserId, wicket: Wicket, here: TheReception, by: OverPeople
) -> StaffView:
    """Say that a promoter is who they say: from now on they make events."""

    def work(connection: Connection) -> StaffView:
        require_person(connection, here, by, organiser_id, user_id)
        appointing.verify_promoter(connection, user_id, organiser_id, _actor(by), wicket.clock())
        return viewing.staff_view(connection, organiser_id, user_id)

    return wicket.database.write(work)


@router.post(_STAFF + "/{user_id}/unverify", summary="Take back that a promoter is verified")
def unverify(
    organiser_id: OrganiserId, user_id: UserId, wicket: Wicket, here: TheReception, by: OverPeople
) -> StaffView:
    """Have a promoter see their events and change them no more."""

    def work(connection: Connection) -> StaffView:
        require_person(connection, here, by, organiser_id, user_id)
        appointing.unverify_promoter(connection, user_id, organiser_id, _actor(by), wicket.clock())
        return viewing.staff_view(connection, organiser_id, user_id)

    return wicket.database.write(work)


def _actor(by: Grant) -> Actor:
    return actor_of(by.principal)


def require_organiser(
    connection: Connection, here: Reception, by: Grant, organiser_id: UUID
) -> None:
    """Refuse an organiser that nobody knows or that is not the caller's.

    Raises:
        RefusedError: ``NOT_FOUND``.
    """
    there = here.organiser_name(connection, organiser_id) is not None
    by.require(Thing(organiser_id) if there else None, "organiser")


def require_person(
    connection: Connection, here: Reception, by: Grant, organiser_id: UUID, user_id: UUID
) -> None:
    """Refuse whoever is not of the organiser's people; who administers all, may take anybody.

    Raises:
        RefusedError: ``NOT_FOUND``.
    """
    require_organiser(connection, here, by, organiser_id)
    if by.everything:
        appointing.require_person(connection, user_id)
    elif not appointing.is_staff(connection, user_id, organiser_id):
        raise RefusedError(ProblemCode.NOT_FOUND, "There is no such person.")
