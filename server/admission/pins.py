"""Supervisors' PINs: set by themselves, checked at a gate, good while they are supervisors."""

from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy import Connection, select, update

from server.admission.tables import supervisor_pin
from server.audit.writing import Actor, Concerning, note
from server.inserting import insert_once
from server.people.throttling import Limit, count_tries, forgive
from server.people.viewing import staff_of, staff_view
from ticketing.audit import ActorKind
from ticketing.people import StaffRole
from ticketing.problem import ProblemCode, RefusedError
from ticketing.scan import SupervisorList, SupervisorView

_MOST_TRIES = 5
_WITHIN = timedelta(minutes=10)
_MAY = frozenset({StaffRole.SUPERVISOR, StaffRole.MANAGER})


def set_pin(
    connection: Connection, supervisor: Actor, organiser_id: UUID, hashed: str, now: datetime
) -> None:
    """Set or replace the PIN of the caller at the gates of an organiser."""
    if supervisor.id is None:
        raise AssertionError("a supervisor is a person")
    values = {
        "user_id": supervisor.id,
        "organiser_id": organiser_id,
        "hash": hashed,
        "set_at": now,
    }
    if not insert_once(connection, supervisor_pin, values):
        connection.execute(
            update(supervisor_pin)
            .where(
                supervisor_pin.c.user_id == supervisor.id,
                supervisor_pin.c.organiser_id == organiser_id,
            )
            .values(hash=hashed, set_at=now)
        )
    note(connection, supervisor, "person.pin_set", Concerning(supervisor.id, organiser_id), now)


def count_try(
    connection: Connection, user_id: UUID, organiser_id: UUID, now: datetime
) -> str | None:
    """The hash that a PIN must match, once the try is counted; None where there is none.

    Raises:
        RefusedError: ``TOO_MANY_REQUESTS`` after five wrong ones within ten minutes.
    """
    limit = Limit(_subject(user_id, organiser_id), _MOST_TRIES, _WITHIN)
    count_tries(connection, (limit,), now)
    found: str | None = connection.scalar(
        select(supervisor_pin.c.hash).where(
            supervisor_pin.c.user_id == user_id, supervisor_pin.c.organiser_id == organiser_id
        )
    )
    return found


def supervisor_of(connection: Connection, user_id: UUID, organiser_id: UUID) -> Actor:
    """The supervisor whose PIN was right, if they still are one; earlier tries are forgiven.

    Raises:
        RefusedError: ``NOT_ALLOWED``.
    """
    found = staff_view(connection, organiser_id, user_id)
    if found.suspended or not _MAY & set(found.roles):
        raise wrong_pin()
    forgive(connection, _subject(user_id, organiser_id))
    return Actor(ActorKind.PERSON, user_id, found.name)


def supervisors(connection: Connection, organiser_id: UUID, now: datetime) -> SupervisorList:
    """Whoever can override at the organiser's gates now, by name."""
    with_pin = set(
        connection.scalars(
            select(supervisor_pin.c.user_id).where(supervisor_pin.c.organiser_id == organiser_id)
        )
    )
    return SupervisorList(
        supervisors=tuple(
            SupervisorView(id=one.id, name=one.name)
            for one in staff_of(connection, organiser_id, now).people
            if one.id in with_pin and not one.suspended and _MAY & set(one.roles)
        )
    )


def wrong_pin() -> RefusedError:
    """The refusal of whoever is no supervisor here, or typed another PIN: it does not say which."""
    return RefusedError(ProblemCode.NOT_ALLOWED, "This is not a supervisor's PIN here.")


def _subject(user_id: UUID, organiser_id: UUID) -> str:
    return f"pin:{user_id}:{organiser_id}"
