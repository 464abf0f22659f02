"""Signing in and out over HTTP, and the second factor."""

from dataclasses import replace
from datetime import datetime
from http import HTTPStatus
from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Path, Request
from sqlalchemy import Connection

from server.audit.writing import actor_of
from server.people import second_factor, signing_in, signing_out
from server.people.account_routes import OfOneself, Openly, myself, proven
from server.people.reception import TheReception, door_of
from server.people.signing_in import Account, Door, NewSignIn
from server.people.viewing import me_view
from server.services import Services, Wicket
from ticketing.people import (
    FactorOffer,
    FactorProof,
    PasswordProof,
    RecoveryCodes,
    SignedIn,
    SignIn,
    SignInList,
)
from ticketing.problem import ProblemCode, RefusedError

router = APIRouter(tags=["people"])

_WRONG = "The e-mail address or the password is not right."


@router.post("/sign-in", summary="Sign in", status_code=HTTPStatus.CREATED)
def sign_in(
    given: SignIn, request: Request, wicket: Wicket, here: TheReception, _by: Openly
) -> SignedIn:
    """Exchange a password, and a code where there is a second factor, for a bearer token.

    Refused with `wrong_credentials`, with `second_factor_needed` once the password is right, with
    `too_many_requests` after ten wrong tries in a quarter of an hour from one network (fifty from
    all), and with `busy`.
    """
    now, door = wicket.clock(), door_of(request, given.email)
    most = wicket.settings.tries_per_client
    wicket.database.write(lambda c: signing_in.count_try(c, door, most, now))
    account = wicket.database.read(lambda c: signing_in.account_of(c, door.email))
    password = given.password.get_secret_value()
    kept = account.password_hash if account else None
    try:
        right = here.hasher.matches(kept, password)
    except RefusedError:  # busy: nothing was looked at, so it was no try
        wicket.database.write(lambda c: signing_in.uncount(c, door))
        raise
    if account is None or not right:
        raise RefusedError(ProblemCode.WRONG_CREDENTIALS, _WRONG)
    _refuse_half(wicket, account, door, given.code)
    _count_code(wicket, account, now)
    if here.hasher.is_dated(account.password_hash):
        account = _renewed(wicket, here, account, password)

    def work(connection: Connection) -> NewSignIn:
        return signing_in.sign_in_person(connection, wicket.secrets, account, door, given.code, now)

    made = wicket.database.write(work)
    need = wicket.settings.admin_totp
    view = wicket.database.read(lambda c: me_view(c, account.id, admins_need_factor=need))
    return SignedIn(token=made.token, expires_at=made.expires_at, me=view)


@router.post("/sign-out", status_code=HTTPStatus.NO_CONTENT, summary="Sign out")
def sign_out(wicket: Wicket, by: OfOneself) -> None:
    """Make the token that asks worthless."""
    who = myself(by)
    current = who.sign_in_id
    if current is not None:
        wicket.database.write(lambda c: signing_out.sign_out(c, who.id, current))


@router.get("/me/sign-ins", summary="Where one is signed in")
def list_sign_ins(wicket: Wicket, by: OfOneself) -> SignInList:
    """The caller's sign-ins that still hold, newest first."""
    who, now = myself(by), wicket.clock()
    found = wicket.database.read(lambda c: signing_out.sign_ins_of(c, who.id, who.sign_in_id, now))
    return SignInList(sign_ins=found)


@router.delete(
    "/me/sign-ins/{sign_in_id}", status_code=HTTPStatus.NO_CONTENT, summary="End a sign-in"
)
def end_sign_in(
    sign_in_id: Annotated[UUID, Path(description="One of the caller's own.")],
    wicket: Wicket,
    by: OfOneself,
) -> None:
    """Make the token of one of the caller's sign-ins worthless."""
    who = myself(by)
    wicket.database.write(lambda c: signing_out.sign_out(c, who.id, sign_in_id))


@router.post("/me/second-factor", status_code=HTTPStatus.CREATED, summary="Set up a second factor")
def offer_factor(
    proof: PasswordProof, wicket: Wicket, here: TheReception, by: OfOneself
) -> FactorOffer:
    """A secret for an authenticator; it counts once `confirm` is given a code of it."""
    who = myself(by)
    proven(wicket, here, who, proof.password.get_secret_value())
    return wicket.database.write(lambda c: second_factor.offer_factor(c, wicket.secrets, who))


@router.post("/me/second-factor/confirm", summary="Have the second factor count")
def confirm_factor(proof: FactorProof, wicket: Wicket, by: OfOneself) -> RecoveryCodes:
    """From now on a code is needed to sign in, and other sign-ins end.

    The recovery codes are shown this once.
    """
    who, now = myself(by), wicket.clock()
    wicket.database.write(lambda c: signing_in.count_proof(c, who.id, now))

    def work(connection: Connection) -> tuple[str, ...]:
        signing_in.forgive_proofs(connection, who.id)
        return second_factor.confirm_factor(connection, wicket.secrets, who, proof.code, now)

    return RecoveryCodes(codes=wicket.database.write(work))


@router.post(
    "/me/second-factor/remove",
    status_code=HTTPStatus.NO_CONTENT,
    summary="Do without a second factor",
)
def remove_factor(proof: PasswordProof, wicket: Wicket, here: TheReception, by: OfOneself) -> None:
    """Forget the authenticator and the recovery codes; other sign-ins end.

    An administrator needs another factor at once.
    """
    who = myself(by)
    proven(wicket, here, who, proof.password.get_secret_value())

    def work(connection: Connection) -> None:
        second_factor.remove_factor(connection, who.id, actor_of(who), wicket.clock())
        signing_out.sign_out_elsewhere(connection, who.id, who.sign_in_id)

    wicket.database.write(work)


def _refuse_half(wicket: Services, account: Account, door: Door, code: str | None) -> None:
    """Refuse, once the password is right, what is right only so far; such a try costs nothing."""
    if account.suspended:
        wicket.database.write(lambda c: signing_in.uncount(c, door))
        raise RefusedError(ProblemCode.NOT_ALLOWED, "This account is suspended.")
    if account.second_factor and code is None:
        wicket.database.write(lambda c: signing_in.uncount(c, door))
        raise RefusedError(
            ProblemCode.SECOND_FACTOR_NEEDED, "Give the code that your authenticator shows."
        )


def _count_code(wicket: Services, account: Account, now: datetime) -> None:
    if account.second_factor:
        wicket.database.write(lambda c: signing_in.count_code(c, account, now))


def _renewed(wicket: Services, here: TheReception, account: Account, password: str) -> Account:
    hashed = here.hasher.hash(password)
    wicket.database.write(lambda c: signing_in.renew_hash(c, account, hashed))
    return replace(account, password_hash=hashed)
