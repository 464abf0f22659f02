"""Authenticating: finding the person that a bearer token belongs to, with what they may reach."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Row, bindparam, select, update

from server.database import Database
from server.people.tables import event_promoter, membership, person, sign_in
from server.permissions import Role
from server.security import Person, hash_token
from ticketing.people import StaffRole

TOKEN_PREFIX = "person"  # noqa: S105  how such tokens begin, no secret

_SEEN_EVERY = timedelta(minutes=5)

# Made once: every request of every person begins with it. One row for each of their roles.
_OF_TOKEN = (
    select(
        person.c.id,
        person.c.name,
        person.c.email,
        person.c.admin,
        person.c.factor_confirmed_at,
        sign_in.c.id.label("sign_in_id"),
        sign_in.c.seen_at,
        sign_in.c.ends_at,
        membership.c.organiser_id,
        membership.c.role,
        membership.c.verified_at,
    )
    .join_from(sign_in, person, person.c.id == sign_in.c.user_id)
    .outerjoin(membership, membership.c.user_id == person.c.id)
    .where(
        sign_in.c.token_hash == bindparam("token_hash"),
        sign_in.c.expires_at > bindparam("now"),
        person.c.suspended_at.is_(None),
    )
)
_PROMOTED = select(event_promoter.c.event_id).where(
    event_promoter.c.user_id == bindparam("user_id")
)


@dataclass(frozen=True)
class _Found:
    person: Person
    sign_in_id: UUID
    seen_at: datetime
    ends_at: datetime


def authenticate(connection: Connection, token: str, now: datetime) -> Person | None:
    """The person of this token; None where there is none, it has expired, or they are suspended."""
    found = _find(connection, token, now)
    return found.person if found else None


class Recogniser:
    """Finds people by their tokens, and notes now and then that a sign-in is still in use."""

    def __init__(self, database: Database, idle: timedelta, *, admins_need_factor: bool) -> None:
        self._database = database
        self._idle = idle
        self._seen_every = min(_SEEN_EVERY, idle / 10)
        self._admins_need_factor = admins_need_factor

    def recognise(self, token: str, now: datetime) -> Person | None:
        """The person of this token, or None."""
        found = self._database.read(lambda c: _find(c, token, now))
        if found is None:
            return None
        if now - found.seen_at >= self._seen_every:
            expires_at = min(found.ends_at, now + self._idle)
            self._database.write(lambda c: _see(c, found.sign_in_id, now, expires_at))
        return found.person if self._admins_need_factor else replace(found.person, factor_due=False)


def _find(connection: Connection, token: str, now: datetime) -> _Found | None:
    rows = connection.execute(_OF_TOKEN, {"token_hash": hash_token(token), "now": now}).all()
    if not rows:
        return None
    first = rows[0]
    given = [row for row in rows if row.organiser_id is not None]
    promoted: frozenset[UUID] = frozenset()
    if any(row.role == StaffRole.PROMOTER.value for row in given):
        promoted = frozenset(connection.scalars(_PROMOTED, {"user_id": first.id}))
    known = Person(
        id=first.id,
        name=first.name,
        email=first.email,
        admin=first.admin,
        roles=_roles(given),
        promoted=promoted,
        sign_in_id=first.sign_in_id,
        factor_due=first.admin and first.factor_confirmed_at is None,
    )
    return _Found(known, first.sign_in_id, first.seen_at, first.ends_at)


def _roles(rows: Iterable[Row[*tuple[Any, ...]]]) -> dict[UUID, frozenset[Role]]:
    found: dict[UUID, set[Role]] = defaultdict(set)
    for row in rows:
        unproven = row.role == StaffRole.PROMOTER.value and row.verified_at is None
        found[row.organiser_id].add(Role.UNVERIFIED_PROMOTER if unproven else Role(row.role))
    return {organiser_id: frozenset(roles) for organiser_id, roles in found.items()}


def _see(connection: Connection, sign_in_id: UUID, now: datetime, expires_at: datetime) -> None:
    connection.execute(
        update(sign_in)
        .where(sign_in.c.id == sign_in_id, sign_in.c.seen_at < now)
        .values(seen_at=now, expires_at=expires_at)
    )
