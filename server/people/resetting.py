"""Resetting a password: by a link to its owner's address, or by the old password."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import Connection, select, update

from server.audit.writing import Actor, Concerning, note
from server.mail.outbox import Letter, post
from server.people.linking import drop_links, make_link, open_link
from server.people.signing_out import sign_out_elsewhere, sign_out_everywhere
from server.people.tables import person
from server.people.throttling import forgive_whole, of_address
from server.security import Person, Secrets
from ticketing.audit import ActorKind
from ticketing.identifiers import new_id
from ticketing.mail import LetterKind
from ticketing.people import LinkKind
from ticketing.problem import ProblemCode, RefusedError


def ask_reset(connection: Connection, email: str, now: datetime) -> None:
    """Send a link to a new password to this address, if it has an account that may be used."""
    row = connection.execute(
        select(person.c.id, person.c.name, person.c.language).where(
            person.c.email == email, person.c.suspended_at.is_(None)
        )
    ).one_or_none()
    if row is None:
        return
    link_id, kind = new_id(), LinkKind.PASSWORD_RESET
    expires_at = make_link(connection, kind, link_id, email, row.language, now, user_id=row.id)
    details = {"name": row.name, "expires_at": expires_at.isoformat()}
    letter = Letter(
        LetterKind.PASSWORD_RESET, email, row.language, link_id, str(link_id), details=details
    )
    post(connection, letter, now)


def email_of_reset(connection: Connection, secrets: Secrets, token: str, now: datetime) -> str:
    """Whose password a link sets, before the new one is hashed.

    Raises:
        RefusedError: ``CODE_NOT_VALID``.
    """
    return str(open_link(connection, secrets, LinkKind.PASSWORD_RESET, token, now)["email"])


def reset_password(
    connection: Connection, secrets: Secrets, token: str, password_hash: str, now: datetime
) -> None:
    """Set a password by a link. Every sign-in ends, and every other such link.

    Raises:
        RefusedError: ``CODE_NOT_VALID``.
    """
    link = open_link(connection, secrets, LinkKind.PASSWORD_RESET, token, now)
    user_id: UUID = link["user_id"]
    drop_links(connection, LinkKind.PASSWORD_RESET, now, user_id=user_id)
    name: str | None = connection.scalar(
        update(person)
        .where(person.c.id == user_id, person.c.suspended_at.is_(None))
        .values(password_hash=password_hash)
        .returning(person.c.name)
    )
    if name is None:
        raise RefusedError(ProblemCode.CODE_NOT_VALID, "This account cannot be used at present.")
    sign_out_everywhere(connection, user_id)
    forgive_whole(connection, of_address("sign_in", link["email"]))
    themselves = Actor(ActorKind.PERSON, user_id, name)
    note(connection, themselves, "person.password_reset", Concerning(user_id), now)


def change_password(
    connection: Connection, who: Person, kept: str, password_hash: str, now: datetime
) -> None:
    """Set a password in place of the one whose hash was ``kept``; other sign-ins end.

    Raises:
        RefusedError: ``WRONG_CREDENTIALS``: it was changed meanwhile.
    """
    changed = connection.execute(
        update(person)
        .where(person.c.id == who.id, person.c.password_hash == kept)
        .values(password_hash=password_hash)
        .returning(person.c.id)
    ).first()
    if changed is None:
        raise RefusedError(ProblemCode.WRONG_CREDENTIALS, "The old password is not right.")
    drop_links(connection, LinkKind.PASSWORD_RESET, now, user_id=who.id)
    sign_out_elsewhere(connection, who.id, who.sign_in_id)
    themselves = Actor(ActorKind.PERSON, who.id, who.name)
    note(connection, themselves, "person.password_changed", Concerning(who.id), now)
