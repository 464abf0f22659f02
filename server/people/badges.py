"""Staff's badges: made by a manager, one a person at an organiser; what is kept is their mark."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import Connection, delete, select

from server.audit.writing import Actor, Concerning, note
from server.inserting import insert_once
from server.people.pins import at_work
from server.people.tables import staff_badge
from ticketing.badge import badge_mark, new_badge
from ticketing.people import StaffRole
from ticketing.problem import ProblemCode, RefusedError

_BADGED = frozenset({StaffRole.CLERK, StaffRole.MANAGER})
"""Whoever a kiosk's staff panel is for."""


def make_badge(
    connection: Connection, user_id: UUID, organiser_id: UUID, by: Actor, now: datetime
) -> tuple[str, str]:
    """The code of somebody's new badge, and their name; the badge they had is none any more.

    Raises:
        RefusedError: ``INVALID_REQUEST``: they are no clerk and no manager.
    """
    whose = at_work(connection, user_id, organiser_id, _BADGED)
    if whose is None:
        raise RefusedError(ProblemCode.INVALID_REQUEST, "Only clerks and managers have a badge.")
    code = new_badge()
    _take(connection, user_id, organiser_id)
    values = {"user_id": user_id, "organiser_id": organiser_id, "made_at": now}
    insert_once(connection, staff_badge, values | {"mark": badge_mark(code)})
    note(connection, by, "person.badge_made", Concerning(user_id, organiser_id), now)
    return code, whose.name


def take_badge(
    connection: Connection, user_id: UUID, organiser_id: UUID, by: Actor, now: datetime
) -> None:
    """Make somebody's badge worthless; once more changes nothing."""
    if _take(connection, user_id, organiser_id):
        note(connection, by, "person.badge_taken", Concerning(user_id, organiser_id), now)


def badges_at(connection: Connection, organiser_id: UUID) -> dict[UUID, str]:
    """The marks of an organiser's badges, by whose they are."""
    kept = staff_badge.c
    query = select(kept.user_id, kept.mark).where(kept.organiser_id == organiser_id)
    return {row.user_id: row.mark for row in connection.execute(query)}


def _take(connection: Connection, user_id: UUID, organiser_id: UUID) -> bool:
    kept = staff_badge.c
    theirs = delete(staff_badge).where(kept.user_id == user_id, kept.organiser_id == organiser_id)
    return connection.execute(theirs).rowcount > 0
