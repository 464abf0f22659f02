"""People as they see themselves, as their organiser sees them, and as administrators do."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Row, Select, select

from server.people.inviting import open_invitations
from server.people.tables import event_promoter, membership, person
from ticketing.people import (
    MembershipView,
    MeView,
    PersonList,
    PersonView,
    StaffList,
    StaffRole,
    StaffView,
)
from ticketing.problem import ProblemCode, RefusedError

_ORDER = list(StaffRole)


def me_view(connection: Connection, user_id: UUID, *, admins_need_factor: bool) -> MeView:
    """Somebody, as they see themselves."""
    row = connection.execute(select(person).where(person.c.id == user_id)).one()
    promoted = connection.scalars(
        select(event_promoter.c.event_id)
        .where(event_promoter.c.user_id == user_id)
        .order_by(event_promoter.c.event_id)
    )
    second_factor = row.factor_confirmed_at is not None
    return MeView(
        id=row.id,
        email=row.email,
        name=row.name,
        language=row.language,
        admin=row.admin,
        second_factor=second_factor,
        factor_due=admins_need_factor and row.admin and not second_factor,
        memberships=_memberships(connection, (user_id,))[user_id],
        promoted=tuple(promoted),
    )


def staff_of(connection: Connection, organiser_id: UUID, now: datetime) -> StaffList:
    """An organiser's people, by name, and who is invited."""
    return StaffList(
        people=_staff(connection, organiser_id, _staff_rows(organiser_id)),
        invitations=open_invitations(connection, organiser_id, now),
    )


def staff_view(connection: Connection, organiser_id: UUID, user_id: UUID) -> StaffView:
    """One person as an organiser sees them, also where their last role was just taken.

    Raises:
        RefusedError: ``NOT_FOUND``.
    """
    rows = select(person).where(person.c.id == user_id)
    found = _staff(connection, organiser_id, rows)
    if not found:
        raise _nobody()
    return found[0]


def person_view(connection: Connection, user_id: UUID) -> PersonView:
    """Somebody as an administrator sees them.

    Raises:
        RefusedError: ``NOT_FOUND``.
    """
    found = _people(connection, select(person).where(person.c.id == user_id))
    if not found:
        raise _nobody()
    return found[0]


def everybody(connection: Connection, email: str, after: UUID | None, limit: int) -> PersonList:
    """A page of all accounts, newest first; those whose address begins with ``email``."""
    query = select(person).order_by(person.c.id.desc()).limit(limit + 1)
    if email:
        query = query.where(person.c.email.startswith(email, autoescape=True))
    if after is not None:
        query = query.where(person.c.id < after)
    found = _people(connection, query)
    page = found[:limit]
    return PersonList(people=page, next=page[-1].id if len(found) > limit else None)


def _people(connection: Connection, query: Select[Any]) -> tuple[PersonView, ...]:
    rows = connection.execute(query).all()
    given = _memberships(connection, [row.id for row in rows])
    return tuple(
        PersonView(
            id=row.id,
            email=row.email,
            name=row.name,
            language=row.language,
            admin=row.admin,
            second_factor=row.factor_confirmed_at is not None,
            suspended_at=row.suspended_at,
            made_at=row.made_at,
            memberships=given[row.id],
        )
        for row in rows
    )


def _staff_rows(organiser_id: UUID) -> Select[Any]:
    theirs = select(membership.c.user_id).where(membership.c.organiser_id == organiser_id)
    return select(person).where(person.c.id.in_(theirs)).order_by(person.c.name, person.c.id)


def _staff(connection: Connection, organiser_id: UUID, query: Select[Any]) -> tuple[StaffView, ...]:
    rows = connection.execute(query).all()
    given = _memberships(connection, [row.id for row in rows], organiser_id)
    return tuple(_staff_member(row, given[row.id]) for row in rows)


def _staff_member(row: Row[*tuple[Any, ...]], given: tuple[MembershipView, ...]) -> StaffView:
    return StaffView(
        id=row.id,
        email=row.email,
        name=row.name,
        roles=given[0].roles if given else (),
        verified=bool(given) and given[0].verified,
        suspended=row.suspended_at is not None,
    )


def _memberships(
    connection: Connection, user_ids: Iterable[UUID], organiser_id: UUID | None = None
) -> Mapping[UUID, tuple[MembershipView, ...]]:
    """What each of these people is for each organiser, or for one."""
    query = select(membership).where(membership.c.user_id.in_(tuple(user_ids)))
    if organiser_id is not None:
        query = query.where(membership.c.organiser_id == organiser_id)
    roles: dict[tuple[UUID, UUID], set[StaffRole]] = defaultdict(set)
    verified: set[tuple[UUID, UUID]] = set()
    for row in connection.execute(query.order_by(membership.c.organiser_id)):
        roles[row.user_id, row.organiser_id].add(StaffRole(row.role))
        if row.verified_at is not None:
            verified.add((row.user_id, row.organiser_id))
    found: dict[UUID, tuple[MembershipView, ...]] = defaultdict(tuple)
    for (user_id, organiser), given in roles.items():
        found[user_id] += (
            MembershipView(
                organiser_id=organiser,
                roles=tuple(sorted(given, key=_ORDER.index)),
                verified=(user_id, organiser) in verified,
            ),
        )
    return found


def _nobody() -> RefusedError:
    return RefusedError(ProblemCode.NOT_FOUND, "There is no such person.")
