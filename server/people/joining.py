"""Joining: signing up and confirming the address. The account is made by the link, not before."""

from datetime import datetime, timedelta
from typing import NamedTuple
from uuid import UUID

from sqlalchemy import Connection

from server.audit.writing import Actor, Concerning, note
from server.inserting import insert_once
from server.jobs import enqueue
from server.mail.outbox import Letter, post
from server.people.finding import person_of_email
from server.people.linking import make_link, open_link, use_link
from server.people.resetting import ask_reset
from server.people.tables import person
from server.people.throttling import Limit, count_tries, of_address, of_client
from server.security import Secrets
from ticketing.audit import ActorKind
from ticketing.identifiers import new_id
from ticketing.mail import LetterKind
from ticketing.people import LinkKind
from ticketing.problem import ProblemCode, RefusedError

CONFIRMED_JOB = "person.confirmed"
"""The job that tells other domains whose an address is: ``{"user_id": …, "email": …}``."""

_MOST_LETTERS = 5
_WITHIN = timedelta(hours=1)


class Newcomer(NamedTuple):
    """An account to be; ``email`` is the plain address."""

    email: str
    name: str
    language: str
    password_hash: str


def count_letter(
    connection: Connection, email: str, host: str, most_of_client: int, now: datetime
) -> None:
    """Count a letter that a stranger has us send.

    Raises:
        RefusedError: ``TOO_MANY_REQUESTS``.
    """
    limits = (
        Limit(of_address("letter", email), _MOST_LETTERS, _WITHIN),
        Limit(of_client("letter", host), most_of_client, _WITHIN),
    )
    count_tries(connection, limits, now)


def sign_up(connection: Connection, newcomer: Newcomer, now: datetime) -> None:
    """Send the link that makes the account; or, where there is one, the link to its password."""
    if person_of_email(connection, newcomer.email) is not None:
        ask_reset(connection, newcomer.email, now)
        return
    link_id = new_id()
    expires_at = make_link(
        connection,
        LinkKind.CONFIRM_ADDRESS,
        link_id,
        newcomer.email,
        newcomer.language,
        now,
        name=newcomer.name,
        password_hash=newcomer.password_hash,
    )
    details = {"name": newcomer.name, "expires_at": expires_at.isoformat()}
    letter = Letter(
        LetterKind.CONFIRM_ADDRESS,
        newcomer.email,
        newcomer.language,
        link_id,
        str(link_id),
        details=details,
    )
    post(connection, letter, now)


def confirm_address(connection: Connection, secrets: Secrets, token: str, now: datetime) -> str:
    """Make the account that this link was sent for; its address.

    Raises:
        RefusedError: ``CODE_NOT_VALID``, also where the address has an account meanwhile.
    """
    link = open_link(connection, secrets, LinkKind.CONFIRM_ADDRESS, token, now)
    use_link(connection, link["id"], now)
    newcomer = Newcomer(link["email"], link["name"], link["language"], link["password_hash"])
    add_person(connection, newcomer, now)
    return newcomer.email


def add_person(
    connection: Connection, newcomer: Newcomer, now: datetime, *, admin: bool = False
) -> UUID:
    """Make an account whose address is proven, and have other domains told of it.

    Raises:
        RefusedError: ``CODE_NOT_VALID``: the address has an account meanwhile.
    """
    user_id = new_id()
    values = {"id": user_id, "admin": admin, "made_at": now, **newcomer._asdict()}
    if not insert_once(connection, person, values):
        raise RefusedError(
            ProblemCode.CODE_NOT_VALID,
            "This address has an account already: sign in, or ask for a new password.",
        )
    enqueue(
        connection,
        CONFIRMED_JOB,
        {"user_id": str(user_id), "email": newcomer.email},
        run_at=now,
        unique_key=f"{CONFIRMED_JOB}:{user_id}",
    )
    themselves = Actor(ActorKind.PERSON, user_id, newcomer.name)
    note(connection, themselves, "person.joined", Concerning(user_id), now, admin=admin)
    return user_id
