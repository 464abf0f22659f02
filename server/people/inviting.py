"""Inviting: an organiser asks somebody by mail to be of its people."""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from sqlalchemy import Connection, RowMapping, select

from server.audit.writing import Actor, Concerning, note
from server.mail.outbox import Letter, post
from server.people.appointing import Appointment, give_role
from server.people.finding import name_of, person_of_email, plain_address
from server.people.joining import Newcomer, add_person
from server.people.linking import make_link, open_link, use_link
from server.people.tables import mail_link
from server.security import Secrets
from ticketing.audit import ActorKind
from ticketing.mail import LetterKind
from ticketing.people import InvitationView, Invite, LinkKind, StaffRole
from ticketing.problem import ProblemCode, RefusedError


def invite(
    connection: Connection,
    organiser_id: UUID,
    wanted: Invite,
    by: Actor,
    now: datetime,
) -> InvitationView:
    """Send an invitation. The same again is the same invitation and sends nothing more.

    Raises:
        RefusedError: ``ID_USED_DIFFERENTLY``.
    """
    email = plain_address(wanted.email)
    roles = [role for role in StaffRole if role in wanted.roles]
    row = _row(connection, wanted.id)
    if row is not None:
        return _same(row, organiser_id, email, roles)
    expires_at = make_link(
        connection,
        LinkKind.STAFF_INVITATION,
        wanted.id,
        email,
        wanted.language,
        now,
        organiser_id=organiser_id,
        roles=roles,
        made_by=by.id if by.kind is ActorKind.PERSON else None,
    )
    letter = Letter(
        LetterKind.STAFF_INVITATION,
        email,
        wanted.language,
        wanted.id,
        str(wanted.id),
        organiser_id=organiser_id,
        details={"roles": roles, "by": by.name, "expires_at": expires_at.isoformat()},
    )
    post(connection, letter, now)
    about = Concerning(wanted.id, organiser_id)
    note(connection, by, "person.invited", about, now, email=email, roles=roles)
    return InvitationView(
        id=wanted.id,
        organiser_id=organiser_id,
        email=email,
        roles=tuple(roles),
        expires_at=expires_at,
    )


def open_invitations(
    connection: Connection, organiser_id: UUID, now: datetime
) -> tuple[InvitationView, ...]:
    """The invitations that nobody has taken up yet and that still can be, oldest first."""
    rows = connection.execute(
        select(mail_link)
        .where(
            mail_link.c.organiser_id == organiser_id,
            mail_link.c.kind == LinkKind.STAFF_INVITATION.value,
            mail_link.c.used_at.is_(None),
            mail_link.c.expires_at > now,
        )
        .order_by(mail_link.c.id)
    )
    return tuple(_view(row) for row in rows.mappings())


def withdraw(
    connection: Connection, organiser_id: UUID, invitation_id: UUID, by: Actor, now: datetime
) -> None:
    """Make an invitation worthless; once more changes nothing.

    Raises:
        RefusedError: ``NOT_FOUND``.
    """
    row = _row(connection, invitation_id)
    if (
        row is None
        or row["kind"] != LinkKind.STAFF_INVITATION.value
        or row["organiser_id"] != organiser_id
    ):
        raise RefusedError(ProblemCode.NOT_FOUND, "There is no such invitation.")
    if row["used_at"] is None:
        use_link(connection, invitation_id, now)
        about = Concerning(invitation_id, organiser_id)
        note(connection, by, "person.invitation_withdrawn", about, now, email=row["email"])


def invited(
    connection: Connection, secrets: Secrets, token: str, now: datetime
) -> tuple[str, bool]:
    """The address that an invitation went to, and whether it has an account.

    Raises:
        RefusedError: ``CODE_NOT_VALID``.
    """
    link = open_link(connection, secrets, LinkKind.STAFF_INVITATION, token, now)
    return link["email"], person_of_email(connection, link["email"]) is not None


def accept(
    connection: Connection,
    secrets: Secrets,
    token: str,
    joining: tuple[str, str] | None,
    now: datetime,
) -> str:
    """Take an invitation up, making the account where there is none; its address.

    Args:
        connection: within a write.
        secrets: that signed the link.
        token: of the link.
        joining: the name and the hash of the password of whoever has no account yet.
        now: the present.

    Raises:
        RefusedError: ``CODE_NOT_VALID``; ``INVALID_REQUEST`` where a name and a password are
            needed.
    """
    link = open_link(connection, secrets, LinkKind.STAFF_INVITATION, token, now)
    use_link(connection, link["id"], now)
    email: str = link["email"]
    user_id = person_of_email(connection, email)
    if user_id is None:
        if joining is None:
            raise needs_name_and_password()
        name, password_hash = joining
        user_id = add_person(
            connection, Newcomer(email, name, link["language"], password_hash), now
        )
    themselves = Actor(ActorKind.PERSON, user_id, name_of(connection, user_id) or "")
    for role in link["roles"]:
        wanted = Appointment(user_id, link["organiser_id"], StaffRole(role))
        give_role(connection, wanted, themselves, now)
    return email


def needs_name_and_password() -> RefusedError:
    """What is said to somebody who takes an invitation up and has no account."""
    words = "is needed, since this address has no account yet"
    fields = [{"field": field, "message": words} for field in ("name", "password")]
    return RefusedError(
        ProblemCode.INVALID_REQUEST, f"A name and a password {words}.", fields=fields
    )


def _same(row: RowMapping, organiser_id: UUID, email: str, roles: Sequence[str]) -> InvitationView:
    """The invitation that was sent before under this id."""
    if (row["organiser_id"], row["email"], row["roles"]) != (organiser_id, email, roles):
        raise RefusedError(
            ProblemCode.ID_USED_DIFFERENTLY, "This id already belongs to something else."
        )
    return _view(row)


def _row(connection: Connection, link_id: UUID) -> RowMapping | None:
    found = connection.execute(select(mail_link).where(mail_link.c.id == link_id).with_for_update())
    return found.mappings().one_or_none()


def _view(row: RowMapping) -> InvitationView:
    return InvitationView(
        id=row["id"],
        organiser_id=row["organiser_id"],
        email=row["email"],
        roles=tuple(StaffRole(role) for role in row["roles"]),
        expires_at=row["expires_at"],
    )
