"""Staff's PINs at devices: set by themselves, good while they have the role a deed asks for."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from pydantic import SecretStr
from sqlalchemy import Connection, select, update

from server.audit.writing import Actor, Concerning, note
from server.database import Database
from server.inserting import insert_once
from server.people.hashing import Hasher
from server.people.tables import staff_pin
from server.people.throttling import Limit, count_tries, forgive
from server.people.viewing import staff_of, staff_view
from ticketing.audit import ActorKind
from ticketing.people import StaffRole, StaffView
from ticketing.problem import ProblemCode, RefusedError

_MOST_TRIES = 5
_WITHIN = timedelta(minutes=10)


@dataclass(frozen=True)
class Typed:
    """Who somebody at a device of an organiser says they are, and the PIN they typed."""

    user_id: UUID
    pin: SecretStr
    organiser_id: UUID

    @property
    def subject(self) -> str:
        """What tries are counted under."""
        return f"pin:{self.user_id}:{self.organiser_id}"


def set_pin(
    connection: Connection, owner: Actor, organiser_id: UUID, hashed: str, now: datetime
) -> None:
    """Set or replace the PIN of the caller at the devices of an organiser."""
    if owner.id is None:
        raise AssertionError("the owner of a PIN is a person")
    values = {
        "user_id": owner.id,
        "organiser_id": organiser_id,
        "hash": hashed,
        "set_at": now,
    }
    if not insert_once(connection, staff_pin, values):
        connection.execute(
            update(staff_pin)
            .where(staff_pin.c.user_id == owner.id, staff_pin.c.organiser_id == organiser_id)
            .values(hash=hashed, set_at=now)
        )
    note(connection, owner, "person.pin_set", Concerning(owner.id, organiser_id), now)


def owner_of(
    database: Database, hasher: Hasher, typed: Typed, roles: Collection[StaffRole], now: datetime
) -> Actor:
    """Whose PIN it is, if it is right and they have one of these roles; it takes time to check.

    Raises:
        RefusedError: ``NOT_ALLOWED``; ``TOO_MANY_REQUESTS`` after five wrong ones within ten
            minutes; ``BUSY``.
    """
    hashed = database.write(lambda c: _count_try(c, typed, now))
    if not hasher.matches(hashed, typed.pin.get_secret_value()):
        raise _wrong()

    def recognised(connection: Connection) -> Actor:
        found = at_work(connection, typed.user_id, typed.organiser_id, roles)
        if found is None:
            raise _wrong()
        forgive(connection, typed.subject)
        return found

    return database.write(recognised)


def at_work(
    connection: Connection, user_id: UUID, organiser_id: UUID, roles: Collection[StaffRole]
) -> Actor | None:
    """The person, while they have one of these roles at the organiser and are not suspended."""
    found = staff_view(connection, organiser_id, user_id)
    return Actor(ActorKind.PERSON, user_id, found.name) if _may(found, roles) else None


def owners(
    connection: Connection, organiser_id: UUID, roles: Collection[StaffRole], now: datetime
) -> tuple[StaffView, ...]:
    """Whoever has a PIN and one of these roles at the organiser, by name."""
    with_pin = set(
        connection.scalars(
            select(staff_pin.c.user_id).where(staff_pin.c.organiser_id == organiser_id)
        )
    )
    people = staff_of(connection, organiser_id, now).people
    return tuple(one for one in people if one.id in with_pin and _may(one, roles))


def _count_try(connection: Connection, typed: Typed, now: datetime) -> str | None:
    """The hash that the PIN must match; None where there is none."""
    count_tries(connection, (Limit(typed.subject, _MOST_TRIES, _WITHIN),), now)
    found: str | None = connection.scalar(
        select(staff_pin.c.hash).where(
            staff_pin.c.user_id == typed.user_id, staff_pin.c.organiser_id == typed.organiser_id
        )
    )
    return found


def _may(found: StaffView, roles: Collection[StaffRole]) -> bool:
    return not found.suspended and not set(roles).isdisjoint(found.roles)


def _wrong() -> RefusedError:
    """The refusal of whoever may not, or typed another PIN: it does not say which."""
    return RefusedError(ProblemCode.NOT_ALLOWED, "This PIN is not good here.")
