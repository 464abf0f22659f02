"""Appointing: giving people roles for an organiser, taking them away, and verifying promoters.

Who may is the route's to ask. A manager reaches only the people of their own organiser, and no
role here reaches beyond it, so nobody can raise anybody above themselves.
"""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import ColumnElement, Connection, delete, select, update

from server.audit.writing import Actor, Concerning, note
from server.inserting import insert_once
from server.people.linking import drop_links
from server.people.tables import membership, person
from ticketing.people import LinkKind, StaffRole
from ticketing.problem import ProblemCode, RefusedError


@dataclass(frozen=True)
class Appointment:
    """Whose role for which organiser."""

    user_id: UUID
    organiser_id: UUID
    role: StaffRole


def is_staff(connection: Connection, user_id: UUID, organiser_id: UUID) -> bool:
    """Whether somebody has any role for an organiser."""
    found = connection.execute(
        select(membership.c.role)
        .where(membership.c.user_id == user_id, membership.c.organiser_id == organiser_id)
        .limit(1)
    )
    return found.first() is not None


def has_role(connection: Connection, appointment: Appointment) -> bool:
    """Whether somebody has this role."""
    return (
        connection.execute(select(membership.c.role).where(*_of(appointment))).first() is not None
    )


def require_person(connection: Connection, user_id: UUID) -> None:
    """Refuse an id that is nobody's.

    Raises:
        RefusedError: ``NOT_FOUND``.
    """
    if connection.scalar(select(person.c.id).where(person.c.id == user_id)) is None:
        raise RefusedError(ProblemCode.NOT_FOUND, "There is no such person.")


def give_role(connection: Connection, wanted: Appointment, by: Actor, now: datetime) -> None:
    """Give a role; once more changes nothing. A promoter still has to be verified."""
    values = {
        "user_id": wanted.user_id,
        "organiser_id": wanted.organiser_id,
        "role": wanted.role.value,
        "given_at": now,
    }
    if insert_once(connection, membership, values):
        _note(connection, wanted, "person.role_given", by, now)


def take_role(connection: Connection, wanted: Appointment, by: Actor, now: datetime) -> None:
    """Take a role away, and with it the invitations that a manager has out; else as above."""
    taken = connection.execute(
        delete(membership).where(*_of(wanted)).returning(membership.c.role)
    ).first()
    if taken is None:
        return
    _note(connection, wanted, "person.role_taken", by, now)
    if wanted.role is StaffRole.MANAGER:
        drop_links(
            connection,
            LinkKind.STAFF_INVITATION,
            now,
            made_by=wanted.user_id,
            organiser_id=wanted.organiser_id,
        )


def verify_promoter(
    connection: Connection, user_id: UUID, organiser_id: UUID, by: Actor, now: datetime
) -> None:
    """Say that a promoter is who they say; from now on they make events.

    Raises:
        RefusedError: ``NOT_FOUND``: they are no promoter of this organiser.
    """
    wanted = Appointment(user_id, organiser_id, StaffRole.PROMOTER)
    if _set_verified(connection, wanted, now):
        _note(connection, wanted, "person.promoter_verified", by, now)


def unverify_promoter(
    connection: Connection, user_id: UUID, organiser_id: UUID, by: Actor, now: datetime
) -> None:
    """Take back that a promoter is verified: they see their events and change them no more.

    Raises:
        RefusedError: as for ``verify_promoter``.
    """
    wanted = Appointment(user_id, organiser_id, StaffRole.PROMOTER)
    if _set_verified(connection, wanted, None):
        _note(connection, wanted, "person.promoter_unverified", by, now)


def _set_verified(connection: Connection, wanted: Appointment, at: datetime | None) -> bool:
    before = connection.execute(
        select(membership.c.verified_at).where(*_of(wanted)).with_for_update()
    ).one_or_none()
    if before is None:
        raise RefusedError(ProblemCode.NOT_FOUND, "There is no such promoter.")
    if (before.verified_at is None) is (at is None):
        return False
    connection.execute(update(membership).where(*_of(wanted)).values(verified_at=at))
    return True


def _of(wanted: Appointment) -> tuple[ColumnElement[bool], ...]:
    return (
        membership.c.user_id == wanted.user_id,
        membership.c.organiser_id == wanted.organiser_id,
        membership.c.role == wanted.role.value,
    )


def _note(connection: Connection, wanted: Appointment, act: str, by: Actor, now: datetime) -> None:
    about = Concerning(wanted.user_id, wanted.organiser_id)
    note(connection, by, act, about, now, role=wanted.role.value)
