"""Accounts over HTTP: signing up, forgotten passwords, and everybody's own account."""

from http import HTTPStatus
from typing import Annotated

from fastapi import APIRouter, Request
from sqlalchemy import Connection

from server.granting import Grant, may
from server.people import describing, joining, resetting, signing_in
from server.people.choosing import chosen_password
from server.people.finding import plain_address
from server.people.joining import Newcomer
from server.people.reception import TheReception, host_of
from server.people.viewing import me_view
from server.permissions import Action
from server.security import Person
from server.services import Services, Wicket
from ticketing.people import (
    AskReset,
    ChangeMe,
    ChangePassword,
    MailSent,
    MeView,
    RedeemLink,
    ResetPassword,
    SignUp,
)
from ticketing.problem import ProblemCode, RefusedError
from ticketing.wire import Answer

router = APIRouter(tags=["people"])

Openly = Annotated[Grant, may(Action.ASK_OPENLY)]
OfOneself = Annotated[Grant, may(Action.USE_OWN_ACCOUNT)]

_SIGNED_UP = MailSent(detail="We have sent a letter to this address: follow its link to go on.")
_RESET = MailSent(detail="If this address has an account, a letter with a link is on its way.")


class Confirmed(Answer):
    """The address that can sign in now."""

    email: str


@router.post("/people", status_code=HTTPStatus.ACCEPTED, summary="Sign up")
def sign_up(
    wanted: SignUp, request: Request, wicket: Wicket, here: TheReception, _by: Openly
) -> MailSent:
    """Send a link to the address; the account is made when it is followed.

    The answer is the same where the address has an account: its owner then gets a link to a new
    password. Refused with `too_many_requests`, and `busy` while many others sign in.
    """
    email = plain_address(wanted.email)
    password = chosen_password(wanted.password, email)
    now, most, host = wicket.clock(), wicket.settings.tries_per_client, host_of(request)
    wicket.database.write(lambda c: joining.count_letter(c, email, host, most, now))
    newcomer = Newcomer(email, wanted.name, wanted.language, here.hasher.hash(password))
    wicket.database.write(lambda c: joining.sign_up(c, newcomer, now))
    return _SIGNED_UP


@router.post("/people/confirm", summary="Confirm an address by the link that came by mail")
def confirm(link: RedeemLink, wicket: Wicket, _by: Openly) -> Confirmed:
    """Make the account. The link is good for two days, once."""
    email = wicket.database.write(
        lambda c: joining.confirm_address(c, wicket.secrets, link.token, wicket.clock())
    )
    return Confirmed(email=email)


@router.post(
    "/password-reset", status_code=HTTPStatus.ACCEPTED, summary="Ask for a link to a new password"
)
def ask_reset(asked: AskReset, request: Request, wicket: Wicket, _by: Openly) -> MailSent:
    """Send a link, if the address has an account; the answer is the same where it has none."""
    email = plain_address(asked.email)
    now, most, host = wicket.clock(), wicket.settings.tries_per_client, host_of(request)

    def work(connection: Connection) -> None:
        joining.count_letter(connection, email, host, most, now)
        resetting.ask_reset(connection, email, now)

    wicket.database.write(work)
    return _RESET


@router.post("/password-reset/redeem", summary="Set a new password by the link that came by mail")
def reset(wanted: ResetPassword, wicket: Wicket, here: TheReception, _by: Openly) -> Confirmed:
    """Set a password. Every sign-in of the account ends; the link is good for an hour, once."""
    now, token = wicket.clock(), wanted.token
    email = wicket.database.read(lambda c: resetting.email_of_reset(c, wicket.secrets, token, now))
    hashed = here.hasher.hash(chosen_password(wanted.password, email))
    wicket.database.write(lambda c: resetting.reset_password(c, wicket.secrets, token, hashed, now))
    return Confirmed(email=email)


@router.get("/me", summary="Whoever asks")
def me(wicket: Wicket, by: OfOneself) -> MeView:
    """The caller's account, with what they are for each organiser and the events they promote."""
    return _me(wicket, myself(by))


@router.patch("/me", summary="Change one's name or language")
def change_me(change: ChangeMe, wicket: Wicket, by: OfOneself) -> MeView:
    """Change what is given; the rest stays."""
    who = myself(by)
    wicket.database.write(lambda c: describing.describe(c, who.id, change))
    return _me(wicket, who)


@router.put("/me/password", summary="Change one's password")
def change_password(
    change: ChangePassword, wicket: Wicket, here: TheReception, by: OfOneself
) -> MeView:
    """Set another password; every other sign-in ends."""
    who = myself(by)
    password = chosen_password(change.new, who.email, "new")
    kept = proven(wicket, here, who, change.old.get_secret_value())
    hashed = here.hasher.hash(password)
    wicket.database.write(lambda c: resetting.change_password(c, who, kept, hashed, wicket.clock()))
    return _me(wicket, who)


def myself(by: Grant) -> Person:
    """The person who asks; the action of their own account is nobody else's."""
    if by.person is None:
        raise RefusedError(ProblemCode.NOT_ALLOWED, "Only a person has an account.")
    return by.person


def proven(wicket: Services, here: TheReception, who: Person, password: str) -> str:
    """The hash of the caller's password, once they have proven to know it.

    Raises:
        RefusedError: ``WRONG_CREDENTIALS``, ``TOO_MANY_REQUESTS``.
    """
    wicket.database.write(lambda c: signing_in.count_proof(c, who.id, wicket.clock()))
    kept = wicket.database.read(lambda c: describing.password_hash_of(c, who.id))
    if not here.hasher.matches(kept, password):
        raise RefusedError(ProblemCode.WRONG_CREDENTIALS, "The password is not right.")
    wicket.database.write(lambda c: signing_in.forgive_proofs(c, who.id))
    return kept


def _me(wicket: Services, who: Person) -> MeView:
    need = wicket.settings.admin_totp
    return wicket.database.read(lambda c: me_view(c, who.id, admins_need_factor=need))
