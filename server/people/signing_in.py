"""Signing in: a password, a second factor where there is one, and a token for them."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy import Connection, insert, select, update

from server.audit.writing import Actor, Concerning, note
from server.people.authenticating import TOKEN_PREFIX
from server.people.second_factor import take_code, wrong_code
from server.people.tables import person, sign_in
from server.people.throttling import (
    Limit,
    count_tries,
    forgive,
    give_back,
    of_address,
    of_client,
    part_of,
)
from server.security import Secrets, hash_token, new_token
from ticketing.audit import ActorKind
from ticketing.identifiers import new_id
from ticketing.problem import ProblemCode, RefusedError

_MOST_PROOFS = 10
_MOST_OF_BOTH = 10  # with one address from one network
# From everywhere: a stranger, who is stopped before, must not be able to keep the owner out.
_MOST_OF_ADDRESS = 50
_WITHIN = timedelta(minutes=15)


@dataclass(frozen=True)
class Account:
    """What signing in needs to know of an account."""

    id: UUID
    name: str
    password_hash: str
    suspended: bool
    second_factor: bool


@dataclass(frozen=True)
class Door:
    """Through which address, from where and until when somebody signs in."""

    email: str
    host: str
    browser: str
    lasts: timedelta
    idle: timedelta


def count_try(connection: Connection, door: Door, most_of_client: int, now: datetime) -> None:
    """Count a try before it is made.

    Raises:
        RefusedError: ``TOO_MANY_REQUESTS``.
    """
    subjects = zip(_subjects(door), (_MOST_OF_BOTH, _MOST_OF_ADDRESS, most_of_client), strict=True)
    limits = [Limit(subject, most, _WITHIN) for subject, most in subjects]
    count_tries(connection, limits, now)


def count_code(connection: Connection, account: Account, now: datetime) -> None:
    """Count a code of somebody whose password was right, from wherever they try.

    Raises:
        RefusedError: ``TOO_MANY_REQUESTS``.
    """
    count_tries(connection, (Limit(f"factor:{account.id}", _MOST_PROOFS, _WITHIN),), now)


def count_proof(connection: Connection, user_id: UUID, now: datetime) -> None:
    """Count a try of somebody who is signed in to prove that it is them.

    Raises:
        RefusedError: ``TOO_MANY_REQUESTS``.
    """
    count_tries(connection, (Limit(f"proof:{user_id}", _MOST_PROOFS, _WITHIN),), now)


def forgive_proofs(connection: Connection, user_id: UUID) -> None:
    """Forget the tries of ``count_proof``: the last was right."""
    forgive(connection, f"proof:{user_id}")


def account_of(connection: Connection, email: str) -> Account | None:
    """The account of a plain address."""
    row = connection.execute(select(person).where(person.c.email == email)).one_or_none()
    if row is None:
        return None
    return Account(
        id=row.id,
        name=row.name,
        password_hash=row.password_hash,
        suspended=row.suspended_at is not None,
        second_factor=row.factor_confirmed_at is not None,
    )


def uncount(connection: Connection, door: Door) -> None:
    """Give back a try that was right as far as it went."""
    give_back(connection, _subjects(door))


def _subjects(door: Door) -> tuple[str, str, str]:
    """What a try counts against: the address from this network, from all, and the network."""
    network, address = of_client("sign_in", door.host), of_address("sign_in", door.email)
    return part_of(address, network), address, network


@dataclass(frozen=True)
class NewSignIn:
    """A sign-in, with its token in clear, which exists only here."""

    id: UUID
    token: str
    expires_at: datetime


def sign_in_person(
    connection: Connection,
    secrets: Secrets,
    account: Account,
    door: Door,
    code: str | None,
    now: datetime,
) -> NewSignIn:
    """Sign somebody in whose password was right.

    Raises:
        RefusedError: ``SECOND_FACTOR_NEEDED``: the code proves nothing; ``WRONG_CREDENTIALS``: the
            password was changed, or the account suspended, since it was looked at.
    """
    unchanged = connection.execute(
        select(person.c.id)
        .where(
            person.c.id == account.id,
            person.c.password_hash == account.password_hash,
            person.c.suspended_at.is_(None),
        )
        .with_for_update()
    ).first()
    if unchanged is None:
        raise RefusedError(ProblemCode.WRONG_CREDENTIALS, "Please try again.")
    if account.second_factor and not (
        code and take_code(connection, secrets, account.id, code, now)
    ):
        raise wrong_code()
    both, address, network = _subjects(door)
    for subject in (both, address, f"factor:{account.id}"):
        forgive(connection, subject)
    give_back(connection, (network,))
    made = NewSignIn(new_id(), new_token(TOKEN_PREFIX), now + min(door.lasts, door.idle))
    connection.execute(
        insert(sign_in).values(
            id=made.id,
            user_id=account.id,
            token_hash=hash_token(made.token),
            browser=door.browser,
            made_at=now,
            seen_at=now,
            expires_at=made.expires_at,
            ends_at=now + door.lasts,
        )
    )
    themselves = Actor(ActorKind.PERSON, account.id, account.name)
    note(connection, themselves, "person.signed_in", Concerning(account.id), now)
    return made


def renew_hash(connection: Connection, account: Account, password_hash: str) -> None:
    """Keep the same password at today's costs."""
    connection.execute(
        update(person)
        .where(person.c.id == account.id, person.c.password_hash == account.password_hash)
        .values(password_hash=password_hash)
    )
